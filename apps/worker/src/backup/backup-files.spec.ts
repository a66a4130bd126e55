import { backupName, outdatedBackups } from './backup-files.js';

/** One backup a day from the first day on. */
function daily(first: string, days: number): string[] {
  return Array.from({ length: days }, (_, day) =>
    backupName(new Date(Date.parse(first) + day * 86_400_000).toISOString().slice(0, 10)),
  );
}

describe('outdatedBackups', () => {
  it('keeps a week of daily backups', () => {
    expect(outdatedBackups(daily('2026-03-01', 7))).toEqual([]);
  });

  // 2026-03-31 is a Tuesday: daily 25th to 31st; then the newest of each week before: Tue 24, Sun 22, Sun 15, Sun 8.
  it('keeps seven daily and the newest of four weeks before them', () => {
    const names = daily('2026-02-01', 59);
    const outdated = new Set(outdatedBackups(names));
    expect(names.filter((name) => !outdated.has(name))).toEqual(
      ['08', '15', '22', '24', '25', '26', '27', '28', '29', '30', '31'].map((day) => backupName(`2026-03-${day}`)),
    );
  });

  it('ends in the same files when it runs every night', () => {
    let kept: string[] = [];
    for (const name of daily('2026-01-01', 90)) {
      kept.push(name);
      const outdated = new Set(outdatedBackups(kept));
      kept = kept.filter((candidate) => !outdated.has(candidate));
    }
    // 2026-03-31 is day 90: four Sundays stand before the seven newest, but for the week that is not over yet.
    expect(kept).toEqual(
      ['08', '15', '22', '24', '25', '26', '27', '28', '29', '30', '31'].map((day) => backupName(`2026-03-${day}`)),
    );
  });

  it('leaves files of other names alone', () => {
    expect(outdatedBackups(['nasluch-before-upgrade.backup', 'notes.txt', 'nasluch-2026-03-01.backup.new'])).toEqual(
      [],
    );
  });
});
