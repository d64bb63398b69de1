// Which day a text was meant to be: `31/07/2027`, `2027-7-31`, `31 July 2027`.

import { dateText, daysInMonth, hasDateForm } from '../../base/calendar';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day as `2027-07-31`, or undefined where the text names none. Day and month stand in British order. */
export function dayIn(text: string): string | undefined {
  const [, year, month, day] =
    /^\s*(\d{4})\s*[-/.–—‐‑−]\s*(\d{1,2})\s*[-/.–—‐‑−]\s*(\d{1,2})(?!\d)/.exec(text) ??
    /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(text) ??
    [];
  if (year !== undefined)
    return dateText(Number(year), Number(month), Number(day)) ?? dateText(Number(year), Number(day), Number(month));
  const [, first, second, last] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/.exec(text) ?? [];
  if (last !== undefined) return dateText(Number(last), Number(second), Number(first));
  const [, named] = /([a-z]{3})[a-z]*/i.exec(text.replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')) ?? [];
  const numbers = text.match(/\d+/g) ?? [];
  const [date = '', yearOfDate = ''] = numbers;
  if (named === undefined || numbers.length !== 2 || yearOfDate.length !== 4) return undefined;
  return dateText(Number(yearOfDate), months.indexOf(named.toLowerCase()) + 1, Number(date));
}

/** The last day of the month in which `2027-02-30` would lie, or undefined where the text names no month that exists. */
export function lastDayOfItsMonth(text: string): string | undefined {
  if (!hasDateForm(text)) return undefined;
  const [year = 0, month = 0] = text.split('-').map(Number);
  return dateText(year, month, daysInMonth(year, month));
}
