import { findPersonalData } from '#analysis';

/** Keys whose values are names of groups and places, as the municipality gave them. */
const PLACES = ['group', 'variable', 'office'];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An address stands in histories, mails and logs: what somebody searched for may not name a resident. */
export function namesSomebody(address: string): boolean {
  const at = address.indexOf('?');
  return (
    at >= 0 &&
    [...new URLSearchParams(address.slice(at))].some(
      ([key, value]) => !PLACES.includes(key) && !UUID.test(value) && findPersonalData(value).length > 0,
    )
  );
}
