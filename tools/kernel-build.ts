// `npm run kernel:build`: builds the kernel's twin from engine/kernel/assembly into a module of text that every machine
// can load. With `--check` it writes nothing, and objects when the text is not what the source builds.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import asc from 'assemblyscript/asc';

const kernel = resolve(import.meta.dirname, '../engine/kernel');
const target = join(kernel, 'kernel-binary.ts');
const output = 'kernel.wasm';

const OPTIMIZED = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--use', 'abort='];
// The board's memory, which several threads see: four gigabytes at most.
const MEMORY = ['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'];
const FEATURES = ['--enable', 'simd', '--enable', 'threads'];

/** The sources are no TypeScript, so they do not bear its name: the compiler asks for `.ts` and is given `.as`. */
function readSource(name: string): string | null {
  const file = join(kernel, 'assembly', name.replace(/\.ts$/, '.as'));
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

async function build(): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const said: string[] = [];
  const { error } = await asc.main(['kernel.ts', '--outFile', output, ...OPTIMIZED, ...MEMORY, ...FEATURES], {
    readFile: readSource,
    listFiles: () => null,
    writeFile(name, contents) {
      if (name === output && typeof contents !== 'string') binary = contents;
    },
    stderr: { write: (text) => void said.push(String(text)) },
  });
  if (error || !binary) throw new Error(`the kernel does not build: ${said.join('')}`, { cause: error });
  return binary;
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const binary = await build();
const text = `// Built from engine/kernel/assembly by \`npm run kernel:build\`: ${binary.length} bytes of WebAssembly.
export const KERNEL =
  '${Buffer.from(binary).toString('base64')}';
`;
if (!values.check) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('engine/kernel/kernel-binary.ts is not what its source builds: npm run kernel:build');
  process.exitCode = 1;
}
