/**
 * A failure that a caller can act on. `code` is stable and part of the API; `details` holds names, numbers and rows that a
 * message needs, never the words or the identity of a participant.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, string | number | boolean | null>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DomainError';
  }
}

/** A file, a row or a setting that cannot be used as it is. */
export class InvalidInputError extends DomainError {}

export class NotFoundError extends DomainError {}

export class ForbiddenError extends DomainError {}

/** The request is sound but the state refuses it: undoing an import that a release rests on, say. */
export class ConflictError extends DomainError {}
