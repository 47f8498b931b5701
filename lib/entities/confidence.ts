/**
 * How often names of a given model probability were right on the development articles (`tools/train-entities`,
 * EXPERIMENTS.md, last table): the model is too sure of itself in the middle. Points in between are interpolated.
 */
const MEASURED: readonly [probability: number, right: number][] = [
  [0, 0],
  [0.4, 0.32],
  [0.55, 0.48],
  [0.65, 0.54],
  [0.75, 0.61],
  [0.85, 0.7],
  [0.925, 0.79],
  [0.97, 0.93],
  [0.995, 0.984],
  [1, 0.995],
];

/** The share of names like this one that are right, for the probability (0–1) that the model gives it. */
export function confidenceOf(probability: number): number {
  const above = MEASURED.findIndex(([given]) => given >= probability);
  const [x1, y1] = MEASURED[Math.max(1, above)] ?? [1, 1];
  const [x0, y0] = MEASURED[Math.max(1, above) - 1] ?? [0, 0];
  return y0 + ((probability - x0) / (x1 - x0)) * (y1 - y0);
}
