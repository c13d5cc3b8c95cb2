import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../renderer/app/copy-of.ts';
import { questionId } from '../../../scans/definition/ids.ts';
import { parseScanFile, serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import { assessmentView, emptyResponse } from '../assessment-view.ts';

const at = '2026-11-24T13:03:00.000Z';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a copy elsewhere', () => {
  const view = assessmentView({
    name: 'Café „Zuid” / 2026: *nieuw*',
    company: { name: 'Café Zuid' },
    responses: [{ ...emptyResponse, answers: { [questionId('STR1')]: { answer: 3, at } } }],
  });

  it('is a scan file with everything that stands on the screen', async () => {
    const file = await fileOf(view);
    const read = parseScanFile(new TextDecoder().decode(file.bytes), file.name, sha256);
    expect(read).toEqual({ ok: true, value: view });
    if (!read.ok) return;
    expect(serialiseScanFile(read.value, sha256)).toEqual({
      ok: true,
      value: new TextDecoder().decode(file.bytes),
    });
  });

  it('has a name that every system takes', async () => {
    const nameOf = async (name: string) => (await fileOf({ ...view, name })).name;
    expect(await nameOf(view.name)).toBe('Café Zuid 2026 nieuw.iscan');
    expect(await nameOf('...')).toBe('scan.iscan');
    expect(await nameOf('x'.repeat(200))).toHaveLength(86);
  });
});
