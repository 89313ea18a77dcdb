import type { Class } from '@portolan/contract/teaching';
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { useMe } from '../../app/session.ts';

export interface OwnTeam {
  class: Class;
  team: Class['companies'][number];
}

/** The team of whoever is signed in, in the class whose world they trade in; waits for the server's answer. */
export function useOwnTeam(world: string): OwnTeam {
  const { person } = useMe();
  const cards = useSuspenseQuery(api.teaching.classes.list.queryOptions()).data;
  const classes = useSuspenseQueries({
    queries: cards
      .filter((card) => card.world === world)
      .map(({ id }) => api.teaching.classes.get.queryOptions({ input: { class: id } })),
  }).map(({ data }) => data);
  for (const found of classes) {
    const team = found.companies.find(({ members }) => members.some(({ id }) => id === person.id));
    if (team) return { class: found, team };
  }
  throw new Error(`Whoever has a company in world ${world} is on a team of its class`);
}
