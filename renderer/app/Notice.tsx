import { useEffect } from 'react';
import type { Problem } from '../../scans/services/api.ts';
import { useAnnounce } from '../components/Announcer.tsx';
import { Button } from '../components/Button.tsx';
import { useSpeech } from './use-app.ts';
import { useProblemSentences } from './use-problem-sentences.ts';

/** What happened, with a way back where there is one. */
export type NoticeText = {
  readonly text: string;
  readonly problems?: readonly Problem[];
  readonly act?: { readonly label: string; readonly run: () => void };
};

const none: readonly Problem[] = [];

/** What happened, in the foot until it is closed. */
export function Notice({ notice, close }: { readonly notice: NoticeText; readonly close: () => void }) {
  const { say } = useSpeech();
  const announce = useAnnounce();
  const sentences = useProblemSentences(notice.problems ?? none);
  const text = [notice.text, ...sentences].join(' ');
  useEffect(() => {
    announce(text);
  }, [text, announce]);
  return (
    <div className="foot-row notice-row">
      <p>{text}</p>
      <div className="foot-acts">
        {notice.act === undefined ? null : <Button onClick={notice.act.run}>{notice.act.label}</Button>}
        <Button look="plain" onClick={close}>
          {say('common.close-message')}
        </Button>
      </div>
    </div>
  );
}
