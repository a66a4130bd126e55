import type { TranslationOf } from '../../message-types.js';
import type { codeframe as polish } from '../pl/codeframe.js';

/** A municipality's own categories, edited on screen. */
export const codeframe: TranslationOf<typeof polish, 'fr'> = {
  'count.examples': { one: '{count} exemple', many: '{count} d’exemples', other: '{count} exemples' },
  'codeframe.title': 'Jeu de catégories',
  'codeframe.new': 'Nouveau jeu de catégories',
  'codeframe.lead':
    'Des catégories que la commune fixe elle-même, les mêmes dans chaque démarche qui les utilise. Dites ce qui relève de chacune et donnez des exemples. Après l’enregistrement, les thèmes de ces démarches seront recherchés de nouveau.',
  'codeframe.categories': 'Catégories',
  'codeframe.unnamed': 'Catégorie sans nom',
  'codeframe.archived': 'inutilisée',
  'codeframe.facts': '{examples:count.examples}, {themes:count.themes}',
  'codeframe.name': 'Nom ({language})',
  'codeframe.definition': 'Ce qui en relève et ce qui n’en relève pas',
  'codeframe.definition.help': 'Pour les personnes qui classent les avis à la main.',
  'codeframe.words': 'Mots ({language})',
  'codeframe.words.help':
    'Débuts de mots, séparés par des espaces : « cycl » trouve aussi « cyclable ». Le signe = devant un mot désigne le mot entier.',
  'codeframe.examples': 'Exemples',
  'codeframe.examples.help':
    'De courts propos inventés qui relèvent d’ici. Ne collez pas les mots des habitants : le jeu sert à de nombreuses démarches et reste quand un avis est effacé.',
  'codeframe.example': 'Nouvel exemple',
  'codeframe.example.add': 'Ajouter un exemple',
  'codeframe.example.remove-one': 'Supprimer l’exemple : {example}',
  'codeframe.remove': 'Supprimer',
  'codeframe.remove-one': 'Supprimer : {title}',
  'codeframe.themes': 'Thèmes de cette démarche rangés ici :',
  'codeframe.up': 'Monter : {title}',
  'codeframe.down': 'Descendre : {title}',
  'codeframe.archive': 'Archiver',
  'codeframe.archive-one': 'Archiver : {title}',
  'codeframe.use': 'Réutiliser',
  'codeframe.use-one': 'Réutiliser : {title}',
  'codeframe.add': 'Ajouter une catégorie',
  'codeframe.save': 'Enregistrer le jeu',
  'codeframe.saved': 'Enregistré. La version précédente est dans l’historique.',
  'codeframe.unsaved': 'Des modifications ne sont pas enregistrées.',
  'codeframe.wrong': {
    one: 'Corrigez {count} endroit.',
    many: 'Corrigez {count} d’endroits.',
    other: 'Corrigez {count} endroits.',
  },
  'codeframe.wrong.name': 'Nommez la catégorie dans au moins une langue.',
  'codeframe.wrong.words': 'Donnez des mots ou un exemple : sinon, rien ne viendrait ici. Remplissez « Mots ».',
  'codeframe.history': 'Historique du jeu',
  'codeframe.version': 'Version {version}',
  'codeframe.version.now': 'actuelle',
  'codeframe.restore': 'Revenir à cette version',
  'codeframe.restore-one': 'Revenir à cette version : {version}',
};
