const part = encodeURIComponent;

/** What the api knows of themes, below the address of a process. */
export const themePaths = {
  themes: '/themes',
  theme: (id: string) => `/themes/${part(id)}`,
  parts: (id: string) => `/themes/${part(id)}/parts`,
  places: (id: string, variable?: string) =>
    `/themes/${part(id)}/places${variable === undefined ? '' : `?variable=${part(variable)}`}`,
  topics: '/themes/topics',
  changes: '/themes/changes',
  edits: '/themes/edits',
  editAct: (edit: string, act: 'undo' | 'redo' | 'restore') => `/themes/edits/${part(edit)}/${act}`,
  words: '/themes/words',
  distinctiveWords: '/themes/distinctive',
  similar: (contribution: string) => `/contributions/${part(contribution)}/similar`,
  checks: '/themes/checks',
  checkSample: '/themes/checks/sample',
  rest: '/themes/rest',
  search: '/themes/search',
  map: '/themes/map',
  stances: '/themes/stances',
  answers: (question?: string) => `/themes/answers${question === undefined ? '' : `?question=${part(question)}`}`,
  settings: '/themes/settings',
} as const;
