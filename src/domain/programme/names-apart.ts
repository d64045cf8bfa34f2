/** How somebody of the programme can be called: what they said, and where they are written to. */
export interface Called {
  readonly name: string;
  readonly email: string;
}

/**
 * A name for each that tells them apart: the one they said, else the part of their address before the @. Those
 * who would be called the same have it beside their name, or the whole address where that is the same too.
 */
export function namesApart<Id>(people: ReadonlyMap<Id, Called>): ReadonlyMap<Id, string> {
  const all = [...people].map(([id, called]) => ({ id, forms: formsOf(called) }));
  return new Map(all.map(({ id, forms }) => [id, forms.find(isAlone) ?? forms.at(-1) ?? '']));

  /** Nobody else could be meant by it. */
  function isAlone(form: string): boolean {
    return all.filter(({ forms }) => forms.some((one) => same(one, form))).length === 1;
  }
}

/** From the shortest to the one that nobody else has. */
function formsOf({ name, email }: Called): readonly string[] {
  const said = name.trim();
  const box = email.split('@')[0] ?? email;
  // Who gave their address for a name said none.
  if (said === '' || said.includes('@')) return [box, email];
  return [said, `${said} (${box})`, `${said} (${email})`];
}

function same(one: string, other: string): boolean {
  return one.toLocaleLowerCase('fr') === other.toLocaleLowerCase('fr');
}
