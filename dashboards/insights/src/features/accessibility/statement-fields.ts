import type { AccessibilityFactsRequest } from '#contracts';
import type { MessageKey } from '#language';

type PlainKey = Extract<MessageKey, `a11y-form.${string}`>;

export interface FactsField {
  readonly name: Exclude<keyof AccessibilityFactsRequest, 'status'>;
  readonly label: Exclude<PlainKey, 'a11y-form.required'>;
  readonly help?: Exclude<PlainKey, 'a11y-form.required'>;
  readonly type: 'text' | 'date' | 'email' | 'lines';
  readonly isOptional?: true;
}

export const STATES = ['full', 'partial', 'none'] as const;

/** The fields in the order in which the statement tells them. */
export const GROUPS: readonly {
  readonly title: Extract<PlainKey, `a11y-form.group.${string}`>;
  readonly fields: readonly FactsField[];
}[] = [
  {
    title: 'a11y-form.group.body',
    fields: [
      { name: 'entity', label: 'a11y-form.entity', type: 'text' },
      { name: 'url', label: 'a11y-form.url', type: 'text' },
      { name: 'publishedOn', label: 'a11y-form.published', type: 'date' },
      { name: 'updatedOn', label: 'a11y-form.updated', type: 'date' },
    ],
  },
  {
    title: 'a11y-form.group.state',
    fields: [
      {
        name: 'problems',
        label: 'a11y-form.problems',
        help: 'a11y-form.problems.help',
        type: 'lines',
        isOptional: true,
      },
      { name: 'preparedOn', label: 'a11y-form.prepared', type: 'date' },
      { name: 'reviewedOn', label: 'a11y-form.reviewed', type: 'date', isOptional: true },
      { name: 'auditor', label: 'a11y-form.auditor', help: 'a11y-form.auditor.help', type: 'text', isOptional: true },
    ],
  },
  {
    title: 'a11y-form.group.contact',
    fields: [
      { name: 'contactPerson', label: 'a11y-form.person', type: 'text' },
      { name: 'email', label: 'a11y-form.email', type: 'email' },
      { name: 'phone', label: 'a11y-form.phone', type: 'text' },
      {
        name: 'supervisor',
        label: 'a11y-form.supervisor',
        help: 'a11y-form.supervisor.help',
        type: 'text',
        isOptional: true,
      },
    ],
  },
  {
    title: 'a11y-form.group.building',
    fields: [
      { name: 'architecture', label: 'a11y-form.architecture', help: 'a11y-form.architecture.help', type: 'lines' },
      { name: 'apps', label: 'a11y-form.apps', help: 'a11y-form.apps.help', type: 'lines', isOptional: true },
    ],
  },
];

export function valueOf(facts: AccessibilityFactsRequest | null, name: FactsField['name']): string | null {
  return facts === null ? null : (facts[name] ?? '');
}

/** Fields that are owed and empty; what is not accessible is owed wherever the site does not comply in full. */
export function missingIn(given: (name: string) => string, status: AccessibilityFactsRequest['status']): FactsField[] {
  return GROUPS.flatMap(({ fields }) => fields).filter(
    ({ name, isOptional }) => given(name) === '' && (isOptional !== true || (name === 'problems' && status !== 'full')),
  );
}

export function factsOf(
  given: (name: string) => string,
  status: AccessibilityFactsRequest['status'],
): AccessibilityFactsRequest {
  return {
    entity: given('entity'),
    url: /^https?:\/\//i.test(given('url')) ? given('url') : `https://${given('url')}`,
    publishedOn: given('publishedOn'),
    updatedOn: given('updatedOn'),
    status,
    problems: given('problems'),
    preparedOn: given('preparedOn'),
    reviewedOn: given('reviewedOn') || null,
    auditor: given('auditor') || null,
    contactPerson: given('contactPerson'),
    email: given('email'),
    phone: given('phone'),
    supervisor: given('supervisor') || null,
    architecture: given('architecture'),
    apps: given('apps') || null,
  };
}
