import { travel } from './policy.ts';

/** A point on the unit sphere. */
export interface SpherePoint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

const RADIANS_PER_DEGREE = Math.PI / 180;

/** The point of a latitude and longitude in degrees. */
export function spherePoint(lat: number, lng: number): SpherePoint {
  const phi = lat * RADIANS_PER_DEGREE;
  const lambda = lng * RADIANS_PER_DEGREE;
  return { x: Math.cos(phi) * Math.cos(lambda), y: Math.cos(phi) * Math.sin(lambda), z: Math.sin(phi) };
}

/** Great-circle distance in whole hundreds of metres: the haversine formula, with the half chord as the sine of the half angle. */
export function distance(a: SpherePoint, b: SpherePoint): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const dz = a.z - b.z;
  const halfChord = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
  return Math.round(2 * travel.earthRadius * Math.asin(Math.min(1, halfChord)));
}
