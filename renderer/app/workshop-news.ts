import type { SessionId } from '../../scans/sessions/register.ts';

const channelName = 'innovatiescan-workshop';

/** Tells every other window that something of this workshop changed on disk: its step, its seats or its answers. */
export function tellWorkshop(session: SessionId): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(session);
  channel.close();
}

/** Calls `heard` when another window told something of this workshop; gives back what ends it. */
export function hearWorkshop(session: SessionId, heard: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === session) heard();
  });
  return () => channel.close();
}
