import { App, ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US.js';
import zhCN from 'antd/es/locale/zh_CN.js';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useWantsLessMotion } from '../ui/media.ts';
import { useScheme } from '../ui/scheme.ts';
import { antTheme, cssVariables, fonts } from '../ui/theme.ts';
import { languageChoice } from './languages.ts';

/** Colours, type and the component library's own words, as the reader chose them. */
export function Appearance({ children }: { children: ReactNode }) {
  const scheme = useScheme();
  const lessMotion = useWantsLessMotion();
  const language = languageChoice.use();
  const font = fonts[language];
  const theme = useMemo(() => antTheme(scheme, !lessMotion, font), [scheme, lessMotion, font]);

  // Talks to the document: the style sheets read palette and type from its root.
  useEffect(() => {
    const root = document.documentElement;
    for (const [name, value] of Object.entries(cssVariables(scheme, font)))
      root.style.setProperty(name, value);
    root.style.colorScheme = scheme;
  }, [scheme, font]);

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
