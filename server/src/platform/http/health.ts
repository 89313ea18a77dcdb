import type { FastifyInstance } from 'fastify';

/** What must be true for people to be served, each by its name. */
export type Checks = Readonly<Record<string, () => boolean | Promise<boolean>>>;

/** `/healthz`: the process answers. `/readyz`: it can do its work, or says what is missing. */
export function addHealth(http: FastifyInstance, checks: Checks): void {
  http.get('/healthz', () => ({ status: 'up' }));

  http.get('/readyz', async (_request, reply) => {
    const answers = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        // A check that throws, such as an unreachable database, is a "no".
        const isFine = await Promise.resolve()
          .then(check)
          .catch(() => false);
        return [name, isFine] as const;
      }),
    );
    const isReady = answers.every(([, isFine]) => isFine);
    return reply
      .status(isReady ? 200 : 503)
      .send({ status: isReady ? 'ready' : 'not ready', checks: Object.fromEntries(answers) });
  });
}
