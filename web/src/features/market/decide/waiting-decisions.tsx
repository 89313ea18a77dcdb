import { lazy, Suspense } from 'react';
import type { Desk } from '../use-company.ts';
import { useWaiting } from './use-waiting.ts';

// To say every kind of decision takes the words of many rooms, and on most days nothing has been decided yet.
const WaitingList = lazy(async () => ({ default: (await import('./waiting-list.tsx')).WaitingList }));

export interface WaitingDecisionsProps {
  desk: Desk;
  /** Only these kinds: those that are decided on the page. */
  kinds?: readonly string[];
}

/** Decided and not yet carried out: who, what, and the way back. */
export function WaitingDecisions({ desk, kinds }: WaitingDecisionsProps) {
  const lines = useWaiting(desk).filter(({ decision }) => kinds?.includes(decision.kind) ?? true);
  if (lines.length === 0) return null;
  return (
    <Suspense>
      <WaitingList desk={desk} lines={lines} />
    </Suspense>
  );
}
