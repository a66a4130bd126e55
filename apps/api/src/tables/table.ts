import { type Stamp } from '#contracts';

/** A result as a table: what a screen shows, as a file. */
export interface Table {
  /** Without extension: `reach-diagnosis-2026`. */
  readonly name: string;
  readonly columns: readonly string[];
  /** A row whose `protected` is true holds hidden numbers. */
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** What the numbers were computed from and how, where a run computed them. */
  readonly stamp?: Stamp | null;
  /** Where numbers come from that are not the process' own, such as its table of residents. */
  readonly sources?: readonly string[];
}
