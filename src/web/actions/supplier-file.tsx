import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import { SUPPLIER_ITEMS, type SupplierItem } from '../../domain/engagement/supplier-file.ts';
import { useAct } from '../api/use-act.ts';
import styles from '../dossier/dossier.module.css';
import type { DossierProps } from '../dossier/dossier.tsx';
import { useDates } from '../negotiation/use-dates.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';

const ITEMS = Object.keys(SUPPLIER_ITEMS) as readonly SupplierItem[];

/** The papers that purchasing asks for beside the talks: where each stands, and what one may do about it. */
export function SupplierFile({ engagement }: DossierProps) {
  const { t, i18n } = useTranslation();
  const { day } = useDates();
  const { engagement: id, rev, supplierFile, you } = engagement;
  const holds = (act: 'ask-supplier-items' | 'provide-supplier-item') =>
    you?.roles.some((role) => (ROLES_OF_ACT[act] as readonly string[]).includes(role)) === true;
  const [purchasing, supplier] = [holds('ask-supplier-items'), holds('provide-supplier-item')];
  const shown = ITEMS.filter((item) => purchasing || supplierFile.some((entry) => entry.item === item));
  if (shown.length === 0) return null;
  const language = i18n.language === 'en' ? 'en' : 'fr';
  return (
    <section aria-labelledby="supplier-file" className={styles['card']}>
      <h2 id="supplier-file">{t('actions.supplier.title')}</h2>
      <p>{t('actions.supplier.intro')}</p>
      <ul>
        {shown.map((item) => {
          const entry = supplierFile.find((one) => one.item === item);
          const name = SUPPLIER_ITEMS[item][language];
          const due = entry?.due ?? null;
          const waits = entry?.status === 'asked' || entry?.status === 'returned';
          return (
            <li key={item} className={styles['apart']}>
              <span>
                {t('actions.supplier.line', { item: name, status: t(`actions.supplier.${entry?.status ?? 'free'}`) })}
                {due === null ? null : ` ${t('actions.supplier.due', { date: day(due) })}`}
              </span>
              {purchasing && entry === undefined ? (
                <Ask id={id} rev={rev} item={item} label={t('actions.supplier.ask', { item: name })} />
              ) : null}
              {supplier && waits ? (
                <Answer
                  id={id}
                  rev={rev}
                  item={item}
                  act="supplier-file/provisions"
                  label={t('actions.supplier.provide', { item: name })}
                />
              ) : null}
              {purchasing && entry?.status === 'provided' ? (
                <>
                  <Answer
                    id={id}
                    rev={rev}
                    item={item}
                    act="supplier-file/acceptances"
                    label={t('actions.supplier.accept', { item: name })}
                  />
                  <GiveBack id={id} rev={rev} item={item} label={t('actions.supplier.return', { item: name })} />
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly id: string;
  readonly rev: number;
  readonly item: SupplierItem;
  readonly label: string;
}

function Ask({ id, rev, item, label }: ItemProps) {
  const asking = useAct(id, 'supplier-file');
  const fault = asking.sentence;
  return (
    <>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <Button isDisabled={asking.isPending} onPress={() => asking.mutate({ rev, body: { items: [item] } })}>
        {label}
      </Button>
    </>
  );
}

interface AnswerProps extends ItemProps {
  readonly act: 'supplier-file/provisions' | 'supplier-file/acceptances';
}

function Answer({ id, rev, item, act, label }: AnswerProps) {
  const answering = useAct(id, act);
  const fault = answering.sentence;
  return (
    <>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <Button isDisabled={answering.isPending} onPress={() => answering.mutate({ rev, body: { item } })}>
        {label}
      </Button>
    </>
  );
}

/** Kept folded until it is wanted: it needs a reason. */
function GiveBack({ id, rev, item, label }: ItemProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const returning = useAct(id, 'supplier-file/returns');
  const fault = returning.sentence;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') returning.mutate({ rev, body: { item, reason: reason.trim() } });
  };
  return (
    <details>
      <summary>{label}</summary>
      <form onSubmit={submit}>
        {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
        <TextArea
          label={t('actions.reason')}
          value={reason}
          onChange={setReason}
          error={tried && reason.trim() === '' ? t('actions.reasonMissing') : undefined}
        />
        <Button type="submit" isDisabled={returning.isPending}>
          {label}
        </Button>
      </form>
    </details>
  );
}
