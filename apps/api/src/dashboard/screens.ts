/** A screen that is often somebody's first, and what it asks for at once. */
export interface Screen {
  /** The module of its component, as the build names it. */
  readonly module: string;
  /** It says more than the frame and Home do. */
  readonly isWordy: boolean;
  /** Answers it cannot be drawn without, that anybody gets. */
  readonly asks?: readonly string[];
  /** The same for those who are signed in. */
  readonly asksSignedIn?: readonly string[];
}

const HOME: Screen = { module: 'src/features/home/home-page.tsx', isWordy: false };

/** The screens of a process by what follows it in the address. */
const OF_PROCESS: Readonly<Record<string, { readonly module: string; readonly asks: readonly string[] }>> = {
  '': { module: 'src/features/overview/overview-page.tsx', asks: ['/overview', '/themes'] },
  '/themes': {
    module: 'src/features/themes/themes-page.tsx',
    asks: ['/themes', '/themes/stances', '/themes/changes', '/themes/edits'],
  },
  '/contributions': { module: 'src/features/contributions/contributions-page.tsx', asks: [] },
  '/reach': { module: 'src/features/reach/reach-page.tsx', asks: ['/reach'] },
  '/impact': { module: 'src/features/impact/impact-page.tsx', asks: ['/impact'] },
};

/** Names in addresses are short and plain; anything else is nobody's, and is not written into a page. */
const PLACE = /^\/w\/(?<workspace>[a-z0-9-]+)(?:\/p\/(?<process>[a-z0-9-]+)(?<rest>\/[a-z]+)?)?\/?$/;

/**
 * The screen of an address, with the questions that it begins with; undefined for one that is seldom the first.
 *
 * @example findScreen('/w/jeziorno/p/park')?.asksSignedIn?.[1]; // '/api/workspaces/jeziorno/processes/park'
 */
export function findScreen(path: string): Screen | undefined {
  if (path === '/sign-in') {
    return { module: 'src/features/sign-in/sign-in-page.tsx', isWordy: false, asks: ['/api/installation'] };
  }
  if (path === '/') return { ...HOME, asksSignedIn: ['/api/session'] };
  const { workspace, process, rest = '' } = PLACE.exec(path)?.groups ?? {};
  if (workspace === undefined) return undefined;
  const place = `/api/workspaces/${workspace}`;
  const always = ['/api/session', `${place}/branding`];
  if (process === undefined) return { ...HOME, asksSignedIn: [...always, `${place}/home`] };
  const screen = OF_PROCESS[rest];
  if (screen === undefined) return undefined;
  const here = `${place}/processes/${process}`;
  return {
    module: screen.module,
    isWordy: true,
    asksSignedIn: ['/api/session', here, `${place}/branding`, ...screen.asks.map((asked) => here + asked)],
  };
}
