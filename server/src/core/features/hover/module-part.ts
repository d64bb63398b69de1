// The parts of a module that cards speak of, and how the weight of an assessment is put.
import { figure } from '../../base/phrases';
import type { Assessment, Module } from '../../model/module';
import type { Target } from '../../names/target';
import type { Snapshot } from '../../snapshot';
import { namedDocument } from '../support/named-document';

/** The module that a target belongs to, and the part of it that has the target's ID. */
export function modulePart<P extends { readonly id: { readonly value: string } | undefined }>(
  { id, owner }: Target,
  snapshot: Snapshot,
  parts: (module: Module) => readonly P[],
): { readonly module: Module | undefined; readonly part: P | undefined } {
  const module = owner === undefined ? undefined : namedDocument('module', owner, snapshot)?.document;
  return { module, part: module && parts(module).find((one) => one.id?.value === id) };
}

/** Whether an assessment counts, and for how much. */
export function weightWords({ purpose, weighting, passFail }: Assessment): string {
  if (passFail) return `${purpose}, pass or fail`;
  return weighting === undefined ? purpose : `${purpose}, ${figure(weighting.value)} %`;
}
