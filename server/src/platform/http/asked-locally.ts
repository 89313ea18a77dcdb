import { isLoopback } from '../config.ts';

/** What a proxy in front adds: then the one who asks may be anywhere, although the proxy is here. */
const OF_PROXIES = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** The request names this machine by a name that only this machine can mean, and nothing passed it on. */
export function isAskedLocally(headers: Headers): boolean {
  const address = `http://${headers.get('host') ?? ''}`;
  if (!URL.canParse(address) || OF_PROXIES.some((name) => headers.has(name))) return false;
  return isLoopback(new URL(address).hostname.replace(/^\[(.*)\]$/, '$1'));
}
