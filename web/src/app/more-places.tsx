import { MoreOutlined } from '@ant-design/icons';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import type { Place } from './places.ts';

/** The places that the bar of a phone has no room for. */
export function MorePlaces({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const isHere = places.some(({ to }) => pathname.startsWith(to));
  return (
    <MenuButton
      type="text"
      icon={<Icon of={MoreOutlined} />}
      {...(isHere && { 'aria-current': true })}
      placement="topRight"
      menu={{
        items: places.map(({ name, to, icon }) => ({
          key: name,
          icon: <Icon of={icon} />,
          label: t(`place.${name}`),
          onClick: () => void navigate({ to }),
        })),
      }}
    >
      {t('morePlaces')}
    </MenuButton>
  );
}
