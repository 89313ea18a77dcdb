import { expect, test } from 'vitest';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { pageOfNews } from './record-store.ts';
import { news } from './tables.ts';

onBothDatabases('the news of a company', (given) => {
  test('begin each day with what everybody heard, and then go back from the last', async () => {
    const told = (day: number, seq: number, company: string | null, code: string) => ({
      worldId: 'a-world',
      day,
      seq,
      company,
      code,
      values: {},
    });
    await given.db
      .insert(news)
      .values([
        told(7, 1, 'team-1', 'news.payout'),
        told(8, 1, null, 'news.shock'),
        told(8, 2, 'team-1', 'news.letter-received'),
        told(8, 3, 'team-2', 'news.bad-review'),
        told(8, 4, 'team-1', 'news.letter-overdue'),
      ]);

    const heard = await pageOfNews(
      given.db,
      { worldId: 'a-world', company: 'team-1' },
      { limit: 3, offset: 0 },
    );

    expect(heard.map(({ code }) => code)).toEqual([
      'news.shock',
      'news.letter-overdue',
      'news.letter-received',
    ]);
  });
});
