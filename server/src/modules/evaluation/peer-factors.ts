/** What one member gave one member on one criterion, 0 to 5. */
export interface PeerRating {
  readonly rater: string;
  readonly member: string;
  readonly criterion: string;
  readonly score: number;
}

/**
 * WebPA factors of a team: 1 is an equal share of the work. Every rater's scores on a criterion are first made shares
 * of that rater's own total, so that generous and strict raters count alike; a member's factor is the sum of the shares
 * received, times members over raters, so that a team-mate who did not rate harms nobody. A rater who gave everybody
 * nothing on a criterion says equal shares. Members: distinct ids; ratings: complete per rater. Empty when nobody rated.
 * Source: Loddington, Pond, Wilkinson & Willmot (2009), "A case study of the development of WebPA", BJET 40(2).
 */
export function peerFactors(members: readonly string[], ratings: readonly PeerRating[]): Map<string, number> {
  const sheets = Map.groupBy(ratings, ({ rater, criterion }) => `${criterion}\n${rater}`);
  const raters = new Set(ratings.map(({ rater }) => rater));
  const criteria = new Set(ratings.map(({ criterion }) => criterion));
  if (raters.size === 0) return new Map();
  const shares = new Map(members.map((member) => [member, 0]));
  for (const sheet of sheets.values()) {
    const whole = sheet.reduce((sum, { score }) => sum + score, 0);
    for (const { member, score } of sheet) {
      const share = whole === 0 ? 1 / sheet.length : score / whole;
      shares.set(member, (shares.get(member) ?? 0) + share);
    }
  }
  const scale = members.length / (raters.size * criteria.size);
  return new Map([...shares].map(([member, share]) => [member, share * scale]));
}
