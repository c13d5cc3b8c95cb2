import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { ImportanceForm } from '../importance/ImportancePage.tsx';
import { KioskFoot } from './KioskQuestion.tsx';
import type { TurnPage } from './KioskQuestion.tsx';

/** What matters to him, before any score is seen. */
export function KioskImportance({ scan, label, turns, loud, stop }: TurnPage) {
  const { say } = useSpeech();
  return (
    <Page
      title={`${say('importance.title')} · ${say('common.app')}`}
      loud={loud}
      foot={
        <KioskFoot scan={scan} stop={stop}>
          <Button onClick={turns.back}>{say('question.back.question')}</Button>
          <Button look="primary" onClick={turns.next}>
            {say('kiosk.importance.next')}
          </Button>
        </KioskFoot>
      }
    >
      <p className="label">{say('kiosk.seat', { label })}</p>
      <h1 className="title">{say('importance.title')}</h1>
      <ImportanceForm scan={scan} />
    </Page>
  );
}
