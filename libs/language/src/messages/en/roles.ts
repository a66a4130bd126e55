import type { TranslationOf } from '../../message-types.js';
import type { roles as polish } from '../pl/roles.js';

export const roles: TranslationOf<typeof polish, 'en'> = {
  'role.title': 'Role',
  'role.simple.reads': 'reads',
  'role.simple.everything': 'does everything',
  'role.advanced': 'More roles',
  'role.viewer': 'viewer',
  'role.analyst': 'analyst',
  'role.editor': 'editor',
  'role.publisher': 'publisher',
  'role.admin': 'administrator',
  'role.viewer.help': 'Reads results and opinions.',
  'role.analyst.help': 'Also uploads files and starts computations.',
  'role.editor.help': 'Also edits themes and enters decisions.',
  'role.publisher.help': 'Also publishes results.',
  'role.admin.help': 'Also manages people, keys and settings.',
  'scope.read': 'reading',
  'scope.import': 'uploading data',
  'scope.write': 'changes',
  'token.shown-once': 'Copy this key now. It will not be shown again.',
};
