import { draftOfSchool, readSchool } from './school-draft.js';

const draft = {
  ...draftOfSchool(null),
  name: ' SP 2 ',
  entitled: '164',
  valid: '93',
  invalid: '2',
  tieHow: 'lot' as const,
  tieWinners: '2, 5',
  candidates: [{ number: 1, votes: '43', name: '', consentOn: '' }],
};

describe('a school in a form', () => {
  it('is read with gaps where nothing was typed', () => {
    expect(readSchool(draft)).toEqual({
      mistakes: [],
      school: {
        name: 'SP 2',
        entitled: 164,
        issued: null,
        found: null,
        valid: 93,
        invalid: 2,
        seats: null,
        mostPicks: 1,
        tieRule: 'lot',
        tie: { how: 'lot', winners: [2, 5], note: '' },
        candidates: [{ number: 1, name: null, consentOn: null, votes: 43 }],
      },
    });
  });

  it('names what cannot be read, and keeps a name without consent to itself', () => {
    const { school, mistakes } = readSchool({
      ...draft,
      name: '',
      issued: 'dużo',
      tieWinners: '2, x',
      candidates: [{ number: 3, votes: '1,5', name: 'Imię Wymyślone', consentOn: '' }],
    });
    expect(mistakes.map(({ field, code }) => [field, code])).toEqual([
      ['name', 'name-missing'],
      ['issued', 'number-wrong'],
      ['tieWinners', 'number-wrong'],
      ['consentOn-3', 'consent-missing'],
      ['votes-3', 'number-wrong'],
    ]);
    expect(JSON.stringify(school)).not.toContain('Wymyślone');
  });
});
