import type {
  CentreId,
  DimensionId,
  FactId,
  HelpTypeId,
  InstrumentId,
  QuestionId,
  VariantId,
} from './definition.ts';

/**
 * The one place where plain text becomes an id. Only parsers call these, after the text passed a schema;
 * everybody else receives ids that are already branded.
 */
export function questionId(text: string): QuestionId {
  return text as QuestionId;
}

export function dimensionId(text: string): DimensionId {
  return text as DimensionId;
}

export function variantId(text: string): VariantId {
  return text as VariantId;
}

export function centreId(text: string): CentreId {
  return text as CentreId;
}

export function factId(text: string): FactId {
  return text as FactId;
}

export function helpTypeId(text: string): HelpTypeId {
  return text as HelpTypeId;
}

export function instrumentId(text: string): InstrumentId {
  return text as InstrumentId;
}
