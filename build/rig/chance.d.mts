export function chanceOf(seed: number): () => number;
