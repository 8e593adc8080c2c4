import type { Rolldown } from 'vite';

/** The list of files that Vite's loader of later scripts keeps in a chunk. */
const LISTED = /m\.f=(\[[^\]]*\])/;

/**
 * Lets no script load the style sheets that stand in the pages: fetched again, they would
 * ask for their fonts again, too. Vite knows only sheets that are linked, and has no setting
 * for this: in the list of what a later script needs, the sheet's place is taken by a script
 * that is loaded anyway.
 */
export function forgetInlined(bundle: Rolldown.OutputBundle): void {
  const chunks = Object.values(bundle).filter((item) => item.type === 'chunk');
  const inlined = new Set(
    chunks
      .filter(({ isEntry }) => isEntry)
      .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
      .map((file) => file.split('/').at(-1)),
  );
  for (const chunk of chunks) {
    chunk.code = chunk.code.replace(LISTED, (whole, list: string) => {
      const files = JSON.parse(list) as string[];
      const script = files.find((file) => file.endsWith('.js'));
      if (script === undefined) return whole;
      const kept = files.map((file) => (inlined.has(file.split('/').at(-1)) ? script : file));
      return `m.f=${JSON.stringify(kept)}`;
    });
  }
}
