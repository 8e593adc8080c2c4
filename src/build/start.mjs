// npm start: installs what is missing, builds the site and serves it on this machine.
// Plain JavaScript with Node's own modules only: node_modules may not be there yet.
import { install, runTool } from './install.mjs';

const ok =
  install() && runTool('tsx', ['src/build/main.ts']) && runTool('tsx', ['src/build/preview.ts']);
process.exitCode = ok ? 0 : 1;
