// The version of this program, as its package states it.
export { version } from '../../../package.json';
