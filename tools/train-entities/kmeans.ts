/** Deterministic pseudo-random numbers in [0, 1): xorshift32 (Marsaglia, 2003). */
export function randomSource(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/**
 * Spherical k-means (Dhillon & Modha, 2001) over unit rows: `vectors` holds `vectors.length / width` rows. Returns the
 * cluster of each row. Starts from `count` rows chosen by `random`; an emptied cluster is started anew from a row.
 */
export function sphericalKMeans(
  vectors: Float32Array,
  width: number,
  count: number,
  rounds: number,
  random: () => number,
): Uint16Array {
  const rows = vectors.length / width;
  const centres = new Float32Array(count * width);
  for (let k = 0; k < count; k++) {
    const row = Math.floor(random() * rows);
    centres.set(vectors.subarray(row * width, (row + 1) * width), k * width);
  }
  const assigned = new Uint16Array(rows);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < rows; row++) assigned[row] = nearest(vectors, row * width, centres, width, count);
    recentre(vectors, assigned, centres, width, count, random);
  }
  return assigned;
}

function nearest(vectors: Float32Array, at: number, centres: Float32Array, width: number, count: number): number {
  let best = 0;
  let bestDot = Number.NEGATIVE_INFINITY;
  for (let k = 0, c = 0; k < count; k++, c += width) {
    let a = 0;
    let b = 0;
    for (let d = 0; d < width; d += 2) {
      a += (vectors[at + d] as number) * (centres[c + d] as number);
      b += (vectors[at + d + 1] as number) * (centres[c + d + 1] as number);
    }
    if (a + b > bestDot) {
      bestDot = a + b;
      best = k;
    }
  }
  return best;
}

function recentre(
  vectors: Float32Array,
  assigned: Uint16Array,
  centres: Float32Array,
  width: number,
  count: number,
  random: () => number,
): void {
  centres.fill(0);
  const sizes = new Int32Array(count);
  for (let row = 0; row < assigned.length; row++) {
    const k = assigned[row] as number;
    sizes[k] = (sizes[k] as number) + 1;
    for (let d = 0; d < width; d++) {
      centres[k * width + d] = (centres[k * width + d] as number) + (vectors[row * width + d] as number);
    }
  }
  for (let k = 0; k < count; k++) {
    if (sizes[k] === 0) {
      const row = Math.floor(random() * assigned.length);
      centres.set(vectors.subarray(row * width, (row + 1) * width), k * width);
    }
    normaliseRow(centres, k * width, width);
  }
}

/** Scales one row to length 1; a row of zeros stays. */
export function normaliseRow(vectors: Float32Array, at: number, width: number): void {
  let sum = 0;
  for (let d = 0; d < width; d++) sum += (vectors[at + d] as number) ** 2;
  if (sum === 0) return;
  const scale = 1 / Math.sqrt(sum);
  for (let d = 0; d < width; d++) vectors[at + d] = (vectors[at + d] as number) * scale;
}
