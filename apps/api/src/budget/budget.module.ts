import { Module } from '@nestjs/common';
import { BudgetProtocolService } from './budget-protocol.service.js';
import { BudgetController } from './budget.controller.js';
import { BudgetService } from './budget.service.js';

@Module({ controllers: [BudgetController], providers: [BudgetService, BudgetProtocolService] })
export class BudgetModule {}
