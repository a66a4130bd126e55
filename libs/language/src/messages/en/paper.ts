import type { TranslationOf } from '../../message-types.js';
import type { paper as polish } from '../pl/paper.js';

export const paper: TranslationOf<typeof polish, 'en'> = {
  'paper.title': 'Consultation form',
  'paper.screen': 'Print this page on A4 paper, unscaled. Every sheet has a number of its own: do not photocopy one.',
  'paper.number': 'Number',
  'paper.question': 'We ask',
  'paper.opinion': 'Your opinion or idea',
  'paper.opinion.help': 'Please write clearly. Give no surname, address or telephone number, your own or anybody’s.',
  'paper.consent': 'May we publish what you write? Tick one.',
  'paper.consent.yes': 'Yes, I agree that my opinion is published without my personal data.',
  'paper.consent.no': 'No. Please only count it and take it into account.',
  'paper.consent.help':
    'Without a tick we do not publish the words. You can withdraw consent: the number of the sheet is enough.',
  'paper.data':
    'Opinions are collected and kept by: {name}. We use them only in this consultation and in its report. You have the right to see, correct and delete what you wrote. By the number on the stub we can find it.',
  'paper.contact': 'Questions:',
  'paper.return': 'Where to hand it in, and until when:',
  'paper.cut': 'Cut here and keep the part below',
  'paper.stub': 'Your stub',
  'paper.stub.help':
    'When we publish the results, type this number on the page below. You will see in which theme your opinion stands, what the office answered and what came of it.',
  'paper.stub.privacy': 'We do not keep who got which sheet. Show the number to nobody if you would rather not.',
  'paper.stub.address': 'Page:',
  'paper.qr': 'QR code with the address of the page',
  'paper.slips': 'Codes to look up opinions',
  'paper.slips.screen':
    'Print, cut, and put each slip into the answer to that person. Then delete this file: whoever knows a code sees what became of the opinion.',
  'paper.slips.none': 'There is no opinion that came in without a platform.',
  'paper.slip.of': 'Opinion no. {number}, letter {letter}',
  'paper.slip.of-number': 'Opinion no. {number}',
  'paper.slip.help': 'See what became of your opinion. Type this code on the page:',
};
