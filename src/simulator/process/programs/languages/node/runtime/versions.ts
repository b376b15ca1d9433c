/** What differs between the versions of node that the images hold: its own lines in stack traces, and its parts. */
export interface NodeVersion {
  readonly version: string;
  readonly v8: string;
  readonly modules: string;
  readonly uv: string;
  readonly openssl: string;
  /** Below a file's own code: how node loads the main script. */
  readonly main: readonly string[];
  /** Above the place of a `require` that finds nothing. */
  readonly require: readonly string[];
  /** A main script that is not there: the place of the excerpt, and the calls. */
  readonly missing: { readonly at: string; readonly calls: readonly string[] };
  /** Above {@link main} when a file does not parse. */
  readonly syntax: readonly string[];
  readonly timer: readonly string[];
  readonly immediate: readonly string[];
  readonly tick: readonly string[];
  /** Where an unheard 'error' event throws. */
  readonly events: string;
  /** A port that cannot be listened on: the calls, and who tells of it. */
  readonly listen: readonly string[];
  readonly emitError: readonly string[];
  readonly rejected: { readonly at: string; readonly calls: readonly string[] };
  readonly evaluated: readonly string[];
  readonly esm: readonly string[];
  readonly esmMissing: { readonly at: string; readonly calls: readonly string[] };
  readonly esmPackage: { readonly at: readonly string[]; readonly calls: readonly string[] };
  readonly readFile: { readonly at: readonly string[]; readonly calls: readonly string[] };
}

export const NODE_VERSIONS: readonly NodeVersion[] = [
  {
    version: '24.19.0',
    v8: '13.6.233.17-node.51',
    modules: '137',
    uv: '1.52.1',
    openssl: '3.5.7',
    main: [
      'Module._compile (node:internal/modules/cjs/loader:1872:14)',
      'Object..js (node:internal/modules/cjs/loader:2003:10)',
      'Module.load (node:internal/modules/cjs/loader:1594:32)',
      'Module._load (node:internal/modules/cjs/loader:1396:12)',
      'wrapModuleLoad (node:internal/modules/cjs/loader:255:19)',
      'Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:154:5)',
      'node:internal/main/run_main_module:33:47',
    ],
    require: [
      'Module._resolveFilename (node:internal/modules/cjs/loader:1517:15)',
      'wrapResolveFilename (node:internal/modules/cjs/loader:1071:27)',
      'defaultResolveImplForCJSLoading (node:internal/modules/cjs/loader:1095:10)',
      'resolveForCJSWithHooks (node:internal/modules/cjs/loader:1122:12)',
      'Module._load (node:internal/modules/cjs/loader:1294:5)',
      'wrapModuleLoad (node:internal/modules/cjs/loader:255:19)',
      'Module.require (node:internal/modules/cjs/loader:1617:12)',
      'require (node:internal/modules/helpers:153:16)',
    ],
    missing: {
      at: 'node:internal/modules/cjs/loader:1520',
      calls: [
        'Module._resolveFilename (node:internal/modules/cjs/loader:1517:15)',
        'wrapResolveFilename (node:internal/modules/cjs/loader:1071:27)',
        'defaultResolveImplForCJSLoading (node:internal/modules/cjs/loader:1095:10)',
        'resolveForCJSWithHooks (node:internal/modules/cjs/loader:1122:12)',
        'Module._load (node:internal/modules/cjs/loader:1294:5)',
        'wrapModuleLoad (node:internal/modules/cjs/loader:255:19)',
        'Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:154:5)',
        'node:internal/main/run_main_module:33:47',
      ],
    },
    syntax: [
      'wrapSafe (node:internal/modules/cjs/loader:1804:18)',
      'Module._compile (node:internal/modules/cjs/loader:1846:20)',
    ],
    timer: ['listOnTimeout (node:internal/timers:635:17)', 'process.processTimers (node:internal/timers:571:7)'],
    immediate: ['process.processImmediate (node:internal/timers:534:21)'],
    tick: ['process.processTicksAndRejections (node:internal/process/task_queues:85:11)'],
    events: 'node:events:487',
    listen: [
      'Server.setupListenHandle [as _listen2] (node:net:2167:16)',
      'listenInCluster (node:net:2224:12)',
      'Server.listen (node:net:2344:7)',
    ],
    emitError: [
      'emitErrorNT (node:net:2203:8)',
      'process.processTicksAndRejections (node:internal/process/task_queues:90:21)',
    ],
    rejected: {
      at: 'node:internal/process/promises:392',
      calls: [
        'throwUnhandledRejectionsMode (node:internal/process/promises:392:7)',
        'processPromiseRejections (node:internal/process/promises:475:17)',
        'process.processTicksAndRejections (node:internal/process/task_queues:106:37)',
      ],
    },
    evaluated: [
      'runScriptInThisContext (node:internal/vm:219:10)',
      'node:internal/process/execution:451:12',
      '[eval]-wrapper:6:24',
      'runScriptInContext (node:internal/process/execution:449:60)',
      'evalFunction (node:internal/process/execution:283:30)',
      'evalTypeScript (node:internal/process/execution:295:3)',
      'node:internal/main/eval_string:71:3',
    ],
    esm: [
      'ModuleJob.run (node:internal/modules/esm/module_job:439:25)',
      'async node:internal/modules/esm/loader:643:26',
      'async asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:101:5)',
    ],
    esmMissing: {
      at: 'node:internal/modules/esm/resolve:271',
      calls: [
        'finalizeResolution (node:internal/modules/esm/resolve:271:11)',
        'moduleResolve (node:internal/modules/esm/resolve:865:10)',
        'defaultResolve (node:internal/modules/esm/resolve:992:11)',
        '#cachedDefaultResolve (node:internal/modules/esm/loader:701:20)',
        '#resolveAndMaybeBlockOnLoaderThread (node:internal/modules/esm/loader:721:38)',
        'ModuleLoader.resolveSync (node:internal/modules/esm/loader:759:56)',
        '#resolve (node:internal/modules/esm/loader:683:17)',
        'ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:603:35)',
        'ModuleJob.syncLink (node:internal/modules/esm/module_job:163:33)',
        'ModuleJob.link (node:internal/modules/esm/module_job:253:17)',
      ],
    },
    esmPackage: {
      at: [
        'node:internal/modules/package_json_reader:301',
        '  throw new ERR_MODULE_NOT_FOUND(packageName, fileURLToPath(base), null);',
        '        ^',
      ],
      calls: [
        'Object.getPackageJSONURL (node:internal/modules/package_json_reader:301:9)',
        'packageResolve (node:internal/modules/esm/resolve:768:81)',
        'moduleResolve (node:internal/modules/esm/resolve:859:18)',
        'defaultResolve (node:internal/modules/esm/resolve:992:11)',
        '#cachedDefaultResolve (node:internal/modules/esm/loader:701:20)',
        '#resolveAndMaybeBlockOnLoaderThread (node:internal/modules/esm/loader:721:38)',
        'ModuleLoader.resolveSync (node:internal/modules/esm/loader:759:56)',
        '#resolve (node:internal/modules/esm/loader:683:17)',
        'ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:603:35)',
        'ModuleJob.syncLink (node:internal/modules/esm/module_job:163:33)',
      ],
    },
    readFile: {
      at: ['node:fs:622', '  return binding.open(', '                 ^'],
      calls: ['Object.openSync (node:fs:622:18)', 'Object.readFileSync (node:fs:488:35)'],
    },
  },
  {
    version: '22.21.1',
    v8: '12.4.254.21-node.33',
    modules: '127',
    uv: '1.51.0',
    openssl: '3.5.4',
    main: [
      'Module._compile (node:internal/modules/cjs/loader:1706:14)',
      'Object..js (node:internal/modules/cjs/loader:1839:10)',
      'Module.load (node:internal/modules/cjs/loader:1441:32)',
      'Function._load (node:internal/modules/cjs/loader:1263:12)',
      'TracingChannel.traceSync (node:diagnostics_channel:328:14)',
      'wrapModuleLoad (node:internal/modules/cjs/loader:237:24)',
      'Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)',
      'node:internal/main/run_main_module:36:49',
    ],
    require: [
      'Function._resolveFilename (node:internal/modules/cjs/loader:1383:15)',
      'defaultResolveImpl (node:internal/modules/cjs/loader:1025:19)',
      'resolveForCJSWithHooks (node:internal/modules/cjs/loader:1030:22)',
      'Function._load (node:internal/modules/cjs/loader:1192:37)',
      'TracingChannel.traceSync (node:diagnostics_channel:328:14)',
      'wrapModuleLoad (node:internal/modules/cjs/loader:237:24)',
      'Module.require (node:internal/modules/cjs/loader:1463:12)',
      'require (node:internal/modules/helpers:147:16)',
    ],
    missing: {
      at: 'node:internal/modules/cjs/loader:1386',
      calls: [
        'Function._resolveFilename (node:internal/modules/cjs/loader:1383:15)',
        'defaultResolveImpl (node:internal/modules/cjs/loader:1025:19)',
        'resolveForCJSWithHooks (node:internal/modules/cjs/loader:1030:22)',
        'Function._load (node:internal/modules/cjs/loader:1192:37)',
        'TracingChannel.traceSync (node:diagnostics_channel:328:14)',
        'wrapModuleLoad (node:internal/modules/cjs/loader:237:24)',
        'Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)',
        'node:internal/main/run_main_module:36:49',
      ],
    },
    syntax: [
      'wrapSafe (node:internal/modules/cjs/loader:1638:18)',
      'Module._compile (node:internal/modules/cjs/loader:1680:20)',
    ],
    timer: ['listOnTimeout (node:internal/timers:588:17)', 'process.processTimers (node:internal/timers:523:7)'],
    immediate: ['process.processImmediate (node:internal/timers:485:21)'],
    tick: ['process.processTicksAndRejections (node:internal/process/task_queues:85:11)'],
    events: 'node:events:497',
    listen: [
      'Server.setupListenHandle [as _listen2] (node:net:1940:16)',
      'listenInCluster (node:net:1997:12)',
      'Server.listen (node:net:2102:7)',
    ],
    emitError: [
      'emitErrorNT (node:net:1976:8)',
      'process.processTicksAndRejections (node:internal/process/task_queues:90:21)',
    ],
    rejected: {
      at: 'node:internal/process/promises:392',
      calls: [
        'throwUnhandledRejectionsMode (node:internal/process/promises:392:7)',
        'processPromiseRejections (node:internal/process/promises:475:17)',
        'process.processTicksAndRejections (node:internal/process/task_queues:106:32)',
      ],
    },
    evaluated: [
      'runScriptInThisContext (node:internal/vm:209:10)',
      'node:internal/process/execution:446:12',
      '[eval]-wrapper:6:24',
      'runScriptInContext (node:internal/process/execution:444:60)',
      'evalFunction (node:internal/process/execution:279:30)',
      'evalTypeScript (node:internal/process/execution:291:3)',
      'node:internal/main/eval_string:74:3',
    ],
    esm: [
      'ModuleJob.run (node:internal/modules/esm/module_job:343:25)',
      'async onImport.tracePromise.__proto__ (node:internal/modules/esm/loader:665:26)',
      'async asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:117:5)',
    ],
    esmMissing: {
      at: 'node:internal/modules/esm/resolve:274',
      calls: [
        'finalizeResolution (node:internal/modules/esm/resolve:274:11)',
        'moduleResolve (node:internal/modules/esm/resolve:859:10)',
        'defaultResolve (node:internal/modules/esm/resolve:983:11)',
        '#cachedDefaultResolve (node:internal/modules/esm/loader:731:20)',
        'ModuleLoader.resolve (node:internal/modules/esm/loader:708:38)',
        'ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:310:38)',
        'ModuleJob._link (node:internal/modules/esm/module_job:182:49)',
      ],
    },
    esmPackage: {
      at: [
        'node:internal/modules/package_json_reader:314',
        '  throw new ERR_MODULE_NOT_FOUND(packageName, fileURLToPath(base), null);',
        '        ^',
      ],
      calls: [
        'Object.getPackageJSONURL (node:internal/modules/package_json_reader:314:9)',
        'packageResolve (node:internal/modules/esm/resolve:767:81)',
        'moduleResolve (node:internal/modules/esm/resolve:853:18)',
        'defaultResolve (node:internal/modules/esm/resolve:983:11)',
        '#cachedDefaultResolve (node:internal/modules/esm/loader:731:20)',
        'ModuleLoader.resolve (node:internal/modules/esm/loader:708:38)',
        'ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:310:38)',
        'ModuleJob._link (node:internal/modules/esm/module_job:182:49)',
      ],
    },
    readFile: {
      at: ['node:fs:561', '  return binding.open(', '                 ^'],
      calls: ['Object.openSync (node:fs:561:18)', 'Object.readFileSync (node:fs:445:35)'],
    },
  },
  {
    version: '20.19.5',
    v8: '11.3.244.8-node.30',
    modules: '115',
    uv: '1.46.0',
    openssl: '3.0.16',
    main: [
      'Module._compile (node:internal/modules/cjs/loader:1521:14)',
      'Module._extensions..js (node:internal/modules/cjs/loader:1623:10)',
      'Module.load (node:internal/modules/cjs/loader:1266:32)',
      'Module._load (node:internal/modules/cjs/loader:1091:12)',
      'Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)',
      'node:internal/main/run_main_module:28:49',
    ],
    require: [
      'Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)',
      'Module._load (node:internal/modules/cjs/loader:1038:27)',
      'Module.require (node:internal/modules/cjs/loader:1289:19)',
      'require (node:internal/modules/helpers:182:18)',
    ],
    missing: {
      at: 'node:internal/modules/cjs/loader:1210',
      calls: [
        'Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)',
        'Module._load (node:internal/modules/cjs/loader:1038:27)',
        'Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)',
        'node:internal/main/run_main_module:28:49',
      ],
    },
    syntax: [
      'wrapSafe (node:internal/modules/cjs/loader:1464:18)',
      'Module._compile (node:internal/modules/cjs/loader:1495:20)',
    ],
    timer: ['listOnTimeout (node:internal/timers:581:17)', 'process.processTimers (node:internal/timers:519:7)'],
    immediate: ['process.processImmediate (node:internal/timers:483:21)'],
    tick: ['process.processTicksAndRejections (node:internal/process/task_queues:77:11)'],
    events: 'node:events:502',
    listen: [
      'Server.setupListenHandle [as _listen2] (node:net:1908:16)',
      'listenInCluster (node:net:1965:12)',
      'Server.listen (node:net:2067:7)',
    ],
    emitError: [
      'emitErrorNT (node:net:1944:8)',
      'process.processTicksAndRejections (node:internal/process/task_queues:82:21)',
    ],
    rejected: {
      at: 'node:internal/process/promises:389',
      calls: [
        'throwUnhandledRejectionsMode (node:internal/process/promises:389:7)',
        'processPromiseRejections (node:internal/process/promises:470:17)',
        'process.processTicksAndRejections (node:internal/process/task_queues:96:32)',
      ],
    },
    evaluated: [
      'runScriptInThisContext (node:internal/vm:209:10)',
      'node:internal/process/execution:118:14',
      '[eval]-wrapper:6:24',
      'runScript (node:internal/process/execution:101:62)',
      'evalScript (node:internal/process/execution:133:3)',
      'node:internal/main/eval_string:51:3',
    ],
    esm: [
      'ModuleJob.run (node:internal/modules/esm/module_job:325:25)',
      'async ModuleLoader.import (node:internal/modules/esm/loader:606:24)',
      'async asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:117:5)',
    ],
    esmMissing: {
      at: 'node:internal/modules/esm/resolve:283',
      calls: [
        'finalizeResolution (node:internal/modules/esm/resolve:283:11)',
        'moduleResolve (node:internal/modules/esm/resolve:952:10)',
        'defaultResolve (node:internal/modules/esm/resolve:1188:11)',
        'ModuleLoader.defaultResolve (node:internal/modules/esm/loader:708:12)',
        '#cachedDefaultResolve (node:internal/modules/esm/loader:657:25)',
        'ModuleLoader.resolve (node:internal/modules/esm/loader:640:38)',
        'ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:264:38)',
        'ModuleJob._link (node:internal/modules/esm/module_job:168:49)',
      ],
    },
    esmPackage: {
      at: [
        'node:internal/modules/esm/resolve:873',
        '  throw new ERR_MODULE_NOT_FOUND(packageName, fileURLToPath(base), null);',
        '        ^',
      ],
      calls: [
        'packageResolve (node:internal/modules/esm/resolve:873:9)',
        'moduleResolve (node:internal/modules/esm/resolve:946:18)',
        'defaultResolve (node:internal/modules/esm/resolve:1188:11)',
        'ModuleLoader.defaultResolve (node:internal/modules/esm/loader:708:12)',
        '#cachedDefaultResolve (node:internal/modules/esm/loader:657:25)',
        'ModuleLoader.resolve (node:internal/modules/esm/loader:640:38)',
        'ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:264:38)',
        'ModuleJob._link (node:internal/modules/esm/module_job:168:49)',
      ],
    },
    readFile: {
      at: ['node:fs:574', '  return binding.open(', '                 ^'],
      calls: ['Object.openSync (node:fs:574:18)', 'Object.readFileSync (node:fs:453:35)'],
    },
  },
  {
    version: '18.20.8',
    v8: '10.2.154.26-node.39',
    modules: '108',
    uv: '1.44.2',
    openssl: '3.0.16',
    main: [
      'Module._compile (node:internal/modules/cjs/loader:1364:14)',
      'Module._extensions..js (node:internal/modules/cjs/loader:1422:10)',
      'Module.load (node:internal/modules/cjs/loader:1203:32)',
      'Module._load (node:internal/modules/cjs/loader:1019:12)',
      'Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:128:12)',
      'node:internal/main/run_main_module:28:49',
    ],
    require: [
      'Module._resolveFilename (node:internal/modules/cjs/loader:1140:15)',
      'Module._load (node:internal/modules/cjs/loader:981:27)',
      'Module.require (node:internal/modules/cjs/loader:1231:19)',
      'require (node:internal/modules/helpers:177:18)',
    ],
    missing: {
      at: 'node:internal/modules/cjs/loader:1143',
      calls: [
        'Module._resolveFilename (node:internal/modules/cjs/loader:1140:15)',
        'Module._load (node:internal/modules/cjs/loader:981:27)',
        'Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:128:12)',
        'node:internal/main/run_main_module:28:49',
      ],
    },
    syntax: [
      'internalCompileFunction (node:internal/vm:76:18)',
      'wrapSafe (node:internal/modules/cjs/loader:1283:20)',
      'Module._compile (node:internal/modules/cjs/loader:1328:27)',
    ],
    timer: ['listOnTimeout (node:internal/timers:569:17)', 'process.processTimers (node:internal/timers:512:7)'],
    immediate: ['process.processImmediate (node:internal/timers:476:21)'],
    tick: ['process.processTicksAndRejections (node:internal/process/task_queues:77:11)'],
    events: 'node:events:495',
    listen: [
      'Server.setupListenHandle [as _listen2] (node:net:1817:16)',
      'listenInCluster (node:net:1865:12)',
      'Server.listen (node:net:1953:7)',
    ],
    emitError: [
      'emitErrorNT (node:net:1844:8)',
      'process.processTicksAndRejections (node:internal/process/task_queues:82:21)',
    ],
    rejected: { at: 'node:internal/process/promises:288', calls: [] },
    evaluated: [
      'runScriptInThisContext (node:internal/vm:143:10)',
      'node:internal/process/execution:100:14',
      '[eval]-wrapper:6:24',
      'runScript (node:internal/process/execution:83:62)',
      'evalScript (node:internal/process/execution:114:10)',
      'node:internal/main/eval_string:30:3',
    ],
    esm: [
      'ModuleJob.run (node:internal/modules/esm/module_job:195:25)',
      'async ModuleLoader.import (node:internal/modules/esm/loader:337:24)',
      'async loadESM (node:internal/process/esm_loader:34:7)',
      'async handleMainPromise (node:internal/modules/run_main:106:12)',
    ],
    esmMissing: {
      at: 'node:internal/errors:496',
      calls: [
        'new NodeError (node:internal/errors:405:5)',
        'finalizeResolution (node:internal/modules/esm/resolve:327:11)',
        'moduleResolve (node:internal/modules/esm/resolve:980:10)',
        'defaultResolve (node:internal/modules/esm/resolve:1206:11)',
        'ModuleLoader.defaultResolve (node:internal/modules/esm/loader:404:12)',
        'ModuleLoader.resolve (node:internal/modules/esm/loader:373:25)',
        'ModuleLoader.getModuleJob (node:internal/modules/esm/loader:250:38)',
        'ModuleWrap.<anonymous> (node:internal/modules/esm/module_job:76:39)',
        'link (node:internal/modules/esm/module_job:75:36)',
      ],
    },
    esmPackage: {
      at: ['node:internal/errors:496', '    ErrorCaptureStackTrace(err);', '    ^'],
      calls: [
        'new NodeError (node:internal/errors:405:5)',
        'packageResolve (node:internal/modules/esm/resolve:916:9)',
        'moduleResolve (node:internal/modules/esm/resolve:973:20)',
        'defaultResolve (node:internal/modules/esm/resolve:1206:11)',
        'ModuleLoader.defaultResolve (node:internal/modules/esm/loader:404:12)',
        'ModuleLoader.resolve (node:internal/modules/esm/loader:373:25)',
        'ModuleLoader.getModuleJob (node:internal/modules/esm/loader:250:38)',
        'ModuleWrap.<anonymous> (node:internal/modules/esm/module_job:76:39)',
        'link (node:internal/modules/esm/module_job:75:36)',
      ],
    },
    readFile: {
      at: ['node:internal/fs/utils:356', '    throw err;', '    ^'],
      calls: ['Object.openSync (node:fs:596:3)', 'Object.readFileSync (node:fs:464:35)'],
    },
  },
];
