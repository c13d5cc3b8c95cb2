import { parseRow } from './assessment-row.ts';
import type { ScanFileCodec } from './store-ports.ts';
import { isAssessmentId } from '../assessment/assessment-ids.ts';
import { isSameScan, maxScanFileBytes, readScanFile, serialiseScanFile } from '../assessment/scan-file.ts';
import type { Sha256Hex } from '../assessment/scan-file.ts';

/** The rules of the scan file, for a store that knows only bytes. */
export function createScanFileCodec(sha256Hex: Sha256Hex): ScanFileCodec {
  return {
    encode: (assessment) => serialiseScanFile(assessment, sha256Hex),
    decode: (text, file) => {
      const reading = readScanFile(text, file, sha256Hex);
      if (reading.kind !== 'read') return reading;
      return { kind: 'read', value: reading.assessment, notices: [], older: reading.older };
    },
    isSame: isSameScan,
    idOf: (text) => (isAssessmentId(text) ? text : null),
    rowOf: parseRow,
    maxBytes: maxScanFileBytes,
  };
}
