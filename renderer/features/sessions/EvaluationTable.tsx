import type { ReactNode } from 'react';
import { evaluationQuestions } from '../../../scans/sessions/register.ts';
import type { Evaluation } from '../../../scans/sessions/register.ts';
import { useSpeech } from '../../app/use-app.ts';
import { evaluationMarks } from './evaluation-marks.ts';

type Props = {
  /** What stands where a statement and an answer meet; `at` is the place of that answer in the counts. */
  readonly cell: (
    question: keyof Evaluation,
    at: number,
    mark: (typeof evaluationMarks)[number],
  ) => ReactNode;
  /** Class of those cells. */
  readonly look?: string;
};

/** The three statements beside all that one can answer. */
export function EvaluationTable({ cell, look }: Props) {
  const { say } = useSpeech();
  return (
    <table className="reg-counts">
      <thead>
        <tr>
          <th scope="col">{say('sessions.evaluation.statement')}</th>
          {evaluationMarks.map((mark) => (
            <th scope="col" key={mark}>
              {say(`sessions.mark.${mark}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {evaluationQuestions.map((question) => (
          <tr key={question}>
            <th scope="row">{say(`sessions.question.${question}`)}</th>
            {evaluationMarks.map((mark, at) => (
              <td key={mark} data-mark={say(`sessions.mark.${mark}`)} className={look}>
                {cell(question, at, mark)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
