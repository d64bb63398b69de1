// Text that no file can steer a terminal or a reader with.

/** The text with control characters and direction marks made visible, so that no file can steer a terminal; on one line. */
export function harmless(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(steering, '\uFFFD');
}

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const steering = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
