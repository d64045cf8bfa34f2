import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { useDates } from '../negotiation/use-dates.ts';
import { useWords } from '../negotiation/use-words.ts';
import { ExportLinks } from '../programme/export-links.tsx';
import { ProgrammeFrame } from '../programme/frame.tsx';
import { OfferForm } from '../programme/offer-form.tsx';
import styles from '../programme/programme.module.css';
import { readProgrammeAgain } from '../programme/read-programme-again.ts';
import { today } from '../programme/today.ts';
import { Button } from '../ui/button.tsx';

type Offer = components['schemas']['Offer'];

/** The catalogue of offers that an officer may point to, each as it stood on the day it was checked. */
export function ProgrammeOffers() {
  const { t } = useTranslation('programme');
  const query = api.useQuery('get', '/api/monitoring/offers');
  return (
    <ProgrammeFrame page="offers" title={t('offers.title')}>
      <p>{t('offers.intro')}</p>
      <ExportLinks view="offers" query="" />
      <Answer query={query}>
        {({ items }) => (
          <>
            {items.length === 0 ? <p>{t('offers.none')}</p> : null}
            <ul className={styles['lines']}>
              {items.map((offer) => (
                <OfferLine key={offer.id} offer={offer} />
              ))}
            </ul>
          </>
        )}
      </Answer>
      <OfferForm />
    </ProgrammeFrame>
  );
}

function OfferLine({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation('programme');
  const { say } = useWords();
  const { day } = useDates();
  const cache = useQueryClient();
  const end = api.useMutation('put', '/api/monitoring/offers/{offer}/end', {
    onSuccess: () => readProgrammeAgain(cache),
  });
  const fault = useSentence(end.error);
  const { title, operator, audience, url, source, checkedOn, validTo } = offer;
  return (
    <li className={styles['line']}>
      <h2>
        {say(title)} ({operator})
      </h2>
      <p>
        {t(`offers.audience.${audience}`)} · <a href={url}>{url}</a>
      </p>
      <p className={styles['soft']}>
        {t('offers.checked', { source, date: day(checkedOn) })}{' '}
        {validTo === null ? t('offers.endless') : t('offers.until', { date: day(validTo) })}
      </p>
      {fault === undefined ? null : <p role="alert">{fault}</p>}
      <Button
        isDisabled={end.isPending}
        aria-label={t('offers.endNamed', { title: say(title) })}
        onPress={() => end.mutate({ params: { path: { offer: offer.id } }, body: { validTo: today() } })}
      >
        {t('offers.end')}
      </Button>
    </li>
  );
}
