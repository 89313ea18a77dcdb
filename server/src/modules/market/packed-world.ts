// A world in few bytes, for keeping and for carrying between processes. The scenario is kept once, by its hash.
import { filledPart, struckScenario, type Scenario, type World } from '@portolan/engine';
import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Of the form, not of the engine: a snapshot in another form is not read, the day is played again. */
const FORM = 1;

/** The quickest that still makes a fifth of it: the next level takes twice as long for one byte in twenty. */
const PACKING = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

export function packWorld(world: World): Uint8Array {
  const { scenario: _, orders, ...others } = world;
  const rest = { ...others, orders: filledPart(orders) };
  return zstdCompressSync(serialize({ form: FORM, rest }), PACKING);
}

export function unpackWorld(bytes: Uint8Array, scenario: Scenario): World {
  const packed = deserialize(zstdDecompressSync(bytes)) as { form: number; rest: Omit<World, 'scenario'> };
  if (packed.form !== FORM) throw new Error(`A snapshot has form ${packed.form}, and ${FORM} is known`);
  return { ...packed.rest, scenario: struckScenario(scenario, packed.rest.struck) };
}
