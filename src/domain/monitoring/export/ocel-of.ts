import { isAct } from '../facts/kinds.ts';
import type { ProcessFact } from '../facts/process-fact.ts';

interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'time' | 'integer' | 'boolean';
}

interface TypeOf {
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

interface Link {
  readonly objectId: string;
  readonly qualifier: string;
}

/** An object-centric event log in the JSON of OCEL 2.0. The standard's schema wants every value as text, whatever its type. */
export interface Ocel {
  readonly objectTypes: readonly TypeOf[];
  readonly eventTypes: readonly TypeOf[];
  readonly objects: readonly {
    readonly id: string;
    readonly type: string;
    readonly attributes: readonly { readonly name: string; readonly time: string; readonly value: string }[];
    readonly relationships: readonly Link[];
  }[];
  readonly events: readonly {
    readonly id: string;
    readonly type: string;
    readonly time: string;
    readonly attributes: readonly { readonly name: string; readonly value: string }[];
    readonly relationships: readonly Link[];
  }[];
}

const EVENT_ATTRIBUTES: readonly Attribute[] = [
  { name: 'stage', type: 'string' },
  { name: 'side', type: 'string' },
  { name: 'by-time', type: 'boolean' },
];

const OBJECT_TYPES: readonly TypeOf[] = [
  { name: 'engagement', attributes: [{ name: 'stage', type: 'string' }] },
  { name: 'party', attributes: [{ name: 'side', type: 'string' }] },
  { name: 'clause', attributes: [{ name: 'subject', type: 'string' }] },
  { name: 'clause-version', attributes: [{ name: 'number', type: 'integer' }] },
  { name: 'document', attributes: [] },
  { name: 'intervention', attributes: [{ name: 'kind', type: 'string' }] },
];

/** What somebody outside of the two sides did, or was asked to do. */
const INTERVENTIONS: ReadonlySet<string> = new Set([
  'escalated',
  'mediation-offered',
  'mediation-begun',
  'reminder-due',
  'ways-out-offered',
]);

/**
 * The facts of one engagement as OCEL 2.0. `name` stands for the engagement everywhere: give a pseudonym.
 * People and companies are not in it, as facts do not hold them; the parties are the two sides.
 */
export function ocelOf(name: string, facts: readonly ProcessFact[]): Ocel {
  const objects = new Map<string, Ocel['objects'][number]>();
  const versions = new Map<string, number>();
  const events = facts.map((fact, index) => ({
    id: `${name}/e${index + 1}`,
    type: fact.kind,
    time: iso(fact.at),
    attributes: [
      { name: 'stage', value: fact.stage },
      ...(fact.side === null ? [] : [{ name: 'side', value: fact.side }]),
      { name: 'by-time', value: String(!isAct(fact)) },
    ],
    relationships: linksOf(fact, index),
  }));
  const eventTypes = [...new Set(facts.map(({ kind }) => kind))].map((kind) => ({
    name: kind,
    attributes: EVENT_ATTRIBUTES,
  }));
  return { objectTypes: OBJECT_TYPES, eventTypes, objects: [...objects.values()], events };

  function linksOf(fact: ProcessFact, index: number): readonly Link[] {
    const links: Link[] = [link(engagement(fact), 'of')];
    if (fact.side !== null) links.push(link(party(fact.side), 'by'));
    for (const side of fact.awaiting) links.push(link(party(side), 'awaits'));
    if (fact.clause !== undefined) links.push(...clauseLinks(fact, fact.clause));
    if (fact.kind === 'text-frozen') links.push(link(object(`${name}/text`, 'document', []), 'freezes'));
    if (fact.kind === 'text-signed') links.push(link(object(`${name}/text`, 'document', []), 'signs'));
    if (INTERVENTIONS.has(fact.kind)) {
      const attributes = [{ name: 'kind', time: iso(fact.at), value: fact.kind }];
      links.push(link(object(`${name}/i${index + 1}`, 'intervention', attributes), 'intervenes'));
    }
    return links;
  }

  function clauseLinks(fact: ProcessFact, clause: string): readonly Link[] {
    const id = object(`${name}/${clause}`, 'clause', [{ name: 'subject', time: iso(fact.at), value: clause }]);
    const number = (versions.get(clause) ?? 0) + (fact.kind === 'clause-tabled' ? 1 : 0);
    versions.set(clause, number);
    if (number === 0) return [link(id, 'concerns')];
    const attributes = [{ name: 'number', time: iso(fact.at), value: String(number) }];
    const version = object(`${id}/v${number}`, 'clause-version', attributes, [link(id, 'version of')]);
    return [link(id, 'concerns'), link(version, fact.kind === 'clause-tabled' ? 'tables' : 'answers')];
  }

  /** The stage over time is an attribute of the engagement: one value for each change. */
  function engagement({ at, stage }: ProcessFact): string {
    const known = objects.get(name);
    const attributes = known?.attributes ?? [];
    if (attributes.at(-1)?.value === stage) return name;
    const next = [...attributes, { name: 'stage', time: iso(at), value: stage }];
    objects.set(name, { id: name, type: 'engagement', attributes: next, relationships: [] });
    return name;
  }

  function party(side: string): string {
    return object(`${name}/${side}`, 'party', [{ name: 'side', time: iso(facts[0]?.at ?? 0), value: side }]);
  }

  function object(
    id: string,
    type: string,
    attributes: Ocel['objects'][number]['attributes'],
    relationships: readonly Link[] = [],
  ): string {
    if (!objects.has(id)) objects.set(id, { id, type, attributes, relationships });
    return id;
  }
}

function link(objectId: string, qualifier: string): Link {
  return { objectId, qualifier };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
