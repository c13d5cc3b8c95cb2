import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { useExplained } from '../../app/use-problem-sentences.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import type { Speech } from '../../language/say.ts';
import { usePageTurn } from '../../components/Page.tsx';
import '../../styles/present.css';
import { Controls } from './Controls.tsx';
import { useLight } from './use-light.ts';
import { useWall } from './use-wall.ts';
import type { WallState } from './use-wall.ts';
import { useWallKeys } from './use-wall-keys.ts';
import { useWallMoves } from './use-wall-moves.ts';
import { useWallWords } from './wall-speech.ts';
import { WallFrame } from './WallFrame.tsx';

/** What the room sees, in a window of its own; it follows the adviser's window at once. */
export function PresentPage({ session }: { readonly session: SessionId }) {
  const { client } = useApp();
  const state = useWall(session);
  const { wall, problems, lost } = state;
  const words = useWallWords(wall?.language ?? null);
  const { light, turn } = useLight();
  const own = useSpeech();
  // A window that may not fill the screen stays as it is.
  const fillScreen = () => void client.fillScreen().catch(() => undefined);
  useWallKeys({ ...useWallMoves(session, state), fullScreen: fillScreen, light: turn });
  const controls = (speech: Speech) => (
    <Controls speech={speech} light={light} turnLight={turn} fillScreen={fillScreen} />
  );
  if (problems.length > 0) return <Refused problems={problems}>{controls(own)}</Refused>;
  if (wall === null || words === null) return <main id="content" className="wall" aria-busy="true" />;
  return (
    <WallFrame wall={wall} words={words}>
      <Turned key={`${wall.step ?? ''} ${wall.slide.kind}`} title={own.say('present.title')} />
      {controls(words.speech)}
      {lost ? <p className="wall-lost">{words.speech.say('present.lost')}</p> : null}
    </WallFrame>
  );
}

/** The window has its name, and each step is heard; a button that has the focus keeps it. */
function Turned({ title }: { readonly title: string }) {
  const announce = useAnnounce();
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading === null) return;
    if (document.activeElement instanceof HTMLButtonElement) announce(heading.textContent);
    else {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
  }, [announce]);
  return null;
}

type RefusedProps = Pick<WallState, 'problems'> & { readonly children: ReactNode };

function Refused({ problems, children }: RefusedProps) {
  const { say } = useSpeech();
  const sentences = useExplained(problems);
  usePageTurn(say('present.title'), null);
  return (
    <main id="content" className="wall" tabIndex={-1}>
      <div className="wall-main">
        <h1>{say('present.refused')}</h1>
        {sentences.map(({ sentence }) => (
          <p key={sentence} className="wall-lead">
            {sentence}
          </p>
        ))}
      </div>
      {children}
    </main>
  );
}
