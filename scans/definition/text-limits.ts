/**
 * How many characters a text may have, so that it fits where screen and paper show it. A first, coarse guard:
 * whether a page really fits is measured with the letters themselves where the paper is drawn.
 */
const limits: readonly { readonly path: RegExp; readonly most: number }[] = [
  { path: /^questions\.[^.]+\.ask$/, most: 170 },
  { path: /^questions\.[^.]+\.levels\.\d$/, most: 250 },
  { path: /^advice\..+\.diagnosis$/, most: 250 },
  { path: /^advice\..+\.thisWeek$/, most: 230 },
  { path: /^advice\..+\.thisQuarter$/, most: 270 },
  { path: /^advice\..+\.thisYear$/, most: 230 },
  { path: /^advice\..+\.tool$/, most: 180 },
  { path: /^advice\..+\.help$/, most: 240 },
  { path: /^dimension\.name$|^[^.]+\.dimensionNames\.[^.]+$/, most: 55 },
  { path: /^dimension\.definition$/, most: 160 },
  { path: /^facts\.[^.]+\.question$/, most: 130 },
  { path: /^facts\.[^.]+\.options\.\d+$/, most: 60 },
];

const others = 1000;

/** `base` is the word file without language, `path` the keys down to the text. */
export function mostCharacters(base: string, path: readonly string[]): number {
  if (!/^(?:dimensions|variants)\/|^texts$/.test(base)) return others;
  const joined = path.join('.');
  return limits.find((limit) => limit.path.test(joined))?.most ?? others;
}
