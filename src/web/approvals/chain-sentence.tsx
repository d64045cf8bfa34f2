import { useTranslation } from 'react-i18next';
import type { Chain } from './use-approvals.ts';
import { type Person, useNames } from './use-names.ts';

/** Who approves, in words. */
export function ChainSentence({
  chain,
  people,
}: {
  readonly chain: Chain | undefined;
  readonly people: readonly Person[];
}) {
  const { t } = useTranslation();
  const { namesOf } = useNames(people);
  if (chain === undefined || chain.approvers.length === 0) return <p>{t('approvals.none')}</p>;
  const names = namesOf(chain.approvers);
  const of = chain.approvers.length;
  if (of === 1) return <p>{t('approvals.alone', { names })}</p>;
  if (chain.order === 'sequential') return <p>{t('approvals.sequential', { names })}</p>;
  return <p>{t('approvals.parallel', { names, needed: chain.needed, of })}</p>;
}
