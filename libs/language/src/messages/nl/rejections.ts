import type { TranslationOf } from '../../message-types.js';
import type { rejections as polish } from '../pl/rejections.js';

export const rejections: TranslationOf<typeof polish, 'nl'> = {
  'rejection.missing-reference': 'geen nummer of identificatie',
  'rejection.missing-reference.remedy': 'Vul in deze rij het nummer in.',
  'rejection.missing-text': 'geen tekst',
  'rejection.missing-text.remedy': 'Is er een mening, vul dan de tekst in. Een lege rij kunt u overslaan.',
  'rejection.duplicate-reference': 'dit nummer kwam al voor',
  'rejection.duplicate-reference.remedy': 'Geef de rij een ander nummer of verwijder de herhaling.',
  'rejection.invalid-date': 'dit is geen datum',
  'rejection.invalid-date.remedy': 'Verbeter de datum of kies hoe het bestand datums schrijft.',
  'rejection.invalid-number': 'dit is geen getal',
  'rejection.invalid-number.remedy': 'Vul alleen het getal in, zonder eenheden of woorden.',
  'rejection.invalid-encoding': 'de tekens zijn niet leesbaar',
  'rejection.invalid-encoding.remedy': 'Kies een andere codering van het bestand, bijvoorbeeld Windows-1250.',
  'rejection.unknown-parent': 'de bijdrage waarop dit een antwoord is, ontbreekt',
  'rejection.unknown-parent.remedy': 'Upload ook het bestand met de bijdragen waar deze reacties bij horen.',
  'rejection.unknown-value': 'onbekende waarde',
  'rejection.unknown-value.remedy': 'Geef in de stap met de kolommen aan wat deze waarde betekent.',
  'rejection.cell-too-long': 'de tekst in de cel is te lang',
  'rejection.cell-too-long.remedy': 'Kort hem in of verdeel hem over meerdere rijen.',
  'rejection.broken-row': 'de rij heeft een verkeerde opbouw',
  'rejection.broken-row.remedy': 'Controleer de aanhalingstekens en scheidingstekens in deze rij.',
  'rejection.too-many-columns': 'de rij heeft meer cellen dan de kopregel',
  'rejection.too-many-columns.remedy':
    'Controleer of er in een tekst een scheidingsteken zonder aanhalingstekens staat.',
  'rejection.draft': 'concept',
  'rejection.draft.remedy': 'De schrijver heeft het niet gepubliceerd, dus tellen wij het niet mee.',
  'rejection.invalid-location': 'dit is geen locatie',
  'rejection.invalid-location.remedy': 'Geef de breedtegraad en de lengtegraad op in graden.',
  'rejection.swapped-location': 'breedtegraad en lengtegraad zijn verwisseld',
  'rejection.swapped-location.remedy':
    'Wij hebben ze omgekeerd gelezen. Controleer de plaats op een kaart of verbeter het bestand.',
  'rejection.count-differs': 'het aantal in het bestand verschilt van het getelde aantal',
  'rejection.count-differs.remedy': 'Beide worden bewaard. Vraag wie het bestand maakte welk aantal klopt.',
  'rejection.superseded': 'vervangen door een latere stem',
  'rejection.superseded.remedy': 'U hoeft niets te doen: de laatste stem van deze persoon telt.',
  'rejection.same-entry': 'dezelfde bijdrage staat hierboven',
  'rejection.same-entry.remedy':
    'U hoeft niets te doen: het bestand herhaalt een bijdrage, bijvoorbeeld bij elke bijlage.',
  'rejection.invalid-ballot': 'het stembiljet is ongeldig',
  'rejection.invalid-ballot.remedy': 'U hoeft niets te doen: stemmen op zo’n biljet tellen niet mee.',
  'rejection.not-approved': 'het formulier is bij de controle afgekeurd',
  'rejection.not-approved.remedy':
    'Is dat een vergissing, keur het dan bij de bron goed en upload het bestand opnieuw.',
  'rejection.skipped-by-person': 'overgeslagen door wie het bestand uploadde',
  'rejection.skipped-by-person.remedy': 'U hoeft niets te doen: zo is in de wizard besloten.',
  'rejection.stands-otherwise': 'deze mening staat al in dit traject, met andere woorden of een andere stand',
  'rejection.stands-otherwise.remedy':
    'Wijzig die in Nasłuch of bij de bron. Een bestand dat uit Nasłuch is gedownload, verandert er niets aan.',
};
