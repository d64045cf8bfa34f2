import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';
import { EraseMe } from './erase-me.tsx';

/** What the installation holds about oneself: taken as a file, or erased. */
export function MyData({ me }: { readonly me: components['schemas']['Me'] }) {
  const { t, i18n } = useTranslation();
  return (
    <section aria-labelledby="my-data">
      <h2 id="my-data">{t('myData.title')}</h2>
      <p>
        {t('myData.intro')} <a href={`/privacy?lang=${i18n.language}`}>{t('footer.privacy')}</a>
      </p>
      <p>
        <a href="/api/me/data" download="entente-data.json">
          {t('myData.download')}
        </a>
      </p>
      <EraseMe me={me} />
    </section>
  );
}
