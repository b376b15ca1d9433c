import type { Entries } from '../trees/busybox.ts';

/** Modules of the image, in the order of its httpd.conf; a `+` marks those that it loads. */
const MODULES = (
  '+mpm_event mpm_prefork mpm_worker +authn_file authn_dbm authn_anon authn_dbd authn_socache +authn_core +authz_host ' +
  '+authz_groupfile +authz_user authz_dbm authz_owner authz_dbd +authz_core authnz_ldap authnz_fcgi +access_compat ' +
  '+auth_basic auth_form auth_digest allowmethods isapi file_cache cache cache_disk cache_socache socache_shmcb ' +
  'socache_dbm socache_memcache socache_redis watchdog macro dbd bucketeer dumpio echo example_hooks case_filter ' +
  'case_filter_in example_ipc buffer data ratelimit +reqtimeout ext_filter request include +filter reflector substitute ' +
  'sed charset_lite deflate xml2enc proxy_html brotli +mime ldap +log_config log_debug log_forensic logio lua +env ' +
  'mime_magic cern_meta expires +headers ident usertrack unique_id +setenvif +version remoteip proxy proxy_connect ' +
  'proxy_ftp proxy_http proxy_fcgi proxy_scgi proxy_uwsgi proxy_fdpass proxy_wstunnel proxy_ajp proxy_balancer ' +
  'proxy_express proxy_hcheck session session_cookie session_crypto session_dbd slotmem_shm slotmem_plain ssl ' +
  'optional_hook_export optional_hook_import optional_fn_import optional_fn_export dialup http2 proxy_http2 md ' +
  'lbmethod_byrequests lbmethod_bytraffic lbmethod_bybusyness lbmethod_heartbeat +unixd heartbeat heartmonitor dav ' +
  '+status +autoindex asis info suexec cgid cgi dav_fs dav_lock vhost_alias negotiation +dir imagemap actions speling ' +
  'userdir +alias rewrite'
).split(' ');

const loadLines = MODULES.map((one) => {
  const name = one.replace(/^\+/, '');
  const line = `${one.startsWith('+') ? '' : '#'}LoadModule ${name}_module modules/mod_${name}.so`;
  if (name === 'cgid') return `<IfModule !mpm_prefork_module>\n\t${line}\n</IfModule>`;
  return name === 'cgi' ? `<IfModule mpm_prefork_module>\n\t${line}\n</IfModule>` : line;
}).join('\n');

/** The directives of the image's httpd.conf; its long comments are left out. */
const CONFIG = `ServerRoot "/usr/local/apache2"

#Listen 12.34.56.78:80
Listen 80

${loadLines}

<IfModule unixd_module>
User www-data
Group www-data
</IfModule>

ServerAdmin you@example.com

#ServerName www.example.com:80

# Everything is closed but what is opened below.
<Directory />
    AllowOverride none
    Require all denied
</Directory>

DocumentRoot "/usr/local/apache2/htdocs"
<Directory "/usr/local/apache2/htdocs">
    Options Indexes FollowSymLinks
    AllowOverride None
    Require all granted
</Directory>

<IfModule dir_module>
    DirectoryIndex index.html
</IfModule>

<Files ".ht*">
    Require all denied
</Files>

ErrorLog /proc/self/fd/2

LogLevel warn

<IfModule log_config_module>
    LogFormat "%h %l %u %t \\"%r\\" %>s %b \\"%{Referer}i\\" \\"%{User-Agent}i\\"" combined
    LogFormat "%h %l %u %t \\"%r\\" %>s %b" common

    <IfModule logio_module>
      LogFormat "%h %l %u %t \\"%r\\" %>s %b \\"%{Referer}i\\" \\"%{User-Agent}i\\" %I %O" combinedio
    </IfModule>

    CustomLog /proc/self/fd/1 common
    #CustomLog "logs/access_log" combined
</IfModule>

<IfModule alias_module>
    # Redirect permanent /foo http://www.example.com/bar
    # Alias /webpath /full/filesystem/path
    ScriptAlias /cgi-bin/ "/usr/local/apache2/cgi-bin/"
</IfModule>

<IfModule cgid_module>
    #Scriptsock cgisock
</IfModule>

<Directory "/usr/local/apache2/cgi-bin">
    AllowOverride None
    Options None
    Require all granted
</Directory>

<IfModule headers_module>
    RequestHeader unset Proxy early
</IfModule>

<IfModule mime_module>
    TypesConfig conf/mime.types
    AddType application/x-compress .Z
    AddType application/x-gzip .gz .tgz
</IfModule>

#Include conf/extra/httpd-mpm.conf
#Include conf/extra/httpd-autoindex.conf
#Include conf/extra/httpd-vhosts.conf
#Include conf/extra/httpd-default.conf
#Include conf/extra/httpd-ssl.conf
`;

/** Types of the files that people serve. */
const TYPES = `application/gzip				gz
application/json				json
application/manifest+json			webmanifest
application/pdf					pdf
application/wasm				wasm
application/xml					xml xsl
application/zip					zip
audio/mpeg					mpga mp2 mp2a mp3 m2a m3a
audio/ogg					oga ogg spx opus
font/otf					otf
font/ttf					ttf
font/woff					woff
font/woff2					woff2
image/avif					avif
image/gif					gif
image/jpeg					jpeg jpg jpe
image/png					png
image/svg+xml					svg svgz
image/webp					webp
image/x-icon					ico
text/css					css
text/csv					csv
text/html					html htm
text/javascript					js mjs
text/plain					txt text conf def list log in
video/mp4					mp4 mp4v mpg4
video/webm					webm
`;

const INDEX =
  '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">\n<html>\n<head>\n<title>It works! Apache httpd</title>\n</head>\n<body>\n<p>It works!</p>\n</body>\n</html>\n';

/** What a user of the image types in place of httpd's own options. */
const APACHECTL = `#!/bin/sh
# start, stop and so on become signals or a start of httpd; all else is passed on.
HTTPD='/usr/local/apache2/bin/httpd'

case "$1" in
start|stop|restart|graceful|graceful-stop)
    $HTTPD -k "$@"
    ;;
configtest)
    $HTTPD -t
    ;;
status|fullstatus)
    echo "drydock: apachectl $1 is not modelled" >&2
    exit 1
    ;;
'')
    $HTTPD -h
    ;;
*)
    $HTTPD "$@"
    ;;
esac
`;

export const httpdFiles: Entries = {
  '/usr/local/apache2/bin/httpd': { program: 'apache/httpd', size: 740_000 },
  '/usr/local/apache2/bin/apachectl': APACHECTL,
  '/usr/local/apache2/bin/htpasswd': { program: 'htpasswd', size: 80_000 },
  '/usr/local/apache2/bin/ab': { program: 'ab', size: 90_000 },
  '/usr/local/apache2/cgi-bin': null,
  '/usr/local/apache2/conf/httpd.conf': CONFIG,
  '/usr/local/apache2/conf/mime.types': TYPES,
  '/usr/local/apache2/htdocs/index.html': { text: INDEX, mtime: Date.UTC(2025, 10, 7, 8, 23, 8) / 1000 },
  '/usr/local/apache2/logs': null,
  ...Object.fromEntries(
    MODULES.map((one) => [`/usr/local/apache2/modules/mod_${one.replace(/^\+/, '')}.so`, { hole: 40_000 }]),
  ),
};

export const httpdForeground =
  '#!/bin/sh\nset -e\n\n# A pid file of an earlier run would keep httpd from starting.\nrm -f /usr/local/apache2/logs/httpd.pid\n\nexec httpd -DFOREGROUND "$@"\n';
