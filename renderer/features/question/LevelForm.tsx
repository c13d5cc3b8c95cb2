import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import { levelNumbers } from '../../../scans/definition/definition.ts';
import type { LevelNumber } from '../../../scans/definition/definition.ts';
import type { QuestionView } from '../../../scans/services/views/content-view.ts';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { useScanPart } from '../../app/use-scan.ts';
import { Button } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import { NoteField } from './NoteField.tsx';
import { answerTo, mayNotApply, responseOf } from './questionnaire.ts';
import type { Step } from './questionnaire.ts';
import { QuietAnswer, Rung } from './Rung.tsx';
import type { SpokenPart } from './spoken-parts.ts';
import { useHeard } from './use-heard.ts';
import { useMeans } from './use-means.ts';
import type { QuestionControl } from './use-question.ts';
import { useSecond } from './use-second.ts';
import type { Second } from './use-second.ts';

type Props = { readonly scan: Scan; readonly step: Step; readonly control: QuestionControl };

/** The question with its five levels, the quiet answers and the note. */
export function LevelForm({ scan, step, control }: Props) {
  const { say } = useSpeech();
  const chosen = useScanPart(scan, ({ assessment }) => answerTo(responseOf(assessment), step.question.id));
  const toConfirm = useScanPart(scan, ({ assessment }) => responseOf(assessment)?.toConfirm);
  const answers = useRef<HTMLFieldSetElement>(null);
  const means = useMeans(answers);
  const { question } = step;
  const second = useSecond(question.id);
  const heard = useHeard(scan, question.id);
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
          <h1 className={classes('question', heard === 'question' && 'heard')}>{question.ask}</h1>
        </legend>
        {second === null ? null : (
          <p className="question-also" lang={second.lang}>
            {second.question.ask}
          </p>
        )}
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
              also={second?.question.levels[level]}
              lang={second?.lang}
              looks={rungClass(level, chosen)}
              chosen={chosen === level}
              heard={heard === level}
              choose={choose}
            />
          ))}
        </div>
        <QuietAnswers
          scan={scan}
          question={question}
          second={second}
          chosen={chosen}
          heard={heard}
          choose={choose}
        />
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

type QuietProps = {
  readonly scan: Scan;
  readonly question: QuestionView;
  readonly second: Second | null;
  readonly chosen: Answer | null;
  readonly heard: SpokenPart['of'] | null;
  readonly choose: (answer: Answer) => void;
};

/** What one may answer instead of a level, where this question has it. */
function QuietAnswers({ scan, question, second, chosen, heard, choose }: QuietProps) {
  const { content } = useAppState();
  const company = useScanPart(scan, ({ assessment }) => assessment.company);
  const answers = [
    { value: 'dont-know', keyCap: '?', words: 'dontKnow', has: question.dontKnowAllowed },
    { value: 'not-applicable', keyCap: '-', words: 'notApplicable', has: mayNotApply(question, { company }) },
  ] as const;
  return (
    <div className="quiet-rows">
      {answers.map(({ value, keyCap, words, has }) =>
        has ? (
          <QuietAnswer
            key={value}
            value={value}
            keyCap={keyCap}
            text={content.instructions[words]}
            also={second?.content.instructions[words]}
            lang={second?.lang}
            chosen={chosen === value}
            heard={heard === value}
            choose={choose}
          />
        ) : null,
      )}
    </div>
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
