/** The words that POSIX reserves: the shell sees them only where a command may begin. */
export const RESERVED_WORDS: ReadonlySet<string> = new Set(
  '! { } case do done elif else esac fi for if in then until while'.split(' '),
);
