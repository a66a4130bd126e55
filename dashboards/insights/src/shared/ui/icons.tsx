interface IconProps {
  readonly size?: number;
}

const frame = (size: number) =>
  ({ width: size, height: size, viewBox: '0 0 16 16', 'aria-hidden': true, focusable: false, fill: 'none' }) as const;

/** Said: a voice that leaves a mouth. */
export function SaidIcon({ size = 16 }: IconProps) {
  return (
    <svg {...frame(size)}>
      <path d="M7 2.500a5.500 5.500 0 0 0 0 11z" fill="currentColor" />
      <path
        d="M10 5a4.200 4.200 0 0 1 0 6M12.400 2.800a7.300 7.300 0 0 1 0 10.400"
        stroke="currentColor"
        strokeWidth="1.500"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** Reached: those within the circle. */
export function ReachedIcon({ size = 16 }: IconProps) {
  return (
    <svg {...frame(size)}>
      <circle cx="8" cy="8" r="6" stroke="currentColor" strokeWidth="1.500" />
      <circle cx="8" cy="8" r="2.600" fill="currentColor" />
    </svg>
  );
}

/** Done: the way on. */
export function DoneIcon({ size = 16 }: IconProps) {
  return (
    <svg {...frame(size)}>
      <path
        d="M1.500 8h12M9 3.500 13.500 8 9 12.500"
        stroke="currentColor"
        strokeWidth="1.700"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function ChevronIcon({ size = 12 }: IconProps) {
  return (
    <svg {...frame(size)}>
      <path d="m4 6 4 4 4-4" stroke="currentColor" strokeWidth="1.700" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

export function CrossIcon({ size = 12 }: IconProps) {
  return (
    <svg {...frame(size)}>
      <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.700" strokeLinecap="round" />
    </svg>
  );
}

export function PersonIcon({ size = 16 }: IconProps) {
  return (
    <svg {...frame(size)}>
      <circle cx="8" cy="5" r="2.700" stroke="currentColor" strokeWidth="1.500" />
      <path d="M2.800 14a5.200 5.200 0 0 1 10.400 0" stroke="currentColor" strokeWidth="1.500" strokeLinecap="round" />
    </svg>
  );
}

export function UndoIcon({ size = 16 }: IconProps) {
  return (
    <svg {...frame(size)}>
      <path
        d="M5.500 3 2.500 6l3 3M3 6h6.500a3.500 3.500 0 0 1 0 7H6"
        stroke="currentColor"
        strokeWidth="1.500"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function RedoIcon({ size = 16 }: IconProps) {
  return (
    <svg {...frame(size)}>
      <path
        d="m10.500 3 3 3-3 3M13 6H6.500a3.500 3.500 0 0 0 0 7H10"
        stroke="currentColor"
        strokeWidth="1.500"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function LockIcon({ size = 14 }: IconProps) {
  return (
    <svg {...frame(size)}>
      <path d="M3 7h10v7H3z" fill="currentColor" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" stroke="currentColor" strokeWidth="1.500" />
    </svg>
  );
}

/** A link of a chain: what is handed on. */
export function ShareIcon({ size = 14 }: IconProps) {
  return (
    <svg {...frame(size)}>
      <path
        d="M6.500 9.500l3-3M7.500 4.500l1-1a2.800 2.800 0 0 1 4 4l-1 1M8.500 11.500l-1 1a2.800 2.800 0 0 1-4-4l1-1"
        stroke="currentColor"
        strokeWidth="1.500"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** A place that somebody wants to find again. */
export function BookmarkIcon({ size = 14 }: IconProps) {
  return (
    <svg {...frame(size)}>
      <path d="M4 2.500h8v11l-4-3-4 3z" stroke="currentColor" strokeWidth="1.500" strokeLinejoin="round" />
    </svg>
  );
}
