import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributedDiff } from './attributed-diff.ts';
import { diffFlows } from './diff-flows.ts';
import type { BlockDiff, Flow, Span } from './flow.ts';
import { line } from './flow-of.ts';

const text = (...paragraphs: readonly string[]): Flow =>
  paragraphs.map((words, at) => line(`p${at}`, 'paragraph', [{ kind: 'text', text: words }]));

/** The changes as a reader sees them: `+5 mots`. */
function changes(blocks: readonly BlockDiff[]): readonly string[] {
  return blocks.flatMap((block) =>
    spansOf(block)
      .filter(({ change }) => change !== 'same')
      .map(({ change, inline, origin }) => `${change === 'inserted' ? '+' : '-'}${origin} ${inline.text.trim()}`),
  );
}

function spansOf(block: BlockDiff): readonly Span[] {
  return block.kind === 'line' ? block.spans : [...block.header, ...block.rows.flatMap((row) => row.cells)].flat();
}

const without = (block: BlockDiff) =>
  JSON.parse(JSON.stringify(block, (key, value) => (key === 'origin' ? undefined : value)));

describe('a comparison over several turns', () => {
  it('tells of each word which turn wrote it, and which took it away', () => {
    const before = text('Le prix est de cent euros, payable à trente jours.', 'Chacun garde ses secrets.');
    const blocks = attributedDiff(before, [
      {
        origin: 5,
        flow: text('Le prix est de deux cents euros, payable à trente jours.', 'Chacun garde ses secrets.'),
      },
      {
        origin: 7,
        flow: text('Le prix est de deux cents euros, payable à soixante jours.', 'Chacun garde ses secrets cinq ans.'),
      },
    ]);
    expect(changes(blocks)).toEqual(['-5 cent', '+5 deux cents', '-7 trente', '+7 soixante', '+7 cinq ans']);
  });

  it('gives a word that was changed twice to who wrote it last, and its loss to who struck it first', () => {
    const [cent, deux, trois] = ['cent', 'deux cents', 'trois cents'].map((sum) =>
      text(`Le prix est de ${sum} euros hors taxes.`),
    );
    if (cent === undefined || deux === undefined || trois === undefined) throw new Error('three texts');
    const steps = [
      { origin: 2, flow: deux },
      { origin: 3, flow: trois },
    ];
    const found = changes(attributedDiff(cent, steps));
    expect(found[0]).toBe('-2 cent');
    expect(found.at(1)).toMatch(/^\+3 trois/);
    expect(changes(attributedDiff(cent, [...steps, { origin: 4, flow: cent }]))).toEqual([]);
  });

  it('names who brought a whole paragraph, and who took one out', () => {
    const [one, two, three] = ['Un premier alinéa.', 'Une phrase tout autre.', 'Le dernier mot.'];
    const blocks = attributedDiff(text(one, two), [
      { origin: 1, flow: [...text(one, two), line('new', 'paragraph', [{ kind: 'text', text: three }])] },
      { origin: 2, flow: [...text(one), line('new', 'paragraph', [{ kind: 'text', text: three }])] },
    ]);
    expect(blocks.map(({ change, origin }) => [change, origin])).toEqual([
      ['same', undefined],
      ['deleted', 2],
      ['inserted', 1],
    ]);
  });

  it('is the same whatever stands before and after what was changed, and whoever sent a turn that changes no word', () => {
    const words = fc.array(fc.constantFrom('un', 'deux', 'prix', 'délai', '12'), { maxLength: 7 });
    const version = fc
      .array(words, { minLength: 1, maxLength: 5 })
      .map((lines) => text(...lines.map((of) => of.join(' '))));
    const around = (name: string, count: number): Flow =>
      Array.from({ length: count }, (_, at) =>
        line(`${name}${at}`, 'paragraph', [{ kind: 'text', text: `${name} reste` }]),
      );
    const idle = fc.array(fc.boolean(), { maxLength: 5 });
    fc.assert(
      fc.property(
        version,
        fc.array(version, { minLength: 1, maxLength: 5 }),
        fc.nat(3),
        fc.nat(3),
        idle,
        (...drawn) => {
          const [before, versions, head, tail, silent] = drawn;
          const within = (flow: Flow) => [...around('tête', head), ...flow, ...around('fin', tail)];
          const steps = versions.map((flow, origin) => ({ origin, flow }));
          const spoken = steps.flatMap(({ origin, flow }) => {
            const step = { origin, flow: within(flow) };
            return silent[origin] === true ? [step, { origin: origin + 100, flow: within(flow) }] : [step];
          });
          const blocks = attributedDiff(within(before), spoken);
          expect(blocks.slice(head, blocks.length - tail)).toEqual(attributedDiff(before, steps));
        },
      ),
    );
  });

  it('is the plain comparison of the first and the last text, with an origin for every change', () => {
    const words = fc.array(fc.constantFrom('un', 'deux', 'trois', 'prix', 'délai', ',', '12'), { maxLength: 9 });
    const version = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 5 }), words), { maxLength: 6 })
      .map(
        (lines): Flow => lines.map(([id, of]) => line(`p${id}`, 'paragraph', [{ kind: 'text', text: of.join(' ') }])),
      );
    fc.assert(
      fc.property(version, fc.array(version, { minLength: 1, maxLength: 4 }), (before, versions) => {
        const steps = versions.map((flow, origin) => ({ origin, flow }));
        const blocks = attributedDiff(before, steps);
        const plain = diffFlows(before, versions.at(-1) ?? before);
        const joined = (all: readonly BlockDiff[], kept: readonly string[]) =>
          all.map((block) =>
            spansOf(block)
              .filter(({ change }) => kept.includes(change))
              .map(({ inline }) => inline.text)
              .join(''),
          );
        expect(joined(blocks, ['same', 'deleted'])).toEqual(joined(plain, ['same', 'deleted']));
        expect(joined(blocks, ['same', 'inserted'])).toEqual(joined(plain, ['same', 'inserted']));
        expect(blocks.map(({ change }) => change)).toEqual(plain.map(({ change }) => change));
        const given = new Set(steps.map(({ origin }) => origin));
        for (const span of blocks.flatMap(spansOf))
          expect(span.change === 'same' ? span.origin === undefined : given.has(span.origin ?? -1)).toBe(true);
        if (versions.length === 1) expect(blocks.map(without)).toEqual(plain.map(without));
      }),
    );
  });
});
