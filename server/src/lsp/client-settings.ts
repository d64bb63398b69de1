// The client's settings as it sent them, made whole: what is missing or makes no sense keeps its default.
import { defaultSettings, settingsSection, type ClientSettings } from '../protocol';

/** Settings read off what a client gave for our section; `false` in the place of a group switches all of it off. */
export function readSettings(given: unknown): ClientSettings {
  return {
    codeLens: flags(field(given, 'codeLens'), defaultSettings.codeLens),
    inlayHints: flags(field(given, 'inlayHints'), defaultSettings.inlayHints),
  };
}

/** The section of ours within everything that a client sends. */
export function ownSection(all: unknown): unknown {
  return field(all, settingsSection);
}

function flags<T extends Readonly<Record<string, boolean>>>(given: unknown, defaults: T): T {
  const read = Object.entries(defaults).map(([name, usual]) => {
    const value = given === false ? false : field(given, name);
    return [name, typeof value === 'boolean' ? value : usual];
  });
  return Object.fromEntries(read) as T;
}

function field(given: unknown, name: string): unknown {
  if (typeof given !== 'object' || given === null) return undefined;
  return (given as Readonly<Record<string, unknown>>)[name];
}
