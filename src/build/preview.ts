/** `npm run serve [-- <folder>] [--port <number>]`: serves the built site until stopped. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './serve';
import { serveArguments } from './serveArguments';

const asked = serveArguments(process.argv.slice(2), process.env.PORT);
if ('said' in asked) {
  (asked.exitCode === 0 ? console.log : console.error)(asked.said);
  process.exit(asked.exitCode);
}
const { dir, port } = asked;

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
