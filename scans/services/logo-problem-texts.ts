import type { ProblemTexts } from '../definition/problem.ts';

/** Why a picture cannot stand on a paper as the logo. */
export const logoProblemTexts = {
  'logo-too-large': {
    nl: 'Dit bestand is groter dan 200 KB: bewaar het logo kleiner en kies het opnieuw.',
    fr: 'Ce fichier dépasse 200 Ko : enregistrez le logo en plus petit et choisissez-le à nouveau.',
    de: 'Diese Datei ist größer als 200 KB: Speichern Sie das Logo kleiner und wählen Sie es erneut.',
    en: 'This file is larger than 200 KB: save the logo smaller and choose it again.',
  },
  'logo-too-many-pixels': {
    nl: 'Dit logo is breder of hoger dan 1.000 pixels: bewaar het kleiner en kies het opnieuw.',
    fr: 'Ce logo dépasse 1 000 pixels en largeur ou en hauteur : enregistrez-le en plus petit et choisissez-le à nouveau.',
    de: 'Dieses Logo ist breiter oder höher als 1.000 Pixel: Speichern Sie es kleiner und wählen Sie es erneut.',
    en: 'This logo is wider or higher than 1,000 pixels: save it smaller and choose it again.',
  },
  'logo-moving': {
    nl: 'Dit is een bewegend beeld: bewaar het logo als een gewone PNG.',
    fr: 'C’est une image animée : enregistrez le logo comme un PNG ordinaire.',
    de: 'Das ist ein bewegtes Bild: Speichern Sie das Logo als gewöhnliche PNG-Datei.',
    en: 'This is a moving picture: save the logo as a plain PNG.',
  },
  'logo-no-svg': {
    nl: 'Dit is geen PNG en geen SVG: bewaar het logo als PNG en kies het opnieuw.',
    fr: 'Ce n’est ni un PNG ni un SVG : enregistrez le logo en PNG et choisissez-le à nouveau.',
    de: 'Das ist weder PNG noch SVG: Speichern Sie das Logo als PNG und wählen Sie es erneut.',
    en: 'This is neither a PNG nor an SVG: save the logo as a PNG and choose it again.',
  },
  'logo-damaged': {
    nl: 'Dit beeld is beschadigd of onvolledig: bewaar het logo opnieuw als PNG.',
    fr: 'Cette image est abîmée ou incomplète : enregistrez à nouveau le logo en PNG.',
    de: 'Dieses Bild ist beschädigt oder unvollständig: Speichern Sie das Logo noch einmal als PNG.',
    en: 'This picture is damaged or incomplete: save the logo as a PNG again.',
  },
  'logo-more': {
    nl: 'Deze SVG bevat meer dan gevulde vormen ({parts}): bewaar het logo als PNG en kies het opnieuw.',
    fr: 'Ce SVG contient plus que des formes pleines ({parts}) : enregistrez le logo en PNG et choisissez-le à nouveau.',
    de: 'Diese SVG-Datei enthält mehr als gefüllte Formen ({parts}): Speichern Sie das Logo als PNG und wählen Sie es erneut.',
    en: 'This SVG holds more than filled shapes ({parts}): save the logo as a PNG and choose it again.',
  },
} as const satisfies ProblemTexts;
