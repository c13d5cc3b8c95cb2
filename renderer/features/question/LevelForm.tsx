import { memo, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import { levelNumbers } from '../../../scans/definition/definition.ts';
import type { LevelNumber } from '../../../scans/definition/definition.ts';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { useScanPart } from '../../app/use-scan.ts';
import { Button } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import { KeyCap, LevelChip } from '../../components/LevelChip.tsx';
import type { Means } from './auto-advance.ts';
import { NoteField } from './NoteField.tsx';
import { answerTo, mayNotApply, responseOf } from './questionnaire.ts';
import type { Step } from './questionnaire.ts';
import type { QuestionControl } from './use-question.ts';

type Props = { readonly scan: Scan; readonly step: Step; readonly control: QuestionControl };

/** The question with its five levels, the quiet answers and the note. */
export function LevelForm({ scan, step, control }: Props) {
  const { content } = useAppState();
  const { say } = useSpeech();
  const chosen = useScanPart(scan, ({ assessment }) => answerTo(responseOf(assessment), step.question.id));
  const company = useScanPart(scan, ({ assessment }) => assessment.company);
  const toConfirm = useScanPart(scan, ({ assessment }) => responseOf(assessment)?.toConfirm);
  const answers = useRef<HTMLFieldSetElement>(null);
  const means = useMeans(answers);
  const { question } = step;
  // The same one for as long as the question stands there, so that a rung is drawn only when it changes.
  const latest = useRef(control.choose);
  useLayoutEffect(() => {
    latest.current = control.choose;
  });
  const choose = useCallback((answer: Answer) => latest.current(answer, means()), [means]);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <fieldset aria-describedby="where rule" disabled={control.closed} ref={answers}>
        <legend>
          <h1 className="question">{question.ask}</h1>
        </legend>
        {control.closed ? (
          <p className="note closed-note">
            {say('question.closed')}{' '}
            <a href={hashOf({ page: 'check', id: scan.id, at: null })}>{say('question.reopen')}</a>
          </p>
        ) : null}
        {toConfirm?.includes(question.id) === true ? <ToConfirm confirm={control.confirm} /> : null}
        <div className="levels">
          {levelNumbers.map((level) => (
            <Rung
              key={level}
              level={level}
              text={question.levels[level] ?? ''}
              looks={rungClass(level, chosen)}
              chosen={chosen === level}
              choose={choose}
            />
          ))}
        </div>
        <div className="quiet-rows">
          {question.dontKnowAllowed ? (
            <label className={classes('level quiet', chosen === 'dont-know' && 'chosen')}>
              <KeyCap>?</KeyCap>
              <span className="say">{content.instructions.dontKnow}</span>
              <Radio value="dont-know" chosen={chosen === 'dont-know'} choose={choose} />
            </label>
          ) : null}
          {mayNotApply(question, { company }) ? (
            <label className={classes('level quiet', chosen === 'not-applicable' && 'chosen')}>
              <KeyCap>-</KeyCap>
              <span className="say">{content.instructions.notApplicable}</span>
              <Radio value="not-applicable" chosen={chosen === 'not-applicable'} choose={choose} />
            </label>
          ) : null}
        </div>
      </fieldset>
      <NoteField
        key={question.id}
        scan={scan}
        question={question.id}
        closed={control.closed}
        onEnter={control.stay}
      />
    </form>
  );
}

/** The ladder is solid up to the rung that is reached; around the chosen one there is no hair line. */
function rungClass(level: LevelNumber, chosen: Answer | null): string {
  const at = typeof chosen === 'number' ? chosen : null;
  return classes(
    'level rung',
    level === 4 && 'last',
    level === at && 'chosen',
    at !== null && level < at && 'reached',
    at !== null && level === at - 1 && 'under',
  );
}

type Choosing = { readonly chosen: boolean; readonly choose: (answer: Answer) => void };

type RungProps = Choosing & {
  readonly level: LevelNumber;
  readonly text: string;
  readonly looks: string;
};

const Rung = memo(function Rung({ level, text, looks, chosen, choose }: RungProps) {
  return (
    <label className={looks}>
      <span className="rail">
        <LevelChip level={level} />
      </span>
      <span className="say">{text}</span>
      <Radio value={level} chosen={chosen} choose={choose} />
    </label>
  );
});

function Radio({ value, chosen, choose }: Choosing & { readonly value: Answer }) {
  return <input type="radio" name="answer" value={value} checked={chosen} onChange={() => choose(value)} />;
}

function ToConfirm({ confirm }: { readonly confirm: () => void }) {
  const { say } = useSpeech();
  return (
    <div className="to-confirm">
      <p>{say('question.confirm.ask')}</p>
      <Button small onClick={confirm}>
        {say('question.confirm.yes')}
      </Button>
    </div>
  );
}

/** How the last answer was given: with the pointer, or with keys that move the choice. */
function useMeans(answers: RefObject<HTMLElement | null>): () => Means {
  const means = useRef<Means>('keys');
  useEffect(() => {
    const { current } = answers;
    const pointer = () => {
      means.current = 'pointer';
    };
    const keys = () => {
      means.current = 'keys';
    };
    current?.addEventListener('pointerdown', pointer);
    current?.addEventListener('keydown', keys);
    return () => {
      current?.removeEventListener('pointerdown', pointer);
      current?.removeEventListener('keydown', keys);
    };
  }, [answers]);
  return useCallback(() => {
    const now = means.current;
    means.current = 'keys';
    return now;
  }, []);
}
