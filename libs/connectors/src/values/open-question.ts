/**
 * Whether answers look written and not chosen: at least six in ten are distinct, and at least half have four words or 25
 * characters. Numbers and dates are never open answers; no answer at all tells nothing and counts as closed.
 */
export function isOpenQuestion(answers: readonly string[]): boolean {
  const given = answers.map((answer) => answer.trim()).filter((answer) => answer !== '');
  if (given.length === 0) return false;
  const words = given.filter((answer) => /\p{L}{2}/u.test(answer) && !/^https?:\/\//.test(answer));
  const long = words.filter((answer) => answer.length >= 25 || answer.split(/\s+/).length >= 4);
  const distinct = new Set(given.map((answer) => answer.toLowerCase())).size;
  return distinct >= 0.6 * given.length && long.length >= 0.5 * given.length;
}
