/**
 * Whose words a file holds. The namespace is the folder's path without its drawer:
 * `features/market/ads/words.zh.json` has the namespace `market/ads`, `app/words.zh.json` the namespace `app`.
 */
export function wordsAt(path: string): { namespace: string; language: string } {
  const [, folder = 'app', language = ''] =
    /^(?:\.|\.\.\/(?:(?:features|pages)\/)?(.+))\/words\.(\w+)\.json$/.exec(path) ?? [];
  return { namespace: folder, language };
}
