import { expect } from '@open-wc/testing';
import { differenceText, figureText, intervalText, limitText, targetText } from '../../src/locale/figure.js';
import { formatOf } from '../../src/locale/format.js';
import { isRightToLeft, languageOf } from '../../src/locale/language.js';
import { ageText } from '../../src/locale/trouble.js';
import { metricOf } from '../../src/model/metric.js';

const [en, id] = [formatOf('en'), formatOf('id')];
const metric = (name: string, settings = {}) => metricOf({ pantau: 1, metrics: { [name]: settings } }, name);

describe('durations', () => {
  const written: readonly (readonly [seconds: number, en: string, id: string])[] = [
    [0, '0 s', '0 dtk'],
    [4.3, '4.3 s', '4,3 dtk'],
    [45, '45 s', '45 dtk'],
    [59.6, '1 m', '1 mnt'],
    [60, '1 m', '1 mnt'],
    [134, '2 m 14 s', '2 mnt 14 dtk'],
    [362, '6 m 02 s', '6 mnt 02 dtk'],
    [3599.7, '1 h', '1 jam'],
    [7200, '2 h', '2 jam'],
    [7500, '2 h 05 m', '2 jam 05 mnt'],
    [172_800, '2 days', '2 hari'],
    [216_000, '2.5 days', '2,5 hari'],
    [-22, '−22 s', '−22 dtk'],
    [-0.01, '0 s', '0 dtk'],
  ];
  for (const [seconds, english, indonesian] of written) {
    it(`of ${seconds} seconds are “${english}”, “${indonesian}”`, () => {
      expect([en.duration(seconds), id.duration(seconds)]).to.deep.equal([english, indonesian]);
    });
  }

  it('never say “hr” or “j” in Indonesian', () => {
    for (let seconds = 0; seconds < 1e6; seconds += 997) {
      expect(id.duration(seconds)).not.to.match(/\bhr\b|\bj\b/);
    }
  });
});

describe('ages', () => {
  it('are whole numbers of one unit, rounded down, never negative', () => {
    const ages = [0, 59, 60, 3599, 3600, 172_799, 172_800, 1e6];
    expect(ages.map((age) => ageText(age, en))).to.deep.equal([
      '0 s',
      '59 s',
      '1 m',
      '59 m',
      '1 h',
      '47 h',
      '2 days',
      '11 days',
    ]);
    expect(ageText(7200, id)).to.equal('2 jam');
    expect(ageText(-60, en)).to.equal('0 s');
  });
});

describe('differences', () => {
  it('of shares are points, never percent', () => {
    expect(differenceText(0.012, null, metric('csat'), en)).to.equal('1.2 points');
    expect(differenceText(-0.01, null, metric('csat'), en)).to.equal('1 point');
    expect(differenceText(0.012, null, metric('csat'), id)).to.equal('1,2 poin');
  });

  it('of NPS and scores are points of their own', () => {
    expect(differenceText(12, null, metric('nps'), en)).to.equal('12 points');
    expect(differenceText(0.3, null, metric('ces'), en)).to.equal('0.3 points');
  });

  it('of durations are time', () => {
    expect(differenceText(-22, null, metric('first-response'), en)).to.equal('22 s');
    expect(differenceText(-22, null, metric('first-response'), id)).to.equal('22 dtk');
  });

  it('of counts are the count and the percentage', () => {
    expect(differenceText(38, 0.362, metric('backlog'), en)).to.equal('38 (36%)');
    expect(differenceText(38, null, metric('backlog'), en)).to.equal('38');
  });
});

describe('figures', () => {
  it('are written in their metric’s unit', () => {
    expect(figureText(0.914, metric('csat'), en)).to.equal('91.4%');
    expect(figureText(1, metric('csat'), en)).to.equal('100%');
    expect(figureText(0, metric('csat'), en)).to.equal('0%');
    expect(figureText(134, metric('first-response'), id)).to.equal('2 mnt 14 dtk');
    expect(figureText(-12.4, metric('nps'), en)).to.equal('−12');
    expect(figureText(4.26, metric('ces'), id)).to.equal('4,3');
    expect(figureText(12_840, metric('contacts'), id)).to.equal('12.840');
    const refunds = metric('refunds', { unit: 'currency', currency: 'IDR' });
    expect(figureText(1_250_000, refunds, id)).to.equal('Rp1.250.000');
  });

  it('have one decimal in scores, so that those under one another have the same; their targets none they do not need', () => {
    expect([88, 88.46].map((score) => figureText(score, metric('quality'), en))).to.deep.equal(['88.0', '88.5']);
    expect([85, 84.5].map((score) => limitText(score, metric('quality'), id))).to.deep.equal(['85', '84,5']);
    expect(intervalText({ low: 80, high: 88.46 }, metric('quality'), en)).to.equal('80.0–88.5');
  });

  it('never round a share to all or nothing that it is not', () => {
    const shares = [0.9996, 0.99999, 0.0004, 0.0001, 0.00003, 0.9995, 0.0005];
    expect(shares.map((share) => figureText(share, metric('csat'), en))).to.deep.equal([
      '99.96%',
      '99.999%',
      '0.04%',
      '0.01%',
      '0.003%',
      '99.95%',
      '0.1%',
    ]);
  });

  it('say the unit of a range once', () => {
    expect(intervalText({ low: 0.898, high: 0.928 }, metric('csat'), en)).to.equal('89.8–92.8%');
    expect(intervalText({ low: 0.898, high: 0.928 }, metric('csat'), id)).to.equal('89,8–92,8%');
    expect(targetText({ from: 0.75, to: 0.85 }, metric('occupancy'), en)).to.equal('75–85%');
    expect(targetText({ from: 240, to: 360 }, metric('handle-time'), en)).to.equal('4 m–6 m');
  });

  it('have ends of the same precision', () => {
    expect(intervalText({ low: 82.4, high: 86 }, metric('quality'), en)).to.equal('82.4–86.0');
  });

  it('tell a range from a minus', () => {
    expect(intervalText({ low: -12, high: 8 }, metric('nps'), en)).to.equal('−12 – 8');
    expect(intervalText({ low: -12, high: -3 }, metric('nps'), id)).to.equal('−12 – −3');
  });

  it('have limits with no more decimals than they need', () => {
    expect(limitText(0.8, metric('service-level'), en)).to.equal('80%');
    expect(limitText(0.875, metric('service-level'), id)).to.equal('87,5%');
  });
});

describe('the text of a document', () => {
  it('is in the language of the page, else English, else whatever there is', () => {
    const text = { en: 'Phone', id: 'Telepon' };
    expect([en.text(text), id.text(text), formatOf('de').text(text)]).to.deep.equal(['Phone', 'Telepon', 'Phone']);
    expect(formatOf('id-ID').text(text)).to.equal('Telepon');
    expect(formatOf('de-AT').text({ de: 'Telefon', en: 'Phone' })).to.equal('Telefon');
    expect([en.text({ id: 'Telepon' }), en.text('Phone'), en.text({})]).to.deep.equal(['Telepon', 'Phone', '']);
  });

  it('is not what every object inherits', () => {
    expect(formatOf('constructor').text({ en: 'Phone' })).to.equal('Phone');
  });
});

describe('languages', () => {
  it('are Indonesian by either of its codes, else English', () => {
    expect(['id', 'id-ID', 'in', 'ID', 'en', 'de', 'idx', ''].map((tag) => languageOf(tag))).to.deep.equal([
      'id',
      'id',
      'id',
      'id',
      'en',
      'en',
      'en',
      'en',
    ]);
  });

  it('are written from right to left where they are', () => {
    expect(['ar-EG', 'fa-IR', 'he', 'ur', 'en', 'id', 'arn'].map(isRightToLeft)).to.deep.equal([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
