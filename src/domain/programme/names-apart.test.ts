import { expect, it } from 'vitest';
import { namesApart } from './names-apart.ts';

it('calls people by the name they said, else by their address, with no more of it than tells them apart', () => {
  const people = new Map([
    [1, { name: 'Paul Kervella', email: 'paul.kervella@programme.example' }],
    [2, { name: '', email: 'o.dupont@programme.example' }],
    [3, { name: 'Marie Lenoir', email: 'm.lenoir@programme.example' }],
    [4, { name: 'marie lenoir', email: 'marie@partner.example' }],
    [5, { name: '', email: 'contact@programme.example' }],
    [6, { name: 'contact@partner.example', email: 'contact@partner.example' }],
    [7, { name: 'Ana Gil', email: 'ana@programme.example' }],
    [8, { name: 'Ana Gil', email: 'ana@partner.example' }],
  ]);
  expect([...namesApart(people).values()]).toEqual([
    'Paul Kervella',
    'o.dupont',
    'Marie Lenoir (m.lenoir)',
    'marie lenoir (marie)',
    'contact@programme.example',
    'contact@partner.example',
    'Ana Gil (ana@programme.example)',
    'Ana Gil (ana@partner.example)',
  ]);
});
