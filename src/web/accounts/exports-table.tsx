import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';
import { useDates } from '../negotiation/use-dates.ts';
import styles from '../programme/programme.module.css';
import { Wide } from '../ui/wide.tsx';

type Taken = components['schemas']['StaffExportList']['items'][number];

const NAMED = [
  'today',
  'engagements',
  'engagement',
  'indicators',
  'offers',
  'openings',
  'funnel',
  'durations',
  'clauses',
  'ageing',
  'endings',
  'breaches',
  'interventions',
  'process',
  'audit',
] as const;

/** Which file left, by whom, in which office, and when. */
export function ExportsTable({ items }: { readonly items: readonly Taken[] }) {
  const { t } = useTranslation('accounts');
  const { t: common } = useTranslation();
  const { dayTime } = useDates();
  const nameOf = (what: string) => {
    const known = NAMED.find((one) => one === what);
    return known === undefined ? what : t(`what.${known}`);
  };
  return (
    <Wide>
      <table>
        <thead>
          <tr>
            {(['when', 'who', 'office', 'what', 'format', 'engagement'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`file.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, at, by, office, what, format, engagement }) => (
            <tr key={id}>
              <td className={styles['sentence']}>{dayTime(at)}</td>
              <td>{by.name || t('nameless')}</td>
              <td>{common(`roles.${office}`)}</td>
              <td>{nameOf(what)}</td>
              <td>{format.toUpperCase()}</td>
              <td>{engagement === null ? '–' : <span className={styles['code']}>{engagement}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
