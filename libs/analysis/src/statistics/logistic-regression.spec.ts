import { logisticRegression } from './logistic-regression.js';

describe('logistic regression', () => {
  // R: glm(cbind(c(10, 20, 5, 40), c(30, 25, 60, 41)) ~ c(0, 1, 2, 3.5) + c(1, 1, 0, 0), binomial)
  const design = [
    [1, 0, 1],
    [1, 1, 1],
    [1, 2, 0],
    [1, 3.5, 0],
  ];
  const [successes, trials] = [
    [10, 20, 5, 40],
    [40, 45, 65, 81],
  ];

  it('agrees with R in coefficients, their covariance and what is fitted', () => {
    const fit = logisticRegression(design, successes, trials);
    expect(fit.converged).toBe(true);
    expect(fit.coefficients).toEqual(
      [-4.99924919676, 1.40024254879, 3.57558326708].map((value) => expect.closeTo(value, 8)),
    );
    expect(fit.covariance[0][0]).toBeCloseTo(0.742295376059, 6);
    expect(fit.covariance[1][2]).toBeCloseTo(0.177310844504, 6);
    expect(fit.fitted[0]).toBeCloseTo(0.1940875246881, 9);
    expect(fit.fitted[3]).toBeCloseTo(0.4754197612142, 9);
  });

  it('leaves out a column that says what others say already', () => {
    const twice = logisticRegression(
      design.map((row) => [...row, row[2]]),
      successes,
      trials,
    );
    expect(twice.coefficients[3]).toBe(0);
    expect(twice.fitted).toEqual(logisticRegression(design, successes, trials).fitted);
    expect(twice.covariance[3]).toEqual([0, 0, 0, 0]);
  });

  it('refuses counts beyond their trials, and rows of different length', () => {
    expect(() => logisticRegression([[1]], [2], [1])).toThrow(RangeError);
    expect(() => logisticRegression([[1]], [0], [0])).toThrow(RangeError);
    expect(() => logisticRegression([[1], [1, 1]], [1, 1], [2, 2])).toThrow(RangeError);
    expect(() => logisticRegression([[1]], [1, 1], [2])).toThrow(RangeError);
  });
});
