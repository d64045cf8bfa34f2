import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the browser's tab and to whoever hears it: the page first, then the product. */
export function useTitle(title: string): void {
  const { t } = useTranslation();
  const product = t('product');
  useEffect(() => {
    document.title = `${title} — ${product}`;
    return () => {
      document.title = product;
    };
  }, [title, product]);
}
