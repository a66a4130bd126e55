import type { TranslationOf } from '../../message-types.js';
import type { stance as polish } from '../pl/stance.js';

/** How people stand to themes, from their votes. */
export const stance: TranslationOf<typeof polish, 'nl'> = {
  'stance.column': 'Voor en tegen',
  'stance.short': '{support} voor, {against} tegen',
  'stance.short.mixed': '{mixed} allebei',
  'stance.none-short': 'geen stemmen',
  'stance.support': 'Voor',
  'stance.against': 'Tegen',
  'stance.mixed': 'Zowel voor als tegen',
  'stance.title': '{share} van de stemmers is voor (interval {range})',
  'stance.title.few': 'Gestemd: {people:count.people}, te weinig voor een percentage',
  'stance.subtitle': 'Stemmen op meningen van dit thema: {people:count.people}; geen keuze: {none:count.people}',
  'stance.disagreement': 'Verdeeldheid: {value} (0: allen aan één kant, 1: twee gelijke kanten)',
  'stance.limits':
    'Wij tellen stemmen op meningen, geen woorden. Een stem voor een mening die ergens tegen is, is een stem voor die mening.',
  'stance.dissent':
    'Van {people:count.people-genitive} die stemden, waren er {against} tegen een mening uit dit thema.',
  'stance.sort': 'Volgorde',
  'stance.sort.size': 'Meeste meningen',
  'stance.sort.disagreement': 'Meest verdeeld',
  'answers.question': 'Vraag uit de enquête',
  'answers.leans': '{share} antwoordde “{answers}” (interval {range})',
  'answers.cannot-tell': 'Niet te zeggen wat vaker voorkomt: {low} koos “{lowAnswers}”, {high} koos “{highAnswers}”',
  'answers.too-few': 'Geantwoord: {people:count.people}, te weinig voor een percentage',
  'answers.suppressed': 'Te weinig personen bij sommige antwoorden om te zeggen wat vaker voorkomt',
  'answers.subtitle': 'Vraag: {question}',
  'answers.subtitle.n':
    '(op de schaal antwoordden {placed} van {people} personen die in dit thema schreven; zonder antwoord: {missing})',
  'answers.column.answer': 'Antwoord',
  'answers.column.share': 'Aandeel',
  'answers.column.from': 'Interval van',
  'answers.column.to': 'Interval tot',
  'answers.without-place': 'Een ander antwoord, bijvoorbeeld “moeilijk te zeggen”',
  'answers.missing': 'Geen antwoord',
  'answers.hidden': 'Aantallen onder 5 personen zijn verborgen, net als de aantallen waaruit ze te berekenen zijn.',
  'answers.limits':
    'Dit zijn de antwoorden van deze personen op een vraag uit de enquête. Uit hun woorden leiden wij niets af en de vraag kan over iets anders gaan dan het thema.',
};
