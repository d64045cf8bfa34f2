import { rolldown } from 'rolldown';

/** Native code, and packages that look for their own files beside their code. */
const LEFT_ALONE = ['@myriaddreamin/typst-ts-node-compiler', '@fastify/swagger-ui'];

/**
 * Puts what runs with its packages into dist/app, a few dozen files in place of two thousand: to find and
 * read so many took a third of each start. The worker shares Temporal's packages with its native part.
 */
export async function bundleApp() {
  await bundle({ main: 'dist/src/cli/main.js' }, [/^@temporalio\/(worker|core-bridge)/]);
  await bundle({ worker: 'dist/src/runtime/worker-main.js' }, [/^@temporalio\//]);
  // In one file, so that the simulator's calls from module to module cost nothing.
  await bundle({ simulate: 'dist/src/cli/simulate/thread.js' }, []);
}

async function bundle(input, alone) {
  const bundle = await rolldown({
    input,
    platform: 'node',
    external: [...LEFT_ALONE, ...alone],
    onLog(level, log, show) {
      if (level === 'warn' && log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
      if (level !== 'warn') show(level, log);
    },
  });
  await bundle.write({
    dir: 'dist/app',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await bundle.close();
}
