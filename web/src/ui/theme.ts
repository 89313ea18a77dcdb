import { theme, type ThemeConfig } from 'antd';

export type Scheme = 'light' | 'dark';

/** Every colour of the product. Nothing else names one. */
export const palettes = {
  light: {
    ink: '#0b4a8f',
    inkHover: '#093b73',
    inkSoft: '#e7eef6',
    onInk: '#ffffff',
    paper: '#f7f6f2',
    sheet: '#ffffff',
    hover: '#f1efe9',
    line: '#e3e0d8',
    edge: '#cdc9bf',
    control: '#8a8f98',
    text: '#1d2430',
    quiet: '#566070',
    vermilion: '#b83a1b',
    good: '#1f7a4d',
    goodSoft: '#e6f3ec',
    warn: '#9a6200',
    warnSoft: '#faf1de',
    bad: '#b3261e',
    badSoft: '#fbebe9',
    veil: 'rgb(29 36 48 / 0.24)',
    float: '0 8px 28px rgb(29 36 48 / 0.14)',
  },
  dark: {
    ink: '#6aa9ef',
    inkHover: '#8dbdf3',
    inkSoft: '#1d2f45',
    onInk: '#0d1b2b',
    paper: '#14171b',
    sheet: '#1c2026',
    hover: '#252a31',
    line: '#2e343c',
    edge: '#48505b',
    control: '#79828e',
    text: '#e8eaed',
    quiet: '#a7b0bd',
    vermilion: '#f0805f',
    good: '#5cc08d',
    goodSoft: '#16301f',
    warn: '#e0a84a',
    warnSoft: '#332710',
    bad: '#f2857c',
    badSoft: '#3a1c1a',
    veil: 'rgb(0 0 0 / 0.5)',
    float: '0 8px 28px rgb(0 0 0 / 0.55)',
  },
} as const satisfies Record<Scheme, Record<string, string>>;

export type Palette = (typeof palettes)[Scheme];

const latin = `-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial`;
const chinese = `"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"`;

/** Both scripts have quotation marks of their own under the same code, so the reader's language has the first word. */
export const fonts = {
  zh: `-apple-system, "Segoe UI", ${chinese}, ${latin}, sans-serif`,
  en: `${latin}, ${chinese}, sans-serif`,
} as const;

/** Below this the rail is a bottom bar and tables are cards. */
export const narrowBelow = 768;

/** The palette as CSS variables, for the style sheets beside the components. */
export function cssVariables(scheme: Scheme, font: string): Record<string, string> {
  const colours = Object.entries(palettes[scheme]).map(([name, value]) => [
    `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    value,
  ]);
  return { ...Object.fromEntries(colours), '--font': font, '--radius': '6px' };
}

export function antTheme(scheme: Scheme, motion: boolean, font: string): ThemeConfig {
  const p = palettes[scheme];
  const base = scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm;
  return {
    // The algorithm shifts the seeds in the dark; the palette is what was checked for contrast, so it has the last word.
    algorithm: [base, (_, map) => ({ ...map!, ...exactColours(p) })],
    token: {
      ...exactColours(p),
      fontFamily: font,
      fontSize: 14,
      lineHeight: 1.5,
      fontSizeSM: 12,
      fontSizeLG: 16,
      fontSizeXL: 20,
      fontSizeHeading1: 28,
      fontSizeHeading2: 20,
      fontSizeHeading3: 16,
      borderRadius: 6,
      borderRadiusLG: 8,
      controlHeight: 36,
      wireframe: false,
      motion,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.15s',
      boxShadow: p.float,
      boxShadowSecondary: p.float,
      boxShadowTertiary: 'none',
      colorLink: p.ink,
      colorLinkHover: p.inkHover,
      colorTextPlaceholder: p.quiet,
      colorTextDescription: p.quiet,
      colorIcon: p.quiet,
      colorTextLightSolid: p.onInk,
      controlItemBgActive: p.inkSoft,
      controlItemBgHover: p.hover,
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultBorderColor: p.edge,
        defaultShadow: 'none',
        dangerShadow: 'none',
        contentFontSize: 14,
        fontWeight: 500,
      },
      Table: {
        headerBg: p.sheet,
        headerColor: p.quiet,
        headerSplitColor: 'transparent',
        rowHoverBg: p.hover,
        cellPaddingBlock: 10,
        cellPaddingInline: 12,
        cellPaddingBlockSM: 6,
      },
      Tooltip: { colorBgSpotlight: p.text, colorTextLightSolid: p.sheet },
      Input: { activeShadow: `0 0 0 3px ${p.inkSoft}` },
      Form: { verticalLabelPadding: '0 0 4px', itemMarginBottom: 20 },
    },
  };
}

function exactColours(p: Palette) {
  return {
    colorPrimary: p.ink,
    colorPrimaryHover: p.inkHover,
    colorPrimaryActive: p.inkHover,
    colorPrimaryBg: p.inkSoft,
    colorPrimaryBgHover: p.inkSoft,
    colorPrimaryText: p.ink,
    colorInfo: p.ink,
    colorInfoBg: p.inkSoft,
    colorSuccess: p.good,
    colorSuccessBg: p.goodSoft,
    colorWarning: p.warn,
    colorWarningBg: p.warnSoft,
    colorError: p.bad,
    colorErrorHover: p.bad,
    colorErrorActive: p.bad,
    colorErrorText: p.bad,
    colorErrorBg: p.badSoft,
    colorBgBase: p.sheet,
    colorTextBase: p.text,
    colorBgLayout: p.paper,
    colorBgContainer: p.sheet,
    colorBgElevated: p.sheet,
    colorText: p.text,
    colorTextSecondary: p.quiet,
    colorTextTertiary: p.quiet,
    colorBorder: p.control,
    colorBorderSecondary: p.line,
    colorSplit: p.line,
    colorBgMask: p.veil,
  };
}
