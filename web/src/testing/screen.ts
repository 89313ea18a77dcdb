// What a browser has and the test's document has not: a width, a reader who wants no motion, a surface to draw on.
import { configure } from '@testing-library/react';

// A machine that runs everything else at the same time loads a lazy page slowly; a test waits for it, not for the clock.
configure({ asyncUtilTimeout: 20_000 });

const NARROW = /max-width/;

let isNarrow = false;

export function onPhone(): void {
  isNarrow = true;
}

export function onDesk(): void {
  isNarrow = false;
}

globalThis.matchMedia = (query) => {
  const matches = NARROW.test(query) ? isNarrow : query.includes('reduced-motion');
  return Object.assign(new EventTarget(), {
    matches,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
};

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

globalThis.scrollTo = () => undefined;

/** Takes every stroke and shows none: what a chart says is tested by its words and its table. */
const surface: object = new Proxy(
  {},
  { get: (_, name) => (name === 'measureText' ? () => ({ width: 0 }) : () => surface) },
);
Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => surface });
