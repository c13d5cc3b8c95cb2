import { Page } from '../../components/Page.tsx';
import { useSpeech } from '../../app/use-app.ts';
import type { Route } from '../../app/routes.ts';

export function QuestionPage({ route }: { readonly route: Extract<Route, { page: 'question' }> }) {
  const { say } = useSpeech();
  return (
    <Page title={say('common.app')}>
      <h1 className="title">{route.id}</h1>
    </Page>
  );
}
