/** How many words a directive takes. `raw`: it looks at them itself. */
export type Arity = '1' | '2' | '12' | '23' | '1+' | '2+' | 'flag' | 'raw';

export interface Known {
  readonly name: string;
  readonly module: string;
  /** `global`: outside of everything; `server`: also in VirtualHost; `inside`: only in Directory and its like; `any`. */
  readonly where: 'global' | 'server' | 'inside' | 'any';
  readonly arity: Arity;
  /** What httpd says a directive takes. */
  readonly help: string;
}

/** `name | module | where | arity | help`, the help in httpd's words. */
const ROWS = `
Listen|core|global|raw|A port number or a numeric IP address and a port number, and an optional protocol
ServerRoot|core|global|1|Common directory of server-related files (logs, confs, etc.)
PidFile|core|global|1|A file for logging the server process ID
User|unixd|global|1|Effective user id for this server
Group|unixd|global|1|Effective group id for this server
StartServers|core|global|1|Number of child processes launched at server startup
MinSpareThreads|core|global|1|Minimum number of idle threads, to handle request spikes
MaxSpareThreads|core|global|1|Maximum number of idle threads
MaxRequestWorkers|core|global|1|Maximum number of threads alive at the same time
MaxConnectionsPerChild|core|global|1|Maximum number of connections a particular child serves before dying.
ThreadsPerChild|core|global|1|Number of threads each child creates
ServerLimit|core|global|1|Maximum number of child processes for this run of Apache
ThreadLimit|core|global|1|Maximum number of worker threads per child process for this run of Apache - Upper limit for ThreadsPerChild
Mutex|core|global|raw|
Timeout|core|server|1|Timeout duration (sec)
KeepAlive|core|server|flag|Whether persistent connections should be On or Off
KeepAliveTimeout|core|server|1|Keep-Alive timeout duration (sec)
MaxKeepAliveRequests|core|server|1|Maximum number of Keep-Alive requests per connection, or 0 for infinite
ServerName|core|server|1|The hostname and port of the server
ServerAlias|core|server|raw|A name or names alternately used to access the server
ServerAdmin|core|server|1|The email address of the server administrator
ServerTokens|core|global|raw|Determine tokens displayed in the Server: header - Min(imal), Major, Minor, Prod(uctOnly), OS, or Full
ServerSignature|core|any|1|En-/disable server signature (on|off|email)
DocumentRoot|core|server|1|Root directory of the document tree
AccessFileName|core|server|raw|Name(s) of per-directory config files (default: .htaccess)
ErrorLog|core|server|1|The filename of the error log
LogLevel|core|any|1+|Level of verbosity in error logging
HostnameLookups|core|any|1|"on" to enable, "off" to disable reverse DNS lookups, or "double" to enable double-reverse DNS lookups
UseCanonicalName|core|any|1|How to work out the ServerName : Port when constructing URLs
TraceEnable|core|server|1|'on' (default), 'off' or 'extended' to trace request body content
EnableSendfile|core|any|1|Controls whether sendfile may be used to transmit files
EnableMMAP|core|any|1|Controls whether memory-mapping may be used to read files
FileETag|core|any|raw|Specify components used to construct a file's ETag
AddDefaultCharset|core|any|1|The name of the default charset to add to any Content-Type without one or 'Off' to disable
AllowOverride|core|inside|raw|Controls what groups of directives can be configured by per-directory config files
Options|core|any|raw|Set a number of attributes for a given directory
ErrorDocument|core|any|2|Change responses for HTTP errors
ForceType|core|any|1|a mime type that overrides other configured type
Require|authz_core|inside|raw|specifies authorization directives which one must pass (or not) for a request to suceeed
LogFormat|log_config|server|12|a log format string (see docs) and an optional format name
CustomLog|log_config|server|23|a file name, a custom log format string or format name, and an optional "env=" or "expr=" clause (see docs)
TransferLog|log_config|server|1|the filename of the access log
AddType|mime|any|2+|a mime type followed by one or more file extensions
TypesConfig|mime|server|1|the MIME types config file
SetEnv|env|any|12|an environment variable name and optional value to pass to CGI.
Header|headers|any|raw|an optional condition, an action, header and value followed by optional env clause
RequestHeader|headers|any|raw|an action, header and value followed by optional env clause
RequestReadTimeout|reqtimeout|server|raw|
IndexOptions|autoindex|any|raw|one or more index options [+|-][]
FallbackResource|dir|any|1|Set a default handler
DirectoryIndex|dir|any|raw|a list of file names
DirectorySlash|dir|any|flag|On or Off
Alias|alias|any|12|a fakename and a realname, or a realname in a Location
ScriptAlias|alias|any|12|a fakename and a realname, or a realname in a Location
AliasMatch|alias|server|2|a regular expression and a filename
Redirect|alias|any|raw|an optional status, then document to be redirected and destination URL
RedirectMatch|alias|any|raw|an optional status, then a regular expression and destination URL
RedirectTemp|alias|any|2|a document to be redirected, then the destination URL
RedirectPermanent|alias|any|2|a document to be redirected, then the destination URL`;

const known = new Map<string, Known>();
for (const row of ROWS.trim().split('\n')) {
  const [name = '', module = '', where = '', arity = '', ...help] = row.split('|');
  known.set(name.toLowerCase(), {
    name,
    module,
    where: where as Known['where'],
    arity: arity as Arity,
    help: help.join('|'),
  });
}

/** Sections, by the module that brings them. What they hold is checked as `any` or `inside` directives are. */
export const SECTIONS: Readonly<Record<string, string>> = {
  '<virtualhost': 'core',
  '<directory': 'core',
  '<directorymatch': 'core',
  '<files': 'core',
  '<filesmatch': 'core',
  '<location': 'core',
  '<locationmatch': 'core',
  '<requireall': 'authz_core',
  '<requireany': 'authz_core',
  '<requirenone': 'authz_core',
};

export const knownDirective = (name: string): Known | undefined => known.get(name.toLowerCase());

/** What httpd says of a wrong number of words; undefined when it fits. */
export function arityProblem({ name, arity, help }: Known, count: number): string | undefined {
  const said = (takes: string): string => `${name} ${takes}${help === '' ? '' : `, ${help}`}`;
  switch (arity) {
    case '1':
      return count === 1 ? undefined : said('takes one argument');
    case '2':
      return count === 2 ? undefined : said('takes two arguments');
    case '12':
      return count === 1 || count === 2 ? undefined : said('takes 1-2 arguments');
    case '23':
      return count === 2 || count === 3 ? undefined : said('takes two or three arguments');
    case '1+':
      return count >= 1 ? undefined : said('requires at least one argument');
    case '2+':
      return count >= 2 ? undefined : said('requires at least two arguments');
    case 'flag':
    case 'raw':
      return undefined;
  }
}
