import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { Claim } from './client.ts';

const channelName = 'innovatiescan';

/**
 * One window per assessment, among the windows of one browser profile. The first one to claim it holds it until it
 * releases it or is gone, for whatever reason; a later one gets `elsewhere`, and `asked` is called in the window
 * that holds it. (Windows that cannot see each other are told apart by the revision of the file.)
 */
export function createHandOver(asked: (id: AssessmentId) => void): {
  readonly claim: (id: AssessmentId) => Promise<Claim>;
} {
  const held = new Map<string, AssessmentId>();
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const id = typeof data === 'string' ? held.get(data) : undefined;
    if (id === undefined) return;
    window.focus();
    asked(id);
  });

  return {
    claim: async (id) => {
      const release = await hold(`assessment ${id}`);
      if (release === null) {
        channel.postMessage(id);
        return { kind: 'elsewhere' };
      }
      held.set(id, id);
      return {
        kind: 'held',
        release: () => {
          held.delete(id);
          release();
        },
      };
    },
  };
}

/** Takes the lock and gives what releases it; `null` where somebody has it. The browser frees it with the page. */
function hold(name: string): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(null);
          return null;
        }
        return new Promise<void>((release) => resolve(release));
      })
      .catch(reject);
  });
}
