import { cleanText } from '../../../../electron/adapters/typeset/clean-text.ts';
import type { Covers } from '../../../../electron/adapters/typeset/clean-text.ts';
import type { Field, PaperToSign, StepFields } from '../../../../scans/report/papers/paper-to-sign.ts';
import type { Poster } from '../../../../scans/report/papers/poster.ts';
import type { Said } from './spoken-model.ts';

type User = (text: string) => string;

/** Everything that the page to sign says, in reading order, and nothing else. */
export function saidToSign(
  paper: PaperToSign,
  scan: string,
  notice: string,
  covers: Covers,
): readonly Said[] {
  const user = userText(covers);
  const { agreement } = paper;
  const own = paper.ownSteps;
  return said([
    scan,
    paper.date,
    paper.heading,
    user(paper.company),
    user(paper.guidedBy ?? ''),
    paper.planHeading,
    rich(paper.intro),
    ...paper.themes.flatMap((theme) => [
      theme.letter ?? '',
      theme.name,
      ...(theme.levelName === '' ? [] : [String(theme.level), theme.levelName]),
      ...theme.move.flatMap(({ label, level }) => [label, String(level)]),
      theme.text,
      ...theme.steps.flatMap(({ label, text, fields }) => [label, text, ...fieldTexts(fields, user)]),
    ]),
    ...(own === null
      ? []
      : [0, 1, 2, 3].flatMap((at) => [at === 0 ? own.label : '', ...fieldTexts(own.fields, user)])),
    notice,
    agreement.heading,
    ...fieldText(agreement.lookBack, user),
    agreement.lookBackText,
    ...agreement.signatures,
  ]);
}

/** Everything that the poster says, in reading order, and nothing else. */
export function saidOnWall(poster: Poster, notice: string, covers: Covers): readonly Said[] {
  const user = userText(covers);
  const { columns, rows, heading } = poster.table;
  const own = poster.ownSteps;
  const start = said([
    poster.scan,
    poster.date,
    user(poster.company),
    rich(poster.headline),
    heading,
    columns.dimension,
    columns.level,
    columns.score,
    ...rows.flatMap(({ name, letter, score }) => [
      letter === null ? name : `${name} (${letter})`,
      ...(score.kind === 'valid' ? [String(score.level), score.levelName, score.shown] : [score.reason]),
    ]),
    poster.planHeading,
    rich(poster.intro),
  ]);
  const themes = poster.themes.flatMap(({ letter, name, goal, steps }) => [
    ...said([letter ?? '', name]),
    ...said(goal === null ? [] : [String(goal.goal), goal.goalLabel, goal.goalText]),
    ...steps.flatMap(({ label, text, who, when, whoShort }) => [
      ...said([label, text, who.label]),
      { text: user(who.value), short: user(whoShort) },
      ...said(fieldText(when, user)),
    ]),
  ]);
  const end = said([
    ...(own === null
      ? []
      : [0, 1, 2].flatMap((at) => [at === 0 ? own.label : '', own.who.label, own.when.label])),
    poster.source,
    ...poster.facts,
    notice,
  ]);
  return [...start, ...themes, ...end];
}

function fieldTexts({ who, when, sign }: StepFields, user: User): readonly string[] {
  return [
    ...fieldText(who, user),
    ...fieldText(when, user),
    // What is planned is a whole sentence.
    sign.value === '' ? sign.label : user(sign.value),
  ];
}

function fieldText({ label, value }: Field, user: User): readonly string[] {
  return [label, user(value)];
}

function userText(covers: Covers): User {
  return (text) => cleanText(text, covers);
}

function rich(text: string): string {
  return text.replaceAll('**', '');
}

function said(texts: readonly string[]): readonly Said[] {
  return texts.map((text) => ({ text }));
}
