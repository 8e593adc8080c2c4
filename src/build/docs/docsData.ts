import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import type { DocsData } from '../../views/docs/types';
import { fieldDocs } from './fieldDocs';

/** The texts, in their order; each is a Markdown file beside this one. */
const TEXTS = [
  ['worked-example', 'From an article to a published map'],
  ['editors-guide', 'A guide for editors'],
  ['publishing', 'Publish it'],
  ['embed', 'Embed it'],
  ['how-built', 'How it is built, and how to add to it'],
] as const;

/** All that the docs hold; the Markdown is the project's own, so its HTML is taken as it is. */
export function docsData(): DocsData {
  return {
    texts: TEXTS.map(([id, title]) => {
      const text = readFileSync(new URL(`./text/${id}.md`, import.meta.url), 'utf8');
      return { id, title, html: marked.parse(text, { async: false }) };
    }),
    groups: fieldDocs(),
  };
}
