import { useState } from 'react';
import { evaluationQuestions } from '../../../scans/sessions/register.ts';
import type { Evaluation } from '../../../scans/sessions/register.ts';
import type { SessionView } from '../../../scans/services/views/register-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import type { RegisterState } from './use-register.ts';

const marks = ['1', '2', '3', '4', '5'] as const;

type Props = { readonly register: RegisterState<SessionView>; readonly view: SessionView };

/** How many chose each answer, as counted on paper; nobody is named. */
export function EvaluationCounts({ register: { act }, view }: Props) {
  const { say } = useSpeech();
  const [counts, setCounts] = useState<Evaluation>(view.evaluation);
  const set = (question: keyof Evaluation, at: number, text: string) => {
    const number = Math.min(100_000, Math.max(0, Math.trunc(Number(text))));
    setCounts((before) => ({
      ...before,
      [question]: before[question].map((count, other) => (other === at ? number : count)),
    }));
  };
  const save = () =>
    act((call) =>
      call('evaluation.set', {
        session: view.session.id,
        evaluation: {
          useful: [...counts.useful],
          clear: [...counts.clear],
          recommend: [...counts.recommend],
        },
      }),
    );
  return (
    <>
      <h2 className="section reg-section">{say('sessions.evaluation')}</h2>
      <p>{say('sessions.evaluation.lead')}</p>
      <table className="group-table">
        <thead>
          <tr>
            <th scope="col">{say('sessions.evaluation.statement')}</th>
            {marks.map((mark) => (
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
              {marks.map((mark, at) => (
                <td key={mark}>
                  <input
                    className="line"
                    type="number"
                    min={0}
                    aria-label={`${say(`sessions.question.${question}`)} ${say(`sessions.mark.${mark}`)}`}
                    value={counts[question][at] ?? 0}
                    onChange={(event) => set(question, at, event.target.value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Button onClick={() => void save()}>{say('sessions.evaluation.save')}</Button>
      </p>
    </>
  );
}
