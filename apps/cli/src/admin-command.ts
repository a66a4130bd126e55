import { findWorkspace, recordAudit, saveMembership, savePerson, saveWorkspace } from '#persistence';
import { hashPassword } from '../../api/src/auth/secrets.js';
import { askPassword } from './ask-password.js';
import { parseCommand, say, wrongUse, type Place } from './command-line.js';
import { isSlug } from './slug.js';
import { withStore } from './store.js';

const OPTIONS = {
  email: { type: 'string' },
  name: { type: 'string' },
  workspace: { type: 'string' },
  'workspace-name': { type: 'string' },
  'password-stdin': { type: 'boolean' },
} as const;

interface NewAdmin {
  readonly email: string;
  readonly name: string;
  readonly workspace: string;
  readonly workspaceName: string | null;
}

export async function runAdmin(argv: string[], place: Place): Promise<number> {
  const { values, positionals } = parseCommand('admin', argv, OPTIONS);
  if (positionals.length !== 1 || positionals[0] !== 'create')
    wrongUse('admin', 'what there is to do is "admin create"');
  const admin = checked(values);
  const passwordHash = await hashPassword(await askPassword(values['password-stdin'] ?? false));
  await withStore(place, ({ database }) =>
    database.asOwner(async (owner) => {
      const found = await findWorkspace(owner, admin.workspace);
      if (!found && admin.workspaceName === null) {
        wrongUse('admin', `there is no workspace "${admin.workspace}"; give --workspace-name to make it`);
      }
      const workspaceId =
        found?.id ??
        (await saveWorkspace(owner, { slug: admin.workspace, name: { pl: admin.workspaceName ?? admin.workspace } }));
      if (!found) say(`Made the workspace "${admin.workspace}".`);
      const personId = await savePerson(owner, { email: admin.email, name: admin.name, passwordHash });
      await saveMembership(owner, { workspaceId, personId, role: 'admin' });
      await recordAudit(owner, workspaceId, { personId: null, action: 'admin-created', subject: `person ${personId}` });
    }),
  );
  process.stdout.write(`${admin.email} administers "${admin.workspace}"\n`);
  return 0;
}

function checked(values: Readonly<Record<string, string | boolean | undefined>>): NewAdmin {
  const { email, name, workspace, 'workspace-name': workspaceName } = values;
  if (typeof email !== 'string' || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    return wrongUse('admin', 'needs --email with an address');
  if (typeof name !== 'string' || name.trim() === '') return wrongUse('admin', 'needs --name');
  if (typeof workspace !== 'string' || !isSlug(workspace)) {
    return wrongUse('admin', 'needs --workspace in small letters, digits and hyphens, such as "sosnowek"');
  }
  return {
    email: email.toLowerCase(),
    name: name.trim(),
    workspace,
    workspaceName: typeof workspaceName === 'string' && workspaceName.trim() !== '' ? workspaceName.trim() : null,
  };
}
