import { createServer } from 'node:net';

/** Whether a server could listen there now. Port 0 always is. */
export async function isPortFree(host: string, port: number): Promise<boolean> {
  const server = createServer();
  return await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
