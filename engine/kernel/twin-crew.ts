import { viewBoard } from '../src/demand/board.ts';
import type { Crew } from '../src/demand/crew.ts';
import { chunksOf, type Share } from '../src/demand/visit-slice.ts';
import { openTwinMemory, takeSeat, twinVisits } from './twin.ts';

/** A crew of one thread on the twin, for programs that have one thread to give. Nothing where the machine cannot. */
export function twinCrew(): Crew | undefined {
  const lent = openTwinMemory(1);
  if (!lent) return undefined;
  const seat = takeSeat(lent.memory, { parts: 1, part: 0 });
  let memory: ArrayBufferLike | undefined;
  let day: { readonly visit: (share: Share) => void; readonly chunks: (slice: number) => number } | undefined;
  return {
    parts: 1,
    memory: (bytes) => (memory = lent.room(bytes)),
    begin() {
      if (!memory) throw new Error('a crew lends its memory before it begins a day');
      const board = viewBoard(memory);
      day = { visit: twinVisits(board, memory, seat), chunks: (slice) => chunksOf(board, slice) };
    },
    visit(slice) {
      if (!day) throw new Error('a crew begins its day before its first slice');
      const chunks = day.chunks(slice);
      for (let chunk = 0; chunk < chunks; chunk++) day.visit({ slice, chunk, part: 0 });
    },
  };
}
