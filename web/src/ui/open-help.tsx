import { Button, Popover, type ButtonProps } from 'antd';
import { useState, type ReactNode } from 'react';
import styles from './page-header.module.css';

export interface OpenHelpProps {
  help: ReactNode;
  button: ButtonProps;
}

/** What a `HelpButton` becomes when it is pressed. */
export function OpenHelp({ help, button }: OpenHelpProps) {
  const [isOpen, setOpen] = useState(true);
  return (
    <Popover
      content={<div className={styles.help}>{help}</div>}
      trigger="click"
      placement="bottomLeft"
      open={isOpen}
      onOpenChange={setOpen}
    >
      <Button {...button} aria-expanded={isOpen} />
    </Popover>
  );
}
