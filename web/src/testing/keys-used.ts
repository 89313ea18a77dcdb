export interface KeyUsed {
  path: string;
  namespaces: readonly string[];
  /** As it stands in the source. */
  text: string;
  /** What it can be: the parts put in by `${…}` may be anything. */
  key: RegExp;
}

const NAMESPACES = /(?:useTranslation\(|TFunction<)\s*(\[[^\]]*\]|'[^']*')?/g;
const CALL = /\bt\(\s*(?:'([^']+)'|`([^`]+)`)\s*(?:,\s*\{\s*ns: '(\w+)')?/g;

const quoted = (text: string) => [...text.matchAll(/'([^']+)'/g)].map(([, name]) => name!);
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The keys of words that a source file asks for by `t('…')`, with the namespaces it asks in. */
export function keysUsed(path: string, source: string): KeyUsed[] {
  const asked = [...source.matchAll(NAMESPACES)].flatMap(([, names]) => (names ? quoted(names) : ['app']));
  return [...source.matchAll(CALL)].map(([, plain, template, namespace]) => {
    const text = plain ?? template ?? '';
    const parts = plain ? [plain] : text.split(/\$\{[^}]*\}/);
    return {
      path,
      text,
      namespaces: namespace ? [namespace] : asked,
      key: new RegExp(`^${parts.map(literally).join('.+')}$`),
    };
  });
}
