/** What takes the place of `style`: an attribute for each thing it said, `data-s7`. */
const MARK = 'data-s';
const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/**
 * Moves what the `style` attributes of a page say into its style block: a strict policy
 * forbids the attributes, and knows a block by its content. Scripts that set a style later
 * win over it, as they did over the attribute. For pages as React writes them.
 */
export function liftStyles(html: string): string {
  const numbers = new Map<string, number>();
  const lifted = html.replace(
    /(<[a-z][\w-]*(?: [^<>]*?)?) style="([^"]*)"/g,
    (_, before: string, value: string) => {
      const css = value.replace(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? '');
      const number = numbers.get(css) ?? numbers.size;
      numbers.set(css, number);
      return `${before} ${MARK}${number}`;
    },
  );
  if (numbers.size === 0) return html;
  // An id outweighs every class.
  const rules = [...numbers].map(([css, number]) => `#waybill [${MARK}${number}]{${css}}`);
  // A block for pages without scripts is not the one.
  const end = lifted.replace(/<noscript>.*?<\/noscript>/gs, blank).indexOf('</style>');
  if (end < 0) throw new Error('A page has no style block.');
  return lifted.slice(0, end) + rules.join('').replaceAll('<', '\\3C ') + lifted.slice(end);
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
