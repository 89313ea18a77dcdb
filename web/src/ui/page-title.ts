import { useEffect } from 'react';

/** Names the browser's tab, and with it what a screen reader says on arrival. */
export function usePageTitle(title: string): void {
  // Talks to the document: a title is not part of any component's own output.
  useEffect(() => {
    document.title = title === '' ? 'Portolan' : `${title} · Portolan`;
  }, [title]);
}
