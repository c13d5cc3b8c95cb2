import type { DimensionId } from '../definition/definition.ts';
import { groupSentence } from './group-mark.ts';
import { boldTheme } from './opening.ts';
import type { ReportContext } from './report-context.ts';
import type { Added, RichText } from './report-model.ts';
import { joinList } from './words.ts';

/** Who guided the scan and how a group came to it, and what an adviser added, marked as such; nothing where there is nothing to say. */
export function buildAdviserParts(context: ReportContext): {
  readonly guidedBy?: string;
  readonly added?: Added;
} {
  const { words, input } = context;
  const names = guideNames(context);
  const behind = whoIsBehind(context, names);
  const remark = (input.edits?.remark ?? '').trim();
  const advice = (input.edits?.ownAdvice ?? []).map(({ text }) => text.trim()).filter((text) => text !== '');
  const heading = names === '' ? words('adviser.heading') : words('adviser.headingNamed', { names });
  return {
    ...(behind === '' ? {} : { guidedBy: behind }),
    ...(remark === '' && advice.length === 0 ? {} : { added: { heading, remark, advice } }),
  };
}

/** Who guided, and for a group how far they talked about it; empty where there is nothing to say. */
function whoIsBehind(context: ReportContext, names: string): string {
  return [names === '' ? '' : guidedBy(context, names), groupSentence(context)]
    .filter((part) => part !== '')
    .join(context.words('list.between'));
}

/** "Begeleiding: An Peeters, VLAIO · an@voorbeeld.be" */
function guidedBy({ words, input }: ReportContext, names: string): string {
  const contact = oneLine(input.guide?.contact ?? '');
  return [words('adviser.guided', { names }), ...(contact === '' ? [] : [contact])].join(
    words('list.between'),
  );
}

/** Whether an adviser left out the advice on this theme. */
export function isLeftOut({ input }: ReportContext, dimension: DimensionId): boolean {
  return input.edits?.leftOut.includes(dimension) === true;
}

/** Says which of these themes an adviser left out; nothing where none was. */
export function leftOutRemark(
  context: ReportContext,
  dimensions: readonly DimensionId[],
): readonly RichText[] {
  const left = dimensions.filter((dimension) => isLeftOut(context, dimension));
  if (left.length === 0) return [];
  const themes = joinList(
    left.map((dimension) => boldTheme(context, dimension)),
    context.words,
  );
  return [context.words('adviser.leftOut', { themes })];
}

function guideNames({ input }: ReportContext): string {
  return [input.guide?.adviser ?? '', input.guide?.organisation ?? '']
    .map(oneLine)
    .filter((name) => name !== '')
    .join(', ');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
