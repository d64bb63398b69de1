// The items that generated outcomes address: those of the bundled framework, and of the framework that is generated.

/** The areas of the workspace's own framework; each has eight items. */
export const localAreas = ['LOC1', 'LOC2', 'LOC3', 'LOC4', 'LOC5'] as const;

/** The items of the workspace's own framework. */
export const localItems: readonly string[] = localAreas.flatMap((area) => idsOf(area, 8));

/** The components of the bundled framework. */
export const components: readonly string[] = [
  ...idsOf('COM', 6),
  ...idsOf('REL', 10),
  ...idsOf('PCC', 10),
  ...idsOf('LRN', 10),
];

/** The areas of the bundled framework. */
export const areas = ['COM', 'REL', 'PCC', 'LRN'] as const;

/** Everything of the bundled framework that an outcome may address, the areas themselves left aside. */
export const items: readonly string[] = [
  ...components,
  ...['COM-T1', 'COM-T2', 'COM-T3', 'COM-T4', 'REL-T1', 'REL-T2', 'REL-T3'],
];

function idsOf(area: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_one, place) => `${area}-${String(place + 1).padStart(2, '0')}`);
}
