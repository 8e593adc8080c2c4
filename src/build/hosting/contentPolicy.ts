import { createHash } from 'node:crypto';
import type { Story } from '../../core/story/types';
import type { Entry } from '../pages/config';

/** Inline scripts that run; data in script elements does not. */
const SCRIPT = /<script(?![^>]* src=)(?![^>]* type="application\/)[^>]*>([\s\S]*?)<\/script>/g;
const ANY_SCRIPT = /<script[^>]*>[\s\S]*?<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** The policy of each page, by its path from the root of the site: `''`, `'embed/'`. */
export type Policies = ReadonlyMap<string, string>;

/** What a policy is made for: a kind of page, or a story in one file. */
export type Policed = Entry | 'offline';

/**
 * The Content-Security-Policy of a page: its own origin alone, and of what stands inside the
 * page only what the build put there. An embed may stand in any page, the others in none but
 * those of their own site.
 *
 * `worker-src data:` is for frames in a sandbox without an origin, whose worker can come from
 * nowhere else; without it these keep the still map. Only the story in one file needs `blob:`,
 * for the worker that it carries. A host that the story names for its live map may be asked for
 * data, and no other.
 */
export function contentPolicy(html: string, mode: Policed, story?: Pick<Story, 'liveMap'>): string {
  const whole = mode === 'offline';
  const directives = [
    "default-src 'none'",
    ["script-src 'self'", ...hashes(html, SCRIPT)].join(' '),
    ["style-src 'self'", ...hashes(html.replace(ANY_SCRIPT, ''), STYLE)].join(' '),
    "img-src 'self' data:",
    whole ? 'font-src data:' : "font-src 'self'",
    ["connect-src 'self'", ...namedHost(story)].join(' '),
    whole ? 'worker-src blob:' : "worker-src 'self' data:",
    // The dialog shows an embed.
    ...(mode === 'reader' ? ["frame-src 'self'"] : []),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    mode === 'embed' ? 'frame-ancestors *' : "frame-ancestors 'self'",
  ];
  return directives.join('; ');
}

function namedHost(story?: Pick<Story, 'liveMap'>): string[] {
  const url = story?.liveMap?.url ?? '';
  return /^https?:/i.test(url) ? [new URL(url).origin] : [];
}

function hashes(html: string, element: RegExp): string[] {
  return [...html.matchAll(element)].map(
    ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  );
}
