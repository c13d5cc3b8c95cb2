import { useMemo } from 'react';
import type { Scan } from '../../app/scan.ts';
import { useAppState } from '../../app/use-app.ts';
import { useScanPart } from '../../app/use-scan.ts';
import { questionnaireOf } from './questionnaire.ts';
import type { Questionnaire } from './questionnaire.ts';

/** The questions of a scan in the language of now. */
export function useQuestionnaire(scan: Scan): Questionnaire {
  const { content } = useAppState();
  const variant = useScanPart(scan, ({ assessment }) => assessment.variant);
  const mode = useScanPart(scan, ({ assessment }) => assessment.mode);
  return useMemo(() => questionnaireOf(content, { variant, mode }), [content, variant, mode]);
}
