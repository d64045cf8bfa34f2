import { describe, expect, test } from 'vitest';
import { recommend } from '../../domain/memorandum/questionnaire.ts';
import { Faults } from '../fault.ts';
import { loadLibrary } from '../load-library.ts';
import { templatesFolder } from '../templates-folder.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

const { library, guides } = loadLibrary(templatesFolder('memorandum'));
const guide = guides.questionnaire;
if (library === null || guide === undefined) throw new Error('the templates have faults');

describe('the questionnaire of the memorandum', () => {
  const led = (answers: { [question: string]: string }) => {
    const found = recommend(guide, answers);
    if ('code' in found) throw new Error(found.code);
    return found;
  };

  test('leads a short paid trial to the light proof of concept, and says why', () => {
    const found = led({ maturity: 'prototype', 'next-step': 'trial', money: 'industrial', duration: 'short' });
    expect(found).toMatchObject({ evenlyBalanced: false, presets: [{ preset: 'poc-light' }] });
    expect(found.presets[0]?.because.map(({ en }) => en)).toContain('a trial comes before any decision');
    expect(found.unanswered).toEqual(['laboratory', 'results', 'exclusivity']);
  });

  test('leads each kind of collaboration to its own preset', () => {
    expect(led({ laboratory: 'yes', results: 'inventor' }).presets[0]?.preset).toBe('research-tripartite');
    expect(led({ 'next-step': 'study', results: 'industrial' }).presets[0]?.preset).toBe('commissioned-rd');
    expect(led({ maturity: 'proven', 'next-step': 'use' }).presets[0]?.preset).toBe('licence-industrialisation');
    expect(led({ 'next-step': 'development', money: 'each' }).presets[0]?.preset).toBe('co-development');
  });

  test('says so when two presets are as good as each other', () => {
    const found = led({ 'next-step': 'trial', results: 'nature', money: 'each' });
    expect(found.evenlyBalanced).toBe(true);
    expect(found.presets.map(({ preset }) => preset)).toEqual(['co-development', 'poc-light']);
  });

  test('recommends nothing to who answers nothing', () => {
    expect(led({})).toMatchObject({ presets: [], evenlyBalanced: false });
  });

  test('refuses a question or an answer that it does not have', () => {
    expect(recommend(guide, { weather: 'fine' })).toMatchObject({
      code: 'unknown-question',
      pointer: '/answers/weather',
    });
    expect(recommend(guide, { money: 'nobody' })).toMatchObject({ code: 'unknown-answer' });
  });

  test('names no preset that there is not, in its file and line', () => {
    const faults = new Faults();
    const answer = (id: string, preset: string) =>
      `      - { id: ${id}, label: { fr: a, en: a }, because: { fr: a, en: a }, points: { ${preset}: 1 } }\n`;
    const text = `margin: 1\nquestions:\n  - id: one\n    text: { fr: a, en: a }\n    answers:\n${answer('a', 'poc-light')}${answer('a', 'nothing')}`;
    expect(readQuestionnaire({ path: 'guide.yaml', text }, ['poc-light'], faults)).toBeNull();
    expect(faults.sorted()).toMatchObject([
      { file: 'guide.yaml', line: 7, code: 'duplicate-id' },
      { file: 'guide.yaml', line: 7, code: 'unknown-preset' },
    ]);
  });
});
