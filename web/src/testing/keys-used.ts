export interface KeyUsed {
  path: string;
  namespaces: readonly string[];
  /** As it stands in the source. */
  text: string;
  /** What it can be: the parts put in by `${…}` may be anything. */
  key: RegExp;
}

const NAMESPACES = /(?:useTranslation\(|TFunction<)\s*(\[[^\]]*\]|'[^']*')?/g;
const CALL = /\bt\(\s*(?:'([^']+)'|`([^`]+)`)\s*(?:,\s*\{\s*ns: '([\w/]+)')?/g;

const PLAIN = /'([\w.-]+)'/g;
/** Templates that can be a key: `order.status.${status}`, and not a sentence. */
const TEMPLATE = /`((?:[\w.-]|\$\{[^}`]*\})+)`/g;

const quoted = (text: string) => [...text.matchAll(/'([^']+)'/g)].map(([, name]) => name!);
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What a template can become: the parts put in by `${…}` may be anything. */
const whatever = (template: string) =>
  new RegExp(
    `^${template
      .split(/\$\{[^}]*\}/)
      .map(literally)
      .join('.+')}$`,
  );

/** The namespaces that a source file names: for a hook, for a type or for one text. */
export const namespacesNamed = (source: string): string[] =>
  [...source.matchAll(NAMESPACES)].flatMap(([, names]) => (names ? quoted(names) : ['app']));

/** Whether a source file mentions a key of words, asked for at once or kept in a constant and asked for later. */
export function mentionsOf(source: string): (key: string) => boolean {
  const plain = new Set([...source.matchAll(PLAIN)].map(([, key]) => key!));
  const templates = [...source.matchAll(TEMPLATE)].map(([, text]) => whatever(text!));
  return (key) => plain.has(key) || templates.some((template) => template.test(key));
}

/** The keys of words that a source file asks for by `t('…')`, with the namespaces it asks in. */
export function keysUsed(path: string, source: string): KeyUsed[] {
  const asked = namespacesNamed(source);
  return [...source.matchAll(CALL)].map(([, plain, template, namespace]) => {
    const text = plain ?? template ?? '';
    return {
      path,
      text,
      namespaces: namespace ? [namespace] : asked,
      key: whatever(text),
    };
  });
}
