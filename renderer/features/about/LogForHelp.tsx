import { useId, useState } from 'react';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';

type State = 'at-rest' | 'copied' | 'failed';

/** What went wrong, to give to whoever helps; read it first if you like. */
export function LogForHelp() {
  const { client } = useApp();
  const { say } = useSpeech();
  const announce = useAnnounce();
  const [state, setState] = useState<State>('at-rest');
  const [text, setText] = useState<string | null>(null);
  const tell = (next: 'copied' | 'failed') => {
    setState(next);
    announce(say(`about.log-${next}`));
  };
  const copy = () =>
    client.copyLog().then(
      () => tell('copied'),
      () => tell('failed'),
    );
  const show = () =>
    client.readLog().then(setText, () => {
      tell('failed');
    });
  return (
    <section className="set-group">
      <h2 className="section">{say('about.log')}</h2>
      <p>{say('about.log-what')}</p>
      <div className="set-acts">
        <Button onClick={() => void copy()}>{say('about.log-copy')}</Button>
        {text === null ? (
          <Button look="plain" onClick={() => void show()}>
            {say('about.log-show')}
          </Button>
        ) : null}
      </div>
      {state === 'at-rest' ? null : <p className="note">{say(`about.log-${state}`)}</p>}
      {text === null ? null : <LogText text={text} />}
    </section>
  );
}

function LogText({ text }: { readonly text: string }) {
  const { say } = useSpeech();
  const id = useId();
  return (
    <>
      <label className="vh" htmlFor={id}>
        {say('about.log')}
      </label>
      <textarea
        className="input set-log"
        id={id}
        readOnly
        rows={8}
        value={text}
        onFocus={({ target }) => target.select()}
      />
    </>
  );
}
