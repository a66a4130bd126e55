import type { TranslationOf } from '../../message-types.js';
import type { assessment as polish } from '../pl/assessment.js';

export const assessment: TranslationOf<typeof polish, 'nl'> = {
  'assessment.title': 'Gegevensbeschermingseffectbeoordeling (concept)',
  'assessment.draft':
    'Dit is een concept voor de functionaris voor gegevensbescherming, samengesteld uit wat in Nasłuch is vastgelegd. Het is geen juridisch advies en geen afgeronde beoordeling. Wat tussen vierkante haken staat, vult de gemeente aan.',
  'assessment.sample': 'De gegevens in dit traject zijn verzonnen.',
  'assessment.controller': 'Verwerkingsverantwoordelijke: {municipality}',
  'assessment.process': 'Traject: {process}',
  'assessment.dates': 'Periode: {dates}',
  'assessment.dates.open': 'vanaf {from}, zonder einddatum',
  'assessment.dates.none': 'geen datums opgegeven',
  'assessment.made': 'Stand op: {date}, versie van de gegevens {version}',
  'assessment.purpose': '1. Waarvoor de gegevens worden verwerkt',
  'assessment.purpose.heard':
    'Om te weten wat bewoners zeiden: meningen worden tot thema’s samengebracht en de antwoorden van de gemeente worden eraan gekoppeld.',
  'assessment.purpose.reach':
    'Om te weten wie meedeed en wie ontbrak: het aantal deelnemers wordt per groep vergeleken met het aantal bewoners.',
  'assessment.purpose.impact': 'Om te verantwoorden wat eruit voortkwam: besluiten en de uitvoering ervan.',
  'assessment.purpose.not':
    'Het programma neemt geen besluiten over personen, beoordeelt hen niet en maakt geen profielen. Teksten verlaten de server van de gemeente niet.',
  'assessment.purpose.basis':
    'Rechtsgrond: [in te vullen door de gemeente, bijvoorbeeld art. 6, lid 1, onder e, AVG en de wet over inspraak]',
  'assessment.data': '2. Welke gegevens worden bewaard',
  'assessment.data.texts': 'Uitspraken met afgeschermde persoonsgegevens: {count}',
  'assessment.data.people': 'Deelnemers onder een pseudoniem: {count}',
  'assessment.data.originals': 'Originelen van teksten waarin iets is afgeschermd, versleuteld: {count}',
  'assessment.data.rows': 'Rijen zoals ze binnenkwamen, versleuteld: {count}',
  'assessment.data.told': 'Wat deelnemers over zichzelf opgaven: {what}',
  'assessment.data.told.nothing': 'Deelnemers gaven niets over zichzelf op.',
  'assessment.data.masked':
    'Regels schermen e-mailadressen, telefoonnummers en PESEL-nummers in teksten af. Namen en adressen kunnen in een tekst blijven staan. De tekst is daarom niet anoniem en een mens leest hem vóór publicatie.',
  'assessment.sources': '3. Waar de gegevens vandaan komen',
  'assessment.sources.none': 'Er is nog niets ingelezen.',
  'assessment.pseudonyms': '4. Pseudoniemen',
  'assessment.pseudonyms.how':
    'Het adres, het nummer of de code waaraan een persoon te herkennen is, wordt vervangen door een pseudoniem (HMAC-SHA256 met een sleutel van de gemeente). De sleutel staat in een apart bestand, buiten de database. In een andere gemeente heeft dezelfde persoon een ander pseudoniem.',
  'assessment.access': '5. Wie toegang heeft',
  'assessment.access.roles': 'Personen met toegang, per rol: {roles}',
  'assessment.access.log':
    'Elke import, wijziging en verwijdering en alles wat ongedaan is gemaakt, wordt met persoon en tijd vastgelegd. In het logboek staan geen woorden van bewoners.',
  'assessment.retention': '6. Hoelang',
  'assessment.retention.originals':
    'Originelen en rijen: {months} maanden na het einde van het traject en minstens zo lang als een import ongedaan kan worden gemaakt (30 dagen)',
  'assessment.retention.scans': 'Scans van brieven: {days} dagen na het uploaden',
  'assessment.retention.pseudonyms': 'Pseudoniemen: {years} jaar na het einde van het traject',
  'assessment.retention.due': 'Tot wanneer in dit traject: {kind}, {date}',
  'assessment.retention.by-hand': 'Na deze termijn verwijdert een beheerder ze.',
  'assessment.retention.automatic': 'Na deze termijn verwijdert het programma ze ’s nachts.',
  'assessment.retention.backups':
    'Back-ups van daarvoor bevatten deze gegevens totdat ze zelf worden verwijderd (zeven dagelijkse en vier wekelijkse).',
  'assessment.suppression': '7. Bescherming van kleine groepen',
  'assessment.suppression.rule':
    'Aantallen personen naar geslacht, leeftijd, plaats en andere kenmerken worden verborgen als ze over minder dan {k} personen gaan, samen met de aantallen waaruit ze af te leiden zijn.',
  'assessment.suppression.now': 'Nu verborgen in het bereikrapport: {hidden} van {cells}.',
  'assessment.suppression.filters': 'Filters, downloads en grafieken zijn op dezelfde manier beschermd.',
  'assessment.publication': '8. Publicatie',
  'assessment.publication.counts': 'Uitspraken met een grondslag voor publicatie: {publishable} van {all}',
  'assessment.publication.rule': 'Een tekst zonder grondslag voor publicatie ziet alleen de gemeente.',
  'assessment.rights': '9. Rechten van personen',
  'assessment.rights.erase':
    'Op verzoek van een persoon verwijdert een beheerder diens gegevens aan de hand van de code op het formulier of het adres van de bijdrage: woorden, antwoorden, stemmen en pseudoniem verdwijnen uit alle trajecten van de gemeente. Alleen een hash van het nummer van de bijdrage blijft, zodat een latere import ze niet terugbrengt.',
  'assessment.rights.erased': 'Tot nu toe verwijderde uitspraken: {count}',
  'assessment.rights.inform':
    'Informatieplicht: [in te vullen door de gemeente: waar en hoe deelnemers zijn geïnformeerd]',
  'assessment.risks': '10. Risico’s en maatregelen',
  'assessment.risks.text':
    'Iemand wordt herkend aan de inhoud van een uitspraak: afschermen, een grondslag voor publicatie en lezen vóór publicatie. Er blijft een risico dat iemand wordt herkend aan wat hij of zij beschreef.',
  'assessment.risks.groups':
    'Iemand wordt herkend in een kleine groep: aantallen verbergen en nagaan of ze niet uit de overige zijn af te leiden.',
  'assessment.risks.leak': 'De database lekt: originelen en rijen zijn versleuteld, de sleutel staat apart.',
  'assessment.risks.access': 'Toegang door onbevoegden: rollen, uitnodigingen op adres, logboek van gebeurtenissen.',
  'assessment.open': '11. Aan te vullen',
  'assessment.open.need': 'Noodzaak en evenredigheid: [in te vullen door de gemeente]',
  'assessment.open.processor':
    'Wie de server beheert en of er een verwerkersovereenkomst is: [in te vullen door de gemeente]',
  'assessment.open.people': 'Mening van de betrokkenen of hun vertegenwoordigers: [in te vullen door de gemeente]',
  'assessment.open.officer':
    'Advies van de functionaris voor gegevensbescherming en datum: [in te vullen door de functionaris]',
  'assessment.file': 'effectbeoordeling',
};
