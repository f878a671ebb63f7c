/** The classes of all elements; importing this registers nothing. */
export { KpiTile } from './components/kpi-tile.js';
export { MetricsElement } from './components/metrics-element.js';
