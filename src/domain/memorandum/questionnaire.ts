import type { Bilingual } from '../language.ts';
import type { Refusal } from '../refusal.ts';

/** A few questions that lead to a preset. */
export interface Questionnaire {
  /** Presets this close to the first, in points, are evenly placed with it. */
  readonly margin: number;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly id: string;
  readonly text: Bilingual;
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly id: string;
  readonly label: Bilingual;
  /** Said when the answer spoke for what is recommended. */
  readonly because: Bilingual;
  readonly points: { readonly [preset: string]: number };
}

export interface Recommendation {
  /** The best placed, the first first; none without an answer that counts. */
  readonly presets: readonly {
    readonly preset: string;
    readonly points: number;
    readonly because: readonly Bilingual[];
  }[];
  /** More than one is as good as another: the reader chooses. */
  readonly evenlyBalanced: boolean;
  readonly points: { readonly [preset: string]: number };
  readonly unanswered: readonly string[];
}

/**
 * What the answers speak for, by question id: the preset with the most points, with all that come
 * within the margin. Refuses a question or an answer that there is not.
 */
export function recommend(
  { margin, questions }: Questionnaire,
  given: { readonly [question: string]: string },
): Recommendation | Refusal {
  for (const [id, answer] of Object.entries(given)) {
    const question = questions.find((candidate) => candidate.id === id);
    if (question === undefined) return unknown('unknown-question', `/answers/${id}`, id);
    if (!question.answers.some((one) => one.id === answer)) return unknown('unknown-answer', `/answers/${id}`, answer);
  }
  const chosen = questions.flatMap(({ id, answers }) => answers.filter((answer) => answer.id === given[id]));
  const points: { [preset: string]: number } = {};
  for (const answer of chosen) {
    for (const [preset, more] of Object.entries(answer.points)) points[preset] = (points[preset] ?? 0) + more;
  }
  const ranked = Object.entries(points).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const most = ranked[0]?.[1] ?? 0;
  const best = ranked.filter(([, total]) => total > 0 && total >= most - margin);
  return {
    presets: best.map(([preset, total]) => ({
      preset,
      points: total,
      because: chosen.filter((answer) => (answer.points[preset] ?? 0) > 0).map((answer) => answer.because),
    })),
    evenlyBalanced: best.length > 1,
    points,
    unanswered: questions.filter(({ id }) => given[id] === undefined).map(({ id }) => id),
  };
}

function unknown(code: string, pointer: string, name: string): Refusal {
  return {
    code,
    message: { fr: `Le questionnaire ne connaît pas « ${name} ».`, en: `The questionnaire does not know "${name}".` },
    pointer,
  };
}
