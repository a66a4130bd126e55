import { type DueAnswer } from '#contracts';
import { type Table } from '../tables/table.js';

export function dueTable(name: string, { items }: DueAnswer): Table {
  return {
    name: `due-${name}`,
    columns: ['due_on', 'days_left', 'subject', 'process', 'title', 'owner', 'count'],
    rows: items.map(({ dueOn, daysLeft, subject, process, title, owner, count }) => [
      ...[dueOn, daysLeft, subject, process, title.pl ?? title.en ?? '', owner, count],
    ]),
  };
}
