import { Button, Dropdown, type ButtonProps, type MenuProps } from 'antd';
import { useState } from 'react';

export interface OpenMenuProps {
  menu: MenuProps;
  placement: 'bottomLeft' | 'topRight';
  button: ButtonProps;
}

/** What a `MenuButton` becomes when it is pressed. */
export function OpenMenu({ menu, placement, button }: OpenMenuProps) {
  const [isOpen, setOpen] = useState(true);
  return (
    <Dropdown trigger={['click']} menu={menu} placement={placement} open={isOpen} onOpenChange={setOpen}>
      <Button {...button} aria-expanded={isOpen} />
    </Dropdown>
  );
}
