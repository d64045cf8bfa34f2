import { useTranslation } from 'react-i18next';
import { COUNSEL } from '../../domain/engagement/roles.ts';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { Answer } from '../app/answer.tsx';
import styles from '../dossier/dossier.module.css';
import type { DossierProps } from '../dossier/dossier.tsx';
import { Download } from '../dossier/download.tsx';
import { useDates } from '../negotiation/use-dates.ts';
import { DeclarePower } from './declare-power.tsx';
import { JudgePower } from './judge-power.tsx';

type Power = components['schemas']['Power'];

/** Powers to sign: each signatory declares their own, the other side's lawyer says whether it holds. */
export function Powers({ engagement, parties, person }: DossierProps & { readonly person: string }) {
  const { t } = useTranslation();
  const { engagement: id, signatories, you } = engagement;
  const powers = api.useQuery('get', '/api/engagements/{id}/powers', { params: { path: { id } } });
  const signs = signatories.some((signatory) => signatory.person === person && signatory.state !== 'signed');
  const lawyer = you?.verified === true && you.roles.some((role) => (COUNSEL as readonly string[]).includes(role));
  return (
    <section aria-labelledby="powers">
      <h2 id="powers">{t('sign.power')}</h2>
      <p>{t('powers.intro')}</p>
      <Answer query={powers}>
        {({ items }) => (
          <>
            {items.length === 0 ? <p>{t('powers.none')}</p> : null}
            {items.map((power) => (
              <PowerCard key={power.power} engagement={id} power={power} company={parties[power.side].name}>
                {lawyer && power.state === 'declared' && power.side !== you.side ? (
                  <JudgePower engagement={id} power={power.power} />
                ) : null}
              </PowerCard>
            ))}
            {signs && !items.some((power) => power.holder === person && stands(power)) ? (
              <DeclarePower engagement={id} />
            ) : null}
          </>
        )}
      </Answer>
    </section>
  );
}

function stands({ state }: Power): boolean {
  return state === 'declared' || state === 'verified';
}

interface CardProps {
  readonly engagement: string;
  readonly power: Power;
  readonly company: string;
  readonly children: React.ReactNode;
}

function PowerCard({ engagement, power, company, children }: CardProps) {
  const { t, i18n } = useTranslation();
  const euros = new Intl.NumberFormat(i18n.language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 2 });
  const { day } = useDates();
  const refusal = power.verdicts.findLast(({ verdict }) => verdict === 'refused')?.reason ?? null;
  const until = power.validTo === null ? '' : t('powers.until', { to: day(power.validTo) });
  return (
    <article className={styles['card']} aria-label={t('powers.of', { name: power.holderName, company })}>
      <h3>{t('powers.of', { name: power.holderName, company })}</h3>
      <p>
        {t(`powers.bases.${power.basis}`)} · {power.quality}
      </p>
      <p>
        {t('powers.from', { from: day(power.validFrom) })}
        {until}
        {' · '}
        {power.maxAmount === null
          ? t('powers.noCeiling')
          : t('powers.ceiling', { amount: euros.format(power.maxAmount / 100) })}
      </p>
      <p>
        <strong>{t(`powers.states.${power.state}`)}</strong>
        {power.state === 'refused' && refusal !== null ? ` ${refusal}` : null}
      </p>
      {power.documentSha256 === null ? null : (
        <Download
          href={`/api/engagements/${engagement}/powers/${power.power}/deed`}
          label={t('powers.deed', { name: power.holderName })}
          name="power.pdf"
        />
      )}
      {children}
    </article>
  );
}
