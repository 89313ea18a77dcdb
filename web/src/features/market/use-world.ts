import type { World } from '@portolan/contract/market';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { api, client } from '../../app/api.ts';
import { useLive } from '../../app/live.ts';

/** A world as it stands; a day that is played arrives by itself, and with it every number of the page. */
export function useWorld(id: string): UseQueryResult<World> {
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: api.market.key() });
  useLive(`world ${id}`, {
    open: (signal) => client.market.worlds.watch({ world: id }, { signal }),
    onEvent: refresh,
    onReturn: refresh,
  });
  return useQuery(api.market.worlds.get.queryOptions({ input: { world: id } }));
}
