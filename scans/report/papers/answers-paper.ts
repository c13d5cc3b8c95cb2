import type { Words } from '../paper-words.ts';
import type { FlowModel } from '../flow-model.ts';
import type { Block, ReportModel } from '../report-model.ts';
import { annexParts } from './annex-parts.ts';
import type { AnnexPart } from './annex-parts.ts';

/** Every question with its answer and note, what was found important, and the other questions; nothing that follows. */
export function buildAnswersPaper(advies: ReportModel, words: Words): FlowModel {
  const { language, title, furniture, body } = advies;
  const { date, guidedBy } = body.core;
  return {
    language,
    title,
    subject: words('document.answers', { date }),
    furniture,
    body: {
      kind: 'flow',
      size: 'usual',
      date,
      ...(guidedBy === undefined ? {} : { guidedBy }),
      blocks: answerParts(body).flat(),
    },
  };
}

/**
 * Looked for by their shape: an advice that was kept at a closing speaks in the words of that day. Importance follows
 * the answers of a full scan; the other questions are the only part that is a note and a list of the usual size.
 */
function answerParts({ kind, annex }: ReportModel['body']): readonly AnnexPart[] {
  const parts = annexParts(annex);
  const at = parts.findIndex((part) => part.some((block) => block.kind === 'answer'));
  const after = parts.slice(at + 1);
  const importance = kind === 'full' ? after.slice(0, 1) : [];
  const facts = after.slice(importance.length).filter(isFacts);
  return [...parts.slice(at, at + 1), ...importance, ...facts];
}

function isFacts([, intro, list, ...rest]: readonly Block[]): boolean {
  return (
    rest.length === 0 &&
    intro?.kind === 'paragraph' &&
    intro.tone === 'note' &&
    list?.kind === 'list' &&
    list.tone === 'body'
  );
}
