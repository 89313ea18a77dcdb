/** Money that nobody brings: of carriers for what they lost, and of the tax office for goods that left the country. */
import { stream } from '../chance.ts';
import type { Decision } from '../decisions/catalogue.ts';
import { can, chance, type Desk } from './desk.ts';

const CLAIMS = stream('rivals/claims');

export function claimWhatIsOwed(desk: Desk): Decision[] {
  if (!can(desk, 'claims')) return [];
  return [...fromCarriers(desk), ...fromTheTaxOffice(desk)];
}

/** A parcel without tracking cannot be shown to have been handed over. */
function fromCarriers(desk: Desk): Decision[] {
  const { view, day, strength } = desk;
  const untracked = new Set(
    view.catalogue.lanes.filter(({ isTracked }) => isTracked === 'none').map(({ id }) => id),
  );
  return view.mishaps
    .filter(({ claim, until, amount }) => !claim && until >= day && amount > 0)
    .filter(({ kind, lane }) => kind !== 'parcel-lost' || !untracked.has(lane))
    .filter(({ on }) => chance(desk, CLAIMS, on) < strength.diligence)
    .map(({ id }) => ({ kind: 'claim-from-carrier', mishap: id }));
}

function fromTheTaxOffice({ view }: Desk): Decision[] {
  const rules = view.treasury.home?.exportRefund;
  if (!rules) return [];
  const documents = rules.documents.map(({ id }) => id);
  return view.treasury.exports
    .filter(({ state, isOver, refund }) => state === 'open' && isOver && refund > 0)
    .map(({ month }) => ({ kind: 'claim-export-refund', month, documents }));
}
