import { basename } from 'node:path';
import type { Rolldown } from 'vite';
import { basemapFile } from '../basemap/files';
import { ENTRIES, type Entry } from './config';
import type { PageFiles } from './renderPage';

type Output = Rolldown.RolldownOutput['output'];
type Chunk = Rolldown.OutputChunk;

/** What the client build made for one entry. */
export interface ClientFiles extends PageFiles {
  /** Style sheets the page needs at once, in order. */
  readonly css: readonly { readonly file: string; readonly text: string }[];
}

/** Finds in the output of the client build what the pages of each entry refer to. */
export function clientFiles(output: Output): Record<Entry, ClientFiles> {
  const byName = new Map(output.map((item) => [item.fileName, item]));
  const basemap = (name?: string) => {
    const asset = basemapAsset(name);
    const found = output.find((item) => item.type === 'asset' && item.names.includes(asset));
    if (!found) throw new Error(`The client build has no ${asset}.`);
    return found.fileName;
  };
  const names = Object.keys(ENTRIES) as Entry[];
  const entries = names.map((name): [Entry, ClientFiles] => {
    const entry = output.find(
      (item) => item.type === 'chunk' && item.isEntry && item.name === name,
    );
    if (entry?.type !== 'chunk') throw new Error(`The client build made no entry ${name}.`);
    const chunks = staticImports(entry, byName);
    const css = new Set(chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
    return [
      name,
      {
        script: entry.fileName,
        preload: chunks.filter((chunk) => chunk !== entry).map((chunk) => chunk.fileName),
        basemap,
        fonts: firstFonts(output),
        css: [...css].map((file) => ({ file, text: textOf(byName.get(file)) })),
      },
    ];
  });
  return Object.fromEntries(entries) as Record<Entry, ClientFiles>;
}

/** What a basemap is called before the build gives it a name by its content. */
export function basemapAsset(name?: string): string {
  return name === undefined ? basename(basemapFile()) : `basemap-${name}.json`;
}

/** The faces that every first view is set in: asked for before the style sheet is read. */
function firstFonts(output: Output): string[] {
  const wanted = new Set(['sans.woff2', 'serif-600.woff2']);
  const found = output
    .filter((item) => item.type === 'asset' && item.names.some((name) => wanted.has(name)))
    .map(({ fileName }) => fileName);
  // Two builds that use one font make one file of it.
  return [...new Set(found)];
}

/** The chunk and all it imports statically; what is imported comes first. */
function staticImports(entry: Chunk, byName: ReadonlyMap<string, Output[number]>): Chunk[] {
  const found = new Set<Chunk>();
  const visit = (chunk: Chunk) => {
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported?.type === 'chunk' && !found.has(imported)) visit(imported);
    }
    found.add(chunk);
  };
  visit(entry);
  return [...found];
}

function textOf(item: Output[number] | undefined): string {
  if (item?.type !== 'asset') throw new Error('A style sheet is missing from the client build.');
  return typeof item.source === 'string' ? item.source : Buffer.from(item.source).toString('utf8');
}
