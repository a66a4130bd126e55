type Fields = ReadonlyMap<string, ReadonlySet<string>>;

const NAME_OF_AUTHOR = '{ id username }';
/** The second collection of its query, and as deep as the platform allows: no third may stand beside it, nothing inside it. */
const MILESTONES = '(first: 25) { edges { node { id title description publication_date } } }';
const TAGS = '(first: 25) { edges { node { name } } }';

/** What is asked of each type, by field; a field that the platform's version does not have is left out. */
const WANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Proposal: {
    id: '',
    title: '',
    summary: '',
    description: '',
    public_created_at: '',
    cached_votes_up: '',
    comments_count: '',
    geozone: '{ name }',
    public_author: NAME_OF_AUTHOR,
    retired_at: '',
    tags: TAGS,
  },
  Debate: {
    id: '',
    title: '',
    description: '',
    public_created_at: '',
    cached_votes_up: '',
    cached_votes_down: '',
    comments_count: '',
    public_author: NAME_OF_AUTHOR,
    tags: TAGS,
  },
  BudgetInvestment: {
    id: '',
    title: '',
    description: '',
    price: '',
    feasibility: '',
    unfeasibility_explanation: '',
    valuation_finished: '',
    selected: '',
    winner: '',
    location: '',
    heading: '{ name }',
    cached_votes_up: '',
    comments_count: '',
    public_created_at: '',
    public_author: NAME_OF_AUTHOR,
    milestones: MILESTONES,
  },
  Comment: {
    id: '',
    commentable_type: '',
    commentable_id: '',
    ancestry: '',
    body: '',
    public_created_at: '',
    cached_votes_up: '',
    cached_votes_down: '',
    public_author: NAME_OF_AUTHOR,
  },
};
export const ASKED_TYPES = Object.keys(WANTED);

/** The selection of a type's known fields. */
export function selectionOf(type: string, fields: Fields): string {
  const known = fields.get(type) ?? new Set<string>();
  const wanted = Object.entries(WANTED[type]!).filter(([field]) => field === 'id' || known.has(field));
  return wanted.map(([field, inside]) => `${field} ${inside}`.trim()).join(' ');
}
