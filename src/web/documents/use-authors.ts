import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';
import { useNameOf } from '../comments/use-mentionable.ts';
import type { OriginMark } from '../reading/origins.ts';
import type { Keeps } from './only-from.ts';
import { useSay } from './say.ts';

type Turn = components['schemas']['Reading']['turns'][number];

/** The choice of all changes, whoever made them. */
export const EVERYBODY = 'everybody';

export interface AuthorLine extends OriginMark {
  readonly seq: number;
}

/** Who brought the changes of a comparison in: marks, a line for each turn, and the choice of one side or person. */
export function useAuthors(
  id: string,
  names: { readonly startup: string; readonly industrial: string },
  turns: readonly Turn[],
) {
  const { t } = useTranslation();
  const say = useSay(names);
  const nameOf = useNameOf(id);
  const lines = turns.map(({ seq, turn, side, by, at }): AuthorLine => {
    const who = (by === null ? undefined : nameOf(by)) ?? t('documents.someone');
    return {
      seq,
      short: `${t(`documents.letter-${side}`)}${turn}`,
      words: t('documents.authorLine', { company: names[side], who, turn, date: say.day(at) }),
    };
  });
  const sides = [...new Set(turns.map(({ side }) => side))];
  const people = [...new Map(turns.flatMap(({ by, side }) => (by === null ? [] : [[by, side] as const])))];
  const options = [
    { value: EVERYBODY, label: t('documents.everybody') },
    ...sides.map((side) => ({ value: side, label: names[side] })),
    ...people.flatMap(([person, side]) => {
      const name = nameOf(person);
      return name === undefined ? [] : [{ value: person, label: `${name} (${names[side]})` }];
    }),
  ];
  const keeps =
    (whose: string): Keeps =>
    (origin) =>
      whose === EVERYBODY || turns.some(({ seq, side, by }) => seq === origin && (side === whose || by === whose));
  const marks: ReadonlyMap<number, OriginMark> = new Map(lines.map((line) => [line.seq, line]));
  return { lines, options, keeps, marks };
}
