import type { TranslationOf } from '../../message-types.js';
import type { assessment as polish } from '../pl/assessment.js';

export const assessment: TranslationOf<typeof polish, 'en'> = {
  'assessment.title': 'Data protection impact assessment (draft)',
  'assessment.draft':
    'This is a draft for the data-protection officer, put together from what is stored in Nasłuch. It is neither legal advice nor a finished assessment. The municipality fills in what stands in square brackets.',
  'assessment.sample': 'The data in this process are invented.',
  'assessment.controller': 'Controller: {municipality}',
  'assessment.process': 'Process: {process}',
  'assessment.dates': 'Period: {dates}',
  'assessment.dates.open': 'from {from}, without an end date',
  'assessment.dates.none': 'no dates given',
  'assessment.made': 'As of: {date}, data version {version}',
  'assessment.purpose': '1. What the data are processed for',
  'assessment.purpose.heard':
    'To know what residents said: opinions are gathered into themes, and the office’s answers are tied to them.',
  'assessment.purpose.reach':
    'To know who took part and who was missing: numbers of participants are compared with numbers of residents, by group.',
  'assessment.purpose.impact': 'To account for what came of it: decisions and how they were carried out.',
  'assessment.purpose.not':
    'The program makes no decisions about persons, does not rate them and builds no profiles. Texts do not leave the municipality’s server.',
  'assessment.purpose.basis':
    'Legal basis: [for the municipality to fill in, such as GDPR art. 6(1)(e) and the law on consultations]',
  'assessment.data': '2. What is stored',
  'assessment.data.texts': 'Statements with personal data masked: {count}',
  'assessment.data.people': 'Participants under pseudonyms: {count}',
  'assessment.data.originals': 'Originals of texts in which something was masked, encrypted: {count}',
  'assessment.data.rows': 'Rows as they came, encrypted: {count}',
  'assessment.data.told': 'What participants told of themselves: {what}',
  'assessment.data.told.nothing': 'Participants told nothing of themselves.',
  'assessment.data.masked':
    'Rules mask e-mail addresses, telephone numbers and PESEL numbers in texts. Names and addresses in a text may remain, so it is not anonymous, and a person reads it before it is published.',
  'assessment.sources': '3. Where the data come from',
  'assessment.sources.none': 'Nothing has been imported yet.',
  'assessment.pseudonyms': '4. Pseudonyms',
  'assessment.pseudonyms.how':
    'The address, number or code by which somebody is recognised becomes a pseudonym (HMAC-SHA256 with a key of the municipality). The key stands in a file of its own, outside the database. In another municipality the same person has another pseudonym.',
  'assessment.access': '5. Who has access',
  'assessment.access.roles': 'People with access, by role: {roles}',
  'assessment.access.log':
    'Each import, undo, change and deletion is written down with the person and the time. The record holds no words of residents.',
  'assessment.retention': '6. For how long',
  'assessment.retention.originals':
    'Originals and rows: {months} months after the end of the process, and at least as long as an import can be undone (30 days)',
  'assessment.retention.scans': 'Scans of letters, days after the upload: {days}',
  'assessment.retention.pseudonyms': 'Pseudonyms, years after the end of the process: {years}',
  'assessment.retention.due': 'Until when in this process: {kind}, {date}',
  'assessment.retention.by-hand': 'When the time is over, an administrator deletes them.',
  'assessment.retention.automatic': 'When the time is over, the program deletes them at night.',
  'assessment.retention.backups':
    'Backups made before hold these data until they are removed themselves (seven daily and four weekly ones).',
  'assessment.suppression': '7. Protection of small groups',
  'assessment.suppression.rule':
    'Numbers of people by sex, age, place and other attributes are hidden where they are about fewer than {k} people, together with the numbers from which they could be worked out.',
  'assessment.suppression.now': 'Hidden in the reach report at present: {hidden} of {cells}.',
  'assessment.suppression.filters': 'Filters, downloads and charts are protected alike.',
  'assessment.publication': '8. Publication',
  'assessment.publication.counts': 'Statements with a basis for publication: {publishable} of {all}',
  'assessment.publication.rule': 'A text without a basis for publication is seen by the office alone.',
  'assessment.rights': '9. Rights of persons',
  'assessment.rights.erase':
    'At a person’s wish an administrator erases her by the code of her form or the address of her entry: her words, answers, votes and pseudonym go from every process of the municipality. A hash of the entry’s number stays, so that a later import does not bring her back.',
  'assessment.rights.erased': 'Statements erased so far: {count}',
  'assessment.rights.inform': 'Duty to inform: [for the municipality to fill in: where and how participants were told]',
  'assessment.risks': '10. Risks and measures',
  'assessment.risks.text':
    'Somebody recognised by what she wrote: masking, a basis for publication, reading before publication. A risk remains that somebody is recognised by what she describes.',
  'assessment.risks.groups':
    'Somebody recognised in a small group: hidden numbers, and a check that they cannot be worked out from the others.',
  'assessment.risks.leak': 'A leaked database: originals and rows are encrypted, the key stands apart.',
  'assessment.risks.access': 'Access by those who may not: roles, invitations to an address, a record of events.',
  'assessment.open': '11. To be filled in',
  'assessment.open.need': 'Necessity and proportionality: [for the municipality to fill in]',
  'assessment.open.processor':
    'Who runs the server, and whether there is a contract for it: [for the municipality to fill in]',
  'assessment.open.people':
    'Views of the persons concerned or their representatives: [for the municipality to fill in]',
  'assessment.open.officer': 'Opinion of the data-protection officer, and its date: [for the officer to fill in]',
  'assessment.file': 'impact-assessment',
};
