import { parseDate, parseZone, strftime, UTC } from '../date-text.ts';
import { strerror } from '../errno-text.ts';
import { quoteAlways, tool } from '../tool.ts';

export const date = tool(
  {
    short: 'd:f:I::Rr:s:u',
    long: 'date=:d iso-8601=?I rfc-email=R reference=:r utc=u universal=u set=:s rfc-3339=:3',
    busybox: { short: 'RI::us:d:r:D:', long: 'rfc-822=R rfc-2822=R iso-8601=?I set=:s utc=u date=:d reference=:r' },
  },
  (run) => {
    const zone = run.has('u') ? UTC : parseZone(run.p.env.get('TZ'));
    let ms = run.p.clock.now();
    const text = run.value('d');
    const reference = run.value('r');
    const setting = run.value('s');
    if (text !== undefined) {
      const parsed = parseDate(text, ms, zone);
      if (parsed === undefined)
        return run.fail(run.gnu ? `invalid date ${quoteAlways(text)}` : `invalid date '${text}'`);
      ms = parsed;
    } else if (reference !== undefined) {
      const stat = run.stat(reference);
      if (!stat.ok) return run.fail(`${reference}: ${strerror(stat.error)}`);
      ms = stat.value.mtime * 1000;
    }
    const format = run.args.find((arg) => arg.startsWith('+'));
    const other = run.args.find((arg) => !arg.startsWith('+'));
    if (setting !== undefined || other !== undefined) {
      const target = setting ?? other ?? '';
      const parsed = parseDate(target, ms, zone);
      if (parsed === undefined && !/^\d{8,12}$/.test(target)) return run.fail(`invalid date '${target}'`);
      run.warn(run.gnu ? `cannot set date: ${strerror('EPERM')}` : `can't set date: ${strerror('EPERM')}`);
      ms = parsed ?? ms;
    }
    const iso = run.has('I') ? (run.value('I') ?? 'date') : undefined;
    const isoFormat: Record<string, string> = {
      date: '%F',
      hours: '%FT%H%:z',
      minutes: '%FT%H:%M%:z',
      seconds: '%FT%T%:z',
      ns: '%FT%T,%N%:z',
    };
    const chosen =
      format?.slice(1) ??
      (iso !== undefined
        ? (isoFormat[iso] ?? '%F')
        : run.has('R')
          ? '%a, %d %b %Y %H:%M:%S %z'
          : run.has('3')
            ? '%F %T%:z'
            : '%a %b %e %H:%M:%S %Z %Y');
    run.out(`${strftime(run.gnu ? chosen : chosen.replaceAll('%N', '%%N').replaceAll('%%%N', '%%N'), ms, zone)}\n`);
  },
);
