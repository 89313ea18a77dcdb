// The contract's procedures over HTTP: access first, then shape, then the route; errors answered in one place.
import type { Access } from '@portolan/contract';
import { OpenAPIHandler } from '@orpc/openapi/fastify';
import { type AnyRouter, ORPCError } from '@orpc/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mustBeAllowed } from './access.ts';
import { type Asker, bodyOf, cannotBeKept, notFound, toAnswer, unreadable } from './answers.ts';
import type { RequestContext } from './context.ts';
import { findUnstorable } from './storable.ts';
import { isWrittenOnce, sendWritten } from './written-once.ts';

export const API = '/api/v1';

export type MakeContext = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

interface Handled extends RequestContext {
  readonly asker: Asker;
  readonly asked: FastifyRequest['headers'];
  /** Set once the request has been read, so that a failure before it is the sender's. */
  readonly progress: { isRead: boolean; written?: object };
}

export function addApi(http: FastifyInstance, router: AnyRouter, makeContext: MakeContext): void {
  const handler = new OpenAPIHandler<Handled>(router, {
    interceptors: [
      async ({ next, context }) => {
        try {
          const result = await next();
          const { written } = context.progress;
          if (!result.matched || !written) return result;
          return { ...result, response: await sendWritten(written, context.asked) };
        } catch (error) {
          if (error instanceof ORPCError && error.code.includes('.')) throw error;
          throw toAnswer(context.progress.isRead ? error : unreadable(error), context.asker);
        }
      },
    ],
    clientInterceptors: [
      async ({ next, context, procedure, input }) => {
        context.progress.isRead = true;
        try {
          const { may } = procedure['~orpc'].meta as Partial<Access>;
          mustBeAllowed(may ?? [], context.caller);
          const unstorable = findUnstorable(input);
          if (unstorable) throw cannotBeKept(unstorable);
          const answer = await next();
          if (!isWrittenOnce(answer)) return answer;
          // It is sent as it was written, so there is nothing left to put on the wire here.
          context.progress.written = answer;
          return undefined;
        } catch (error) {
          throw toAnswer(error, context.asker);
        }
      },
    ],
  });

  http.all(`${API}/*`, async (request, reply) => {
    const context = await makeContext(request, reply);
    const asker = { language: context.language, requestId: request.id, log: context.log };
    const { matched } = await handler.handle(request, reply, {
      prefix: API,
      context: { ...context, asker, asked: request.headers, progress: { isRead: false } },
    });
    if (!matched) {
      const refusal = notFound(request.url.split('?')[0] ?? '');
      return reply.status(refusal.status).send(bodyOf(refusal, context.language));
    }
  });
}
