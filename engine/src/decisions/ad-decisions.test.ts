import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { advertisedMarket, FIRST_CAMPAIGN, inTurn } from '../testing/little-ad-market.ts';

test('bids, pauses, targets and negatives are what was decided', () => {
  let world = advertisedMarket();
  const decide = (...decisions: Parameters<typeof inTurn>[1]) => {
    world = playDay(world, inTurn(world, decisions)).world;
    const [campaign] = world.ads.campaigns;
    if (!campaign) throw new Error('the campaign is gone');
    return campaign;
  };

  decide(
    [
      'team-1',
      {
        kind: 'write-ad-group',
        campaign: FIRST_CAMPAIGN,
        group: 1,
        keywords: [{ words: 'cat bed', match: 'exact', bid: 150 }],
      },
    ],
    [
      'team-1',
      { kind: 'set-bids', campaign: FIRST_CAMPAIGN, group: 1, targets: [{ target: 1, isPaused: true }] },
    ],
    [
      'team-1',
      {
        kind: 'set-negatives',
        campaign: FIRST_CAMPAIGN,
        group: 1,
        add: [{ words: 'soft', match: 'phrase' }],
      },
    ],
    [
      'team-1',
      {
        kind: 'change-campaign',
        campaign: FIRST_CAMPAIGN,
        dailyBudget: 4000,
        raiseTop: 30,
        bidding: 'down-only',
      },
    ],
  );
  const changed = decide([
    'team-1',
    { kind: 'set-negatives', campaign: FIRST_CAMPAIGN, group: 1, drop: [{ words: 'soft', match: 'phrase' }] },
  ]);

  expect(changed).toMatchObject({
    dailyBudget: 4000,
    bidding: 'down-only',
    raises: { top: 30, productPage: 0 },
  });
  expect(changed.groups[0]?.targets).toMatchObject([
    { id: 1, isPaused: true },
    { id: 2, isPaused: false, bid: 150, aim: { words: 'cat bed', match: 'exact' } },
  ]);
  expect(changed.groups[0]?.negatives).toEqual([]);
});
