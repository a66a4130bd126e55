import type { TranslationOf } from '../../message-types.js';
import type { debate as polish } from '../pl/debate.js';

export const debate: TranslationOf<typeof polish, 'de'> = {
  'debate.title': 'Wie die Menschen miteinander sprachen',
  'debate.lead': 'Einzelne Anzeichen dafür, wie die Menschen miteinander sprachen. Eine Gesamtnote gibt es nicht.',
  'debate.replies': 'Einander antworten',
  'debate.replies.caption': 'Wie Kommentierende einander geantwortet haben',
  'debate.replies.limit': 'Es hängt davon ab, was die Plattform zulässt. Auch ein Streit ist gegenseitig.',
  'debate.comments': 'Kommentare',
  'debate.authors': 'Verfassende Personen',
  'debate.reply-share': 'Teil der Kommentare, die Antworten sind',
  'debate.mean-depth': 'Mittlere Tiefe der Antworten',
  'debate.max-depth': 'Größte Tiefe',
  'debate.self-reply': 'Antworten an sich selbst',
  'debate.reciprocity': 'Paare, in denen beide geantwortet haben',
  'debate.h-index': 'Tiefste Ebene mit mindestens ebenso vielen Kommentaren',
  'debate.orphans': 'Antworten auf einen Kommentar, der fehlt',
  'debate.topics': 'Vielfalt der Themen',
  'debate.topics.caption': 'Wie sich die Meinungen auf Themen verteilen',
  'debate.topics.limit':
    'Es hängt davon ab, wie fein die Themen gegliedert sind. Vergleichen Sie nur Verfahren mit gleicher Gliederung.',
  'debate.themes': 'Themen',
  'debate.simpson': 'Wahrscheinlichkeit, dass zwei zufällige Meinungen verschiedene Themen haben',
  'debate.effective': 'So viele gleich große Themen wären ebenso vielfältig',
  'debate.evenness': 'Gleichmäßigkeit (0 bis 1)',
  'debate.speaking': 'Gleichheit des Redens',
  'debate.markers': 'Anzeichen einer Begründung',
  'debate.agreement': 'Einigkeit und Streit',
  'debate.agreement.link': 'Sehen Sie, was die Abstimmenden verbindet und was sie trennt',
  'debate.column.value': 'Wert',
  'debate-state.ready': 'berechnet',
  'debate-state.no-comments': 'Es gibt keine Kommentare, also nichts zu berechnen.',
  'debate-state.too-few': 'Es gibt weniger als 20 Kommentare: zu wenige, um etwas daraus abzulesen.',
  'debate-state.flat':
    'Niemand hat jemandem geantwortet. Vielleicht lässt das Werkzeug es nicht zu, deshalb nennen wir keine Anzeichen.',
  'debate-state.no-themes': 'Es gibt noch keine Themen.',
  'debate-state.no-tallies': 'Ausgeschaltet: Niemand hat notiert, wer am Tisch wie viel gesprochen hat.',
  'debate-state.not-calibrated':
    'Ausgeschaltet: Niemand hat mindestens 200 Texte von Hand geprüft. Ohne das sagt das Anzeichen etwas über die Form, nicht über die Güte.',
  'debate-state.no-opinions': 'Es gibt keine Stimmen dafür und dagegen.',
};
