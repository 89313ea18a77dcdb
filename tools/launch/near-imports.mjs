// Finds the file that an import names beside its own without asking what its package says, as Node would: half of a
// start went into that. Preloaded by every program of ours, and with it by their threads (docs/decisions/0601).
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, resolveAsNode) {
    const { parentURL } = context;
    const format = parentURL !== undefined && specifier.startsWith('.') && formatOf(specifier, parentURL);
    if (!format) return resolveAsNode(specifier, context);
    return { url: new URL(specifier, parentURL).href, format, shortCircuit: true };
  },
});

/**
 * What Node would find out by asking.
 * @param {string} specifier
 * @param {string} parentURL
 */
function formatOf(specifier, parentURL) {
  // All our TypeScript is modules.
  if (specifier.endsWith('.ts')) return 'module-typescript';
  // This library's list of exports has 180 KB, and Node reads all of it for each of a thousand imports within.
  const isWithinDrizzle = parentURL.includes('/node_modules/drizzle-orm/') && parentURL.endsWith('.js');
  return isWithinDrizzle && specifier.endsWith('.js') && 'module';
}
