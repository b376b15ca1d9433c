import type { Flight, Station, Stop } from './picture.ts';

/** Where things stand, in CSS pixels from the top left of the picture. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly rails: number;
  /** Top and height of each station's row. */
  readonly rows: readonly { readonly top: number; readonly height: number }[];
  /** Left and right edge of the stations' cards. */
  readonly left: number;
  readonly right: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Distance of the rails, and of the first from the edge. */
const STEP = 22;
const FIRST = 11;
/** Distance of two strings of one card. */
const STRING_GAP = 16;

/** Room that so many rails need, left of the cards. */
export const railsWidth = (rails: number): number => (rails === 0 ? 0 : FIRST + rails * STEP);

export const railX = (rail: number): number => FIRST + rail * STEP;

const middle = (row: { readonly top: number; readonly height: number } | undefined): number =>
  row === undefined ? 0 : row.top + row.height / 2;

/** Where a card's string to a rail leaves it. A card that does not hang there has none: the rail's end stands for it. */
export function hookY(layout: Layout, stations: readonly Station[], station: number, rail: number): number {
  const hooks = stations[station]?.hooks ?? [];
  const at = hooks.findIndex((one) => one.rail === rail);
  if (at < 0) return layout.height - 6;
  return middle(layout.rows[station]) + (at - (hooks.length - 1) / 2) * STRING_GAP;
}

/** Doors share the height of their row. */
export function doorY(layout: Layout, stations: readonly Station[], station: number, door: number | undefined): number {
  const row = layout.rows[station];
  const doors = stations[station]?.doors.length ?? 0;
  if (row === undefined || door === undefined || doors === 0) return middle(row);
  return row.top + (row.height * (door + 0.5)) / doors;
}

/** The corners of a request's way. */
export function pointsOf(flight: Flight, layout: Layout, stations: readonly Station[]): readonly Point[] {
  const outside = layout.width - 5;
  const place = (stop: Stop, index: number): Point => {
    if (stop.at === 'rail') return { x: railX(stop.rail), y: hookY(layout, stations, stop.station, stop.rail) };
    if (stop.at === 'wall') return { x: outside, y: doorY(layout, stations, stop.station, stop.door) };
    const beside = flight.stops[index === 0 ? 1 : index - 1] ?? flight.stops[index + 1];
    if (beside === undefined || beside.at === 'station')
      return { x: layout.left, y: middle(layout.rows[stop.station]) };
    const near = place(beside, index === 0 ? 1 : index - 1);
    return { x: beside.at === 'wall' ? layout.right : layout.left, y: near.y };
  };
  return flight.stops.map(place);
}

/** An SVG path through the points with rounded corners, and its length. */
export function pathThrough(points: readonly Point[]): { readonly d: string; readonly length: number } {
  const [first, ...rest] = points;
  if (first === undefined) return { d: '', length: 0 };
  let d = `M${round(first.x)} ${round(first.y)}`;
  let length = 0;
  let from = first;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    const here = Math.hypot(point.x - from.x, point.y - from.y);
    length += here;
    const radius = next === undefined ? 0 : Math.min(9, here / 2, Math.hypot(next.x - point.x, next.y - point.y) / 2);
    const before = towards(point, from, radius);
    d += `L${round(before.x)} ${round(before.y)}`;
    if (next !== undefined && radius > 0) {
      const after = towards(point, next, radius);
      d += `Q${round(point.x)} ${round(point.y)} ${round(after.x)} ${round(after.y)}`;
    }
    from = point;
  });
  return { d, length };
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * distance) / length, y: from.y + ((to.y - from.y) * distance) / length };
}

const round = (value: number): number => Math.round(value * 10) / 10;
