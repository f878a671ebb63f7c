import { css } from 'lit';

/* The colours of the hours; the rest of the tokens are in tokens.ts. */
export const heat = css`
  :host {
    /* Heatmap: short of one person. */
    --_heat-short-1: var(--pantau-heat-short-1, light-dark(#f6b39c, #6d3226));
    /* Heatmap: number on that. */
    --_heat-ink-1: var(--pantau-heat-ink-1, light-dark(#15202b, #ffffff));
    /* Heatmap: short of two. */
    --_heat-short-2: var(--pantau-heat-short-2, light-dark(#cc4426, #d2604b));
    /* Heatmap: number on that. */
    --_heat-ink-2: var(--pantau-heat-ink-2, light-dark(#ffffff, #1a0a06));
    /* Heatmap: short of three or more. */
    --_heat-short-3: var(--pantau-heat-short-3, light-dark(#8f130a, #ffab9a));
    /* Heatmap: number on that. */
    --_heat-ink-3: var(--pantau-heat-ink-3, light-dark(#ffffff, #1a0a06));
    /* Heatmap: one or two people more than needed. */
    --_heat-spare: var(--pantau-heat-spare, light-dark(#dfe8f8, #1f3050));
    /* Heatmap: three or more to lend. */
    --_heat-spare-2: var(--pantau-heat-spare-2, light-dark(#bed2f2, #2c4a80));
    /* Heatmap: as many as needed. */
    --_heat-even: var(--pantau-heat-even, light-dark(#eff1f4, #222a33));
  }
`;
