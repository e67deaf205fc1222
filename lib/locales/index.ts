/** Every word the user sees. One language now; another one would be chosen here, and nowhere else. */
export { common } from './en/common';
