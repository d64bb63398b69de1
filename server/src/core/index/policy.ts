// The workspace's settings as questions: policy, default frameworks, severities.
import { defaultPolicy, type Policy } from '../model/settings';
import type { SettingsFacts } from './facts';
import type { Query } from './query';

/** The settings of the workspace, or undefined where there are none. */
export const settingsQuery: Query<undefined, SettingsFacts | undefined> = {
  name: 'settings',
  key: () => '',
  answer: (sources) => sources.facts('settings', '')[0]?.facts,
};

/** What the workspace asks of its programmes. */
export const policyQuery: Query<undefined, Policy> = {
  name: 'policy',
  key: () => '',
  answer: (sources) => sources.ask(settingsQuery, undefined)?.policy ?? defaultPolicy,
};

/** The severities that settings or the command line give to rules, by rule; the command line wins. */
export const severitiesQuery: Query<undefined, ReadonlyMap<string, string>> = {
  name: 'severities',
  key: () => '',
  answer: (sources) => {
    const set = new Map<string, string>();
    for (const { rule, severity } of sources.ask(settingsQuery, undefined)?.rules ?? [])
      if (!set.has(rule)) set.set(rule, severity);
    for (const [rule, severity] of Object.entries(sources.environment.severities)) set.set(rule, severity);
    return set;
  },
};
