/** Opinion groups are called A, B, C …, the largest first. */
export function groupName(group: number): string {
  return String.fromCodePoint(65 + group);
}
