import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { getDataSourceToken } from '@nestjs/typeorm';
import { type Installation } from '#contracts';
import { type Database, type Keys } from '#persistence';
import { type Settings } from '#settings';
import { type Logger } from 'pino';
import { BackgroundsModule } from './backgrounds/backgrounds.module.js';
import { BoundariesModule } from './boundaries/boundaries.module.js';
import { CodeframesModule } from './codeframes/codeframes.module.js';
import { DiaryModule } from './diary/diary.module.js';
import { SubmissionsModule } from './submissions/submissions.module.js';
import { ConnectionsModule } from './connections/connections.module.js';
import { CompareModule } from './compare/compare.module.js';
import { ContributionsModule } from './contributions/contributions.module.js';
import { DebateModule } from './debate/debate.module.js';
import { DeliveriesModule } from './deliveries/deliveries.module.js';
import { FirstRunModule } from './first-run/first-run.module.js';
import { FieldworkModule } from './fieldwork/fieldwork.module.js';
import { DueModule } from './due/due.module.js';
import { ImpactModule } from './impact/impact.module.js';
import { LedgerModule } from './ledger/ledger.module.js';
import { LegalModule } from './legal/legal.module.js';
import { BudgetModule } from './budget/budget.module.js';
import { CopiesModule } from './copies/copies.module.js';
import { CouncilModule } from './council/council.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { LinkageModule } from './linkage/linkage.module.js';
import { QualityModule } from './quality/quality.module.js';
import { RetentionModule } from './retention/retention.module.js';
import { PersonalDataModule } from './personal-data/personal-data.module.js';
import { ProvenanceModule } from './provenance/provenance.module.js';
import { HomeModule } from './home/home.module.js';
import { ProcessesModule } from './processes/processes.module.js';
import { PublicModule } from './public/public.module.js';
import { PopulationsModule } from './populations/populations.module.js';
import { RemarksModule } from './remarks/remarks.module.js';
import { ReachTargetsModule } from './reach-targets/reach-targets.module.js';
import { ReachModule } from './reach/reach.module.js';
import { ReleasesModule } from './releases/releases.module.js';
import { TalkModule } from './talk/talk.module.js';
import { BuiltReportsModule } from './built-reports/built-reports.module.js';
import { RunsModule } from './runs/runs.module.js';
import { SurveysModule } from './surveys/surveys.module.js';
import { ThemesModule } from './themes/themes.module.js';
import { VotesModule } from './votes/votes.module.js';
import { NewsModule } from './news/news.module.js';
import { SavedViewsModule } from './saved-views/saved-views.module.js';
import { ShareLinksModule } from './share-links/share-links.module.js';
import { AimsModule } from './aims/aims.module.js';
import { DigestsModule } from './digests/digests.module.js';
import { YearModule } from './year/year.module.js';
import { BrandingModule } from './branding/branding.module.js';
import { SourcesModule } from './sources/sources.module.js';
import { AuditModule } from './audit/audit.module.js';
import { AuthModule } from './auth/auth.module.js';
import { HealthModule } from './health/health.module.js';
import { MembersModule } from './members/members.module.js';
import { InstallationController } from './installation/installation.controller.js';
import { DashboardController } from './dashboard/dashboard.controller.js';
import { DASHBOARD_FOLDER, DATABASE, KEYS, LOG, QUEUE_RUNTIME, SAMPLE_SIGN_INS, SETTINGS, VERSION } from './tokens.js';

/** What the program made before Nest, and closes after it: the connection, the keys, the worker's runtime. */
export interface Ingredients {
  readonly database: Database;
  readonly keys: Keys;
  readonly settings: Settings;
  readonly log: Logger;
  readonly queueRuntime: unknown;
  readonly version: string;
  readonly sampleSignIns: Installation['sampleSignIns'];
  readonly dashboardFolder: string;
}

@Module({})
class IngredientsModule {
  static of(ingredients: Ingredients): DynamicModule {
    const providers = [
      { provide: DATABASE, useValue: ingredients.database },
      // Nest hands the connection out under its usual token, and leaves opening and closing it to the program.
      { provide: getDataSourceToken(), useValue: ingredients.database.dataSource },
      { provide: KEYS, useValue: ingredients.keys },
      { provide: SETTINGS, useValue: ingredients.settings },
      { provide: LOG, useValue: ingredients.log },
      { provide: QUEUE_RUNTIME, useValue: ingredients.queueRuntime },
      { provide: VERSION, useValue: ingredients.version },
      { provide: SAMPLE_SIGN_INS, useValue: ingredients.sampleSignIns },
      { provide: DASHBOARD_FOLDER, useValue: ingredients.dashboardFolder },
    ];
    return { module: IngredientsModule, global: true, providers, exports: providers };
  }
}

/** The api: one module a feature; each states its routes, permissions and schemas itself. */
@Module({})
export class AppModule {
  static of(ingredients: Ingredients): DynamicModule {
    return {
      module: AppModule,
      imports: [
        IngredientsModule.of(ingredients),
        DiscoveryModule,
        AuthModule,
        HealthModule,
        HomeModule,
        ProcessesModule,
        ContributionsModule,
        SubmissionsModule,
        RemarksModule,
        DiaryModule,
        LinkageModule,
        QualityModule,
        RetentionModule,
        PersonalDataModule,
        ProvenanceModule,
        ThemesModule,
        CodeframesModule,
        BackgroundsModule,
        BoundariesModule,
        PopulationsModule,
        PublicModule,
        ReachModule,
        ReachTargetsModule,
        CompareModule,
        CopiesModule,
        SurveysModule,
        VotesModule,
        DueModule,
        ImpactModule,
        AimsModule,
        DigestsModule,
        YearModule,
        LedgerModule,
        LegalModule,
        BudgetModule,
        CouncilModule,
        ImportsModule,
        ConnectionsModule,
        DebateModule,
        DeliveriesModule,
        FieldworkModule,
        FirstRunModule,
        ReleasesModule,
        TalkModule,
        BuiltReportsModule,
        RunsModule,
        NewsModule,
        SavedViewsModule,
        ShareLinksModule,
        MembersModule,
        AuditModule,
        BrandingModule,
        SourcesModule,
      ],
      controllers: [InstallationController, DashboardController],
    };
  }
}
