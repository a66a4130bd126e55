import type { ProcessBoundaries } from '#contracts';
import { useProcessQuery } from '../api/use-process-query.js';

/** The boundaries of a process's places, where its municipality has uploaded some. */
export const useBoundaries = () => useProcessQuery<ProcessBoundaries>('/boundaries');
