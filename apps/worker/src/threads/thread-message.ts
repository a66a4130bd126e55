/** What a thread says; its last message is a result or an error that a person can act on. */
export type ThreadMessage =
  | { readonly type: 'step'; readonly name: string; readonly done: number; readonly total: number | null }
  | { readonly type: 'result'; readonly result: unknown }
  | {
      readonly type: 'domain-error';
      readonly code: string;
      readonly message: string;
      readonly details: Readonly<Record<string, string | number | boolean | null>>;
    };
