const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** HTML without `style` attributes, and the rules that say what these said. */
export interface Lifted {
  readonly html: string;
  readonly css: string;
}

/**
 * Takes the `style` attributes out of HTML that will stand in `#waybill`: a strict policy
 * forbids these, but knows a style block by its content. What a script sets later wins over
 * the rules, as it did over the attribute. For HTML as React writes it.
 *
 * @param mark the name, before a number, of what takes the place of `style`: `data-s7`.
 */
export function liftStyles(html: string, mark = 'data-s'): Lifted {
  const numbers = new Map<string, number>();
  const lifted = html.replace(
    /(<[a-z][\w-]*(?: [^<>]*?)?) style="([^"]*)"/g,
    (_, before: string, value: string) => {
      const css = value.replace(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? '');
      const number = numbers.get(css) ?? numbers.size;
      numbers.set(css, number);
      return `${before} ${mark}${number}`;
    },
  );
  // An id outweighs every class.
  const rules = [...numbers].map(([css, number]) => `#waybill [${mark}${number}]{${css}}`);
  return { html: lifted, css: rules.join('').replaceAll('<', '\\3C ') };
}
