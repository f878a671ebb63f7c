import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { controlLimits, type ControlPoint } from '../../src/stats/control-limits.js';

const points = (parts: readonly number[], wholes: number | readonly number[]): ControlPoint[] =>
  parts.map((part, week) => ({ part, whole: typeof wholes === 'number' ? wholes : wholes[week]! }));

/**
 * Attendances at major A&E departments in England over twenty weeks, and those seen within four hours.
 * Source: Mohammed, Panesar, Laney and Wilson (2013), BMJ Quality & Safety 22:362; as nhs_accidents in qicharts2 for R.
 */
const accidents = points(
  [
    266501, 264225, 276532, 281461, 269071, 261215, 270409, 279778, 270483, 270320, 267923, 271478, 255353, 256820,
    261835, 259144, 255910, 260863, 264465, 260989,
  ],
  [
    280443, 276823, 291681, 296155, 282343, 275888, 283867, 295251, 284468, 282529, 279618, 283932, 266629, 268091,
    276803, 271578, 266005, 273520, 278574, 273772,
  ],
);

describe('a p-chart', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods 6.3.3.2: defective chips, 30 wafers of 50.
  const wafers = points(
    [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6],
    50,
  );

  // In order of size no wafer is far from the one before, so that chance alone sets the limits.
  const sorted = [...wafers].sort((a, b) => a.part - b.part);

  it('has the limits printed by NIST', () => {
    const limits = controlLimits(sorted)!;
    expect(limits.centre).to.be.closeTo(0.2313, 5e-5);
    expect(limits.method).to.equal('p');
    for (const point of limits.points) {
      expect(point!.low).to.be.closeTo(0.0524, 5e-5);
      expect(point!.high).to.be.closeTo(0.4102, 5e-5);
    }
  });

  it('has them to six digits at the centre NIST rounds to, 0.2313', () => {
    const [point] = controlLimits(Array<ControlPoint>(30).fill({ part: 0.2313 * 50, whole: 50 }))!.points;
    expect(point!.low).to.be.closeTo(0.052403, 5e-7);
    expect(point!.high).to.be.closeTo(0.410197, 5e-7);
  });

  it('finds the two wafers beyond them', () => {
    const beyond = controlLimits(sorted)!.points.map((point) => point!.unusual);
    expect(beyond).to.deep.equal([...Array<null>(28).fill(null), 'high', 'high']);
  });

  it('sees that the wafers in their own order move more than chance, and widens', () => {
    const limits = controlLimits(wafers)!;
    expect(limits.method).to.equal('laney');
    const half = 3 * Math.sqrt((limits.centre * (1 - limits.centre)) / 50) * limits.sigmaZ;
    expect(limits.points[0]!.high).to.be.closeTo(limits.centre + half, 1e-12);
  });

  it('gives each point limits of its own: fewer answers, wider limits', () => {
    const { points: ranges } = controlLimits([
      { part: 50, whole: 100 },
      { part: 200, whole: 400 },
    ])!;
    expect(ranges[0]!.high - ranges[0]!.low).to.be.closeTo(2 * (ranges[1]!.high - ranges[1]!.low), 1e-12);
  });
});

describe('a p′-chart of 270,000 attendances a week', () => {
  const limits = controlLimits(accidents)!;

  it('sees that they move more than chance alone', () => {
    expect(limits.centre).to.be.closeTo(0.9528997, 5e-8);
    expect(limits.sigmaZ).to.be.closeTo(10.64042, 5e-6);
    expect(limits.sigmaZ * 1.128).to.be.closeTo(12.0024, 5e-6);
    expect(limits.method).to.equal('laney');
    expect(limits.provisional).to.equal(false);
  });

  it('widens the limits to those of the published example', () => {
    expect(limits.points[0]!.low).to.be.closeTo(0.94013, 5e-7);
    expect(limits.points[0]!.high).to.be.closeTo(0.96567, 5e-7);
    // Without the widening they are those of a plain p-chart.
    const plain = (edge: number) => limits.centre + (edge - limits.centre) / limits.sigmaZ;
    expect(plain(limits.points[0]!.low)).to.be.closeTo(0.9517, 5e-7);
    expect(plain(limits.points[0]!.high)).to.be.closeTo(0.9541, 5e-7);
    // The last week, as qicharts2 has it.
    expect(limits.points[19]!.low).to.be.closeTo(0.939975, 5e-7);
    expect(limits.points[19]!.high).to.be.closeTo(0.965824, 5e-7);
  });

  it('calls no week unusual, where plain limits would call 16 of 20 so', () => {
    expect(limits.points.every((point) => point!.unusual === null)).to.equal(true);
    const plain = accidents.flatMap(({ part, whole }, week) => {
      const half = 3 * Math.sqrt((limits.centre * (1 - limits.centre)) / whole);
      return Math.abs(part / whole - limits.centre) > half ? [week + 1] : [];
    });
    expect(plain).to.deep.equal([1, 2, 3, 4, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19]);
  });
});

describe('the rules of a control chart', () => {
  const up = { part: 55, whole: 100 };
  const down = { part: 45, whole: 100 };
  const middle = { part: 50, whole: 100 };

  it('sees eight in a row on one side, and where', () => {
    const list = [down, down, ...Array<ControlPoint>(8).fill(up), ...Array<ControlPoint>(6).fill(down)];
    expect(controlLimits(list)!.runs).to.deep.equal([{ from: 2, to: 9, side: 'above' }]);
  });

  it('leaves seven in a row alone', () => {
    expect(
      controlLimits([...Array<ControlPoint>(7).fill(up), ...Array<ControlPoint>(7).fill(down)])!.runs,
    ).to.deep.equal([]);
  });

  it('lets missing days and days on the centre neither count nor break', () => {
    const run = [up, up, up, null, up, up, middle, up, up, up];
    const list = [...run, ...Array<ControlPoint>(4).fill(down), middle, ...Array<ControlPoint>(4).fill(down)];
    expect(controlLimits(list)!.runs).to.deep.equal([
      { from: 0, to: 9, side: 'above' },
      { from: 10, to: 18, side: 'below' },
    ]);
  });

  it('is provisional below twenty counted points', () => {
    expect(controlLimits([...Array<ControlPoint>(19).fill(middle), null, { part: 0, whole: 0 }])!.provisional).to.equal(
      true,
    );
    expect(controlLimits(Array<ControlPoint>(20).fill(middle))!.provisional).to.equal(false);
  });

  it('leaves missing days without limits, and is nothing without any', () => {
    expect(
      controlLimits([middle, null, { part: 0, whole: 0 }, middle])!.points.map((point) => point === null),
    ).to.deep.equal([false, true, true, false]);
    expect(controlLimits([null, { part: 0, whole: 0 }])).to.equal(null);
    expect(controlLimits([])).to.equal(null);
  });

  it('finds nothing unusual where all are satisfied', () => {
    const {
      centre,
      sigmaZ,
      points: ranges,
    } = controlLimits([
      { part: 3, whole: 3 },
      { part: 7, whole: 7 },
    ])!;
    expect([centre, sigmaZ]).to.deep.equal([1, 1]);
    expect(ranges).to.deep.equal([
      { low: 1, high: 1, unusual: null },
      { low: 1, high: 1, unusual: null },
    ]);
  });

  it('gives only finite limits within 0 and 1 that hold the centre', () => {
    const point = fc.option(fc.record({ part: fc.double(), whole: fc.double() }));
    const sound = fc.tuple(fc.nat(50), fc.nat(50)).map(([part, rest]) => ({ part, whole: part + rest }));
    fc.assert(
      fc.property(fc.array(fc.oneof(point, sound), { maxLength: 40 }), (list) => {
        const limits = controlLimits(list);
        if (limits === null) return;
        expect(Number.isFinite(limits.centre) && Number.isFinite(limits.sigmaZ)).to.equal(true);
        for (const range of limits.points) {
          if (range === null) continue;
          expect(range.low).to.be.within(0, limits.centre);
          expect(range.high).to.be.within(limits.centre, 1);
        }
      }),
    );
  });
});
