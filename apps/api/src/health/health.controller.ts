import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Access } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

/** For whoever watches the machine: alive, ready to serve, and how much it does. No prefix, no sign-in, nothing about residents. */
@Controller()
@Access('public')
export class HealthController {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Answers(null, 'The process answers')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('health/ready')
  @Answers(null, 'Migrated, sample data loaded, database reachable')
  async ready(): Promise<{ status: 'ready' }> {
    if (!this.readiness.isReady) throw new ServiceUnavailableException('starting');
    await this.dataSource.query('SELECT 1');
    return { status: 'ready' };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Answers(null, 'Prometheus metrics')
  scrape(): Promise<string> {
    return this.metrics.text();
  }
}
