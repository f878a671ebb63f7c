import { areaY, axisX, axisY, barX, cell, dot, lineY, plot, ruleX, ruleY, text } from '@observablehq/plot';

const names = {
  'service-level': 'Service level',
  abandonment: 'Abandoned',
  'first-contact-resolution': 'First contact resolution',
  resolution: 'Resolution rate',
  'handle-time': 'Handle time',
  adherence: 'Adherence',
};
const weekdays = ['Mon 16', 'Tue 17', 'Wed 18', 'Thu 19', 'Fri 20', 'Sat 21', 'Sun 22'];

const wilson = ({ part, whole }, z = 1.96) => {
  const share = part / whole;
  const by = 1 + (z * z) / whole;
  const middle = (share + (z * z) / (2 * whole)) / by;
  const half = (z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))) / by;
  return { low: middle - half, high: middle + half };
};
const valueOf = (measure) => ('mean' in measure ? measure.mean : measure.part / measure.whole);
const percent = (value) => `${(value * 100).toFixed(1)}%`;
const clock = (value) => `${Math.floor(value / 60)} m ${Math.round(value % 60)} s`;
const hour = (column) => `${String(column % 24).padStart(2, '0')}:00`;

/** Plain HTML is one string, as on the other page; each picture takes the place that was left for it. */
const pictures = [];
const placed = (picture) => {
  pictures.push(picture);
  return '<i></i>';
};
const chip = (kind, words) => `<span class="chip ${kind}">${words}</span>`;
const age = '<p>as of 00:01 WIB, Mon 23 Nov</p>';

const verdict = ({ now, before, metric }) => {
  const [p, q] = [valueOf(now), valueOf(before)];
  const error = Math.sqrt((p * (1 - p)) / now.whole + (q * (1 - q)) / before.whole);
  if (Math.abs(p - q) < Math.max(0.01, 1.96 * error)) return 'can’t tell yet';
  return p > q === (metric !== 'abandonment') ? 'better' : 'worse';
};

const status = (value, { target, watch } = {}, side) => {
  if (target === undefined) return chip('', 'no target');
  if ((value - target) * side >= 0) return chip('met', '✓ on target');
  return (value - watch) * side >= 0 ? chip('watch', '~ watch') : chip('missed', '! off target');
};

const tile = (kpi, targets) => {
  const now = valueOf(kpi.now);
  const before = valueOf(kpi.before);
  const isMean = 'mean' in kpi.now;
  const target = targets[kpi.metric]?.target;
  const line = plot({
    width: 160,
    height: 36,
    margin: 3,
    axis: null,
    y: { zero: false },
    marks: [
      ...(target === undefined ? [] : [ruleY([target], { stroke: '#0b7a5f', strokeDasharray: '3 2' })]),
      lineY(kpi.series, { x: (_point, index) => index, y: valueOf, stroke: '#5b6675' }),
      dot(kpi.series.slice(-1), { x: kpi.series.length - 1, y: valueOf, r: 2.5, fill: '#1b2330' }),
    ],
  });
  const change = isMean
    ? `${Math.round(Math.abs(now - before))} s`
    : `${Math.abs((now - before) * 100).toFixed(1)} points, ${verdict(kpi)}`;
  const side = kpi.metric === 'abandonment' ? -1 : 1;
  return `<article><h3>${names[kpi.metric]}</h3><div class="value">${isMean ? clock(now) : percent(now)}</div>
    ${status(now, targets[kpi.metric], side)}${placed(line)}<p>${now > before ? '↑' : '↓'} ${change}</p>
    <p>${target === undefined ? `${kpi.now.count} contacts` : `target ${percent(target)}`}</p>${age}</article>`;
};

/** Erlang C by the recursion of Erlang B, and never busier than allowed. */
const needed = ({ contacts, handleTime }, { minutes, maxOccupancy, serviceLevel: { share, within } }) => {
  const load = (contacts * handleTime) / (minutes * 60);
  if (load === 0) return 0;
  let blocked = 1;
  for (let n = 1; ; n += 1) {
    blocked = (load * blocked) / (n + load * blocked);
    if (n <= load || load / n > maxOccupancy) continue;
    const waiting = (n * blocked) / (n - load * (1 - blocked));
    if (1 - waiting * Math.exp((-(n - load) * within) / handleTime) >= share) return n;
  }
};

const gapsOf = (cells) => {
  const gaps = [];
  let gap = null;
  for (const { row, column, net, nobody, contacts } of cells) {
    if (net >= 0) gap = null;
    else if (gap?.row === row && gap.nobody === nobody) {
      Object.assign(gap, { to: column + 1, contacts: gap.contacts + contacts, most: Math.max(gap.most, -net) });
    } else gaps.push((gap = { row, from: column, to: column + 1, nobody, most: -net, contacts }));
  }
  return gaps.sort((a, b) => b.nobody - a.nobody || b.most * b.contacts - a.most * a.contacts);
};

const gapLine = ({ row, from, to, nobody, most, contacts }) =>
  `<li><b>${row} Nov ${hour(from)}–${hour(to)}</b> <button>⧉</button><br>
  ${nobody ? 'nobody on' : `short ${most}`} · about ${contacts} contacts</li>`;

const heatmap = (shifts) => {
  const columns = 1440 / shifts.minutes;
  const cells = shifts.slots.map((slot, index) => ({
    row: weekdays[Math.floor(index / columns)],
    column: index % columns,
    contacts: slot.contacts,
    nobody: slot.scheduled === 0 && slot.contacts > 0,
    net: slot.scheduled - needed(slot, shifts),
  }));
  const picture = plot({
    width: 380,
    height: 190,
    marginLeft: 44,
    marginTop: 2,
    padding: 0.08,
    x: { type: 'band' },
    y: { domain: weekdays },
    color: {
      type: 'threshold',
      domain: [-2, -1, 0, 1, 3],
      range: ['#8f1d14', '#cf4526', '#f7b49b', '#eef1f5', '#dfe8f8', '#bcd0f5'],
    },
    marks: [
      axisX({ ticks: [0, 4, 8, 12, 16, 20], tickFormat: hour, tickSize: 0, label: null }),
      axisY({ tickSize: 0, label: null }),
      cell(cells, { x: 'column', y: 'row', fill: 'net', rx: 3 }),
      // Plot has no hatching; an outline is as many marks.
      cell(
        cells.filter(({ nobody }) => nobody),
        { x: 'column', y: 'row', fill: '#fff', stroke: '#8f1d14', rx: 3 },
      ),
    ],
  });
  const gaps = gapsOf(cells);
  return `<section><h2>Staffing by hour, Phone</h2>
    <p>Agents scheduled minus agents needed to answer 80% within 20 s (estimate)</p>
    <p>16–22 Nov 2026 · by contacts that came in</p>
    <div class="week"><div>${placed(picture)}<p>■ short 1, 2, 3+ ■ enough ■ spare □ nobody on</p></div>
    <div><b>When we are short</b><ol>${gaps.slice(0, 3).map(gapLine).join('')}</ol>
    <button>${gaps.length - 3} more</button> <button>Copy list for chat</button></div></div>${age}</section>`;
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
  const floor = Math.floor(Math.min(...points.map(({ low, daily }) => Math.min(low, daily))) * 20) / 20;
  const top = Math.min(1, Math.ceil(Math.max(...points.map(({ high, daily }) => Math.max(high, daily))) * 20) / 20);
  const most = Math.max(...points.map(({ whole: count }) => count));
  const base = floor - (top - floor) * 0.15;
  const last = points.at(-1);
  const picture = plot({
    width: 582,
    height: 290,
    marginLeft: 36,
    marginRight: 72,
    x: { ticks: 6, label: null },
    y: { domain: [base, top], tickFormat: '.0%', ticks: 5, grid: true, label: null },
    marks: [
      areaY(points, { x: 'day', y1: 'low', y2: 'high', fill: '#3457d5', fillOpacity: 0.15 }),
      ruleX(points, {
        x: 'day',
        y1: base,
        y2: ({ whole: count }) => base + (top - floor) * 0.12 * (count / most),
        stroke: '#c3cad6',
        strokeWidth: 4,
      }),
      dot(points, { x: 'day', y: 'daily', r: 2, fill: '#8fa3ea' }),
      lineY(points, { x: 'day', y: 'rolling', stroke: '#3457d5', strokeWidth: 2 }),
      dot([last], { x: 'day', y: 'rolling', fill: '#3457d5', r: 3 }),
      ruleY([target], { stroke: '#0b7a5f', strokeDasharray: '4 3' }),
      text([last], { x: 'day', y: 'rolling', text: () => percent(last.rolling), textAnchor: 'start', dx: 8 }),
      text([last], {
        x: 'day',
        y: target,
        text: () => `target ${percent(target)}`,
        textAnchor: 'start',
        dx: 8,
        dy: 12,
      }),
    ],
  });
  const change = ((last.rolling - points.at(-8).rolling) * 100).toFixed(1);
  return `<section><h2>CSAT trend</h2>
    <p>Last 7 days together: <b>${percent(last.rolling)}</b>, likely ${percent(last.low)} to ${percent(last.high)};
    ${change} points on the week before.</p>${chip('', `~ too close to call (target ${percent(target)})`)}
    ${placed(picture)}<p>━ 7 days together ▇ likely range • one day</p>
    <p>Bars: at most ${most} answers a day. Scale from ${percent(floor)} to ${percent(top)}.</p>${age}</section>`;
};

const intervals = (agents, at, target) => {
  const rows = agents.map(({ name, kpis }) => {
    const { low: lowest, high: highest } = wilson(kpis[at].now, 3.2);
    return { name, value: valueOf(kpis[at].now), lowest, highest, ...wilson(kpis[at].now) };
  });
  const sorted = rows.map(({ value }) => value).sort((a, b) => a - b);
  return plot({
    width: 128,
    height: 35 * rows.length,
    margin: 0,
    axis: null,
    x: { domain: [sorted[0] - 0.15, 1] },
    y: { domain: rows.map(({ name }) => name) },
    marks: [
      ruleX([target], { stroke: '#0b7a5f', strokeDasharray: '2 2' }),
      ruleX([sorted[sorted.length >> 1]], { stroke: '#c3cad6' }),
      ruleY(rows, { y: 'name', x1: 'lowest', x2: 'highest', stroke: '#5b6675' }),
      barX(rows, { y: 'name', x1: 'low', x2: 'high', fill: '#5b6675', insetTop: 14, insetBottom: 14 }),
      dot(rows, { y: 'name', x: 'value', fill: '#46505f', r: 4 }),
    ],
  });
};

const scorecards = (agents, targets) => {
  const goals = [targets.csat.target, targets['first-contact-resolution'].target];
  const isDoubtful = ({ kpis: [{ now }] }) => valueOf(now) < goals[0] - 0.01 && wilson(now, 3.2).high > goals[0];
  const ordered = [...agents].sort(
    (a, b) => isDoubtful(b) - isDoubtful(a) || valueOf(a.kpis[0].now) - valueOf(b.kpis[0].now),
  );
  // One picture a column, over all rows.
  const column = (index, at) =>
    index === 0 ? `<td rowspan="${ordered.length}">${placed(intervals(ordered, at, goals[at]))}</td>` : '';
  const figures = ({ now }) => `<td>${percent(valueOf(now))}</td><td>${now.whole}</td>`;
  const rows = ordered.map(
    (agent, index) => `<tr><th>${agent.name} <small>2 y 3 m</small></th>
      <td>${isDoubtful(agent) ? chip('', '~ keep an eye on CSAT') : ''}</td>
      ${column(index, 0)}${figures(agent.kpis[0])}${column(index, 1)}${figures(agent.kpis[1])}
      <td>${agent.kpis[2].now.part}/${agent.kpis[2].now.whole}</td></tr>`,
  );
  return `<section><h2>Agent scorecards, 16–22 Nov</h2>
    <p>In the order of what needs attention; this is not a ranking.</p><p>${agents.length} of ${agents.length} agents</p>
    <table><thead><tr><th>Agent</th><th>Mark</th><th>CSAT ┊ ${percent(goals[0])}</th><th></th><th>answers</th>
    <th>FCR ┊ ${percent(goals[1])}</th><th></th><th>contacts</th><th>Training</th></tr></thead>
    <tbody>${rows.join('')}</tbody></table>
    <p>┊ target ❘ middle of the peers ━ likely range ─ range a mark is judged by</p>
    <p>For coaching, not for sanctions.</p>${age}</section>`;
};

const main = document.querySelector('main');
const draw = (json) => {
  const { kpis, metrics, shifts, surveys, agents } = JSON.parse(json);
  pictures.length = 0;
  const tiles = kpis.map((kpi) => tile(kpi, metrics)).join('');
  main.innerHTML = `<div class="tiles">${tiles}</div>
    <div class="two">${heatmap(shifts)}${trend(surveys[0], metrics.csat.target)}</div>${scorecards(agents, metrics)}`;
  [...main.querySelectorAll('i')].forEach((place, index) => place.replaceWith(pictures[index]));
};

window.show = draw;
fetch('/metrics.json')
  .then((response) => response.text())
  .then((json) => {
    draw(json);
    window.shown();
  });
