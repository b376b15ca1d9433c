import type { Words } from '../../i18n/index.ts';
import { say } from '../../i18n/index.ts';
import type { ContainerView } from '../session/simulator.ts';
import { lifeState } from './focus.ts';

/** The machine as the simulator describes it (`containerChart()`): plain data, so that a page needs no machine. */
export interface MachineChart {
  readonly states: readonly {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly final: boolean;
  }[];
  readonly transitions: readonly {
    readonly from: string;
    readonly to: string;
    readonly event: string;
    readonly guard?: string;
  }[];
}

export interface ChartNode {
  readonly name: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly current: boolean;
  readonly final: boolean;
}

export interface ChartEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly event: string;
  readonly label: string;
  /** SVG path from border to border. */
  readonly path: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The container came this way last. */
  readonly taken: boolean;
  /** It can be gone from the present state. */
  readonly open: boolean;
  /** Rare ways are drawn thin and named only in the table. */
  readonly minor: boolean;
  /** Named in the picture; the table names all. */
  readonly named: boolean;
}

export interface ContainerChart {
  /** Left, top, width and height of all that is drawn. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
  readonly caption: string;
  /** The last move in words; empty before the first. */
  readonly move: string;
  /** The command that caused it. */
  readonly because: string;
}

const NODE = { width: 92, height: 38 };
/** Distance of columns and rows; the tall chart is the wide one with its axes swapped, for narrow places. */
const STEP = { wide: { x: 106, y: 96 }, tall: { x: 116, y: 92 } };
const MARGIN = 14;

/** Failures and clean-up that a learner meets seldom. A stop only asks for the end, so its loop is told by EXIT. */
const MINOR = new Set(['START_FAILED', 'REMOVE_FAILED', 'UPDATE_POLICY', 'STOP']);
const minor = (edge: Edge): boolean =>
  MINOR.has(edge.event) || edge.from === 'dead' || (edge.event === 'EXIT' && edge.from === 'paused');

/** Draws the machine with the state of `container` lit. `wide` puts time from left to right, `tall` from top to bottom. */
export function chartOf(
  machine: MachineChart,
  container: ContainerView | undefined,
  shape: 'wide' | 'tall',
  words: Words,
): ContainerChart {
  const place = placer(machine, shape);
  const state = container === undefined ? undefined : lifeState(container);
  const label = (name: string): string => wordFor(words.container.state, name);
  const nodes = machine.states.map((one): ChartNode => {
    const { x, y } = place(one.name);
    return { name: one.name, label: label(one.name), x, y, ...NODE, current: one.name === state, final: one.final };
  });
  const last = container?.transition;
  const gone = container?.removal;
  const edges = merged(machine).map((edge): ChartEdge => {
    const bend = bendOf(edge, machine, shape);
    // In the tall chart the middle of the way back is taken by `restarting`: its name stands nearer to its start.
    const along = shape === 'tall' && edge.from === 'exited' && edge.event === 'START' ? 0.2 : 0.5;
    const drawn = draw(place(edge.from), place(edge.to), bend, along);
    return {
      ...edge,
      key: `${edge.from}-${edge.event}-${edge.to}`,
      label: eventWord(edge, words),
      ...drawn,
      taken:
        (last !== undefined && last.from === edge.from && last.name === edge.event && container?.state === edge.to) ||
        (gone !== undefined && edge.to === 'removed'),
      open: edge.from === state && !MINOR.has(edge.event),
      named: !minor(edge) && edge.event !== 'REMOVED' && edge.to !== 'restarting',
      minor: minor(edge),
    };
  });
  return {
    box: boxOf(nodes, edges),
    nodes,
    edges,
    caption:
      container === undefined
        ? words.container.chartNone
        : say(words.container.chart, { name: container.name, state: label(lifeState(container)) }),
    move: last === undefined || container === undefined ? '' : moveOf(last, container.state, words),
    because: becauseOf(gone ?? last, words),
  };
}

/** The last move in words. Some leave the container where it is: a signal that did not end it, a start that failed. */
function moveOf(last: NonNullable<ContainerView['transition']>, state: ContainerView['state'], words: Words): string {
  const from = wordFor(words.container.state, last.from);
  if (last.from === state) return say(wordFor(words.inside.stays, last.name), { state: from });
  return say(words.container.lastMove, { from, event: eventWord({ from: last.from, event: last.name }, words) });
}

/** Out of `restarting` it is the policy that starts it, and no command. */
const eventWord = (edge: Pick<Edge, 'from' | 'event'>, words: Words): string =>
  wordFor(words.container.event, edge.from === 'restarting' && edge.event === 'START' ? 'RESTART' : edge.event);

/** The command that led to something, in words; empty when it came by itself. */
export const becauseOf = (what: { readonly command?: string } | undefined, words: Words): string =>
  what?.command === undefined ? '' : say(words.inside.because, { command: what.command.replace(/\s+/g, ' ').trim() });

function boxOf(nodes: readonly ChartNode[], edges: readonly ChartEdge[]): ContainerChart['box'] {
  const named = edges.filter((edge) => edge.named);
  const reach = (edge: ChartEdge): number => [...edge.label].length * 8.2;
  const xs = [
    ...nodes.flatMap((node) => [node.x, node.x + node.width]),
    ...named.map(
      (edge) => edge.labelX - (edge.anchor === 'end' ? reach(edge) : edge.anchor === 'middle' ? reach(edge) / 2 : 0),
    ),
    ...named.map(
      (edge) => edge.labelX + (edge.anchor === 'start' ? reach(edge) : edge.anchor === 'middle' ? reach(edge) / 2 : 0),
    ),
  ];
  const ys = [
    ...nodes.flatMap((node) => [node.y, node.y + node.height]),
    ...edges.flatMap((edge) => [edge.labelY - 10, edge.labelY + 4]),
  ];
  const x = Math.min(...xs) - MARGIN;
  const y = Math.min(...ys) - MARGIN;
  return { x, y, width: Math.max(...xs) + MARGIN - x, height: Math.max(...ys) + MARGIN - y };
}

function wordFor(dictionary: Readonly<Record<string, string>>, key: string): string {
  return dictionary[key] ?? key;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function placer(machine: MachineChart, shape: 'wide' | 'tall'): (name: string) => Point {
  const step = STEP[shape];
  const places = new Map(
    machine.states.map((one) => {
      const [column, row] = shape === 'wide' ? [one.x, one.y] : [one.y, one.x];
      return [one.name, { x: column * step.x, y: row * step.y }];
    }),
  );
  return (name) => places.get(name) ?? { x: 0, y: 0 };
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly event: string;
}

/** One edge for each pair and event: the same way under two guards is one line. Loops say nothing in a picture. */
function merged(machine: MachineChart): readonly Edge[] {
  const seen = new Map<string, Edge>();
  for (const { from, to, event } of machine.transitions)
    if (from !== to) seen.set(`${from} ${event} ${to}`, { from, to, event });
  return [...seen.values()];
}

/**
 * How far an edge swings out, in CSS pixels to the right of its direction: ways to and fro keep apart, and long ones
 * pass by the states between.
 */
function bendOf(edge: Edge, machine: MachineChart, shape: 'wide' | 'tall'): number {
  const back = machine.transitions.some((other) => other.from === edge.to && other.to === edge.from);
  const from = machine.states.find((one) => one.name === edge.from);
  const to = machine.states.find((one) => one.name === edge.to);
  if (from === undefined || to === undefined) return 0;
  const far = Math.abs(from.x - to.x);
  // Left to right in the wide chart, top to bottom in the tall one: the mirror image turns the other way.
  const side = shape === 'wide' ? 1 : -1;
  if (far >= 4 && from.y !== to.y) return shape === 'wide' ? 96 : -150;
  if (back) return -15 * side;
  const between = machine.states.some(
    (one) => one.y === from.y && one.y === to.y && one.x > Math.min(from.x, to.x) && one.x < Math.max(from.x, to.x),
  );
  return between ? 70 * side : 0;
}

/** A curve between the borders of two nodes, given by their top left corners. */
function draw(
  from: Point,
  to: Point,
  bend: number,
  along: number,
): Pick<ChartEdge, 'path' | 'labelX' | 'labelY' | 'anchor'> {
  const a = centre(from);
  const b = centre(to);
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const normal = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
  const control = { x: (a.x + b.x) / 2 + normal.x * bend * 1.6, y: (a.y + b.y) / 2 + normal.y * bend * 1.6 };
  const start = border(a, { x: control.x + normal.x * bend * 0.4, y: control.y + normal.y * bend * 0.4 }, 2);
  const end = border(b, { x: control.x + normal.x * bend * 0.4, y: control.y + normal.y * bend * 0.4 }, 7);
  const on = (axis: 'x' | 'y'): number =>
    (1 - along) ** 2 * start[axis] + 2 * (1 - along) * along * control[axis] + along ** 2 * end[axis];
  const middle = { x: on('x'), y: on('y') };
  const steep = Math.abs(b.y - a.y) > 0.5 * Math.abs(b.x - a.x);
  const aside = steep ? (bend < 0 ? -normal.x : normal.x) : 0;
  const anchor = !steep ? 'middle' : aside >= 0 ? 'start' : 'end';
  const lift = bend === 0 || steep ? 0 : Math.sign(normal.y * bend) * 9;
  return {
    path: `M${round(start.x)} ${round(start.y)}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}`,
    labelX: round(middle.x + (steep ? (aside >= 0 ? 6 : -6) : 0)),
    labelY: round(middle.y + (steep ? 4 : lift === 0 ? -6 : lift > 0 ? 13 : -6)),
    anchor,
  };
}

const centre = (corner: Point): Point => ({ x: corner.x + NODE.width / 2, y: corner.y + NODE.height / 2 });
const round = (value: number): number => Math.round(value * 10) / 10;

/** Where the line from the centre of a node towards `goal` leaves the node, `gap` pixels outside. */
function border(middle: Point, goal: Point, gap: number): Point {
  const dx = goal.x - middle.x;
  const dy = goal.y - middle.y;
  const scale = Math.min(
    (NODE.width / 2 + gap) / Math.max(Math.abs(dx), 0.001),
    (NODE.height / 2 + gap) / Math.max(Math.abs(dy), 0.001),
  );
  return { x: middle.x + dx * scale, y: middle.y + dy * scale };
}

/** Where a chart stands: the container, the way it came last, and the entry of the journal that took it there. */
export interface ChartMoment {
  readonly container: string;
  readonly way: string;
  readonly at: number;
}

export function momentOf(chart: ContainerChart, container: ContainerView | undefined): ChartMoment | undefined {
  if (container === undefined) return undefined;
  const way = chart.edges.find((edge) => edge.taken)?.key ?? '';
  return { container: container.id, way, at: container.transition?.at ?? -1 };
}

/** What travels on the chart: along a way, or back along it. */
export interface Runner {
  readonly way: string;
  readonly back: boolean;
}

/**
 * Follows a chart from moment to moment: a container that has moved travels along its way, and one that is shown at an earlier
 * moment travels back along the way that it had come. Another container begins anew.
 */
export function runnerFollower(): (now: ChartMoment | undefined) => Runner | undefined {
  let before: ChartMoment | undefined;
  let runner: Runner | undefined;
  return (now) => {
    const isSame = before !== undefined && before.container === now?.container;
    if (isSame && before?.at === now?.at && before?.way === now?.way) return runner;
    const isBack = isSame && before !== undefined && now !== undefined && now.at < before.at;
    const way = isBack ? before?.way : now?.way;
    before = now;
    runner = way === undefined || way === '' ? undefined : { way, back: isBack };
    return runner;
  };
}
