/** The address of the list behind a value; why it stays closed; or null where a value has no list. */
export type ListBehind = string | { readonly why: string } | null;
