import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A link to another screen of the same engagement, by its name in the address. */
export function ScreenLink(props: {
  readonly engagement: string;
  readonly screen: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { engagement, screen, children, className } = props;
  const to = screen === '' ? `/engagements/${engagement}` : `/engagements/${engagement}/${screen}`;
  // The router types the addresses that it knows; a screen's name is data here.
  return (
    <Link to={to as '/'} {...(className === undefined ? {} : { className })}>
      {children}
    </Link>
  );
}
