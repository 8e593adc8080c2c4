/** `npm run serve [-- <folder>]`: serves the built site until stopped. `PORT` sets the port. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './serve';

const dir = process.argv[2] ?? 'dist';
const port = Number(process.env.PORT || 4173);

if (!existsSync(join(dir, 'index.html'))) {
  console.error(`${dir} holds no built site. Run "npm run build" first.`);
  process.exit(1);
}
try {
  const { url } = await startServer(dir, { port });
  console.log(`Waybill runs at ${url}`);
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code;
  if (code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
  process.exitCode = 1;
}
