/** What the program makes before Nest and hands in: one symbol each, provided by the app module. */
export const DATABASE = Symbol('database');
export const KEYS = Symbol('keys');
export const SETTINGS = Symbol('settings');
export const LOG = Symbol('log');
/** The worker's runtime: starts runs, whichever process carries them out. */
export const QUEUE_RUNTIME = Symbol('queue-runtime');
/** The version of the program, from package.json. */
export const VERSION = Symbol('version');
/** Sign-ins of the sample municipalities, for the sign-in page of an installation that holds nothing else. */
export const SAMPLE_SIGN_INS = Symbol('sample-sign-ins');
/** Where the built dashboard lies. */
export const DASHBOARD_FOLDER = Symbol('dashboard-folder');
/** Computes in a thread what would make every other answer wait. */
export const ANALYSER = Symbol('analyser');
