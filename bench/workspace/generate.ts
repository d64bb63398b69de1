// A whole workspace from a seed: settings, frameworks, programmes, modules of which a share is faulty, overlays, waivers.
import { faults, type Fault } from './faults';
import { moduleText } from './module-text';
import {
  frameworkText,
  overlayText,
  programmeText,
  resourceText,
  roleText,
  settingsText,
  waiversText,
} from './other-texts';
import { planOf } from './plan';

/** What a generated workspace is to be like. */
export interface WorkspaceSize {
  readonly modules: number;
  readonly seed?: number;
  /** Every so manieth module is faulty; 0 for none. */
  readonly faultEvery?: number;
}

/** One generated file; the path has `/` and is relative to the workspace's root. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
  readonly fault?: Fault;
}

/** All files of the workspace, one at a time. The same size gives the same files. */
export function* workspaceFiles({ modules, seed = 1, faultEvery = 10 }: WorkspaceSize): Generator<GeneratedFile> {
  const plan = planOf(modules, seed);
  const overlays = Math.ceil(modules / 500);
  yield { path: 'care-curriculum.yaml', text: settingsText };
  yield { path: 'frameworks/local-integration.framework.yaml', text: frameworkText(seed) };
  yield { path: 'roles/care-coordinator.role.yaml', text: roleText(seed) };
  for (let nth = 1; nth <= overlays; nth += 1)
    yield { path: `overlays/region-${String(nth)}.overlay.yaml`, text: overlayText(nth, seed) };
  for (let nth = 1; nth <= Math.ceil(modules / 100); nth += 1)
    yield { path: `resources/resource-${String(nth)}.resource.yaml`, text: resourceText(nth, seed) };
  for (let nth = 1; (nth - 1) * 20 < plan.programmes.length; nth += 1) {
    const own = plan.programmes.slice((nth - 1) * 20, nth * 20);
    yield { path: `waivers/board-${String(nth)}.waivers.yaml`, text: waiversText(nth, own, seed) };
  }
  for (const programme of plan.programmes)
    yield { path: programme.path, text: programmeText(programme, seed, overlays) };
  for (const module of plan.modules) {
    const isFaulty = faultEvery > 0 && module.nth % faultEvery === 0;
    const fault = isFaulty ? faults[(module.nth / faultEvery - 1) % faults.length] : undefined;
    const text = moduleText(module, seed, fault);
    yield fault === undefined ? { path: module.path, text } : { path: module.path, text, fault };
  }
}
