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

/** The severity that settings or the command line give to a rule, or undefined; the command line wins. */
export const severityQuery: Query<string, string | undefined> = {
  name: 'severity',
  key: (rule) => rule,
  answer: (sources, rule) => {
    const { severities } = sources.environment;
    if (Object.hasOwn(severities, rule)) return severities[rule];
    return sources.ask(settingsQuery, undefined)?.rules.find((setting) => setting.rule === rule)?.severity;
  },
};
