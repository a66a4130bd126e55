import { Tenancy1795000000000 } from './1795000000000-tenancy.js';
import { Processes1795000000001 } from './1795000000001-processes.js';
import { Contributions1795000000002 } from './1795000000002-contributions.js';
import { AnswersAndVotes1795000000003 } from './1795000000003-answers-and-votes.js';
import { RunsAndInsights1795000000004 } from './1795000000004-runs-and-insights.js';
import { Impact1795000000005 } from './1795000000005-impact.js';
import { Invitations1795000000006 } from './1795000000006-invitations.js';
import { Themes1795000000007 } from './1795000000007-themes.js';
import { ThemeViews1795000000008 } from './1795000000008-theme-views.js';
import { Connections1795000000009 } from './1795000000009-connections.js';
import { Surveys1795000000010 } from './1795000000010-surveys.js';
import { BudgetsAndCouncils1795000000012 } from './1795000000012-budgets-and-councils.js';
import { SubmissionsAndDiary1795000000013 } from './1795000000013-submissions-and-diary.js';
import { ImportDrafts1795000000014 } from './1795000000014-import-drafts.js';
import { LinkageAndProvenance1795000000015 } from './1795000000015-linkage-and-provenance.js';
import { RepeatedDeliveries1795000000016 } from './1795000000016-repeated-deliveries.js';
import { TextReviews1795000000017 } from './1795000000017-text-reviews.js';
import { ReferencePopulations1795000000018 } from './1795000000018-reference-populations.js';
import { ShownReach1795000000019 } from './1795000000019-shown-reach.js';
import { Boundaries1795000000020 } from './1795000000020-boundaries.js';
import { AnsweredSelections1795000000021 } from './1795000000021-answered-selections.js';
import { TargetGroups1795000000022 } from './1795000000022-target-groups.js';
import { Retention1795000000023 } from './1795000000023-retention.js';
import { Ledger1795000000024 } from './1795000000024-ledger.js';
import { Releases1795000000027 } from './1795000000027-releases.js';
import { LedgerOfSources1795000000028 } from './1795000000028-ledger-of-sources.js';
import { RemarkNumbers1795000000029 } from './1795000000029-remark-numbers.js';
import { DueAndLegal1795000000030 } from './1795000000030-due-and-legal.js';
import { ReportTexts1795000000031 } from './1795000000031-report-texts.js';
import { ReleasedReportTexts1795000000038 } from './1795000000038-released-report-texts.js';
import { PaperForms1795000000040 } from './1795000000040-paper-forms.js';
import { PublicPages1795000000032 } from './1795000000032-public-pages.js';
import { MarksOfPeople1795000000036 } from './1795000000036-marks-of-people.js';
import { ProofsOfLegalSteps1795000000037 } from './1795000000037-proofs-of-legal-steps.js';
import { SavedViews1795000000042 } from './1795000000042-saved-views.js';
import { Talks1795000000043 } from './1795000000043-talks.js';
import { Guides1795000000050 } from './1795000000050-guides.js';
import { SortingAndSearch1795000000044 } from './1795000000044-sorting-and-search.js';
import { ShareLinks1795000000045 } from './1795000000045-share-links.js';
import { Digests1795000000048 } from './1795000000048-digests.js';
import { BuiltReports1795000000047 } from './1795000000047-built-reports.js';
import { Branding1795000000046 } from './1795000000046-branding.js';
import { Stance1795000000051 } from './1795000000051-stance.js';
import { Comparisons1795000000054 } from './1795000000054-comparisons.js';

/** Every migration, oldest first. A migration that was merged is never edited; a new one is added at the end. */
export const MIGRATIONS = [
  Tenancy1795000000000,
  Processes1795000000001,
  Contributions1795000000002,
  AnswersAndVotes1795000000003,
  RunsAndInsights1795000000004,
  Impact1795000000005,
  Invitations1795000000006,
  Themes1795000000007,
  ThemeViews1795000000008,
  Connections1795000000009,
  Surveys1795000000010,
  BudgetsAndCouncils1795000000012,
  SubmissionsAndDiary1795000000013,
  ImportDrafts1795000000014,
  LinkageAndProvenance1795000000015,
  RepeatedDeliveries1795000000016,
  TextReviews1795000000017,
  ReferencePopulations1795000000018,
  ShownReach1795000000019,
  Boundaries1795000000020,
  AnsweredSelections1795000000021,
  TargetGroups1795000000022,
  Retention1795000000023,
  Ledger1795000000024,
  Releases1795000000027,
  LedgerOfSources1795000000028,
  RemarkNumbers1795000000029,
  DueAndLegal1795000000030,
  ReportTexts1795000000031,
  PublicPages1795000000032,
  MarksOfPeople1795000000036,
  ProofsOfLegalSteps1795000000037,
  ReleasedReportTexts1795000000038,
  PaperForms1795000000040,
  SavedViews1795000000042,
  Talks1795000000043,
  SortingAndSearch1795000000044,
  ShareLinks1795000000045,
  Digests1795000000048,
  Branding1795000000046,
  BuiltReports1795000000047,
  Guides1795000000050,
  Stance1795000000051,
  Comparisons1795000000054,
];
