import type { OpenAPI } from '@orpc/openapi';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly about: OpenAPI.OperationObject;
}

/** The description as one plain page, without a script. */
export function pageOf(document: OpenAPI.Document): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method): Operation[] => (item?.[method] ? [{ method, path, about: item[method] }] : [])),
  );
  const tags = [...new Set(operations.map(tagOf))];
  const server = document.servers?.[0]?.url ?? '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.info.title)} API</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(document.info.title)} API</h1>
<p>${escaped(document.info.description ?? '')}</p>
<p>All paths are below <code>${escaped(server)}</code>. For programs: <a href="${escaped(server)}/openapi.json">openapi.json</a> (OpenAPI ${escaped(document.openapi)}).</p>
<nav>${tags.map((tag) => `<a href="#${escaped(tag)}">${escaped(tag)}</a>`).join(' ')}</nav>
${tags
  .map((tag) =>
    sectionOf(
      tag,
      operations.filter((operation) => tagOf(operation) === tag),
    ),
  )
  .join('\n')}
</main>
</body>
</html>`;
}

const tagOf = ({ about }: Operation) => about.tags?.[0] ?? 'other';

const sectionOf = (tag: string, operations: readonly Operation[]) =>
  `<section id="${escaped(tag)}"><h2>${escaped(tag)}</h2>${operations.map(cardOf).join('\n')}</section>`;

function cardOf({ method, path, about }: Operation): string {
  const { parameters, requestBody, responses, description, summary } = about;
  return `<article>
<h3><b>${method.toUpperCase()}</b> <code>${escaped(path)}</code></h3>
<p>${escaped(summary ?? '')}</p>
<p class="who">${escaped(description ?? '')}</p>
${foldOf('Parameters', parameters)}${foldOf('Body', requestBody)}${foldOf('Answers', responses)}
</article>`;
}

const foldOf = (title: string, value: unknown) =>
  value === undefined
    ? ''
    : `<details><summary>${title}</summary><pre tabindex="0">${escaped(JSON.stringify(value, null, 2))}</pre></details>`;

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; color: #1f1f1f; background: #fff; margin: 0 }
main { max-width: 60rem; margin: 0 auto; padding: 1rem }
h2 { border-bottom: 1px solid #d9d9d9; margin-top: 2rem }
h3 { font-size: 1rem; margin: 0 }
h3 b { color: #0958d9; display: inline-block; min-width: 4rem }
article { border: 1px solid #d9d9d9; border-radius: 6px; padding: .75rem 1rem; margin: .75rem 0 }
article p { margin: .25rem 0 }
.who { color: #595959 }
nav a { margin-right: 1rem }
a { color: #0958d9 }
pre { background: #f5f5f5; padding: .75rem; overflow: auto; font-size: .85rem }
summary { cursor: pointer }
code { overflow-wrap: anywhere }
`;
