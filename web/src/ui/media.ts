import { useSyncExternalStore } from 'react';
import { narrowBelow } from './theme.ts';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

export const useIsNarrow = () => useMedia(`(max-width: ${narrowBelow - 1}px)`);
export const useWantsLessMotion = () => useMedia('(prefers-reduced-motion: reduce)');
export const useSystemIsDark = () => useMedia('(prefers-color-scheme: dark)');
