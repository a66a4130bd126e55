import { suggestValue } from './suggest-value.js';

const DISTRICTS = ['Śródmieście', 'Osiedle Leśne', 'Stare Miasto'];

describe('what a value most likely means', () => {
  it.each([
    ['age', '18-24', [], { value: '18-24', by: 'known' }],
    ['age', '37', [], { value: '35-44', by: 'known' }],
    ['age', '25_34', [], { value: '25-34', by: 'spelling' }],
    ['age', 'od 25 do 34 lat', [], { value: '25-34', by: 'spelling' }],
    ['age', '65 i więcej', [], { value: '65+', by: 'spelling' }],
    ['age', 'powyżej 64 lat', [], { value: '65+', by: 'spelling' }],
    ['age', 'poniżej 15 lat', [], { value: '0-14', by: 'spelling' }],
    ['age', 'młody', [], { value: '', by: 'no-group' }],
    ['sex', 'K', [], { value: 'female', by: 'known' }],
    ['sex', 'Pani', [], { value: 'female', by: 'spelling' }],
    ['sex', 'mężcz.', [], { value: 'male', by: 'spelling' }],
    ['sex', 'brak danych', [], { value: '', by: 'known' }],
    ['place', 'srodmiescie', DISTRICTS, { value: 'Śródmieście', by: 'spelling' }],
    ['place', 'Osiedle Lesnee', DISTRICTS, { value: 'Osiedle Leśne', by: 'similar' }],
    ['place', 'Zalesie', DISTRICTS, null],
  ])('%s "%s" of %j', (variable, value, groups, meaning) => {
    expect(suggestValue(variable, value, groups)).toEqual(meaning);
  });
});
