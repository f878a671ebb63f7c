/** The gallery's pages: the overview, and one an element that is registered. */
export interface Page {
  readonly id: string;
  readonly file: string;
}

const elements = [
  'dashboard',
  'kpi-tiles',
  'kpi-tile',
  'shift-heatmap',
  'csat-trend',
  'agent-scorecards',
  'agent-scorecard',
];

const isRegistered = (name: string): boolean => customElements.get(`pantau-${name}`) !== undefined;

export const elementPages = (): readonly Page[] =>
  elements.filter(isRegistered).map((name) => ({ id: name, file: `./${name}.html` }));
