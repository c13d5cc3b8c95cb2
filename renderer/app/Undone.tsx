import type { Problem } from '../../scans/services/api.ts';
import type { Done } from '../host/client.ts';
import { useSpeech } from './use-app.ts';
import { useProblemSentences } from './use-problem-sentences.ts';

/** Says why something outside the screens did not happen; nothing when it did. */
export function Undone({ done }: { readonly done: Done }) {
  const { say } = useSpeech();
  const sentences = useProblemSentences(done.kind === 'failed' ? done.problems : none);
  if (done.kind === 'done') return null;
  return (
    <p className="note" role="alert">
      {sentences.length > 0 ? sentences.join(' ') : say('common.no-answer')}
    </p>
  );
}

const none: readonly Problem[] = [];
