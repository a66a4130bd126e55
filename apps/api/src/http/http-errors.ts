import { DomainError } from '#domain';

export class NotSignedInError extends DomainError {
  constructor(code: 'not-signed-in' | 'wrong-credentials' = 'not-signed-in') {
    super(code, code === 'wrong-credentials' ? 'E-mail or password is wrong.' : 'Sign in first.');
  }
}

export class TooManyAttemptsError extends DomainError {
  constructor(readonly retryAfterSeconds: number) {
    super('too-many-attempts', 'Too many attempts; wait and try again.', { retryAfterSeconds });
  }
}
