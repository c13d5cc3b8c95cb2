import type { Company, NaceCode } from '../assessment/assessment.ts';
import type { SectorRow, VariantId } from '../definition/definition.ts';
import type { CentresPart } from '../definition/parse-centres.ts';

/** What a company does, as far as its answers say. */
export type CompanyActivity = {
  /** Rows of the sector table in the order of the codes, each once. */
  readonly rows: readonly SectorRow[];
  /** Digits without dots, for the table of needs; without codes those of the variant's own row, if any. */
  readonly prefixes: readonly string[];
  /** `false`: no code, no sector, and the variant has no row of its own. */
  readonly known: boolean;
};

/**
 * Finds the rows of a company: by each NACE code in the column of its own list, longest prefix first; without
 * codes by its sector; without both by its variant (METHOD 6). Codes that fit no row give no row.
 */
export function companyActivity(
  definition: CentresPart,
  company: Company,
  variant: VariantId,
): CompanyActivity {
  const codes = company.nace ?? [];
  const ownRow = findRow(definition, definition.rowWithoutActivity[variant]);
  if (codes.length > 0) {
    const rows = codes.flatMap((code) => rowOfCode(definition.sectorRows, code) ?? []);
    return { rows: [...new Set(rows)], prefixes: codes.map(digitsOf), known: true };
  }
  const row = findRow(definition, company.sector) ?? ownRow;
  return {
    rows: row === undefined ? [] : [row],
    prefixes: ownRow?.nace2008 ?? [],
    known: row !== undefined,
  };
}

/** `25.62` gives `2562`. */
export function digitsOf(code: NaceCode): string {
  return code.code.replaceAll(/\D/g, '');
}

function rowOfCode(rows: readonly SectorRow[], code: NaceCode): SectorRow | undefined {
  const digits = digitsOf(code);
  let best: { readonly row: SectorRow; readonly length: number } | undefined;
  for (const row of rows) {
    for (const prefix of code.version === '2008' ? row.nace2008 : row.nace2025) {
      if (digits.startsWith(prefix) && prefix.length > (best?.length ?? 0)) {
        best = { row, length: prefix.length };
      }
    }
  }
  return best?.row;
}

function findRow(definition: CentresPart, id: string | undefined): SectorRow | undefined {
  return definition.sectorRows.find((row) => row.id === id);
}
