/** By what a source's people are recognised in other sources; `none` leaves them within the source. */
export const LINK_BY = ['email', 'phone', 'code', 'none'] as const;
export type LinkBy = (typeof LINK_BY)[number];
export const DEFAULT_LINK_BY: LinkBy = 'email';

/** How far an identifier means one person: in every source of the municipality, on one platform, or within one source. */
export const IDENTIFIER_SCOPES = ['municipality', 'platform', 'source'] as const;
export type IdentifierScope = (typeof IDENTIFIER_SCOPES)[number];

/**
 * How far an identifier means one person. An e-mail address, a telephone number or a code of the municipality's own (a library card)
 * means one everywhere, if the source is linked by it; the number of an account means one on its platform; the number of a form or of
 * a ballot means one within its source: respondent 12 of one form is nobody in another.
 */
export function scopeOfIdentifier(identifierKind: string, linkBy: LinkBy): IdentifierScope {
  if (identifierKind === linkBy) return 'municipality';
  return identifierKind === 'platform-user' ? 'platform' : 'source';
}

/** The setting of a source, from what is stored of it. */
export function linkByOf(settings: Readonly<Record<string, unknown>>): LinkBy {
  const told = settings['linkBy'];
  return LINK_BY.find((candidate) => candidate === told) ?? DEFAULT_LINK_BY;
}

/**
 * What may mean that one identifier stands for several people, or one person for several identifiers: told as a count, never with a name.
 * `different-answers`: the same e-mail address, telephone or code, and different answers on sex, age or year of birth.
 * `several-numbers`: one address with several accounts, forms or ballots of one source.
 * `repeated-votes`: more than one vote of the same person for the same option.
 * `many-votes`: ten votes or more, and more than five times the median.
 */
export const LINKAGE_FLAGS = ['different-answers', 'several-numbers', 'repeated-votes', 'many-votes'] as const;
export type LinkageFlag = (typeof LINKAGE_FLAGS)[number];

/** One source of a process as the report of linking tells it; null where a number would point at fewer than five people. */
export interface LinkedSource {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly linkBy: LinkBy;
  readonly people: number | null;
  /** Recognised wherever they appear in the municipality. */
  readonly linkable: number | null;
  /** Recognised on their platform alone: they have an account, and no identifier that other sources know. */
  readonly platformOnly: number | null;
  /** Recognised within this source alone: a number of a form or a ballot. */
  readonly sourceOnly: number | null;
  /** Statements of a person of whom nothing is known that could tell her from others; nobody is counted for them. */
  readonly withoutIdentifier: number;
}

export interface LinkedPair {
  readonly one: string;
  readonly other: string;
  /** In both sources. */
  readonly people: number | null;
}

/** Who is recognised in which sources, and between which numbers the people of a process lie. */
export interface LinkageReport {
  readonly method: string;
  /** As counted: whoever is recognised in several sources once. */
  readonly people: number;
  /** As if each source were counted for itself. */
  readonly before: number | null;
  readonly lower: number;
  readonly upper: number;
  readonly withoutIdentifier: number;
  readonly sources: readonly LinkedSource[];
  readonly pairs: readonly LinkedPair[];
  readonly flags: readonly { readonly flag: LinkageFlag; readonly people: number | null }[];
  /** Whether any number is hidden. */
  readonly protected: boolean;
}
