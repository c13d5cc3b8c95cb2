import { Page } from '../../components/Page.tsx';
import { useSpeech } from '../../app/use-app.ts';
import type { NewScan } from '../../app/routes.ts';

export function NewPage({ choice }: { readonly choice: NewScan | null }) {
  const { say } = useSpeech();
  return (
    <Page title={say('common.app')}>
      <h1 className="title">{choice?.variant}</h1>
    </Page>
  );
}
