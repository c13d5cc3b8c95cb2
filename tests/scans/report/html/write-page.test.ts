import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../scans/definition/definition.ts';
import { rich, tag, typed } from '../../../../scans/report/html/markup.ts';
import { pageStyle, pageStyleHash } from '../../../../scans/report/html/page-style.ts';
import { writePage } from '../../../../scans/report/html/write-page.ts';
import { withLogo } from '../../../../scans/report/with-logo.ts';
import { paperWords } from '../../../../scans/services/shown/shown-of.ts';
import { loadDefinition } from '../../../definition.ts';
import { firstDifference } from '../../../electron/adapters/pdf/spoken-model.ts';
import { flowOf } from '../papers/derived-papers.ts';
import { quickOf, reportOf } from '../reports.ts';
import { pageTexts, textOf } from './page-texts.ts';

const definition = await loadDefinition();
const words = paperWords(definition, 'nl');
const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)>' &amp; \0\ud800 **vet**`;
const clean = `"><script>alert(1)</script><img src=x onerror=alert(2)>' &amp; \ufffd **vet**`;

describe('the page of a report', () => {
  test.each(['metal', 'service', 'nothingUrgent', 'nothing'] as const)(
    'of %s says what the model says, in its order',
    (name) => {
      for (const language of languages) {
        const model = reportOf(definition, name, { language });
        const said = paperWords(definition, language);
        const expected = pageTexts(model, said).map((text) => ({ text }));
        expect(firstDifference(textOf(writePage(model, said)), expected)).toBeNull();
      }
    },
  );

  test('of a quick scan says its questions, answers, steps and helpers', () => {
    const core = quickOf(definition, 'metal');
    const text = textOf(writePage(reportOf(definition, 'metal', { quick: true }), words));
    const bars = core.bars.flatMap(({ question, answer }) => [question, answer]);
    const steps = core.actions.map(({ step }) => step.text);
    const helpers = core.help.counters.map(({ name }) => name);
    for (const part of [core.opening, core.barsHeading, ...bars, ...steps, ...helpers]) {
      expect(text).toContain(part.replaceAll('**', ''));
    }
  });

  test.each([
    ['a full scan', reportOf(definition, 'metal')],
    ['a quick scan', reportOf(definition, 'metal', { quick: true })],
    ['the answers', flowOf(definition, 'metal', 'antwoorden')],
  ])('of %s has one title, headings without gaps and tables that say what they are', (_, model) => {
    const page = writePage(model, words);
    const levels = [...page.matchAll(/<h([1-6])/gu)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at] ?? 0) + 1));
    expect(page).toContain('<html lang="nl">');
    expect(page.match(/<table/gu)?.length).toBe(page.match(/<caption/gu)?.length);
    expect(page).not.toMatch(/<th>|undefined|\sstyle=|<script|\son\w+=/u);
    expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
  });

  test('lets in its own style and nothing else', () => {
    const page = writePage(reportOf(definition, 'metal'), words);
    expect(pageStyleHash).toBe(`sha256-${createHash('sha256').update(pageStyle).digest('base64')}`);
    expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;${pageStyleHash}&#39;;`);
    for (const [, address] of page.matchAll(/(?:href|src)="([^"]*)"/gu)) {
      expect(address).toMatch(/^https?:\/\//u);
    }
  });

  test('has the logo with the name of its organisation, and lets in pixels only where it has them', () => {
    const model = reportOf(definition, 'metal');
    const pixels = { kind: 'pixels', width: 1, height: 1, rgb: '////' } as const;
    const steps = [{ kind: 'move', to: [0, 0] }] as const;
    const paths = [{ fill: '#000000', evenOdd: false, steps }];
    const outlines = { kind: 'paths', width: 1, height: 1, paths } as const;
    const drawn = writePage(withLogo(model, pixels, 'A & "B"'), words);
    expect(drawn).toMatch(
      /<img class="logo" src="data:image\/png;base64,[A-Za-z0-9+/=]+" alt="A &amp; &quot;B&quot;"/u,
    );
    expect(drawn).toContain('; img-src data:; base-uri');
    const outlined = writePage(withLogo(model, outlines, 'A & "B"'), words);
    expect(outlined).toContain('role="img" aria-label="A &amp; &quot;B&quot;"');
    expect(outlined).not.toContain('img-src');
    expect(writePage(withLogo(model, outlines), words)).toContain(
      'class="logo" viewBox="0 0 1 1" aria-hidden="true"',
    );
  });

  test('shows what somebody typed as text, whatever it looks like', () => {
    const { furniture, body, ...rest } = reportOf(definition, 'metal');
    if (body.kind !== 'full') throw new Error('not a full scan');
    const added = { heading: hostile, remark: hostile, advice: [hostile] };
    const answer = {
      kind: 'answer',
      question: 'V',
      level: 2,
      answer: 'A',
      noteLabel: 'N',
      note: hostile,
    } as const;
    const own = { text: hostile, url: 'javascript:alert(3)' };
    const card = {
      label: '',
      name: hostile,
      reasons: [],
      contact: 'x',
      url: 'javascript:alert(3)',
      dated: '',
      own,
    };
    const model = {
      ...rest,
      furniture: { ...furniture, company: hostile },
      body: {
        ...body,
        core: { ...body.core, guidedBy: hostile, added },
        annex: [answer, { kind: 'centre', card } as const],
      },
    };
    const page = writePage(model, words);
    expect(page).not.toMatch(/<script|<img|javascript:|\0/u);
    expect(textOf(page).split(clean)).toHaveLength(1 + 8);
  });

  test('marks what is done, with who and when', () => {
    const planned = { who: 'An\nBo', when: '1 mei', sign: 'Het werkt', done: true };
    const step = {
      kind: 'step',
      step: { label: 'Deze week:', text: 'Bel', planned },
      who: 'Wie',
      when: 'Wanneer',
    } as const;
    const { body, ...rest } = flowOf(definition, 'metal', 'antwoorden');
    const page = writePage({ ...rest, body: { ...body, blocks: [step] } }, words);
    expect(page).toContain('<span class="done">gedaan</span>');
    expect(textOf(page)).toMatch(/Wie\s+An\nBo\s+Wanneer\s+1 mei\s+Het werkt/u);
  });
});

test('markup escapes every text and attribute', () => {
  expect(tag('p', { title: '"<>' }, '<b>').markup).toBe('<p title="&quot;&lt;&gt;">&lt;b&gt;</p>');
  expect(rich('**a<** b').markup).toBe('<strong>a&lt;</strong> b');
  expect(typed('**a**\r\nb').markup).toContain('**a**\nb');
});
