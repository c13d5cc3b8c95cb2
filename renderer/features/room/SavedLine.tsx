import type { Problem } from '../../../scans/services/api.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import type { Saved } from '../../host/client.ts';

/** Where a file stands now, or why there is none. */
export function SavedLine({ saved }: { readonly saved: Saved }) {
  const { say } = useSpeech();
  switch (saved.kind) {
    case 'saved':
      return <small className="file">{saved.shown}</small>;
    case 'failed':
      return <NotSaved problems={saved.problems} />;
    case 'cancelled':
      return <small>{say('room.reports.cancelled')}</small>;
  }
}

function NotSaved({ problems }: { readonly problems: readonly Problem[] }) {
  const { say } = useSpeech();
  const sentences = useProblemSentences(problems);
  return (
    <small role="alert">
      <b>{say('room.reports.failed')}</b>{' '}
      {sentences.length > 0 ? sentences.join(' ') : say('common.no-answer')}
    </small>
  );
}
