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
  /** The name that readers say, where the words on the button stand for several things on the screen; it holds those words. */
  readonly label?: string;
}

export function Button({
  children,
  look = 'second',
  type = 'button',
  onPress,
  isDisabled,
  expanded,
  controls,
  label,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`${styles.button} ${styles[look]}`}
      onClick={onPress}
      disabled={isDisabled}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-label={label}
    >
      {children}
    </button>
  );
}

interface LinkButtonProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly look?: Look;
  /** For an error summary that leads here. */
  readonly id?: string;
}

/** A link that looks like a button: it leads somewhere and does nothing else. */
export function LinkButton({ to, look = 'second', children, id }: LinkButtonProps) {
  return (
    <Link id={id} to={to} className={`${styles.button} ${styles[look]}`} data-way>
      {children}
    </Link>
  );
}
