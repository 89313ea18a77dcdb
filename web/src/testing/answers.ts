import { vi } from 'vitest';

export type Answers = Record<string, (sent: unknown) => { status?: number; body: unknown }>;

/** Stands at the other end of the wire: each request is answered by its method and path, an unknown one by 404. */
export function serverAnswers(answers: Answers): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = new Request(input, init);
    const call = `${request.method} ${new URL(request.url).pathname}`;
    asked.push(call);
    const text = await request.text();
    const { status = 200, body } = answers[call]?.(text === '' ? undefined : JSON.parse(text)) ?? {
      status: 404,
      body: refusal('request.not-found', 404),
    };
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  });
  return asked;
}

/** A no as the server says it. */
export const refusal = (code: string, status: number, data: object = {}) => ({
  code,
  status,
  message: code,
  data,
  defined: false,
});
