import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

export interface SlowNetwork {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * A line to a port of this machine as a phone has it: each packet comes `delayMs` late, one
 * way as the other, and all connections share `bytesPerSecond` downwards. What slows is the
 * line itself, so that it holds for workers, and for setting up a connection, too.
 */
export async function slowNetwork(
  to: number,
  { delayMs, bytesPerSecond }: { readonly delayMs: number; readonly bytesPerSecond: number },
): Promise<SlowNetwork> {
  const open = new Set<Socket>();
  // When the line will have sent all that is waiting.
  let free = 0;
  const server = createServer((down) => {
    const up = connect(to, '127.0.0.1');
    for (const socket of [down, up]) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
    // A connection costs a round trip before its first byte.
    const ready = performance.now() + 2 * delayMs;
    down.on('data', (data) => {
      const wait = Math.max(ready - performance.now(), 0) + delayMs;
      setTimeout(() => up.writable && up.write(data), wait);
    });
    up.on('data', (data) => {
      for (let at = 0; at < data.length; at += PACKET) {
        const packet = data.subarray(at, at + PACKET);
        free = Math.max(free, performance.now()) + (packet.length / bytesPerSecond) * 1000;
        setTimeout(() => down.writable && down.write(packet), free - performance.now() + delayMs);
      }
    });
    down.on('end', () => up.end());
    up.on('end', () =>
      setTimeout(() => down.end(), Math.max(free - performance.now(), 0) + delayMs),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy();
        server.close(() => done());
      }),
  };
}

/** Small enough for several files to come in side by side. */
const PACKET = 4096;
