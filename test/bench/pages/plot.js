import { areaY, barX, cell, dot, lineY, plot, ruleX, ruleY, text } from '@observablehq/plot';

const names = {
  'service-level': 'Service level',
  abandonment: 'Abandonment',
  'first-contact-resolution': 'First contact resolution',
  resolution: 'Resolution',
  'handle-time': 'Handle time',
  adherence: 'Adherence',
};
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const wilson = ({ part, whole }) => {
  const z = 1.96;
  const share = part / whole;
  const by = 1 + (z * z) / whole;
  const middle = (share + (z * z) / (2 * whole)) / by;
  const half = (z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))) / by;
  return { low: middle - half, high: middle + half };
};
const valueOf = (measure) => ('mean' in measure ? measure.mean : measure.part / measure.whole);
const percent = (value) => `${(value * 100).toFixed(1)}%`;
const clock = (value) => `${Math.floor(value / 60)}:${String(Math.round(value % 60)).padStart(2, '0')}`;

const element = (tag, className, ...children) => {
  const node = document.createElement(tag);
  node.className = className;
  node.append(...children);
  return node;
};

const tile = (kpi, targets) => {
  const now = valueOf(kpi.now);
  const before = valueOf(kpi.before);
  const say = 'mean' in kpi.now ? clock : percent;
  const target = targets[kpi.metric]?.target;
  const met = target === undefined || (kpi.metric === 'abandonment' ? now <= target : now >= target);
  const { low, high } = 'mean' in kpi.now ? {} : wilson(kpi.now);
  const line = plot({
    width: 160,
    height: 36,
    margin: 2,
    axis: null,
    y: { zero: false },
    marks: [
      lineY(kpi.series, { x: (_point, index) => index, y: valueOf, stroke: '#3457d5' }),
      ...(target === undefined ? [] : [ruleY([target], { stroke: '#9aa5b4' })]),
    ],
  });
  const change = 'mean' in kpi.now ? clock(Math.abs(now - before)) : `${((now - before) * 100).toFixed(1)} points`;
  return element(
    'article',
    'tile',
    element('h3', '', names[kpi.metric]),
    element('p', 'value', say(now)),
    element('p', '', low === undefined ? '' : `${percent(low)} to ${percent(high)}`),
    element('p', met ? 'good' : 'bad', met ? '✓ On target' : '! Off target'),
    line,
    element('p', '', `${now > before ? '↑' : '↓'} ${change}`),
    element('p', '', `${target === undefined ? '' : `Target ${say(target)}, `}${kpi.now.whole ?? kpi.now.count}`),
  );
};

const heatmap = (shifts) => {
  const columns = 1440 / shifts.minutes;
  const cells = shifts.slots.map((slot, index) => ({
    row: weekdays[Math.floor(index / columns)],
    column: index % columns,
    net: slot.scheduled - Math.ceil((slot.contacts * slot.handleTime) / (shifts.minutes * 60) / shifts.maxOccupancy),
  }));
  return plot({
    width: 640,
    height: 220,
    marginLeft: 40,
    padding: 0.04,
    x: {
      ticks: Array.from({ length: 8 }, (_none, index) => (index * 180) / shifts.minutes),
      label: null,
      tickFormat: (column) => String((column * shifts.minutes) / 60).padStart(2, '0'),
    },
    y: { domain: weekdays, label: null },
    color: {
      type: 'threshold',
      domain: [-2, -1, 0, 1],
      range: ['#b3261e', '#d9534a', '#f0a49e', '#eef1f5', '#cfe8df'],
    },
    marks: [
      cell(cells, { x: 'column', y: 'row', fill: 'net' }),
      text(columns < 49 ? cells.filter(({ net }) => net < -1) : [], { x: 'column', y: 'row', text: 'net' }),
    ],
  });
};

const trend = (survey, target) => {
  let part = 0;
  let whole = 0;
  const points = survey.days.map((point, index, list) => {
    part += point.part - (list[index - 7]?.part ?? 0);
    whole += point.whole - (list[index - 7]?.whole ?? 0);
    return {
      day: new Date(point.day),
      daily: point.part / point.whole,
      rolling: part / whole,
      whole: point.whole,
      ...wilson({ part, whole }),
    };
  });
  const floor = Math.min(...points.map(({ low, daily }) => Math.min(low, daily)));
  const most = Math.max(...points.map(({ whole: count }) => count));
  return plot({
    width: 640,
    height: 220,
    marginLeft: 40,
    x: { ticks: 6, label: null },
    y: { domain: [floor - (1 - floor) * 0.3, 1], tickFormat: '.0%', ticks: 5, grid: true, label: null },
    marks: [
      areaY(points, { x: 'day', y1: 'low', y2: 'high', fill: '#3457d5', fillOpacity: 0.15 }),
      ruleX(points, {
        x: 'day',
        y1: floor - (1 - floor) * 0.3,
        y2: ({ whole: count }) => floor - (1 - floor) * 0.3 * (1 - count / most),
        stroke: '#c3cad6',
        strokeWidth: 3,
      }),
      dot(points, { x: 'day', y: 'daily', r: 1.8, fill: '#8fa3ea' }),
      lineY(points, { x: 'day', y: 'rolling', stroke: '#3457d5', strokeWidth: 2 }),
      ruleY([target], { stroke: '#5b6675', strokeDasharray: '4 3' }),
    ],
  });
};

const intervals = (agents, at, title) => {
  const rows = agents.map(({ name, kpis }) => {
    const { now } = kpis[at];
    return { name: `${name}  ${percent(valueOf(now))}, ${now.whole}`, value: valueOf(now), ...wilson(now) };
  });
  return plot({
    width: 640,
    height: 24 * agents.length + 30,
    marginLeft: 160,
    x: { domain: [0, 1], tickFormat: '.0%', label: title },
    y: { label: null, domain: rows.map(({ name }) => name), tickSize: 0 },
    marks: [
      barX(rows, { y: 'name', x1: 'low', x2: 'high', fill: '#8fa3ea', insetTop: 8, insetBottom: 8 }),
      dot(rows, { y: 'name', x: 'value', fill: '#3457d5', r: 3 }),
    ],
  });
};

const draw = (json) => {
  const { kpis, metrics, shifts, surveys, agents } = JSON.parse(json);
  document
    .querySelector('main')
    .replaceChildren(
      element('div', 'tiles', ...kpis.map((kpi) => tile(kpi, metrics))),
      element('div', 'two', heatmap(shifts), trend(surveys[0], metrics.csat.target)),
      element(
        'div',
        'agents',
        intervals(agents, 0, `Satisfaction, target ${percent(metrics.csat.target)}`),
        intervals(agents, 1, `First contact resolution, target ${percent(metrics['first-contact-resolution'].target)}`),
      ),
    );
};

window.show = draw;
fetch('/metrics.json')
  .then((response) => response.text())
  .then((json) => {
    draw(json);
    window.shown();
  });
