/** The twin's kernel by itself, for those who measure it or hold it against the plain one: many visits, the same offers. */
import type { Board } from '../src/demand/board.ts';
import { CHUNK_WORDS } from './lay-desk.ts';
import { deskAt, type TwinSeat } from './twin.ts';

export interface Alone {
  /** How many of the first visits of a slice take one of the first offers of a market. */
  readonly carts: (slice: number, crowd: Crowd) => number;
  /** What each of them takes, −1 for nothing, and what became of it. */
  readonly choices: (slice: number, crowd: Crowd) => { readonly best: number; readonly outcome: number }[];
}

interface Crowd {
  readonly visits: number;
  readonly offers: number;
}

export function aloneOn(board: Board, memory: ArrayBufferLike, seat: TwinSeat): Alone {
  const { chooseAlone, batch, poolPlace, bestsPlace, outcomesPlace } = seat.kernel;
  const desk = deskAt(board, memory, seat);
  const column = (place: number, length: number) => new Int32Array(memory, desk.address + place, length);
  const bests = column(bestsPlace.value, batch.value);
  const outcomes = column(outcomesPlace.value, batch.value);

  function eachBatch(slice: number, { visits, offers }: Crowd, see: (count: number, carts: number) => void) {
    column(poolPlace.value, offers).set(Array.from({ length: offers }, (_, place) => place));
    desk.turnTo(0, slice);
    for (let from = 0; from < visits; from += batch.value) {
      const to = Math.min(visits, from + batch.value);
      desk.words[CHUNK_WORDS.from] = from;
      desk.words[CHUNK_WORDS.to] = to;
      see(to - from, chooseAlone(desk.address, offers));
    }
  }

  return {
    carts(slice, crowd) {
      let sum = 0;
      eachBatch(slice, crowd, (_, carts) => (sum += carts));
      return sum;
    },
    choices(slice, crowd) {
      const choices: { best: number; outcome: number }[] = [];
      eachBatch(slice, crowd, (count) => {
        for (let place = 0; place < count; place++)
          choices.push({ best: bests[place] ?? -1, outcome: outcomes[place] ?? 0 });
      });
      return choices;
    },
  };
}
