import { declineFirstName, declineSurname } from './decline.js';

// Forms of the six cases, from the grammar of Polish (genitive, dative, accusative, instrumental, locative, vocative).
it.each([
  ['anna', 'anny annie annę anną anno'],
  ['marta', 'marty marcie martę martą'],
  ['maria', 'marii marię marią mario'],
  ['kasia', 'kasi kasię kasią kasiu'],
  ['maja', 'mai maję mają'],
  ['agnieszka', 'agnieszki agnieszce agnieszkę'],
  ['jadwiga', 'jadwidze'],
  ['barbara', 'barbarze'],
  ['urszula', 'urszuli urszulę'],
  ['grażyna', 'grażynie'],
  ['marek', 'marka markowi markiem marku'],
  ['paweł', 'pawła pawłowi pawłem pawle'],
  ['piotr', 'piotra piotrem piotrze'],
  ['robert', 'robercie'],
  ['jerzy', 'jerzego jerzemu jerzym'],
  ['antoni', 'antoniego antoniemu antonim'],
  ['tomasz', 'tomasza tomaszowi tomaszem tomaszu'],
  ['mieszko', 'mieszka mieszkiem'],
])('declines %s', (name, forms) => {
  expect(declineFirstName(name)).toEqual(expect.arrayContaining([name, ...forms.split(' ')]));
});

it.each([
  ['kowalski', 'kowalskiego kowalskiemu kowalskim kowalska kowalskiej kowalską kowalscy kowalskich kowalskimi'],
  ['wysocki', 'wysockiego wysocka wysoccy wysockich'],
  ['nowak', 'nowaka nowakowi nowakiem nowaku nowakowie nowaków nowakom nowakowa'],
  ['wróbel', 'wróbla wróblem wróblowie'],
  ['dudek', 'dudka dudkiem dudków'],
  ['stępień', 'stępnia stępniem stępniowie'],
  ['zaręba', 'zaręby zarębie zarębę zarębą zarębowie'],
  ['sienkiewicz', 'sienkiewicza sienkiewiczem sienkiewiczu sienkiewiczów'],
  ['gołąb', 'gołębia gołębiem'],
  ['kozioł', 'kozła kozłem'],
])('declines the surname %s', (name, forms) => {
  expect(declineSurname(name)).toEqual(expect.arrayContaining([name, ...forms.split(' ')]));
});
