/**
 * Answers that hold until the data or a result changes: kept under a version that is read first, which costs one short query. A
 * process with a hundred thousand contributions is then counted once a version, not once a request.
 */
export class VersionedCache<Value> {
  private readonly entries = new Map<string, { version: string; value: Promise<Value> }>();

  constructor(private readonly most = 500) {}

  /** The kept answer of this version, or a new one; two who ask at once compute once. A failure is not kept. */
  get(key: string, version: string, compute: () => Promise<Value>): Promise<Value> {
    const known = this.entries.get(key);
    if (known?.version === version) return known.value;
    const value = compute();
    this.entries.delete(key);
    this.entries.set(key, { version, value });
    if (this.entries.size > this.most) this.entries.delete(this.entries.keys().next().value as string);
    value.catch(() => {
      if (this.entries.get(key)?.value === value) this.entries.delete(key);
    });
    return value;
  }
}
