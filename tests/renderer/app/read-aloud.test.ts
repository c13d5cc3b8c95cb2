import { describe, expect, test } from 'vitest';
import { createReadAloud, startsWithinMs, voicesWithinMs } from '../../../renderer/app/read-aloud.ts';
import { standInTime, standInVoice } from '../stand-in-voice.ts';

const text = { id: 'question STR1', language: 'nl', parts: ['Wat?', '0: niets', '1: iets'] } as const;

function setUp(...langs: readonly string[]) {
  const voice = standInVoice(...langs);
  const time = standInTime();
  const aloud = createReadAloud(voice, time.later);
  return { voice, time, aloud, state: () => aloud.state.get() };
}

describe('a text', () => {
  test('is read part by part, to its end', () => {
    const { voice, time, aloud, state } = setUp('nl-NL', 'nl-BE');
    aloud.read(text);
    const seen = text.parts.map(() => {
      voice.now().started();
      const now = state();
      voice.now().ended();
      return now.kind === 'reading' ? now.part : now.kind;
    });
    expect(seen).toEqual([0, 1, 2]);
    expect(voice.said).toEqual(['nl-BE Wat?', 'nl-BE 0: niets', 'nl-BE 1: iets']);
    expect(state()).toEqual({ kind: 'silent' });
    expect(time.waiting()).toBe(0);
  });

  test('gives way to another one', () => {
    const { voice, aloud, state } = setUp('nl-BE', 'fr-FR');
    aloud.read(text);
    aloud.read({ id: text.id, language: 'fr', parts: ['Quoi ?'] });
    expect(voice.said).toEqual(['nl-BE Wat?', 'fr-FR Quoi ?']);
    expect(state()).toEqual({ kind: 'reading', id: text.id, language: 'fr', part: 0 });
    voice.now().ended();
    expect(voice.said).toHaveLength(2);
  });

  test('stops when somebody says so, or when another window takes the voice', () => {
    const { voice, time, aloud, state } = setUp('nl-BE');
    aloud.read(text);
    aloud.stop();
    expect(() => voice.now()).toThrow();
    expect([state().kind, time.waiting()]).toEqual(['silent', 0]);
    aloud.read(text);
    voice.now().silenced();
    expect([state().kind, voice.said.length, time.waiting()]).toEqual(['silent', 2, 0]);
  });
});

describe('voices that come late', () => {
  test('are waited for, once', () => {
    const { voice, time, aloud, state } = setUp();
    aloud.read(text);
    expect(state()).toMatchObject({ kind: 'reading', part: -1 });
    voice.come();
    expect(voice.said).toEqual([]);
    voice.come('nl-BE');
    voice.come('nl-BE', 'nl-NL');
    time.pass(voicesWithinMs);
    expect(voice.said).toEqual(['nl-BE Wat?']);
  });

  test('may be asked for before somebody wants one', () => {
    const { voice, time, aloud, state } = setUp();
    aloud.prepare();
    aloud.prepare();
    time.pass(voicesWithinMs);
    aloud.read(text);
    expect(state()).toMatchObject({ kind: 'failed', why: 'no-voice' });
    voice.come('nl-BE');
    expect([voice.said, state().kind]).toEqual([[], 'failed']);
    aloud.read(text);
    expect(voice.said).toEqual(['nl-BE Wat?']);
  });

  test('are not waited for when somebody stops', () => {
    const { voice, time, aloud, state } = setUp();
    aloud.read(text);
    aloud.stop();
    voice.come('nl-BE');
    time.pass(voicesWithinMs);
    expect([voice.said, state()]).toEqual([[], { kind: 'silent' }]);
  });
});

describe('what is missing is told', () => {
  const why = (state: ReturnType<ReturnType<typeof setUp>['state']>) =>
    state.kind === 'failed' ? state.why : state.kind;

  test('no voice at all, also where the browser knows of none', () => {
    const { time, aloud, state } = setUp();
    aloud.read(text);
    time.pass(voicesWithinMs);
    expect(state()).toEqual({ kind: 'failed', id: text.id, language: 'nl', why: 'no-voice' });
    const without = createReadAloud(null, time.later);
    without.read(text);
    expect(why(without.state.get())).toBe('no-voice');
    without.stop();
    expect(without.state.get()).toEqual({ kind: 'silent' });
  });

  test('none for this language, or only those that send the text away', () => {
    const { voice, aloud, state } = setUp('en-GB', 'fr-online');
    aloud.read(text);
    expect(why(state())).toBe('no-voice-for');
    aloud.read({ ...text, language: 'fr' });
    expect(why(state())).toBe('only-online');
    expect(voice.said).toEqual([]);
  });

  test('a voice that breaks off, or never begins', () => {
    const { voice, time, aloud, state } = setUp('nl-BE');
    aloud.read(text);
    voice.now().failed();
    expect([why(state()), voice.said.length]).toEqual(['broken', 1]);
    aloud.read(text);
    voice.now().started();
    time.pass(startsWithinMs);
    expect(why(state())).toBe('reading');
    voice.now().ended();
    time.pass(startsWithinMs);
    expect(why(state())).toBe('broken');
  });
});
