/** What a company has settled with states, and what states say of themselves in public. */
import { at } from '../at.ts';
import { declarationOf } from '../border/customs-choice.ts';
import { countriesSoldTo } from '../decisions/countries.ts';
import type { Border } from '../scenario/border.ts';
import type { StateRulesInForce } from '../scenario/rule-packs.ts';
import { stateRulesOn } from '../scenario/rules-in-force.ts';
import type { World } from '../world.ts';
import { productId } from './catalogue.ts';

/** Without what decides which parcels are opened and how many buyers close their door. */
export type PublicBorder = Omit<Border, 'inspection' | 'door'> & {
  readonly door: Pick<Border['door'], 'fee'>;
};
export type PublicStateRules = Omit<StateRulesInForce, 'inspectionShare' | 'border'> & {
  readonly border?: PublicBorder;
};

function publicBorder({ inspection: _, door, ...open }: Border): PublicBorder {
  return { ...open, door: { fee: door.fee } };
}

export function publicStateRules({
  inspectionShare: _,
  border,
  ...rules
}: StateRulesInForce): PublicStateRules {
  return border ? { ...rules, border: publicBorder(border) } : rules;
}

/** Names in place of indices. `…On` is a day of the world. */
export interface BorderView {
  readonly codes: readonly {
    readonly product: string;
    readonly country: string;
    readonly hs: string;
    readonly since: number;
  }[];
  /** Of every country with border rules: as settled, or as it stands for those who settle nothing. */
  readonly declarations: readonly {
    readonly country: string;
    readonly perThousand: number;
    readonly terms: 'ddp' | 'dap';
    readonly viaScheme: boolean;
    readonly isSettled: boolean;
  }[];
  readonly taxNumbers: readonly { readonly scheme: string; readonly validFrom: number }[];
  readonly documents: readonly {
    readonly product: string;
    readonly document: string;
    readonly validFrom: number;
    readonly validUntil: number;
  }[];
  readonly registers: readonly {
    readonly country: string;
    readonly register: string;
    readonly validFrom: number;
  }[];
}

export function borderView({ scenario, companies, day }: World, company: number): BorderView {
  const papers = at(companies, company).border;
  return {
    codes: papers.codes.map(({ product, ...code }) => ({ product: productId(scenario, product), ...code })),
    declarations: countriesSoldTo(scenario).flatMap((country) => {
      const rules = stateRulesOn(scenario, country, day + 1);
      if (!rules.border) return [];
      const isSettled = papers.declarations.some((each) => each.country === country);
      return [{ ...declarationOf(papers, country, rules), isSettled }];
    }),
    taxNumbers: papers.taxNumbers.map(({ scheme, validFrom }) => ({ scheme, validFrom })),
    documents: papers.documents.map(({ product, ...paper }) => ({
      product: productId(scenario, product),
      ...paper,
    })),
    registers: papers.registers.map(({ country, register, validFrom }) => ({ country, register, validFrom })),
  };
}
