// What the formats of the schemas mean; the generated validators import this file and ask by the format's name.
export { isDate as date } from '../base/calendar';
