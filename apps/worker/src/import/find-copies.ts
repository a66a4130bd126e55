import { scrub, similarTexts } from '#analysis';
import { type CheckAnswer } from '#contracts';
import { type SourceRow } from '#domain';

/** So many texts are compared while somebody waits; the themes compare all of them later. */
const MOST_COMPARED = 5_000;
/** Shorter texts repeat themselves without being copies: "brak uwag", "jestem za". */
const FEWEST_CHARACTERS = 30;
const MOST_GROUPS = 50;
const MOST_ROWS = 100;

type Copies = CheckAnswer['duplicates'];
type Group = { text: string; rows: { sheet: string | null; row: number }[] };

/** Collects texts while a delivery is read, and tells afterwards which rows say the same, and which nearly the same. */
export function copyFinder(): { see(row: SourceRow): void; found(): Copies } {
  const groups = new Map<string, Group>();
  let looked = 0;
  return {
    see({ records, origin: { sheet, row } }) {
      for (const record of records) {
        if (record.type !== 'contribution' || looked === MOST_COMPARED) continue;
        const key = normalised(record.body);
        if (key.length < FEWEST_CHARACTERS) continue;
        looked += 1;
        const group = groups.get(key);
        if (group) group.rows.push({ sheet, row });
        else groups.set(key, { text: scrub(record.body).text.slice(0, 200), rows: [{ sheet, row }] });
      }
    },
    found() {
      const same = [...groups.values()].filter(({ rows }) => rows.length > 1);
      return { same: listed(same), alike: listed(nearCopies(groups)), looked };
    },
  };
}

/** Groups whose texts differ, but in few words. */
function nearCopies(groups: ReadonlyMap<string, Group>): Group[] {
  const texts = [...groups.keys()].sort();
  const joined = new Map<number, Group[]>();
  similarTexts(texts).forEach((leader, at) => {
    const group = groups.get(texts[at]!)!;
    if (joined.has(leader)) joined.get(leader)!.push(group);
    else joined.set(leader, [group]);
  });
  return [...joined.values()]
    .filter((members) => members.length > 1)
    .map((members) => ({
      text: members[0]!.text,
      rows: members.flatMap(({ rows }) => rows).sort((a, b) => a.row - b.row),
    }));
}

function listed(groups: readonly Group[]): Group[] {
  return [...groups]
    .sort((a, b) => b.rows.length - a.rows.length)
    .slice(0, MOST_GROUPS)
    .map(({ text, rows }) => ({ text, rows: rows.slice(0, MOST_ROWS) }));
}

function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
