import { Workspace } from './workspace.entity.js';
import { Person, Session } from './person.entity.js';
import { BackupState } from './backup-state.entity.js';
import { Membership, ApiToken } from './membership.entity.js';
import { Invitation } from './invitation.entity.js';
import { AuditEvent } from './audit-event.entity.js';
import {
  PopulationTable,
  PopulationGroup,
  AttributeMap,
  PopulationSetting,
  PopulationUse,
  ProcessPopulationGroup,
  PlaceRuleRow,
  ReferenceSource,
  ReferenceTerritory,
} from './population.entity.js';
import { Process, Phase } from './process.entity.js';
import { Mapping, Source } from './source.entity.js';
import { Import, RawRow, RejectedRow, ImportRecord, Upload } from './import.entity.js';
import { Participant, Participation } from './participation.entity.js';
import { Submission, SubmissionScan, SubmissionScanBlock } from './submission.entity.js';
import { Retention, RetentionEvent } from './retention.entity.js';
import { AnsweredSelection } from './answered-selection.entity.js';
import { DiaryEntry } from './diary-entry.entity.js';
import { Contribution } from './contribution.entity.js';
import {
  ContributionOriginal,
  ContributionVersion,
  ContributionTranslation,
  ErasedRecord,
} from './contribution-text.entity.js';
import { Question, Answer } from './answer.entity.js';
import { FilledForm, QuestionEdit } from './survey.entity.js';
import { Vote, VoteTally, HeadCount } from './vote.entity.js';
import { BudgetEdition, BudgetProjectSheet, BallotCount } from './budget.entity.js';
import { CouncilSchoolSheet, CouncilCandidateRow } from './council.entity.js';
import { Run, ReachResult, ImpactResult } from './run.entity.js';
import { ThemeRun, Theme, ThemeAssignment, ThemeQuote, ThemeEdit, ThemeModel } from './theme.entity.js';
import { ThemeView, ThemeCheck, ThemeCheckCoding } from './theme-view.entity.js';
import { TextReview, TextReviewEvent } from './text-review.entity.js';
import { BoundarySet } from './boundary-set.entity.js';
import { TargetGroupRow } from './target-group.entity.js';
import { Codeframe, Background, BackgroundBlock, ThemeSetting } from './theme-setting.entity.js';
import { Response, Decision, Outcome } from './outcome.entity.js';
import { ResponseLink, DecisionLink, OutcomeLink } from './link.entity.js';
import { Connection, WebhookDelivery } from './connection.entity.js';
import { StatusEvent, PublishedReference } from './status.entity.js';
import { SeenIdentifier, LinkedIdentifier, PermissionEvent } from './linkage.entity.js';

/** Every table of the database. */
export const ENTITIES = [
  AnsweredSelection,
  Retention,
  RetentionEvent,
  BudgetEdition,
  BudgetProjectSheet,
  BallotCount,
  CouncilSchoolSheet,
  CouncilCandidateRow,
  SeenIdentifier,
  LinkedIdentifier,
  PermissionEvent,
  Workspace,
  Person,
  Session,
  BackupState,
  Membership,
  ApiToken,
  Invitation,
  AuditEvent,
  PopulationTable,
  PopulationGroup,
  AttributeMap,
  PopulationSetting,
  PopulationUse,
  ProcessPopulationGroup,
  PlaceRuleRow,
  ReferenceSource,
  ReferenceTerritory,
  Process,
  Phase,
  Mapping,
  Source,
  Import,
  RawRow,
  RejectedRow,
  ImportRecord,
  Upload,
  Participant,
  Participation,
  Submission,
  SubmissionScan,
  SubmissionScanBlock,
  DiaryEntry,
  Contribution,
  ContributionOriginal,
  ContributionVersion,
  ContributionTranslation,
  ErasedRecord,
  Question,
  Answer,
  FilledForm,
  QuestionEdit,
  Vote,
  VoteTally,
  HeadCount,
  Run,
  ReachResult,
  ImpactResult,
  ThemeRun,
  Theme,
  ThemeAssignment,
  ThemeQuote,
  ThemeEdit,
  ThemeModel,
  ThemeView,
  ThemeCheck,
  ThemeCheckCoding,
  TextReview,
  TextReviewEvent,
  Codeframe,
  BoundarySet,
  TargetGroupRow,
  Background,
  BackgroundBlock,
  ThemeSetting,
  Response,
  Decision,
  Outcome,
  ResponseLink,
  DecisionLink,
  OutcomeLink,
  StatusEvent,
  PublishedReference,
  Connection,
  WebhookDelivery,
];

export {
  SeenIdentifier,
  LinkedIdentifier,
  PermissionEvent,
  Workspace,
  Person,
  Session,
  BackupState,
  Membership,
  ApiToken,
  Invitation,
  AuditEvent,
  PopulationTable,
  PopulationGroup,
  AttributeMap,
  PopulationSetting,
  PopulationUse,
  ProcessPopulationGroup,
  PlaceRuleRow,
  ReferenceSource,
  ReferenceTerritory,
  Process,
  Phase,
  Mapping,
  Source,
  Import,
  RawRow,
  RejectedRow,
  ImportRecord,
  Upload,
  Participant,
  Participation,
  Submission,
  SubmissionScan,
  SubmissionScanBlock,
  DiaryEntry,
  Contribution,
  ContributionOriginal,
  ContributionVersion,
  ContributionTranslation,
  ErasedRecord,
  Question,
  Answer,
  FilledForm,
  QuestionEdit,
  Vote,
  VoteTally,
  HeadCount,
  Run,
  ReachResult,
  ImpactResult,
  ThemeRun,
  Theme,
  ThemeAssignment,
  ThemeQuote,
  ThemeEdit,
  ThemeModel,
  ThemeView,
  ThemeCheck,
  ThemeCheckCoding,
  TextReview,
  TextReviewEvent,
  Codeframe,
  BoundarySet,
  TargetGroupRow,
  Background,
  BackgroundBlock,
  ThemeSetting,
  Response,
  Decision,
  Outcome,
  ResponseLink,
  DecisionLink,
  OutcomeLink,
  StatusEvent,
  PublishedReference,
  Connection,
  WebhookDelivery,
};
