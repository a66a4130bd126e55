import type { TranslationOf } from '../../message-types.js';
import type { themeSorting as polish } from '../pl/theme-sorting.js';

/** Sorting by hand what stands in no theme, what became of a theme of before, and two people who correct the same one. */
export const themeSorting: TranslationOf<typeof polish, 'fr'> = {
  'sort.title': 'Classer le reste',
  'sort.open': 'Classer le reste',
  'sort.lead':
    'L’un après l’autre, les avis que le programme n’a mis dans aucun thème. Choisissez un thème avec les touches 1–3 ; 4 crée un nouveau thème, 5 en choisit un autre, 0 aucun. Votre choix reste quand les thèmes sont recherchés de nouveau.',
  'sort.not-allowed': 'Les avis sont classés par les personnes qui rédigent la démarche',
  'sort.not-allowed.next': 'Demandez le rôle de rédacteur à un administrateur de la commune.',
  'sort.progress': 'Avancement du classement',
  'sort.left': {
    one: 'Reste {count} avis',
    many: 'Restent {count} d’avis',
    other: 'Restent {count} avis',
  },
  'sort.placed-now': 'Classé à l’instant : {count:count.opinions}.',
  'sort.pace': 'À ce rythme, encore environ {minutes:count.minutes-genitive} ({seconds} s par avis, n = {n}).',
  'sort.pace.not-yet': 'La durée sera indiquée après {count:count.opinions-locative}.',
  'sort.item': 'Avis {reference}',
  'sort.where': 'Où va cet avis',
  'sort.because.words': 'ses mots le suggèrent',
  'sort.because.alike': 'des avis semblables y sont',
  'sort.because.size': 'l’un des plus grands thèmes',
  'sort.new': 'Nouveau thème',
  'sort.other': 'Autre thème',
  'sort.choose': 'Choisir un thème',
  'sort.none': 'Aucun d’eux',
  'sort.undo': 'Annuler le dernier',
  'sort.keys': 'Les touches 0–5 et Z sont actives',
  'sort.place-here': 'Mettre ici',
  'sort.placed': 'Classé : {into}. Reste : {left:count.opinions}.',
  'sort.taken-back': 'Annulé : {from}. Reste : {left:count.opinions}.',
  'sort.taken': 'Quelqu’un d’autre a classé cet avis entre-temps. Il reste où il l’a mis.',
  'sort.refused': 'Cet avis ou ce thème n’existe plus. La décision n’a pas été enregistrée.',
  'sort.unsent':
    'Décisions pas encore enregistrées : {count}. Elles partiront au retour de la connexion ; gardez cet onglet ouvert.',
  'sort.done': 'Tout est classé',
  'sort.done.next': 'Chaque avis est dans un thème, ou une personne a décidé qu’il n’appartient à aucun.',
  'themes.method.by-hand': 'Classés par une personne',
  'themes.method.by-hand.value': '{all} : dans des thèmes {inThemes}, hors thème {none}',
  'quotes.by-hand': 'classé par une personne',
  'theme.fate.merged':
    'Le thème « {label} » a été réuni à un autre. Ses avis sont maintenant dans le thème « {into} ».',
  'theme.fate.became':
    'Les thèmes ont été recherchés de nouveau. La plupart des avis du thème « {label} » sont maintenant dans le thème « {into} ».',
  'theme.fate.off-topic':
    'Le thème « {label} » a été marqué comme hors sujet. Ses avis sont dans la liste de tous les avis.',
  'theme.fate.gone':
    'Le thème « {label} » n’existe plus : les thèmes ont été recherchés de nouveau et aucun n’a la plupart de ses avis.',
  'theme.fate.open': 'Ouvrir le thème : {into}',
  'search.title': 'Chercher dans les avis et les thèmes',
  'search.open': 'Chercher',
  'search.words': 'Que chercher',
  'search.help':
    'Les mots sous toutes leurs formes : « arrêts » trouve aussi « arrêt ». Entre guillemets : des mots côte à côte. Un moins devant un mot : sans lui. Un astérisque après un mot : tout ce qui commence ainsi.',
  'search.themes': { one: '{count} thème', many: '{count} de thèmes', other: '{count} thèmes' },
  'search.in-theme': 'avec ce mot : {count:count.opinions}',
  'search.opinions': '{opinions:count.opinions} de {people:count.people-genitive}, les plus pertinents en premier',
  'search.none': 'Aucun avis ne contient ces mots',
  'search.none.next': 'Essayez d’autres mots, ou moins de mots à la fois.',
  'themes.view.map': 'Carte',
  'map.title': 'Le plus d’avis : {theme}',
  'map.subtitle': {
    one: '{count} point ; avis en tout : {all}. Chaque point est un avis en d’autres mots.',
    many: '{count} de points ; avis en tout : {all}. Chaque point est un avis en d’autres mots.',
    other: '{count} points ; avis en tout : {all}. Chaque point est un avis en d’autres mots.',
  },
  'map.source': 'avis de la démarche',
  'map.note':
    'Proche veut dire mots semblables. Les directions et les grandes distances ne veulent rien dire. Graine : {seed}.',
  'map.legend': 'Thèmes sur la carte',
  'map.show': 'Mettre en avant sur la carte : {theme}',
  'map.dots': { one: '{count} point', many: '{count} de points', other: '{count} points' },
  'map.view': 'Vue de la carte',
  'map.view.in': 'Plus près',
  'map.view.out': 'Plus loin',
  'map.view.left': 'Gauche',
  'map.view.right': 'Droite',
  'map.view.up': 'Haut',
  'map.view.down': 'Bas',
  'map.view.whole': 'Toute la carte',
  'map.none': 'Il n’y a pas encore de carte',
  'map.none.next': 'Elle se forme à la prochaine recherche des thèmes, à partir de cinquante avis.',
  'edit.others.title': 'Quelqu’un d’autre l’a modifié entre-temps',
  'edit.others.next':
    'La page montre déjà le nouvel état, et ce que vous avez saisi est gardé. Vérifiez et enregistrez de nouveau.',
};
