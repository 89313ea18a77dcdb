/**
 * A view in two parts, for who keeps or sends many of them: what one company alone may know, which is little, and what
 * everybody in the world may, which is much, the same for all of them, and most of it the same tomorrow.
 */
import type { World } from '../world.ts';
import { catalogueOf, type Catalogue } from './catalogue.ts';
import type { CompanyView, PublicListing } from './company-view.ts';
import { eveningOf } from './evening.ts';
import { pick } from './pick.ts';
import type { RulesView } from './rules.ts';

export interface PublicKnowledge {
  /** The same on every day of a world. */
  readonly catalogue: Catalogue;
  /** Others when an edition of a rule pack is announced, comes or is no longer new. */
  readonly rules: RulesView;
  /** Of all companies, those that a shopper could see. */
  readonly pages: readonly PublicListing[];
}

export type OwnView = Omit<CompanyView, 'catalogue' | 'rules' | 'rivals'>;

export function publicKnowledge(world: World): PublicKnowledge {
  const { rules, shown } = eveningOf(world);
  return { catalogue: catalogueOf(world.scenario), rules, pages: shown.map(({ page }) => page) };
}

const isOwn = (name: string): name is keyof OwnView =>
  name !== 'catalogue' && name !== 'rules' && name !== 'rivals';

/** Reads nothing else, so that of a view whose parts are worked out when they are read the others never are. */
export const ownView = (view: CompanyView): OwnView =>
  pick<OwnView, keyof OwnView>(view, Object.keys(view).filter(isOwn));
