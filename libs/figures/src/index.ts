export { FigureFrame, FigureGap, type FigureFrameProps } from './figure-frame.js';
export { FigureTable, formatCell } from './figure-table.js';
export {
  HIDDEN,
  toCsv,
  type ColumnMeaning,
  type CsvFlavour,
  type TableCell,
  type TableColumn,
  type TableData,
} from './table-data.js';
export { toXlsx } from './to-xlsx.js';
export { WORKBOOK_TYPE, workbookParts, type Sheet, type SheetCell, type WorkbookPart } from './workbook.js';
export {
  exploreTable,
  moveInGrid,
  type ExploredValue,
  type ExplorerGrid,
  type ExplorerPlace,
} from './explore-table.js';
export { exportSvg, type FigureMeta } from './export-svg.js';
export { COLOURS, FONT_FAMILY, TEXT } from './figure-style.js';
export { type ChartProps } from './figure-svg.js';
export { ratioDomain, RepresentationPlot } from './representation-plot.js';
export {
  describeRepresentation,
  representationTable,
  representationWord,
  type RepresentationRow,
} from './representation-words.js';
export { PopulationPyramid } from './population-pyramid.js';
export {
  describePyramid,
  pyramidLabel,
  pyramidTable,
  type PyramidAside,
  type PyramidRow,
} from './population-pyramid-words.js';
export { BarList } from './bar-list.js';
export { barListTable, describeBarList, type BarRow } from './bar-list-words.js';
export { StackedBar } from './stacked-bar.js';
export { describeStackedBar, stackedBarTable, type PartRow } from './stacked-bar-words.js';
export { mapColour, mapShape, MOST_SHAPES, ThemeMap, ThemeMapNames } from './theme-map.js';
export { describeThemeMap, themeMapTable, type MapDot, type MapTheme, type ThemeMapData } from './theme-map-words.js';
export {
  mapColumns,
  mapFrame,
  moveMap,
  nearestDot,
  placeMapLabels,
  themeMiddles,
  WHOLE_MAP,
  type MapColumns,
  type MapFrame,
  type MapLabel,
  type MapMove,
  type MapView,
} from './theme-map-view.js';
export { WeekBars } from './week-bars.js';
export { describeWeekBars, weekBarsTable, type PeriodUnit, type WeekNote, type WeekRow } from './week-bars-words.js';
export { rateClasses } from './area-classes.js';
export { DistrictMap } from './district-map.js';
export { ThemePlacesMap } from './theme-places-map.js';
export { describePlaces, isHiddenPlace, placesTable, sortPlaces, type PlaceShare } from './theme-places-words.js';
export {
  describeDistricts,
  districtTable,
  perThousand,
  sortDistricts,
  writeRate,
  type DistrictRow,
} from './district-map-words.js';
export { type MapArea, type Position } from './district-shapes.js';
export { RatioTrend } from './ratio-trend.js';
export { describeTrend, trendTable, type TrendPoint, type TrendSeries } from './ratio-trend-words.js';
export { ShareComparison } from './share-comparison.js';
export {
  comparisonTable,
  describeComparison,
  liftWords,
  type ComparedNames,
  type ComparedShare,
} from './share-comparison-words.js';
export { FlowDiagram } from './flow-diagram.js';
export {
  describeFlow,
  flowTable,
  type FlowBand,
  type FlowData,
  type FlowNode,
  type FlowTone,
} from './flow-diagram-words.js';
export { WaitingCurve, waitingDays } from './waiting-curve.js';
export { describeWaiting, waitingTable, type WaitedFor, type WaitingCurveData } from './waiting-curve-words.js';
export { textWidth, wrapText } from './text-layout.js';
export { drawReportFigure, type DrawnFigure } from './report-figure/report-figure.js';
export { decisionRow, reportDecisionTables } from './report-figure/report-decisions.js';
export { reportFigureSource } from './report-figure/report-figure-source.js';
export { reportFilterLabel, reportFilterLine } from './report-figure/report-filter-words.js';
export { reportMethodLines, type MethodOfReport } from './report-figure/report-method.js';
export {
  groupLabel,
  hasSeveralVariables,
  reportColumnLabel,
  reportFigureTable,
  reportFigureTitle,
  reportRowLabel,
} from './report-figure/report-figure-words.js';
