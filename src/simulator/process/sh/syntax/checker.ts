import type { ParsedScript } from 'unbash';
import { type Dialect, Fault, type SyntaxFault } from './lexer.ts';
import { Parser, type Unit } from './parser.ts';

export interface CheckedScript {
  /** The units before the fault, or all. */
  readonly units: readonly Unit[];
  readonly fault: SyntaxFault | undefined;
  /** A here-document still lacks its closing line. */
  readonly openHereDoc: boolean;
  /** The tree of the units; undefined when the script has more than the small parser builds. */
  readonly script: ParsedScript | undefined;
}

/** Reads a script as the shells do, to find what they would complain about and where they would stop to run. */
export function checkScript(source: string, dialect: Dialect): CheckedScript {
  const parser = new Parser(source, dialect);
  const units: Unit[] = [];
  try {
    for (;;) {
      const unit = parser.unit();
      if (unit === undefined)
        return { units, fault: undefined, openHereDoc: parser.openHereDoc, script: parser.script() };
      units.push(unit);
    }
  } catch (error) {
    if (error instanceof Fault) return { units, fault: error.fault, openHereDoc: false, script: parser.script() };
    throw error;
  }
}
