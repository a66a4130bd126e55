import type { Messages } from '../../message-types.js';

export const impactMeasures = {
  'impact.waiting.answer': 'Czas oczekiwania na odpowiedź',
  'impact.waiting.answer.nothing': 'Nic nie czekało na odpowiedź.',
  'impact.waiting.answer.half': {
    one: 'Połowa opinii dostała odpowiedź w ciągu {count} dnia',
    few: 'Połowa opinii dostała odpowiedź w ciągu {count} dni',
    many: 'Połowa opinii dostała odpowiedź w ciągu {count} dni',
    other: 'Połowa opinii dostała odpowiedź w ciągu {count} dnia',
  },
  'impact.waiting.answer.open': 'Na odpowiedź wciąż czeka {part} z {n} opinii',
  'impact.waiting.answer.subtitle':
    'Część opinii, która wciąż czeka na pierwszą odpowiedź, dzień po dniu; n = {n}, z odpowiedzią {answered}. Pas to przedział 95%, kreski to opinie, które czekają dalej.',
  'impact.waiting.delivery': 'Od decyzji do realizacji',
  'impact.waiting.delivery.nothing': 'Nie ma jeszcze uwzględnionych decyzji z datą.',
  'impact.waiting.delivery.half': {
    one: 'Połowę uwzględnionych decyzji zrealizowano w ciągu {count} dnia',
    few: 'Połowę uwzględnionych decyzji zrealizowano w ciągu {count} dni',
    many: 'Połowę uwzględnionych decyzji zrealizowano w ciągu {count} dni',
    other: 'Połowę uwzględnionych decyzji zrealizowano w ciągu {count} dnia',
  },
  'impact.waiting.delivery.open': 'Na realizację wciąż czeka {part} z {n} uwzględnionych decyzji',
  'impact.waiting.delivery.subtitle':
    'Część uwzględnionych decyzji, która wciąż czeka na realizację, dzień po dniu; n = {n}, zrealizowane: {answered}. Pas to przedział 95%, kreski to decyzje, które czekają dalej.',
  'impact.waiting.again': 'Policz wpływ od nowa, a stanie tu wykres.',
  'impact.waiting.range': '(przedział {range})',
  'impact.waiting.left-out': {
    one: '{count} opinii nie ma na krzywej: nie znamy dnia wpływu albo odpowiedzi.',
    few: '{count} opinii nie ma na krzywej: nie znamy dnia wpływu albo odpowiedzi.',
    many: '{count} opinii nie ma na krzywej: nie znamy dnia wpływu albo odpowiedzi.',
    other: '{count} opinii nie ma na krzywej: nie znamy dnia wpływu albo odpowiedzi.',
  },
  'impact.waiting.column.range': 'Przedział',
  'impact.on-time.promised': {
    one: 'W obiecanym czasie ({count} dzień) odpowiedziano na {share}.',
    few: 'W obiecanym czasie ({count} dni) odpowiedziano na {share}.',
    many: 'W obiecanym czasie ({count} dni) odpowiedziano na {share}.',
    other: 'W obiecanym czasie ({count} dnia) odpowiedziano na {share}.',
  },
  'impact.on-time.usual': {
    one: 'Proces nie obiecał terminu; w ciągu {count} dnia odpowiedziano na {share}.',
    few: 'Proces nie obiecał terminu; w ciągu {count} dni odpowiedziano na {share}.',
    many: 'Proces nie obiecał terminu; w ciągu {count} dni odpowiedziano na {share}.',
    other: 'Proces nie obiecał terminu; w ciągu {count} dnia odpowiedziano na {share}.',
  },
  'impact.on-time.unsettled': 'Część czeka krócej, więc ten udział może jeszcze wzrosnąć.',
  'impact.delivery.late': 'Po terminie zrealizowano: {late}. Termin minął, a realizacji nie ma: {overdue}.',
  'impact.as-of':
    'Stan na {date}. Dni kalendarzowe; komentarze mieszkańców do siebie nawzajem nie czekają na odpowiedź.',
  'impact.rates': 'Decyzje i droga opinii',
  'impact.adoption.parts':
    'Decyzje: uwzględnione {adopted}, w części {partly}, nieuwzględnione {rejected}, inne {other}, w toku {pending}.',
  'impact.measure.column': 'Miara',
  'impact.measure.column.of': 'Ile z ilu',
  'impact.measure.of': '{numerator} z {denominator}',
  'impact.measure.decided': 'decyzje rozstrzygnięte',
  'impact.measure.adopted': 'decyzje uwzględniające w całości lub w części',
  'impact.measure.reasoned': 'odmowy z podanym powodem',
  'impact.measure.implemented': 'uwzględnione i zrealizowane',
  'impact.measure.themed': 'opinie w temacie',
  'impact.measure.responded': 'opinie z odpowiedzią',
  'impact.measure.reached-decision': 'opinie, od których jest droga do decyzji',
  'impact.measure.reached-decision-suggested': 'to samo razem z powiązaniami do potwierdzenia',
  'impact.measure.reached-outcome': 'opinie, od których jest droga do realizacji',
  'impact.suggested.note': 'Powiązania zaproponowane przez program nie liczą się, dopóki nie potwierdzi ich człowiek.',
  'impact.evaluation': 'Dla oceniających',
  'impact.orphans': {
    one: '{count} decyzja, do której nie prowadzi żadna opinia.',
    few: '{count} decyzje, do których nie prowadzi żadna opinia.',
    many: '{count} decyzji, do których nie prowadzi żadna opinia.',
    other: '{count} decyzji, do których nie prowadzi żadna opinia.',
  },
  'impact.districts': 'Czas oczekiwania według miejsca: test log-rank χ² = {chiSquare}, p = {p}.',
  'impact.equality': 'Równość wpływu',
  'impact.equality.lead': {
    one: 'Porównano {count} grupę. Uwzględnianie zależy też od kosztu i kompetencji, więc różnica jest pytaniem, a nie wyrokiem.',
    few: 'Porównano {count} grupy. Uwzględnianie zależy też od kosztu i kompetencji, więc różnica jest pytaniem, a nie wyrokiem.',
    many: 'Porównano {count} grup. Uwzględnianie zależy też od kosztu i kompetencji, więc różnica jest pytaniem, a nie wyrokiem.',
    other:
      'Porównano {count} grupy. Uwzględnianie zależy też od kosztu i kompetencji, więc różnica jest pytaniem, a nie wyrokiem.',
  },
  'impact.equality.few':
    'Za rozstrzygniętymi opiniami stoi tak mało osób z każdej grupy, że żadnej nie można pokazać bez ryzyka rozpoznania.',
  'impact.equality.group': 'Grupa',
  'impact.equality.adopted': 'Uwzględnione z rozstrzygniętych',
  'impact.equality.ratio': 'Stosunek do pozostałych',
  'impact.equality.adjusted': 'Stosunek wewnątrz tematów',
} as const satisfies Messages<'pl'>;
