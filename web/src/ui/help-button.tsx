import { QuestionCircleOutlined } from '@ant-design/icons';
import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import { OverlayButton } from './overlay-button.tsx';

const load = () => import('./open-help.tsx');
const OpenHelp = lazy(async () => ({ default: (await load()).OpenHelp }));

/** The question mark beside a title, and what it answers. */
export function HelpButton({ help }: { help: ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    <OverlayButton
      type="text"
      size="small"
      icon={<Icon of={QuestionCircleOutlined} />}
      aria-label={t('help')}
      load={load}
      renderOpen={(around) => <OpenHelp help={help} button={around} />}
    />
  );
}
