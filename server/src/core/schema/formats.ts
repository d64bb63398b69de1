// What the formats of the schemas mean; the generated validators import this file and ask by the format's name.
import { isDate } from '../base/calendar';

/** Whether a text has the format, by the format's name in the schemas. */
export const formats = { date: isDate };
