import { ORPCError } from '@orpc/client';
import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useLive, type Live } from './live.ts';

function Listener(live: Live<number>) {
  useLive('world-1', live);
  return null;
}

async function* telling(...events: number[]) {
  yield* events;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('events arrive in order; after a gap the page is told to ask for what it missed', async () => {
  const heard: (number | 'return')[] = [];
  const open = vi
    .fn<Live<number>['open']>()
    .mockResolvedValueOnce(telling(1, 2))
    .mockResolvedValueOnce(telling(5));
  render(
    <Listener open={open} onEvent={(event) => heard.push(event)} onReturn={() => heard.push('return')} />,
  );

  await vi.advanceTimersByTimeAsync(1_100);

  expect(heard).toEqual([1, 2, 'return', 5]);
});

test('a server that is away is asked again, ever less often', async () => {
  const open = vi.fn<Live<number>['open']>().mockRejectedValue(new Error('away'));
  render(<Listener open={open} onEvent={() => undefined} onReturn={() => undefined} />);

  await vi.advanceTimersByTimeAsync(7_500);

  // At once, then after 1, 2 and 4 seconds.
  expect(open).toHaveBeenCalledTimes(4);
});

test('a refusal is not asked again', async () => {
  const open = vi
    .fn<Live<number>['open']>()
    .mockRejectedValue(new ORPCError('market.no-such-world', { status: 404 }));
  render(<Listener open={open} onEvent={() => undefined} onReturn={() => undefined} />);

  await vi.advanceTimersByTimeAsync(60_000);

  expect(open).toHaveBeenCalledOnce();
});

test('leaving the page ends the stream', async () => {
  let signal: AbortSignal | undefined;
  const page = render(
    <Listener
      open={async (given) => {
        signal = given;
        return telling();
      }}
      onEvent={() => undefined}
      onReturn={() => undefined}
    />,
  );
  await vi.advanceTimersByTimeAsync(0);

  page.unmount();

  expect(signal?.aborted).toBe(true);
});
