import type { FormBody } from '../../../../../scans/report/papers/form-body.ts';
import type { PaperToSign } from '../../../../../scans/report/papers/paper-to-sign.ts';
import type { Poster } from '../../../../../scans/report/papers/poster.ts';
import type { FlowBlock } from '../../../../../scans/report/flow-model.ts';
import type { Core, PaperModel, QuickCore } from '../../../../../scans/report/report-model.ts';

/** What of a paper is read as running text, so never in small print. Not what users typed: the file cleans it. */
export function bodyTexts({ body }: PaperModel): readonly string[] {
  switch (body.kind) {
    case 'full':
      return plain([...coreTexts(body.core), ...body.annex.flatMap(blockTexts)]);
    case 'quick':
      return plain([...quickTexts(body.core), ...body.annex.flatMap(blockTexts)]);
    case 'flow':
      return plain(body.blocks.flatMap(blockTexts));
    case 'letters':
      return plain(body.letters.flatMap(({ ask, stays, consent }) => [ask, ...stays, ...consent]));
    case 'to-sign':
      return plain(signTexts(body.paper));
    case 'poster':
      return plain(posterTexts(body.poster));
    case 'form':
      return plain(formTexts(body));
    default:
      return plain(roomTexts(body));
  }
}

type RoomBody = Extract<
  PaperModel['body'],
  { readonly kind: 'cards' | 'offers' | 'attendance' | 'certificates' }
>;

/** Of the papers of a workshop and of its register. */
function roomTexts(body: RoomBody): readonly string[] {
  switch (body.kind) {
    case 'cards':
      return body.cards.flatMap(({ question, levels }) => [question, ...levels.map(({ text }) => text)]);
    case 'offers':
      return body.intro;
    case 'attendance':
      return [...body.about, ...body.evaluation.questions];
    case 'certificates':
      return body.pages.flatMap(({ says, attended }) => [says, attended]);
  }
}

/** As it is spoken. */
export function plainText(text: string): string {
  return text.replaceAll('**', '').replaceAll(/\s+/gu, ' ').trim();
}

function plain(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(plainText))].filter((text) => text !== '');
}

function signTexts({ intro, themes, agreement }: PaperToSign): readonly string[] {
  const steps = themes.flatMap((theme) => [theme.text, ...theme.steps.map(({ text }) => text)]);
  return [intro, ...steps, agreement.lookBack.label];
}

function posterTexts({ headline, intro, themes }: Poster): readonly string[] {
  const steps = themes.flatMap(({ goal, steps }) => [goal?.goalText ?? '', ...steps.map(({ text }) => text)]);
  return [headline, intro, ...steps];
}

function formTexts({ how, themes, importance, facts, after }: FormBody): readonly string[] {
  const questions = themes.flatMap((theme) => theme.questions);
  const choices = questions.flatMap(({ levels, others }) => [...levels, ...others].map(({ text }) => text));
  return [
    ...how.sentences,
    ...questions.map(({ question }) => question),
    ...choices,
    ...(importance === null ? [] : [...importance.intro, ...importance.rows]),
    ...(facts?.facts.flatMap(({ question, options }) => [question, ...options]) ?? []),
    ...after.sentences,
  ];
}

function coreTexts({ opening, planIntro, plans, remarks }: Core): readonly string[] {
  const first = plans.flatMap((plan) =>
    plan.first === null ? [] : [plan.first.nowText, plan.first.goalText],
  );
  const steps = plans.flatMap((plan) => plan.steps.map(({ text }) => text));
  return [opening, planIntro, ...first, ...steps, ...remarks];
}

function quickTexts({ opening, actions, next }: QuickCore): readonly string[] {
  return [opening, ...actions.map(({ step }) => step.text), next];
}

function blockTexts(block: FlowBlock): readonly string[] {
  if (block.kind === 'paragraph') return block.tone === 'body' ? [block.text] : [];
  if (block.kind === 'list') return block.tone === 'body' ? block.items.map(({ text }) => text) : [];
  if (block.kind === 'table') return block.rows.flat();
  return block.kind === 'answer' ? [block.answer] : [];
}
