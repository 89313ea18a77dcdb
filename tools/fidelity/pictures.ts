// A picture for each distribution of what was sold: beside the published one where there is one, alone elsewhere.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawDistribution } from '../../server/src/modules/calibration/draw-distribution.ts';
import type { Distribution } from '../../server/src/modules/calibration/facts.ts';
import { alignBars } from '../../server/src/modules/calibration/tell-figures.ts';
import type { Targets } from './targets.ts';

/** Returns the names of the files. */
export function drawPictures(
  folder: string,
  simulated: readonly Distribution[],
  published: Targets['distributions'],
): string[] {
  return simulated.map((distribution) => {
    const { id, labels, shares } = distribution;
    const data = published.find((each) => each.id === id);
    const words = { title: id, data: data ? 'published' : 'simulated', simulated: 'simulated' };
    const beside =
      data && alignBars({ ...distribution, labels: data.labels, shares: data.shares }, distribution);
    const file = `${id}.svg`;
    writeFileSync(join(folder, file), drawDistribution(data ?? { labels, shares }, beside, words));
    return file;
  });
}
