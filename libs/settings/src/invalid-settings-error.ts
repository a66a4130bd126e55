/** Settings that the program cannot start with; one line each, the setting's name first. */
export class InvalidSettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Settings cannot be used:\n  ${problems.join('\n  ')}\ndocs/operations.md describes each setting.`);
    this.name = 'InvalidSettingsError';
  }
}
