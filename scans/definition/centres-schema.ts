import * as z from 'zod';

import { centreWordKeys } from './centre-word-keys.ts';
import { id, text } from './definition-schema.ts';
import { regions, verifiedFields } from './definition.ts';

/**
 * The shape of the files in `centres/`, one schema per file. Strict: an unknown key is a typing error.
 * Prefixes and places keep the short way of writing that `sectors.yaml` explains; `parse-centres.ts` reads it.
 */

const region = z.enum(regions);
const confidence = z.enum(['high', 'medium', 'low']);
const day = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'not-a-date');
const webAddress = z.string().regex(/^https?:\/\/[^\s/]+\.[^\s]+$/, 'not-a-web-address');
const note = text.describe('For who keeps this file; never printed');
const noteList = z.array(text).default([]);
const codeList = z.array(z.string().regex(/^\d{2}(?:\.\d{1,3})?(?: \([^)]*\))?$/, 'not-a-nace')).default([]);

const prefix = String.raw`\d{2}(?:\.\d{1,3})?(?:-\d{2}(?:\.\d{1,3})?)?(?: \([^)]*\))?`;
const prefixes = z
  .string()
  .regex(new RegExp(String.raw`^${prefix}(?:(?: \/ |, )${prefix})*$`), 'not-a-nace')
  .describe('Prefixes of activity codes: "26-28", "24 / 24.1", a remark in brackets');
const centreIds = String.raw`(?:[a-z][a-z0-9_]*(?: \/ [a-z][a-z0-9_]*)*)?`;
const places = z
  .string()
  .regex(new RegExp(String.raw`^${centreIds}(?:\|${centreIds}\|${centreIds})?$`), 'not-a-place')
  .describe('Ids of centres with " / " between them, or Flanders|Wallonia|Brussels');

const membership = z.strictObject({
  byLaw: z.boolean().describe('Firms of its sector are members by law'),
  kind: note,
  rule: note.default(''),
  nace2008: codeList,
  nace2025: codeList,
  jointCommittees: noteList,
  naceVerified: z.boolean(),
  jointCommitteesVerified: z.boolean(),
});

const site = z.strictObject({
  city: text,
  address: text.default(''),
  role: note.default(''),
  verified: z.boolean(),
  source: text.default(''),
});

/** `centres/centres.yaml` */
export const centresFile = z
  .array(
    z.strictObject({
      id,
      group: id,
      route: z.enum(['yes', 'check', 'never']),
      shortName: text,
      legalName: text.default(''),
      formerNames: noteList,
      status: note,
      sectors: noteList,
      regions: z.array(region).min(1),
      membership: membership.optional(),
      sites: z.array(site).default([]),
      website: webAddress.or(z.literal('')).default(''),
      websiteConfidence: text.default('none'),
      phone: text.default(''),
      email: text.default(''),
      enterpriseNumber: text.default(''),
      services: z.array(id).default([]),
      founded: z.int().min(1800).max(2100).nullable().default(null),
      sources: z
        .array(z.strictObject({ url: webAddress.or(z.literal('')).default(''), date: text.default('') }))
        .default([]),
      verified: z.array(z.enum(verifiedFields)),
      newestSourceYear: z.int().min(1900).max(2100).nullable().default(null),
      checked: day,
      reviewBy: day,
    }),
  )
  .min(1);

/** `centres/sectors.yaml` */
export const sectorsFile = z
  .array(
    z.strictObject({
      id: z.string().regex(/^A\d{2,3}$/, 'not-an-id'),
      nace2008: prefixes,
      nace2025: prefixes.or(z.literal('none')).optional().describe('Only when it differs from 2008'),
      primary: places,
      secondary: places.default(''),
      also: places.default(''),
      dependsOn: z.enum(['material', 'product']).optional(),
      confidence,
      why: note,
    }),
  )
  .min(1);

/** `centres/needs.yaml` */
export const needsFile = z.array(
  z.strictObject({
    id: z.string().regex(/^B\d{2,3}$/, 'not-an-id'),
    region: region.or(z.literal('*')),
    limburg: z.boolean().default(false),
    nace: prefixes.or(z.literal('*')),
    needs: z.array(id).min(1).or(z.literal('*')),
    primary: id,
    secondary: id.optional(),
    confidence,
    why: note,
  }),
);

/** `centres/rules.yaml` */
export const centreRulesFile = z.strictObject({
  counters: z.strictObject({ VL: id, BXL: id, WAL: id }),
  limburgOnly: z.array(id),
  rowWithoutActivity: z.record(id, id),
});

/** `centres/help-types.yaml` */
export const helpTypesFile = z.array(z.strictObject({ id, services: z.array(id).min(1) })).min(1);

/** `centres/ties.yaml` */
export const tiesFile = z.array(
  z.strictObject({
    id,
    rule: z.enum(['said', 'decided', 'vzw', 'two-regions']),
    centres: z.array(id).default([]),
    rows: z.array(id).default([]),
  }),
);

/** `centres/instruments.yaml` */
export const instrumentsFile = z.array(
  z.strictObject({
    id,
    region,
    status: z.enum(['named', 'ask']),
    helpTypes: z.array(id).default([]),
    onlyWithTopDimension: id.nullable().default(null),
    notForVzw: z.boolean().default(false),
    asOf: z
      .string()
      .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'not-a-date')
      .nullable(),
    url: webAddress,
    reviewBy: day,
  }),
);

/** `centres/texts.<language>.yaml` */
export const centreTextsFile = z.strictObject({
  centres: z.record(id, text),
  sectors: z.record(id, text),
  helpTypes: z.record(id, text),
  ties: z.record(id, text),
  instruments: z.record(id, z.strictObject({ name: text, text })),
});

/** `centres/sentences.<language>.yaml` */
export const centreSentencesFile = z.record(z.enum(centreWordKeys), text);

export type CentreRecord = z.infer<typeof centresFile>[number];
export type SectorRecord = z.infer<typeof sectorsFile>[number];
export type NeedRecord = z.infer<typeof needsFile>[number];
export type CentreTextsFile = z.infer<typeof centreTextsFile>;
