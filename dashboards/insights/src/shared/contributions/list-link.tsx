import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ListBehind } from '../figure/list-behind.js';

interface ListLinkProps {
  readonly to: ListBehind;
  /** What is read out: whose number it is, and that it leads to opinions. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A number that leads to its list, where it has one that opens; else the number alone. */
export function ListLink({ to, label, children }: ListLinkProps) {
  if (typeof to !== 'string') return children;
  return (
    <Link to={to} aria-label={label}>
      {children}
    </Link>
  );
}
