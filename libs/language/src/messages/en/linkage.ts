import type { TranslationOf } from '../../message-types.js';
import type { linkage as polish } from '../pl/linkage.js';

export const linkage: TranslationOf<typeof polish, 'en'> = {
  'linkage.link': 'Linking people',
  'linkage.title': 'Linking people between sources',
  'linkage.lead':
    'Somebody who is recognised in several sources counts once. She is recognised by the pseudonym of her address, number or code, never by name.',
  'linkage.people': 'Counted in this process: {count:count.people}.',
  'linkage.before': 'Counting each source for itself there would be {before}.',
  'linkage.bounds': 'In truth there may be from {lower} to {upper}.',
  'linkage.bounds.why': 'Fewest if nobody of those who cannot be linked is anybody new. Most if every one of them is.',
  'linkage.sources': 'Sources',
  'linkage.sources.caption': 'People in each source and what they are recognised by',
  'linkage.column.source': 'Source',
  'linkage.column.people': 'People',
  'linkage.column.linkable': 'Recognised everywhere',
  'linkage.column.platform': 'On the platform only',
  'linkage.column.own': 'In this source only',
  'linkage.column.nobody': 'Statements without a person',
  'linkage.column.by': 'Link people by',
  'linkage.by.email': 'e-mail address',
  'linkage.by.phone': 'telephone number',
  'linkage.by.code': 'a code of your own, such as a library card',
  'linkage.by.none': 'nothing: within this source only',
  'linkage.by.of': 'Link people by, source: {source}',
  'linkage.by.saved': 'Set: {source}. People and results are being computed anew.',
  'linkage.pairs': 'The same people in two sources',
  'linkage.pairs.caption': 'How many people are in both sources',
  'linkage.pairs.none': 'To compare, at least two sources with people are needed.',
  'linkage.column.both': 'In both',
  'linkage.cannot': 'What the page cannot tell',
  'linkage.cannot.own':
    'The number of a form or a ballot means a person in one source only. The same person in another source counts a second time.',
  'linkage.cannot.nobody':
    'Behind statements without any identifier nobody is counted: they may come from one person or from many.',
  'linkage.cannot.shared':
    'A whole family may share an address, and one person may have two. The numbers below show where that is possible.',
  'linkage.flags': 'Worth a look',
  'linkage.flags.caption': 'What may mean that several people stand behind one address',
  'linkage.column.sign': 'Sign',
  'linkage-flag.different-answers': 'the same address or number, and another sex, age or year of birth',
  'linkage-flag.several-numbers': 'one address, and several accounts, forms or ballots in one source',
  'linkage-flag.repeated-votes': 'several votes of the same person for the same thing',
  'linkage-flag.many-votes': 'many more votes than others cast',
  'linkage.hidden': 'Numbers from which fewer than five people could be told are hidden.',
};
