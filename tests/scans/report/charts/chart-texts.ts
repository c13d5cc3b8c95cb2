import type { ImportanceChart } from '../../../../scans/report/report-model.ts';

/** Everything that stands in the figure of importance and score, in reading order: written from the model. */
export function chartTexts({ corner, lanes, axis }: ImportanceChart, isNamed: boolean): readonly string[] {
  return [
    corner,
    ...lanes.flatMap(({ name: lane, marks }) => [
      lane,
      ...marks.map(({ number, name, letter }) => {
        const mark = letter === null ? '' : ` ${isNamed ? `(${letter})` : letter}`;
        return `${String(number)}${isNamed ? ` ${name}` : ''}${mark}`;
      }),
    ]),
    '0 25 50 75 100',
    axis,
  ];
}
