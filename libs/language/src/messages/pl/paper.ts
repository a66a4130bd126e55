import type { Messages } from '../../message-types.js';

/** The paper form with its stub, and the slips that carry a code: what residents get into their hands. */
export const paper = {
  'paper.title': 'Formularz konsultacji',
  'paper.screen':
    'Wydrukuj tę stronę na papierze A4, bez skalowania. Każda kartka ma inny numer: nie powielaj jej na kserokopiarce.',
  'paper.number': 'Numer',
  'paper.question': 'Pytamy',
  'paper.opinion': 'Twoja opinia lub pomysł',
  'paper.opinion.help': 'Pisz wyraźnie. Nie podawaj tu nazwiska, adresu ani telefonu, swoich i cudzych.',
  'paper.consent': 'Czy możemy opublikować to, co piszesz? Zaznacz jedno.',
  'paper.consent.yes': 'Tak, zgadzam się na publikację mojej opinii bez moich danych.',
  'paper.consent.no': 'Nie. Proszę ją tylko policzyć i wziąć pod uwagę.',
  'paper.consent.help': 'Bez zaznaczenia nie publikujemy słów. Zgodę można wycofać: wystarczy podać numer kartki.',
  'paper.data':
    'Opinie zbiera i przechowuje: {name}. Używamy ich tylko w tych konsultacjach i w raporcie z nich. Masz prawo do wglądu w swoją wypowiedź, jej poprawienia i usunięcia. Na odcinku jest numer, po którym ją znajdziemy.',
  'paper.contact': 'Pytania:',
  'paper.return': 'Gdzie i do kiedy oddać:',
  'paper.cut': 'Tu odetnij i zachowaj dolną część',
  'paper.stub': 'Odcinek dla Ciebie',
  'paper.stub.help':
    'Gdy ogłosimy wyniki, wpisz ten numer na stronie poniżej. Zobaczysz, do jakiego tematu trafiła Twoja opinia, co urząd odpowiedział i co z tego wyszło.',
  'paper.stub.privacy': 'Nie zapisujemy, kto dostał którą kartkę. Nie pokazuj numeru nikomu, jeśli nie chcesz.',
  'paper.stub.address': 'Strona:',
  'paper.qr': 'Kod QR z adresem strony',
  'paper.slips': 'Kody do sprawdzania opinii',
  'paper.slips.screen':
    'Wydrukuj, potnij i dołącz każdy pasek do odpowiedzi dla tej osoby. Potem usuń ten plik: kto zna kod, widzi losy opinii.',
  'paper.slips.none': 'Nie ma opinii, które wpłynęły poza platformą.',
  'paper.slip.of': 'Opinia nr {number}, pismo {letter}',
  'paper.slip.of-number': 'Opinia nr {number}',
  'paper.slip.help': 'Sprawdź, co się stało z Twoją opinią. Wpisz ten kod na stronie:',
} as const satisfies Messages<'pl'>;
