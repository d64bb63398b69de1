// Which day a text was meant to be: `31/07/2027`, `2027-7-31`, `31 July 2027`.

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day as `2027-07-31`, or undefined where the text names none. Day and month stand in British order. */
export function dayIn(text: string): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? [];
  if (year !== undefined) return isoDay(Number(year), Number(month), Number(day));
  const [, first, second, last] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/.exec(text) ?? [];
  if (last !== undefined) return isoDay(Number(last), Number(second), Number(first));
  const [, named] = /([a-z]{3})[a-z]*/i.exec(text.replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')) ?? [];
  const numbers = text.match(/\d+/g) ?? [];
  const [date = '', yearOfDate = ''] = numbers;
  if (named === undefined || numbers.length !== 2 || yearOfDate.length !== 4) return undefined;
  return isoDay(Number(yearOfDate), months.indexOf(named.toLowerCase()) + 1, Number(date));
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
