import type { Ports } from './ports.ts';
import type { ShowWish } from './shown/build-shown.ts';

/** How results are shown on this machine today. */
export async function showWish({
  settings,
  today,
  dayOf,
}: Pick<Ports, 'settings' | 'today' | 'dayOf'>): Promise<ShowWish> {
  return { settings: (await settings.read()).settings, today: today(), dayOf };
}
