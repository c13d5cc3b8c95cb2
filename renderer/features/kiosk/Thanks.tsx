import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';

/** Between two people: nothing of the one before is left. */
export function Thanks({ next }: { readonly next: () => void }) {
  const { say } = useSpeech();
  return (
    <Page title={`${say('kiosk.thanks.title')} · ${say('common.app')}`}>
      <div className="error-page">
        <h1 className="title">{say('kiosk.thanks.title')}</h1>
        <p className="lead">{say('kiosk.thanks.text')}</p>
        <Button look="primary" onClick={next}>
          {say('kiosk.thanks.next')}
        </Button>
      </div>
    </Page>
  );
}
