import { type ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './button.module.css';

type Look = 'main' | 'second' | 'quiet';

interface ButtonProps {
  readonly children: ReactNode;
  readonly look?: Look;
  readonly type?: 'button' | 'submit';
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
}

export function Button({
  children,
  look = 'second',
  type = 'button',
  onPress,
  isDisabled,
  expanded,
  controls,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`${styles.button} ${styles[look]}`}
      onClick={onPress}
      disabled={isDisabled}
      aria-expanded={expanded}
      aria-controls={controls}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button: it leads somewhere and does nothing else. */
export function LinkButton({ to, look = 'second', children }: { to: string; look?: Look; children: ReactNode }) {
  return (
    <Link to={to} className={`${styles.button} ${styles[look]}`}>
      {children}
    </Link>
  );
}
