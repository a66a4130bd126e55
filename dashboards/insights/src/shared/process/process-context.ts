import { createContext, useContext } from 'react';
import type { Process } from '#contracts';

export const ProcessContext = createContext<Process | null>(null);

/** The process of the address; only below its frame. */
export function useProcess(): Process {
  const process = useContext(ProcessContext);
  if (process === null) throw new Error('useProcess stands outside the frame of a process');
  return process;
}
