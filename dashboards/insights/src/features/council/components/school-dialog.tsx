import { useRef, useState, type FormEvent } from 'react';
import type { CouncilSchoolAnswer } from '#contracts';
import { TIE_ACTS } from '#domain';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { DialogButtons, DialogFrame } from '../../../shared/ui/dialog-frame.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { FormMistakes, mistakeIn, type FieldMistake } from '../../../shared/ui/form-mistakes.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useCouncilActs } from '../api/use-council.js';
import styles from '../council-page.module.css';
import {
  COUNTS,
  draftOfSchool,
  readSchool,
  type CandidateDraft,
  type SchoolDraft,
  type SchoolMistake,
} from '../school-draft.js';

interface SchoolDialogProps {
  /** Null for a new one. */
  readonly school: CouncilSchoolAnswer | null;
  readonly onClose: () => void;
}

/** What the commission of a school counted, its candidates, and how a tie was parted. */
export function SchoolDialog({ school, onClose }: SchoolDialogProps) {
  const { t, word } = useWords();
  const announce = useAnnounce();
  const { save } = useCouncilActs();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<SchoolDraft>(() => draftOfSchool(school));
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const change = (next: Partial<SchoolDraft>) => setDraft((now) => ({ ...now, ...next }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readSchool(draft);
    setMistakes(read.mistakes.map((mistake) => ({ name: mistake.field, text: describe(mistake) })));
    if (read.mistakes.length > 0) return;
    const saved = () => {
      announce(t('council.saved', { school: read.school.name }));
      onClose();
    };
    save.mutate(read.school, { onSuccess: saved });
  };
  const describe = ({ field, code, candidate }: SchoolMistake) => {
    if (code === 'name-missing') return t('council.form.name-missing');
    if (code === 'consent-missing') return t('council.form.candidate.consent-missing', { number: candidate ?? 0 });
    return t('council.form.number-wrong', { field: labelOf(field) });
  };
  const labelOf = (field: string) => {
    const [name = '', number] = field.split('-');
    if (number !== undefined) return `${t('council.form.candidate', { number })}, ${t('council.column.votes')}`;
    if (name === 'mostPicks') return t('council.form.most-picks');
    if (name === 'tieWinners') return t('council.form.tie.winners');
    return t(`council.column.${name as (typeof COUNTS)[number]}`);
  };
  const acts = TIE_ACTS.map((value) => ({ value, label: word('tie-rule', value) }));

  return (
    <DialogFrame
      title={school ? t('council.form.title', { school: school.name }) : t('council.form.new')}
      place="wide"
      isBusy={save.isPending}
      onClose={onClose}
    >
      <form ref={form} className={styles.fields} onSubmit={submit} noValidate>
        <FormMistakes form={form} mistakes={mistakes} />
        {school === null && (
          <TextField
            label={t('council.form.name')}
            name="name"
            error={mistakeIn(mistakes, 'name')}
            onChange={(name) => change({ name })}
          />
        )}
        {[...COUNTS, 'mostPicks' as const].map((name) => (
          <TextField
            key={name}
            label={labelOf(name)}
            name={name}
            defaultValue={draft[name]}
            error={mistakeIn(mistakes, name)}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
        {draft.candidates.map((candidate) => (
          <CandidateFields
            key={candidate.number}
            candidate={candidate}
            mistakes={mistakes}
            onChange={(next) =>
              change({ candidates: draft.candidates.map((one) => (one.number === candidate.number ? next : one)) })
            }
            onRemove={() =>
              change({ candidates: draft.candidates.filter(({ number }) => number !== candidate.number) })
            }
          />
        ))}
        <div>
          <Button onPress={() => change({ candidates: [...draft.candidates, nextCandidate(draft)] })}>
            {t('council.form.candidate.add')}
          </Button>
        </div>
        <SelectField
          label={t('council.form.tie-rule')}
          value={draft.tieRule}
          options={acts}
          onChange={(value) => change({ tieRule: value as SchoolDraft['tieRule'] })}
        />
        <SelectField
          label={t('council.form.tie')}
          value={draft.tieHow}
          options={[{ value: '', label: t('council.form.tie.none') }, ...acts]}
          onChange={(value) => change({ tieHow: value as SchoolDraft['tieHow'] })}
        />
        {draft.tieHow !== '' && (
          <>
            <TextField
              label={t('council.form.tie.winners')}
              name="tieWinners"
              help={t('council.form.tie.winners.help')}
              defaultValue={draft.tieWinners}
              error={mistakeIn(mistakes, 'tieWinners')}
              onChange={(tieWinners) => change({ tieWinners })}
            />
            <TextField
              label={t('council.form.tie.note')}
              name="tieNote"
              defaultValue={draft.tieNote}
              onChange={(tieNote) => change({ tieNote })}
            />
          </>
        )}
        {save.isError && <ErrorPanel error={save.error} />}
        <DialogButtons>
          <Button type="submit" look="main" isDisabled={save.isPending}>
            {t('council.form.save')}
          </Button>
          <Button look="quiet" onPress={onClose} isDisabled={save.isPending}>
            {t('common.cancel')}
          </Button>
        </DialogButtons>
      </form>
    </DialogFrame>
  );
}

function nextCandidate({ candidates }: SchoolDraft): CandidateDraft {
  return { number: 1 + Math.max(0, ...candidates.map(({ number }) => number)), votes: '', name: '', consentOn: '' };
}

interface CandidateFieldsProps {
  readonly candidate: CandidateDraft;
  readonly mistakes: readonly FieldMistake[];
  readonly onChange: (next: CandidateDraft) => void;
  readonly onRemove: () => void;
}

function CandidateFields({ candidate, mistakes, onChange, onRemove }: CandidateFieldsProps) {
  const { t } = useWords();
  const { number } = candidate;
  const field = (name: 'votes' | 'name' | 'consentOn', label: string, type: 'text' | 'date' = 'text') => (
    <TextField
      label={label}
      name={`${name}-${number}`}
      type={type}
      defaultValue={candidate[name]}
      error={mistakeIn(mistakes, `${name}-${number}`)}
      onChange={(value) => onChange({ ...candidate, [name]: value })}
    />
  );
  return (
    <fieldset className={styles.candidate}>
      <legend>{t('council.form.candidate', { number })}</legend>
      {field('votes', t('council.form.candidate.votes'))}
      {field('name', t('council.form.candidate.name'))}
      {field('consentOn', t('council.form.candidate.consent'), 'date')}
      <div>
        <Button look="quiet" onPress={onRemove}>
          {t('council.form.candidate.remove', { number })}
        </Button>
      </div>
    </fieldset>
  );
}
