import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { DimensionRow } from '../../../scans/report/report-model.ts';
import type { DimensionView, FullResultView } from '../../../scans/services/views/result-view.ts';
import { hashOf } from '../../app/routes.ts';
import { useSpeech } from '../../app/use-app.ts';
import { LevelChip } from '../../components/LevelChip.tsx';
import { classes } from '../../components/classes.ts';
import { Bar } from './Bar.tsx';
import { How } from './How.tsx';

/** What a figure elsewhere on the screen points to for its numbers. */
export const themesTableId = 'themes';

type Props = { readonly id: AssessmentId; readonly body: FullResultView };

/** Every theme with its score, its level and how important it is; the bar under a row is its picture. */
export function DimensionTable({ id, body }: Props) {
  const { say } = useSpeech();
  const { rows, columns } = body.table;
  const rated = body.dimensions.some(({ importanceWord }) => importanceWord !== '');
  const advised = new Set(body.advice.map(({ dimension }) => dimension));
  return (
    <table className="themes" id={themesTableId}>
      <caption className="vh">{say('result.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className="no">
            <span className="vh">{say('result.number')}</span>
          </th>
          <th scope="col" className="nm">
            {columns.dimension}
          </th>
          <th scope="col" className="sc">
            {columns.score}
          </th>
          <th scope="col" className="lv">
            {columns.level}
          </th>
          {rated ? (
            <th scope="col" className="im">
              {columns.importance}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => {
          const dimension = body.dimensions[at];
          if (dimension === undefined) return null;
          const advice = advised.has(dimension.id)
            ? hashOf({ page: 'advice', id, dimension: dimension.id })
            : null;
          return <Row key={dimension.id} row={row} dimension={dimension} advice={advice} rated={rated} />;
        })}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly row: DimensionRow;
  readonly dimension: DimensionView;
  /** Address of its advice. */
  readonly advice: string | null;
  readonly rated: boolean;
};

function Row({ row, dimension, advice, rated }: RowProps) {
  const { letter, score } = row;
  const name = letter === null ? row.name : `${row.name}\u00a0(${letter})`;
  return (
    <>
      <tr className={classes(letter !== null && 'top')}>
        <td className="no">{row.number}</td>
        <th scope="row" className="nm">
          {advice === null ? name : <a href={advice}>{name}</a>}
        </th>
        {score.kind === 'valid' ? (
          <>
            <td className="sc">
              <Score shown={score.shown} dimension={dimension} />
            </td>
            <td className="lv">
              <span className="level-word">
                <LevelChip level={score.level} small /> {score.levelName}
              </span>
            </td>
          </>
        ) : (
          <td className="few" colSpan={2}>
            {score.reason}
          </td>
        )}
        {rated ? <td className="im">{dimension.importanceWord}</td> : null}
      </tr>
      <tr className="bar-row" aria-hidden="true">
        <td colSpan={rated ? 5 : 4}>
          {score.kind === 'valid' ? (
            <Bar value={score.value} level={score.level} />
          ) : (
            <Bar value={null} level={null} />
          )}
        </td>
      </tr>
    </>
  );
}

function Score({ shown, dimension }: { readonly shown: string; readonly dimension: DimensionView }) {
  const { say } = useSpeech();
  const { computation } = dimension;
  if (computation === null) return shown;
  return (
    <How
      computation={computation}
      label={shown}
      spoken={say('result.how', { value: shown })}
      buttonClass="how"
    />
  );
}
