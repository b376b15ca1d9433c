import type { BuildOutcome, BuildRequest } from '../api/build.ts';
import { utf8Encode } from '../base/bytes.ts';
import { err, ok, type Result } from '../base/result.ts';
import {
  type CheckOutput,
  type ConvertOptions,
  checkJson,
  checkText,
  convert,
  type DockerfileError,
  listTargets,
  outline,
  outlineJson,
  outlineText,
  parse,
  subrequestsJson,
  subrequestsText,
  targetsJson,
  targetsText,
} from '../dockerfile/index.ts';
import { withoutInstructionChecks } from './engine-dialect.ts';

export type CallAnswer = NonNullable<BuildOutcome['call']>;

/** What `--check` or `--call=…` answers, once the images are known. The failure is the Dockerfile's. */
export function answerCall(request: BuildRequest, options: ConvertOptions): Result<CallAnswer, DockerfileError> {
  const source = request.dockerfile.text ?? '';
  const { name } = request.dockerfile;
  const filename = name.slice(name.lastIndexOf('/') + 1);
  switch (request.call) {
    case 'check': {
      const parsed = withoutInstructionChecks(parse(source));
      const { warnings, error } = convert(parsed, options);
      const input = { source, filename, warnings, error };
      return ok(joined(checkText(input), checkJson(input, base64)));
    }
    case 'outline': {
      const found = outline(source, options);
      if (!found.ok) return found;
      return ok({ text: outlineText(found.value), json: outlineJson(found.value, source, base64), exitCode: 0 });
    }
    case 'targets': {
      const found = listTargets(source);
      if (!found.ok) return found;
      return ok({ text: targetsText(found.value), json: targetsJson(found.value, source, base64), exitCode: 0 });
    }
    case 'subrequests.describe':
      return ok({ text: subrequestsText(), json: subrequestsJson(), exitCode: 0 });
    default: {
      const message = `unsupported request frontend.${request.call}`;
      return err({ kind: 'invalid', code: 'call', message: `${message}: ${message}`, lines: [] });
    }
  }
}

function joined(text: CheckOutput, json: CheckOutput): CallAnswer {
  const { error } = text;
  return {
    text: text.stdout,
    json: json.stdout,
    exitCode: text.exitCode,
    ...(error === undefined ? {} : { error }),
  };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648, with padding. */
function base64(text: string): string {
  const bytes = utf8Encode(text);
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.subarray(i, i + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 63));
    if (b === undefined) digits[2] = '=';
    if (c === undefined) digits[3] = '=';
    out += digits.join('');
  }
  return out;
}
