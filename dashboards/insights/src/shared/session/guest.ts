import type { ShareGuest } from '#contracts';
import { useSession } from './use-session.js';

/** The share link that this screen is seen by; undefined for those who have signed in. */
export function useGuest(): ShareGuest | undefined {
  return useSession().data?.guest;
}
