import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { checkout } from '../../prepare.mjs';

/** A copy of the content in `folder` whose general variant asks `count` questions: its own, over and over. */
export function manyQuestions(folder, count) {
  cpSync(join(checkout, 'scans', 'content'), folder, { recursive: true });
  const variantFile = join(folder, 'variants', 'variants.yaml');
  const variants = readYaml(variantFile);
  const variant = variants.find(({ id }) => id === 'general');
  const own = Object.values(variant.questions).flat();
  const copies = Array.from({ length: count - own.length }, (_, at) => ({
    from: own[at % own.length],
    id: `${own[at % own.length]}${String(Math.floor(at / own.length) + 1).padStart(2, '0')}`,
  }));
  for (const name of readdirSync(join(folder, 'dimensions'))) {
    copyQuestions(join(folder, 'dimensions', name), copies);
  }
  const withCopies = (id) => [id, ...copies.filter(({ from }) => from === id).map((copy) => copy.id)];
  for (const [dimension, ids] of Object.entries(variant.questions)) {
    variant.questions[dimension] = ids.flatMap(withCopies);
  }
  writeFileSync(variantFile, stringify(variants));
  return folder;
}

function copyQuestions(folder, copies) {
  const structureFile = join(folder, 'questions.yaml');
  const structure = readYaml(structureFile);
  const ofHere = copies.filter(({ from }) => structure.questions.some(({ id }) => id === from));
  const copied = ofHere.map(({ from, id }) => ({
    ...structure.questions.find((question) => question.id === from),
    id,
  }));
  writeFileSync(
    structureFile,
    stringify(
      { ...structure, questions: [...structure.questions, ...copied] },
      { aliasDuplicateObjects: false },
    ),
  );
  for (const file of readdirSync(folder).filter((name) => name.startsWith('texts.'))) {
    const texts = readYaml(join(folder, file));
    for (const { from, id } of ofHere) texts.questions[id] = texts.questions[from];
    writeFileSync(join(folder, file), stringify(texts, { aliasDuplicateObjects: false }));
  }
}

function readYaml(file) {
  return parse(readFileSync(file, 'utf8'));
}
