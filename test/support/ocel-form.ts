import * as z from 'zod';

/**
 * What a log in the JSON of OCEL 2.0 must be (ocel-standard.org: the published schema, and section 8 of the
 * specification for the kinds of values, the names of the parts and the links). Written anew from these, and
 * stricter: nothing that the standard does not name, and a link is to something.
 */
const named = z.strictObject({
  name: z.string().min(1),
  attributes: z.array(
    z.strictObject({ name: z.string().min(1), type: z.enum(['string', 'time', 'integer', 'float', 'boolean']) }),
  ),
});
const link = z.strictObject({ objectId: z.string().min(1), qualifier: z.string().min(1) });
const instant = z.iso.datetime({ offset: true });

const form = z.strictObject({
  eventTypes: z.array(named),
  objectTypes: z.array(named),
  events: z.array(
    z.strictObject({
      id: z.string().min(1),
      type: z.string().min(1),
      time: instant,
      // The published schema wants text, whatever the type that was declared.
      attributes: z.array(z.strictObject({ name: z.string(), value: z.string() })),
      relationships: z.array(link),
    }),
  ),
  objects: z.array(
    z.strictObject({
      id: z.string().min(1),
      type: z.string().min(1),
      // Of objects alone do attributes change over time.
      attributes: z.array(z.strictObject({ name: z.string(), value: z.string(), time: instant })),
      relationships: z.array(link),
    }),
  ),
});

const WRITTEN = {
  string: /^/,
  time: /^\d{4}-\d\d-\d\dT/,
  integer: /^-?\d+$/,
  float: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
} as const;

/** Everything by which this is no OCEL 2.0: faults of form, and values, types or links that nothing declares. */
export function ocelFaults(json: string): readonly string[] {
  const read = form.safeParse(JSON.parse(json));
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { eventTypes, objectTypes, events, objects } = read.data;
  const ids = new Set(objects.map(({ id }) => id));
  return [
    ...twice(
      'event type',
      eventTypes.map(({ name }) => name),
    ),
    ...twice(
      'object type',
      objectTypes.map(({ name }) => name),
    ),
    ...twice(
      'event',
      events.map(({ id }) => id),
    ),
    ...twice(
      'object',
      objects.map(({ id }) => id),
    ),
    ...events.flatMap((event) => faultsOf(event, eventTypes, ids)),
    ...objects.flatMap((object) => faultsOf(object, objectTypes, ids)),
  ];
}

type Read = z.infer<typeof form>;

function faultsOf(
  { id, type, attributes, relationships }: Read['events'][number] | Read['objects'][number],
  types: Read['eventTypes'],
  ids: ReadonlySet<string>,
): readonly string[] {
  const declared = types.find(({ name }) => name === type);
  if (declared === undefined) return [`${id}: type ${type} is not declared`];
  return [
    ...attributes.flatMap(({ name, value }) => {
      const of = declared.attributes.find((one) => one.name === name);
      if (of === undefined) return [`${id}: attribute ${name} is not declared`];
      return WRITTEN[of.type].test(value) ? [] : [`${id}: ${name} is no ${of.type}: ${value}`];
    }),
    ...relationships.flatMap(({ objectId }) => (ids.has(objectId) ? [] : [`${id}: no object ${objectId}`])),
  ];
}

function twice(what: string, names: readonly string[]): readonly string[] {
  return names.filter((name, place) => names.indexOf(name) !== place).map((name) => `${what} ${name} stands twice`);
}
