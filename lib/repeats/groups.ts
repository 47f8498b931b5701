/**
 * Ties paragraphs together that pairs connect, directly or through others (union–find with path halving).
 * @param pairs two ranks each; @param size number of ranks. @returns groups of two and more ranks, all ascending.
 */
export function groupPairs(pairs: readonly (readonly [number, number])[], size: number): number[][] {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const find = (rank: number): number => {
    let at = rank;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (const [a, b] of pairs) {
    const rootA = find(a);
    const rootB = find(b);
    // The earliest rank is the root, so groups come out in page order.
    if (rootA < rootB) parent[rootB] = rootA;
    else parent[rootA] = rootB;
  }
  const groups = new Map<number, number[]>();
  for (let rank = 0; rank < size; rank++) {
    const root = find(rank);
    const group = groups.get(root);
    if (group) group.push(rank);
    else groups.set(root, [rank]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
