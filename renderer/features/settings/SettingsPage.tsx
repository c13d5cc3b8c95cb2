import { Page } from '../../components/Page.tsx';
import { useSpeech } from '../../app/use-app.ts';

export function SettingsPage() {
  const { say } = useSpeech();
  return (
    <Page title={say('common.app')}>
      <h1 className="title">{say('common.app')}</h1>
    </Page>
  );
}
