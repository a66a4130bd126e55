import type { TranslationOf } from '../../message-types.js';
import type { help as polish } from '../pl/help.js';

/** What a screen shows, what its measures mean, and its keys. */
export const help: TranslationOf<typeof polish, 'en'> = {
  'help.title': 'Help: {screen}',
  'help.here': 'What you see here',
  'help.words': 'What these words and numbers mean',
  'help.keys': 'Keys',
  'help.keys.open': '? – opens this help',
  'help.keys.close': 'Esc – closes a window',
  'help.keys.tab': 'Tab, Shift+Tab – next and previous element',
  'help.keys.skip': 'The first Tab of a page – straight to its content',
  'help.keys.undo': 'Ctrl+Z – undoes the last edit of the themes',
  'help.keys.arrows': 'Arrows, Home, End – move in the register of remarks',
  'help.keys.enter': 'Enter – edits a cell or opens the text of a remark',
  'help.keys.present': 'Space, arrows – slides in the presenting view',
  'help.keys.switch': 'Single-key shortcuts work',
  'help.keys.switch.note':
    'Single letters, digits and the ? sign. Turn them off if you dictate, or often hit a wrong key.',
  'help.screen.home': 'home',
  'help.screen.other': 'this page',
  'help.home':
    'The processes of your municipalities, newest first, and what waits for somebody. Follow the name of a process to see what residents said, who was reached and what was done.',
  'help.overview':
    'The whole process on one page: what was said, who was reached, what was done. Each number leads to the list behind it. While data come in, the page updates by itself.',
  'help.themes':
    'Opinions grouped by what they are about. People may correct names and contents of themes, and each edit can be undone.',
  'help.contributions':
    'The words of residents, exactly as they were written, without personal data. The filters stand in the address of the page, so you can send it to a colleague.',
  'help.reach': 'Who took part and who is missing, group by group, compared with the residents.',
  'help.impact': 'The way from an opinion to an outcome: what was answered, decided, promised and delivered.',
  'help.votes': 'The results of votes and how many people voted. Votes are results and are always shown.',
  'help.data': 'Where the data come from, what was read, what could not be read and how to mend it.',
  'help.remarks': 'Each remark with its number, position and reason. Changes are saved at once.',
  'help.reports': 'A frozen state of the process: report, leaflet and the page for residents are made from it.',
  'help.surveys': 'The answers to closed questions, one by one, with the number of people who answered.',
  'help.other': 'Each number leads to the list behind it, and each chart has its table below it.',
  'help.term.opinion': 'Opinion',
  'help.term.opinion.text':
    'One statement of a resident: an idea, a comment, an open answer or a remark. One person may give several.',
  'help.term.person': 'Person',
  'help.term.person.text': 'Each person counts once in a process, however often and by whatever way she wrote.',
  'help.term.theme': 'Theme',
  'help.term.theme.text':
    'A group of opinions about similar things. An opinion that fits none stands in the row “Not grouped”.',
  'help.term.trust': 'How far a theme can be trusted',
  'help.term.trust.text':
    'A number from 0 to 1: how much of the theme comes back when the opinions are drawn again. From 0.75 on a theme is stable.',
  'help.term.ratio': 'Share against residents',
  'help.term.ratio.text':
    'The share of a group among participants divided by its share among residents. 1 means as many as residents; 0.5 half as many.',
  'help.term.interval': 'Interval',
  'help.term.interval.text':
    'The range in which the result lies almost surely (95 times in 100) if only chance counted. The fewer people, the wider it is.',
  'help.term.cannot-tell': 'Cannot tell yet',
  'help.term.cannot-tell.text': 'The interval includes 1, so the difference may be chance.',
  'help.term.hidden': 'Hidden',
  'help.term.hidden.text':
    'Numbers about groups of fewer than 5 people are shown to nobody, and no percentage is computed below 20 people. Sometimes a number beside is hidden too, so that none can be worked out.',
  'help.term.unknown': 'Not given',
  'help.term.unknown.text':
    'People who gave no age or other attribute. We always say how many they are; the results describe the others.',
  'help.term.dataset': 'Version of the data',
  'help.term.dataset.text': 'Grows with each import. Each result says which version it was computed from.',
  'help.term.answered': 'Answered',
  'help.term.answered.text':
    'Opinions to which the office published an answer or a decision, counted among those that an answer is owed to.',
  'help.term.decision': 'Decision',
  'help.term.decision.text': 'What the office resolved: to take it up in whole, in part or not, always with a reason.',
  'help.term.delivery': 'Delivery',
  'help.term.delivery.text': 'How far what was promised is: planned, in progress, delivered or given up.',
  'help.term.level': 'Promised level',
  'help.term.level.text':
    'How much influence residents were promised before they spoke: from informing to deciding together.',
  'help.term.similar': 'Similar submissions',
  'help.term.similar.text':
    'Nearly the same words from several people. It may be a joint letter; each person counts once.',
  'help.term.rejected': 'Skipped row',
  'help.term.rejected.text':
    'A row of a file that could not be read. It is always listed with its number, column and reason.',
  'help.term.release': 'Release',
  'help.term.release.text':
    'A state frozen under a number. What was released does not change; new numbers make a new release.',
  'help.term.turnout': 'Turnout',
  'help.term.turnout.text': 'How many of those entitled voted. Without their number it is not given.',
};
