import type { TranslationOf } from '../../message-types.js';
import type { themePlaces as polish } from '../pl/theme-places.js';

export const themePlaces: TranslationOf<typeof polish, 'fr'> = {
  'theme.places': 'Où l’on en parle',
  'theme.places.title.more': 'On en parle nettement plus souvent qu’ailleurs : {places}',
  'theme.places.title.less': 'On en parle nettement moins souvent qu’ailleurs : {places}',
  'theme.places.title.none': 'On ne voit pas de lieu où l’on en parlerait plus ou moins souvent qu’ailleurs',
  'theme.places.subtitle.contributors':
    'Parmi les personnes d’un lieu qui ont écrit quelque chose, part de celles qui ont abordé ce thème ; intervalle à 95 %',
  'theme.places.subtitle.participants':
    'Parmi les personnes d’un lieu qui ont participé, part de celles qui ont abordé ce thème ; intervalle à 95 %',
  'theme.places.whole':
    'Dans toute la commune : {people} sur {base} personnes qui ont écrit quelque chose ({share}, intervalle {range}).',
  'theme.places.base': 'Personnes d’ici',
  'theme.places.limits':
    'Ce sont les lieux où habitent les personnes, pas ceux dont elles parlent. Qui n’a pas indiqué de lieu n’est compté que dans le nombre de toute la commune.',
  'theme.places.hidden': 'Masqué pour protéger la vie privée :',
  'theme.places.few': 'Sans pourcentage, car il y a moins de {least:count.people-genitive} :',
  'theme.places.lists': 'Une liste d’avis s’ouvre à partir de {count:count.people-genitive}.',
  'theme.places.all-hidden':
    'Dans aucun lieu assez de personnes n’ont abordé ce thème pour donner des nombres sans les désigner.',
  'theme.places.no-map': 'Pour voir la carte, chargez les limites des lieux :',
  'theme.places.no-map.link': 'Public touché, Carte',
  'theme.places.says': 'Quelle part des personnes de chaque lieu a abordé ce thème.',
  'theme.places.formula':
    'x ÷ n, où x désigne les personnes d’un lieu qui ont abordé le thème et n : {base} ; marquage par le test exact de Fisher avec la correction de Benjamini et Hochberg, par rapport à tous les autres',
  'theme.places.numerator': 'personnes d’un lieu qui ont abordé le thème ; chacune compte une fois',
  'theme.places.denominator.contributors': 'personnes du lieu qui ont écrit quelque chose',
  'theme.places.denominator.participants':
    'tous les participants du lieu, car le nombre de ceux qui ont écrit désignerait les personnes qui ont seulement voté',
  'figure.places.extremes':
    'Plus grande part de personnes qui ont abordé le thème : {high} ({highShare}) ; plus petite : {low} ({lowShare}).',
  'figure.places.only': 'Le pourcentage n’est connu que pour un lieu : {label} ({share}).',
  'figure.places.few': {
    one: 'Sans pourcentage, car il y a moins de {least:count.people-genitive} : {count} lieu.',
    many: 'Sans pourcentage, car il y a moins de {least:count.people-genitive} : {count} de lieux.',
    other: 'Sans pourcentage, car il y a moins de {least:count.people-genitive} : {count} lieux.',
  },
  'figure.places.no-share':
    'Là où il y a moins de {least:count.people-genitive}, le nombre de personnes est donné sans pourcentage.',
  'figure.places.share': 'Ont abordé le thème',
  'figure.places.legend': 'Part des personnes d’un lieu qui ont abordé le thème',
  'figure.places.legend.unknown': 'sans pourcentage',
};
