/**
 * A command as its `--help` shows it: the one table from which flags are parsed, help is printed and completion works.
 * The texts are Docker 28.5.2's own.
 */
export interface HelpEntry {
  /** Words after `docker`, such as `container ls`; empty for `docker` itself. */
  readonly path: string;
  /** Short forms at the top level: `ps` for `container ls`. */
  readonly also?: readonly string[];
  /** What follows the name in the usage line. */
  readonly args?: string;
  readonly about: string;
  /** The text below `Aliases:`; the last words of its names are accepted too. */
  readonly aliases?: string;
  /** Subcommands by heading: a line each, name and description with three blanks between. */
  readonly groups?: readonly { readonly title: string; readonly commands: string }[];
  /**
   * A line for each flag: `-a, --all   Show all` or `    --name type   Text`; a line that starts with `|` goes on the text
   * of the flag above it.
   */
  readonly flags?: string;
}
