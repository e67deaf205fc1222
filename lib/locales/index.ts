/** Every word the user sees. One language now; another one would be chosen here, and nowhere else. */
export { backup } from './en/backup';
export { common } from './en/common';
export { fields } from './en/fields';
export { heard } from './en/heard';
export { decisions, history } from './en/history';
export { importWords } from './en/import';
export { palette } from './en/palette';
export { panel } from './en/panel';
export { people } from './en/people';
export { popup } from './en/popup';
export { questions } from './en/questions';
export { record } from './en/record';
export { restore } from './en/restore';
export { settings } from './en/settings';
export { tags } from './en/tags';
export { today } from './en/today';
export { trash } from './en/trash';
export { welcome } from './en/welcome';
