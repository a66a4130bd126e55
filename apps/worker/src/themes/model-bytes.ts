import { type PlacementModel } from '#analysis';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A model with the standing ids of the themes that it numbers. */
export interface StoredModel {
  readonly model: PlacementModel;
  readonly themeIds: readonly string[];
}

/** As it is kept: JSON, gzip. */
export function bytesOfModel(stored: StoredModel): Buffer {
  return gzipSync(JSON.stringify(stored));
}

export function modelOfBytes(bytes: Buffer): StoredModel {
  return JSON.parse(gunzipSync(bytes).toString('utf8')) as StoredModel;
}
