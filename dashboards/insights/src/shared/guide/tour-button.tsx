import type { FirstSteps } from '#contracts';
import { useNavigate } from 'react-router';
import { processPage } from '../api/paths.js';
import { Button } from '../ui/button.js';
import { useWords } from '../words/use-words.js';
import { tour } from './tour-state.js';

interface TourButtonProps {
  readonly workspace: string;
  readonly process: string;
  readonly guide: FirstSteps['guide'] | undefined;
  readonly onStart?: () => void;
}

const SCREENS = { overview: '', themes: '/themes', reach: '/reach', impact: '/impact', data: '/data' } as const;

/** Begins the tour, goes on where it was left, or begins it anew. */
export function TourButton({ workspace, process, guide, onStart }: TourButtonProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const stop = guide?.tourStop ?? 'overview';
  const label = guide?.tourStop
    ? t('first-steps.tour-on')
    : t(guide?.tourEndedAt ? 'first-steps.tour-again' : 'first-steps.tour');
  const start = () => {
    onStart?.();
    tour.go({ workspace, process, stop });
    void navigate(processPage({ workspace, process }, SCREENS[stop]));
  };
  return <Button onPress={start}>{label}</Button>;
}
