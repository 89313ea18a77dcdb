import { App, ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US.js';
import zhCN from 'antd/es/locale/zh_CN.js';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useWantsLessMotion } from '../ui/media.ts';
import { useScheme } from '../ui/scheme.ts';
import { antTheme, cssVariables } from '../ui/theme.ts';
import { languageChoice } from './languages.ts';

/** Colours, type and the component library's own words, as the reader chose them. */
export function Appearance({ children }: { children: ReactNode }) {
  const scheme = useScheme();
  const lessMotion = useWantsLessMotion();
  const language = languageChoice.use();
  const theme = useMemo(() => antTheme(scheme, !lessMotion), [scheme, lessMotion]);

  // Talks to the document: the style sheets read the palette from its root.
  useEffect(() => {
    const root = document.documentElement;
    for (const [name, value] of Object.entries(cssVariables(scheme))) root.style.setProperty(name, value);
    root.style.colorScheme = scheme;
  }, [scheme]);

  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
      form={{ requiredMark: false }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
