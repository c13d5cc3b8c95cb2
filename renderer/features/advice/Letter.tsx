import { useState } from 'react';
import type { CentreId } from '../../../scans/definition/definition.ts';
import type { Problem } from '../../../scans/services/api.ts';
import type { MadeFile } from '../../../scans/services/views/assessment-view.ts';
import { problemsOf } from '../../app/save-queue.ts';
import type { Scan } from '../../app/scan.ts';
import { useApp, useAppState } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Button } from '../../components/Button.tsx';

type Props = { readonly scan: Scan; readonly centre: CentreId };

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'saved'; readonly place: string }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

const none: readonly Problem[] = [];

/** The letter that the owner hands over: to keep as a file, or to print. */
export function Letter({ scan, centre }: Props) {
  const { client } = useApp();
  const { speech, language } = useAppState();
  const { say } = speech;
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const sentences = useProblemSentences(outcome.kind === 'failed' ? outcome.problems : none);

  const withLetter = async (handOut: (file: MadeFile) => Promise<Outcome>) => {
    try {
      const made = await client.call('referral.letter', { id: scan.id, centre, language });
      setOutcome(
        made.ok ? await handOut(made.value) : { kind: 'failed', problems: problemsOf(made.failure) },
      );
    } catch {
      setOutcome({ kind: 'failed', problems: none });
    }
  };
  const save = async (file: MadeFile): Promise<Outcome> => {
    const saved = await client.saveFile(file);
    if (saved.kind === 'cancelled') return { kind: 'none' };
    return saved.kind === 'saved' ? { kind: 'saved', place: saved.shown } : saved;
  };
  const print = async (file: MadeFile): Promise<Outcome> => {
    const done = await client.printFile(file.bytes);
    return done.kind === 'failed' ? done : { kind: 'none' };
  };
  return (
    <>
      <div className="choices">
        <Button small onClick={() => void withLetter(save)}>
          {say('advice.letter-save')}
        </Button>
        <Button small onClick={() => void withLetter(print)}>
          {say('advice.letter-print')}
        </Button>
      </div>
      <output className="note typed">
        {outcome.kind === 'saved' ? say('advice.letter-saved', { place: outcome.place }) : null}
        {outcome.kind === 'failed' ? [say('advice.letter-failed'), ...sentences].join(' ') : null}
      </output>
    </>
  );
}
