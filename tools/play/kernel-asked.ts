import { KERNELS, type Kernel } from '../../engine/crew/index.ts';
import { Mistake } from './said.ts';

/** What plays the visits of a day: as `PORTOLAN_KERNEL` says, for the shell commands too. */
export function kernelAsked(): Kernel {
  const asked = process.env['PORTOLAN_KERNEL'] ?? '';
  const kernel = KERNELS.find((name) => name === (asked === '' ? 'twin' : asked));
  if (!kernel) throw new Mistake([`PORTOLAN_KERNEL is ${KERNELS.join(' or ')}, not ${asked}`]);
  return kernel;
}
