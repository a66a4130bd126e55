export { readSource, type ReadSourceOptions } from './read-source.js';
export { readCitizenlab } from './citizenlab/read-citizenlab.js';
export {
  citizenlabClient,
  type CitizenlabAccess,
  type CitizenlabClient,
  type ClientTools,
} from './citizenlab/api/citizenlab-client.js';
export { type CitizenlabApiOptions } from './citizenlab/api/api-context.js';
export { labelsFromExport } from './citizenlab/api/labels-from-export.js';
export { type LabelMap, type QuestionLabels } from './citizenlab/api/label-map.js';
export { readCitizenlabApi } from './citizenlab/api/read-citizenlab-api.js';
export { isNews, isSignedWebhook, readWebhook, type KnownWebhooks, type Webhook } from './citizenlab/webhook.js';
export { guardedFetch, type Fetch } from './http/guarded-fetch.js';
export { systemClock, type Clock } from './http/patient-request.js';
export { serviceAddress } from './http/service-address.js';
export { readCodeframe } from './codeframe/read-codeframe.js';
export { readFieldwork } from './fieldwork/read-fieldwork.js';
export {
  FIELDWORK_KINDS,
  TEMPLATE_LANGUAGES,
  type FieldworkKind,
  type TemplateLanguage,
} from './fieldwork/template.js';
export { FIELDWORK_TEMPLATES } from './fieldwork/templates.js';
export { UNIT_COUNT_OPTIONS } from './fieldwork/counting-templates.js';
export { writeFieldworkTemplate } from './fieldwork/write-template.js';
export { readBoundaries, type Boundaries } from './boundaries/read-boundaries.js';
export { readGeojson } from './geojson/read-geojson.js';
export { readConsul } from './consul/read-consul.js';
export { consulClient, type ConsulClient, type ConsulTools } from './consul/api/consul-client.js';
export { consulParts, readConsulApi, type ConsulApiOptions } from './consul/api/read-consul-api.js';
export { readDecidim } from './decidim/read-decidim.js';
export { decidimClient, type DecidimClient, type DecidimTools } from './decidim/api/decidim-client.js';
export { downloadOpenData } from './decidim/api/open-data.js';
export { readDecidimApi, type DecidimApiOptions } from './decidim/api/read-decidim-api.js';
export { readGoogleForms } from './google-forms/read-google-forms.js';
export { readPabulib } from './pabulib/read-pabulib.js';
export { editionRules, type EditionRules } from './pabulib/edition-rules.js';
export { readPolis } from './polis/read-polis.js';
export { readMicrosoftForms } from './microsoft-forms/read-microsoft-forms.js';
export { readLimesurvey } from './limesurvey/read-limesurvey.js';
export { readNasluch } from './nasluch/read-nasluch.js';
export { writeNasluchCsv, writeNasluchXlsx } from './nasluch/write-nasluch.js';
export { joinList, type NasluchRow } from './nasluch/columns.js';
export { readKobo } from './kobo/read-kobo.js';
export { readTable, type ReadTableOptions } from './table/read-table.js';
export {
  SOURCE_KINDS,
  detectSource,
  type DetectedColumn,
  type DetectedTable,
  type Detection,
  type SourceKind,
} from './detect/detect-source.js';
export {
  suggestMapping,
  type ColumnGuess,
  type SuggestedField,
  type SuggestedMapping,
} from './detect/suggest-mapping.js';
export { type ColumnContent } from './detect/column-content.js';
export { countValues, type CountedColumn } from './detect/count-values.js';
export { suggestValue, type ValueSuggestion } from './values/suggest-value.js';
export { suggestFix } from './table/suggest-fix.js';
export { OWN_COLUMNS, readMended, type MendedRow } from './table/read-mended.js';
export { type FileErrorCode, type InputFile } from './files/input-file.js';
export { DEFAULT_AGE_BANDS, DEFAULT_LANGUAGE, DEFAULT_TIME_ZONE, type ReadOptions } from './options.js';
export { demographicValue, variableOf } from './values/demographics.js';
export { ageCode, populationGroup, populationVariable } from './population/population-labels.js';
export {
  POPULATION_FORMATS,
  type PopulationFile,
  type PopulationFormat,
  type ReadPopulation,
} from './population/population-file.js';
export { readPopulationFile } from './population/read-population-file.js';
export { POPULATION_TEMPLATE_COLUMNS } from './population/read-template.js';
export { isPesel, type IdentityKind } from './files/identity-column.js';
export { type ContactKind } from './files/contact-column.js';
export { parseNumber } from './values/number.js';
export { localTime, zonedInstant, type LocalTime } from './values/zoned-instant.js';
export { readRemarkSheet, type RemarkSheet, type SheetRow } from './remarks/read-remark-sheet.js';
export { remarkMark } from './remarks/remark-mark.js';
export { positionWord, type SheetLanguage } from './remarks/sheet-words.js';
export { writeRemarkSheet, type RemarkForSheet, type SheetHeading } from './remarks/write-remark-sheet.js';
