import type { TranslationOf } from '../../message-types.js';
import type { impactMeasures as polish } from '../pl/impact-measures.js';

export const impactMeasures: TranslationOf<typeof polish, 'de'> = {
  'impact.waiting.answer': 'Zeit bis zur Antwort',
  'impact.waiting.answer.nothing': 'Nichts hat auf eine Antwort gewartet.',
  'impact.waiting.answer.half': {
    one: 'Die Hälfte der Meinungen hatte innerhalb von {count} Tag eine Antwort',
    other: 'Die Hälfte der Meinungen hatte innerhalb von {count} Tagen eine Antwort',
  },
  'impact.waiting.answer.open': '{part} von {n} Meinungen warten noch auf eine Antwort',
  'impact.waiting.answer.subtitle':
    'Teil der Meinungen, der noch auf die erste Antwort wartet, Tag für Tag; n = {n}, mit Antwort {answered}. Das Band ist das 95-%-Intervall, die Striche sind Meinungen, die weiter warten.',
  'impact.waiting.delivery': 'Von der Entscheidung zur Umsetzung',
  'impact.waiting.delivery.nothing': 'Es gibt noch keine zustimmenden Entscheidungen mit Datum.',
  'impact.waiting.delivery.half': {
    one: 'Die Hälfte der zustimmenden Entscheidungen war innerhalb von {count} Tag umgesetzt',
    other: 'Die Hälfte der zustimmenden Entscheidungen war innerhalb von {count} Tagen umgesetzt',
  },
  'impact.waiting.delivery.open': '{part} von {n} zustimmenden Entscheidungen warten noch auf die Umsetzung',
  'impact.waiting.delivery.subtitle':
    'Teil der zustimmenden Entscheidungen, der noch auf die Umsetzung wartet, Tag für Tag; n = {n}, umgesetzt {answered}. Das Band ist das 95-%-Intervall, die Striche sind Entscheidungen, die weiter warten.',
  'impact.waiting.again': 'Berechnen Sie die Wirkung neu, dann steht hier das Diagramm.',
  'impact.waiting.range': '(Intervall {range})',
  'impact.waiting.left-out': {
    one: '{count} Meinung fehlt in der Kurve: Der Tag des Eingangs oder der Antwort ist nicht bekannt.',
    other: '{count} Meinungen fehlen in der Kurve: Der Tag des Eingangs oder der Antwort ist nicht bekannt.',
  },
  'impact.waiting.column.range': 'Intervall',
  'impact.on-time.promised': {
    one: 'In der versprochenen Zeit ({count} Tag) beantwortet: {share}.',
    other: 'In der versprochenen Zeit ({count} Tage) beantwortet: {share}.',
  },
  'impact.on-time.usual': {
    one: 'Das Verfahren hat keine Frist versprochen; innerhalb von {count} Tag beantwortet: {share}.',
    other: 'Das Verfahren hat keine Frist versprochen; innerhalb von {count} Tagen beantwortet: {share}.',
  },
  'impact.on-time.unsettled': 'Manche warten noch nicht so lange, der Anteil kann also noch steigen.',
  'impact.delivery.late': 'Nach dem Termin umgesetzt: {late}. Termin vorbei und nicht umgesetzt: {overdue}.',
  'impact.as-of':
    'Stand {date}. Kalendertage; Kommentare, mit denen Menschen einander antworten, warten nicht auf eine Antwort.',
  'impact.rates': 'Entscheidungen und der Weg der Meinungen',
  'impact.adoption.parts':
    'Entscheidungen: berücksichtigt {adopted}, teilweise {partly}, nicht berücksichtigt {rejected}, andere {other}, offen {pending}.',
  'impact.measure.column': 'Maß',
  'impact.measure.column.of': 'Wie viele von wie vielen',
  'impact.measure.of': '{numerator} von {denominator}',
  'impact.measure.decided': 'getroffene Entscheidungen',
  'impact.measure.adopted': 'ganz oder teilweise zustimmende Entscheidungen',
  'impact.measure.reasoned': 'Ablehnungen mit veröffentlichtem Grund',
  'impact.measure.implemented': 'berücksichtigt und umgesetzt',
  'impact.measure.themed': 'Meinungen in einem Thema',
  'impact.measure.responded': 'Meinungen mit Antwort',
  'impact.measure.reached-decision': 'Meinungen, von denen ein Weg zu einer Entscheidung führt',
  'impact.measure.reached-decision-suggested': 'dasselbe mit Verknüpfungen, die noch zu bestätigen sind',
  'impact.measure.reached-outcome': 'Meinungen, von denen ein Weg zu einer Umsetzung führt',
  'impact.suggested.note': 'Vom Programm vorgeschlagene Verknüpfungen zählen erst, wenn eine Person sie bestätigt.',
  'impact.evaluation': 'Für die Evaluation',
  'impact.orphans': {
    one: '{count} Entscheidung, zu der keine Meinung führt.',
    other: '{count} Entscheidungen, zu denen keine Meinung führt.',
  },
  'impact.districts': 'Wartezeit nach Ort: Log-Rank-Test χ² = {chiSquare}, p = {p}.',
  'impact.equality': 'Gleichheit des Einflusses',
  'impact.equality.lead': {
    one: '{count} Gruppe verglichen. Ob etwas berücksichtigt wird, hängt auch von Kosten und Zuständigkeit ab; ein Unterschied ist also eine Frage und kein Urteil.',
    other:
      '{count} Gruppen verglichen. Ob etwas berücksichtigt wird, hängt auch von Kosten und Zuständigkeit ab; ein Unterschied ist also eine Frage und kein Urteil.',
  },
  'impact.equality.few':
    'Hinter den entschiedenen Meinungen stehen je Gruppe so wenige Personen, dass sich keine zeigen lässt, ohne dass jemand erkannt werden könnte.',
  'impact.equality.group': 'Gruppe',
  'impact.equality.adopted': 'Berücksichtigt von den entschiedenen',
  'impact.equality.ratio': 'Verhältnis zu den übrigen',
  'impact.equality.adjusted': 'Verhältnis innerhalb der Themen',
};
