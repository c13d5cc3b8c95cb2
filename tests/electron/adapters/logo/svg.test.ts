import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePathData } from '../../../../electron/adapters/logo/path-data.ts';
import { readSvgPaths } from '../../../../electron/adapters/logo/svg.ts';
import { runs, seed } from '../../../runs.ts';

/** Each step as its letter and its places, rounded. */
function drawn(data: string): string | null {
  const steps = parsePathData(data);
  if (steps === null) return null;
  const place = ([x, y]: readonly [number, number]): string =>
    [x, y].map((one) => String(Math.round(one * 100) / 100)).join(',');
  return steps
    .map((step) => {
      if (step.kind === 'close') return 'Z';
      if (step.kind === 'curve') return `C${place(step.first)} ${place(step.second)} ${place(step.to)}`;
      return `${step.kind === 'move' ? 'M' : 'L'}${place(step.to)}`;
    })
    .join(' ');
}

describe('path data becomes lines and curves in absolute places', () => {
  test.each([
    ['M1 2L3 4Z', 'M1,2 L3,4 Z'],
    ['m1,2 3,4 5,6z m1 1', 'M1,2 L4,6 L9,12 Z M2,3'],
    ['M1 1h2v3H0V0', 'M1,1 L3,1 L3,4 L0,4 L0,0'],
    ['M0 0c1 0 2 1 2 2s1 2 2 2', 'M0,0 C1,0 2,1 2,2 C2,3 3,4 4,4'],
    ['M0 0S1 2 3 4', 'M0,0 C0,0 1,2 3,4'],
    ['M0 0Q3 0 3 3t0 3', 'M0,0 C2,0 3,1 3,3 C3,5 3,6 3,6'],
    ['M.5-.5.5.5e1', 'M0.5,-0.5 L0.5,5'],
    ['M0 0a1 1 0 01 1 1', 'M0,0 C0.55,0 1,0.45 1,1'],
    ['M0 0A2 2 0 1 0 2 2', 'M0,0 C-1.1,0 -2,0.9 -2,2 C-2,3.1 -1.1,4 0,4 C1.1,4 2,3.1 2,2'],
    ['M0 0a0 1 0 0 0 5 5', 'M0,0 L5,5'],
    ['M1 1a2 2 0 0 0 0 0L2 2', 'M1,1 L2,2'],
    ['', ''],
  ])('%s', (data, expected) => {
    expect(drawn(data)).toBe(expected);
  });

  test.each(['L1 2', 'M1', 'M1 2 3', 'M1 2 x', 'M1e999 2', 'M1 2 A1 1 0 2 0 3 3', 'M1 2,;'])(
    'refuses %s',
    (data) => {
      expect(drawn(data)).toBeNull();
    },
  );

  test('refuses more than 20,000 steps', () => {
    expect(parsePathData(`M0 0${'h1'.repeat(19_999)}`)).toHaveLength(20_000);
    expect(parsePathData(`M0 0${'h1'.repeat(20_000)}`)).toBeNull();
  });
});

const square = '<path d="M0 0h1v1z"/>';

describe('of an SVG file', () => {
  test('the filled paths come out, in the frame, in their order', () => {
    const outcome = readSvgPaths(`<?xml version="1.0"?><!-- <path d="no"/> -->
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="10 20 100 50"><title>Ons logo</title>
      <g fill="#0b5563"><path d="M10 20h5"/><path fill="#FFF" fill-rule="evenodd" d='M11 21z'/></g><g/>
      <path fill="none" d="M0 0h9"/><path d="M12 22"/></svg>`);
    expect(outcome).toEqual({
      ok: true,
      logo: {
        kind: 'paths',
        width: 100,
        height: 50,
        paths: [
          {
            fill: '#0b5563',
            evenOdd: false,
            steps: [
              { kind: 'move', to: [0, 0] },
              { kind: 'line', to: [5, 0] },
            ],
          },
          { fill: '#ffffff', evenOdd: true, steps: [{ kind: 'move', to: [1, 1] }, { kind: 'close' }] },
          { fill: '#000000', evenOdd: false, steps: [{ kind: 'move', to: [2, 2] }] },
        ],
      },
    });
  });

  test('a width and a height stand for a frame', () => {
    expect(readSvgPaths(`<svg width="40px" height="30">${square}</svg>`)).toMatchObject({
      ok: true,
      logo: { width: 40, height: 30 },
    });
  });

  test.each([
    ['<html></html>', { ok: false, why: 'no-svg' }],
    [`<svg>${square}</svg>`, { ok: false, why: 'damaged' }],
    [`<svg viewBox="0 0 0 9">${square}</svg>`, { ok: false, why: 'damaged' }],
    ['<svg viewBox="0 0 9 9"></svg>', { ok: false, why: 'damaged' }],
    ['<svg viewBox="0 0 9 9"><path d="oops"/></svg>', { ok: false, why: 'damaged' }],
    [`<svg viewBox="0 0 9 9"></g>${square}</svg>`, { ok: false, why: 'damaged' }],
    [
      `<svg viewBox="0 0 9 9"><script>alert(1)</script>${square}</svg>`,
      { ok: false, why: 'more', parts: 'script' },
    ],
    [
      '<svg viewBox="0 0 9 9"><rect/><image href="x"/></svg>',
      { ok: false, why: 'more', parts: 'rect, image' },
    ],
    [
      `<svg viewBox="0 0 9 9"><g transform="scale(2)">${square}</g></svg>`,
      { ok: false, why: 'more', parts: 'transform' },
    ],
    [
      '<svg viewBox="0 0 9 9"><path fill="url(#a)" d="M0 0"/></svg>',
      { ok: false, why: 'more', parts: 'url(#a)' },
    ],
    ['<svg viewBox="0 0 9 9"><path onload="x" d="M0 0"/></svg>', { ok: false, why: 'more', parts: 'onload' }],
  ])('%s is refused with why', (text, expected) => {
    expect(readSvgPaths(text)).toEqual(expected);
  });

  test('any text ends soon', () => {
    const pieces = [
      '<',
      '<a',
      '"',
      "'",
      '<!--',
      '<svg viewBox="0 0 9 9">',
      square,
      '/>',
      'fill=',
      '<g',
      '</g>',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const outcome = readSvgPaths(parts.join(''));
        return outcome.ok ? outcome.logo.paths.length > 0 : outcome.why !== undefined;
      }),
      { numRuns: runs(300), seed },
    );
    for (const piece of ['<a', '<!--', '<a "', "<a'", '<g fill="']) {
      expect(readSvgPaths(piece.repeat(200_000 / piece.length)).ok).toBe(false);
    }
  });
});
