import type { TranslationOf } from '../../message-types.js';
import type { paper as polish } from '../pl/paper.js';

export const paper: TranslationOf<typeof polish, 'de'> = {
  'paper.title': 'Beteiligungsbogen',
  'paper.screen':
    'Drucken Sie diese Seite ohne Skalierung auf A4. Jedes Blatt hat eine eigene Nummer: bitte nicht fotokopieren.',
  'paper.number': 'Nummer',
  'paper.question': 'Wir fragen',
  'paper.opinion': 'Ihre Meinung oder Idee',
  'paper.opinion.help':
    'Bitte schreiben Sie deutlich. Geben Sie keine Nachnamen, Adressen oder Telefonnummern an, weder eigene noch fremde.',
  'paper.consent': 'Dürfen wir veröffentlichen, was Sie schreiben? Kreuzen Sie eines an.',
  'paper.consent.yes': 'Ja, meine Meinung darf ohne meine persönlichen Daten veröffentlicht werden.',
  'paper.consent.no': 'Nein. Bitte nur zählen und berücksichtigen.',
  'paper.consent.help':
    'Ohne Kreuz veröffentlichen wir die Worte nicht. Die Einwilligung lässt sich widerrufen: die Nummer des Blattes genügt.',
  'paper.data':
    'Die Meinungen sammelt und verwahrt: {name}. Wir nutzen sie nur in dieser Beteiligung und in ihrem Bericht. Sie können einsehen, berichtigen und löschen lassen, was Sie geschrieben haben. Wir finden es über die Nummer auf dem Abschnitt.',
  'paper.contact': 'Fragen:',
  'paper.return': 'Wo und bis wann abgeben:',
  'paper.cut': 'Hier abschneiden und den unteren Teil behalten',
  'paper.stub': 'Ihr Abschnitt',
  'paper.stub.help':
    'Wenn wir die Ergebnisse veröffentlichen, geben Sie diese Nummer auf der Seite unten ein. Dann sehen Sie, zu welchem Thema Ihre Meinung gehört, was die Verwaltung geantwortet hat und was daraus wurde.',
  'paper.stub.privacy':
    'Wir halten nicht fest, wer welches Blatt bekam. Zeigen Sie die Nummer niemandem, wenn Sie das nicht wollen.',
  'paper.stub.address': 'Seite:',
  'paper.qr': 'QR-Code mit der Adresse der Seite',
  'paper.slips': 'Codes zum Nachsehen von Meinungen',
  'paper.slips.screen':
    'Drucken, schneiden und jeden Streifen der Antwort an diese Person beilegen. Danach die Datei löschen: wer den Code kennt, sieht, was aus der Meinung wurde.',
  'paper.slips.none': 'Es gibt keine Meinung, die ohne Plattform einging.',
  'paper.slip.of': 'Meinung Nr. {number}, Schreiben {letter}',
  'paper.slip.of-number': 'Meinung Nr. {number}',
  'paper.slip.help': 'Sehen Sie nach, was aus Ihrer Meinung wurde. Geben Sie diesen Code auf der Seite ein:',
};
