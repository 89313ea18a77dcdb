import { QueryCache, QueryClient } from '@tanstack/react-query';
import { failureOf } from './failure.ts';

const TRIES = 2;

/** The one cache of server data. `onSignedOut` hears when a session ended while somebody was reading. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.meta?.['mayBeSignedOut'] !== true && failureOf(error).kind === 'signed-out') {
          onSignedOut();
        }
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // A refusal stays one however often it is asked; only a lost connection may heal by itself.
        retry: (count, error) => count < TRIES && failureOf(error).kind === 'unreachable',
      },
    },
  });
}
