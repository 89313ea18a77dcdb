import type { ButtonProps, MenuProps } from 'antd';
import { lazy } from 'react';
import { OverlayButton } from './overlay-button.tsx';

export interface MenuButtonProps extends ButtonProps {
  menu: MenuProps;
  placement?: 'bottomLeft' | 'topRight';
}

const load = () => import('./open-menu.tsx');
const OpenMenu = lazy(async () => ({ default: (await load()).OpenMenu }));

/** A button that opens a menu. */
export function MenuButton({ menu, placement = 'bottomLeft', ...button }: MenuButtonProps) {
  return (
    <OverlayButton
      {...button}
      aria-haspopup="menu"
      load={load}
      renderOpen={(around) => <OpenMenu menu={menu} placement={placement} button={around} />}
    />
  );
}
