import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** Long enough to read the line and reach the button. */
const SECONDS = 8;

/** Says that something is done and offers to take it back: `const done = useDone(); done('Price set', undo)`. */
export function useDone(): (text: string, undo?: () => void) => void {
  const { t } = useTranslation('ui');
  const { message } = App.useApp();
  return (text, undo) => {
    const close = message.success({
      duration: SECONDS,
      content: (
        <>
          {text}
          {undo && (
            <Button
              type="link"
              size="small"
              onClick={() => {
                close();
                undo();
              }}
            >
              {t('undo')}
            </Button>
          )}
        </>
      ),
    });
  };
}
