import type { TranslationOf } from '../../message-types.js';
import type { themePlaces as polish } from '../pl/theme-places.js';

export const themePlaces: TranslationOf<typeof polish, 'de'> = {
  'theme.places': 'Wo davon die Rede ist',
  'theme.places.title.more': 'Deutlich häufiger als anderswo ist davon die Rede: {places}',
  'theme.places.title.less': 'Deutlich seltener als anderswo ist davon die Rede: {places}',
  'theme.places.title.none': 'An keinem Ort ist erkennbar häufiger oder seltener davon die Rede als anderswo',
  'theme.places.subtitle.contributors':
    'Teil der Personen eines Ortes, die etwas geschrieben haben, der dieses Thema angesprochen hat; 95-%-Intervall',
  'theme.places.subtitle.participants':
    'Teil der Personen eines Ortes, die teilgenommen haben, der dieses Thema angesprochen hat; 95-%-Intervall',
  'theme.places.whole':
    'In der ganzen Gemeinde: {people} von {base} Personen, die etwas geschrieben haben ({share}, Intervall {range}).',
  'theme.places.base': 'Personen von hier',
  'theme.places.limits':
    'Das sind die Orte, an denen die Personen wohnen, nicht die, über die sie schreiben. Wer keinen Ort angegeben hat, steht nur in der Zahl für die ganze Gemeinde.',
  'theme.places.hidden': 'Zum Schutz der Privatsphäre verborgen:',
  'theme.places.few': 'Ohne Prozentangabe, weil es weniger als {least:count.people-genitive} sind:',
  'theme.places.lists': 'Eine Liste der Meinungen öffnet sich ab {count:count.people-genitive}.',
  'theme.places.all-hidden':
    'An keinem Ort haben genug Personen dieses Thema angesprochen, um Zahlen zu zeigen, ohne auf diese Personen hinzuweisen.',
  'theme.places.no-map': 'Um die Karte zu sehen, laden Sie Grenzen der Orte hoch:',
  'theme.places.no-map.link': 'Reichweite, Karte',
  'theme.places.says': 'Welcher Teil der Personen jedes Ortes dieses Thema angesprochen hat.',
  'theme.places.formula':
    'x ÷ n, wobei x die Personen eines Ortes sind, die das Thema angesprochen haben, und n: {base}; Hervorhebung: exakter Test nach Fisher mit Korrektur nach Benjamini und Hochberg gegenüber allen übrigen',
  'theme.places.numerator': 'Personen eines Ortes, die das Thema angesprochen haben; jede zählt einmal',
  'theme.places.denominator.contributors': 'Personen des Ortes, die etwas geschrieben haben',
  'theme.places.denominator.participants':
    'alle Teilnehmenden des Ortes, weil die Zahl der Schreibenden auf Personen hinweisen würde, die nur abgestimmt haben',
  'figure.places.extremes':
    'Der größte Teil der Personen hat das Thema hier angesprochen: {high} ({highShare}); der kleinste hier: {low} ({lowShare}).',
  'figure.places.only': 'Eine Prozentangabe gibt es nur für einen Ort: {label} ({share}).',
  'figure.places.few': {
    one: 'Ohne Prozentangabe, weil es weniger als {least:count.people-genitive} sind: {count} Ort.',
    other: 'Ohne Prozentangabe, weil es weniger als {least:count.people-genitive} sind: {count} Orte.',
  },
  'figure.places.no-share':
    'Wo es weniger als {least:count.people-genitive} sind, steht die Zahl der Personen ohne Prozentangabe.',
  'figure.places.share': 'Thema angesprochen',
  'figure.places.legend': 'Teil der Personen eines Ortes, die das Thema angesprochen haben',
  'figure.places.legend.unknown': 'keine Prozentangabe',
};
