/** One opinion on how the texts divide: for each text how much each of its clusters is believed. */
export interface Member {
  readonly clusters: number;
  /** texts × clusters, row after row; each row sums to 1. */
  readonly shares: Float64Array;
  readonly labels: Int32Array;
  /** How much this member's voice counts. */
  readonly weight: number;
}

export interface Consensus {
  readonly labels: Int32Array;
  /**
   * texts × clusters: how much each text is believed to be in each cluster, the mean over members of
   * Σ_k P(member's cluster k) × P(consensus cluster | k); its rows sum to at most 1.
   */
  readonly shares: Float64Array;
  /** 0…1: the share of the text's own cluster. */
  readonly confidence: Float64Array;
}

const ITERATIONS = 15;
/** Of more clusters than this so few members are begun from, because each costs texts × members × clusters. */
const MANY_CLUSTERS = 20;
const FEW_BEGINNINGS = 4;
/** A share smaller than this changes nothing and is left out. */
const NEGLIGIBLE = 0.02;

/**
 * One division of the texts out of many: each text becomes a row of what every member believes of it, side by side, and the rows
 * are clustered by k-means, begun once from each member (of more than twenty clusters from four); the tightest outcome is kept.
 *
 * @param members opinions on the same texts, at least one
 * @param clusters how many clusters at most
 * @see A. Strehl, J. Ghosh (2002), "Cluster ensembles"
 */
export function consensusOf(members: readonly Member[], clusters: number): Consensus {
  const rows = believedRows(members);
  let best: { labels: Int32Array; inertia: number } | null = null;
  for (const member of clusters > MANY_CLUSTERS ? members.slice(0, FEW_BEGINNINGS) : members) {
    const found = settle(rows, member.labels, clusters);
    if (best === null || found.inertia < best.inertia - 1e-9) best = found;
  }
  const labels = best!.labels;
  const shares = sharesOf(members, labels, clusters);
  const confidence = Float64Array.from(labels, (label, text) => Math.min(1, shares[text * clusters + label]!));
  return { labels, shares, confidence };
}

interface BelievedRows {
  readonly texts: number;
  readonly width: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** All members' shares side by side, each scaled by the root of its weight, without what is negligible. */
function believedRows(members: readonly Member[]): BelievedRows {
  const texts = members[0]!.labels.length;
  const width = members.reduce((sum, member) => sum + member.clusters, 0);
  const total = members.reduce((sum, member) => sum + member.weight, 0);
  const starts = new Int32Array(texts + 1);
  const [columns, values]: [number[], number[]] = [[], []];
  for (let text = 0; text < texts; text += 1) {
    let offset = 0;
    for (const member of members) {
      const scale = Math.sqrt(member.weight / total);
      for (let cluster = 0; cluster < member.clusters; cluster += 1) {
        const share = member.shares[text * member.clusters + cluster]!;
        if (share < NEGLIGIBLE) continue;
        columns.push(offset + cluster);
        values.push(scale * share);
      }
      offset += member.clusters;
    }
    starts[text + 1] = columns.length;
  }
  return { texts, width, starts, columns: Int32Array.from(columns), values: Float64Array.from(values) };
}

function settle(rows: BelievedRows, begin: Int32Array, clusters: number): { labels: Int32Array; inertia: number } {
  const labels = begin.slice();
  let inertia = Infinity;
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const step = assign(rows, centroidsOf(rows, labels, clusters), clusters, labels);
    inertia = step.inertia;
    if (step.moved === 0) break;
  }
  return { labels, inertia };
}

/** Means of the rows of each cluster, column after column with the clusters beside each other; the last row is |c|². */
function centroidsOf(rows: BelievedRows, labels: Int32Array, clusters: number): Float64Array {
  const means = new Float64Array((rows.width + 1) * clusters);
  const sizes = new Int32Array(clusters);
  for (let text = 0; text < rows.texts; text += 1) {
    const label = labels[text]!;
    sizes[label]! += 1;
    for (let at = rows.starts[text]!; at < rows.starts[text + 1]!; at += 1) {
      means[rows.columns[at]! * clusters + label]! += rows.values[at]!;
    }
  }
  const squares = rows.width * clusters;
  for (let column = 0; column < rows.width; column += 1) {
    for (let cluster = 0; cluster < clusters; cluster += 1) {
      const mean = sizes[cluster]! > 0 ? means[column * clusters + cluster]! / sizes[cluster]! : 0;
      means[column * clusters + cluster] = mean;
      means[squares + cluster]! += mean * mean;
    }
  }
  for (let cluster = 0; cluster < clusters; cluster += 1) if (sizes[cluster] === 0) means[squares + cluster] = Infinity;
  return means;
}

function assign(
  rows: BelievedRows,
  means: Float64Array,
  clusters: number,
  labels: Int32Array,
): { moved: number; inertia: number } {
  const products = new Float64Array(clusters);
  const squares = rows.width * clusters;
  let [moved, inertia] = [0, 0];
  for (let text = 0; text < rows.texts; text += 1) {
    products.fill(0);
    let square = 0;
    for (let at = rows.starts[text]!; at < rows.starts[text + 1]!; at += 1) {
      const value = rows.values[at]!;
      const from = rows.columns[at]! * clusters;
      square += value * value;
      for (let cluster = 0; cluster < clusters; cluster += 1) products[cluster]! += value * means[from + cluster]!;
    }
    let [nearest, least] = [0, Infinity];
    for (let cluster = 0; cluster < clusters; cluster += 1) {
      const distance = square - 2 * products[cluster]! + means[squares + cluster]!;
      if (distance < least) [nearest, least] = [cluster, distance];
    }
    if (labels[text] !== nearest) moved += 1;
    labels[text] = nearest;
    inertia += least;
  }
  return { moved, inertia };
}

function sharesOf(members: readonly Member[], labels: Int32Array, clusters: number): Float64Array {
  const shares = new Float64Array(labels.length * clusters);
  const total = members.reduce((sum, member) => sum + member.weight, 0);
  for (const member of members) {
    const given = new Float64Array(member.clusters * clusters);
    const masses = new Float64Array(member.clusters);
    eachShare(member, labels.length, (text, cluster, share) => {
      given[cluster * clusters + labels[text]!]! += share;
      masses[cluster]! += share;
    });
    eachShare(member, labels.length, (text, cluster, share) => {
      const scale = ((member.weight / total) * share) / masses[cluster]!;
      for (let to = 0; to < clusters; to += 1) shares[text * clusters + to]! += scale * given[cluster * clusters + to]!;
    });
  }
  return shares;
}

function eachShare(member: Member, texts: number, visit: (text: number, cluster: number, share: number) => void): void {
  for (let text = 0; text < texts; text += 1) {
    for (let cluster = 0; cluster < member.clusters; cluster += 1) {
      const share = member.shares[text * member.clusters + cluster]!;
      if (share >= NEGLIGIBLE) visit(text, cluster, share);
    }
  }
}
