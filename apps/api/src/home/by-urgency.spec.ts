import { type Homes } from '#contracts';
import { byUrgency } from './by-urgency.js';

type Workspace = Homes['workspaces'][number];

const BARE: Workspace = { slug: '', name: {}, isSample: false, role: 'viewer', processes: [], needs: [], due: [] };
const dueIn = (daysLeft: number) => [{ daysLeft }] as unknown as Workspace['due'];
const cameIn = [{ fresh: 12 }] as unknown as Workspace['processes'];
const waits: Workspace['needs'] = [{ kind: 'to-review', process: 'a', count: 1, dueOn: null }];

it('puts what has been late the longest first, then what is due soon, what waits, where something came in, and the rest', () => {
  const all: Workspace[] = [
    { ...BARE, slug: 'quiet' },
    { ...BARE, slug: 'far', due: dueIn(60) },
    { ...BARE, slug: 'news', processes: cameIn },
    { ...BARE, slug: 'waits', needs: waits },
    { ...BARE, slug: 'soon', due: dueIn(3) },
    { ...BARE, slug: 'late', due: dueIn(-2) },
    { ...BARE, slug: 'latest', due: dueIn(-40) },
  ];
  const order = ['latest', 'late', 'soon', 'waits', 'news', 'far', 'quiet'];
  expect(byUrgency(all).map(({ slug }) => slug)).toEqual(order);
  expect(byUrgency(all.toReversed()).map(({ slug }) => slug)).toEqual(order);
});
