import type { KioskView } from '../../../scans/services/views/workshop-view.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { KioskLanguages } from './KioskLanguages.tsx';
import type { Kiosk } from './use-kiosk.ts';

type Props = { readonly kiosk: Kiosk; readonly current: NonNullable<KioskView['current']> };

const parts = ['what', 'where', 'room', 'why', 'long', 'choice'] as const;

/** Who keeps what, why and for how long: each person reads it before the first answer, on one screen. */
export function KioskNotice({ kiosk, current: { seat, label } }: Props) {
  const { language } = useAppState();
  const { say } = useSpeech();
  const wrong = useProblemSentences(kiosk.problems);
  return (
    <Page
      title={`${say('kiosk.notice.title')} · ${say('common.app')}`}
      foot={
        <div className="grid foot-row">
          <div className="foot-acts">
            <Button onClick={() => void kiosk.act((call) => call('kiosk.pause', { seat }))}>
              {say('kiosk.notice.back')}
            </Button>
            <Button
              look="primary"
              onClick={() => void kiosk.act((call) => call('kiosk.begin', { seat, language }))}
            >
              {say('kiosk.notice.begin')}
            </Button>
          </div>
        </div>
      }
    >
      <p className="label">{say('kiosk.seat', { label })}</p>
      <h1 className="title">{say('kiosk.notice.title')}</h1>
      <KioskLanguages />
      {wrong.length === 0 ? null : (
        <p className="field-error" role="alert">
          {wrong.join(' ')}
        </p>
      )}
      <dl className="privacy">
        {parts.map((part) => (
          <div key={part}>
            <dt>{say(`kiosk.notice.${part}.title`)}</dt>
            <dd>{say(`kiosk.notice.${part}`, { label })}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
