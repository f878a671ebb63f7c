/** The classes of all elements; importing this registers nothing. */
export { AgentScorecard } from './components/agent-scorecard.js';
export { AgentScorecards } from './components/agent-scorecards.js';
export { CsatTrend } from './components/csat-trend.js';
export { Dashboard } from './components/dashboard.js';
export { KpiTile } from './components/kpi-tile.js';
export { KpiTiles } from './components/kpi-tiles.js';
export { MetricsElement } from './components/metrics-element.js';
export { ShiftHeatmap } from './components/shift-heatmap.js';
