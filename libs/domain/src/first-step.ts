/** The way of a new municipality from nothing to its first answer, in this order. */
export const FIRST_STEPS = ['workspace', 'process', 'population', 'import', 'themes', 'answer'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** The screens that the tour leads through, in this order. */
export const TOUR_STOPS = ['overview', 'themes', 'reach', 'impact', 'data'] as const;
export type TourStop = (typeof TOUR_STOPS)[number];
