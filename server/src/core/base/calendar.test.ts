// Which days exist, and how they are written.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { daysInMonth, isDate, utcDay, yearAfter } from './calendar';

describe('calendar', () => {
  it('knows the days that exist, as the platform does', () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), part, part, (year, month, day) => {
        const two = (value: number): string => String(value).padStart(2, '0');
        const text = `${String(year)}-${two(month)}-${two(day)}`;
        const date = new Date(Date.UTC(year, month - 1, day));
        assert.equal(isDate(text), date.toISOString().slice(0, 10) === text, text);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('takes no other form', () => {
    for (const text of ['', '2027-7-31', '27-07-31', '2027/07/31', ' 2027-07-31', '2027-07-31T00:00', '2027-07-31\n'])
      assert.equal(isDate(text), false, JSON.stringify(text));
    for (const text of ['0000-00-00', '0027-07-31', '10000-01-01', '٢٠٢٧-٠٧-٣١'])
      assert.equal(isDate(text), false, text);
  });

  it('goes a year on, from a leap day to the end of its month', () => {
    assert.equal(yearAfter('2027-07-31'), '2028-07-31');
    assert.equal(yearAfter('2028-02-29'), '2029-02-28');
    assert.equal(daysInMonth(2028, 13), 0);
  });

  it('tells the day of an instant in UTC', () => {
    assert.equal(utcDay(new Date('2027-07-31T23:30:00-11:00')), '2027-08-01');
    assert.equal(utcDay(new Date('2027-08-01T13:30:00+14:00')), '2027-07-31');
  });
});
