import { createServer } from 'node:net';
import { RuntimeFault } from '../fault.ts';

/** Refuses at once, before anything is started, when the port of the API is taken. 0 is always free. */
export function requireFreePort(port: number): Promise<void> {
  if (port === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (cause) => {
      const taken = 'code' in cause && cause.code === 'EADDRINUSE';
      const why = taken ? 'is in use by another program' : `cannot be used (${cause.message})`;
      reject(
        new RuntimeFault(
          'port-unavailable',
          `Port ${port} of 127.0.0.1 ${why}.`,
          'Set PORT to another port, or to 0 for a free one.',
          cause,
        ),
      );
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()));
  });
}
