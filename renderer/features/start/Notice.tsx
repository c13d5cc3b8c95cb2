import { useEffect } from 'react';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import type { NoticeText } from './use-row-actions.ts';

const none: NonNullable<NoticeText['problems']> = [];

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
          {say('start.close-message')}
        </Button>
      </div>
    </div>
  );
}
