// Answers that many are given alike, or one person again and again, are written, tagged and packed once, however often
// they are sent. Whoever has one already is told so in a few bytes: the browser keeps it, and asks each time whether
// it still holds, because who may read it can change.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

interface Written {
  readonly text: Buffer;
  readonly tag: string;
  /** By the name of the encoding. */
  readonly packed: Map<string, Promise<Buffer>>;
}

const answers = new WeakMap<object, Written | undefined>();

/** From now on nothing of it may change. The contract must let it through as it is (`z.custom`), not copy it. */
export function writtenOnce<T extends object>(answer: T): T {
  if (!answers.has(answer)) answers.set(answer, undefined);
  return answer;
}

export const isWrittenOnce = (answer: unknown): answer is object =>
  typeof answer === 'object' && answer !== null && answers.has(answer);

function writtenOf(answer: object): Written {
  const known = answers.get(answer);
  if (known) return known;
  const text = Buffer.from(JSON.stringify(answer));
  // Weak: what is packed in two ways is the same answer.
  const tag = `W/"${createHash('sha256').update(text).digest('base64url')}"`;
  const written = { text, tag, packed: new Map<string, Promise<Buffer>>() };
  answers.set(answer, written);
  return written;
}

/** Packed once for a class, an answer is worth more than the default of gzip, and less than the slowest of brotli. */
const BROTLI_QUALITY = 6;
const brotli = promisify(brotliCompress);
const PACK: Readonly<Record<string, (text: Buffer) => Promise<Buffer>>> = {
  br: (text) => brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: promisify(gzip),
};

/** Less than this is not worth packing. */
const LEAST_BYTES = 1024;

/** The best that we have of what is accepted; `q=0` is not. */
function encodingFor(accepted: string): string | undefined {
  const named = accepted.split(',').map((one) => one.trim().replaceAll(' ', '').split(';'));
  return Object.keys(PACK).find((ours) =>
    named.some(([name, q]) => name === ours && !/^q=0(\.0*)?$/.test(q ?? '')),
  );
}

async function packedOf({ text, packed }: Written, encoding: string | undefined): Promise<Buffer> {
  const pack = encoding === undefined ? undefined : PACK[encoding];
  if (encoding === undefined || !pack) return text;
  const known = packed.get(encoding) ?? pack(text);
  packed.set(encoding, known);
  return known;
}

interface Asked {
  readonly 'accept-encoding'?: string | string[] | undefined;
  readonly 'if-none-match'?: string | undefined;
}

export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ReadableStream | undefined;
}

export async function sendWritten(answer: object, asked: Asked): Promise<Sent> {
  const written = writtenOf(answer);
  const headers = { 'cache-control': 'private, no-cache', etag: written.tag, vary: 'accept-encoding' };
  const theirs = asked['if-none-match']?.split(',').map((tag) => tag.trim()) ?? [];
  if (theirs.includes(written.tag)) return { status: 304, headers, body: undefined };
  const isSmall = written.text.length < LEAST_BYTES;
  const encoding = isSmall ? undefined : encodingFor(String(asked['accept-encoding'] ?? ''));
  const bytes = await packedOf(written, encoding);
  return {
    status: 200,
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': String(bytes.length),
      ...(encoding && { 'content-encoding': encoding }),
    },
    body: ReadableStream.from([bytes]),
  };
}
