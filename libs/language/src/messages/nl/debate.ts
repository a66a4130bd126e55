import type { TranslationOf } from '../../message-types.js';
import type { debate as polish } from '../pl/debate.js';

export const debate: TranslationOf<typeof polish, 'nl'> = {
  'debate.title': 'Hoe bewoners met elkaar spraken',
  'debate.lead': 'Losse tekenen van hoe mensen met elkaar spraken. Er volgt geen eindcijfer uit.',
  'debate.replies': 'Elkaar antwoorden',
  'debate.replies.caption': 'Hoe wie reageerde elkaar antwoordde',
  'debate.replies.limit': 'Het hangt af van wat het platform toelaat. Ook ruzie is wederzijds.',
  'debate.comments': 'Reacties',
  'debate.authors': 'Schrijvers',
  'debate.reply-share': 'Deel van de reacties dat een antwoord is',
  'debate.mean-depth': 'Gemiddelde diepte van antwoorden',
  'debate.max-depth': 'Grootste diepte',
  'debate.self-reply': 'Antwoorden aan zichzelf',
  'debate.reciprocity': 'Paren waarin beiden antwoordden',
  'debate.h-index': 'Diepste niveau met minstens zoveel reacties',
  'debate.orphans': 'Antwoorden op een reactie die er niet is',
  'debate.topics': 'Verscheidenheid van thema’s',
  'debate.topics.caption': 'Hoe de meningen over de thema’s zijn verdeeld',
  'debate.topics.limit':
    'Het hangt af van hoe fijn de thema’s zijn verdeeld. Vergelijk alleen trajecten met dezelfde verdeling.',
  'debate.themes': 'Thema’s',
  'debate.simpson': 'Kans dat twee willekeurige meningen een verschillend thema hebben',
  'debate.effective': 'Zoveel even grote thema’s zouden even verscheiden zijn',
  'debate.evenness': 'Gelijkmatigheid (0 tot 1)',
  'debate.speaking': 'Gelijke spreektijd',
  'debate.markers': 'Tekenen van een onderbouwing',
  'debate.agreement': 'Eensgezindheid en verdeeldheid',
  'debate.agreement.link': 'Bekijk wat stemmers verbindt en wat hen verdeelt',
  'debate.column.value': 'Waarde',
  'debate-state.ready': 'berekend',
  'debate-state.no-comments': 'Er zijn geen reacties, dus er valt niets te berekenen.',
  'debate-state.too-few': 'Er zijn minder dan 20 reacties. Dat is te weinig om er iets uit af te leiden.',
  'debate-state.flat':
    'Niemand antwoordde iemand. Misschien laat het platform dat niet toe, dus geven wij geen tekenen.',
  'debate-state.no-themes': 'Er zijn nog geen thema’s.',
  'debate-state.no-tallies': 'Uit: er is niet genoteerd wie aan een tafel hoeveel sprak.',
  'debate-state.not-calibrated':
    'Uit: niemand heeft minstens 200 teksten met de hand gecontroleerd. Zonder dat zegt het teken iets over de vorm, niet over de kwaliteit.',
  'debate-state.no-opinions': 'Er zijn geen stemmen voor en tegen.',
};
