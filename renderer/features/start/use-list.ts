import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../../scans/services/api.ts';
import type { AssessmentRow } from '../../../scans/services/store-ports.ts';
import type { Client } from '../../host/client.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp } from '../../app/use-app.ts';

export type List =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly rows: readonly AssessmentRow[] }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

type Which = 'assessment.list' | 'assessment.listTrash';

/** The list of the folder or of the trash, and a way to read it again. */
export function useList(which: Which): {
  readonly list: List;
  readonly reload: () => Promise<readonly AssessmentRow[]>;
} {
  const { client } = useApp();
  const [list, setList] = useState<List>({ kind: 'reading' });
  const reload = useCallback(async () => {
    const next = await readList(client, which);
    setList(next);
    return next.kind === 'read' ? next.rows : [];
  }, [client, which]);
  useEffect(() => {
    let wanted = true;
    void readList(client, which).then((next) => {
      if (wanted) setList(next);
    });
    return () => {
      wanted = false;
    };
  }, [client, which]);
  return { list, reload };
}

async function readList(client: Client, which: Which): Promise<List> {
  const outcome = await client.call(which, {});
  return outcome.ok
    ? { kind: 'read', rows: outcome.value }
    : { kind: 'failed', problems: problemsOf(outcome.failure) };
}
