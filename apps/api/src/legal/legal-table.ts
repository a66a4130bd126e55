import { type LegalAnswer } from '#contracts';
import { inLanguage, translate, type Language } from '#language';
import { type ProcessPlace } from '../http/access.decorator.js';
import { type Table } from '../tables/table.js';

/** The checklist as a file: one step a row, what it rests on before them, and after them that it is no legal advice. */
export function legalTable(place: ProcessPlace, { checklist }: LegalAnswer, language: Language): Table {
  const about = (code: string, text: string) => [code, text, null, null, null, null, null];
  return {
    name: `legal-checklist-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
    columns: ['step', 'what', 'due_on', 'done_on', 'proof_link', 'proof_files', 'note'],
    rows: [
      ...(checklist === null
        ? []
        : [
            about('template', inLanguage(checklist.template.name, language)),
            ...checklist.template.basis.map((basis) => about('legal_basis', basis)),
            ...(checklist.orderingAct === null ? [] : [about('ordering_act', checklist.orderingAct)]),
            ...(checklist.orderingNumber === null ? [] : [about('ordering_number', checklist.orderingNumber)]),
            about('checked_on', checklist.template.checkedOn ?? translate(language, 'legal.checked.never')),
            ...checklist.steps.map((step) => [
              ...[step.code, inLanguage(step.label, language), step.dueOn, step.doneOn, step.proofUrl],
              ...[step.files.length, step.note],
            ]),
          ]),
      about('note', translate(language, 'legal.no-advice')),
    ],
  };
}
