import { useSpeech } from '../../app/use-app.ts';
import { useScanPart } from '../../app/use-scan.ts';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { answerTo, responseOf } from '../question/questionnaire.ts';
import type { Step } from '../question/questionnaire.ts';
import { KioskFoot } from './KioskQuestion.tsx';
import type { TurnPage } from './KioskQuestion.tsx';

type Props = TurnPage & {
  readonly steps: readonly Step[];
  readonly open: (step: Step) => void;
  readonly ready: () => void;
};

/** What is still open, and handing the device on: from then on nobody sees these answers here. */
export function KioskReady({ scan, label, turns, loud, stop, steps, open, ready }: Props) {
  const { say, count } = useSpeech();
  const response = useScanPart(scan, ({ assessment }) => responseOf(assessment));
  const gaps = steps.filter(({ question }) => answerTo(response, question.id) === null);
  const [first] = gaps;
  return (
    <Page
      title={`${say('kiosk.ready.title')} · ${say('common.app')}`}
      loud={loud}
      foot={
        <KioskFoot scan={scan} stop={stop}>
          <Button onClick={turns.back}>{say('kiosk.ready.back')}</Button>
          <Button look="primary" onClick={ready}>
            {say('kiosk.ready.do')}
          </Button>
        </KioskFoot>
      }
    >
      <p className="label">{say('kiosk.seat', { label })}</p>
      <h1 className="title">{say('kiosk.ready.title')}</h1>
      <p className="lead kiosk-lead">{say('kiosk.ready.text')}</p>
      {first === undefined ? (
        <p>{say('kiosk.ready.all')}</p>
      ) : (
        <p>
          {count('kiosk.ready.open', gaps.length)}{' '}
          <Button look="plain" onClick={() => open(first)}>
            {say('kiosk.ready.first')}
          </Button>
        </p>
      )}
    </Page>
  );
}
