// The way of staffing coordination that a role's involvement stands for, as the survey of Skills for Care found it.
import { viewQuery, type FrameworkView, type ViewItem } from './framework-view';
import type { Query } from './query';

/** The framework whose arrangements the words of `involvement` are. */
const surveyFramework = 'sfc-care-coordination-functions';

/** The arrangement that an involvement stands for, with its framework; undefined for a word that is none. */
export const arrangementQuery: Query<string, { readonly item: ViewItem; readonly view: FrameworkView } | undefined> = {
  name: 'arrangement',
  key: (involvement) => involvement,
  answer: (sources, involvement) => {
    const view = sources.ask(viewQuery, { reference: surveyFramework, overlays: [] });
    const item = view?.items.find((one) => one.involvement === involvement);
    return view === undefined || item === undefined ? undefined : { item, view };
  },
};
