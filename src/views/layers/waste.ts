import { say, type Words } from '../../i18n/index.ts';
import { formatBytes } from '../design/format.ts';
import type { World } from '../session/simulator.ts';

/** Bytes that are in the image and that nobody sees: files written again or removed in a later layer. */
export interface Waste {
  readonly bytes: number;
  /** One sentence; empty when nothing is wasted. */
  readonly text: string;
  /** Which layer hides what of which other one, the most bytes first. */
  readonly pairs: readonly WastePair[];
  /** What is left out because it is less than a hundredth of the waste, in words; empty when nothing is. */
  readonly smaller: string;
  /** So much of the image that one should see it at once. */
  readonly matters: boolean;
  readonly bySheet: ReadonlyMap<string, SheetNotes>;
}

/** What a sheet itself says of waste. */
interface SheetNotes {
  readonly wasted?: string;
  readonly wastedShare?: number;
  readonly hides?: string;
}

export interface WastePair {
  /** Keys of the two sheets. */
  readonly upper: string;
  readonly lower: string;
  readonly text: string;
  readonly bytesText: string;
  readonly files: readonly string[];
  readonly more: number;
  /** Both belong to the base image: nothing that this Dockerfile could change. */
  readonly base: boolean;
}

/** More pairs than these nobody reads. */
const MOST_PAIRS = 4;

interface Layered {
  readonly key: string;
  readonly chain?: string;
  readonly label: string;
  readonly origin: 'base' | 'own';
  readonly size: number;
}

interface Hidden {
  readonly upper: Layered;
  readonly lower: Layered;
  readonly bytes: number;
  readonly files: number;
  readonly paths: readonly string[];
}

/** The waste in a stack of layers. */
export function wasteOf(world: World, sheets: readonly Layered[], words: Words): Waste {
  const byChain = new Map(sheets.map((sheet) => [sheet.chain, sheet]));
  const hidden = sheets
    .flatMap((upper): Hidden[] => {
      const layer = upper.chain === undefined ? undefined : world.layers.get(upper.chain);
      return (layer?.hides ?? []).flatMap(({ layer: chain, ...facts }) => {
        const lower = byChain.get(chain);
        return lower === undefined ? [] : [{ upper, lower, ...facts }];
      });
    })
    .sort((a, b) => b.bytes - a.bytes);
  const bytes = sumOf(hidden);
  const large = hidden.filter((pair, index) => index < MOST_PAIRS && pair.bytes >= bytes / 100);
  const small = hidden.filter((pair) => !large.includes(pair));
  return {
    bytes,
    text: bytes === 0 ? '' : say(words.layers.waste.total, { size: formatBytes(bytes) }),
    pairs: large.map((pair) => pairOf(pair, words)),
    smaller:
      small.length === 0
        ? ''
        : say(words.layers.waste.smaller, { count: small.length, size: formatBytes(sumOf(small)) }),
    matters: bytes > sheets.reduce((sum, sheet) => sum + sheet.size, 0) / 100,
    bySheet: new Map(sheets.map((sheet) => [sheet.key, notesOf(sheet, hidden)])),
  };
}

const sumOf = (pairs: readonly Hidden[]): number => pairs.reduce((sum, pair) => sum + pair.bytes, 0);

function pairOf({ upper, lower, bytes, files, paths }: Hidden, words: Words): WastePair {
  const bytesText = formatBytes(bytes);
  return {
    upper: upper.key,
    lower: lower.key,
    bytesText,
    text: say(words.layers.waste.pair, { upper: upper.label, lower: lower.label, size: bytesText, files }),
    files: paths,
    more: files - paths.length,
    base: upper.origin === 'base' && lower.origin === 'base',
  };
}

function notesOf(sheet: Layered, hidden: readonly Hidden[]): SheetNotes {
  const wasted = sumOf(hidden.filter((pair) => pair.lower.key === sheet.key));
  const hides = sumOf(hidden.filter((pair) => pair.upper.key === sheet.key));
  return {
    // A few bytes of the base's package list are no news.
    ...(wasted > sheet.size / 100 && { wasted: formatBytes(wasted), wastedShare: wasted / sheet.size }),
    ...(hides > 0 && { hides: formatBytes(hides) }),
  };
}
