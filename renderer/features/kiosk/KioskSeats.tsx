import { useEffect } from 'react';
import type { KioskView } from '../../../scans/services/views/workshop-view.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import type { Kiosk } from './use-kiosk.ts';

type Seat = KioskView['seats'][number];

type Props = {
  readonly kiosk: Kiosk;
  readonly view: KioskView;
  readonly halfway: (seat: Seat) => void;
  readonly end: () => void;
};

/** Whose turn is it? */
export function KioskSeats({ kiosk, view, halfway, end }: Props) {
  const app = useApp();
  const { say } = useSpeech();
  const wrong = useProblemSentences(kiosk.problems);
  const { language, seats } = view;
  const isOver = seats.every(({ turn }) => turn === 'done');
  const title = say(isOver ? 'kiosk.over' : 'kiosk.seats.title');
  useEffect(() => {
    // The one before may have read another language.
    void app.showLanguage(language);
  }, [app, language]);
  return (
    <Page
      title={`${title} · ${say('common.app')}`}
      foot={
        <div className="grid foot-row">
          <div className="foot-acts">
            <Button look="plain" onClick={end}>
              {say('kiosk.end')}
            </Button>
          </div>
        </div>
      }
    >
      <h1 className="title">{title}</h1>
      <p className="lead kiosk-lead">{say(isOver ? 'kiosk.over.lead' : 'kiosk.seats.lead')}</p>
      {wrong.length === 0 ? null : (
        <p className="field-error" role="alert">
          {wrong.join(' ')}
        </p>
      )}
      <ul className="kiosk-seats">
        {seats.map((seat) => (
          <li key={seat.id}>
            <SeatButton
              seat={seat}
              take={() => void kiosk.act((call) => call('kiosk.take', { seat: seat.id, code: null }))}
              halfway={() => halfway(seat)}
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}

type SeatProps = { readonly seat: Seat; readonly take: () => void; readonly halfway: () => void };

function SeatButton({ seat: { label, company, turn }, take, halfway }: SeatProps) {
  const { say } = useSpeech();
  return (
    <button
      type="button"
      className="kiosk-seat"
      disabled={turn === 'done'}
      onClick={turn === 'free' ? take : halfway}
    >
      <b>{label}</b>
      {company === '' ? null : <span>{company}</span>}
      {turn === 'free' ? null : <span className="note">{say(`kiosk.turn.${turn}`)}</span>}
    </button>
  );
}
