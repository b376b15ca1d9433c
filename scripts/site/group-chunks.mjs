/** What a file costs beside what is in it, and how much of the smaller of two compresses away beside the other. */
const FILE = 90;
const ALIKE = 0.05;

const has = (lessons, index) => ((lessons >> BigInt(index)) & 1n) === 1n;

/** What a byte counts in each lesson, by the lesson's place: the more a lesson loads anyway, the more. */
function weightsOf(parts) {
  const count = Math.max(0, ...parts.map(({ lessons }) => lessons.toString(2).length));
  const loads = Array.from({ length: count }, (_, index) =>
    parts.reduce((sum, { size, lessons }) => sum + (has(lessons, index) ? size : 0), 0),
  );
  const most = Math.max(1, ...loads);
  return loads.map((load) => (load / most) ** 2);
}

const weigh = (lessons, weights) => weights.reduce((sum, weight, index) => sum + (has(lessons, index) ? weight : 0), 0);

/** How many bytes all lessons together save, weighed, when these two come as one file; negative when they lose. */
function gain(a, b, weights) {
  const together = a.size + b.size - FILE - ALIKE * Math.min(a.size, b.size);
  return a.uses * a.size + b.uses * b.size - weigh(a.lessons | b.lessons, weights) * together;
}

/** Whether `from` needs `to` by way of a third, so that in one file they would need each other. */
function needsByAnother(from, to) {
  const seen = new Set([from, to]);
  const next = [...from.needs].filter((one) => one !== to);
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (one.needs.has(to)) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    next.push(...one.needs);
  }
  return false;
}

function joined(a, b, weights) {
  const lessons = a.lessons | b.lessons;
  return {
    name: a.size >= b.size ? a.name : b.name,
    modules: [...a.modules, ...b.modules],
    size: a.size + b.size - FILE - ALIKE * Math.min(a.size, b.size),
    lessons,
    uses: weigh(lessons, weights),
    needs: new Set([...a.needs, ...b.needs].filter((one) => one !== a && one !== b)),
  };
}

/** The two whose union saves most, if any does. */
function best(groups, weights) {
  let found;
  let most = 0;
  for (const [index, a] of groups.entries())
    for (const b of groups.slice(index + 1)) {
      const saved = gain(a, b, weights);
      if (saved <= most || needsByAnother(a, b) || needsByAnother(b, a)) continue;
      most = saved;
      found = [a, b];
    }
  return found;
}

/**
 * Puts files together that are loaded by the same lessons, where all lessons load less in sum because of it. Each part has an
 * `id`, a `name`, its `modules`, the ids of those it `imports`, its `size` in bytes and the `lessons` that load it as bits. Gives
 * the groups of more than one, none of which need each other in a circle. The same parts give the same groups.
 */
export function grouped(parts) {
  const weights = weightsOf(parts);
  const made = new Map(
    parts.map((part) => [part.id, { ...part, uses: weigh(part.lessons, weights), needs: new Set() }]),
  );
  for (const part of made.values()) for (const id of part.imports) if (made.has(id)) part.needs.add(made.get(id));
  let groups = [...made.values()].filter(({ uses }) => uses > 0);
  for (let pair = best(groups, weights); pair !== undefined; pair = best(groups, weights)) {
    const [a, b] = pair;
    const group = joined(a, b, weights);
    groups = [...groups.filter((one) => one !== a && one !== b), group];
    for (const { needs } of [...made.values(), ...groups])
      if (needs.delete(a) || needs.delete(b)) {
        needs.delete(b);
        needs.add(group);
      }
  }
  const single = new Set(made.values());
  return groups.filter((group) => !single.has(group));
}
