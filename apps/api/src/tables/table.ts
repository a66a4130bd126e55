/** A result as a table: what a screen shows, as a file. */
export interface Table {
  /** Without extension: `reach-diagnosis-2026`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}
