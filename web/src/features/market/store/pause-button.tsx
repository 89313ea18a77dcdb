import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../use-company.ts';
import { useDecide } from '../decide/use-decide.ts';
import type { Listing } from './funnel.ts';

/** Takes a page out of the shop window, or puts it back; it can be undone, so nobody is asked twice. */
export function PauseButton({ desk, listing: { id, isPaused } }: { desk: Desk; listing: Listing }) {
  const { t } = useTranslation('market/store');
  const { decide, isDeciding } = useDecide(desk);
  const turn = () =>
    // A refusal is told in a corner.
    void decide({ kind: 'pause-listing', listing: id, isPaused: !isPaused }).catch(() => undefined);
  return (
    <Button loading={isDeciding} onClick={turn}>
      {t(isPaused ? 'listing.resume' : 'listing.pause')}
    </Button>
  );
}
