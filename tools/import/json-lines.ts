/**
 * The line on which a part of a JSON text stands, by its path: `items.DE[1].rates`. The text is known to be JSON; a part
 * that is not there is looked for where it should stand, in the nearest part around it.
 */
export function lineOf(json: string, path: string): number {
  const steps = [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, place, key]) => key ?? Number(place));
  return json.slice(0, findPart(json, skipSpace(json, 0), steps)).split('\n').length;
}

function findPart(json: string, start: number, steps: readonly (string | number)[]): number {
  const [wanted, ...rest] = steps;
  if (wanted === undefined || !'{['.includes(json[start] ?? '')) return start;
  const isList = json[start] === '[';
  let place = 0;
  for (let from = skipSpace(json, start + 1); !'}]'.includes(json[from] ?? ']'); place++) {
    const keyEnd = isList ? from : endOf(json, from);
    const value = isList ? from : skipSpace(json, skipSpace(json, keyEnd) + 1);
    const name: unknown = isList ? place : JSON.parse(json.slice(from, keyEnd));
    if (name === wanted) return findPart(json, value, rest);
    const next = skipSpace(json, endOf(json, value));
    from = json[next] === ',' ? skipSpace(json, next + 1) : next;
  }
  return start;
}

function skipSpace(json: string, from: number): number {
  let at = from;
  while (/\s/.test(json[at] ?? '')) at += 1;
  return at;
}

/** One past the last character of the value that begins here. */
function endOf(json: string, start: number): number {
  const first = json[start];
  if (first === '"') {
    let at = start + 1;
    while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
    return at + 1;
  }
  if (first !== '{' && first !== '[') {
    let at = start;
    while (/[^\s,\]}]/.test(json[at] ?? ',')) at += 1;
    return at;
  }
  let at = skipSpace(json, start + 1);
  while (json[at] !== '}' && json[at] !== ']') {
    at = ':,'.includes(json[at] ?? '') ? at + 1 : endOf(json, at);
    at = skipSpace(json, at);
  }
  return at + 1;
}
