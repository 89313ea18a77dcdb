// The few words of WebAssembly that are needed here. Not every machine has it, and no library of types that the engine
// is checked with declares it.
import { KERNEL } from './kernel-binary.ts';

/** Memory that several threads see, and that only ever grows. */
export interface WasmMemory {
  readonly buffer: ArrayBufferLike;
  readonly grow: (pages: number) => number;
}

export interface KernelExports {
  /** Plays the visits that the desk at this address names. */
  readonly visit: (desk: number) => void;
  /** Lets visits choose among the first offers in the pool; returns how many took something. */
  readonly chooseAlone: (desk: number, offers: number) => number;
  readonly deskBytes: { readonly value: number };
  readonly batch: { readonly value: number };
  readonly bestsPlace: { readonly value: number };
  readonly outcomesPlace: { readonly value: number };
  readonly poolPlace: { readonly value: number };
}

interface Wasm {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: {
    readonly initial: number;
    readonly maximum: number;
    readonly shared: true;
  }) => WasmMemory;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: WasmMemory } },
  ) => { readonly exports: KernelExports };
}

export const WASM_PAGE = 65_536;
/** Four gigabytes, all that thirty-two bits can name. The kernel is built for memory that may grow so far. */
const MOST_PAGES = 65_536;

let bytes: Uint8Array | undefined;
let kernel: object | undefined;

/** Nothing where WebAssembly is missing, or does not know shared memory or words of 128 bits. */
function capable(): Wasm | undefined {
  const { WebAssembly: wasm } = globalThis as { readonly WebAssembly?: Wasm };
  if (!wasm || typeof SharedArrayBuffer === 'undefined') return undefined;
  bytes ??= Uint8Array.from(atob(KERNEL), (letter) => letter.charCodeAt(0));
  return wasm.validate(bytes) ? wasm : undefined;
}

export function openMemory(): WasmMemory | undefined {
  const wasm = capable();
  try {
    return wasm && new wasm.Memory({ initial: 1, maximum: MOST_PAGES, shared: true });
  } catch (error) {
    // Shared memory never moves, so all that it may grow to is set aside: addresses, not memory, but some machines refuse.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export function instantiate(memory: WasmMemory): KernelExports {
  const wasm = capable();
  if (!wasm || !bytes) throw new Error('memory of WebAssembly came to a machine that has none');
  kernel ??= new wasm.Module(bytes);
  return new wasm.Instance(kernel, { env: { memory } }).exports;
}
