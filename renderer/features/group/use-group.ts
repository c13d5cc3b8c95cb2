import { useEffect, useState } from 'react';
import type { Problem } from '../../../scans/services/api.ts';
import type { GroupView } from '../../../scans/services/views/group-view.ts';
import { problemsOf } from '../../app/save-queue.ts';
import type { Scan } from '../../app/scan.ts';
import { useApp, useAppState } from '../../app/use-app.ts';
import { useScanPart } from '../../app/use-scan.ts';

export type GroupRead =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'read'; readonly view: GroupView };

/** The group of an open assessment, asked again after every save; what was there stays until the new one comes. */
export function useGroup(scan: Scan): GroupRead {
  const { client } = useApp();
  const { language } = useAppState();
  const revision = useScanPart(scan, ({ assessment }) => assessment.revision);
  const [read, setRead] = useState<GroupRead>({ kind: 'reading' });
  useEffect(() => {
    let wanted = true;
    const show = (next: GroupRead) => {
      if (wanted) setRead(next);
    };
    client.call('group.view', { id: scan.id, language }).then(
      (outcome) =>
        show(
          outcome.ok
            ? { kind: 'read', view: outcome.value }
            : { kind: 'failed', problems: problemsOf(outcome.failure) },
        ),
      () => show({ kind: 'failed', problems: [] }),
    );
    return () => {
      wanted = false;
    };
  }, [client, scan, language, revision]);
  return read;
}
