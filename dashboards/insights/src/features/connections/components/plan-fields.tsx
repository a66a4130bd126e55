import { SYNC_SCHEDULES, type SyncSchedule } from '#domain';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';

interface PlanFieldsProps {
  readonly schedule: SyncSchedule;
  readonly hour: number;
  readonly onSchedule: (schedule: SyncSchedule) => void;
  readonly onHour: (hour: number) => void;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${hour}:00` }));

/** How often a platform is read, and at what hour where that matters. */
export function PlanFields({ schedule, hour, onSchedule, onHour }: PlanFieldsProps) {
  const { t, word } = useWords();
  return (
    <>
      <SelectField
        label={t('connections.schedule')}
        value={schedule}
        options={SYNC_SCHEDULES.map((value) => ({ value, label: word('sync-schedule', value) }))}
        onChange={(value) => onSchedule(value as SyncSchedule)}
      />
      {(schedule === 'daily' || schedule === 'weekly') && (
        <SelectField
          label={t('connections.hour')}
          value={String(hour)}
          options={HOURS}
          onChange={(value) => onHour(Number(value))}
        />
      )}
    </>
  );
}
