export { InvalidSettingsError } from './invalid-settings-error.js';
export { SETTING_NAMES, readSettings, type Settings } from './settings.js';
