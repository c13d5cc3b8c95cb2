import { useEffect, useState } from 'react';
import { listenForDrops } from '../host/dropped-files.ts';
import { routeOf } from './routes.ts';
import { useApp, useSpeech } from './use-app.ts';
import { go } from './use-route.ts';

/** The whole window: scan files that are let go anywhere go the way of "open a file", or to the group on the screen. */
export function DropZone() {
  const app = useApp();
  const { say } = useSpeech();
  const [over, setOver] = useState(false);
  useEffect(
    () =>
      listenForDrops(document, {
        over: setOver,
        dropped: ({ files, passedOver }) => {
          if (routeOf(window.location.hash).page !== 'group') go({ page: 'start' });
          const waiting = app.incoming.get();
          app.incoming.set({
            files: [...waiting.files, ...files],
            passedOver: [...waiting.passedOver, ...passedOver],
          });
        },
      }),
    [app],
  );
  return over ? (
    <div className="drop">
      <p>{say('start.drop.here')}</p>
    </div>
  ) : null;
}
