const pieces = [
  '',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u0000',
  'null',
  'true',
  '-0',
  '1e999',
  '99999999999999999999',
  '0.1',
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '[['.repeat(200),
  '{"a":'.repeat(200),
  '\ufeff',
  '\u202e',
  '\u0000',
  '\ud800',
  '<script>alert(1)</script>',
  '../../outside',
  '..\\..\\outside',
  '/tmp/outside',
  'CON',
  'é'.repeat(500),
  'x'.repeat(30_000),
];

/** One way of breaking a text, chosen by chance; often several after each other. */
export function mutated(text, chance) {
  let broken = text;
  const times = 1 + Math.floor(chance() ** 2 * 5);
  for (let time = 0; time < times; time += 1) broken = mutatedOnce(broken, chance);
  return broken;
}

function mutatedOnce(text, chance) {
  const at = Math.floor(chance() * (text.length + 1));
  const length = Math.floor(chance() ** 3 * 200);
  const [before, span, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  const piece = pieces[Math.floor(chance() * pieces.length)];
  switch (Math.floor(chance() * 7)) {
    case 0:
      return before + flipped(text.slice(at, at + 1), chance) + text.slice(at + 1);
    case 1:
      return before + after;
    case 2:
      return before + span + span + after;
    case 3:
      return before + piece + text.slice(at);
    case 4:
      return before + piece + after;
    case 5:
      return before;
    default:
      return swappedValue(text, chance, piece);
  }
}

function flipped(sign, chance) {
  return sign === '' ? '' : String.fromCharCode(sign.charCodeAt(0) ^ (1 << Math.floor(chance() * 8)));
}

/** In place of one whole value, so that the rest still can be read. */
function swappedValue(text, chance, piece) {
  const values = [...text.matchAll(/(?<=: )(?:"[^"\n]*"|-?\d+(?:\.\d+)?|null|true|false)/gu)];
  const chosen = values[Math.floor(chance() * values.length)];
  if (chosen === undefined) return text;
  const value = chance() < 0.5 ? JSON.stringify(piece) : piece === '' ? '[]' : piece;
  return text.slice(0, chosen.index) + value + text.slice(chosen.index + chosen[0].length);
}
