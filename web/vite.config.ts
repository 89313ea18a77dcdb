import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = `http://127.0.0.1:${process.env['PORT'] ?? '8080'}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { port: 5173, proxy: { '/api': server } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The weigher of the first page reads it (measure-first-page.ts).
    manifest: true,
    // The polyfill would be the only script Vite puts into the page itself, and the page's policy forbids those.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
