import type { ReactNode } from 'react';

/** A name and what is so; nothing where there is nothing to tell. */
export type Fact = readonly [name: string, value: ReactNode] | false;

/** Facts one below the other, each with its name. */
export function Facts({ facts, className }: { facts: readonly Fact[]; className?: string | undefined }) {
  return (
    <dl className={className}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
