import { pathText } from '../logo.ts';
import type { Logo } from '../logo.ts';
import { tag } from './markup.ts';
import type { Markup } from './markup.ts';
import { pngOf } from './png.ts';

/** The logo, named after its organisation; without a name it is for the eye only. */
export function logoMarkup(logo: Logo, organisation: string): Markup {
  const name = organisation.trim();
  const { width, height } = logo;
  if (logo.kind === 'pixels') {
    return tag('img', {
      class: 'logo',
      src: `data:image/png;base64,${pngOf(logo)}`,
      alt: name,
      width,
      height,
    });
  }
  const spoken =
    name === '' ? { 'aria-hidden': 'true', focusable: 'false' } : { role: 'img', 'aria-label': name };
  return tag(
    'svg',
    { class: 'logo', viewBox: `0 0 ${String(width)} ${String(height)}`, ...spoken },
    ...logo.paths.map(({ fill, evenOdd, steps }) =>
      tag('path', { d: pathText(steps), fill, 'fill-rule': evenOdd ? 'evenodd' : undefined }),
    ),
  );
}
