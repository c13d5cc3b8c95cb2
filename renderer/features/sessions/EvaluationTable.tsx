import { evaluationQuestions } from '../../../scans/sessions/register.ts';
import type { Evaluation } from '../../../scans/sessions/register.ts';
import { useSpeech } from '../../app/use-app.ts';
import { evaluationMarks } from './evaluation-marks.ts';

/** How many chose each answer. */
export function EvaluationTable({ evaluation }: { readonly evaluation: Evaluation }) {
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
              <td key={mark} data-mark={say(`sessions.mark.${mark}`)} className="num">
                {evaluation[question][at] ?? 0}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
