// The client's settings: fetched where the client can be asked, taken from its notification where it cannot.
import { defaultSettings, settingsSection, type ClientSettings } from '../protocol';

/** Settings as far as they make sense; everything else keeps its default. */
export function readSettings(given: unknown): ClientSettings {
  return {
    codeLens: { enabled: flag(given, 'codeLens') ?? defaultSettings.codeLens.enabled },
    inlayHints: { enabled: flag(given, 'inlayHints') ?? defaultSettings.inlayHints.enabled },
  };
}

/** The section of ours within everything that a client sends. */
export function ownSection(all: unknown): unknown {
  return field(all, settingsSection);
}

function flag(given: unknown, name: string): boolean | undefined {
  const value = field(field(given, name), 'enabled');
  return typeof value === 'boolean' ? value : undefined;
}

function field(given: unknown, name: string): unknown {
  if (typeof given !== 'object' || given === null) return undefined;
  return (given as Readonly<Record<string, unknown>>)[name];
}
