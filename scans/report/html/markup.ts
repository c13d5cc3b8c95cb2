import { richParts } from '../rich-parts.ts';

/** A piece of a page that was made by `tag` or `rich`: nothing else can be put into one without being escaped. */
export type Markup = { readonly markup: string };
/** `null`: nothing. A text stands as typed. */
export type Content = Markup | string | null;
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const empty: ReadonlySet<string> = new Set(['meta', 'rect', 'line', 'circle', 'path', 'polygon', 'img']);

/** An element with its attributes and what is in it; an attribute that is `undefined` is left out. */
export function tag(name: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  const words = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const open = `<${name}${words.join('')}>`;
  return { markup: empty.has(name) ? open.replace(/>$/u, '/>') : `${open}${join(content).markup}</${name}>` };
}

/** Pieces after each other. */
export function join(content: readonly Content[]): Markup {
  return { markup: content.map(written).join('') };
}

/** A sentence of the scan in which `**…**` is bold. */
export function rich(text: string): Markup {
  return join(richParts(text).map((part) => (part.bold ? tag('strong', {}, part.text) : part.text)));
}

/** A text of somebody, with its own line breaks; its direction stays its own. */
export function typed(text: string): Markup {
  return tag('span', { class: 'typed', dir: 'auto' }, text.replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n'));
}

function written(content: Content): string {
  if (content === null) return '';
  return typeof content === 'string' ? escaped(content) : content.markup;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Also without what no page may hold: control characters and halves of characters. */
function escaped(text: string): string {
  return text
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
    .replaceAll(/[&<>"']/gu, (sign) => signs[sign] ?? '');
}
