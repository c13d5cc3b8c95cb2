import { describe, expect, test } from 'vitest';
import { makePng } from '../../electron/adapters/logo/make-png.ts';
import { readObjects } from '../../electron/adapters/pdf/pdf-objects.ts';
import { isDictionary, nameOf } from '../../electron/adapters/pdf/pdf-values.ts';
import { readPdf } from '../../electron/adapters/pdf/read-pdf.ts';
import { machineWithAnswers } from './filled-machine.ts';
import type { TestMachine } from './machine.ts';

const paper = { paper: 'kern', language: 'nl', notes: true } as const;
const secret = 'geheim-in-het-bestand';
const png = makePng({
  width: 2,
  height: 1,
  depth: 8,
  kind: 2,
  rows: [[0, 11, 85, 99, 255, 255, 0]],
  extra: [['tEXt', [...Buffer.from(`Comment\0${secret}`)]]],
});
const svg = `<svg viewBox="0 0 40 20"><title>${secret}</title><path fill="#0b5563" d="M0 0h40v20H0z"/></svg>`;

async function keepLogo({ give }: TestMachine, file: string, bytes: Uint8Array) {
  return (await give('settings.logo', { picture: { file, bytes } })).logo;
}

/** Every picture in a file, as its size and its pixels. */
function picturesIn(bytes: Uint8Array): readonly string[] {
  return [...readObjects(bytes).objects.values()].flatMap(({ value, stream }) =>
    isDictionary(value) && nameOf(value.get('Subtype')) === 'Image'
      ? [
          `${[value.get('Width'), value.get('Height')].map((side) => JSON.stringify(side)).join('×')} ${stream?.toString('hex') ?? ''}`,
        ]
      : [],
  );
}

describe('the logo of the settings', () => {
  test('stands on each paper as plain pixels, and nothing else of its file', async () => {
    const machine = await machineWithAnswers();
    const without = await machine.give('report.make', { ...paper, id: machine.id });
    expect(picturesIn(without.bytes)).toEqual([]);
    expect(await keepLogo(machine, 'logo.png', png)).toMatchObject({ kind: 'pixels', width: 2, height: 1 });
    const made = await machine.give('report.make', { ...paper, id: machine.id });
    expect(picturesIn(made.bytes)).toEqual(['2×1 0b5563ffff00']);
    const [before, after] = [await readPdf(without.bytes), await readPdf(made.bytes)];
    expect(after.pages.map(({ runs }) => runs)).toEqual(before.pages.map(({ runs }) => runs));
    expect(Buffer.from(made.bytes).includes(secret)).toBe(false);
    await machine.give('settings.logo', { picture: null });
    expect((await machine.give('report.make', { ...paper, id: machine.id })).bytes).toEqual(without.bytes);
  });

  test('may be outlines', async () => {
    const machine = await machineWithAnswers();
    const without = await machine.give('report.make', { ...paper, id: machine.id });
    expect(await keepLogo(machine, 'logo.svg', Buffer.from(svg))).toMatchObject({ kind: 'paths', width: 40 });
    const made = await machine.give('report.make', { ...paper, id: machine.id });
    expect(picturesIn(made.bytes)).toEqual([]);
    expect(made.bytes.length).toBeGreaterThan(without.bytes.length);
    expect((await readPdf(made.bytes)).pages).toHaveLength(2);
  });

  test('is refused with what is wrong, and the one before stays', async () => {
    const machine = await machineWithAnswers();
    const kept = await keepLogo(machine, 'logo.png', png);
    for (const [bytes, code] of [
      [Buffer.from('GIF89a'), 'logo-no-svg'],
      [png.subarray(0, 50), 'logo-damaged'],
      [makePng({ width: 2000, height: 1, depth: 1, kind: 0, rows: [] }), 'logo-too-many-pixels'],
      [Buffer.concat([png, Buffer.alloc(200_000)]), 'logo-too-large'],
      [Buffer.alloc(200_001, ' '), 'logo-too-large'],
      [Buffer.from('<svg viewBox="0 0 1 1"><script/></svg>'), 'logo-more'],
    ] as const) {
      const picture = { file: 'x', bytes: new Uint8Array(bytes) };
      expect(await machine.codes('settings.logo', { picture })).toEqual([code]);
    }
    const { settings } = await machine.give('app.start', {});
    expect(settings.logo).toEqual(kept);
  });
});

test('how an adviser can be reached stands behind the name', async () => {
  const { give, id } = await machineWithAnswers();
  const change = { adviser: 'An Peeters', organisation: 'Raad & Daad', contact: ' an@voorbeeld.be ' };
  await give('settings.change', { change });
  const { pages } = await readPdf((await give('report.make', { ...paper, id })).bytes);
  const words = pages[0]?.runs.map(({ text }) => text).join(' ');
  expect(words).toContain('Begeleiding: An Peeters, Raad & Daad, an@voorbeeld.be');
});
