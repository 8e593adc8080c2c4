/** What XML 1.0 cannot hold at all, not even as a reference, and halves of characters. */
const NO_CHARACTER =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as it stands in XML, between tags or in an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text
    .replace(NO_CHARACTER, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** An element or what stands in its place; null and empty lists leave nothing. */
export type Xml = XmlElement | readonly Xml[] | null;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Text, not escaped yet; or elements. */
  readonly content: string | readonly Xml[];
}

/** An element. Content that is null or undefined leaves the whole element out. */
export function xml(
  name: string,
  content: string | number | readonly Xml[] | null | undefined,
  attributes: XmlElement['attributes'] = {},
): Xml {
  if (content === null || content === undefined) return null;
  return { name, attributes, content: typeof content === 'number' ? String(content) : content };
}

/** A whole document in UTF-8, an element a line. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}

function written(node: Xml, indent: string): string {
  if (node === null) return '';
  if (isList(node)) return node.map((one) => written(one, indent)).join('');
  const { name, attributes, content } = node;
  const opening = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`),
  ].join(' ');
  if (typeof content === 'string') {
    return `${indent}<${opening}>${escapeXml(content)}</${name}>\n`;
  }
  const inside = written(content, `${indent}  `);
  return inside === ''
    ? `${indent}<${opening}/>\n`
    : `${indent}<${opening}>\n${inside}${indent}</${name}>\n`;
}

function isList(node: Exclude<Xml, null>): node is readonly Xml[] {
  return Array.isArray(node);
}
