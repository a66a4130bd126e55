/** How many words that carry a topic the middle text has; of an even number of texts the longer of the two in the middle. */
export function middleLength(stems: readonly (readonly string[])[]): number {
  const lengths = stems.map((text) => text.filter((stem) => stem !== '').length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}
