import { useState } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';

/** One sentence by a person in place of a text that must not stand in full. */
export function SummaryForm({ isPending, onSave }: { isPending: boolean; onSave: (summary: string) => void }) {
  const { t } = useWords();
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      aria-label={t('review.summarise')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const summary = String(new FormData(event.currentTarget).get('summary') ?? '').trim();
        setMissing(summary === '');
        if (summary !== '') onSave(summary.slice(0, 500));
      }}
    >
      <TextField
        label={t('review.summary')}
        name="summary"
        help={t('review.summary.help')}
        error={isMissing ? t('review.summary.missing') : undefined}
      />
      <Button type="submit" isDisabled={isPending}>
        {t('review.summary.save')}
      </Button>
    </form>
  );
}
