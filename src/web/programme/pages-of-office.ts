import type { components } from '../api/schema.gen.ts';

type Office = components['schemas']['Me']['staffRole'];

/** The programme's pages, in the order of its menu, each with the offices that may open it: as the API's own policy. */
const PAGES = [
  { name: 'accounts', to: '/administration', offices: ['admin-platform'] },
  { name: 'today', to: '/programme', offices: ['bpi-officer'] },
  { name: 'engagements', to: '/programme/engagements', offices: ['bpi-officer'] },
  { name: 'portfolio', to: '/programme/portfolio', offices: ['bpi-officer'] },
  { name: 'indicators', to: '/programme/indicators', offices: ['bpi-officer'] },
  { name: 'offers', to: '/programme/offers', offices: ['bpi-officer'] },
  { name: 'openings', to: '/programme/openings', offices: ['bpi-officer', 'admin-platform'] },
  { name: 'health', to: '/programme/health', offices: ['bpi-officer', 'admin-platform'] },
] as const satisfies readonly { name: string; to: string; offices: readonly NonNullable<Office>[] }[];

export type ProgrammePage = (typeof PAGES)[number];

/** What somebody of an office finds in the programme's menu; nothing for who holds none there. */
export function pagesOf(office: Office): readonly ProgrammePage[] {
  return PAGES.filter(({ offices }) => (offices as readonly Office[]).includes(office));
}
