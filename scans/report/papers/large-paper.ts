import type { Words } from '../paper-words.ts';
import type { FlowModel } from '../flow-model.ts';
import type { ReportModel } from '../report-model.ts';
import { coreBlocks } from './core-blocks.ts';
import { largeBlocks } from './large-blocks.ts';

/** The whole advice in large print, as one run from the opening to the sources; `null`: a quick scan has none. */
export function buildLargePaper(advies: ReportModel, words: Words): FlowModel | null {
  const { language, title, furniture, body } = advies;
  if (body.kind === 'quick') return null;
  const { date, guidedBy } = body.core;
  return {
    language,
    title,
    subject: words('document.large', { date }),
    furniture,
    body: {
      kind: 'flow',
      size: 'large',
      date,
      ...(guidedBy === undefined ? {} : { guidedBy }),
      blocks: [...coreBlocks(body.core, words), ...largeBlocks(body.annex, words)],
    },
  };
}
