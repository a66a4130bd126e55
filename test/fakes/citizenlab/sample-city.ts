import { multiloc, type FakeItem, type FakeStore } from './fake-store.js';

/** Ids as the platform's, told apart by a letter: `idOf('a', 3)`. */
export function idOf(letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f', number: number): string {
  return `${letter.repeat(8)}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export const PROJECT = idOf('a', 1);
export const OTHER_PROJECT = idOf('a', 2);
export const PHASES = {
  ideation: idOf('b', 1),
  survey: idOf('b', 2),
  proposals: idOf('b', 3),
  voting: idOf('b', 4),
};
const STATUS = {
  proposed: multiloc('zaproponowana', 'Proposed'),
  considered: multiloc('Pod lupą ratusza', 'Under consideration'),
  rejected: multiloc('odrzucony', 'Rejected'),
};

/**
 * Jeziorno, an invented town, on its platform: a consultation with ideas, proposals, a survey and a budget vote, and another one that
 * does not concern it. Nobody in it exists.
 */
export function fillWithJeziorno(store: FakeStore): void {
  const project = (id: string, title: string, english: string) =>
    store.insert('projects', {
      id,
      title: multiloc(title, english),
      slug: title.toLowerCase(),
      publication_status: 'published',
    });
  project(PROJECT, 'Zielony Jeziorno', 'Green Jeziorno');
  project(OTHER_PROJECT, 'Nowa biblioteka', 'New library');
  const phase = (id: string, title: string, method: string) =>
    store.insert('phases', {
      id,
      title: multiloc(title, method),
      participation_method: method,
      project_id: PROJECT,
      start_at: '2026-03-01',
      end_at: null,
    });
  phase(PHASES.ideation, 'Pomysły na zieleń', 'ideation');
  phase(PHASES.survey, 'Ankieta o parku', 'native_survey');
  phase(PHASES.proposals, 'Inicjatywy mieszkańców', 'proposals');
  phase(PHASES.voting, 'Głosowanie', 'voting');
  store.insert('areas', { id: idOf('f', 1), title: multiloc('Stare Miasto', 'Old Town') });
  store.insert('input_topics', { id: idOf('f', 11), title: multiloc('Zieleń', 'Greenery') });
  addUsers(store);
  addInputs(store);
  addSurvey(store);
  addConversation(store);
  addVotes(store);
}

function addUsers(store: FakeStore): void {
  const user = (number: number, first: string, answers: Readonly<Record<string, unknown>>) =>
    store.insert('users', {
      id: idOf('c', number),
      email: `${first.toLowerCase()}@example.org`,
      first_name: first,
      last_name: 'Zmyślona',
      slug: `${first.toLowerCase()}-zmyslona`,
      roles: [],
      locale: 'pl-PL',
      registration_completed_at: '2026-02-01T10:00:00.000Z',
      created_at: '2026-02-01T09:55:00.000Z',
      custom_field_values: answers,
      status: 'active',
    });
  user(1, 'Halina', { gender: 'female', birthyear: 1957, domicile: idOf('f', 1) });
  user(2, 'Zenon', { gender: 'male', birthyear: 1984, domicile: 'outside' });
  user(3, 'Ola', {});
  user(4, 'Nieczynna', { gender: 'female', birthyear: 2001 });
}

/** An idea with the fields of the newest platform; what a test does not tell is empty. */
export function ideaWith(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    author_id: null,
    likes_count: 0,
    dislikes_count: 0,
    comments_count: 0,
    publication_status: 'published',
    project_id: PROJECT,
    project_title: multiloc('Zielony Jeziorno', 'Green Jeziorno'),
    location_point: null,
    location_description: null,
    budget: null,
    baskets_count: 0,
    votes_count: 0,
    official_feedbacks_count: 0,
    assignee_id: null,
    proposed_budget: null,
    creation_phase_id: null,
    creation_phase_title: null,
    survey_title: null,
    images: [],
    status: STATUS.proposed,
    custom_field_values: {},
    type: 'idea',
    ...fields,
  };
}

function addInputs(store: FakeStore): void {
  store.insert(
    'ideas',
    ideaWith({
      id: idOf('d', 1),
      title: multiloc('Zielony przystanek', 'Zielony przystanek'),
      body: multiloc('<p>W upały nie da się tam stać.</p><p>Proszę o drzewo.</p>', ''),
      author_id: idOf('c', 1),
      likes_count: 2,
      comments_count: 2,
      created_at: '2026-03-02T08:10:40.004Z',
      submitted_at: '2026-03-02T08:15:11.190Z',
      published_at: '2026-03-02T08:15:11.201Z',
      location_point: 'POINT (22.9812 53.8437)',
      location_description: 'ul. Młyńska 12',
      status: STATUS.considered,
      official_feedbacks_count: 1,
      href: 'https://jeziorno.example.org/pl-PL/ideas/zielony-przystanek',
      budget: 12000,
    }),
  );
  store.insert(
    'ideas',
    ideaWith({
      id: idOf('d', 2),
      title: multiloc('Ławka nad rzeką', 'Ławka nad rzeką'),
      body: multiloc('<p>Bez oparcia nie da się usiąść.</p>', ''),
      created_at: '2026-03-03T08:00:00.000Z',
      published_at: '2026-03-03T08:00:00.000Z',
      status: STATUS.rejected,
      location_point: { type: 'Point', coordinates: [22.99, 53.85] },
      budget: 3000,
    }),
  );
  store.insert(
    'ideas',
    ideaWith({
      id: idOf('d', 3),
      title: multiloc('Uchwała o zieleni', 'Uchwała o zieleni'),
      body: multiloc('<p>Prosimy radę o uchwałę.</p>', ''),
      author_id: idOf('c', 2),
      type: 'proposal',
      creation_phase_id: PHASES.proposals,
      creation_phase_title: multiloc('Inicjatywy mieszkańców', 'proposals'),
      created_at: '2026-03-04T08:00:00.000Z',
      published_at: '2026-03-04T08:00:00.000Z',
    }),
  );
  store.insert(
    'ideas',
    ideaWith({
      id: idOf('d', 4),
      title: multiloc('Szkic', 'Szkic'),
      body: multiloc('<p>Jeszcze nie.</p>', ''),
      author_id: idOf('c', 3),
      publication_status: 'draft',
      created_at: '2026-03-04T09:00:00.000Z',
    }),
  );
  store.insert(
    'ideas',
    ideaWith({
      id: idOf('d', 5),
      title: multiloc('Więcej książek', 'Więcej książek'),
      body: multiloc('<p>Dla dzieci.</p>', ''),
      author_id: idOf('c', 4),
      project_id: OTHER_PROJECT,
      created_at: '2026-03-05T08:00:00.000Z',
      published_at: '2026-03-05T08:00:00.000Z',
    }),
  );
  store.insert('ideas_input_topics', { idea_id: idOf('d', 1), input_topic_id: idOf('f', 11) });
}

/** One respondent's answers. Keys are the titles made short, with an ending that tells equal ones apart. */
export function surveyResponse(
  number: number,
  answers: Readonly<Record<string, unknown>>,
  author: string | null = null,
) {
  return ideaWith({
    id: idOf('e', number),
    title: multiloc('', ''),
    body: multiloc('', ''),
    author_id: author,
    type: 'survey',
    status: null,
    creation_phase_id: PHASES.survey,
    creation_phase_title: multiloc('Ankieta o parku', 'native_survey'),
    survey_title: multiloc('Park Miejski', 'Park Miejski'),
    created_at: `2026-03-06T10:00:${String(number % 60).padStart(2, '0')}.000Z`,
    submitted_at: `2026-03-06T10:05:${String(number % 60).padStart(2, '0')}.000Z`,
    published_at: `2026-03-06T10:05:${String(number % 60).padStart(2, '0')}.000Z`,
    custom_field_values: answers,
  });
}

function addSurvey(store: FakeStore): void {
  store.insert(
    'ideas',
    surveyResponse(1, {
      jak_czesto_8fh: 'codziennie_a1b',
      co_poprawic_2kd: ['lawki_x1z', 'swiatlo_y2w', 'other'],
      co_poprawic_2kd_other: 'Kosze przy wyjściu od strony szkoły',
      co_jeszcze_9ss: 'Więcej cienia przy placu zabaw, proszę',
      ocena_1aa: 4,
      ocena_1aa_follow_up: 'Bo wieczorem jest ciemno',
      bezpieczenstwo_3bb: { rano_0: 5, wieczorem_1: 2 },
      kolejnosc_4cc: ['drzewa_k1', 'sciezki_k2'],
      gdzie_7cc: { type: 'Point', coordinates: [22.98, 53.84] },
      trasa_8dd: {
        type: 'LineString',
        coordinates: [
          [22.98, 53.84],
          [22.99, 53.85],
        ],
      },
      zdjecie_5ee: { id: idOf('f', 99), name: 'park.jpg' },
      zgoda_6ff: true,
      u_gender: 'female',
      u_birthyear: 1984,
      u_domicile: idOf('f', 1),
    }),
  );
  store.insert(
    'ideas',
    surveyResponse(
      2,
      { jak_czesto_8fh: 'rzadko_c3d', co_jeszcze_9ss: 'Nic', ocena_1aa: 2, u_gender: 'male' },
      idOf('c', 2),
    ),
  );
  store.insert('ideas', { ...surveyResponse(3, { jak_czesto_8fh: 'rzadko_c3d' }), publication_status: 'draft' });
}

/** A comment with the fields of the newest platform. */
export function commentWith(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    author_id: null,
    idea_id: idOf('d', 1),
    parent_id: null,
    body_updated_at: null,
    likes_count: 0,
    dislikes_count: 0,
    children_count: 0,
    publication_status: 'published',
    project_id: PROJECT,
    ...fields,
  };
}

function addConversation(store: FakeStore): void {
  const comment = (number: number, text: string, fields: Readonly<Record<string, unknown>>): FakeItem =>
    store.insert(
      'comments',
      commentWith({
        id: idOf('f', 100 + number),
        body: multiloc(`<p>${text}</p>`, ''),
        created_at: `2026-03-07T1${number}:00:00.000Z`,
        ...fields,
      }),
    );
  comment(1, 'Popieram, a przy okazji ławka', { author_id: idOf('c', 2), likes_count: 1 });
  comment(2, 'Ławka z oparciem', { author_id: idOf('c', 1), parent_id: idOf('f', 101) });
  comment(3, 'Podpisuję', { author_id: null, idea_id: idOf('d', 3) });
  comment(4, '', { publication_status: 'deleted' });
  const reaction = (number: number, mode: string, user: string | null, type: 'idea' | 'comment', id: string) =>
    store.insert('reactions', {
      id: idOf('f', 200 + number),
      mode,
      user_id: user,
      reactable_id: id,
      reactable_type: type,
      post_id: idOf('d', 1),
      project_id: PROJECT,
      created_at: `2026-03-08T1${number}:00:00.000Z`,
    });
  reaction(1, 'up', idOf('c', 2), 'idea', idOf('d', 1));
  reaction(2, 'down', idOf('c', 3), 'idea', idOf('d', 2));
  reaction(3, 'neutral', null, 'idea', idOf('d', 1));
  reaction(4, 'up', idOf('c', 1), 'comment', idOf('f', 101));
}

function addVotes(store: FakeStore): void {
  const basket = (
    number: number,
    user: string | null,
    submitted: string | null,
    picks: Readonly<Record<string, number>>,
  ) => {
    const created_at = `2026-03-09T1${number}:00:00.000Z`;
    const { id } = store.insert('baskets', {
      id: idOf('f', 300 + number),
      user_id: user,
      project_id: PROJECT,
      phase_id: PHASES.voting,
      submitted_at: submitted,
      created_at,
    });
    for (const [idea, votes] of Object.entries(picks)) {
      store.insert('basket_ideas', { basket_id: id, idea_id: idea, votes, created_at });
    }
  };
  basket(1, idOf('c', 1), '2026-03-09T11:30:00.000Z', { [idOf('d', 1)]: 12000, [idOf('d', 2)]: 3000 });
  basket(2, null, '2026-03-09T12:30:00.000Z', { [idOf('d', 2)]: 3000 });
  basket(3, idOf('c', 2), null, { [idOf('d', 1)]: 12000 });
}
