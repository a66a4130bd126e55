export { findThemes, findThemesSideBySide, THEME_METHOD, type ThemeOptions } from './themes/find-themes.js';
export { doThemeTask, type ThemeTask } from './themes/theme-tasks.js';
export { type EncodedTexts } from './themes/vectors/encoded-texts.js';
export { vMeasure } from './themes/trust/v-measure.js';
export { adjustedRandIndex } from './themes/trust/adjusted-rand-index.js';
export { type FindNounPhrases } from './themes/names/noun-phrases.js';
export { quotesPerGroup, type GroupMember, type GroupQuote } from './themes/names/quotes-per-group.js';
export {
  themesOverTime,
  type DatedAssignment,
  type ThemeOverTime,
  type ThemesOverTime,
  type ThemeTrend,
} from './themes/over-time/theme-over-time.js';
export { type PeriodUnit } from './themes/over-time/periods.js';
export {
  keywordsInContext,
  type KeywordLine,
  type KeywordOptions,
  type KeywordsInContext,
  type ReadText,
} from './words/keywords-in-context.js';
export {
  distinctiveWords,
  type DistinctiveOptions,
  type DistinctiveWord,
  type DistinctiveWords,
  type GroupText,
  type GroupWords,
} from './words/distinctive-words.js';
export { markMatches, searchTerms } from './words/search-terms.js';
export { markSought, searchQuery } from './words/search-query.js';
export { searchVector } from './words/search-vector.js';
export { themesSought, type SearchableTheme } from './words/themes-sought.js';
export { wordLogOdds, type WordLogOdds } from './words/word-log-odds.js';
export { benjaminiHochberg } from './statistics/benjamini-hochberg.js';
export { fisherExact } from './statistics/fisher-exact.js';
export { logOddsRatio, type LogOdds } from './statistics/log-odds-ratio.js';
export { newcombeInterval } from './statistics/newcombe-interval.js';
export { twoSidedTail } from './statistics/normal-tail.js';
export { twoProportions, type TwoProportions } from './statistics/two-proportions.js';
export { chiSquareTail } from './statistics/chi-square-tail.js';
export { logGamma } from './statistics/log-gamma.js';
export { cohensKappa, type CohensKappa } from './themes/trust/cohens-kappa.js';
export { seededRandom } from './themes/seeded-random.js';
export { detectLanguage } from './text/detect-language.js';
export { foldDiacritics } from './text/fold-diacritics.js';
export { stem } from './text/stem.js';
export { isStopWord } from './text/stop-words.js';
export { tokenise } from './text/tokenise.js';
export { normaliseText } from './text/normalise-text.js';
export { similarTexts } from './text/similar-texts.js';
export { NEAR_COPY_LENGTHS, nearCopies } from './text/near-copies.js';
export { findCodes } from './text/find-codes.js';
export { compareCodePoints } from './text/compare-code-points.js';
export { type SourceText } from './text/distinct-texts.js';
export { topicsOfTexts } from './themes/topics/topics-of-texts.js';
export { CIVIC_CODEFRAME } from './data/civic-codeframe.js';
export { measureWholeReach, type MeasuredReach, type WholeReachInput } from './reach/report/measure-whole-reach.js';
export { countCodes, crossCodes, crossPeople, distinctMentions, type Mentions } from './cube/cross-people.js';
export { measureReach, ORDERED_VARIABLES, REACH_METHOD, type ReachInput } from './reach/measure-reach.js';
export { countParticipants, type GroupCount } from './reach/count-participants.js';
export { matchAreas, type MatchedAreas } from './reach/match-areas.js';
export { OTHER_GROUPS, protect, protectReach, type ProtectOptions } from './reach/protect-reach.js';
export { checkPopulation, type PopulationProblem } from './reach/check-population.js';
export { ageBands, type BandPopulation } from './population/age-bands.js';
export { nameAgeBand, readAgeBand, type AgeBand } from './population/age-band.js';
export {
  checkReferenceTable,
  REFERENCE_PROBLEMS,
  type CheckedTable,
  type ReferenceProblem,
  type ReferenceProblemCode,
} from './population/check-reference-table.js';
export { checkTotals, type PublishedTotals, type TotalsCheck } from './population/check-totals.js';
export { compareReferenceTables, type TablesDisagree } from './population/compare-reference-tables.js';
export { impliedCell, type ImpliedCell } from './population/implied-cell.js';
export { mapToBands, type MappedTable } from './population/map-to-bands.js';
export { districtsOf, type MappedPlace, type PlaceRule } from './population/place-map.js';
export { processBands, type ProcessBands } from './population/process-bands.js';
export { referenceTable, type ReadGroup, type ReferenceTable } from './population/reference-table.js';
export {
  checkTeryt,
  countedTwice,
  readTerritoryCode,
  type TerritoryCodeKind,
  type TerytCheck,
} from './population/territory-code.js';
export { participationRate, type ParticipationRate } from './reach/participation-rate.js';
export { representationRatio, type CountByGroup, type Representation } from './reach/representation-ratio.js';
export { dissimilarity, type Dissimilarity } from './reach/dissimilarity.js';
export { chanceDissimilarity, type ChanceDissimilarity } from './reach/chance-dissimilarity.js';
export { goVocalScore, type GoVocalScore } from './reach/go-vocal-score.js';
export { rIndicator, type PartialIndicator, type RIndicator } from './reach/r-indicator.js';
export { type PropensityCell } from './reach/fit-propensities.js';
export { goodnessOfFit, type GoodnessOfFit, type GroupFit } from './reach/goodness-of-fit.js';
export {
  missingDemographicsBounds,
  SMALLEST_COVERAGE,
  type BoundedVerdict,
  type GroupBounds,
  type MissingDemographicsBounds,
} from './reach/missing-demographics-bounds.js';
export {
  missingByChannel,
  type ChannelAnswers,
  type ChannelMissing,
  type MissingByChannel,
} from './reach/missing-by-channel.js';
export { poolChannels, type ChannelShares, type PooledChannels, type PooledGroup } from './reach/pool-channels.js';
export { diversityCoverage, type DiversityCoverage } from './reach/diversity-coverage.js';
export { themeByPlace } from './voice/theme-by-place.js';
export { wilsonInterval, type Interval } from './reach/wilson-interval.js';
export { verdictOf } from './reach/verdict.js';
export { compareRates } from './reach/compare-rates.js';
export { compareReach } from './reach/compare-reach.js';
export { compareTopics, type ProcessTopics, type TopicComparison } from './themes/compare-topics.js';
export { compareMatches, type ComparedMatch } from './themes/compare-matches.js';
export { proposeMatches, type MatchProposal } from './themes/propose-matches.js';
export { reachTargetGroup } from './reach/reach-target-group.js';
export { type ProcessToCompare } from './reach/comparability.js';
export { measureWholeImpact, WHOLE_IMPACT_METHOD, type WholeImpact } from './impact/measure-whole-impact.js';
export { decisionFigures } from './impact/measure-decisions.js';
export { comparePromise, type StatedPromise } from './impact/compare-promise.js';
export { threeAims, THREE_AIMS_METHOD } from './aims/three-aims.js';
export { measureFlow } from './impact/measure-flow.js';
export { shareFigure } from './impact/share-figure.js';
export { suggestLinks, type LinkCandidate, type SuggestedTarget } from './impact/suggest-links.js';
export { USUAL_DAYS_TO_RESPOND } from './impact/measure-waiting.js';
export { IMPACT_METHOD, measureImpact, type ImpactContribution, type ImpactInput } from './impact/measure-impact.js';
export { BUDGET_METHOD, countBudget } from './budget/count-budget.js';
export { checkBudget, type BallotCount, type BudgetCheckInput, type PickCount } from './budget/check-budget.js';
export { comparePublished } from './budget/compare-published.js';
export { poolOf } from './budget/pool-of.js';
export { ballotsFromTallies } from './budget/ballots-from-tallies.js';
export { standingOf, type StandingInput } from './budget/standing-of.js';
export { COUNCIL_METHOD, countCouncil } from './council/count-council.js';
export { fieldOf, schoolsFromTallies, withoutCandidateNames, type TallyLine } from './council/read-tallies.js';
export { weighSelection, type SelectionRefusal } from './privacy/weigh-selection.js';
export { completenessBand, type Completeness } from './quality/completeness-band.js';
export { countHiddenTables } from './quality/count-hidden-tables.js';
export { protectCounts, type ProtectedCount } from './privacy/protect-counts.js';
export { chooseHidden } from './privacy/choose-hidden.js';
export { fewestPeople } from './privacy/fewest-people.js';
export { countApart, mayFollow } from './privacy/count-apart.js';
export { markPeople } from './privacy/mark-people.js';
export { countsOf } from './reach/report/classes.js';
export { measureStance } from './themes/stance/measure-stance.js';
export {
  measureThemeAnswers,
  type ScaleAnswers,
  type ThemeAnswersInput,
} from './themes/stance/measure-theme-answers.js';
export { hideChannels } from './privacy/hide-channels.js';
export { hideThemes, type ThemePart } from './privacy/hide-themes.js';
export { SEVERAL_CHANNELS } from './reach/report/classes.js';
export { suppressTable, type SuppressedTable, type TableCell } from './privacy/suppress-table.js';
export { feasibleRanges, type CellRange } from './privacy/feasible-ranges.js';
export { protectLinkedTables, type ProtectedTables } from './privacy/protect-linked-tables.js';
export { type HiddenBecause } from './privacy/link-state.js';
export {
  kAnonymousRows,
  type AnonymityOptions,
  type AnonymousRow,
  type AnonymousRows,
  type PersonRow,
} from './privacy/k-anonymous-rows.js';
export { mayAnswer, peopleSet, type Answer, type AnswerRefusal } from './privacy/may-answer.js';
export {
  roundByKey,
  roundCounts,
  roundingOdds,
  roundToSum,
  type RoundedCounts,
  type RoundingOdds,
} from './privacy/round-counts.js';
export {
  crossedCellId,
  groupCellId,
  KNOWN_CELL,
  linkTables,
  oneWayTable,
  OUTSIDE_CELL,
  themeCellId,
  themeTable,
  twoWayTable,
  UNKNOWN_CELL,
  type LinkedTables,
  type PeopleOfGroup,
} from './privacy/linked-tables.js';
export { LINKAGE_METHOD, reportLinkage, type LinkageCounts, type SourceCounts } from './linkage/report-linkage.js';
export { normaliseIdentifier } from './linkage/normalise-identifier.js';
export { scrub, type Scrubbed } from './privacy/scrub.js';
export { findPersonalData, PERSONAL_DATA_METHOD } from './privacy/personal-data/find-personal-data.js';
export { riskOf } from './privacy/personal-data/risk-of.js';
export { inCodePoints } from './privacy/personal-data/code-points.js';
export {
  readMarked,
  scoreFindings,
  type LabelledText,
  type PersonalDataLabel,
  type TypeScore,
} from './privacy/personal-data/score-findings.js';
export { checkPesel, isIban, isIdCard, isNip, type PeselCheck } from '#domain';
export { activeEdits, type EditHistory, type StandingEdit } from './themes/edits/active-edits.js';
export { overlappingEdits } from './themes/edits/overlapping-edits.js';
export {
  applyEdits,
  type EditedPlace,
  type EditedTheme,
  type EditedThemes,
  type ThemeState,
} from './themes/edits/apply-edits.js';
export { type FormerTheme, type FoundPlace, type FoundTheme, type ThemesToEdit } from './themes/edits/edit-state.js';
export { type ClassProfile } from './themes/identity/class-profiles.js';
export {
  compareVersions,
  type MovedContribution,
  type ThemeChange,
  type ThemeVersion,
  type VersionChanges,
} from './themes/identity/compare-versions.js';
export { matchThemes, type RecognisableTheme, type StandingTheme } from './themes/identity/match-themes.js';
export { needsNewFit, type FitReason, type FitState } from './themes/identity/needs-new-fit.js';
export { wordsOfThemes, type PlacementModel, type WordsOfThemes } from './themes/identity/placement-model.js';
export { placeNewTexts, type NewPlace, type NewTextsPlaced } from './themes/identity/place-new-texts.js';
export {
  suggestThemes,
  type SuggestedTheme,
  type TextToSuggestFor,
  type ThemesToSuggest,
} from './themes/identity/suggest-themes.js';
export { editedQuestion, type EditedQuestion, type QuestionChange } from './surveys/edited-question.js';
export { inferQuestion, inferScale } from './surveys/infer-question.js';
export { measureQuestion, OTHER_ANSWERS, type Asked, type MeasuredQuestion } from './surveys/measure-question.js';
export {
  measureChannels,
  shownChannels,
  type MeasureOptions,
  type SurveyQuestionResults,
} from './surveys/measure-channels.js';
export {
  groupInformedConsensus,
  oneProportionTest,
  smoothedShare,
  statementStatistics,
  twoProportionTest,
  type StatementCounts,
  type StatementStatistics,
} from './votes/statement-statistics.js';
export { type OpinionVotes } from './votes/opinion-votes.js';
export { opinionGroups, type OpinionGroups } from './votes/opinion-groups.js';
export {
  AGREEMENT_METHOD,
  balanceOf,
  measureAgreement,
  type Agreement,
  type Side,
  type StatementAgreement,
} from './votes/measure-agreement.js';
export { protectAgreement, type ShownAgreement, type ShownStatement } from './votes/protect-agreement.js';
export { dividingStatements, representativeStatements, sharedStatements } from './votes/rank-statements.js';
export { compareGroups, type GroupDifferences, type KnownGroups } from './votes/compare-groups.js';
export {
  VOTE_PARTS,
  VOTES_METHOD,
  voteResults,
  votePartOf,
  type TallyCell,
  type VoteCell,
  type VoteCounts,
  type VotePart,
  type VoteResults,
} from './votes/vote-results.js';
export { protocolLine } from './votes/protocol-line.js';
export { turnoutByGroup, turnoutOf, type Turnout, type VariableTurnout, type VotersInGroup } from './votes/turnout.js';
export { cutRemarks, remarkText, type LetterPiece } from './submissions/cut-remarks.js';
export { senderOf } from './submissions/sender.js';
export {
  costPerParticipant,
  type CostOfWindow,
  type CostPerParticipant,
  type NewParticipants,
  type PricedAction,
} from './diary/cost-per-participant.js';
export {
  asOneFamily,
  themeByGroup,
  type ThemeByGroup,
  type ThemeByGroupInput,
  type ThemeByGroupOptions,
  type ThemeGroupRow,
} from './voice/theme-by-group.js';
export { kish, type KishEffect, type WeightAdvice, type WeightedPeople } from './weighting/kish.js';
export { type SupportInGroup } from './weighting/collapse-groups.js';
export {
  poststratifiedSupport,
  type PoststratifiedOptions,
  type PoststratifiedSupport,
} from './weighting/poststratified-support.js';
export { rake, USUAL_CAP, type Raking, type RakingOptions } from './weighting/rake.js';
export { type MarginConflict } from './weighting/fit-margins.js';
export { type MarginCategory, type Margins, type RakingCell } from './weighting/raking-input.js';
export { rakedSupport, type RakedSupport, type SupportCell } from './weighting/raked-support.js';
export { channelReach, unionBounds, type ChannelPeople, type ChannelReach } from './voice/channels.js';
export { comingBack, type ComingBack, type ProcessPeople, type ProcessReturn } from './voice/coming-back.js';
export { funnel, type FunnelStep } from './voice/funnel.js';
export { voiceInequality, type VoiceInequality } from './voice/voice-inequality.js';
export {
  adoptionRatio,
  equalityOfInfluence,
  type AdjustedInfluence,
  type AdoptionCounts,
  type AdoptionRatio,
} from './influence/equality-of-influence.js';
export { logRank, type LogRank } from './influence/log-rank.js';
export { answeredBy, responseTimes, type ResponseTimes, type Waiting } from './influence/response-times.js';
export {
  traceability,
  TRACED_DECISIONS,
  type DecisionToTrace,
  type Traceability,
  type TracedContribution,
  type TracedDecision,
} from './influence/traceability.js';
export { deliberationStructure, type DeliberationStructure, type Reply } from './debate/deliberation-structure.js';
export { replyStructure, type ReplyColumns } from './debate/deliberation-structure.js';
export { equalityOfSpeaking, type EqualityOfSpeaking, type SpeakingSession } from './debate/equality-of-speaking.js';
export { justificationMarkers, type JustificationMarkers } from './debate/justification-markers.js';
export { topicDiversity, type TopicDiversity } from './debate/topic-diversity.js';
export { latestDigest, nextDigest, type DigestPeriod, type DigestPlan } from './digests/digest-period.js';
export { compareBounds, measureYear, YEAR_METHOD, type MeasuredYear, type YearInput } from './year/measure-year.js';
export { peopleOfYear, type YearParticipation } from './year/people-of-year.js';
export {
  checkReport,
  REPORT_WARNINGS,
  type ReportToCheck,
  type ReportWarning,
  type ReportWarningCode,
} from './built-reports/check-report.js';
export { figureDifference, type FigureDifference, type NumberChange } from './built-reports/report-difference.js';
export { figureValues } from './built-reports/figure-values.js';
export { filteredValues, type FilteredMaterial, type FilteredRow } from './built-reports/filtered-values.js';
export { listDifference, type EntryChange } from './built-reports/list-difference.js';
export { findTypedNumbers, type TypedNumber } from './built-reports/typed-numbers.js';
