import type { Language } from '@portolan/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { Appearance } from '../app/appearance.tsx';
import { chooseLanguage, startLanguages } from '../app/languages.ts';

let started: Promise<void> | undefined;

/** Draws a piece as a reader of this language sees it, with the real words and the real theme. */
export async function show(piece: ReactNode, language: Language = 'en'): Promise<RenderResult> {
  await (started ??= startLanguages());
  await chooseLanguage(language);
  return render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Appearance>
        <Suspense>{piece}</Suspense>
      </Appearance>
    </QueryClientProvider>,
  );
}
