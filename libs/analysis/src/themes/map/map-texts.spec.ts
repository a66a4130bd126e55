import { doInTurn } from '../../tasks/work.js';
import { compareCells } from '../nearest/compare-cells.js';
import { nearestTexts } from '../nearest/nearest-texts.js';
import { seededRandom } from '../seeded-random.js';
import type { TextVectors } from '../vectors/text-vectors.js';
import { mapTexts } from './map-texts.js';

/** Three bundles of directions in ten dimensions, each row near the axis of its bundle. */
function bundles(each: number): TextVectors {
  const random = seededRandom(3);
  const [rows, width] = [each * 3, 10];
  const values = new Float64Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const raw = Float64Array.from({ length: width }, (_, at) => (at === row % 3 ? 3 : 0) + random() - 0.5);
    const length = Math.sqrt(raw.reduce((sum, value) => sum + value * value, 0));
    values.set(
      raw.map((value) => value / length),
      row * width,
    );
  }
  return { rows, width, values };
}

const nearestOf = (vectors: TextVectors) => doInTurn(nearestTexts(vectors, 10, 1), compareCells);

describe('the map of texts', () => {
  const vectors = bundles(60);
  const nearest = nearestOf(vectors);
  const map = mapTexts(vectors, nearest, 1);

  it('gives each text a place between 0 and 1, the same one every time', () => {
    expect(map).toHaveLength(180);
    expect(map.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
    expect(Math.max(...map.map(({ x }) => x), ...map.map(({ y }) => y))).toBe(1);
    expect(mapTexts(vectors, nearest, 1)).toEqual(map);
    expect(mapTexts(vectors, nearest, 2)).not.toEqual(map);
  });

  it('lays what is alike together: nearly every text has its own kind around it', () => {
    const ofOwnKind = map.map((text) => {
      const near = map
        .filter(({ row }) => row !== text.row)
        .sort((a, b) => Math.hypot(a.x - text.x, a.y - text.y) - Math.hypot(b.x - text.x, b.y - text.y));
      return near.slice(0, 5).filter(({ row }) => row % 3 === text.row % 3).length / 5;
    });
    // by chance one in three
    expect(ofOwnKind.reduce((sum, share) => sum + share, 0) / map.length).toBeGreaterThan(0.95);
  });

  it('draws five thousand texts at most, evenly, and none without known words', () => {
    const many = bundles(2_000);
    const drawn = mapTexts(
      many,
      { rows: 6_000, most: 1, texts: new Int32Array(6_000).fill(-1), likeness: new Float64Array(6_000) },
      1,
    );
    expect(drawn).toHaveLength(3_000);
    const empty = { ...vectors, values: vectors.values.slice() };
    empty.values.fill(0, 0, 10);
    expect(mapTexts(empty, nearest, 1).map(({ row }) => row)).not.toContain(0);
    expect(mapTexts({ rows: 2, width: 2, values: Float64Array.of(1, 0, 0, 1) }, nearest, 1)).toEqual([]);
  });
});
