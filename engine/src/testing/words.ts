import type { Bilingual, Source } from '../scenario/words.ts';

export const both = (zh: string, en: string): Bilingual => ({ zh, en });

export const source: Source = { title: 'Invented for tests', read: '2026-03-01', standing: 'assumed' };
