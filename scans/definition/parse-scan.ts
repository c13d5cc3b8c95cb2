import type { ContentReader, Words } from './content-reader.ts';
import { scanTextsFile } from './definition-schema.ts';
import type { ScanFile, ScanTextsFile } from './definition-schema.ts';
import type { Definition, Fact, ImportanceScale, Instructions, ScoringRules, Texts } from './definition.ts';
import { dimensionId, factId } from './ids.ts';

/** What `scan.yaml` and `texts.<language>.yaml` say: all but themes, variants and lists. */
export type ScanPart = Pick<
  Definition,
  | 'version'
  | 'title'
  | 'provenance'
  | 'languageStates'
  | 'instructions'
  | 'diagnosisIntro'
  | 'importance'
  | 'facts'
  | 'scoring'
>;

type ScanWords = Words<ScanTextsFile>;

/** Joins the numbers of the scan with their words in four languages; `null` without numbers. */
export function parseScan(reader: ContentReader, scan: ScanFile | null): ScanPart | null {
  const words = reader.readWords('', scanTextsFile);
  if (scan === null) return null;
  return {
    version: scan.version,
    title: reader.join(words, (file) => file.title, ['title']),
    provenance: scan.provenance,
    languageStates: scan.languages,
    instructions: parseInstructions(reader, words),
    diagnosisIntro: reader.join(words, (file) => file.diagnosisIntro, ['diagnosisIntro']),
    importance: parseImportance(reader, words, scan),
    facts: parseFacts(reader, words, scan),
    scoring: parseScoring(reader, words, scan),
  };
}

function parseInstructions(reader: ContentReader, words: ScanWords): Instructions {
  const join = (key: keyof Instructions): Texts =>
    reader.join(words, (file) => file.instructions[key], ['instructions', key]);
  return {
    renewal: join('renewal'),
    answer: join('answer'),
    dontKnow: join('dontKnow'),
    notApplicable: join('notApplicable'),
    evidence: join('evidence'),
  };
}

function parseImportance(reader: ContentReader, words: ScanWords, scan: ScanFile): ImportanceScale {
  const level = (index: 0 | 1 | 2 | 3): Texts =>
    reader.join(words, (file) => file.importance.levels[index], ['importance', 'levels', index]);
  return {
    question: reader.join(words, (file) => file.importance.question, ['importance', 'question']),
    levels: [level(0), level(1), level(2), level(3)],
    ...scan.importance,
  };
}

function parseFacts(reader: ContentReader, words: ScanWords, scan: ScanFile): readonly Fact[] {
  const ids = scan.facts.map((fact) => fact.id);
  reader.refuseOwnerless(words, (file) => Object.keys(file.facts), ids, ['facts']);
  return scan.facts.map((fact) => {
    const options = Array.from({ length: fact.options }, (_, index) => ({
      text: reader.join(words, (file) => file.facts[fact.id]?.options[index], [
        'facts',
        fact.id,
        'options',
        index,
      ]),
      exclusive: fact.exclusive.includes(index),
    }));
    const indexes = options.map((_, index) => String(index));
    reader.refuseOwnerless(words, (file) => Object.keys(file.facts[fact.id]?.options ?? []), indexes, [
      'facts',
      fact.id,
      'options',
    ]);
    return {
      id: factId(fact.id),
      question: reader.join(words, (file) => file.facts[fact.id]?.question, ['facts', fact.id, 'question']),
      options,
      maxChoices: fact.maxChoices,
      sources: fact.sources,
    };
  });
}

function parseScoring(reader: ContentReader, words: ScanWords, scan: ScanFile): ScoringRules {
  const { maturityLevels, bands, profile, ...rest } = scan.scoring;
  return {
    ...rest,
    maturityLevels: maturityLevels.map((level) => ({
      ...level,
      name: reader.join(words, (file) => file.levels[level.level], ['levels', level.level]),
    })),
    bands: bands.map((band) => ({
      ...band,
      name: reader.join(words, (file) => file.bands[band.id], ['bands', band.id]),
    })),
    profile: {
      ...profile,
      looking: profile.looking.map(dimensionId),
      doing: profile.doing.map(dimensionId),
      types: profile.types.map((id) => ({
        id,
        name: reader.join(words, (file) => file.profile[id].name, ['profile', id, 'name']),
        text: reader.join(words, (file) => file.profile[id].text, ['profile', id, 'text']),
      })),
    },
  };
}
