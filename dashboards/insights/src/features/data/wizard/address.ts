/** The steps, in their order. */
export const STEPS = ['file', 'columns', 'check', 'run'] as const;
export type Step = (typeof STEPS)[number];

/** Where the wizard stands: all of it is in the address. */
export interface Place {
  readonly step: Step;
  readonly upload: string | null;
  /** Once the import has been started: its id, and that of the run that carries it out. */
  readonly importId: string | null;
  readonly run: string | null;
}

export function readPlace(params: URLSearchParams): Place {
  const [upload, importId, run] = [params.get('upload'), params.get('import'), params.get('run')];
  const asked = STEPS.find((step) => step === params.get('step')) ?? 'file';
  return { step: run !== null ? 'run' : upload === null ? 'file' : asked, upload, importId, run };
}

export function writePlace({ step, upload, importId, run }: Partial<Place>): string {
  const params = new URLSearchParams();
  if (step !== undefined && run === undefined) params.set('step', step);
  if (upload) params.set('upload', upload);
  if (importId) params.set('import', importId);
  if (run) params.set('run', run);
  return `?${params}`;
}
