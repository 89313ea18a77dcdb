export { aloneOn, type Alone } from './alone.ts';
export { openTwinMemory, takeSeat, twinVisits, type TwinSeat } from './twin.ts';
export { twinCrew } from './twin-crew.ts';
export type { WasmMemory } from './web-assembly.ts';
