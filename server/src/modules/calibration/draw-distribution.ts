/** A distribution as a picture: bars of the data, and a line of dots for what the market has sold beside them. */
import { escaped } from './escape-markup.ts';
import type { Distribution } from './facts.ts';

// Small enough that its words can be read on a phone.
const WIDTH = 480;
const HEIGHT = 240;
const LEFT = 48;
const BOTTOM = 44;
const TOP = 34;
const MOST_LABELS = 9;

export interface PictureWords {
  readonly title: string;
  /** Of the bars and of the dots. */
  readonly data: string;
  readonly simulated: string;
  /** What a label is called, where it is a word. */
  readonly nameOf?: (label: string) => string;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** `simulated` has a share for every label of the data; absent, the data stand alone. */
export function drawDistribution(
  { labels, shares }: Pick<Distribution, 'labels' | 'shares'>,
  simulated: readonly number[] | undefined,
  words: PictureWords,
): string {
  const most = Math.max(...shares, ...(simulated ?? []), 1e-9);
  const step = (WIDTH - LEFT - 12) / Math.max(1, labels.length);
  const depth = HEIGHT - TOP - BOTTOM;
  const heightOf = (share: number): number => round((share / most) * depth);
  const floor = HEIGHT - BOTTOM;
  const bars = shares.map((share, at) => {
    const height = heightOf(share);
    return `<rect x="${round(LEFT + at * step + step * 0.1)}" y="${round(floor - height)}" width="${round(step * 0.8)}" height="${height}" fill="#91b6e8"/>`;
  });
  const middle = (at: number): number => round(LEFT + (at + 0.5) * step);
  const dots = (simulated ?? []).map(
    (share, at) =>
      `<circle cx="${middle(at)}" cy="${round(floor - heightOf(share))}" r="3.5" fill="#b4440f"/>`,
  );
  const line = (simulated ?? [])
    .map((share, at) => `${middle(at)},${round(floor - heightOf(share))}`)
    .join(' ');
  const every = Math.ceil(labels.length / MOST_LABELS);
  const nameOf = words.nameOf ?? ((label: string) => label);
  const ticks = labels.flatMap((label, at) =>
    at % every === 0
      ? [`<text x="${middle(at)}" y="${floor + 16}" text-anchor="middle">${escaped(nameOf(label))}</text>`]
      : [],
  );
  const scale = [0, 0.5, 1].map((part) => {
    const y = round(floor - part * depth);
    return `<line x1="${LEFT}" x2="${WIDTH - 12}" y1="${y}" y2="${y}" stroke="#d0d0d0"/><text x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${round(part * most * 100)}%</text>`;
  });
  const legend = `<rect x="${LEFT}" y="${HEIGHT - 16}" width="12" height="10" fill="#91b6e8"/><text x="${LEFT + 18}" y="${HEIGHT - 7}">${escaped(words.data)}</text>${
    simulated
      ? `<circle cx="${WIDTH / 2}" cy="${HEIGHT - 11}" r="3.5" fill="#b4440f"/><text x="${WIDTH / 2 + 10}" y="${HEIGHT - 7}">${escaped(words.simulated)}</text>`
      : ''
  }`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12" fill="#333">`,
    `<title>${escaped(words.title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="20" font-size="14">${escaped(words.title)}</text>`,
    ...scale,
    ...bars,
    ...(simulated ? [`<polyline points="${line}" fill="none" stroke="#b4440f" stroke-width="1.2"/>`] : []),
    ...dots,
    ...ticks,
    legend,
    '</svg>',
    '',
  ].join('\n');
}
