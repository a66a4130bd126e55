export { eraseFromTalks, findTalk, listEarlierProcesses, saveTalk, type TalkRow } from './talks.js';
