import { DownOutlined, UserOutlined } from '@ant-design/icons';
import type { Person } from '@portolan/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { useIsNarrow } from '../ui/media.ts';
import { MenuButton } from '../ui/menu-button.tsx';
import { schemeChoice, schemeChoices } from '../ui/scheme.ts';
import { client } from './api.ts';
import { usePanel } from './panel.ts';

export function PersonMenu({ person }: { person: Person }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const isNarrow = useIsNarrow();
  const panel = usePanel('my');
  const chosen = schemeChoice.use();
  const leave = async () => {
    await client.identity.signOut({});
    queries.clear();
    await navigate({ to: '/sign-in' });
  };
  return (
    <MenuButton
      type="text"
      icon={<Icon of={UserOutlined} />}
      aria-label={t('personMenu', { name: person.name })}
      menu={{
        selectable: true,
        selectedKeys: [chosen],
        items: [
          {
            key: 'who',
            type: 'group',
            label: `${person.name} · ${t(`role.${person.role}`)}`,
          },
          {
            key: 'scheme',
            type: 'group',
            label: t('appearance'),
            children: schemeChoices.map((choice) => ({
              key: choice,
              label: t(`scheme.${choice}`),
              onClick: () => schemeChoice.set(choice),
            })),
          },
          { type: 'divider' },
          { key: 'password', label: t('changePassword'), onClick: () => panel.open('password') },
          { key: 'leave', label: t('signOut'), onClick: () => void leave() },
        ],
      }}
    >
      {!isNarrow && person.name}
      {!isNarrow && <Icon of={DownOutlined} />}
    </MenuButton>
  );
}
