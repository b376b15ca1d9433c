/** Whether Go's `path.Match` can read the pattern: every class has its end, every backslash something to escape. */
export function isGlob(pattern: string): boolean {
  return /^(?:[^\\[]|\\[\s\S]|\[\^?(?:[^\]\\]|\\[\s\S])+\])*$/.test(pattern);
}

/** Go's `path.Match`: `*` and `?` do not cross a slash, `[a-z]` is a class. A broken pattern matches nothing. */
export function globMatches(pattern: string, text: string): boolean {
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern.charAt(i);
    if (char === '*') source += '[^/]*';
    else if (char === '?') source += '[^/]';
    else if (char === '\\') source += escaped(pattern.charAt(++i));
    else if (char === '[') {
      const end = pattern.indexOf(']', i + 1);
      if (end < 0) return false;
      source += `[${pattern.slice(i + 1, end).replace(/\\/g, '\\\\')}]`;
      i = end;
    } else source += escaped(char);
  }
  try {
    return new RegExp(`^${source}$`).test(text);
  } catch {
    return false;
  }
}

const escaped = (char: string): string => char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
