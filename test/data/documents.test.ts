import { expect } from '@open-wc/testing';
import { brokenDocument, validDocuments } from '../../demo/data/index.js';
import { builtDocuments } from '../../scripts/data/documents.js';
import { documentText } from '../../scripts/data/json.js';
import { parseText } from '../../src/contract/text.js';
import type { MetricsDocument } from '../../src/contract/types.js';
import { fileText } from './files.js';

describe('the documents of the gallery', () => {
  for (const name of validDocuments)
    it(`${name} is read whole, without an issue`, async () => {
      const { document, issues } = parseText(await fileText(name));
      expect(document).not.to.equal(null);
      expect(issues.map(({ kind, path }) => `${kind} ${path}`)).to.deep.equal([]);
    });

  it('the broken one has something to say about every section it has', async () => {
    const { document, issues } = parseText(await fileText(brokenDocument));
    expect(document).not.to.equal(null);
    const sections = new Set(issues.map(({ section }) => section));
    for (const section of ['generatedAt', 'timeZone', 'period', 'metrics', 'kpis', 'surveys', 'shifts', 'agents'])
      expect([...sections]).to.include(section);
  });

  it('leaves the good KPI of the broken one standing', async () => {
    const { document } = parseText(await fileText(brokenDocument));
    expect(document?.kpis?.some(({ metric }) => metric === 'abandonment')).to.equal(true);
  });

  it('sample.json holds every section and can be read at a sitting', async () => {
    const text = await fileText('sample.json');
    expect(text.length).to.be.below(15_000);
    const document = JSON.parse(text) as MetricsDocument;
    expect(Object.keys(document)).to.include.members([
      'pantau',
      'generatedAt',
      'notice',
      'timeZone',
      'team',
      'period',
      'source',
      'channels',
      'metrics',
      'kpis',
      'surveys',
      'shifts',
      'agents',
      'events',
    ]);
  });

  it('sample.json gives the agents as many answers as the team', async () => {
    const { agents, surveys, period } = JSON.parse(await fileText('sample.json')) as MetricsDocument;
    const own = agents!.map(
      ({ kpis }) => kpis!.find(({ metric }) => metric === 'csat')!.now as { part: number; whole: number },
    );
    const days = surveys![0]!.days.filter(({ day }) => day >= period!.from && day <= period!.to) as unknown as {
      part: number;
      whole: number;
    }[];
    const total = (list: readonly { part: number; whole: number }[], key: 'part' | 'whole') =>
      list.reduce((sum, item) => sum + item[key], 0);
    expect([total(own, 'part'), total(own, 'whole')]).to.deep.equal([total(days, 'part'), total(days, 'whole')]);
  });
});

describe('the script that builds documents', () => {
  for (const [name, build] of Object.entries(builtDocuments))
    it(`writes ${name} again to the byte`, async () => {
      const raw = ['monthly-2015-16.csv', 'daily-2025-26.csv', 'contracts-2025-26.csv'];
      const texts = new Map(
        await Promise.all(raw.map(async (file) => [file, await fileText(`raw/nhs111/${file}`)] as const)),
      );
      // Not `equal` on the texts: its difference of two large files takes minutes to draw.
      expect(documentText(build((file) => texts.get(file)!)) === (await fileText(name))).to.equal(true);
    });
});
