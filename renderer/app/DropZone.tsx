import { useEffect, useState } from 'react';
import { listenForDrops } from '../host/dropped-files.ts';
import type { Page } from './routes.ts';
import { useApp, useAppState, useSpeech } from './use-app.ts';
import { currentRoute, go } from './use-route.ts';

/** The whole window: scan files that are let go anywhere go the way of "open a file", or to the group on the screen. */
export function DropZone() {
  const app = useApp();
  const { say } = useSpeech();
  const { handedOver } = useAppState().start;
  const [over, setOver] = useState(false);
  useEffect(
    () =>
      listenForDrops(document, {
        over: (isOver) => setOver(isOver && !handedOver),
        dropped: ({ files, passedOver }) => {
          // On a device that goes from hand to hand nothing is taken in; the browser does not open it either.
          if (handedOver) return;
          if (!takesAnswers(currentRoute().page)) go({ page: 'start' });
          const waiting = app.incoming.get();
          app.incoming.set({
            files: [...waiting.files, ...files],
            passedOver: [...waiting.passedOver, ...passedOver],
          });
        },
      }),
    [app, handedOver],
  );
  return over ? (
    <div className="drop">
      <p>{say('start.drop.here')}</p>
    </div>
  ) : null;
}

/** A group and a workshop take answers in themselves. */
function takesAnswers(page: Page): boolean {
  return page === 'group' || page === 'workshop';
}
