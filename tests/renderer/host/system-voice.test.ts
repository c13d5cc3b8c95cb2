import { afterEach, expect, test, vi } from 'vitest';
import { systemVoice } from '../../../renderer/host/system-voice.ts';
import type { Voice } from '../../../renderer/host/system-voice.ts';

const voice: Voice = { name: 'An', lang: 'nl-BE', voiceURI: 'an', localService: true, default: true };

class Utterance extends EventTarget {
  voice: Voice | null = null;
  lang = '';
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

class Engine extends EventTarget {
  readonly done: string[] = [];
  readonly spoken: Utterance[] = [];
  getVoices = () => [voice];
  speak = (utterance: Utterance) => {
    this.spoken.push(utterance);
    this.done.push(`speak ${utterance.text}, ${utterance.lang}, ${utterance.voice?.name ?? ''}`);
  };
  cancel = () => void this.done.push('cancel');
  resume = () => void this.done.push('resume');
}

function setUp() {
  const engine = new Engine();
  vi.stubGlobal('speechSynthesis', engine);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  const system = systemVoice();
  if (system === null) throw new Error('no voice found');
  const told: string[] = [];
  const speak = (text: string) =>
    system.speak(text, voice, {
      started: () => told.push(`${text} started`),
      ended: () => told.push(`${text} ended`),
      silenced: () => told.push(`${text} silenced`),
      failed: () => told.push(`${text} failed`),
    });
  const raise = (at: number, type: string, error?: string) =>
    engine.spoken[at]?.dispatchEvent(Object.assign(new Event(type), { error }));
  return { engine, system, told, speak, raise };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('is none where the browser has none', () => {
  expect(systemVoice()).toBeNull();
});

test('speaks with the voice that was chosen, even where somebody left it paused', () => {
  const { engine, told, speak, raise } = setUp();
  speak('Wat?');
  raise(0, 'start');
  raise(0, 'end');
  expect(engine.done).toEqual(['resume', 'speak Wat?, nl-BE, An']);
  expect(told).toEqual(['Wat? started', 'Wat? ended']);
});

test('tells nothing of what was hushed', () => {
  const { engine, system, told, speak, raise } = setUp();
  speak('Wat?');
  system.hush();
  raise(0, 'error', 'canceled');
  raise(0, 'end');
  speak('Hoe?');
  raise(0, 'end');
  expect([engine.done.includes('cancel'), told]).toEqual([true, []]);
});

test.each([
  ['interrupted', 'silenced'],
  ['canceled', 'silenced'],
  ['synthesis-failed', 'failed'],
  ['not-allowed', 'failed'],
])('after the error %s it is %s', (error, outcome) => {
  const { told, speak, raise } = setUp();
  speak('Wat?');
  raise(0, 'error', error);
  expect(told).toEqual([`Wat? ${outcome}`]);
});

test('says when voices come, until nobody listens', () => {
  const { engine, system } = setUp();
  let heard = 0;
  const end = system.onVoices(() => {
    heard += 1;
  });
  engine.dispatchEvent(new Event('voiceschanged'));
  end();
  engine.dispatchEvent(new Event('voiceschanged'));
  expect([heard, system.voices()]).toEqual([1, [voice]]);
});
