import type { ContentFile, YamlParser } from './content-file.ts';
import { createContentReader } from './content-reader.ts';
import type { ContentReader } from './content-reader.ts';
import { frameworksFile, glossaryFile, releasedIdsFile, retiredFile, scanFile } from './definition-schema.ts';
import type { Definition, Framework, GlossaryTerm } from './definition.ts';
import { parseCentres } from './parse-centres.ts';
import { parseDimension } from './parse-dimension.ts';
import { parsePaper } from './parse-paper.ts';
import { parseScan } from './parse-scan.ts';
import { parseVariants } from './parse-variants.ts';
import type { Parsed } from './problem.ts';

/** Folders and files that others read: the centres, invented companies, the example, and what only the check needs. */
const readByOthers = ['centres/', 'personas/', 'example/', 'translations.lock.yaml'];

/**
 * Turns the files of a content folder into the scan, or tells every problem at once with file, line and place.
 * Never throws. It sees to shape and to texts in four languages; `checkDefinition` sees to the rest.
 */
export function parseDefinition(files: readonly ContentFile[], parseYaml: YamlParser): Parsed<Definition> {
  const reader = createContentReader(files, parseYaml);
  const scan = reader.read('scan.yaml', scanFile);
  const whole = parseScan(reader, scan?.value ?? null);
  const folders = scan === null ? foldersIn(files) : Object.entries(scan.value.dimensions);
  const dimensions = folders.flatMap(([id, folder]) => {
    const dimension = parseDimension(reader, id, folder);
    return dimension === null ? [] : [dimension];
  });
  const variants = parseVariants(
    reader,
    dimensions.map((part) => part.dimension),
  );
  const frameworks = parseFrameworks(reader);
  const glossary = parseGlossary(reader);
  const paper = parsePaper(reader);
  reader.read('retired.yaml', retiredFile);
  reader.read('released-ids.yaml', releasedIdsFile);
  if (scan !== null) refuseStrangers(reader);
  const centres = parseCentres(files, parseYaml);
  const problems = [...reader.problems, ...(centres.ok ? [] : centres.problems)];
  if (whole === null || !centres.ok || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      ...whole,
      dimensions: dimensions.map((part) => part.dimension),
      variants,
      questions: dimensions.flatMap((part) => part.questions),
      advice: dimensions.flatMap((part) => part.advice),
      frameworks,
      glossary,
      paper,
      ...centres.value,
    },
  };
}

/** Without a readable `scan.yaml`: the folders as they are, so that their problems are told too. */
function foldersIn(files: readonly ContentFile[]): readonly (readonly [null, string])[] {
  return files.flatMap(({ path }) => {
    const folder = /^dimensions\/([^/]+)\/questions\.yaml$/.exec(path)?.[1];
    return folder === undefined ? [] : [[null, folder] as const];
  });
}

function parseFrameworks(reader: ContentReader): readonly Framework[] {
  const file = reader.read('frameworks.yaml', frameworksFile);
  return Object.entries(file?.value ?? {}).map(([code, framework]) => ({ code, ...framework }));
}

function parseGlossary(reader: ContentReader): readonly GlossaryTerm[] {
  const file = reader.read('glossary.yaml', glossaryFile);
  return (file?.value ?? []).map(({ id, term, avoid }) => ({
    id,
    term,
    avoid: { nl: avoid?.nl ?? [], fr: avoid?.fr ?? [], de: avoid?.de ?? [], en: avoid?.en ?? [] },
  }));
}

function refuseStrangers(reader: ContentReader): void {
  for (const file of reader.unread()) {
    if (readByOthers.some((start) => file.startsWith(start))) continue;
    reader.add({ file, place: '', code: 'file-without-owner', values: {} });
  }
}
