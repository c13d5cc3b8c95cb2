import { memo } from 'react';
import type { QuestionId } from '../../../scans/definition/definition.ts';
import type { ContentView } from '../../../scans/services/views/content-view.ts';
import type { Scan } from '../../app/scan.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { Popover } from '../../components/Popover.tsx';
import { locales } from '../../language/say.ts';
import { QuestionTools } from './QuestionTools.tsx';
import { ReadAloudButton, ReadAloudProblem } from './ReadAloudButton.tsx';
import { ruleParts } from './rule-parts.ts';

type SheetProps = {
  /** The address of the sheet of the whole theme, where an adviser fills in. */
  readonly sheet: string | null;
};

type Props = SheetProps & { readonly scan: Scan; readonly question: QuestionId };

/** The rule, always in sight: whole beside the question, its first sentence above it in a narrow window. */
export function QuestionNotes({ scan, question, sheet }: Props) {
  return (
    <>
      <ShortRule />
      <div className="stick rule-stick">
        <LongRule />
        <div className="side-block rule-long tools">
          <QuestionTools scan={scan} question={question} />
        </div>
        <More sheet={sheet} />
      </div>
    </>
  );
}

const ShortRule = memo(function ShortRule() {
  const { content } = useAppState();
  const { say } = useSpeech();
  const { answer } = content.instructions;
  return (
    <div className="rule-short">
      <p>
        <strong>{ruleParts(answer).first}</strong>
      </p>
      <Popover label={say('question.rule.whole')} buttonClass="btn small">
        <h2 className="label">{say('question.rule')}</h2>
        <p>{answer}</p>
        <InSecond say={({ answer: also }) => also} />
        <ReadRule />
      </Popover>
    </div>
  );
});

const LongRule = memo(function LongRule() {
  const { content } = useAppState();
  const { say } = useSpeech();
  const { first, rest } = ruleParts(content.instructions.answer);
  return (
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
      <InSecond say={({ answer: also }) => ruleParts(also).first} />
      <ReadRule />
    </div>
  );
});

const More = memo(function More({ sheet }: SheetProps) {
  const { content, settings } = useAppState();
  const { say } = useSpeech();
  return (
    <div className="side-block rule-long">
      <p className="note">{say(settings.singleKeyShortcuts ? 'question.keys' : 'question.keys.few')}</p>
      <Popover label={say('question.renewal.ask')}>
        <h2 className="label">{say('question.renewal')}</h2>
        <p>{content.instructions.renewal}</p>
        <InSecond say={({ renewal: also }) => also} />
      </Popover>
      {sheet === null ? null : (
        <p>
          <a className="textlink note" href={sheet}>
            {say('theme.whole')}
          </a>
        </p>
      )}
    </div>
  );
});

type InSecondProps = { readonly say: (instructions: ContentView['instructions']) => string };

function InSecond({ say }: InSecondProps) {
  const { second } = useAppState();
  if (second === null) return null;
  return (
    <p className="also" lang={locales[second.language]}>
      {say(second.instructions)}
    </p>
  );
}

/** The rule is the same for every question: it is read when somebody asks for it. */
function ReadRule() {
  const { content } = useAppState();
  const { say } = useSpeech();
  return (
    <>
      <ReadAloudButton
        id="rule"
        language={content.language}
        parts={() => [content.instructions.answer]}
        label={say('question.aloud.rule')}
        stopLabel={say('question.aloud.stop')}
        className="textlink asbtn"
      />
      <ReadAloudProblem id="rule" />
    </>
  );
}
