import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../domain/ids.ts';
import { SIDES, type Side } from '../../domain/side.ts';
import { ROLE_LABELS } from '../../messages/labels.ts';
import type { components } from '../api/schema.gen.ts';
import { useWords } from '../negotiation/use-words.ts';
import { Choices } from '../ui/choices.tsx';
import { type OpeningChoices, withSignatory } from './opening-choices.ts';

export type People = components['schemas']['EngagementPeople']['items'];

interface SignatoriesProps {
  readonly names: { readonly [side in Side]: string };
  readonly people: People;
  readonly choices: OpeningChoices;
  readonly missing: readonly Side[];
  readonly onChange: (choices: OpeningChoices) => void;
}

/** Who will sign for each company, in the order in which they are ticked. */
export function Signatories({ names, people, choices, missing, onChange }: SignatoriesProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  return (
    <section aria-labelledby="signatories">
      <h2 id="signatories">{t('opening.signatories')}</h2>
      <p>{t('opening.signatoriesWhy')}</p>
      {SIDES.map((side) => {
        const able = people.filter((person) => person.side === side && person.maySign);
        const named = choices.signatories[side];
        return (
          <div key={side} id={`signatories-${side}`}>
            <Choices<string>
              legend={names[side]}
              pick="several"
              error={missing.includes(side) ? t('opening.noSignatory', { company: names[side] }) : undefined}
              {...(able.length === 0 ? { hint: t('opening.nobody') } : {})}
              options={able.map(({ person, name, roles, verified }) => {
                const rank = named.indexOf(person as PersonId) + 1;
                const held = roles.map((role) => say(ROLE_LABELS[role])).join(', ');
                return {
                  value: person,
                  label: `${name || t('opening.unnamed')} – ${held}${verified ? '' : ` – ${t('opening.unverified')}`}${
                    rank > 0 && named.length > 1 ? ` (${t('opening.rank', { rank })})` : ''
                  }`,
                };
              })}
              value={named}
              onChange={(picked) => onChange(withSignatory(choices, side, picked as readonly PersonId[]))}
            />
          </div>
        );
      })}
    </section>
  );
}
