import { useNavigate, useSearch } from '@tanstack/react-router';

export interface Panel {
  /** Which one is open, if one is. */
  id: string | undefined;
  open: (id: string) => void;
  close: () => void;
}

/**
 * What the side panel of a page shows, kept in the address so that it can be linked, shared and gone back from:
 * `?panel=order-17` is the order 17.
 */
export function usePanel(kind: string): Panel {
  const { panel } = useSearch({ from: '/signed-in' });
  const navigate = useNavigate();
  const show = (next: string | undefined) =>
    void navigate({ to: '.', search: (search) => ({ ...search, panel: next }), resetScroll: false });
  return {
    id: panel?.startsWith(`${kind}-`) ? panel.slice(kind.length + 1) : undefined,
    open: (id) => show(`${kind}-${id}`),
    close: () => show(undefined),
  };
}
