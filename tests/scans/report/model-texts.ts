import type { ReportModel } from '../../../scans/report/report-model.ts';

/** Every text of a model or a part of it, in order; empty ones left out. */
export function textsOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return part === '' ? [] : [part];
  if (Array.isArray(part)) return part.flatMap((one: unknown) => textsOf(one));
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(textsOf);
  return [];
}

/** The same part with every text made alike: what is left is how it is built. */
export function shapeOf(part: unknown): unknown {
  if (typeof part === 'string') return part === '' ? '' : 'text';
  if (Array.isArray(part)) return part.map((one: unknown) => shapeOf(one));
  if (typeof part === 'object' && part !== null) {
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, shapeOf(value)]));
  }
  return part;
}

/** All texts of the annex, one a line. */
export function annexText(model: ReportModel): string {
  return textsOf(model.body.annex).join('\n');
}
