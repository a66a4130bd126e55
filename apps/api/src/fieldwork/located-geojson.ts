import { type LocatedContribution } from '#persistence';

/**
 * Contributions as GeoJSON under the names by which `readGeojson` knows them again. A place may be the gate of whoever spoke, so that
 * coordinates are rounded to a thousandth of a degree (111 m to the north, 65 m to the east in Poland). Only what is public at its
 * source keeps its point and its number there; a form's number would tie together what one person said in several places.
 */
export function locatedGeojson(rows: readonly LocatedContribution[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features: rows.map(feature) });
}

function feature(row: LocatedContribution) {
  const isPublic = row.permission === 'public-at-source';
  const round = (degrees: number) => (isPublic ? degrees : Math.round(degrees * 1000) / 1000);
  const moment = row.submittedAt?.toISOString() ?? null;
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [round(row.longitude), round(row.latitude)] },
    properties: {
      reference: isPublic ? row.reference : row.id,
      kind: row.kind,
      title: row.title,
      text: row.text,
      language: row.language,
      voice: row.voice,
      group_size: row.groupSize,
      channel: row.channel,
      submitted_at: moment,
      permission: row.permission,
      place: row.place,
      category: row.categories.join('; '),
      precision_m: isPublic ? null : 100,
    },
  };
}
