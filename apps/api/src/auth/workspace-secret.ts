import { newSecret } from './secrets.js';

/** A secret that begins with its municipality, so that it is looked for behind that municipality's door only. */
export function newWorkspaceSecret(workspaceId: string): string {
  return `${workspaceId.replaceAll('-', '')}.${newSecret('')}`;
}

/** The municipality of such a secret; null for anything else. */
export function workspaceOfSecret(secret: string): string | null {
  const found = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})\.[\w-]{43}$/.exec(secret);
  return found ? found.slice(1).join('-') : null;
}
