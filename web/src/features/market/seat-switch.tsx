import { SwapOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { worldChoice, type OwnSeat } from './use-company.ts';

/** For those who run companies in several worlds: the way from one to another. */
export function SeatSwitch({ seats }: { seats: readonly OwnSeat[] }) {
  const { t } = useTranslation('market');
  return (
    <MenuButton
      type="text"
      aria-label={t('seat.switch')}
      icon={<Icon of={SwapOutlined} />}
      menu={{
        selectable: true,
        selectedKeys: seats.slice(0, 1).map(({ world }) => world.id),
        items: seats.map(({ world }) => ({
          key: world.id,
          label: t('seat.in', { world: world.name, day: world.day }),
          onClick: () => worldChoice.set(world.id),
        })),
      }}
    />
  );
}
