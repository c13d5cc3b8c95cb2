import type { VariantView } from '../../../scans/services/views/content-view.ts';
import type { Speech } from '../../language/say.ts';
import { minutesFor } from './minutes-for.ts';

/** For whom a variant is, how long it takes and what it covers. A variant that we do not know says how long. */
export function variantLines({ id, questions }: VariantView, { say }: Speech): readonly string[] {
  const size = { questions: questions.length, minutes: minutesFor(questions.length, 'full') };
  const variant: string = id;
  switch (variant) {
    case 'general':
    case 'care':
    case 'construction':
      return [say(`new.variant.${variant}.for`), say(`new.variant.${variant}.covers`, size)];
    default:
      return [say('new.variant.other.covers', size)];
  }
}
