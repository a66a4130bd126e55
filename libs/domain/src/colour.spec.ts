import { checkLook, LOOK_NEEDS, OUR_COLOURS } from './branding.js';
import { contrastRatio, isHexColour, nearestPassing } from './colour.js';

describe('the contrast of two colours', () => {
  // WCAG 2.2: white has luminance 1 and black 0, so (1 + .05) / (0 + .05) = 21
  it('is 21 for black on white, whichever comes first, and 1 for a colour on itself', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrastRatio('#ffffff', '#000000')).toBeCloseTo(21, 10);
    expect(contrastRatio('#12436d', '#12436d')).toBe(1);
  });

  // By hand from the formula: #767676 is 118/255 = .46275, linear ((.46275+.055)/1.055)^2.4 = .18116, 1.05/.23116 = 4.5423;
  // #777777: .18447 → 1.05/.23447 = 4.4781; pure red: .2126 → 1.05/.2626 = 3.9985; pure blue: .0722 → 1.05/.1222 = 8.5925
  it.each([
    ['#767676', 4.5423],
    ['#777777', 4.4781],
    ['#ff0000', 3.9985],
    ['#0000ff', 8.5925],
  ])('of %s on white is %d', (colour, ratio) => {
    expect(contrastRatio(colour, '#ffffff')).toBeCloseTo(ratio, 3);
  });

  it.each(['red', '#fff', '#12436D', '12436d', '#12436d;}', 'url(#a)', 'var(--x)', ''])(
    'is not asked of "%s"',
    (text) => {
      expect(isHexColour(text)).toBe(false);
      expect(() => contrastRatio(text, '#ffffff')).toThrow(RangeError);
    },
  );
});

describe('the nearest colour that passes', () => {
  it('is the colour itself where it passes', () => {
    expect(nearestPassing('#12436d', ['#ffffff'], 4.5)).toBe('#12436d');
  });

  // grey has no hue to keep: the lightest grey of 4.5 on white is #767676, see above
  it('of a grey on white is the lightest grey that passes', () => {
    expect(nearestPassing('#8a8a8a', ['#ffffff'], 4.5)).toBe('#767676');
  });

  it.each(['#ffcc00', '#e4002b', '#00a651', '#ff7f00', '#00aeef', '#ffffff', '#7f3fbf'])(
    'of %s passes on every ground, and a little nearer to the colour nothing does',
    (colour) => {
      for (const { grounds, main } of Object.values(LOOK_NEEDS)) {
        const found = nearestPassing(colour, grounds, main)!;
        const worst = Math.min(...grounds.map((ground) => contrastRatio(found, ground)));
        expect(worst).toBeGreaterThanOrEqual(main);
        // within what eight bits can tell apart
        if (found !== colour) expect(worst).toBeLessThan(main * 1.04);
      }
    },
  );

  it('keeps the hue: a light yellow becomes a dark yellow, not a grey', () => {
    const found = nearestPassing('#ffcc00', ['#ffffff'], 4.5)!;
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(found.slice(at, at + 2), 16)) as [
      number,
      number,
      number,
    ];
    expect(red).toBeGreaterThan(green);
    expect(green).toBeGreaterThan(blue + 60);
  });

  it('does not exist where no lightness stands far enough from both grounds', () => {
    expect(nearestPassing('#808080', ['#ffffff', '#000000'], 7)).toBeNull();
  });
});

it('our own look passes in every theme', () => {
  expect(checkLook(OUR_COLOURS).filter(({ passes }) => !passes)).toEqual([]);
});
