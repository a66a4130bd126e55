/** Reads again until this equals what is expected; what a browser draws, sends and stores is there a moment after a key or a click. */
export async function becomes<T>(read: () => Promise<T>, expected: unknown): Promise<void> {
  for (const deadline = Date.now() + 15_000; ;) {
    const value = await read();
    try {
      expect(value).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > deadline) throw difference;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}
