import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import {
  fastify,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Log } from '../log.ts';
import { Obstacle } from '../obstacle.ts';
import { Refusal } from '../refusal.ts';
import { preferredLanguage } from '../texts.ts';
import { badAddress, bodyOf, toAnswer } from './answers.ts';

/** A form or a decision is small; a roster of 100,000 people or a picture is not. */
const JSON_LIMIT = 2 * 1024 * 1024;
const UPLOAD_LIMIT = 32 * 1024 * 1024;

const DRAIN_MILLISECONDS = 10_000;

export interface HttpOptions {
  readonly log: Log;
  /** Where people reach us; https here turns on what only makes sense with it. */
  readonly publicUrl: string | undefined;
}

export async function makeHttp({ log, publicUrl }: HttpOptions): Promise<FastifyInstance> {
  const isHttps = publicUrl?.startsWith('https://') ?? false;
  // What the library tells about itself interests nobody who did not ask for details.
  const logger: FastifyBaseLogger = log.child({}, { level: log.level === 'info' ? 'warn' : log.level });
  const http = fastify({
    loggerInstance: logger,
    // One line per request is written below, without query or headers.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    frameworkErrors: (_error, request, reply) => refuseAddress(request.headers, reply),
    // A public address means a proxy in front, on this machine or its network, which says whom it speaks for.
    trustProxy: publicUrl === undefined ? false : ['loopback', 'linklocal', 'uniquelocal'],
  });

  await http.register(compress, { threshold: 1024 });
  await http.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        // The component library writes its styles into the page.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: isHttps ? { maxAge: 15_552_000, includeSubDomains: false } : false,
  });

  // Procedures read the body themselves.
  http.removeAllContentTypeParsers();
  http.addContentTypeParser('*', (_request, _payload, done) => done(null, undefined));

  http.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    mustNotBeForeign(request, publicUrl);
    mustNotBeTooLarge(request.headers);
  });

  http.addHook('onResponse', async (request, reply) => {
    const path = request.url.split('?')[0];
    const line = {
      requestId: request.id,
      method: request.method,
      path,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    log[levelOf(reply.statusCode)](line, 'request');
  });

  http.setErrorHandler((error, request, reply) => {
    // Refused before its body was read: what is still coming belongs to no request.
    const { 'content-length': length = '0', 'transfer-encoding': chunked } = request.headers;
    if (length !== '0' || chunked !== undefined) reply.header('connection', 'close');
    const language = preferredLanguage(request.headers['accept-language']);
    const answer = toAnswer(error, { language, requestId: request.id, log });
    return reply.status(answer.status).send(answer.toJSON());
  });

  // Requests that are under way finish; a page that keeps its connection open does not keep us.
  http.addHook('preClose', async () => {
    setTimeout(() => http.server.closeAllConnections(), DRAIN_MILLISECONDS).unref();
  });

  http.setNotFoundHandler((request, reply) => {
    const refusal = new Refusal('request.not-found', 404, { path: request.url.split('?')[0] });
    return reply.status(404).send(bodyOf(refusal, preferredLanguage(request.headers['accept-language'])));
  });

  return http;
}

/** Before any route is found: an address that cannot be decoded. */
function refuseAddress(headers: FastifyRequest['headers'], { raw }: Pick<FastifyReply, 'raw'>): void {
  const refusal = badAddress();
  const language = preferredLanguage(headers['accept-language']);
  raw.writeHead(refusal.status, { 'content-type': 'application/json; charset=utf-8' });
  raw.end(JSON.stringify(bodyOf(refusal, language)));
}

/** An ordinary answer is of interest only to who looks for something; one that nobody should meet, to everybody. */
function levelOf(status: number): 'debug' | 'warn' | 'error' {
  if (status >= 500) return 'error';
  return status === 413 || status === 429 ? 'warn' : 'debug';
}

/** Where it is open, with the port that was free when the port asked for is 0. */
export async function listen(
  http: FastifyInstance,
  { host, port }: { host: string; port: number },
): Promise<string> {
  await http.listen({ host, port }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EADDRINUSE')
      throw new Obstacle(
        `Port ${port} on ${host} is taken by another program. Stop it, or choose another port with PORT.`,
        { cause },
      );
    if (cause.code === 'EACCES')
      throw new Obstacle(
        `Port ${port} needs more rights than this account has. Choose one above 1023 with PORT.`,
        { cause },
      );
    if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND')
      throw new Obstacle(`This machine has no address ${host}. Choose one that it has with HOST.`, { cause });
    throw cause;
  });
  const { port: opened } = http.server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${opened}`;
}

/** Another site's page may link to us, but not act here in the name of whoever is signed in. */
function mustNotBeForeign({ method, headers, host }: FastifyRequest, publicUrl: string | undefined): void {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return;
  const { 'sec-fetch-site': site, origin } = headers;
  // Browsers say where a page comes from: in so many words over https and on this machine, by its origin over http.
  // Programs say neither.
  const isOurs =
    site === undefined
      ? origin === undefined || isOriginOf(origin, [`http://${host}`, publicUrl])
      : site === 'same-origin' || site === 'none';
  if (!isOurs) throw new Refusal('request.foreign-site', 403);
}

/** Told by host and port alone: a proxy in front may speak https where we are asked over http. */
function isOriginOf(origin: string, ours: readonly (string | undefined)[]): boolean {
  const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : undefined);
  const theirs = hostOf(origin);
  return theirs !== undefined && ours.some((url) => url !== undefined && hostOf(url) === theirs);
}

function mustNotBeTooLarge(headers: Record<string, string | string[] | undefined>): void {
  if (headers['transfer-encoding'] !== undefined) throw new Refusal('request.length-missing', 411);
  const isUpload = String(headers['content-type'] ?? '').startsWith('multipart/form-data');
  const limit = isUpload ? UPLOAD_LIMIT : JSON_LIMIT;
  if (Number(headers['content-length'] ?? 0) > limit) {
    throw new Refusal('request.too-large', 413, { megabytes: limit / 1024 / 1024 });
  }
}
