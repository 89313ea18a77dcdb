import type { contract } from '@portolan/contract';
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { contractRoutes } from './contract-routes.ts';
import { languageChoice } from './languages.ts';
import { reach } from './unreachable.ts';

export type Client = JsonifiedClient<ContractRouterClient<typeof contract>>;

const link = new OpenAPILink(contractRoutes, {
  url: `${location.origin}/api/v1`,
  fetch: (request, init) => reach(request, init),
  headers: () => ({ 'accept-language': languageChoice.get() }),
});

/** The server, procedure by procedure, as the contract names them. */
export const client: Client = createORPCClient(link);

/** The same as queries and mutations: `useQuery(api.identity.me.queryOptions())`. */
export const api = createTanstackQueryUtils(client);
