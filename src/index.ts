/** Every element, registered; and the classes, the parser and the types beside them. */
import './define/agent-scorecard.js';
import './define/dashboard.js';

export * from './elements.js';
export type * from './contract/types.js';
export type * from './events.js';
export { version } from './version.js';
