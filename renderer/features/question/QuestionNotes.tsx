import { memo } from 'react';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { Popover } from '../../components/Popover.tsx';
import { ruleParts } from './rule-parts.ts';

type Props = {
  /** The address of the sheet of the whole theme, where an adviser fills in. */
  readonly sheet: string | null;
};

/** The rule, always in sight: whole beside the question, its first sentence above it in a narrow window. */
export const QuestionNotes = memo(function QuestionNotes({ sheet }: Props) {
  const { content, settings } = useAppState();
  const { say } = useSpeech();
  const { answer, renewal } = content.instructions;
  const { first, rest } = ruleParts(answer);
  return (
    <>
      <div className="rule-short">
        <p>
          <strong>{first}</strong>
        </p>
        <Popover label={say('question.rule.whole')} buttonClass="btn small">
          <h2 className="label">{say('question.rule')}</h2>
          <p>{answer}</p>
        </Popover>
      </div>
      <div className="stick rule-stick">
        <div className="side-block rule-long">
          <h2 className="label">{say('question.rule')}</h2>
          <div className="rule" id="rule">
            <p>
              <strong>{first}</strong>
            </p>
            {rest.map((part) => (
              <p key={part}>{part}</p>
            ))}
          </div>
        </div>
        <div className="side-block rule-long">
          <p className="note">{say(settings.singleKeyShortcuts ? 'question.keys' : 'question.keys.few')}</p>
          <Popover label={say('question.renewal.ask')}>
            <h2 className="label">{say('question.renewal')}</h2>
            <p>{renewal}</p>
          </Popover>
          {sheet === null ? null : (
            <p>
              <a className="textlink note" href={sheet}>
                {say('theme.whole')}
              </a>
            </p>
          )}
        </div>
      </div>
    </>
  );
});
