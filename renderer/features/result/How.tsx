import type { ReactNode } from 'react';
import type { Computation } from '../../../scans/services/views/result-view.ts';
import { Popover } from '../../components/Popover.tsx';

type Props = {
  readonly computation: Computation;
  readonly label: ReactNode;
  readonly spoken?: string;
  readonly buttonClass?: string;
};

/** A number or a line of words that opens the sum behind it. */
export function How({ computation, label, ...looks }: Props) {
  return (
    <Popover label={label} className="how-pop" {...looks}>
      <h3 className="label">{computation.heading}</h3>
      <p className="num">{computation.sum}</p>
      <p className="note">{computation.note}</p>
    </Popover>
  );
}
