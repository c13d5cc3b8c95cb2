import type { Logo } from '../report/logo.ts';
import type { Ports } from './ports.ts';
import type { ShowWish } from './shown/build-shown.ts';

/** How results are shown on this machine today. */
export async function showWish({
  settings,
  today,
  dayOf,
}: Pick<Ports, 'settings' | 'today' | 'dayOf'>): Promise<ShowWish & { readonly logo: Logo | null }> {
  const found = (await settings.read()).settings;
  return { settings: found, logo: found.logo, today: today(), dayOf };
}
