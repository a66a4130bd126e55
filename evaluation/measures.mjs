/** The share of texts that stand in a group whose commonest topic is theirs. */
export function purity(groups, topics) {
  const counts = new Map();
  groups.forEach((group, at) => {
    const own = counts.get(group) ?? new Map();
    counts.set(group, own.set(topics[at], (own.get(topics[at]) ?? 0) + 1));
  });
  let right = 0;
  for (const own of counts.values()) right += Math.max(...own.values());
  return groups.length === 0 ? null : right / groups.length;
}
