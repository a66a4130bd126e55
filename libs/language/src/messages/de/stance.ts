import type { TranslationOf } from '../../message-types.js';
import type { stance as polish } from '../pl/stance.js';

export const stance: TranslationOf<typeof polish, 'de'> = {
  'stance.column': 'Dafür und dagegen',
  'stance.short': '{support} dafür, {against} dagegen',
  'stance.short.mixed': '{mixed} sowohl als auch',
  'stance.none-short': 'keine Stimmen',
  'stance.support': 'Dafür',
  'stance.against': 'Dagegen',
  'stance.mixed': 'Mal dafür, mal dagegen',
  'stance.title': '{share} der Abstimmenden sind dafür (Intervall {range})',
  'stance.title.few': 'Abgestimmt: {people:count.people}; zu wenige für eine Prozentangabe',
  'stance.subtitle': 'Stimmen zu Meinungen dieses Themas: {people:count.people}; ohne Haltung: {none:count.people}',
  'stance.disagreement': 'Uneinigkeit: {value} (0: alle auf einer Seite, 1: zwei gleich starke Seiten)',
  'stance.limits':
    'Gezählt werden Stimmen zu Meinungen, nicht Worte. Eine Stimme für eine Meinung, die etwas ablehnt, ist eine Stimme für diese Meinung.',
  'stance.dissent':
    'Gegen eine Meinung dieses Themas: {against} von {people:count.people-genitive}, die abgestimmt haben.',
  'stance.sort': 'Reihenfolge',
  'stance.sort.size': 'Meiste Meinungen',
  'stance.sort.disagreement': 'Größte Uneinigkeit',
  'answers.question': 'Frage der Umfrage',
  'answers.leans': '{share} antworteten „{answers}“ (Intervall {range})',
  'answers.cannot-tell':
    'Was überwiegt, lässt sich nicht sagen: „{lowAnswers}“ wählten {low}, „{highAnswers}“ wählten {high}',
  'answers.too-few': 'Geantwortet: {people:count.people}; zu wenige für eine Prozentangabe',
  'answers.suppressed': 'Manche Antworten haben zu wenige Personen gegeben, um zu sagen, was überwiegt',
  'answers.subtitle': 'Frage: {question}',
  'answers.subtitle.n':
    '(auf der Skala antworteten {placed} von {people} Personen, die in diesem Thema geschrieben haben; ohne Antwort: {missing})',
  'answers.column.answer': 'Antwort',
  'answers.column.share': 'Anteil',
  'answers.column.from': 'Intervall von',
  'answers.column.to': 'Intervall bis',
  'answers.without-place': 'Andere Antwort, zum Beispiel „schwer zu sagen“',
  'answers.missing': 'Keine Antwort',
  'answers.hidden': 'Zahlen unter 5 Personen sind verborgen, und mit ihnen die, aus denen sie sich errechnen ließen.',
  'answers.limits':
    'Das sind Antworten dieser Personen auf eine Frage der Umfrage. Aus ihren Worten wird nichts erraten, und die Frage kann von etwas anderem handeln als das Thema.',
};
