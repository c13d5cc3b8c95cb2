import type { Scan } from '../../app/scan.ts';
import { useAppState } from '../../app/use-app.ts';
import { useHeardPart } from '../../app/use-heard-part.ts';
import { useScanPart } from '../../app/use-scan.ts';
import type { QuestionId } from '../../../scans/definition/definition.ts';
import { spokenId, spokenParts } from './spoken-parts.ts';
import type { SpokenPart } from './spoken-parts.ts';

/** What of a question the voice is at; `null`: nothing of it is heard. Both languages have the same parts. */
export function useHeard(scan: Scan, id: QuestionId): SpokenPart['of'] | null {
  const { content } = useAppState();
  const company = useScanPart(scan, ({ assessment }) => assessment.company);
  const part = useHeardPart(spokenId(id));
  return part === null ? null : (spokenParts(content, id, { company })[part]?.of ?? null);
}
