import { Dashboard } from '../components/dashboard.js';
import { define } from '../define.js';
import './agent-scorecards.js';
import './csat-trend.js';
import './kpi-tiles.js';
import './shift-heatmap.js';

define('pantau-dashboard', Dashboard);

declare global {
  interface HTMLElementTagNameMap {
    'pantau-dashboard': Dashboard;
  }
}
