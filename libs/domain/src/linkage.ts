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
