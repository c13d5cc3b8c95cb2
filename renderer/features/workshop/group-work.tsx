import type { ReactNode } from 'react';
import type { GroupView } from '../../../scans/services/views/group-view.ts';
import type { Scan } from '../../app/scan.ts';
import { OpenGroup } from './OpenGroup.tsx';
import type { WorkProps } from './StepWork.tsx';
import '../../styles/group.css';

type OfGroup = WorkProps & { readonly scan: Scan; readonly group: GroupView };

/** A step about the one company in the room, with its scan and its group. */
export function groupWork(Shown: (props: OfGroup) => ReactNode) {
  return function GroupWork(props: WorkProps) {
    const [company] = props.view.companies.flatMap((one) => (one.kind === 'there' ? [one] : []));
    if (company === undefined) return null;
    return (
      <OpenGroup id={company.assessment} changed={props.desk.changed}>
        {(scan, group) => <Shown {...props} scan={scan} group={group} />}
      </OpenGroup>
    );
  };
}
