import { noteWeeks } from './note-weeks.js';

describe('notes on the time line', () => {
  it('stand at the Monday of their week, several of one week in one line', () => {
    const events = [
      { on: '2026-03-01', text: 'plakaty' },
      { on: '2026-03-02', text: 'spacer' },
      { on: '2026-03-08', text: 'spotkanie' },
      { on: '2026-03-08', text: 'spacer' },
      { on: '2026-05-01', text: 'po wszystkim' },
    ];
    // 1 March 2026 is a Sunday: it belongs to the week of 23 February
    expect(noteWeeks(['2026-02-23', '2026-03-02'], events)).toEqual([
      { start: '2026-02-23', text: 'plakaty' },
      { start: '2026-03-02', text: 'spacer, spotkanie' },
    ]);
  });
});
