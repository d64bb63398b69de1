// Days of the calendar as text: the one place that says which dates exist.

/** The first full year of the Gregorian calendar; ISO 8601 leaves earlier ones to agreement between the parties. */
const firstYear = 1583;

/** The number of days in a month, from 1 to 12, of the Gregorian calendar; 0 for any other number. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return Number.isInteger(month) && month >= 1 && month <= 12 ? 31 : 0;
}

/** Whether a text is written as a date, `2027-07-31`, whether or not there is such a day. */
export function hasDateForm(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/**
 * Whether a text names a day that exists, in the form `2027-07-31` (RFC 3339, full-date; ISO 8601, extended form). Two such
 * texts compare as their days do. Schemas, rules and exports all ask this function.
 */
export function isDate(text: string): boolean {
  return hasDateForm(text) && isDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** The day as `2027-07-31`; undefined where there is no such day. Months count from 1. */
export function dateText(year: number, month: number, day: number): string | undefined {
  if (!isDay(year, month, day)) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)}`;
}

/** The same day a year later; 28 February where that year has no 29th. `date` exists. */
export function yearAfter(date: string): string {
  return `${String(Number(date.slice(0, 4)) + 1).padStart(4, '0')}${date.slice(4)}`.replace(/-02-29$/, '-02-28');
}

/** The day of an instant in Coordinated Universal Time, so that it does not depend on where the program runs. */
export function utcDay(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= firstYear && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
