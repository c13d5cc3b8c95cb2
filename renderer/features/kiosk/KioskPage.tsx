import { useState } from 'react';
import type { ReactNode } from 'react';
import type { KioskView } from '../../../scans/services/views/workshop-view.ts';
import { PageTurn } from '../../components/Page.tsx';
import { CodeDialog } from './CodeDialog.tsx';
import { EndDialog } from './EndDialog.tsx';
import { KioskEvaluation } from './KioskEvaluation.tsx';
import { KioskOff } from './KioskOff.tsx';
import { KioskSeats } from './KioskSeats.tsx';
import { KioskNotice } from './KioskNotice.tsx';
import { KioskTurn } from './KioskTurn.tsx';
import { Thanks } from './Thanks.tsx';
import { useKiosk } from './use-kiosk.ts';
import type { Kiosk } from './use-kiosk.ts';
import '../../styles/kiosk.css';

const none: Kiosk['problems'] = [];

type Seat = KioskView['seats'][number];
type Asking = { readonly kind: 'none' | 'end' } | { readonly kind: 'code'; readonly seat: Seat };

/** One device from hand to hand. It shows the same at every address: no page of before can be had back. */
export function KioskPage() {
  const kiosk = useKiosk();
  const [asking, setAsking] = useState<Asking>({ kind: 'none' });
  const [thanks, setThanks] = useState(false);
  const { view } = kiosk;
  if (view === null) {
    if (kiosk.problems.length > 0) return <KioskOff problems={kiosk.problems} />;
    return <main id="content" aria-busy="true" />;
  }
  const leave = () => {
    kiosk.forget();
    setAsking({ kind: 'none' });
  };
  return (
    <>
      {pageOf({
        // What is wrong with a code stands in its dialog.
        kiosk: asking.kind === 'none' ? kiosk : { ...kiosk, problems: none },
        view,
        thanks,
        setThanks,
        ask: setAsking,
      })}
      {asking.kind === 'end' ? <EndDialog close={leave} view={view} /> : null}
      {asking.kind === 'code' ? <CodeDialog kiosk={kiosk} seat={asking.seat} close={leave} /> : null}
    </>
  );
}

type PageProps = {
  readonly kiosk: Kiosk;
  readonly view: KioskView;
  readonly thanks: boolean;
  readonly setThanks: (thanks: boolean) => void;
  readonly ask: (asking: Asking) => void;
};

/** Each page is a page of its own, so that what is read aloud begins at its heading. */
function pageOf({ kiosk, view, thanks, setThanks, ask }: PageProps): ReactNode {
  const { current } = view;
  if (view.asks === 'evaluation') {
    return <KioskEvaluation kiosk={kiosk} view={view} end={() => ask({ kind: 'end' })} />;
  }
  if (thanks) {
    return (
      <PageTurn value={1}>
        <Thanks next={() => setThanks(false)} />
      </PageTurn>
    );
  }
  if (current === null) {
    return (
      <PageTurn value={2}>
        <KioskSeats
          kiosk={kiosk}
          view={view}
          end={() => ask({ kind: 'end' })}
          halfway={(seat) => ask({ kind: 'code', seat })}
        />
      </PageTurn>
    );
  }
  if (current.assessment === null) {
    return (
      <PageTurn value={3}>
        <KioskNotice kiosk={kiosk} current={current} />
      </PageTurn>
    );
  }
  return (
    <KioskTurn
      key={current.seat}
      kiosk={kiosk}
      seat={current.seat}
      label={current.label}
      assessment={current.assessment}
      finished={() => setThanks(true)}
    />
  );
}
