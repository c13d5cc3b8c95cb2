import { useEffect, useState } from 'react';
import { Undone } from '../../app/Undone.tsx';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { unanswered } from '../../host/client.ts';
import type { Done, SecondPlace as Place, SecondPlaceState } from '../../host/client.ts';

/** Copies on a stick or another disk; nothing where the host has no way to point at one. */
export function SecondPlace() {
  const { secondPlace } = useApp().client;
  return secondPlace === null ? null : <Block place={secondPlace} />;
}

function Block({ place }: { readonly place: Place }) {
  const { say } = useSpeech();
  const { state, busy, stopped, done, choose, stop } = useSecondPlace(place);
  return (
    <section className="side-block set-folder" aria-labelledby="second-place">
      <h2 className="label" id="second-place">
        {say('second.title')}
      </h2>
      <p className="note">{say('second.what')}</p>
      {state === null ? null : <How state={state} busy={busy} />}
      <div className="set-acts">
        <Button small disabled={busy} onClick={choose}>
          {say(state === null ? 'second.choose' : 'second.other')}
        </Button>
        {state === null ? null : (
          <Button small onClick={stop}>
            {say('second.stop')}
          </Button>
        )}
      </div>
      <output className="note">
        {busy ? say('second.busy') : null}
        {stopped ? say('second.stopped') : null}
      </output>
      <Undone done={done} />
      {state === null ? null : <p className="note">{say('second.back')}</p>}
    </section>
  );
}

/** Where the copies are, since when, and why they wait. */
function How({ state, busy }: { readonly state: SecondPlaceState; readonly busy: boolean }) {
  const { say, count, date, time } = useSpeech();
  const { shown, upToDateAt, behind, toErase } = state;
  const when =
    upToDateAt === null
      ? say('second.never')
      : say('second.up-to-date', { date: date(upToDateAt), time: time(upToDateAt) });
  return (
    <>
      <p className="note set-path">{shown}</p>
      {busy ? null : <p className="note">{when}</p>}
      {behind === null || busy ? null : <p className="note">{say(`second.${behind.why}`)}</p>}
      {toErase === 0 ? null : <p className="note">{count('second.to-erase', toErase)}</p>}
    </>
  );
}

function useSecondPlace(place: Place) {
  const [state, setState] = useState<SecondPlaceState | null>(null);
  const [busy, setBusy] = useState(false);
  const [stopped, setStopped] = useState(false);
  const [done, setDone] = useState<Done>({ kind: 'done' });

  useEffect(() => {
    let shown = true;
    place.state().then(
      (found) => {
        if (shown) setState(found);
      },
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [place]);

  const after = async (work: Promise<Done | { readonly kind: 'cancelled' }>): Promise<boolean> => {
    const outcome = await work.catch(() => unanswered);
    setDone(outcome.kind === 'failed' ? outcome : { kind: 'done' });
    setState(await place.state().catch(() => null));
    return outcome.kind === 'done';
  };
  const choose = async (): Promise<void> => {
    setStopped(false);
    setBusy(true);
    await after(place.choose());
    setBusy(false);
  };
  return {
    state,
    busy,
    stopped,
    done,
    choose: () => void choose(),
    stop: () => void after(place.stop()).then(setStopped),
  };
}
