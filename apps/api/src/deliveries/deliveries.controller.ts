import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { delivered, deliveryRequest, type Delivered, type DeliveryRequest } from '#contracts';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { DeliveriesService } from './deliveries.service.js';

@Controller('api/workspaces/:workspace/processes/:process/contributions')
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Post()
  @HttpCode(200)
  @Access('editor', 'import')
  @Answers(delivered, 'Send up to 1,000 contributions; the header Idempotency-Key makes sending them again harmless')
  take(
    @InProcess() place: ProcessPlace,
    @Headers('idempotency-key') key: string | undefined,
    @Body(valid(deliveryRequest)) request: DeliveryRequest,
  ): Promise<Delivered> {
    return this.deliveries.take(place, key ?? '', request);
  }
}
