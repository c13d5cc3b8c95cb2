import type { Problem } from '../../../scans/services/api.ts';
import { hashOf } from '../../app/routes.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';

/** The device does not go from hand to hand. */
export function KioskOff({ problems }: { readonly problems: readonly Problem[] }) {
  const { say } = useSpeech();
  const sentences = useProblemSentences(problems);
  return (
    <Page title={`${say('workshop.refused')} · ${say('common.app')}`}>
      <div className="error-page">
        <h1 className="title">{say('workshop.refused')}</h1>
        <p>{sentences.join(' ')}</p>
        <ButtonLink href={hashOf({ page: 'start' })}>{say('common.back-to-list')}</ButtonLink>
      </div>
    </Page>
  );
}
