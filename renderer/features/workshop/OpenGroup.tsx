import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { GroupView } from '../../../scans/services/views/group-view.ts';
import { NotSaved } from '../../app/NotSaved.tsx';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useOpenScan, useScanPart } from '../../app/use-scan.ts';
import { useGroup } from '../group/use-group.ts';

type Props = {
  readonly id: AssessmentId;
  /** Something of the scan changed on disk: the wall should look again. */
  readonly changed: () => void;
  readonly children: (scan: Scan, view: GroupView) => ReactNode;
};

/** The scan of a company and its group, for a part of the adviser’s screen. */
export function OpenGroup({ id, changed, children }: Props) {
  const { say } = useSpeech();
  const open = useOpenScan(id);
  switch (open.kind) {
    case 'open':
      return (
        <Group scan={open.scan} changed={changed}>
          {children}
        </Group>
      );
    case 'elsewhere':
    case 'refused':
      return (
        <p className="workshop-part">
          <a href={hashOf({ page: 'group', id })}>{say('workshop.elsewhere')}</a>
        </p>
      );
    default:
      return null;
  }
}

type GroupProps = Omit<Props, 'id'> & { readonly scan: Scan };

function Group({ scan, changed, children }: GroupProps) {
  const group = useGroup(scan);
  const revision = useScanPart(scan, ({ assessment }) => assessment.revision);
  const told = useRef(revision);
  useEffect(() => {
    if (told.current === revision) return;
    told.current = revision;
    changed();
  }, [revision, changed]);
  return (
    <>
      <NotSaved scan={scan} />
      {group.kind === 'read' ? children(scan, group.view) : null}
    </>
  );
}
