/** What numbers say: pure arithmetic without imports. `null` is returned where nothing can be said, never NaN. */
export { compareMeans, compareNps, compareShares, type Comparison, type Mean, type Movement } from './compare.js';
export { controlLimits, type ControlLimits, type ControlPoint, type ControlRange, type Run } from './control-limits.js';
export { erlangB, erlangC, occupancy, serviceLevel, speedOfAnswer, trafficLoad } from './erlang.js';
export { funnelLimits, overdispersion } from './funnel.js';
export { homogeneity, type Homogeneity } from './homogeneity.js';
export { confidenceScore, normalQuantile, type Interval } from './interval.js';
export { meanInterval } from './mean-interval.js';
export { rollingMean, rollingNps, rollingShare, type OnDay } from './moving.js';
export { netPromoterScore, npsInterval, type NpsCounts } from './nps.js';
export { median, percentile } from './percentile.js';
export { pooledMean, pooledNps, pooledShare, type PooledMean } from './pool.js';
export { categoryScore, qualityScore, reviewScore, type RatedCategory } from './quality.js';
export { requiredAgents, rosteredAgents, type Demand } from './required-agents.js';
export type { Share } from './share.js';
export { sharePrior, shrunkShare, type SharePrior } from './shrinkage-estimate.js';
export { studentScore } from './student.js';
export { teamConfidence } from './team-error.js';
export { moreForTenPoints, wilsonInterval } from './wilson.js';
