import type { TranslationOf } from '../../message-types.js';
import type { themePlaces as polish } from '../pl/theme-places.js';

export const themePlaces: TranslationOf<typeof polish, 'nl'> = {
  'theme.places': 'Waar mensen dit zeggen',
  'theme.places.title.more': 'Duidelijk vaker gezegd dan elders: {places}',
  'theme.places.title.less': 'Duidelijk minder vaak gezegd dan elders: {places}',
  'theme.places.title.none': 'Er is geen plaats te zien waar dit vaker of minder vaak werd gezegd dan elders',
  'theme.places.subtitle.contributors':
    'Van de mensen uit een plaats die iets schreven, het deel dat dit thema aansneed; 95%-interval',
  'theme.places.subtitle.participants':
    'Van de mensen uit een plaats die meededen, het deel dat dit thema aansneed; 95%-interval',
  'theme.places.whole':
    'In de hele gemeente: {people} van {base} personen die iets schreven ({share}, interval {range}).',
  'theme.places.base': 'Personen van hier',
  'theme.places.limits':
    'Dit zijn de plaatsen waar mensen wonen, niet de plaatsen waarover ze schrijven. Wie geen plaats noemde, telt alleen mee in het getal van de hele gemeente.',
  'theme.places.hidden': 'Verborgen om de privacy te beschermen:',
  'theme.places.few': 'Zonder percentage, want er zijn minder dan {least:count.people-genitive}:',
  'theme.places.lists': 'Vanaf {count:count.people-genitive} gaat een lijst met meningen open.',
  'theme.places.all-hidden':
    'In geen enkele plaats sneden genoeg mensen dit thema aan om getallen te tonen zonder deze mensen aan te wijzen.',
  'theme.places.no-map': 'Upload de grenzen van plaatsen om de kaart te zien:',
  'theme.places.no-map.link': 'Bereik, Kaart',
  'theme.places.says': 'Welk deel van de mensen uit elke plaats dit thema aansneed.',
  'theme.places.formula':
    'x ÷ n, waarbij x de mensen uit een plaats zijn die het thema aansneden en n: {base}; uitgelicht met de exacte toets van Fisher en de correctie van Benjamini en Hochberg, tegen alle anderen',
  'theme.places.numerator': 'mensen uit een plaats die het thema aansneden; iedereen telt één keer',
  'theme.places.denominator.contributors': 'mensen uit de plaats die iets schreven',
  'theme.places.denominator.participants':
    'alle deelnemers uit de plaats, want het aantal van wie schreef zou mensen aanwijzen die alleen stemden',
  'figure.places.extremes':
    'Het grootste deel van de mensen sneed het thema hier aan: {high} ({highShare}); het kleinste hier: {low} ({lowShare}).',
  'figure.places.only': 'Alleen van één plaats is een percentage bekend: {label} ({share}).',
  'figure.places.few': {
    one: 'Zonder percentage, want er zijn minder dan {least:count.people-genitive}: {count} plaats.',
    other: 'Zonder percentage, want er zijn minder dan {least:count.people-genitive}: {count} plaatsen.',
  },
  'figure.places.no-share':
    'Waar er minder dan {least:count.people-genitive} zijn, staat het aantal mensen zonder percentage.',
  'figure.places.share': 'Sneed het thema aan',
  'figure.places.legend': 'Deel van de mensen uit een plaats die het thema aansneden',
  'figure.places.legend.unknown': 'geen percentage',
};
