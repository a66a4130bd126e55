import { type PersonalDataFinding } from '#domain';

/** The same findings with places counted in Unicode code points, as other programs count them: 😀 is one and not two. */
export function inCodePoints(text: string, findings: readonly PersonalDataFinding[]): PersonalDataFinding[] {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return [...findings];
  const places = new Uint32Array(text.length + 1);
  let points = 0;
  for (let unit = 0; unit <= text.length; unit += 1) {
    places[unit] = points;
    const code = text.charCodeAt(unit);
    const isLeading = code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(unit + 1) & 0xfc00) === 0xdc00;
    if (!isLeading) points += 1;
  }
  return findings.map((one) => ({ ...one, start: places[one.start], end: places[one.end] }));
}
