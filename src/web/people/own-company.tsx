import type { ReactNode } from 'react';
import type { components } from '../api/schema.gen.ts';
import { Answer } from '../app/answer.tsx';
import { NotFound } from '../pages/not-found.tsx';
import { useMe } from './use-me.ts';

type Membership = components['schemas']['Me']['memberships'][number];

/** What is shown of a company to whoever belongs to it; to all others the page does not exist. */
export function OwnCompany({
  company,
  children,
}: {
  readonly company: string;
  readonly children: (own: Membership) => ReactNode;
}) {
  return (
    <Answer query={useMe()}>
      {({ memberships }) => {
        const own = memberships.find((one) => one.company.id === company && one.standing === 'active');
        return own === undefined ? <NotFound /> : children(own);
      }}
    </Answer>
  );
}
