/** Modules that are in the program itself. */
export const BUILT_IN = ['core', 'so', 'http'] as const;

/** Directives that httpd knows of each module and this simulator does not act on. A loaded one of these is refused by name. */
export const UNMODELLED: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    core: 'IfDirective IfSection AcceptPathInfo UnDefine Error If ElseIf Else Limit LimitExcept AllowOverrideList ContentDigest CGIPassAuth CGIVar SetHandler SetOutputFilter SetInputFilter AllowEncodedSlashes ErrorLogFormat ServerPath LimitRequestLine LimitRequestFields LimitRequestBody Protocol QualifyRedirectURL RegisterHttpMethod',
    so: 'LoadFile',
    version: 'IfVersion',
    unixd: 'ChrootDir Suexec',
    authn_file: 'AuthUserFile',
    authn_core: 'AuthType AuthName AuthnProviderAlias',
    authz_groupfile: 'AuthGroupFile',
    authz_core: 'AuthzProviderAlias AuthMerging AuthzSendForbiddenOnFailure',
    access_compat: 'Order Allow Deny Satisfy',
    auth_basic: 'AuthBasicProvider AuthBasicAuthoritative AuthBasicFake',
    filter: 'FilterDeclare FilterProvider FilterChain AddOutputFilterByType',
    mime: 'AddHandler AddInputFilter AddOutputFilter AddLanguage DefaultLanguage AddCharset AddEncoding RemoveHandler RemoveType',
    env: 'PassEnv UnsetEnv',
    setenvif: 'SetEnvIf SetEnvIfNoCase SetEnvIfExpr BrowserMatch BrowserMatchNoCase',
    autoindex:
      'AddIcon AddAlt AddDescription HeaderName ReadmeName IndexIgnore IndexOrderDefault IndexStyleSheet IndexHeadInsert DefaultIcon FancyIndexing',
    dir: 'DirectoryCheckHandler DirectoryIndexRedirect',
    alias: 'ScriptAliasMatch RedirectRelative AliasPreservePath',
    rewrite: 'RewriteEngine RewriteRule RewriteCond RewriteBase RewriteOptions RewriteMap',
    proxy:
      'ProxyPass ProxyPassReverse ProxyPassMatch ProxyPreserveHost ProxyRequests ProxySet ProxyTimeout ProxyVia Proxy ProxyMatch',
    proxy_balancer: 'BalancerMember',
    ssl: 'SSLEngine SSLCertificateFile SSLCertificateKeyFile SSLProtocol SSLCipherSuite SSLSessionCache SSLRandomSeed',
    expires: 'ExpiresActive ExpiresByType ExpiresDefault',
    deflate: 'DeflateCompressionLevel',
    http2: 'H2Direct',
    remoteip: 'RemoteIPHeader RemoteIPInternalProxy RemoteIPTrustedProxy',
    userdir: 'UserDir',
    info: 'AddModuleInfo',
    macro: 'Macro Use',
  }).map(([module, names]) => [module, names.toLowerCase().split(' ')]),
);
