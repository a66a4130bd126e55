import { useState } from 'react';
import { Button } from '../../shared/ui/button.js';
import { useWords } from '../../shared/words/use-words.js';
import type { NoteDraft } from './note-outbox.js';
import field from '../../shared/ui/field.module.css';
import styles from './note-page.module.css';

interface LocationFieldProps {
  readonly location: NoteDraft['location'];
  readonly onChange: (location: NoteDraft['location']) => void;
}

/** Asks the browser where it is when the button is pressed, and never before. */
export function LocationField({ location, onChange }: LocationFieldProps) {
  const { t } = useWords();
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  const ask = () => {
    if (!('geolocation' in navigator)) {
      setState('failed');
      return;
    }
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        // a hundred thousandth of a degree is a metre; a phone knows no more
        const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
        onChange({ latitude: round(coords.latitude), longitude: round(coords.longitude) });
        setState('idle');
      },
      () => setState('failed'),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 30_000 },
    );
  };
  return (
    <div className={field.field}>
      <div className={styles.row}>
        <Button onPress={ask} isDisabled={state === 'asking'}>
          {location === null ? t('fieldwork.note.locate') : t('fieldwork.note.locate-again')}
        </Button>
        {location !== null && (
          <Button look="quiet" onPress={() => onChange(null)}>
            {t('fieldwork.note.location-remove')}
          </Button>
        )}
      </div>
      <span role="status" className={field.help}>
        {state === 'asking' && t('fieldwork.note.locating')}
        {state === 'failed' && t('fieldwork.note.location-failed')}
        {state === 'idle' &&
          location !== null &&
          t('fieldwork.note.location', {
            latitude: location.latitude.toFixed(5),
            longitude: location.longitude.toFixed(5),
          })}
      </span>
    </div>
  );
}
