import type { Condition, Path } from '../condition/condition.ts';
import { holds } from '../condition/evaluate.ts';
import { items } from '../condition/operand.ts';
import type { ValueDefinition } from '../parameter.ts';
import type { ParameterValue } from '../selection.ts';
import type { Branch, TemplateBlock } from '../template.ts';
import { readPath, scopeOf } from '../values/scope.ts';
import { type Assembly, type Place, provenance } from './context.ts';

type FlatBlock = Exclude<TemplateBlock, { kind: 'if' | 'each' | 'preamble' }>;

/** A block that is in the document, with what it can read and the end of its id. */
export interface Flat {
  readonly block: FlatBlock;
  readonly place: Place;
  readonly id: string;
  readonly preamble: boolean;
}

/** Decides conditions and unrolls repetitions: what remains is the document's own sequence of blocks. */
export function flatten(blocks: readonly TemplateBlock[], place: Place, assembly: Assembly): readonly Flat[] {
  return visit(blocks, place, assembly, '', false);
}

function visit(
  blocks: readonly TemplateBlock[],
  place: Place,
  assembly: Assembly,
  suffix: string,
  preamble: boolean,
): readonly Flat[] {
  return blocks.flatMap((block): readonly Flat[] => {
    switch (block.kind) {
      case 'if':
        return visit(chosen(block.branches, place), place, assembly, suffix, preamble);
      case 'preamble':
        return visit(block.body, place, assembly, suffix, true);
      case 'each':
        return rounds(block.over, place, assembly).flatMap((round, index) =>
          visit(block.body, round, assembly, `${suffix}-${index + 1}`, preamble),
        );
      default:
        return [{ block, place, id: `${block.id}${suffix}`, preamble }];
    }
  });
}

/** The body of the first branch whose condition holds; nothing when none does. */
export function chosen<Node>(branches: readonly Branch<Node>[], place: Place): readonly Node[] {
  const scope = scopeOf(place.data);
  return branches.find((branch) => branch.when === null || holds(branch.when, scope))?.body ?? [];
}

/** Whether an optional condition holds: none is always true. */
export function isTrue(condition: Condition | null, place: Place): boolean {
  return condition === null || holds(condition, scopeOf(place.data));
}

/** One place per item of a list, or per party of the document. */
export function rounds(over: Path, place: Place, assembly: Assembly): readonly Place[] {
  if (over.kind === 'party') return assembly.parties.map((party) => ({ ...place, data: { ...place.data, party } }));
  const definition = assembly.definitions.of(over, place);
  const { clause, parameter } = provenance(over, place);
  return itemsOf(over, place, definition).map((item, index) => ({
    ...place,
    data: { ...place.data, item },
    loop: {
      definition: { ...(definition?.items ?? recordOf(definition)), ...labelOf(definition) },
      clause,
      pointer: `${parameter}/${index}`,
    },
  }));
}

/** A required list that nobody has filled is one item to be completed: the gap must be seen. */
function itemsOf(over: Path, place: Place, definition: ValueDefinition | undefined): readonly ParameterValue[] {
  const found = items(readPath(over, place.data));
  const required = over.kind === 'parameter' && definition !== undefined && !isOptional(definition);
  return found.length === 0 && required ? [null] : found;
}

function isOptional(definition: ValueDefinition): boolean {
  return 'optional' in definition && definition.optional === true;
}

function recordOf(definition: ValueDefinition | undefined): ValueDefinition {
  return { type: 'record', fields: definition?.fields ?? [] };
}

function labelOf(definition: ValueDefinition | undefined): { readonly label?: unknown } {
  return definition !== undefined && 'label' in definition ? { label: definition.label } : {};
}
