import type { DecisionSent } from '@portolan/contract/market';
import type { Decision, Intervention } from '@portolan/engine';

/** A line of the journal as the engine means it: the journal takes in nothing that the engine does not know. */
export const knownDecision = (sent: DecisionSent) => sent as Decision | Intervention;
