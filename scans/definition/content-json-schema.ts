import * as z from 'zod';

import * as centres from './centres-schema.ts';
import * as bank from './definition-schema.ts';
import { exampleAnswersFile, exampleTextsFile } from './example-schema.ts';

/** The schema of each kind of content file, by the name of the JSON Schema that an editor reads. */
const kinds = {
  scan: bank.scanFile,
  'scan-texts': bank.scanTextsFile,
  variants: bank.variantsFile,
  'variant-texts': bank.variantTextsFile,
  questions: bank.questionsFile,
  advice: bank.adviceFile,
  'dimension-texts': bank.dimensionTextsFile,
  frameworks: bank.frameworksFile,
  glossary: bank.glossaryFile,
  retired: bank.retiredFile,
  'released-ids': bank.releasedIdsFile,
  'paper-texts': bank.paperTextsFile,
  example: exampleAnswersFile,
  'example-texts': exampleTextsFile,
  centres: centres.centresFile,
  sectors: centres.sectorsFile,
  needs: centres.needsFile,
  rules: centres.centreRulesFile,
  'help-types': centres.helpTypesFile,
  ties: centres.tiesFile,
  instruments: centres.instrumentsFile,
  'centre-texts': centres.centreTextsFile,
  sentences: centres.centreSentencesFile,
} as const;

/** JSON Schemas (draft 2020-12) for the editor of an adviser: file name without `.json` → schema. */
export function contentJsonSchemas(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })]),
  );
}
