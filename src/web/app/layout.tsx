import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StaffLink } from '../programme/staff-link.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import styles from './layout.module.css';

/** What every page has around it: the way to its content, the navigation, the language. */
export function Layout() {
  const { t, i18n } = useTranslation();
  return (
    <>
      <a className={styles['skip']} href="#content">
        {t('skip')}
      </a>
      <header className={styles['header']}>
        <Link to="/" className={styles['brand']}>
          {t('product')}
        </Link>
        <nav aria-label={t('nav.label')} className={styles['nav']}>
          <Link to="/" activeProps={{ 'aria-current': 'page' }}>
            {t('nav.work')}
          </Link>
          <StaffLink />
          <a href={`/calls?lang=${i18n.language}`}>{t('nav.calls')}</a>
          <Link to="/account" activeProps={{ 'aria-current': 'page' }}>
            {t('nav.account')}
          </Link>
        </nav>
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1} className={styles['main']}>
        <Outlet />
      </main>
      <footer className={styles['footer']}>
        <p>{t('footer.draftingAid')}</p>
        <nav aria-label={t('nav.footer')} className={styles['nav']}>
          <a href={`/directory?lang=${i18n.language}`}>{t('footer.directory')}</a>
          <a href={`/guides?lang=${i18n.language}`}>{t('nav.guides')}</a>
          <a href={`/examples?lang=${i18n.language}`}>{t('footer.examples')}</a>
          <a href={`/offers?lang=${i18n.language}`}>{t('footer.offers')}</a>
          <a href={`/verify?lang=${i18n.language}`}>{t('nav.verify')}</a>
          <a href={`/indicators?lang=${i18n.language}`}>{t('nav.indicators')}</a>
          <a href={`/privacy?lang=${i18n.language}`}>{t('footer.privacy')}</a>
          <a href={`/accessibility?lang=${i18n.language}`}>{t('footer.accessibility')}</a>
        </nav>
      </footer>
    </>
  );
}
