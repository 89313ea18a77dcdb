import { Button, Modal, type ButtonProps } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface ConfirmButtonProps {
  label: string;
  /** The question. */
  title: string;
  /** What it will cost or cause. */
  consequence: ReactNode;
  onConfirm: () => Promise<unknown>;
  isDestructive?: boolean;
  type?: ButtonProps['type'];
  isDisabled?: boolean;
}

/** A button for what cannot simply be undone: it says what follows before it acts. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const {
    label,
    title,
    consequence,
    onConfirm,
    isDestructive = false,
    type = 'default',
    isDisabled = false,
  } = props;
  const { t } = useTranslation('ui');
  const [isOpen, setOpen] = useState(false);
  const [isActing, setActing] = useState(false);
  const act = async () => {
    setActing(true);
    try {
      await onConfirm();
      setOpen(false);
    } finally {
      setActing(false);
    }
  };
  return (
    <>
      <Button type={type} danger={isDestructive} disabled={isDisabled} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={isOpen}
        title={title}
        okText={label}
        cancelText={t('cancel')}
        okButtonProps={{ danger: isDestructive }}
        confirmLoading={isActing}
        onOk={() => void act()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        {consequence}
      </Modal>
    </>
  );
}
