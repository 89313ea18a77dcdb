import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, fits, ReferencePanel, type PanelMember } from '@portolan/engine';
import { CONTENT } from './load-scenario.ts';

/** The rivals that a company's seat is held against, one after the other. */
export function loadPanel(content = CONTENT): readonly PanelMember[] {
  const value: unknown = JSON.parse(readFileSync(join(content, 'reference-panel.json'), 'utf8'));
  if (fits(ReferencePanel, value)) return value.members;
  const faults = faultsOf(ReferencePanel, value).map(({ path, code }) => `${path}: ${code}`);
  throw new Error(`content/reference-panel.json is not what it must be: ${faults.join('; ')}`);
}
