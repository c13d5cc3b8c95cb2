import type { ReactNode } from 'react';
import type { Scan } from '../../app/scan.ts';
import { Saved } from '../../app/ScanPage.tsx';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { useScanPart } from '../../app/use-scan.ts';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { LevelForm } from '../question/LevelForm.tsx';
import { answerTo, responseOf } from '../question/questionnaire.ts';
import type { Step } from '../question/questionnaire.ts';
import { ruleParts } from '../question/rule-parts.ts';
import { TranslationMarks } from '../question/TranslationMarks.tsx';
import { useQuestion } from '../question/use-question.ts';
import type { PageTurns } from '../question/use-question.ts';

export type TurnPage = {
  readonly scan: Scan;
  readonly label: string;
  readonly turns: PageTurns;
  /** What could not be saved. */
  readonly loud: ReactNode;
  readonly stop: () => void;
};

type Props = TurnPage & { readonly step: Step; readonly of: number };

/** One question, without a way to anything else. */
export function KioskQuestion({ scan, label, turns, loud, stop, step, of }: Props) {
  const { content } = useAppState();
  const { say } = useSpeech();
  const control = useQuestion({ scan, step, turns });
  const open = useScanPart(
    scan,
    ({ assessment }) => answerTo(responseOf(assessment), step.question.id) === null,
  );
  const rule = ruleParts(content.instructions.answer);
  const title = say('question.place', {
    theme: step.theme.name,
    place: step.place,
    of: step.theme.questions.length,
  });
  return (
    <Page
      title={`${title} · ${say('common.app')}`}
      loud={loud}
      sideLabel={say('question.rule')}
      side={
        <div className="side-block" id="rule">
          <p className="note">
            <b>{rule.first}</b> {rule.rest.join(' ')}
          </p>
        </div>
      }
      foot={
        <KioskFoot scan={scan} stop={stop}>
          <Button disabled={step.number === 1} onClick={turns.back}>
            {say('question.back.question')}
          </Button>
          <Button look={open ? 'normal' : 'primary'} onClick={turns.next}>
            {say(open ? 'question.skip' : 'question.next.question')}
          </Button>
        </KioskFoot>
      }
    >
      <div className="place">
        <p className="label">{`${say('kiosk.seat', { label })} · ${title}`}</p>
        <p className="note" id="where">
          {say('question.where', { number: step.number, of })}
        </p>
        <progress className="vh" value={step.number} max={of} aria-label={say('question.progress')} />
      </div>
      <LevelForm scan={scan} step={step} control={control} />
      <TranslationMarks />
    </Page>
  );
}

type FootProps = { readonly scan: Scan; readonly stop: () => void; readonly children: ReactNode };

/** Where to go, how it stands with saving, and stopping. */
export function KioskFoot({ scan, stop, children }: FootProps) {
  const { say } = useSpeech();
  return (
    <div className="grid foot-row">
      <div className="foot-acts">{children}</div>
      <div className="foot-say">
        <Saved scan={scan} />
        <Button look="plain" small onClick={stop}>
          {say('kiosk.stop')}
        </Button>
      </div>
    </div>
  );
}
