import { minifyContractRouter } from '@orpc/contract';
import { contract } from '@portolan/contract';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const server = `http://127.0.0.1:${process.env['PORT'] ?? '8080'}`;

const bareContract: Plugin = {
  name: 'portolan:bare-contract',
  apply: 'build',
  load: (id) =>
    id.endsWith('/src/app/contract-routes.ts')
      ? `export const contractRoutes = ${JSON.stringify(minifyContractRouter(contract))};`
      : undefined,
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), bareContract],
  server: { port: 5173, proxy: { '/api': server } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The polyfill would be the only script Vite puts into the page itself, and the page's policy forbids those.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The first page's budget is kept by a journey (e2e/first-page.spec.ts), for the page as a whole.
    chunkSizeWarningLimit: 700,
  },
});
