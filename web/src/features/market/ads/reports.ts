/** The reports that a seller reads: by search, by placement, by day and target. */
export const REPORTS = ['terms', 'placements', 'days'] as const;
export type Report = (typeof REPORTS)[number];
