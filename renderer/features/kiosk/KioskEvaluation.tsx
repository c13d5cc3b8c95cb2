import { useEffect, useState } from 'react';
import type { EvaluationAnswers } from '../../../scans/sessions/attendance.ts';
import { evaluationQuestions } from '../../../scans/sessions/register.ts';
import type { EvaluationQuestion } from '../../../scans/sessions/register.ts';
import type { KioskView } from '../../../scans/services/views/workshop-view.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Button } from '../../components/Button.tsx';
import { Page, PageTurn } from '../../components/Page.tsx';
import { evaluationMarks } from '../sessions/evaluation-marks.ts';
import { KioskLanguages } from './KioskLanguages.tsx';
import { Thanks } from './Thanks.tsx';
import { useIdle } from './use-idle.ts';
import type { Kiosk } from './use-kiosk.ts';

type Props = { readonly kiosk: Kiosk; readonly view: KioskView; readonly end: () => void };

/** Who walked away should not leave his ticks for the next one. */
const idleMs = 2 * 60_000;

/** Each person in turn answers the three questions after a session; what was sent is nowhere to be seen. */
export function KioskEvaluation({ kiosk, view: { title, language }, end }: Props) {
  const app = useApp();
  const [turn, setTurn] = useState(1);
  const [thanks, setThanks] = useState(false);
  const next = () => {
    // The one before may have read another language.
    void app.showLanguage(language);
    setThanks(false);
    setTurn((now) => now + 1);
  };
  useIdle(idleMs, next);
  useEffect(() => {
    void app.showLanguage(language);
  }, [app, language]);
  return (
    <PageTurn value={2 * turn + (thanks ? 1 : 0)}>
      {thanks ? (
        <Thanks next={next} />
      ) : (
        <Questions key={turn} kiosk={kiosk} title={title} end={end} sent={() => setThanks(true)} />
      )}
    </PageTurn>
  );
}

const nothing: EvaluationAnswers = { useful: null, clear: null, recommend: null };

type QuestionsProps = {
  readonly kiosk: Kiosk;
  readonly title: string;
  readonly end: () => void;
  readonly sent: () => void;
};

function Questions({ kiosk, title, end, sent }: QuestionsProps) {
  const { say } = useSpeech();
  const [answers, setAnswers] = useState(nothing);
  const [sending, setSending] = useState(false);
  const [empty, setEmpty] = useState(false);
  const wrong = useProblemSentences(kiosk.problems);
  const send = async () => {
    if (evaluationQuestions.every((question) => answers[question] === null)) {
      setEmpty(true);
      return;
    }
    setSending(true);
    const kept = await kiosk.act((call) => call('kiosk.evaluate', { answers })).catch(() => false);
    setSending(false);
    if (kept) sent();
  };
  const told = empty ? [say('kiosk.evaluation.empty')] : wrong;
  return (
    <Page
      title={`${say('sessions.evaluation')} · ${say('common.app')}`}
      foot={
        <div className="grid foot-row">
          <div className="foot-acts">
            <Button look="primary" disabled={sending} onClick={() => void send()}>
              {say('kiosk.evaluation.send')}
            </Button>
          </div>
          <div className="foot-say">
            <Button look="plain" small onClick={end}>
              {say('kiosk.end')}
            </Button>
          </div>
        </div>
      }
    >
      <p className="label">{title}</p>
      <h1 className="title">{say('sessions.evaluation')}</h1>
      <p className="lead kiosk-lead">{say('kiosk.evaluation.lead')}</p>
      <KioskLanguages />
      {told.length === 0 ? null : (
        <p className="field-error" role="alert">
          {told.join(' ')}
        </p>
      )}
      {evaluationQuestions.map((question) => (
        <Scale
          key={question}
          question={question}
          value={answers[question]}
          choose={(value) => {
            setEmpty(false);
            setAnswers((before) => ({ ...before, [question]: value }));
          }}
        />
      ))}
    </Page>
  );
}

type ScaleProps = {
  readonly question: EvaluationQuestion;
  readonly value: number | null;
  readonly choose: (value: number) => void;
};

/** The five answers of the paper, in its order. */
function Scale({ question, value, choose }: ScaleProps) {
  const { say } = useSpeech();
  return (
    <fieldset className="kiosk-scale">
      <legend>{say(`sessions.question.${question}`)}</legend>
      <div>
        {evaluationMarks.map((mark, at) => (
          <label key={mark}>
            <input type="radio" name={question} checked={value === at + 1} onChange={() => choose(at + 1)} />
            <span>{say(`sessions.mark.${mark}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
