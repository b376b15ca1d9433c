import { err, ok, type Result } from '../../../base/result.ts';
import type { Task } from '../../../base/task.ts';
import { parseSchemas, typed } from '../../formatter/go-schema.ts';
import type { GoValue } from '../../formatter/go-value.ts';
import { alignColumns } from '../../formatter/tabwriter.ts';
import { executeTemplate } from '../../formatter/template/execute.ts';
import { parseFormat } from '../../formatter/whole-format.ts';
import { type Command, daemonMessage, fail, type Invocation, none } from '../command.ts';
import { CLIENT } from './client.ts';

const types = parseSchemas(`
system.versionInfo
  Client system.clientVersion
  Server *types.Version
system.clientVersion
  Platform *system.platformInfo Platform ?
  Version string Version ?
  APIVersion string ApiVersion ?
  DefaultAPIVersion string DefaultAPIVersion ?
  GitCommit string GitCommit ?
  GoVersion string GoVersion ?
  Os string Os ?
  Arch string Arch ?
  BuildTime string BuildTime ?
  Context string
system.platformInfo
  Name string Name ?
types.Version
  Platform types.Platform Platform ?
  Components []types.ComponentVersion Components ?
  Version string
  APIVersion string ApiVersion
  MinAPIVersion string MinAPIVersion ?
  GitCommit string
  GoVersion string
  Os string
  Arch string
  KernelVersion string KernelVersion ?
  Experimental bool Experimental ?
  BuildTime string BuildTime ?
types.Platform
  Name string
types.ComponentVersion
  Name string
  Version string
  Details map[string]string Details ?
`);

const CLIENT_TEXT = `Client:
 Version:	{{.Version}}
 API version:	{{.APIVersion}}
 Go version:	{{.GoVersion}}
 Git commit:	{{.GitCommit}}
 Built:	{{.BuildTime}}
 OS/Arch:	{{.Os}}/{{.Arch}}
 Context:	{{.Context}}`;

const SERVER_TEXT = `

Server:{{if ne .Platform.Name ""}} {{.Platform.Name}}{{end}}
 {{- range $component := .Components}}
 {{$component.Name}}:
  {{- if eq $component.Name "Engine" }}
  Version:	{{.Version}}
  API version:	{{index .Details "ApiVersion"}} (minimum version {{index .Details "MinAPIVersion"}})
  Go version:	{{index .Details "GoVersion"}}
  Git commit:	{{index .Details "GitCommit"}}
  Built:	{{index .Details "BuildTime"}}
  OS/Arch:	{{index .Details "Os"}}/{{index .Details "Arch"}}
  Experimental:	{{index .Details "Experimental"}}
  {{- else }}
  Version:	{{$component.Version}}
  {{- range $key, $value := .Details}}
  {{$key}}:	{{$value}}
  {{- end}}
  {{- end}}
 {{- end}}`;

const DEFAULT = `{{with .Client}}${CLIENT_TEXT}{{end}}{{with .Server}}${SERVER_TEXT}{{end}}`;

function render(source: string, value: GoValue): Result<string, { readonly message: string; readonly code: number }> {
  const template = parseFormat(source, 'version');
  if (!template.ok) return err({ message: template.error, code: 64 });
  const text = executeTemplate(template.value, value);
  return text.ok ? ok(text.value) : err({ message: text.error, code: 1 });
}

/** `docker version`. */
export const dockerVersion: Command = {
  arity: none,
  *run(c: Invocation): Task<number> {
    const format = c.flags.text('format') ?? '';
    const server = yield* c.api.system.version();
    const value = typed(types, 'system.versionInfo', { Client: CLIENT, Server: server.ok ? server.value : null });
    const source = format === '' ? DEFAULT : format === 'json' ? '{{json .}}' : format;
    const text = render(source, value);
    if (!text.ok) {
      if (text.error.code === 1) yield* c.p.out('\n');
      return yield* fail(c, text.error.message, text.error.code);
    }
    yield* c.p.out(`${alignColumns(text.value, { minWidth: 20, padding: 1 })}\n`);
    return server.ok ? 0 : yield* fail(c, daemonMessage(server.error));
  },
};
