import { useState } from 'react';
import { hashOf } from '../../app/routes.ts';
import type { Route } from '../../app/routes.ts';
import type { Change } from '../../app/save-queue.ts';
import type { Scan } from '../../app/scan.ts';
import { Saved } from '../../app/ScanPage.tsx';
import { useSpeech } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import { useScanState } from '../../app/use-scan.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import type { Theme } from '../question/questionnaire.ts';
import { themeHeadId } from './theme-head-id.ts';
import type { CheckRow } from './check-list.ts';

type Props = { readonly scan: Scan; readonly themes: readonly Theme[]; readonly rows: readonly CheckRow[] };

/** Beside the list: close it, or open it again, and the way to each theme. */
export function Finish({ scan, themes, rows }: Props) {
  const { say, count } = useSpeech();
  const { assessment } = useScanState(scan);
  return (
    <div className="stick">
      <div className="side-block">
        {assessment.state.kind === 'closed' ? (
          <Closed scan={scan} on={assessment.state.on} />
        ) : (
          <Close scan={scan} />
        )}
      </div>
      <nav className="side-block" aria-label={say('check.themes')}>
        <h2 className="label">{say('check.themes')}</h2>
        <ol className="counts">
          {themes.map((theme) => {
            const own = rows.filter(({ step }) => step.theme.id === theme.id);
            const open = own.filter(({ gap }) => gap === 'open').length;
            return (
              <li key={theme.id}>
                <a href={`#${themeHeadId(theme)}`} onClick={(event) => jump(event, themeHeadId(theme))}>
                  <span className="t-no">{theme.number}</span>
                  {theme.name}
                </a>
                <span className={open === 0 ? undefined : 'gap'}>
                  {open === 0 ? own.length : count('check.theme.open', open)}
                </span>
              </li>
            );
          })}
        </ol>
      </nav>
      <Also scan={scan} />
      <div className="side-block foot-say">
        <Saved scan={scan} />
      </div>
    </div>
  );
}

function Close({ scan }: { readonly scan: Scan }) {
  const { say } = useSpeech();
  const [busy, setBusy] = useState(false);
  const close = async () => {
    setBusy(true);
    const outcome = await scan.change(closing(scan));
    setBusy(false);
    if (outcome.ok) go({ page: 'result', id: scan.id });
  };
  return (
    <>
      <Button look="primary" full disabled={busy} onClick={() => void close()}>
        {say('check.close')}
      </Button>
      <p className="note finish-note">{say('check.close.note')}</p>
      <a className="textlink" href={hashOf({ page: 'question', id: scan.id, question: null, from: null })}>
        {say('check.go-on')}
      </a>
    </>
  );
}

function Closed({ scan, on }: { readonly scan: Scan; readonly on: string }) {
  const { say, date } = useSpeech();
  const [asking, setAsking] = useState(false);
  const reopen = () => {
    setAsking(false);
    void scan.change(reopening(scan));
  };
  return (
    <>
      <p className="note">{say('check.closed', { date: date(on) })}</p>
      <ButtonLink look="primary" full href={hashOf({ page: 'result', id: scan.id })}>
        {say('check.show-result')}
      </ButtonLink>
      <p className="finish-note">
        <Button full onClick={() => setAsking(true)}>
          {say('check.reopen')}
        </Button>
      </p>
      {asking ? (
        <Dialog
          title={say('check.reopen.title')}
          onClose={() => setAsking(false)}
          acts={
            <>
              <Button onClick={() => setAsking(false)}>{say('common.cancel')}</Button>
              <Button look="primary" onClick={reopen}>
                {say('check.reopen.do')}
              </Button>
            </>
          }
        >
          <p>{say('check.reopen.text', { date: date(on) })}</p>
        </Dialog>
      ) : null}
    </>
  );
}

/** What else was asked; a short scan asks only for the company. */
function Also({ scan }: { readonly scan: Scan }) {
  const { say } = useSpeech();
  const { assessment } = useScanState(scan);
  const { id } = scan;
  const pages: readonly (readonly [Route, string])[] = [
    [{ page: 'company', id }, say('check.company')],
    [{ page: 'group', id }, say('group.link')],
    [{ page: 'entry', id }, say('entry.title')],
    ...(assessment.mode === 'quick'
      ? []
      : ([
          [{ page: 'facts', id }, say('check.facts')],
          [{ page: 'importance', id }, say('check.importance')],
        ] as const)),
  ];
  return (
    <nav className="side-block" aria-label={say('check.also')}>
      <h2 className="label">{say('check.also')}</h2>
      <ul className="counts">
        {pages.map(([route, name]) => (
          <li key={route.page}>
            <a href={hashOf(route)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The program closes it with its date and keeps what is shown; nothing is shown before it has. */
function closing({ id }: Scan): Change {
  return { key: null, apply: (assessment) => assessment, send: (call) => call('assessment.close', { id }) };
}

function reopening({ id }: Scan): Change {
  return {
    key: null,
    apply: (assessment) => ({ ...assessment, state: { kind: 'open' } }),
    send: (call) => call('assessment.reopen', { id }),
  };
}

/** The fragment of the address is the route, so the jump is made by hand. */
function jump(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
