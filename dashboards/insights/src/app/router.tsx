import { type ComponentType, type ReactNode } from 'react';
import { loadAllMessages, loadLaterMessages } from '#language';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { storedLanguage } from '../shared/words/stored-language.js';
import { ErrorPage } from './error-page.js';
import { NotFoundPage } from './not-found-page.js';
import { ProcessFrame } from './shell/process-frame.js';
import { RequireSession } from './require-session.js';
import { FOR_MEMBERS, Shell } from './shell/shell.js';
import { WorkspaceFrame } from './shell/workspace-frame.js';

/** The addresses of the dashboard; each screen is a chunk of its own. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <ErrorPage />,
    HydrateFallback: () => null,
    children: [
      {
        path: '/sign-in',
        lazy: async () => ({ Component: (await import('../features/sign-in/sign-in-page.js')).SignInPage }),
      },
      wordy({
        path: '/start',
        lazy: async () => ({ Component: (await import('../features/first-run/start-page.js')).StartPage }),
      }),
      {
        path: '/invitation',
        lazy: async () => ({ Component: (await import('../features/invitation/invitation-page.js')).InvitationPage }),
      },
      wordy({
        path: '/s',
        lazy: async () => ({ Component: (await import('../features/share/share-page.js')).SharePage }),
      }),
      {
        element: <RequireSession />,
        handle: FOR_MEMBERS,
        children: [
          { index: true, lazy: homePage },
          wordy({
            path: '/compare',
            lazy: async () => ({ Component: (await import('../features/compare/compare-page.js')).ComparePage }),
          }),
          {
            path: '/w/:workspace',
            element: <WorkspaceFrame />,
            children: [
              { index: true, lazy: homePage },
              {
                path: 'new-process',
                lazy: async () => ({
                  Component: (await import('../features/home/new-process-page.js')).NewProcessPage,
                }),
              },
              wordy({
                path: 'samples',
                lazy: async () => ({ Component: (await import('../features/first-run/sample-page.js')).SamplePage }),
              }),
              wordy({
                path: 'due',
                lazy: async () => ({ Component: (await import('../features/due/due-page.js')).DuePage }),
              }),
              wordy({
                path: 'aims',
                lazy: async () => ({ Component: (await import('../features/aims/aims-page.js')).AimsPage }),
              }),
              wordy({
                path: 'digests',
                lazy: async () => ({ Component: (await import('../features/digests/digests-page.js')).DigestsPage }),
              }),
              wordy({
                path: 'year',
                lazy: async () => ({ Component: (await import('../features/year/year-page.js')).NewestYearPage }),
              }),
              wordy({
                path: 'year/:year',
                lazy: async () => ({ Component: (await import('../features/year/year-page.js')).YearPage }),
              }),
              wordy({
                path: 'admin',
                lazy: async () => ({ Component: (await import('../features/admin/admin-page.js')).AdminPage }),
              }),
              wordy({
                path: 'copies',
                lazy: async () => ({ Component: (await import('../features/copies/copies-page.js')).CopiesPage }),
              }),
              wordy({
                path: 'accessibility',
                lazy: async () => ({
                  Component: (await import('../features/accessibility/accessibility-page.js')).AccessibilityPage,
                }),
              }),
              { path: 'p/:process', element: <ProcessFrame />, children: processRoutes().map(wordy) },
            ],
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);

/** A screen that says more than the frame and Home: its words come with it, the first time. */
function wordy({ lazy, showsResults, ...route }: ScreenRoute): RouteObject {
  if (lazy === undefined) return route;
  const load = showsResults ? loadLaterMessages : loadAllMessages;
  return {
    ...route,
    lazy: async () => {
      const [screen] = await Promise.all([lazy(), load(storedLanguage())]);
      return screen;
    },
  };
}

interface ScreenRoute {
  readonly path?: string;
  readonly index?: true;
  readonly element?: ReactNode;
  readonly lazy?: () => Promise<{ Component: ComponentType }>;
  /** Most visits end on these: they wait for no words but those that results need (`test/dashboard/words.spec.ts`). */
  readonly showsResults?: true;
}

async function homePage() {
  return { Component: (await import('../features/home/home-page.js')).HomePage };
}

function processRoutes(): ScreenRoute[] {
  return [
    {
      index: true,
      showsResults: true,
      lazy: async () => ({ Component: (await import('../features/overview/overview-page.js')).OverviewPage }),
    },
    {
      path: 'themes',
      showsResults: true,
      lazy: async () => ({ Component: (await import('../features/themes/themes-page.js')).ThemesPage }),
    },
    {
      path: 'themes/words',
      lazy: async () => ({ Component: (await import('../features/themes/words/words-page.js')).WordsPage }),
    },
    {
      path: 'themes/search',
      lazy: async () => ({ Component: (await import('../features/themes/search/search-page.js')).SearchPage }),
    },
    {
      path: 'themes/sort',
      lazy: async () => ({ Component: (await import('../features/themes/sort/sort-page.js')).SortPage }),
    },
    {
      path: 'themes/check',
      lazy: async () => ({ Component: (await import('../features/themes/check/check-page.js')).CheckPage }),
    },
    {
      path: 'themes/settings',
      lazy: async () => ({ Component: (await import('../features/themes/settings/settings-page.js')).SettingsPage }),
    },
    {
      path: 'themes/settings/codeframes/:codeframe',
      lazy: async () => ({
        Component: (await import('../features/themes/codeframe/codeframe-page.js')).CodeframePage,
      }),
    },
    {
      path: 'themes/:theme',
      showsResults: true,
      lazy: async () => ({ Component: (await import('../features/themes/theme-page.js')).ThemePage }),
    },
    {
      path: 'contributions',
      showsResults: true,
      lazy: async () => ({
        Component: (await import('../features/contributions/contributions-page.js')).ContributionsPage,
      }),
    },
    {
      path: 'contributions/:contribution',
      showsResults: true,
      lazy: async () => ({
        Component: (await import('../features/contributions/contribution-page.js')).ContributionPage,
      }),
    },
    { path: 'votes', lazy: async () => ({ Component: (await import('../features/votes/votes-page.js')).VotesPage }) },
    {
      path: 'surveys',
      lazy: async () => ({ Component: (await import('../features/surveys/surveys-page.js')).SurveysPage }),
    },
    {
      path: 'surveys/:source',
      lazy: async () => ({ Component: (await import('../features/surveys/survey-page.js')).SurveyPage }),
    },
    {
      path: 'debate',
      lazy: async () => ({ Component: (await import('../features/debate/debate-page.js')).DebatePage }),
    },
    {
      path: 'reach',
      showsResults: true,
      lazy: async () => ({ Component: (await import('../features/reach/reach-page.js')).ReachPage }),
    },
    {
      path: 'reach/population',
      lazy: async () => ({
        Component: (await import('../features/populations/populations-page.js')).PopulationsPage,
      }),
    },
    {
      path: 'votes/budget',
      lazy: async () => ({ Component: (await import('../features/budget/budget-page.js')).BudgetPage }),
    },
    {
      path: 'votes/council',
      lazy: async () => ({ Component: (await import('../features/council/council-page.js')).CouncilPage }),
    },
    {
      path: 'impact',
      showsResults: true,
      lazy: async () => ({ Component: (await import('../features/impact/impact-page.js')).ImpactPage }),
    },
    {
      path: 'promise',
      lazy: async () => ({ Component: (await import('../features/legal/legal-page.js')).LegalPage }),
    },
    {
      path: 'promise/template/:template',
      lazy: async () => ({ Component: (await import('../features/legal/template-page.js')).TemplatePage }),
    },
    {
      path: 'impact/new/:subject',
      lazy: async () => ({ Component: (await import('../features/impact/ledger/entry-form-page.js')).NewEntryPage }),
    },
    {
      path: 'impact/:subject/:entry',
      lazy: async () => ({ Component: (await import('../features/impact/ledger/entry-page.js')).EntryPage }),
    },
    {
      path: 'impact/:subject/:entry/edit',
      lazy: async () => ({ Component: (await import('../features/impact/ledger/entry-form-page.js')).EditEntryPage }),
    },
    {
      path: 'remarks',
      lazy: async () => ({ Component: (await import('../features/remarks/remarks-page.js')).RemarksPage }),
    },
    {
      path: 'present',
      lazy: async () => ({ Component: (await import('../features/present/present-page.js')).PresentPage }),
    },
    {
      path: 'reports',
      lazy: async () => ({ Component: (await import('../features/reports/reports-page.js')).ReportsPage }),
    },
    {
      path: 'reports/:report',
      lazy: async () => ({ Component: (await import('../features/reports/builder/builder-page.js')).BuilderPage }),
    },
    {
      path: 'public',
      lazy: async () => ({ Component: (await import('../features/public-page/public-page.js')).PublicPage }),
    },
    { path: 'data', lazy: async () => ({ Component: (await import('../features/data/data-page.js')).DataPage }) },
    {
      path: 'data/import',
      lazy: async () => ({ Component: (await import('../features/data/import-page.js')).ImportPage }),
    },
    {
      path: 'data/connections',
      lazy: async () => ({
        Component: (await import('../features/connections/connections-page.js')).ConnectionsPage,
      }),
    },
    {
      path: 'data/connections/:connection/words',
      lazy: async () => ({ Component: (await import('../features/connections/words-page.js')).WordsPage }),
    },
    {
      path: 'data/imports/:import/rejected',
      lazy: async () => ({ Component: (await import('../features/data/rejected-page.js')).RejectedPage }),
    },
    {
      path: 'data/people',
      lazy: async () => ({ Component: (await import('../features/linkage/linkage-page.js')).LinkagePage }),
    },
    {
      path: 'data/quality',
      lazy: async () => ({ Component: (await import('../features/quality/quality-page.js')).QualityPage }),
    },
    {
      path: 'data/publication',
      lazy: async () => ({ Component: (await import('../features/provenance/publication-page.js')).PublicationPage }),
    },
    {
      path: 'data/review',
      lazy: async () => ({ Component: (await import('../features/review/review-page.js')).ReviewPage }),
    },
    {
      path: 'data/templates',
      lazy: async () => ({ Component: (await import('../features/fieldwork/templates-page.js')).TemplatesPage }),
    },
    {
      path: 'notes/new',
      lazy: async () => ({ Component: (await import('../features/fieldwork/note-page.js')).NotePage }),
    },
    {
      path: 'submissions',
      lazy: async () => ({
        Component: (await import('../features/submissions/submissions-page.js')).SubmissionsPage,
      }),
    },
    {
      path: 'submissions/new',
      lazy: async () => ({
        Component: (await import('../features/submissions/submission-form-page.js')).NewSubmissionPage,
      }),
    },
    {
      path: 'submissions/:submission',
      lazy: async () => ({ Component: (await import('../features/submissions/submission-page.js')).SubmissionPage }),
    },
    {
      path: 'submissions/:submission/edit',
      lazy: async () => ({
        Component: (await import('../features/submissions/submission-form-page.js')).EditSubmissionPage,
      }),
    },
    { path: 'diary', lazy: async () => ({ Component: (await import('../features/diary/diary-page.js')).DiaryPage }) },
    { path: '*', element: <NotFoundPage /> },
  ];
}
