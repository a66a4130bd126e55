import { fewestPeople } from './fewest-people.js';

describe('the fewest people that may be told of', () => {
  it('are five, ten of what the law protects more', () => {
    expect(fewestPeople('sex', ['female', 'male'])).toBe(5);
    expect(fewestPeople('disability', ['yes', 'no'])).toBe(10);
    expect(fewestPeople('disability', ['yes', 'no'], 20)).toBe(20);
  });

  it('are ten of ages where one band holds nobody but minors', () => {
    expect(fewestPeople('age', ['13-15', '16-18'])).toBe(10);
    expect(fewestPeople('age', ['0–17', '18-24'])).toBe(10);
    expect(fewestPeople('age', ['15-24', '25-34', '65+'])).toBe(5);
    expect(fewestPeople('school', ['13-15'])).toBe(5);
  });
});
