import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { advertised } from '../testing/advertised.ts';
import { adMarket, inTurn } from '../testing/little-ad-market.ts';
import type { World } from '../world.ts';

const CAMPAIGN = 10_001;

/** A market in which the first company has had a campaign since yesterday. */
function running(): World {
  const world = adMarket();
  return playDay(world, inTurn(world, [['team-1', advertised()]])).world;
}

test('bids, pauses, targets and negatives are what was decided', () => {
  let world = running();
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
        campaign: CAMPAIGN,
        group: 1,
        keywords: [{ words: 'cat bed', match: 'exact', bid: 150 }],
      },
    ],
    ['team-1', { kind: 'set-bids', campaign: CAMPAIGN, group: 1, targets: [{ target: 1, isPaused: true }] }],
    [
      'team-1',
      { kind: 'set-negatives', campaign: CAMPAIGN, group: 1, add: [{ words: 'soft', match: 'phrase' }] },
    ],
    [
      'team-1',
      { kind: 'change-campaign', campaign: CAMPAIGN, dailyBudget: 4000, raiseTop: 30, bidding: 'down-only' },
    ],
  );
  const changed = decide([
    'team-1',
    { kind: 'set-negatives', campaign: CAMPAIGN, group: 1, drop: [{ words: 'soft', match: 'phrase' }] },
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
