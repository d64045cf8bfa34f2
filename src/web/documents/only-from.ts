import type { ReadingBlock } from '../reading/spans.tsx';

type Line = Extract<ReadingBlock, { kind: 'line' }>;
type Table = Extract<ReadingBlock, { kind: 'table' }>;
type Spans = Line['spans'];

/** Whether what these turns changed is to be seen. */
export type Keeps = (origin: number | undefined) => boolean;

/**
 * A comparison with the changes of some turns alone: what others wrote reads as part of the text, what they
 * struck is not there.
 */
export function onlyFrom(blocks: readonly ReadingBlock[], keeps: Keeps): readonly ReadingBlock[] {
  return blocks.flatMap((block): readonly ReadingBlock[] => {
    if (block.change === 'deleted' && !keeps(block.origin)) return [];
    return [block.kind === 'line' ? lineFrom(block, keeps) : tableFrom(block, keeps)];
  });
}

function lineFrom(block: Line, keeps: Keeps): Line {
  const spans = spansFrom(block.spans, keeps);
  return { ...block, spans, change: fateOf(block, isChanged(spans), keeps) };
}

function tableFrom(block: Table, keeps: Keeps): Table {
  const header = block.header.map((cell) => spansFrom(cell, keeps));
  const rows = block.rows
    .filter(({ change, origin }) => change !== 'deleted' || keeps(origin))
    .map((row) => {
      const cells = row.cells.map((cell) => spansFrom(cell, keeps));
      return { ...row, cells, change: fateOf(row, cells.some(isChanged), keeps) };
    });
  const changed = header.some(isChanged) || rows.some(({ change }) => change !== 'same');
  return { ...block, header, rows, change: fateOf(block, changed, keeps) };
}

function spansFrom(spans: Spans, keeps: Keeps): Spans {
  return spans.flatMap((span): Spans => {
    if (span.change === 'same' || keeps(span.origin)) return [span];
    return span.change === 'deleted' ? [] : [{ change: 'same', inline: span.inline }];
  });
}

function isChanged(spans: Spans): boolean {
  return spans.some(({ change }) => change !== 'same');
}

function fateOf(of: Pick<Line, 'change' | 'origin'>, changed: boolean, keeps: Keeps): Line['change'] {
  if ((of.change === 'inserted' || of.change === 'deleted') && keeps(of.origin)) return of.change;
  return changed ? 'changed' : 'same';
}
