/** Where to go after signing in: a page of this site, never the foreign address a crafted link might carry. */
export function safeReturn(wanted: string | undefined): string {
  if (!wanted?.startsWith('/')) return '/';
  const here = new URL(wanted, location.origin);
  return here.origin === location.origin ? here.pathname + here.search + here.hash : '/';
}
