import type { CardsBody, OffersBody } from '../../../scans/report/papers/workshop-bodies.ts';
import type { Furniture } from '../../../scans/report/report-model.ts';
import type { Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { drawCards } from './card-pages.ts';
import { drawOffers } from './offers-pages.ts';

/** The papers of a workshop that are no run of blocks. */
export function drawWorkshopPaper(
  canvas: Canvas,
  body: CardsBody | OffersBody,
  furniture: Furniture,
  notice: string,
  setter: Setter,
): void {
  if (body.kind === 'cards') drawCards(canvas, body, setter);
  else drawOffers(canvas, body, furniture, notice, setter);
}
