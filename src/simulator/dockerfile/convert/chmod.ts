/** What is wrong with `--chmod`, in Docker's words: an octal number up to 07777, or a symbolic mode as chmod(1) takes it. */
export function modeFault(mode: string): string | undefined {
  if (mode === '') return undefined;
  const notOctal = `invalid chmod parameter: '${mode}'. it should be octal string and between 0 and 07777`;
  if (/^[0-7]+$/.test(mode)) {
    const value = Number.parseInt(mode, 8);
    return value > 0o7777 ? notOctal : undefined;
  }
  // What begins with a digit is tried as a number again, and the numeric error is the one above.
  if (/^[0-9]/.test(mode)) return notOctal;
  return isSymbolic(mode) ? undefined : 'invalid syntax';
}

const CLAUSE = /^[augo]*(?:[-+=][rstwXxugo]*)+$/;

function isSymbolic(mode: string): boolean {
  return mode.split(',').every((clause) => CLAUSE.test(clause));
}
