import { useEffect, useState } from 'react';
import { useApp } from '../../app/use-app.ts';
import { problemsOf } from '../../app/save-queue.ts';
import type { MadePaper } from '../../../scans/report/papers/paper-names.ts';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { Language, Problem } from '../../../scans/services/api.ts';
import type { MadeFile } from '../../../scans/services/views/assessment-view.ts';

export type Choices = {
  readonly paper: MadePaper;
  readonly language: Language;
  readonly notes: boolean;
  /** The scan travels in the paper, so that it opens again as the scan. */
  readonly scan: boolean;
};

export type Making = {
  /** The last one that was made; it may belong to earlier choices while `busy`. */
  readonly made: MadeFile | null;
  readonly busy: boolean;
  /** Why the last choices gave no report, as far as it is known; `null`: they did. */
  readonly refused: readonly Problem[] | null;
};

/** The report of these choices; the one before stays until the new one is there. */
export function useReport(id: AssessmentId, choices: Choices, revision: number): Making {
  const { client } = useApp();
  const { paper, language, notes, scan } = choices;
  const [making, setMaking] = useState<Making>({ made: null, busy: true, refused: null });
  useEffect(() => {
    let wanted = true;
    const tell = (next: (before: Making) => Making) => {
      if (wanted) setMaking(next);
    };
    tell((before) => ({ ...before, busy: true }));
    client.call('report.make', { id, paper, language, notes, scan }).then(
      (outcome) =>
        tell((before) =>
          outcome.ok
            ? { made: outcome.value, busy: false, refused: null }
            : { made: before.made, busy: false, refused: problemsOf(outcome.failure) },
        ),
      () => tell((before) => ({ ...before, busy: false, refused: [] })),
    );
    return () => {
      wanted = false;
    };
  }, [client, id, paper, language, notes, scan, revision]);
  return making;
}
