// A scenario's files put together into one piece of data; where each part came from is kept for those who mend it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a part of the whole stands: `path` in the whole is `within` in `file`, which is named from the content folder. */
interface Origin {
  readonly path: string;
  readonly file: string;
  readonly within: string;
}

/** Something wrong with the files themselves, before their content is judged. */
export interface FileFault {
  readonly file: string;
  readonly path: string;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Assembled {
  readonly value: unknown;
  readonly origins: readonly Origin[];
  readonly faults: readonly FileFault[];
}

interface Place {
  /** Files that lead here, the first first: a file that leads to itself is a circle. */
  readonly files: readonly string[];
  readonly path: string;
  readonly within: string;
}

/** Puts together `scenarios/<id>/scenario.json` of a content folder; a reference is `{ "$file": "lanes.json" }`. */
export function assemble(content: string, id: string): Assembled {
  const home = `scenarios/${id}`;
  const origins: Origin[] = [];
  const faults: FileFault[] = [];

  function read(file: string, place: Place): unknown {
    origins.push({ path: place.path, file, within: '' });
    try {
      const value: unknown = JSON.parse(readFileSync(join(content, file), 'utf8').replace(/^\uFEFF/, ''));
      return follow(withoutSchema(value), { files: [...place.files, file], path: place.path, within: '' });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      faults.push({ file, path: '', code: 'scenario.not-json', values: { why: error.message } });
      return undefined;
    }
  }

  function follow(value: unknown, place: Place): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return followList(value, place);
    const reference = referenceIn(value);
    if (reference !== undefined) return readReferred(reference, place);
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, follow(part, step(place, key))]),
    );
  }

  /** A file that holds a list and is named in a list gives its entries to it. */
  function followList(list: readonly unknown[], place: Place): unknown[] {
    const whole: unknown[] = [];
    list.forEach((part, entry) => {
      const here = { ...place, path: `${place.path}[${whole.length}]`, within: `${place.within}[${entry}]` };
      const known = origins.push({ path: here.path, file: place.files.at(-1) ?? '', within: here.within });
      const value = follow(part, here);
      if (referenceIn(part) === undefined || !Array.isArray(value)) return void whole.push(value);
      // What was noted of the file's entries stands one list too deep.
      const noted = origins.splice(known).filter(({ path }) => path !== here.path);
      for (const origin of noted)
        origins.push({ ...origin, path: lifted(origin.path, place.path, whole.length) });
      whole.push(...value);
    });
    return whole;
  }

  function readReferred(reference: string, place: Place): unknown {
    const from = place.files.at(-1) ?? '';
    const refuse = (code: string): undefined => {
      faults.push({ file: from, path: place.within, code, values: { reference } });
    };
    const steps = reference.split('/');
    if (reference.startsWith('/') || steps.includes('..') || reference.includes('\\')) {
      return refuse('scenario.reference-leaves-content');
    }
    const file = [`${home}/${reference}`, reference].find((name) => existsSync(join(content, name)));
    if (file === undefined) return refuse('scenario.no-such-file');
    if (place.files.includes(file)) return refuse('scenario.circle-of-files');
    return read(file, place);
  }

  const value = read(`${home}/scenario.json`, { files: [], path: '', within: '' });
  return { value, origins, faults };
}

/** A file's head may name the JSON Schema that editors hold it to; it is no part of the data. */
function withoutSchema(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$schema' in value)) return value;
  const { $schema: _, ...rest } = value;
  return rest;
}

/** `products[2][1].grams` as it is called when the inner list's entries go into the outer from place 2 on. */
function lifted(path: string, list: string, from: number): string {
  const inner = /^\[\d+\]\[(\d+)\](.*)$/.exec(path.slice(list.length));
  return inner ? `${list}[${from + Number(inner[1])}]${inner[2] ?? ''}` : path;
}

function step(place: Place, key: string): Place {
  const join = (path: string) => (path === '' ? key : `${path}.${key}`);
  return { ...place, path: join(place.path), within: join(place.within) };
}

function referenceIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('$file' in value)) return undefined;
  return Object.keys(value).length === 1 && typeof value.$file === 'string' ? value.$file : undefined;
}

/** The file that holds a path of the whole, and the path within it: the nearest part whose origin is known. */
export function originOf(origins: readonly Origin[], path: string): { file: string; path: string } {
  const isWithin = (part: string) => path === part || part === '' || /^[.[]/.test(path.slice(part.length));
  const nearest = origins
    .filter((origin) => path.startsWith(origin.path) && isWithin(origin.path))
    // Of two at one path the later came from the file that the former referred to.
    .reduce<Origin | undefined>(
      (best, origin) => (best && best.path.length > origin.path.length ? best : origin),
      undefined,
    );
  if (!nearest) return { file: '', path };
  const rest = path.slice(nearest.path.length);
  return { file: nearest.file, path: (nearest.within + rest).replace(/^\./, '') };
}
