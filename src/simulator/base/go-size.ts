import { err, ok, type Result } from './result.ts';

const UNITS = 'bkmgtp';

/** go-units' `RAMInBytes`: `512m`, `1.5GiB`, `1k`, powers of 1024. The error is its own sentence. */
export const ramInBytes = (text: string): Result<number, string> => parseSize(text, 1024);

/** go-units' `FromHumanSize`: the same words for powers of 1000. */
export const fromHumanSize = (text: string): Result<number, string> => parseSize(text, 1000);

function parseSize(text: string, base: number): Result<number, string> {
  const at = Math.max(...[...text.matchAll(/[\d. ]/g)].map((match) => match.index), -1);
  if (at < 0) return err(`invalid size: '${text}'`);
  const blank = text.charAt(at) === ' ';
  const number = text.slice(0, blank ? at : at + 1);
  const suffix = text.slice(at + 1).toLowerCase();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(number)) {
    return err(`strconv.ParseFloat: parsing ${JSON.stringify(number)}: invalid syntax`);
  }
  const size = Number(number);
  if (size < 0) return err(`invalid size: '${text}'`);
  if (suffix === '') return ok(Math.trunc(size));
  const unit = UNITS.indexOf(suffix.charAt(0));
  const good =
    suffix.length <= 3 && unit >= 0 && (unit === 0 ? suffix === 'b' : ['', 'b', 'ib'].includes(suffix.slice(1)));
  return good ? ok(Math.trunc(size * base ** unit)) : err(`invalid suffix: '${suffix}'`);
}
