import { Suspense, useEffect, useLayoutEffect } from 'react';
import { Announcer } from '../components/Announcer.tsx';
import { PageTurn } from '../components/Page.tsx';
import { locales } from '../language/say.ts';
import { errorWords, ErrorScreen } from './ErrorScreen.tsx';
import { DropZone } from './DropZone.tsx';
import { Gone } from './Gone.tsx';
import { Head } from './Head.tsx';
import { ReadOnly } from './ReadOnly.tsx';
import { beginAnewWhenTold } from './handed-over.ts';
import { KioskPage, Screen } from './Screen.tsx';
import { screenClass } from './screen-class.ts';
import type { App as TheApp } from './create-app.ts';
import { leavesScan } from './routes.ts';
import { useHost } from './use-host.ts';
import { useQuiet } from './use-quiet.ts';
import { AppContext, useApp, useAppState } from './use-app.ts';
import { followLinks, usePageTurns, useRoute } from './use-route.ts';

export function App({ app }: { readonly app: TheApp }) {
  return (
    <AppContext value={app}>
      <Window />
    </AppContext>
  );
}

function Window() {
  const { handedOver } = useAppState().start;
  const route = useRoute();
  // The wall shows only what everybody may see, also while the device goes from hand to hand.
  const mayStay = route.page === 'present';
  useEffect(() => beginAnewWhenTold(() => mayStay), [mayStay]);
  return handedOver && !mayStay ? <KioskWindow /> : <OwnWindow />;
}

/** In whatever window and at whatever address: the device goes from hand to hand. */
function KioskWindow() {
  const { speech } = useAppState();
  useLook();
  // It hears what comes from outside, and does nothing with it; nothing waits for the adviser either.
  useHost();
  return (
    <ErrorScreen words={errorWords(speech.say)}>
      <Announcer>
        <div className={`screen ${screenClass('kiosk')}`}>
          <Gone />
          <ReadOnly />
          <DropZone />
          <Suspense fallback={<main id="content" aria-busy="true" />}>
            <KioskPage />
          </Suspense>
        </div>
      </Announcer>
    </ErrorScreen>
  );
}

/** Language, colours and size of letters, before the first paint, so that nobody sees others for a moment. */
function useLook(): void {
  const app = useApp();
  const { speech, settings } = useAppState();
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    document.documentElement.lang = locales[speech.language];
    dataset['theme'] = settings.theme;
    dataset['text'] = settings.textSize;
  }, [speech.language, settings.theme, settings.textSize]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (app.unsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [app]);
}

function OwnWindow() {
  const app = useApp();
  const { speech } = useAppState();
  const route = useRoute();
  const turn = usePageTurns();
  const { say } = speech;
  // The room sees nothing of the adviser's.
  const isWall = route.page === 'present';

  useLook();
  useEffect(followLinks, []);
  useHost();
  useQuiet(turn);
  useEffect(() => {
    // Help and settings leave the scan where it is.
    if (leavesScan(route.page) && app.state.get().open.kind !== 'none') app.closeScan();
  }, [app, route.page]);

  return (
    <ErrorScreen words={errorWords(say)}>
      <Announcer>
        <div className={`screen ${screenClass(route.page)}`}>
          {isWall ? null : (
            <>
              <a className="skip" href="#content" onClick={skip}>
                {say('common.skip')}
              </a>
              <Head page={route.page} id={'id' in route ? route.id : null} />
              <Gone />
              <ReadOnly />
              <DropZone />
            </>
          )}
          <PageTurn value={turn}>
            <Suspense fallback={<main id="content" aria-busy="true" />}>
              <Screen route={route} />
            </Suspense>
          </PageTurn>
        </div>
      </Announcer>
    </ErrorScreen>
  );
}

/** The fragment of the address is the route, so the jump is made by hand. */
function skip(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
