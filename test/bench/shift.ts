/** How far the intranet page moves while its figures arrive: not at all. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { type Line, at, file, session } from './session.js';

const observed = `window.moved = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.moved += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
const settled = () => {
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('pantau-'));
  if (elements.length === 0 || elements.some(({ state }) => state === undefined || state === 'loading')) return;
  clearInterval(waiting);
  // A shift may follow the figures by a frame or two.
  setTimeout(() => shown(), 500);
};
const waiting = setInterval(settled, 50);`;

const files = (folder: string): string[] =>
  readdirSync(at(folder)).flatMap((name) =>
    statSync(at(`${folder}/${name}`)).isDirectory() ? files(`${folder}/${name}`) : [`${folder}/${name}`],
  );

export const shift = async (): Promise<Line[]> => {
  if (!existsSync(at('dist/gallery/embed.html'))) return [];
  const site = await session();
  try {
    for (const path of files('dist/gallery').filter((name) => /\.(html|js|json|css)$/.test(name)))
      site.put(path.replace('dist/gallery', ''), file(path));
    const page = await site.page();
    await page.before(observed);
    await page.open('/embed.html');
    const moved = await page.value<number>('moved');
    return [{ what: 'layout shift of embed.html', value: moved.toFixed(4), bar: '0', kept: moved === 0 }];
  } finally {
    await site.close();
  }
};
