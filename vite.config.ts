import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The screens: src/web into dist/web, served by the application itself under one origin. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Says which scripts a page asks for: what the budget of the screens is measured by.
    manifest: true,
    // Browsers of the last two and a half years: what WCAG tooling and React Aria ask for.
    target: 'es2022',
    // A strict content policy allows no inline script.
    modulePreload: { polyfill: false },
    // Each page is a chunk: what the first one needs is told by the build itself.
    chunkSizeWarningLimit: 300,
    // Every page lists the scripts of all others: the manifest names them, so their addresses need not.
    rollupOptions: { output: { chunkFileNames: 'assets/[hash].js' } },
    assetsInlineLimit: 0,
  },
});
