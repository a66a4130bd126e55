import { DomainError } from '#domain';

const NOT_SIGNED_IN = {
  'not-signed-in': 'Sign in first.',
  'wrong-credentials': 'E-mail or password is wrong.',
  'share-link-password': 'This link asks for a password.',
  'share-link-wrong-password': 'The password of this link is another.',
} as const;

export class NotSignedInError extends DomainError {
  constructor(code: keyof typeof NOT_SIGNED_IN = 'not-signed-in') {
    super(code, NOT_SIGNED_IN[code]);
  }
}

export class TooManyAttemptsError extends DomainError {
  constructor(readonly retryAfterSeconds: number) {
    super('too-many-attempts', 'Too many attempts; wait and try again.', { retryAfterSeconds });
  }
}
