import { expect, it } from 'vitest';
import { percent } from './scale.ts';

it('places a value on its scale, at an end where it lies outside, and at the beginning of an empty one', () => {
  expect([percent(1, 3), percent(5, 2), percent(-1, 2), percent(0, 0)]).toEqual(['33.3%', '100%', '0%', '0%']);
});
