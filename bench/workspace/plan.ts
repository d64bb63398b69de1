// Which programmes a workspace of a given size has and which modules each of them holds.
import { components } from './items';
import { chanceOf } from './random';

/** A module as the plan knows it; its text follows from this and the seed alone. */
export interface PlannedModule {
  /** Counts from 1. */
  readonly nth: number;
  readonly id: string;
  readonly path: string;
  readonly stage: number;
  /** A module of an earlier stage of the same programme. */
  readonly prerequisite: string | undefined;
  /** Items that its programme leaves out. */
  readonly gaps: readonly string[];
  /** Whether its programme also promises the workspace's own framework. */
  readonly hasLocal: boolean;
}

export interface PlannedProgramme {
  readonly nth: number;
  readonly id: string;
  readonly path: string;
  readonly stages: number;
  readonly members: readonly PlannedModule[];
  readonly gaps: readonly string[];
  readonly hasLocal: boolean;
}

export interface WorkspacePlan {
  readonly modules: readonly PlannedModule[];
  readonly programmes: readonly PlannedProgramme[];
}

const biggest = 300;

/** The plan for so many modules: programmes of 12 to 40 of them, and one of up to 300 that borrows from all others. */
export function planOf(modules: number, seed: number): WorkspacePlan {
  const planned: PlannedModule[] = [];
  const programmes: PlannedProgramme[] = [];
  while (planned.length < modules) {
    const nth = programmes.length + 1;
    const chance = chanceOf(seed, 1, nth);
    const own: PlannedModule[] = [];
    const size = Math.min(chance.whole(12, 40), modules - planned.length);
    const stages = chance.whole(1, 3);
    const gaps = chance.some(components, chance.whole(0, 3));
    const hasLocal = chance.in(0.2);
    for (let place = 0; place < size; place += 1) {
      const stage = 1 + Math.floor((place * stages) / size);
      const earlier = own.filter((one) => one.stage < stage);
      const prerequisite = earlier.length > 0 && chance.in(0.2) ? chance.pick(earlier).id : undefined;
      own.push({ ...nameOf(planned.length + own.length + 1), stage, prerequisite, gaps, hasLocal });
    }
    // Every eighth module is taken by the next programme too.
    const borrowed = planned
      .slice(-40)
      .filter((one) => one.prerequisite === undefined && one.stage <= stages && chance.in(0.12));
    programmes.push({ nth, ...programmeName(nth), stages, members: [...borrowed, ...own], gaps, hasLocal });
    planned.push(...own);
  }
  const nth = programmes.length + 1;
  const step = Math.max(1, Math.floor(planned.length / biggest));
  const members = planned.filter((_one, place) => place % step === 0).slice(0, biggest);
  programmes.push({ nth, ...programmeName(nth), stages: 3, members, gaps: [], hasLocal: false });
  return { modules: planned, programmes };
}

function nameOf(nth: number): Pick<PlannedModule, 'nth' | 'id' | 'path'> {
  const id = `M${String(nth).padStart(6, '0')}`;
  return { nth, id, path: `${faculty(nth, 100)}/modules/${id.toLowerCase()}.module.yaml` };
}

function programmeName(nth: number): Pick<PlannedProgramme, 'id' | 'path'> {
  const id = `programme-${String(nth).padStart(4, '0')}`;
  return { id, path: `${faculty(nth, 5)}/programmes/${id}.programme.yaml` };
}

function faculty(nth: number, each: number): string {
  return `faculty-${String(Math.ceil(nth / each)).padStart(4, '0')}`;
}
