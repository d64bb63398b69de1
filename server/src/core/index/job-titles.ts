// The job titles that role profiles go by.
import type { Query } from './query';

/** A role profile that goes by a title. */
export interface TitledRole {
  readonly id: string;
  readonly title: string | undefined;
}

/** Every title that some profile lists under `also_called`, in small letters, with the profiles that do. */
export const jobTitlesQuery: Query<undefined, ReadonlyMap<string, readonly TitledRole[]>> = {
  name: 'job-titles',
  key: () => '',
  answer: (sources) => {
    const titles = new Map<string, TitledRole[]>();
    const ids = new Set(sources.facts('ids', 'role').map(({ facts }) => facts));
    for (const id of ids) {
      const role = sources.facts('role', id)[0]?.facts;
      for (const written of new Set(role?.alsoCalled.map(titleKey))) {
        titles.set(written, [...(titles.get(written) ?? []), { id, title: role?.title }]);
      }
    }
    return titles;
  },
};

/** A title without what does not tell titles apart. */
export function titleKey(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, ' ');
}
