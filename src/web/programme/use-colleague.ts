import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';

/** Somebody of the staff by name and office, where people of several offices stand together. */
export function useColleague(): (who: components['schemas']['Officer']) => string {
  const { t } = useTranslation('programme');
  const { t: common } = useTranslation();
  return ({ name, office }) => {
    const called = name || t('list.unnamed');
    return office === null ? called : `${called} (${common(`roles.${office}`)})`;
  };
}
