import { type LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** One structured logger: ids, counts and durations; never words or identities of residents. */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['req.headers.cookie', 'req.headers.authorization', 'password', 'email'],
  });
}

/** Nest's own messages through the same logger, one level quieter. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown): void {
    this.logger.debug(String(message));
  }

  warn(message: unknown): void {
    this.logger.warn(String(message));
  }

  error(message: unknown): void {
    this.logger.error(String(message));
  }

  fatal(message: unknown): void {
    this.logger.fatal(String(message));
  }
}
