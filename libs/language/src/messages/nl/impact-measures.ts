import type { TranslationOf } from '../../message-types.js';
import type { impactMeasures as polish } from '../pl/impact-measures.js';

export const impactMeasures: TranslationOf<typeof polish, 'nl'> = {
  'impact.waiting.answer': 'Wachttijd tot een antwoord',
  'impact.waiting.answer.nothing': 'Er wachtte niets op antwoord.',
  'impact.waiting.answer.half': {
    one: 'De helft van de meningen kreeg antwoord binnen {count} dag',
    other: 'De helft van de meningen kreeg antwoord binnen {count} dagen',
  },
  'impact.waiting.answer.open': 'Van {n} meningen wacht {part} nog op antwoord',
  'impact.waiting.answer.subtitle':
    'Deel van de meningen dat nog op een eerste antwoord wacht, dag voor dag; n = {n}, met antwoord {answered}. De band is het 95%-interval, de streepjes zijn meningen die nog wachten.',
  'impact.waiting.delivery': 'Van besluit tot uitvoering',
  'impact.waiting.delivery.nothing': 'Er zijn nog geen positieve besluiten met een datum.',
  'impact.waiting.delivery.half': {
    one: 'De helft van de positieve besluiten is uitgevoerd binnen {count} dag',
    other: 'De helft van de positieve besluiten is uitgevoerd binnen {count} dagen',
  },
  'impact.waiting.delivery.open': 'Van {n} positieve besluiten wacht {part} nog op uitvoering',
  'impact.waiting.delivery.subtitle':
    'Deel van de positieve besluiten dat nog op uitvoering wacht, dag voor dag; n = {n}, uitgevoerd: {answered}. De band is het 95%-interval, de streepjes zijn besluiten die nog wachten.',
  'impact.waiting.again': 'Bereken de invloed opnieuw, dan staat hier de grafiek.',
  'impact.waiting.range': '(interval {range})',
  'impact.waiting.left-out': {
    one: '{count} mening staat niet op de curve: de dag van ontvangst of van het antwoord is niet bekend.',
    other: '{count} meningen staan niet op de curve: de dag van ontvangst of van het antwoord is niet bekend.',
  },
  'impact.waiting.column.range': 'Interval',
  'impact.on-time.promised': {
    one: 'Binnen de beloofde tijd ({count} dag) is {share} beantwoord.',
    other: 'Binnen de beloofde tijd ({count} dagen) is {share} beantwoord.',
  },
  'impact.on-time.usual': {
    one: 'Het traject beloofde geen termijn; binnen {count} dag is {share} beantwoord.',
    other: 'Het traject beloofde geen termijn; binnen {count} dagen is {share} beantwoord.',
  },
  'impact.on-time.unsettled': 'Een deel wacht korter, dus dit aandeel kan nog stijgen.',
  'impact.delivery.late': 'Na de termijn uitgevoerd: {late}. Termijn voorbij en nog niet uitgevoerd: {overdue}.',
  'impact.as-of': 'Stand op {date}. Kalenderdagen; reacties van bewoners op elkaar wachten niet op antwoord.',
  'impact.rates': 'Besluiten en de weg van meningen',
  'impact.adoption.parts':
    'Besluiten: overgenomen {adopted}, deels {partly}, niet overgenomen {rejected}, anders {other}, in behandeling {pending}.',
  'impact.measure.column': 'Maat',
  'impact.measure.column.of': 'Hoeveel van hoeveel',
  'impact.measure.of': '{numerator} van {denominator}',
  'impact.measure.decided': 'genomen besluiten',
  'impact.measure.adopted': 'besluiten die geheel of deels overnemen',
  'impact.measure.reasoned': 'afwijzingen met een gepubliceerde reden',
  'impact.measure.implemented': 'overgenomen en uitgevoerd',
  'impact.measure.themed': 'meningen in een thema',
  'impact.measure.responded': 'meningen met antwoord',
  'impact.measure.reached-decision': 'meningen met een weg naar een besluit',
  'impact.measure.reached-decision-suggested': 'hetzelfde, met koppelingen die nog bevestigd moeten worden',
  'impact.measure.reached-outcome': 'meningen met een weg naar uitvoering',
  'impact.suggested.note': 'Koppelingen die het programma voorstelt, tellen niet zolang geen mens ze heeft bevestigd.',
  'impact.evaluation': 'Voor evaluatoren',
  'impact.orphans': {
    one: '{count} besluit waar geen enkele mening naartoe leidt.',
    other: '{count} besluiten waar geen enkele mening naartoe leidt.',
  },
  'impact.districts': 'Wachttijd per plaats: logranktoets χ² = {chiSquare}, p = {p}.',
  'impact.equality': 'Gelijke invloed',
  'impact.equality.lead': {
    one: '{count} groep is vergeleken. Of iets wordt overgenomen, hangt ook af van kosten en bevoegdheid. Een verschil is dus een vraag en geen vonnis.',
    other:
      '{count} groepen zijn vergeleken. Of iets wordt overgenomen, hangt ook af van kosten en bevoegdheid. Een verschil is dus een vraag en geen vonnis.',
  },
  'impact.equality.few':
    'Achter de meningen met een besluit staan zo weinig personen van elke groep dat geen enkele kan worden getoond zonder risico op herkenning.',
  'impact.equality.group': 'Groep',
  'impact.equality.adopted': 'Overgenomen van wat is besloten',
  'impact.equality.ratio': 'Verhouding tot de overige',
  'impact.equality.adjusted': 'Verhouding binnen thema’s',
};
