// The contract as OpenAPI 3.1, and as a page to read without the Internet.
import type { Access } from '@portolan/contract';
import { type AnyContractRouter, isContractProcedure } from '@orpc/contract';
import { type OpenAPI, OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { API } from './api.ts';
import { pageOf } from './api-page.ts';

export function addApiDescription(http: FastifyInstance, contract: AnyContractRouter): void {
  let described: Promise<OpenAPI.Document> | undefined;
  const description = () => (described ??= describe(contract));
  http.get(`${API}/openapi.json`, description);
  http.get(`${API}/docs`, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(pageOf(await description())),
  );
}

/** What every refusal looks like, so that each operation need only point here. */
const REFUSAL: OpenAPI.SchemaObject = {
  type: 'object',
  required: ['code', 'status', 'message', 'data'],
  properties: {
    code: { type: 'string', description: 'Why, for programs', examples: ['market.day-is-closed'] },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    message: { type: 'string', description: 'Why, in the language of the person or of Accept-Language' },
    data: {
      type: 'object',
      description: 'What the message speaks of; `issues` names each field of an invalid request',
      additionalProperties: true,
    },
  },
};
const REFUSED: OpenAPI.ResponseObject = {
  description:
    'Refused, and nothing has changed. 400: what was sent cannot be read or used. 401: sign in first. 403: not for this person. 404: there is none. 409: not as things stand. 411, 413: no length, or too much. 422: read, and not possible. 429: too many tries. 500: a bug; the number in the message is in the log.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
};

async function describe(contract: AnyContractRouter): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const document = await generator.generate(contract, {
    info: {
      title: 'Portolan',
      version: '1',
      description:
        'Sign in with POST /sign-in; the cookies that it sets open everything else. A refusal has a code, a status and a message in your language.',
    },
    servers: [{ url: API }],
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'portolan.session_token' } },
      schemas: { Refusal: REFUSAL },
      responses: { Refusal: REFUSED },
    },
  });
  addAccess(document, contract);
  addRefusals(document, contract);
  return document;
}

/** Says for each operation who may call it. */
function addAccess(document: OpenAPI.Document, contract: AnyContractRouter): void {
  for (const { method, path, may } of proceduresOf(contract)) {
    const operation = operationAt(document, method, path);
    if (!operation) throw new Error(`${method} ${path} is in the contract and not in its description`);
    const who = may === 'anyone' ? 'Anyone, signed in or not.' : `Roles: ${may.join(', ')}.`;
    operation.description = [operation.description, who].filter(Boolean).join('\n\n');
    if (may !== 'anyone') operation.security = [{ session: [] }];
  }
}

function addRefusals(document: OpenAPI.Document, contract: AnyContractRouter): void {
  for (const { method, path } of proceduresOf(contract)) {
    const operation = operationAt(document, method, path);
    if (operation)
      operation.responses = { ...operation.responses, default: { $ref: '#/components/responses/Refusal' } };
  }
}

function operationAt(
  document: OpenAPI.Document,
  method: string,
  path: string,
): OpenAPI.OperationObject | undefined {
  const item = document.paths?.[path];
  const name = method.toLowerCase();
  return item &&
    (name === 'get' || name === 'post' || name === 'put' || name === 'patch' || name === 'delete')
    ? item[name]
    : undefined;
}

export interface ProcedureFacts {
  /** Where in the contract, such as `identity.signIn`. */
  readonly name: string;
  readonly method: string;
  /** With `{placeholders}`, below the API's address. */
  readonly path: string;
  readonly may: Access['may'];
  /** The shape of what is sent; none where nothing is. */
  readonly input: z.ZodType | undefined;
}

/** Every procedure of the contract. */
export function proceduresOf(contract: AnyContractRouter, trail: readonly string[] = []): ProcedureFacts[] {
  if (isContractProcedure(contract)) {
    const { route, meta, inputSchema } = contract['~orpc'];
    const { may = [] } = meta as Partial<Access>;
    const name = trail.join('.');
    const input = inputSchema instanceof z.ZodType ? inputSchema : undefined;
    return [{ name, method: route.method ?? 'POST', path: route.path ?? `/${trail.join('/')}`, may, input }];
  }
  return Object.entries(contract).flatMap(([key, part]) => proceduresOf(part, [...trail, key]));
}
