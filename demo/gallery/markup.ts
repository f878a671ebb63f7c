const longest = 90;
const empty = new Set(['BR', 'HR', 'IMG', 'INPUT', 'LINK', 'META']);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const attribute = ({ name, value }: Attr): string =>
  value === '' ? name : `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** A document given from script has no HTML; the address that would stand in its place is what a page writes. */
const source = (element: Element): readonly string[] => {
  const { data } = element as { data?: unknown };
  return data !== undefined && !element.hasAttribute('src') ? ['src="metrics.json"'] : [];
};

/** Where the figures come from is said first. */
const sourceFirst = (a: Attr, b: Attr): number => Number(b.name === 'src') - Number(a.name === 'src');

const opening = (element: Element, indent: string): string => {
  const name = element.localName;
  const attributes = [...source(element), ...[...element.attributes].sort(sourceFirst).map(attribute)];
  const line = [name, ...attributes].join(' ');
  if (line.length + indent.length <= longest) return `${indent}<${line}>`;
  return `${indent}<${name}\n${attributes.map((each) => `${indent}  ${each}`).join('\n')}\n${indent}>`;
};

/** A document inside a page is long; its first line says what it is. */
const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 160).trimEnd()} …` : text);

const nodeMarkup = (node: Node, indent: string): readonly string[] => {
  if (node instanceof Text) {
    const text = node.data.replace(/\s+/g, ' ').trim();
    return text ? [indent + escaped(text)] : [];
  }
  if (!(node instanceof Element)) return [];
  const open = opening(node, indent);
  if (empty.has(node.tagName)) return [open];
  if (node instanceof HTMLScriptElement) return [`${open}${shortened(node.text.replace(/\s+/g, ' ').trim())}</script>`];
  const inner = [...node.childNodes].flatMap((child) => nodeMarkup(child, `${indent}  `));
  const close = `</${node.localName}>`;
  const [only = ''] = inner;
  if (inner.length === 0) return [open + close];
  const oneLine = open + only.trim() + close;
  if (inner.length === 1 && node.childElementCount === 0 && oneLine.length <= longest) return [oneLine];
  return [open, ...inner, indent + close];
};

/** The HTML an author would have written for what stands in a place: tags and text, without what templates leave there. */
export const markup = (place: ParentNode): string =>
  [...place.childNodes].flatMap((node) => nodeMarkup(node, '')).join('\n');
