import { Drawer, Skeleton } from 'antd';
import { Suspense, type ReactNode } from 'react';
import { useIsNarrow } from './media.ts';

export interface SidePanelProps {
  isOpen: boolean;
  title: string;
  onClose: () => void;
  /** Buttons beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** One order, one listing, one person, beside the list it came from. `usePanel` puts it into the address. */
export function SidePanel({ isOpen, title, onClose, actions, children }: SidePanelProps) {
  const isNarrow = useIsNarrow();
  return (
    <Drawer
      open={isOpen}
      title={title}
      onClose={onClose}
      extra={actions}
      size={isNarrow ? '100%' : 560}
      destroyOnHidden
    >
      {/* Its words and parts may come only now; the page beside it stays as it is meanwhile. */}
      <Suspense fallback={<Skeleton title={false} />}>{children}</Suspense>
    </Drawer>
  );
}
