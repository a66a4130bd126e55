/** One language's side of the codeframe: by code, the topic's name and the beginnings of its words, separated by white space. */
export type CodeframeWords = Readonly<Record<string, { readonly name: string; readonly stems: string }>>;
