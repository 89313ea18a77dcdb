import { Button, type ButtonProps } from 'antd';
import { Suspense, useState, type ReactNode } from 'react';

export interface OverlayButtonProps extends Omit<ButtonProps, 'onClick' | 'autoFocus'> {
  /** Fetches what it opens. Called as soon as somebody reaches for the button. */
  load: () => Promise<unknown>;
  /** The overlay, open, around a button like this one. */
  renderOpen: (button: ButtonProps) => ReactNode;
}

/** A button with something that opens from it. The library's overlays are heavy, and most visits open none. */
export function OverlayButton({ load, renderOpen, ...button }: OverlayButtonProps) {
  const [isAsked, setAsked] = useState(false);
  const closed = (
    <Button
      {...button}
      aria-expanded={false}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setAsked(true)}
    />
  );
  // The button inside takes the place of the one that was pressed, and the focus with it.
  return isAsked ? (
    <Suspense fallback={closed}>{renderOpen({ ...button, autoFocus: true })}</Suspense>
  ) : (
    closed
  );
}
