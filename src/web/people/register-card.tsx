import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { Notice } from '../ui/notice.tsx';

/** What the register says of a number, to be confirmed or corrected; it never stands in the way of typing. */
export function RegisterCard({ siren, name }: { readonly siren: string; readonly name: string }) {
  const { t } = useTranslation();
  const { data, isPending, isError } = useRegister(siren);
  if (isPending) return <p role="status">{t('company.looking')}</p>;
  const card = isError ? null : data.card;
  if (card === null) {
    const known = !isError && data.answer === 'unknown';
    return <p role="status">{t(known ? 'company.registerUnknown' : 'company.registerAway')}</p>;
  }
  return (
    <section aria-labelledby="register">
      <h2 id="register">{t('company.register')}</h2>
      {card.status === 'closed' ? <Notice kind="fault">{t('company.registerClosed')}</Notice> : null}
      <Facts card={card} />
      {card.name !== null && name.trim() !== '' && name.trim() !== card.name ? (
        <p role="status">{t('company.registerOther', { name: card.name })}</p>
      ) : null}
    </section>
  );
}

/** The register's answer for a SIREN; asked once for each, and not at all before there is one. */
export function useRegister(siren: string | null) {
  return api.useQuery(
    'get',
    '/api/registry/companies/{siren}',
    { params: { path: { siren: siren ?? '' } } },
    { enabled: siren !== null, retry: false, staleTime: Number.POSITIVE_INFINITY },
  );
}

function Facts({ card }: { readonly card: components['schemas']['RegisterCard'] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const { name, legalForm, seat, representatives, diffusion } = card;
  // The register's address names the town already.
  const address = seat?.address ?? [seat?.postalCode, seat?.town].filter(Boolean).join(' ');
  const rows = [
    [t('company.name'), name],
    [t('company.legalForm'), legalForm?.label?.[language] ?? legalForm?.code ?? null],
    [t('company.seat'), address === '' ? null : address],
    [t('company.representatives'), representatives.map((one) => one.name).join(', ') || null],
  ].filter((row): row is [string, string] => row[1] !== null);
  return (
    <>
      {diffusion === 'partial' ? <p>{t('company.registerPartial')}</p> : null}
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{t('company.registerConfirm')}</p>
    </>
  );
}
