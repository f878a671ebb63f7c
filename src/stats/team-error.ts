/**
 * The confidence each of m judgements needs so that all of them together keep the team's: 0.95^(1/m).
 *
 * A lead looks at every cell at once: at 95 % a cell, one cell in twenty of a team without differences would be marked.
 * Source: Šidák (1967), JASA 62:626. `judged` is the number of cells judged (agents × metrics with enough answers);
 * up to one, the confidence itself. Range: confidence to below 1.
 */
export function teamConfidence(judged: number, confidence = 0.95): number {
  return judged > 1 ? confidence ** (1 / judged) : confidence;
}
