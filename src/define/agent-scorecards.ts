import { AgentScorecards } from '../components/agent-scorecards.js';
import { define } from '../define.js';

define('pantau-agent-scorecards', AgentScorecards);

declare global {
  interface HTMLElementTagNameMap {
    'pantau-agent-scorecards': AgentScorecards;
  }
}
