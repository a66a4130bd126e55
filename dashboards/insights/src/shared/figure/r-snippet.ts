/** What stands above every snippet: which figure, from which data. */
export interface SnippetHead {
  readonly title: string;
  readonly source: string;
  readonly method: string;
  readonly dataset: string;
}

/** People and residents of one group; null where a number is hidden or not known. */
export interface SnippetGroup {
  readonly label: string;
  readonly people: number | null;
  readonly residents: number | null;
}

/** Wilson's interval, the same as `prop.test(x, n, correct = FALSE)`, for many numbers at once and with gaps. */
const WILSON = `wilson <- function(x, n, z = qnorm(0.975)) {
  p <- x / n
  middle <- (p + z^2 / (2 * n)) / (1 + z^2 / n)
  half <- z / (1 + z^2 / n) * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))
  data.frame(lower = pmax(0, middle - half), upper = pmin(1, middle + half))
}`;

/**
 * R that computes representation ratios with their intervals from the numbers of a figure.
 * @param known all people of known group, of hidden groups too; null where that is hidden itself, and then there is no snippet
 */
export function representationSnippet(
  head: SnippetHead,
  groups: readonly SnippetGroup[],
  known: number | null,
): string | null {
  const drawn = groups.filter(({ residents }) => residents !== null && residents > 0);
  if (known === null || known === 0 || drawn.length === 0) return null;
  return script(head, [
    `group     <- ${texts(drawn.map(({ label }) => label))}`,
    `people    <- ${numbers(drawn.map(({ people }) => people))}  # NA: ukryto / hidden`,
    `residents <- ${numbers(drawn.map(({ residents }) => residents))}`,
    `n         <- ${known}`,
    WILSON,
    `p <- people / n`,
    `q <- residents / sum(residents)`,
    `ci <- wilson(people, n) / q`,
    `print(cbind(group, round(data.frame(people, residents, p, q, ratio = p / q, ci, missing = q * n - people), 3)))`,
  ]);
}

/** R that computes participants per 1,000 residents with their intervals. */
export function rateSnippet(head: SnippetHead, groups: readonly SnippetGroup[]): string | null {
  const drawn = groups.filter(({ residents }) => residents !== null && residents > 0);
  if (drawn.length === 0) return null;
  return script(head, [
    `place     <- ${texts(drawn.map(({ label }) => label))}`,
    `people    <- ${numbers(drawn.map(({ people }) => people))}  # NA: ukryto / hidden`,
    `residents <- ${numbers(drawn.map(({ residents }) => residents))}`,
    WILSON,
    `print(cbind(place, round(1000 * data.frame(rate = people / residents, wilson(people, residents)), 1)))`,
  ]);
}

/** R that computes both sides of a pyramid. */
export function pyramidSnippet(head: SnippetHead, groups: readonly SnippetGroup[]): string | null {
  if (groups.length === 0 || groups.some(({ people }) => people === null)) return null;
  return script(head, [
    `group     <- ${texts(groups.map(({ label }) => label))}`,
    `people    <- ${numbers(groups.map(({ people }) => people))}`,
    `residents <- ${numbers(groups.map(({ residents }) => residents))}`,
    `print(data.frame(group, participants = round(100 * people / sum(people), 1),`,
    `                 residents = round(100 * residents / sum(residents), 1)))`,
  ]);
}

/** One group up to one day: its people, all people of known group up to then, and its share among residents. */
export interface SnippetTime {
  readonly label: string;
  readonly upTo: string;
  readonly people: number | null;
  readonly known: number | null;
  readonly populationShare: number | null;
}

/** R that computes the ratios of a figure over time. */
export function trendSnippet(head: SnippetHead, points: readonly SnippetTime[]): string | null {
  const drawn = points.filter(({ known, populationShare }) => known !== null && populationShare !== null);
  if (drawn.length === 0) return null;
  return script(head, [
    `group <- ${texts(drawn.map(({ label }) => label))}`,
    `up_to <- as.Date(${texts(drawn.map(({ upTo }) => upTo))})`,
    `people <- ${numbers(drawn.map(({ people }) => people))}  # NA: ukryto / hidden`,
    `n <- ${numbers(drawn.map(({ known }) => known))}`,
    `q <- ${numbers(drawn.map(({ populationShare }) => populationShare))}`,
    WILSON,
    `print(cbind(group, up_to, round(data.frame(ratio = people / n / q, wilson(people, n) / q), 3)))`,
  ]);
}

/** One theme in a group against all others: x of n here, x of n there. */
export interface SnippetTheme {
  readonly label: string;
  readonly people: number | null;
  readonly base: number | null;
  readonly otherPeople: number | null;
  readonly otherBase: number | null;
}

/**
 * R that computes shares, lift, difference with Newcombe's interval, and p.
 * @param allP the p-values of every comparison of the table, over which q is worked out
 */
export function comparisonSnippet(
  head: SnippetHead,
  themes: readonly SnippetTheme[],
  allP: readonly number[],
): string | null {
  const drawn = themes.filter(({ people, base, otherPeople, otherBase }) =>
    [people, base, otherPeople, otherBase].every((value) => value !== null),
  );
  if (drawn.length === 0) return null;
  return script(head, [
    `theme <- ${texts(drawn.map(({ label }) => label))}`,
    `x1 <- ${numbers(drawn.map(({ people }) => people))}`,
    `n1 <- ${numbers(drawn.map(({ base }) => base))}`,
    `x2 <- ${numbers(drawn.map(({ otherPeople }) => otherPeople))}`,
    `n2 <- ${numbers(drawn.map(({ otherBase }) => otherBase))}`,
    WILSON,
    `a <- wilson(x1, n1); b <- wilson(x2, n2); d <- x1 / n1 - x2 / n2`,
    `lower <- d - sqrt((x1 / n1 - a$lower)^2 + (b$upper - x2 / n2)^2)  # Newcombe`,
    `upper <- d + sqrt((a$upper - x1 / n1)^2 + (x2 / n2 - b$lower)^2)`,
    `lift <- (x1 / n1) / ((x1 + x2) / (n1 + n2))`,
    `print(data.frame(theme, round(data.frame(share = x1 / n1, others = x2 / n2, lift, d, lower, upper), 3)))`,
    `q <- p.adjust(${numbers(allP)}, "BH")  # wszystkie porównania tabeli / every comparison of the table`,
    `cat(sum(q <= 0.05), "of", length(q), "with q <= 0.05\\n")`,
  ]);
}

/** R that computes what one attribute says as a whole: fit, dissimilarity, evenness, design effect. */
export function wholeSnippet(head: SnippetHead, groups: readonly SnippetGroup[]): string | null {
  const isWhole = groups.every(({ people, residents }) => people !== null && residents !== null && residents > 0);
  if (!isWhole || groups.length < 2) return null;
  return script(head, [
    `people    <- ${numbers(groups.map(({ people }) => people))}`,
    `residents <- ${numbers(groups.map(({ residents }) => residents))}`,
    `n <- sum(people); p <- people / n; q <- residents / sum(residents); rate <- people / residents`,
    `mean_rate <- sum(q * rate); S <- sqrt(sum(q * (rate - mean_rate)^2))`,
    `print(chisq.test(people, p = q))`,
    `print(round(c(w = sqrt(sum((p - q)^2 / q)), D = sum(abs(p - q)) / 2, CV = S / mean_rate, R = 1 - 2 * S,`,
    `              go_vocal = min(rate) / max(rate), deff = sum(q^2 / p)), 4))`,
  ]);
}

function script(head: SnippetHead, lines: readonly string[]): string {
  const about = [head.title, head.source, `${head.method}, ${head.dataset}`].map(
    (line) => `# ${line.replace(/\s+/g, ' ')}`,
  );
  return [...about, ...lines, ''].join('\n');
}

function numbers(values: readonly (number | null)[]): string {
  return `c(${values.map((value) => (value === null ? 'NA' : String(value))).join(', ')})`;
}

/** R reads the escapes of JSON. */
function texts(values: readonly string[]): string {
  return `c(${values.map((value) => JSON.stringify(value)).join(', ')})`;
}
