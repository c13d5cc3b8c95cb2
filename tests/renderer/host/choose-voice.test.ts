import { describe, expect, test } from 'vitest';
import { chooseVoice } from '../../../renderer/host/choose-voice.ts';
import type { Voice } from '../../../renderer/host/system-voice.ts';

function voices(...names: readonly string[]): readonly Voice[] {
  return names.map((name) => {
    const [lang = '', ...marks] = name.split(' ');
    return {
      name: lang,
      lang,
      voiceURI: name,
      localService: !marks.includes('online'),
      default: marks.includes('default'),
    };
  });
}

function chosen(language: 'nl' | 'fr' | 'de' | 'en', ...names: readonly string[]): string {
  const choice = chooseVoice(voices(...names), language);
  return choice.kind === 'voice' ? choice.voice.name : choice.kind;
}

describe('a voice for a language', () => {
  test('speaks as people do here, else as the neighbours, else as anybody', () => {
    expect(chosen('nl', 'en-GB', 'nl-NL', 'nl-BE')).toBe('nl-BE');
    expect(chosen('nl', 'nl-NL default', 'nl-BE')).toBe('nl-BE');
    expect(chosen('fr', 'fr-CA default', 'fr-FR', 'de-DE')).toBe('fr-FR');
    expect(chosen('de', 'de-AT', 'de-CH')).toBe('de-AT');
    expect(chosen('de', 'de-AT', 'de-CH default')).toBe('de-CH');
    expect(chosen('en', 'en-US', 'en-GB')).toBe('en-GB');
    expect(chosen('nl', 'nl')).toBe('nl');
  });

  test('is found however the system writes its language', () => {
    expect(chosen('nl', 'fr_BE', 'NL_be')).toBe('NL_be');
    expect(chosen('de', 'den-CA')).toBe('no-voice-for');
  });

  test('never sends the text to a server', () => {
    expect(chosen('nl', 'nl-BE online', 'nl-NL')).toBe('nl-NL');
    expect(chosen('nl', 'nl-BE online default', 'fr-FR')).toBe('only-online');
  });

  test('may be missing', () => {
    expect(chosen('fr', 'en-GB', 'nl-BE')).toBe('no-voice-for');
    expect(chosen('fr')).toBe('no-voice');
  });
});
