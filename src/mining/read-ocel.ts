import { type ColumnRoles, columnRoles } from './column-roles.ts';
import { type JsonElement, jsonElements } from './json-elements.ts';
import { LogFault } from './log-fault.ts';
import type { RowSink } from './row-sink.ts';

interface Linked {
  readonly id: string;
  readonly activity: string;
  readonly time: string;
  readonly objects: readonly string[];
}

/**
 * Reads an OCEL log in JSON (2.0, and 1.0 as its older kin), or a plain list of records, into the sink. The
 * cases are the objects of one type: the one asked for, else `engagement`, else the one of which most events
 * concern exactly one object. `open` gives the text anew: objects may stand after the events that name them.
 * @throws LogFault `ocel-no-objects`, `ocel-object-type`, `log-columns`, `json-unreadable`.
 */
export async function readOcel(
  open: () => AsyncIterable<string>,
  asked: Partial<ColumnRoles<string>>,
  sink: RowSink,
): Promise<void> {
  const types = new Map<string, string>();
  let records = 0;
  for await (const element of jsonElements(open())) {
    if (element.section === '') records += takeRecord(element.value, asked, sink, records);
    const object = objectOf(element);
    if (object !== null) types.set(object.id, object.type);
  }
  if (records > 0) return;
  if (types.size === 0) throw noObjects();
  const type = asked.case ?? (await caseType(open, types));
  if (![...types.values()].includes(type)) throw unknownType(type, types);
  for await (const element of jsonElements(open())) {
    const event = eventOf(element);
    if (event === null) continue;
    const cases = new Set(event.objects.filter((id) => types.get(id) === type));
    const where = () => `event ${event.id}`;
    if (cases.size === 0) sink.withoutCase(where);
    for (const id of cases) sink.add(id, event.activity, event.time, where);
  }
}

function takeRecord(value: unknown, asked: Partial<ColumnRoles<string>>, sink: RowSink, before: number): number {
  if (!isTable(value)) return 0;
  const names = Object.keys(value);
  const found = columnRoles(names, asked);
  if (!('roles' in found)) {
    if (before > 0) return 0;
    throw new LogFault('log-columns', {
      fr: `Il manque une clé (${found.missing.join(', ')}). Clés trouvées : ${names.join(', ')}.`,
      en: `A key is missing (${found.missing.join(', ')}). Keys found: ${names.join(', ')}.`,
    });
  }
  const at = (index: number) => textOf(value[names[index] ?? '']).trim();
  sink.add(at(found.roles.case), at(found.roles.activity), at(found.roles.time), () => `record ${before + 1}`);
  return 1;
}

async function caseType(open: () => AsyncIterable<string>, types: ReadonlyMap<string, string>): Promise<string> {
  const objects = new Map<string, number>();
  for (const type of types.values()) objects.set(type, (objects.get(type) ?? 0) + 1);
  if (objects.has('engagement')) return 'engagement';
  const single = new Map<string, number>();
  for await (const element of jsonElements(open())) {
    const seen = new Map<string, number>();
    for (const id of eventOf(element)?.objects ?? []) {
      const type = types.get(id);
      if (type !== undefined) seen.set(type, (seen.get(type) ?? 0) + 1);
    }
    for (const [type, count] of seen) if (count === 1) single.set(type, (single.get(type) ?? 0) + 1);
  }
  const order = [...objects.keys()].sort(
    (one, other) =>
      (single.get(other) ?? 0) - (single.get(one) ?? 0) || (objects.get(one) ?? 0) - (objects.get(other) ?? 0),
  );
  return order[0] ?? '';
}

function objectOf({ section, key, value }: JsonElement): { id: string; type: string } | null {
  if (!isTable(value)) return null;
  if (section === 'objects') return { id: textOf(value['id']), type: textOf(value['type']) };
  if (section === 'ocel:objects') return { id: key ?? '', type: textOf(value['ocel:type']) };
  return null;
}

function eventOf({ section, key, value }: JsonElement): Linked | null {
  if (!isTable(value)) return null;
  if (section === 'events') {
    const links = Array.isArray(value['relationships']) ? value['relationships'] : [];
    const objects = links.map((link: unknown) => (isTable(link) ? textOf(link['objectId']) : ''));
    return { id: textOf(value['id']), activity: textOf(value['type']), time: textOf(value['time']), objects };
  }
  if (section === 'ocel:events') {
    const omap: unknown = value['ocel:omap'];
    const objects = Array.isArray(omap) ? omap.map(textOf) : [];
    const [activity, time] = [textOf(value['ocel:activity']), textOf(value['ocel:timestamp'])];
    return { id: key ?? '', activity, time, objects };
  }
  return null;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function noObjects(): LogFault {
  return new LogFault('ocel-no-objects', {
    fr: 'Ce document JSON n’est pas un journal OCEL : il n’a ni objets ni enregistrements.',
    en: 'This JSON document is no OCEL log: it has neither objects nor records.',
  });
}

function unknownType(type: string, types: ReadonlyMap<string, string>): LogFault {
  const found = [...new Set(types.values())].join(', ');
  return new LogFault('ocel-object-type', {
    fr: `Aucun objet n’est du type ${type}. Types trouvés : ${found}. Choisissez : --columns case=TYPE`,
    en: `No object is of the type ${type}. Types found: ${found}. Choose: --columns case=TYPE`,
  });
}
