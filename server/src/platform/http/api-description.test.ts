import { contract } from '@portolan/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { startTestApp } from '../../testing/start-test-app.ts';
import { useDatabase } from '../testing/database.ts';
import { proceduresOf } from './api-description.ts';

const given = useDatabase('pglite');

test('the API is described completely, as OpenAPI 3.1 and as a page that needs no network', async ({
  onTestFinished,
}) => {
  const app = await startTestApp(given.database);
  onTestFinished(app.close);

  const document = (await (await app.anonymous.fetch('/api/v1/openapi.json')).json()) as {
    openapi: string;
    paths: Record<
      string,
      Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>
    >;
  };
  const page = await (await app.anonymous.fetch('/api/v1/docs')).text();

  expect(document.openapi).toMatch(/^3\.1\./);
  for (const { method, path } of proceduresOf(contract)) {
    const operation = document.paths[path]?.[method.toLowerCase()];
    expect(operation, `${method} ${path}`).toBeDefined();
    expect(page).toContain(`<code>${path}</code>`);
  }
  const schemas = Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ responses }) => Object.values(responses))
    .flatMap(({ content = {} }) => Object.values(content));
  for (const { schema } of schemas)
    expect(new Ajv2020({ strict: false, validateFormats: false }).validateSchema(schema)).toBe(true);
  expect(page).not.toMatch(/<script|https?:\/\//);
});
