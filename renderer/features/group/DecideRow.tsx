import { useId } from 'react';
import { longestReason } from '../../../scans/assessment/assessment-record.ts';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import { levelNumbers } from '../../../scans/definition/definition.ts';
import type { GroupQuestionView } from '../../../scans/services/views/group-view.ts';
import type { Scan } from '../../app/scan.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { useTyped } from '../../app/use-typed.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import { LevelChip } from '../../components/LevelChip.tsx';
import { Dots } from './Dots.tsx';
import { deciding } from './group-changes.ts';
import { useWanted } from './use-wanted.ts';

type Props = {
  readonly scan: Scan;
  readonly question: GroupQuestionView;
  readonly closed: boolean;
};

/** How far the answers to one question lie apart, and what they choose together. */
export function DecideRow({ scan, question, closed }: Props) {
  const { content } = useAppState();
  const name = useId();
  const { ask, label, counts, decision, proposal } = question;
  const found = content.questions[question.question];
  const keep = (choice: Answer | null) =>
    scan.change(deciding(scan, question.question, choice, decision?.reason ?? ''));
  const [answer, choose] = useWanted(question, question.answer, keep);
  return (
    <li>
      <p className="group-ask" id={`${name}-ask`}>
        {ask}
        <Agreement label={label} />
      </p>
      <div className="group-row">
        <Dots counts={counts} />
        <fieldset className="decide" disabled={closed} aria-describedby={`${name}-ask`}>
          <legend className="note">
            <Choice question={question} />
          </legend>
          <div className="decide-levels">
            {levelNumbers.map((level) => (
              <label key={level}>
                <input
                  type="radio"
                  name={name}
                  checked={answer === level}
                  // The level that is only proposed can be chosen too.
                  onClick={decision === null && proposal === level ? () => choose(level) : undefined}
                  onChange={() => choose(level)}
                />
                <LevelChip level={level} small />
              </label>
            ))}
            {found?.naAllowed === true || question.naMajority ? (
              <label>
                <input
                  type="radio"
                  name={name}
                  checked={answer === 'not-applicable'}
                  onChange={() => choose('not-applicable')}
                />
                <span className="note">{content.instructions.notApplicable}</span>
              </label>
            ) : null}
          </div>
          <p className="note">{typeof answer === 'number' ? (found?.levels[answer] ?? '') : ''}</p>
        </fieldset>
      </div>
      {decision === null ? null : (
        <Why scan={scan} question={question} closed={closed} onBack={() => void keep(null)} />
      )}
    </li>
  );
}

/** How far they agree, in one word. */
export function Agreement({ label }: Pick<GroupQuestionView, 'label'>) {
  const { say } = useSpeech();
  return label === null ? null : <span className={`agreement ${label}`}>{say(`group.label.${label}`)}</span>;
}

function Choice({ question: { decision, proposal } }: { readonly question: GroupQuestionView }) {
  const { say } = useSpeech();
  if (decision !== null) {
    return say(decision.how === 'accepted' ? 'group.how.accepted' : 'group.how.discussed');
  }
  return say(proposal === null ? 'group.proposal.none' : 'group.proposal');
}

type WhyProps = Props & { readonly onBack: () => void };

function Why({ scan, question, closed, onBack }: WhyProps) {
  const { say } = useSpeech();
  const { decision } = question;
  const { value, type } = useTyped(decision?.reason ?? '', (reason) => {
    if (decision !== null) void scan.change(deciding(scan, question.question, decision.choice, reason));
  });
  return (
    <div className="decide-why">
      {decision?.outdated === true ? <p className="note">{say('group.outdated')}</p> : null}
      <Field label={say('group.reason')}>
        {(ties) => (
          <input
            {...ties}
            className="line"
            autoComplete="off"
            maxLength={longestReason}
            disabled={closed}
            value={value}
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
      {closed ? null : (
        <Button small look="plain" onClick={onBack}>
          {say('group.take-back')}
        </Button>
      )}
    </div>
  );
}
