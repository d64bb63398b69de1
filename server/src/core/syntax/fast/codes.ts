// The characters that YAML gives a meaning, as UTF-16 code units, and the classes that the fast parser asks for.

export const tab = 9;
export const newline = 10;
export const carriageReturn = 13;
export const space = 32;
const doubleQuote = 34;
export const hash = 35;
export const singleQuote = 39;
export const plus = 43;
export const comma = 44;
export const dash = 45;
export const dot = 46;
export const zero = 48;
export const nine = 57;
export const colon = 58;
export const greaterThan = 62;
export const openBracket = 91;
export const backslash = 92;
export const closeBracket = 93;
export const openBrace = 123;
export const pipe = 124;
export const closeBrace = 125;

/** Whether the code is white space, a line end, or 0, which stands for the end of the text. */
export function isBlank(code: number): boolean {
  return code <= space;
}

/** Whether the code is a comma or a bracket, which end a plain text between brackets. */
export function isFlowSign(code: number): boolean {
  switch (code) {
    case comma:
    case openBracket:
    case closeBracket:
    case openBrace:
    case closeBrace:
      return true;
    default:
      return false;
  }
}

/** Whether the code is a quote. */
export function isQuote(code: number): boolean {
  return code === doubleQuote || code === singleQuote;
}

/** Whether a plain text may begin with `code` when `next` follows. Signs with a meaning of their own may not. */
export function beginsPlain(code: number, next: number, flow: boolean): boolean {
  switch (code) {
    case dash:
    case question:
    case colon:
      return !isBlank(next) && !(flow && isFlowSign(next));
    case exclamation:
    case doubleQuote:
    case hash:
    case percent:
    case ampersand:
    case singleQuote:
    case asterisk:
    case comma:
    case greaterThan:
    case at:
    case openBracket:
    case closeBracket:
    case backtick:
    case openBrace:
    case pipe:
    case closeBrace:
      return false;
    default:
      return code > space;
  }
}

const exclamation = 33;
const percent = 37;
const ampersand = 38;
const asterisk = 42;
const question = 63;
const at = 64;
const backtick = 96;
