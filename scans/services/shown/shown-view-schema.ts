import { z } from 'zod';
import { unpack } from './pack.ts';
import { helpBlock, reportModel } from './report-model-schema.ts';
import { dimension, resultView } from './result-view-schema.ts';
import type { ShownView } from './shown-view.ts';

const shownView = z.object({
  view: resultView,
  advies: reportModel,
  kern: z.object({ subject: z.string(), help: helpBlock }).nullable(),
  plans: z.array(dimension),
  madeOn: z.iso.date(),
}) satisfies z.ZodType<ShownView>;

/** What a scan file kept of one language at its closing; `null`: not ours, or not whole. */
export function parseShownView(kept: unknown): ShownView | null {
  if (typeof kept !== 'string') return null;
  const parsed = shownView.safeParse(unpack(parseJson(kept)));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
