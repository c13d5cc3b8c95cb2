import { useEffect } from 'react';
import type { DirectoryView } from '../../../scans/services/views/directory-view.ts';
import { Notice } from '../../app/Notice.tsx';
import { useStore } from '../../app/store.ts';
import { SearchField } from '../../components/SearchField.tsx';
import { useSpeech } from '../../app/use-app.ts';
import { usePageTurns } from '../../app/use-route.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { DirectoryDoors } from './DirectoryDoors.tsx';
import { DirectoryRows, linkIdOf } from './DirectoryRows.tsx';
import { findRows } from './find-rows.ts';
import type { RowGroup, Wish } from './find-rows.ts';
import { RefusedFile } from './RefusedFile.tsx';
import { ShowChoice } from './ShowChoice.tsx';
import { useDesk } from './use-directory.ts';

/** Every centre and every form of support, as rows to find, to look at and to open. */
export function DirectoryList({ view }: { readonly view: DirectoryView }) {
  const { say } = useSpeech();
  const { wish: wishStore, notice: noticeStore, last } = useDesk();
  const wish = useStore(wishStore);
  const told = useStore(noticeStore);
  const turn = usePageTurns();
  const notice = told !== null && told.turn >= turn - 1 ? told.said : null;
  const at = useStore(last);
  const found = findRows(view.rows, wish);
  const set = (change: Partial<Wish>) => wishStore.set({ ...wish, ...change });
  // Who comes back from elsewhere starts at the heading again.
  useEffect(() => () => last.set(null), [last]);
  return (
    <Page
      title={`${say('directory.title')} · ${say('common.app')}`}
      whole
      focus={at === null ? null : linkIdOf(at)}
      foot={notice === null ? undefined : <Notice notice={notice} close={() => noticeStore.set(null)} />}
    >
      <div className="grid start-grid">
        <div className="dir-top">
          <div className="start-top">
            <h1 className="title">{say('directory.title')}</h1>
            <SearchField
              label={say('directory.search')}
              value={wish.search}
              onSearch={(search) => set({ search })}
            />
          </div>
          <p className="dir-lead">{say('directory.lead')}</p>
        </div>
        <DirectoryDoors view={view} />
        <div className="lists">
          <RefusedFile view={view} />
          <ShowChoice view={view} value={wish.show} onChoose={(show) => set({ show })} />
          <Found found={found} wish={wish} view={view} clear={() => set({ search: '' })} />
          <DirectoryRows groups={found} />
        </div>
      </div>
    </Page>
  );
}

type FoundProps = {
  readonly found: readonly RowGroup[];
  readonly wish: Wish;
  readonly view: DirectoryView;
  readonly clear: () => void;
};

/** How many rows there are is said; none is explained. */
function Found({ found, wish, view, clear }: FoundProps) {
  const { say, count, date } = useSpeech();
  const announce = useAnnounce();
  const number = found.reduce((sum, { rows }) => sum + rows.length, 0);
  const said = wish.search === '' && wish.show === 'all' ? '' : count('directory.found', number);
  useEffect(() => {
    if (said !== '') announce(said);
  }, [said, announce]);
  if (number > 0) return null;
  if (wish.search !== '') {
    return (
      <p className="lead">
        {say('directory.nothing-found', { text: wish.search })}{' '}
        <Button look="plain" onClick={clear}>
          {say('start.clear')}
        </Button>
      </p>
    );
  }
  // Where they are refused, the reasons stand above.
  if (wish.show === 'own' && view.problems.length > 0) return null;
  if (wish.show === 'own') return <p className="lead">{say('directory.nothing-own')}</p>;
  const next = view.rows.map(({ reviewBy }) => reviewBy).toSorted()[0] ?? '';
  return <p className="lead">{say('directory.nothing-due', { date: next === '' ? '' : date(next) })}</p>;
}
