import type { TranslationOf } from '../../message-types.js';
import type { linkage as polish } from '../pl/linkage.js';

export const linkage: TranslationOf<typeof polish, 'fr'> = {
  'linkage.link': 'Rapprochement des personnes',
  'linkage.title': 'Rapprochement des personnes entre sources',
  'linkage.lead':
    'Une personne reconnue dans plusieurs sources compte une fois. Elle est reconnue au pseudonyme de son adresse, de son numéro ou de son code, jamais à son nom.',
  'linkage.people': 'Compté dans cette démarche : {count:count.people}.',
  'linkage.before': 'En comptant chaque source à part, il y en aurait {before}.',
  'linkage.bounds': 'En réalité, il peut y en avoir de {lower} à {upper}.',
  'linkage.bounds.why':
    'Le moins, si aucune des personnes impossibles à rapprocher n’est nouvelle. Le plus, si toutes le sont.',
  'linkage.sources': 'Sources',
  'linkage.sources.caption': 'Personnes dans chaque source et ce qui permet de les reconnaître',
  'linkage.column.source': 'Source',
  'linkage.column.people': 'Personnes',
  'linkage.column.linkable': 'Reconnues partout',
  'linkage.column.platform': 'Sur la plateforme seulement',
  'linkage.column.own': 'Dans cette source seulement',
  'linkage.column.nobody': 'Contributions sans personne',
  'linkage.column.by': 'Rapprocher les personnes par',
  'linkage.by.email': 'adresse électronique',
  'linkage.by.phone': 'numéro de téléphone',
  'linkage.by.code': 'code à vous, par exemple une carte de bibliothèque',
  'linkage.by.none': 'rien : dans cette source seulement',
  'linkage.by.of': 'Rapprocher les personnes par, source : {source}',
  'linkage.by.saved': 'Réglé : {source}. Les personnes et les résultats sont recalculés.',
  'linkage.pairs': 'Les mêmes personnes dans deux sources',
  'linkage.pairs.caption': 'Combien de personnes figurent dans les deux sources',
  'linkage.pairs.none': 'Pour comparer, il faut au moins deux sources avec des personnes.',
  'linkage.column.both': 'Dans les deux',
  'linkage.cannot': 'Ce qu’on ne peut pas savoir',
  'linkage.cannot.own':
    'Le numéro d’un formulaire ou d’un bulletin désigne une personne dans une seule source. La même personne dans une autre source compte une seconde fois.',
  'linkage.cannot.nobody':
    'Derrière les contributions sans identifiant, personne n’est compté : elles viennent peut-être d’une personne, peut-être de beaucoup.',
  'linkage.cannot.shared':
    'Toute une famille peut partager une adresse, et une personne en avoir deux. Les nombres ci-dessous montrent où c’est possible.',
  'linkage.flags': 'À regarder',
  'linkage.flags.caption': 'Ce qui peut signaler plusieurs personnes derrière une adresse',
  'linkage.column.sign': 'Signe',
  'linkage-flag.different-answers': 'même adresse ou numéro, mais sexe, âge ou année de naissance différents',
  'linkage-flag.several-numbers': 'une adresse, mais plusieurs comptes, formulaires ou bulletins dans une source',
  'linkage-flag.repeated-votes': 'plusieurs votes de la même personne pour la même chose',
  'linkage-flag.many-votes': 'beaucoup plus de votes que les autres',
  'linkage.hidden': 'Les nombres qui permettraient de repérer moins de cinq personnes sont masqués.',
};
