const channelName = 'innovatiescan-kiosk';

/**
 * The device goes from hand to hand, or is the adviser’s again: this window and every other one begins anew, so that
 * nothing of before stays in its memory or on its screen.
 */
export function beginAnew(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('anew');
  channel.close();
  window.location.reload();
}

/** Begins anew when another window says so; gives back what ends it. `mayStay`: this one shows only what all may see. */
export function beginAnewWhenTold(mayStay: () => boolean): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', () => {
    if (!mayStay()) window.location.reload();
  });
  return () => channel.close();
}
