import { AgentScorecard } from '../components/agent-scorecard.js';
import { define } from '../define.js';

define('pantau-agent-scorecard', AgentScorecard);

declare global {
  interface HTMLElementTagNameMap {
    'pantau-agent-scorecard': AgentScorecard;
  }
}
