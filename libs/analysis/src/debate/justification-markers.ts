import { type UndefinedReason } from '#domain';

/** Hand-coded texts and agreement from which on the share may stand without a warning. */
export const FEWEST_CODED_TEXTS = 200;
export const LEAST_KAPPA = 0.6;

const CONNECTIVES = ['ponieważ', 'bo', 'dlatego', 'gdyż', 'skoro', 'np\\.', 'na przykład', 'według'];
const MARKER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CONNECTIVES.join('|')})(?![\\p{L}\\p{N}])|https?://|www\\.|(?<![\\p{L}\\p{N}])\\p{N}`,
  'iu',
);

export interface JustificationMarkers {
  readonly texts: number;
  /** Texts with at least one sign of a reason, and their part of all, 0…1. */
  readonly marked: number;
  readonly share: number | null;
  /** False until people have read enough texts and agree with the signs: then the share is off, and shown only on request. */
  readonly calibrated: boolean;
  readonly reason: UndefinedReason | null;
}

/**
 * How many contributions show signs of a reason: ponieważ, bo, dlatego, gdyż, skoro, np., na przykład, według, a link or a number. It is
 * the form and not the quality of an argument, so it counts for nothing until people have checked it on texts of the same process.
 *
 * @param texts Polish contributions
 * @param calibration how many texts people coded by hand, and how far they agree with the signs (Cohen's κ); null when nobody did
 * @returns `calibrated` only for at least 200 texts and κ of at least 0.6; the share is null with `no_participants` without texts
 * @see docs/methods/debate.md
 * @example justificationMarkers(['Park, bo tu nie ma cienia.', 'Tak!']); // { texts: 2, marked: 1, share: 0.5, calibrated: false, … }
 */
export function justificationMarkers(
  texts: Iterable<string>,
  calibration: { readonly codedTexts: number; readonly kappa: number } | null = null,
): JustificationMarkers {
  let [all, marked] = [0, 0];
  for (const text of texts) {
    all += 1;
    if (MARKER.test(text.normalize('NFC'))) marked += 1;
  }
  const calibrated =
    calibration !== null && calibration.codedTexts >= FEWEST_CODED_TEXTS && calibration.kappa >= LEAST_KAPPA;
  const reason = all > 0 ? null : 'no_participants';
  return { texts: all, marked, share: all > 0 ? marked / all : null, calibrated, reason };
}
