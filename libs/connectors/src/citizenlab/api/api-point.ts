import { isItem } from './api-item.js';

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const WKT = /^\s*POINT\s*\(\s*(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)\s*\)\s*$/i;

/** A place as `POINT (22.98 53.84)` or as GeoJSON, longitude first in both; null for anything else. */
export function pointOf(value: unknown): Point | null {
  if (typeof value === 'string') {
    const found = WKT.exec(value);
    return found === null ? null : checked(Number(found[1]), Number(found[2]));
  }
  if (!isItem(value) || value['type'] !== 'Point' || !Array.isArray(value['coordinates'])) return null;
  const [longitude, latitude] = value['coordinates'] as unknown[];
  return typeof longitude === 'number' && typeof latitude === 'number' ? checked(longitude, latitude) : null;
}

function checked(longitude: number, latitude: number): Point | null {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}
