// What a tile says on demand alone, loaded together when it is first asked for.
export { tileTable } from '../../locale/tile-table.js';
export { kpiAbout } from './kpi-about.js';
