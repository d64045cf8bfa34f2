import { type Engagement, usePeople } from '../negotiation/use-engagement.ts';
import { useMe } from '../people/use-me.ts';
import { labelled, type Mentionable } from './mention-labels.ts';

/** Whom a comment may mention: in an internal one, one’s own side; in a shared one, both. `null` until it is known. */
export function useMentionable(engagement: Engagement, who: 'own-side' | 'both-sides'): readonly Mentionable[] | null {
  const me = useMe();
  const people = usePeople(engagement.engagement);
  if (me.isPending || people.isPending) return null;
  const items = people.data ?? [];
  const own = engagement.you?.side;
  const among = items.filter(
    ({ person, side }) =>
      person !== me.data?.person &&
      (who === 'both-sides' || (side === own && !items.some((other) => other.person === person && other.side !== own))),
  );
  return labelled(among.map(({ person, name, side }) => ({ person, name, company: engagement.names[side] })));
}

/** The name of somebody who takes part; undefined when it is not known. */
export function useNameOf(engagement: string): (person: string) => string | undefined {
  const people = usePeople(engagement);
  return (person) => people.data?.find((one) => one.person === person)?.name || undefined;
}
