import type { TranslationOf } from '../../message-types.js';
import type { codeframe as polish } from '../pl/codeframe.js';

/** A municipality's own categories, edited on screen. */
export const codeframe: TranslationOf<typeof polish, 'nl'> = {
  'count.examples': { one: '{count} voorbeeld', other: '{count} voorbeelden' },
  'codeframe.title': 'Themalijst',
  'codeframe.new': 'Nieuwe themalijst',
  'codeframe.lead':
    'Categorieën die de gemeente zelf vaststelt: dezelfde in elk traject dat ze gebruikt. Beschrijf wat bij een categorie hoort en geef voorbeelden. Na het opslaan worden de thema’s in die trajecten opnieuw gezocht.',
  'codeframe.categories': 'Categorieën',
  'codeframe.unnamed': 'Categorie zonder naam',
  'codeframe.archived': 'niet in gebruik',
  'codeframe.facts': '{examples:count.examples}, {themes:count.themes}',
  'codeframe.name': 'Naam ({language})',
  'codeframe.definition': 'Wat hier wel en niet bij hoort',
  'codeframe.definition.help': 'Voor wie meningen met de hand indeelt.',
  'codeframe.words': 'Woorden ({language})',
  'codeframe.words.help':
    'Het begin van woorden, gescheiden door spaties: “fiets” vindt ook “fietspad”. Een = voor een woord betekent het hele woord.',
  'codeframe.examples': 'Voorbeelden',
  'codeframe.examples.help':
    'Korte, verzonnen uitspraken die hier horen. Plak geen woorden van bewoners: de lijst dient voor veel trajecten en blijft bestaan als een mening wordt verwijderd.',
  'codeframe.example': 'Nieuw voorbeeld',
  'codeframe.example.add': 'Voorbeeld toevoegen',
  'codeframe.example.remove-one': 'Voorbeeld verwijderen: {example}',
  'codeframe.remove': 'Verwijderen',
  'codeframe.remove-one': 'Verwijderen: {title}',
  'codeframe.themes': 'Thema’s die in dit traject hieronder vielen:',
  'codeframe.up': 'Omhoog: {title}',
  'codeframe.down': 'Omlaag: {title}',
  'codeframe.archive': 'Buiten gebruik stellen',
  'codeframe.archive-one': 'Buiten gebruik stellen: {title}',
  'codeframe.use': 'Weer gebruiken',
  'codeframe.use-one': 'Weer gebruiken: {title}',
  'codeframe.add': 'Categorie toevoegen',
  'codeframe.save': 'Lijst opslaan',
  'codeframe.saved': 'Opgeslagen. De vorige versie staat in de geschiedenis.',
  'codeframe.unsaved': 'Er zijn wijzigingen die niet zijn opgeslagen.',
  'codeframe.wrong': { one: 'Verbeter {count} plaats.', other: 'Verbeter {count} plaatsen.' },
  'codeframe.wrong.name': 'Geef de categorie in minstens één taal een naam.',
  'codeframe.wrong.words': 'Geef woorden of een voorbeeld op: anders komt hier niets terecht. Open het veld “Woorden”.',
  'codeframe.history': 'Geschiedenis van de lijst',
  'codeframe.version': 'Versie {version}',
  'codeframe.version.now': 'huidige',
  'codeframe.restore': 'Terug naar deze versie',
  'codeframe.restore-one': 'Terug naar deze versie: {version}',
};
