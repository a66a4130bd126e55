import { needsNewFit, type FitState } from './needs-new-fit.js';

const state = (more: Partial<FitState>): FitState => ({
  asked: false,
  hasModel: true,
  fitted: { texts: 1000, notGrouped: 170 },
  today: { texts: 1000, notGrouped: 170 },
  newTexts: 0,
  goneTexts: 0,
  ...more,
});

describe('needsNewFit', () => {
  it('leaves themes alone that serve', () => {
    expect(needsNewFit(state({}))).toBeNull();
  });

  it('finds themes anew when a person asks, or when there are none', () => {
    expect(needsNewFit(state({ asked: true }))).toBe('asked');
    expect(needsNewFit(state({ hasModel: false }))).toBe('no-themes');
    expect(needsNewFit(state({ fitted: { texts: 0, notGrouped: 0 } }))).toBe('no-themes');
  });

  it('finds them anew when more than a tenth is new, or gone', () => {
    expect(needsNewFit(state({ newTexts: 100, today: { texts: 1100, notGrouped: 187 } }))).toBeNull();
    expect(needsNewFit(state({ newTexts: 101, today: { texts: 1101, notGrouped: 187 } }))).toBe('many-new');
    expect(needsNewFit(state({ goneTexts: 100 }))).toBeNull();
    expect(needsNewFit(state({ goneTexts: 101 }))).toBe('many-gone');
  });

  it('finds them anew when five more in a hundred are not grouped', () => {
    // 17.0 % before; 22.0 % and 21.9 % now
    expect(needsNewFit(state({ today: { texts: 1000, notGrouped: 220 } }))).toBe('more-ungrouped');
    expect(needsNewFit(state({ today: { texts: 1000, notGrouped: 219 } }))).toBeNull();
    expect(needsNewFit(state({ today: { texts: 0, notGrouped: 0 } }))).toBeNull();
  });
});
