import { optionField, optionsOf, readWords, titleField } from './read-words.js';

const found = {
  labels: { ocena_1aa: { title: 'Ocena', kind: 'closed' as const } },
  seen: { ocena_1aa: [], jak_8fh: ['tak_1', 'nie_2'], opis_9ss: [] },
};

describe('words typed into the table', () => {
  it('are taken by question and option, and empty ones left out', () => {
    const form = new FormData();
    form.set(titleField('ocena_1aa'), ' Ocena parku ');
    form.set(titleField('opis_9ss'), '');
    form.set(optionField('jak_8fh', 'tak_1'), 'Tak');
    expect(optionsOf(found, 'jak_8fh')).toEqual(['nie_2', 'tak_1']);
    expect(readWords(form, found)).toEqual({
      ocena_1aa: { title: 'Ocena parku', kind: 'closed' },
      jak_8fh: { title: 'jak_8fh', options: { tak_1: 'Tak' } },
    });
  });
});
