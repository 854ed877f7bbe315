import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

export interface Listener {
  readonly port: number;
  /** First lines of what came, TCP and UDP; an empty one for a connection that said nothing. */
  readonly heard: string[];
  close(): Promise<void>;
}

/** Listens on one port of 127.0.0.1, TCP and UDP, and writes down every visitor. */
export async function openListener(): Promise<Listener> {
  const heard: string[] = [];
  const tcp = createServer((socket) => {
    const at = heard.push('') - 1;
    socket.on('data', (bytes) => {
      heard[at] ||= bytes.toString('latin1').split('\r\n')[0] ?? '';
      socket.end('HTTP/1.1 204 No Content\r\naccess-control-allow-origin: *\r\n\r\n');
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const address = tcp.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const udp = createSocket('udp4', (bytes) => heard.push(`udp ${bytes.length}`));
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  return {
    port,
    heard,
    async close() {
      udp.close();
      await new Promise<void>((resolve) => tcp.close(() => resolve()));
    },
  };
}
