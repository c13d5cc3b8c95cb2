import type { FormChoice } from '../../../../scans/report/papers/form-body.ts';
import type { FormModel } from '../../../../scans/report/report-model.ts';
import type { Said } from './spoken-model.ts';

/** Everything that the blank form says, in reading order, and nothing else. */
export function saidByForm({ furniture, body }: FormModel): readonly Said[] {
  const { themes, importance, facts, how, after } = body;
  const choices = (list: readonly FormChoice[]): readonly string[] =>
    list.flatMap(({ sign, text }) => [sign, text]);
  const texts = [
    furniture.scan,
    body.extent,
    body.heading,
    ...body.fields,
    how.heading,
    ...how.sentences,
    ...themes.flatMap(({ heading, intro, questions }) => [
      heading,
      intro,
      ...questions.flatMap(({ question, levels, others, note }) => [
        question,
        ...choices(levels),
        ...choices(others),
        note,
      ]),
    ]),
    ...(facts === null
      ? []
      : [
          facts.heading,
          facts.intro,
          ...facts.facts.flatMap(({ question, hint, options }) => [question, hint, ...options]),
        ]),
    ...(importance === null
      ? []
      : [
          importance.heading,
          ...importance.intro,
          ...importance.head,
          ...importance.rows.flatMap((theme) => [theme, ...importance.signs]),
        ]),
    after.heading,
    ...after.sentences,
  ];
  return texts.map((text) => ({ text }));
}
