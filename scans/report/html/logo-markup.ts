import { pathText } from '../logo.ts';
import type { Logo } from '../logo.ts';
import { tag } from './markup.ts';
import type { Markup } from './markup.ts';

/** The logo for the eye only. One of pixels stays on paper: as plain pixels it would weigh more than the page. */
export function logoMarkup(logo: Logo): Markup | null {
  if (logo.kind === 'pixels') return null;
  const { width, height, paths } = logo;
  return tag(
    'svg',
    {
      class: 'logo',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...paths.map(({ fill, evenOdd, steps }) =>
      tag('path', { d: pathText(steps), fill, 'fill-rule': evenOdd ? 'evenodd' : undefined }),
    ),
  );
}
