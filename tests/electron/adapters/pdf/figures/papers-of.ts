import type { Covers } from '../../../../../electron/adapters/typeset/clean-text.ts';
import { derivePaper, emptyPlan } from '../../../../../scans/report/papers/derive-paper.ts';
import { papersOf } from '../../../../../scans/report/papers/paper-names.ts';
import type { MadePaper } from '../../../../../scans/report/papers/paper-names.ts';
import { buildPaperSource } from '../../../../../scans/report/papers/paper-source.ts';
import type { ReportInput } from '../../../../../scans/report/report-input.ts';
import type { PaperModel } from '../../../../../scans/report/report-model.ts';
import { paperWords } from '../../../../../scans/services/shown/shown-of.ts';
import { saidByForm } from '../said-by-form.ts';
import { saidByLetters } from '../said-by-letters.ts';
import { saidBy } from '../spoken-model.ts';
import type { Said } from '../spoken-model.ts';
import { saidOnWall, saidToSign } from '../wall-papers.ts';

/** A paper with what it must say, and no more pages than it may have. */
export type PaperCase = {
  readonly paper: MadePaper;
  readonly model: PaperModel;
  readonly said: readonly Said[];
  readonly pages: number;
};

const mostPages: Readonly<Partial<Record<MadePaper, number>>> = {
  kern: 2,
  actieplan: 1,
  poster: 1,
  'poster-a4': 2,
};

/** Every paper that can be made of an advice, with notes and an empty plan. */
export function papersFrom(input: ReportInput, covers: Covers): readonly PaperCase[] {
  const source = buildPaperSource(input);
  const words = paperWords(input.definition, input.language);
  return papersOf[source.advies.body.kind].flatMap((paper) => {
    const model = derivePaper(source, { paper, notes: true }, emptyPlan, words);
    if (model === null) throw new Error(`no ${paper}`);
    return [{ paper, model, said: saidOf(model, covers), pages: mostPages[paper] ?? Infinity }];
  });
}

function saidOf(model: PaperModel, covers: Covers): readonly Said[] {
  const { body, furniture } = model;
  switch (body.kind) {
    case 'flow':
      return saidBy({ ...model, body }, covers, false);
    case 'full':
    case 'quick':
      return saidBy({ ...model, body }, covers, false);
    case 'to-sign':
      return saidToSign(body.paper, furniture.scan, '', covers);
    case 'poster':
      return saidOnWall(body.poster, '', covers);
    case 'form':
      return saidByForm({ ...model, body });
    case 'letters':
      return saidByLetters({ ...model, body }, covers);
    default:
      throw new Error(`no paper of an advice: ${body.kind}`);
  }
}
