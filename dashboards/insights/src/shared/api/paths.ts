/** One process of one municipality, as it stands in the address. */
export interface ProcessPath {
  readonly workspace: string;
  readonly process: string;
}

const part = encodeURIComponent;

export const workspaceApi = (workspace: string) => `/api/workspaces/${part(workspace)}`;

export const processApi = ({ workspace, process }: ProcessPath) =>
  `${workspaceApi(workspace)}/processes/${part(process)}`;

export const workspacePage = (workspace: string) => `/w/${part(workspace)}`;

export const processPage = ({ workspace, process }: ProcessPath, rest = '') =>
  `${workspacePage(workspace)}/p/${part(process)}${rest}`;

/** Everything kept of one process: what a finished run or import makes out of date. */
export const processKey = ({ workspace, process }: ProcessPath) => ['process', workspace, process] as const;
