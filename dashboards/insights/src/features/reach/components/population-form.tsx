export { PopulationForm } from '../../../shared/population/population-form.js';
