import type { DirectoryView, ImportedEntry } from '../../../scans/services/views/directory-view.ts';
import { hashOf } from '../../app/routes.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useStore } from '../../app/store.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { tell } from './directory-desk.ts';
import type { Offered } from './directory-desk.ts';
import { DirectoryList } from './DirectoryList.tsx';
import { ProblemList } from './ProblemList.tsx';
import { whole } from './row-words.ts';
import { useDesk } from './use-directory.ts';
import { useOffer } from './use-offer.ts';

/** The list of a colleague, before it is taken over: what it would change, or why it cannot be. */
export function ImportPage({ view }: { readonly view: DirectoryView }) {
  const { offered } = useDesk();
  const offer = useStore(offered);
  return offer === null ? <DirectoryList view={view} /> : <OfferedList offer={offer} />;
}

function OfferedList({ offer: { file, outcome } }: { readonly offer: Offered }) {
  const { say, count } = useSpeech();
  const takeOver = useTakeOver();
  const again = useOffer();
  const entries = outcome.kind === 'fits' ? outcome.import.entries : [];
  const changes = entries.filter((entry) => entry.outcome === 'new' || entry.outcome === 'newer').length;
  const title = say(outcome.kind === 'fits' ? 'directory.offer.title' : 'directory.offer.refused');
  return (
    <Page
      title={`${title} · ${say('common.app')}`}
      foot={
        <div className="grid foot-row">
          <div className="foot-acts">
            <ButtonLink href={hashOf({ page: 'directory', part: { kind: 'list' } })}>
              {say('directory.back')}
            </ButtonLink>
            {outcome.kind === 'refused' ? (
              <Button onClick={() => void again()}>{say('directory.offer.other')}</Button>
            ) : null}
            {changes === 0 ? null : (
              <Button look="primary" onClick={() => void takeOver(file)}>
                {count('directory.offer.do', changes)}
              </Button>
            )}
          </div>
        </div>
      }
    >
      <h1 className="title">{title}</h1>
      {outcome.kind === 'refused' ? (
        <>
          <p className="company-lead">{say('directory.offer.refused.text', { name: file.name })}</p>
          <ProblemList problems={outcome.problems} />
        </>
      ) : (
        <>
          <p className="company-lead">
            {changes === 0
              ? say('directory.offer.nothing', { name: file.name })
              : count('directory.offer.text', changes, { name: file.name })}
          </p>
          {outcomes.map((kind) => (
            <Entries key={kind} kind={kind} entries={entries.filter((entry) => entry.outcome === kind)} />
          ))}
        </>
      )}
    </Page>
  );
}

const outcomes = ['new', 'newer', 'kept', 'same'] as const satisfies readonly ImportedEntry['outcome'][];

type EntriesProps = {
  readonly kind: ImportedEntry['outcome'];
  readonly entries: readonly ImportedEntry[];
};

function Entries({ kind, entries }: EntriesProps) {
  const { say, date } = useSpeech();
  if (entries.length === 0) return null;
  return (
    <section className="scans" aria-labelledby={`offer-${kind}`}>
      <h2 className="section" id={`offer-${kind}`}>
        {say(`directory.offer.${kind}`)}
      </h2>
      <ul>
        {entries.map(({ kind: entryKind, id, name, checkedOn, oursCheckedOn }) => (
          <li className="scan dir-row" key={`${entryKind} ${id}`}>
            <h3>{name}</h3>
            <div className="dir-age">
              <p className="note">{say('directory.checked.adviser', { date: whole(date(checkedOn)) })}</p>
              {oursCheckedOn === '' ? null : (
                <p className="note">{say('directory.offer.ours', { date: whole(date(oursCheckedOn)) })}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useTakeOver(): (file: Offered['file']) => Promise<void> {
  const { client } = useApp();
  const { language } = useAppState();
  const { count } = useSpeech();
  const desk = useDesk();
  const { shown, offered } = desk;
  return async (file) => {
    const outcome = await client.call('directory.import', {
      file: file.name,
      text: file.text,
      apply: true,
      language,
    });
    if (!outcome.ok) {
      offered.set({ file, outcome: { kind: 'refused', problems: problemsOf(outcome.failure) } });
      return;
    }
    const taken = outcome.value.entries.filter(
      (entry) => entry.outcome === 'new' || entry.outcome === 'newer',
    );
    offered.set(null);
    shown.set({ language, view: outcome.value.view });
    tell(desk, { text: count('directory.offer.done', taken.length) });
    go({ page: 'directory', part: { kind: 'list' } });
  };
}
