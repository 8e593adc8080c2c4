/** How the page around the embed is to be spoken to, as far as the address says. */
export interface HostSigns {
  /** `childId` of pym.js. */
  readonly pymId: string;
  /** The secret that WordPress passes in the hash; null where there is none. */
  readonly secret: string | null;
  /** What the embed is called where a listener asks for a name. */
  readonly ownId: string;
  readonly address: string;
}

const PYM = 'xPYMx';
/** WordPress goes by heights within these, CSS pixels. */
const WORDPRESS = { least: 200, most: 1000 };

/** Reads the signs from an address; what is malformed counts as not there. */
export function hostSigns(address: URL): HostSigns {
  const pymId = address.searchParams.get('childId') ?? '';
  const secret = /[?&]secret=([a-z0-9]{1,64})(?:&|$)/i.exec(address.hash)?.[1] ?? null;
  const folders = address.pathname.split('/').filter((part) => part && !part.includes('.'));
  return {
    pymId: /^[\w.:-]{1,100}$/.test(pymId) ? pymId : '',
    secret,
    ownId: `waybill-${folders[folders.lastIndexOf('embed') - 1] ?? 'map'}`,
    address: address.href,
  };
}

/** What tells a height to whichever listener is there: every convention its own message. */
export function heightMessages(signs: HostSigns, height: number): unknown[] {
  return [
    // AMP, @newswire/frames, and Waybill's own loader
    { sentinel: 'amp', type: 'embed-size', height },
    `pym${PYM}${signs.pymId}${PYM}height${PYM}${height}`,
    { 'datawrapper-height': { [signs.ownId]: height } },
    // Medium
    JSON.stringify({ src: signs.address, context: 'iframe.resize', height }),
    ...(signs.secret === null ? [] : [wordpressMessage(signs.secret, height)]),
  ];
}

function wordpressMessage(secret: string, height: number) {
  const value = Math.max(WORDPRESS.least, Math.min(WORDPRESS.most, height));
  return { secret, message: 'height', value };
}

/** What iframe-resizer's parent is told first; it answers with the name it gives the frame. */
export const RESIZER_READY = '[iFrameResizerChild]Ready';

const RESIZER = '[iFrameSizer]';

/** The name in an answer of iframe-resizer's parent; null for any other message. */
export function resizerId(data: unknown): string | null {
  if (typeof data !== 'string' || !data.startsWith(RESIZER)) return null;
  const [id, margin] = data.slice(RESIZER.length).split(':');
  // The set-up has many fields; what it says later, such as "resize", has none.
  return id && margin !== undefined && id.length <= 200 ? id : null;
}

/** A size as iframe-resizer's parent takes it; `event`: `init` at first, then `size`. */
export function resizerMessage(
  id: string,
  { width, height }: { readonly width: number; readonly height: number },
  event: 'init' | 'size',
): string {
  return `${RESIZER}${id}:${height}:${width}:${event}`;
}

/** Whether the page around asks to be told the height again. */
export function asksForHeight(data: unknown, { pymId }: HostSigns): boolean {
  if (typeof data === 'string') return data.startsWith(`pym${PYM}${pymId}${PYM}width${PYM}`);
  if (typeof data !== 'object' || data === null) return false;
  const { sentinel, type } = data as { sentinel?: unknown; type?: unknown };
  return sentinel === 'amp' && type === 'frames-init';
}
