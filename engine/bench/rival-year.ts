// `node engine/bench/rival-year.ts [scenario] [days] [seed]`: a world of computer companies alone, told by quarters as one
// JSON object: units, prices against the usual ones, concentration by market, who failed and who came, and their money.
import { openWorld } from '../src/open-world.ts';
import { readScenario } from './busy-world.ts';
import { playQuarters } from './rival-quarters.ts';

const [scenario = 'eight-markets', days = '365', seed = '7'] = process.argv.slice(2);
const world = openWorld({ scenario: readScenario(scenario), seed: Number(seed), teams: [] });
console.log(JSON.stringify(playQuarters(world, Number(days)), null, 2));
