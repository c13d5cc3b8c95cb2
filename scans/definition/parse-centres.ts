import { readCentreFiles } from './centre-files.ts';
import type { CentreFiles } from './centre-files.ts';
import { noMembership, verifiedOf } from './centre-parts.ts';
import { readCell, readPrefixes } from './centre-places.ts';
import { findCentreProblems } from './centre-references.ts';
import { centreWordKeys } from './centre-word-keys.ts';
import type { CentreRecord, CentreTextsFile, NeedRecord, SectorRecord } from './centres-schema.ts';
import type { ContentFile, YamlParser } from './content-file.ts';
import type { Centre, Definition, NeedRow, SectorRow, Texts } from './definition.ts';
import { centreId, dimensionId, helpTypeId, instrumentId } from './ids.ts';
import type { Parsed } from './problem.ts';

/** What the folder `centres/` says. */
export type CentresPart = Pick<
  Definition,
  | 'centres'
  | 'counters'
  | 'limburgOnly'
  | 'rowWithoutActivity'
  | 'sectorRows'
  | 'needRows'
  | 'ties'
  | 'helpTypes'
  | 'instruments'
  | 'centreWords'
>;

/**
 * Reads the files of `centres/` among `files`: shape, references, ids, prefixes and texts in four languages.
 * Refuses with every problem of its kind at once, each with file and line; never throws (METHOD 6).
 */
export function parseCentres(files: readonly ContentFile[], parseYaml: YamlParser): Parsed<CentresPart> {
  const read = readCentreFiles(files, parseYaml);
  if (!read.ok) return read;
  const problems = findCentreProblems(read.value);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: assemble(read.value) };
}

function assemble(files: CentreFiles): CentresPart {
  const { counters, limburgOnly, rowWithoutActivity } = files.rules.value;
  return {
    centres: files.centres.value.map((record) => readCentre(record, files)),
    counters: {
      VL: centreId(counters.VL),
      BXL: centreId(counters.BXL),
      WAL: centreId(counters.WAL),
    },
    limburgOnly: limburgOnly.map(centreId),
    rowWithoutActivity,
    sectorRows: files.sectors.value.map((record) => readSectorRow(record, files)),
    needRows: files.needs.value.map(readNeedRow),
    ties: files.ties.value.map((tie) => ({
      id: tie.id,
      rule: tie.rule,
      centres: tie.centres.map(centreId),
      rows: tie.rows,
      text: textsOf(files, (texts) => texts.ties[tie.id]),
    })),
    helpTypes: files.helpTypes.value.map((helpType) => ({
      id: helpTypeId(helpType.id),
      services: helpType.services,
      name: textsOf(files, (texts) => texts.helpTypes[helpType.id]),
    })),
    instruments: readInstruments(files),
    centreWords: readWords(files),
  };
}

function readCentre(record: CentreRecord, files: CentreFiles): Centre {
  return {
    ...record,
    id: centreId(record.id),
    name: textsOf(files, (texts) => texts.centres[record.id]),
    membership: readMembership(record.membership),
    verified: verifiedOf(record.verified),
    own: null,
  };
}

function readMembership(membership: CentreRecord['membership']): Centre['membership'] {
  if (membership === undefined) return noMembership;
  return {
    ...membership,
    nace2008: membership.nace2008.flatMap(readPrefixes),
    nace2025: membership.nace2025.flatMap(readPrefixes),
  };
}

function readSectorRow(record: SectorRecord, files: CentreFiles): SectorRow {
  const primary = readCell(record.primary);
  return {
    id: record.id,
    nace2008: readPrefixes(record.nace2008),
    nace2025: record.nace2025 === 'none' ? [] : readPrefixes(record.nace2025 ?? record.nace2008),
    name: textsOf(files, (texts) => texts.sectors[record.id]),
    primary,
    secondary: readCell(record.secondary),
    also: readCell(record.also),
    dependsOn: record.dependsOn ?? dependsOnOf(primary),
    confidence: record.confidence,
  };
}

function dependsOnOf(primary: SectorRow['primary']): SectorRow['dependsOn'] {
  const kinds = primary.kind === 'everywhere' ? primary.places.map((place) => place.kind) : [];
  if (kinds.includes('by-material')) return 'material';
  return kinds.includes('by-product') ? 'product' : null;
}

function readNeedRow(record: NeedRecord): NeedRow {
  return {
    id: record.id,
    region: record.region === '*' ? null : record.region,
    limburg: record.limburg,
    nace: record.nace === '*' ? null : readPrefixes(record.nace),
    needs: record.needs === '*' ? null : record.needs.map(helpTypeId),
    primary: centreId(record.primary),
    secondary: record.secondary === undefined ? null : centreId(record.secondary),
    confidence: record.confidence,
  };
}

function readInstruments(files: CentreFiles): CentresPart['instruments'] {
  return files.instruments.value.map((record) => ({
    ...record,
    id: instrumentId(record.id),
    name: textsOf(files, (texts) => texts.instruments[record.id]?.name),
    text: textsOf(files, (texts) => texts.instruments[record.id]?.text),
    helpTypes: record.helpTypes.map(helpTypeId),
    onlyWithTopDimension:
      record.onlyWithTopDimension === null ? null : dimensionId(record.onlyWithTopDimension),
    own: null,
  }));
}

function readWords({ sentences }: CentreFiles): CentresPart['centreWords'] {
  return Object.fromEntries(
    centreWordKeys.map((key) => [
      key,
      {
        nl: sentences.nl.value[key],
        fr: sentences.fr.value[key],
        de: sentences.de.value[key],
        en: sentences.en.value[key],
      },
    ]),
  );
}

/** A missing text was already a problem, so here every language has one. */
function textsOf({ texts }: CentreFiles, pick: (words: CentreTextsFile) => string | undefined): Texts {
  return {
    nl: pick(texts.nl.value) ?? '',
    fr: pick(texts.fr.value) ?? '',
    de: pick(texts.de.value) ?? '',
    en: pick(texts.en.value) ?? '',
  };
}
