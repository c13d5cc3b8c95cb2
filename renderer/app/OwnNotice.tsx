import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import { isBlankScan } from '../../scans/workshop/is-blank-scan.ts';
import { Button } from '../components/Button.tsx';
import { Page } from '../components/Page.tsx';
import type { Scan } from './scan.ts';
import { useSpeech } from './use-app.ts';
import { useScanPart } from './use-scan.ts';

type Props = { readonly scan: Scan; readonly children: ReactNode };

/** Whose notice was read while this window is open; who answered something does not see it again. */
const read = new Set<AssessmentId>();

/** Who answers on a laptop of his own reads first who keeps what, as everybody in a workshop does. */
export function OwnNotice({ scan, children }: Props) {
  const isBlank = useScanPart(scan, ({ assessment }) => isBlankScan(assessment));
  const [isRead, setRead] = useState(read.has(scan.id));
  if (!isBlank || isRead) return children;
  const begin = () => {
    read.add(scan.id);
    setRead(true);
  };
  return <Notice scan={scan} begin={begin} />;
}

const parts = ['what', 'where', 'room', 'why', 'long', 'choice'] as const;

function Notice({ scan, begin }: { readonly scan: Scan; readonly begin: () => void }) {
  const { say } = useSpeech();
  const code = useScanPart(scan, ({ assessment }) => assessment.responses[0]?.participant.id ?? '');
  const textOf = (part: (typeof parts)[number]): string => {
    switch (part) {
      case 'what':
        return code === '' ? say('kiosk.own.what') : say('kiosk.notice.what', { label: code });
      case 'where':
        return say('kiosk.own.where');
      case 'long':
        return say('kiosk.own.long');
      default:
        return say(`kiosk.notice.${part}`);
    }
  };
  return (
    <Page
      title={`${say('kiosk.notice.title')} · ${say('common.app')}`}
      foot={
        <div className="grid foot-row">
          <div className="foot-acts">
            <Button look="primary" onClick={begin}>
              {say('kiosk.notice.begin')}
            </Button>
          </div>
        </div>
      }
    >
      <h1 className="title">{say('kiosk.notice.title')}</h1>
      <dl className="privacy">
        {parts.map((part) => (
          <div key={part}>
            <dt>{say(`kiosk.notice.${part}.title`)}</dt>
            <dd>{textOf(part)}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
