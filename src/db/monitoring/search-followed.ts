import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../with-actor.ts';

/** How a search is answered. */
export interface Search {
  /** Whether an engagement `f` has all the words, each as the beginning of one of its own. */
  readonly matches: SQL;
  /** The engagements (`id`) that have the rarest word; absent where each word is common. */
  readonly rarest?: SQL;
}

/** As many engagements are looked at one by one as quickly as a sorted page finds the first lines of a commoner word. */
const RARE = 3_000;
/** The last sign of Unicode: no word that begins as another comes after that one with it. */
const LAST = '\u{10FFFF}';

/**
 * How to look for plain words (plain-words.ts); null where there are none. A word that few have names them; words that
 * many have are soon met in any order, so that there the page is read in its own.
 */
export async function searchFor(tx: Transaction, words: readonly string[]): Promise<Search | null> {
  const asked = [...new Set(words)].filter((word) => word !== '');
  if (asked.length === 0) return null;
  // The planner takes each to be met by a third, and so reads the page in its order; of `like` it believes that two
  // words leave hardly any, and sorts all.
  const matches = sql.join(
    asked.map((word) => sql`strpos(' ' || f.words, ${` ${word}`}) > 0`),
    sql` and `,
  );
  const counts = await tx.execute<{ word: string; count: number }>(sql`
    select asked.word, n.count
      from jsonb_array_elements_text(${JSON.stringify(asked)}::jsonb) as asked(word) cross join lateral (
        select count(*)::int as count from (
          select from followed_words w where w.word >= asked.word and w.word < asked.word || ${LAST} limit ${sql.raw(`${RARE + 1}`)}) w) n
     order by n.count limit 1`);
  const [least] = counts;
  if (least === undefined || least.count > RARE) return { matches };
  return { matches, rarest: engagementsWith(least.word) };
}

function engagementsWith(word: string): SQL {
  return sql`
    select distinct id from (
      select engagement_id as id from followed_words where word >= ${word} and word < ${word + LAST} limit ${sql.raw(`${RARE}`)}) w`;
}
