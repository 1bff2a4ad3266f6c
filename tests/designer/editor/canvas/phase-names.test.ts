import { describe, expect, it } from '@jest/globals';
import { lineSize, nameSize, nearNameSize } from '../../../../designer/src/features/editor/canvas/cards/name-size.ts';
import { nameSpot } from '../../../../designer/src/features/editor/canvas/cards/name-spot.ts';

describe('the name of a phase from far away', () => {
  it('is as large on the screen however far away one is, and never higher than its band', () => {
    expect(nameSize(400)).toBe(nameSize(40));
    expect(lineSize('Réalisation', nameSize(14) ?? 0).height).toBeLessThanOrEqual(14);
  });

  it('is not written where no line of it would be read', () => {
    expect(nameSize(6)).toBeNull();
  });

  it('grows from near as one goes away, until it would not fit into the head of its band', () => {
    expect(nearNameSize(1)).toBeLessThan(nearNameSize(0.7));
    expect(nearNameSize(0.1)).toBe(nearNameSize(0.2));
  });
});

describe('where the name of a phase is written', () => {
  const band = { x: 0, y: 100, width: 1_000, height: 300 };
  const name = { width: 200, height: 40 };
  const beside = { x: 80, y: 112 };
  const card = { width: 192, height: 80 };

  it('is beside the number of the phase while no card stands there', () => {
    expect(nameSpot(band, [{ x: 400, y: 124, ...card }], name, beside)).toEqual(beside);
  });

  it('is as near as possible where no card stands: behind the first one, or under it', () => {
    const behind = nameSpot(band, [{ x: 160, y: 124, ...card }], name, beside);
    expect(behind.x >= 352 || behind.y >= 204).toBe(true);
    const row = [160, 432, 704].map((x) => ({ x, y: 124, ...card }));
    expect(nameSpot(band, row, name, beside).y).toBeGreaterThanOrEqual(204);
  });

  it('is beside the number all the same where cards fill the whole band', () => {
    expect(nameSpot(band, [{ ...band }], name, beside)).toEqual(beside);
  });

  it('never leaves the band', () => {
    const { x, y } = nameSpot(band, [{ x: 0, y: 100, width: 700, height: 300 }], name, beside);
    expect(x + name.width).toBeLessThanOrEqual(band.x + band.width);
    expect(y + name.height).toBeLessThanOrEqual(band.y + band.height);
  });
});
