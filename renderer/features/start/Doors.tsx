import { hashOf } from '../../app/routes.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import type { Tell } from './use-row-actions.ts';

/** New, open, and the example to look at first. */
export function Doors({ pick, tell }: { readonly pick: () => void; readonly tell: Tell }) {
  const app = useApp();
  const { language } = useAppState();
  const { say } = useSpeech();
  const example = async () => {
    const outcome = await app.client.call('assessment.addExample', { language });
    if (outcome.ok) go({ page: 'result', id: outcome.value });
    else tell({ text: say('start.did-not-work'), problems: problemsOf(outcome.failure) });
  };
  return (
    <aside className="doors-side" aria-label={say('start.begin')}>
      <ul className="doors stick">
        <li>
          <ButtonLink look="primary" full href={hashOf({ page: 'new', choice: null })}>
            {say('start.new')}
          </ButtonLink>
          <p className="note">{say('start.new.note')}</p>
        </li>
        <li>
          <Button full onClick={pick}>
            {say('start.file')}
          </Button>
          <p className="note">{say('start.file.note')}</p>
        </li>
        <li className="side-rule">
          <h2 className="label">{say('start.look')}</h2>
          <p className="example">
            <button type="button" className="linklike" onClick={() => void example()}>
              {say('start.example')}
            </button>
          </p>
          <p className="note">{say('start.example.note')}</p>
        </li>
        <li className="side-rule">
          <p className="example">
            <a className="textlink" href={hashOf({ page: 'directory', part: { kind: 'list' } })}>
              {say('directory.title')}
            </a>
          </p>
          <p className="note">{say('directory.link.note')}</p>
          <p className="example">
            <a className="textlink" href={hashOf({ page: 'sessions' })}>
              {say('sessions.heading')}
            </a>
          </p>
          <p className="note">{say('sessions.link.note')}</p>
        </li>
      </ul>
    </aside>
  );
}
