/**
 * What the simulated PyPI holds, from the wheels themselves. A row `@name|version|tags|bytes of the wheel|bytes of its metadata|
 * Python|license (1 before an SPDX expression)|summary|home page|author|e-mail|scripts|requirements` is followed by its files:
 * `/folder`, then `name bytes [bytes of its .pyc [how many files it stands for]]`; folders of large packages are told by their
 * `__init__.py` and one file with the bytes of all others.
 */
export const PYPI = `@Flask-Login|0.6.3|py3-none-any|17303|5799|>=3.7|MIT|User authentication and session management for Flask.|https://github.com/maxcountryman/flask-login|Matthew Frazier|leafstormrush@gmail.com||Flask >=1.0.4 & Werkzeug >=1.0.1
/flask_login
__about__.py 389 638
__init__.py 2681 2434
config.py 1813 849
login_manager.py 20073 21419
mixins.py 1528 2895
signals.py 2464 1620
test_client.py 517 1173
utils.py 14021 17845
/Flask_Login-0.6.3.dist-info
LICENSE 1059
METADATA 5799
WHEEL 92
top_level.txt 12
RECORD 1047
@Flask-RESTful|0.3.10|py2.py3-none-any|26217|1018||BSD|Simple framework for creating REST APIs|https://www.github.com/flask-restful/flask-restful/|Twilio API Team|help@twilio.com||aniso8601 (>=0.82) & Flask (>=0.8) & six (>=1.3.0) & pytz
/flask_restful
__init__.py 28624 32944
__version__.py 46 194
fields.py 13018 18520
inputs.py 9118 11644
reqparse.py 14681 17997
/flask_restful/representations
__init__.py 1 178
json.py 873 1111
/flask_restful/utils
__init__.py 723 1217
cors.py 2084 3378
crypto.py 996 2034
/Flask_RESTful-0.3.10.dist-info
AUTHORS.md 1992
LICENSE 1485
METADATA 1018
WHEEL 110
top_level.txt 14
RECORD 1374
@PySocks|1.7.1|py3-none-any|16725|13235|>=2.7, !=3.0.*, !=3.1.*, !=3.2.*, !=3.3.*|BSD|A Python SOCKS client module. See https://github.com/Anorov/PySocks for more information.|https://github.com/Anorov/PySocks|Anorov|anorov.vorona@gmail.com||
socks.py 31086 34151
sockshandler.py 3966 6760
/PySocks-1.7.1.dist-info
LICENSE 1401
METADATA 13235
WHEEL 92
top_level.txt 19
RECORD 525
@alembic|1.20.0|py3-none-any|268719|7316|>=3.10|1MIT|A database migration tool for SQLAlchemy.|https://alembic.sqlalchemy.org||Mike Bayer <mike_mp@zzzcomputing.com>|alembic=alembic.config:main|SQLAlchemy>=2.0 & Mako & typing-extensions>=4.12 & tomli; python_version < "3.11" & tzdata; extra == "tz"
/alembic
__init__.py 92 287
__main__.py 78 282
command.py 25359 30103
config.py 34788 38945
context.py 195 347
context.pyi 32585
environment.py 43 200
migration.py 41 196
op.py 167 329
op.pyi 52937
py.typed 0
/alembic/autogenerate
__init__.py 543 595
api.py 22614 22799
render.py 38880 49313
rewriter.py 7676 9395
/alembic/autogenerate/compare
__init__.py 2217 2550
comments.py 3157 3664
constraints.py 27993 26957
schema.py 1641 2277
server_defaults.py 10678 10435
tables.py 10504 11498
types.py 3910 4274
util.py 7196 7345
/alembic/ddl
__init__.py 152 357
_autogen.py 10176 16640
base.py 12111 17862
impl.py 31352 35977
mssql.py 17121 19110
mysql.py 21188 19520
oracle.py 6212 8453
postgresql.py 29982 33302
sqlite.py 7925 7903
/alembic/ext
__init__.py 318 491
checkconstraint_byname.py 6465 6855
/alembic/operations
__init__.py 317 457
base.py 77791 81435
batch.py 29518 32213
ops.py 98319 113278
schemaobj.py 8975 11239
toimpl.py 8340 11859
/alembic/runtime
__init__.py 0 164
environment.py 42511 44764
migration.py 48090 57264
plugins.py 6648 8583
/alembic/script
__init__.py 100 277
base.py 36992 42978
revision.py 61943 62174
write_hooks.py 5369 7203
/alembic/templates/async
README 58
alembic.ini.mako 5010
env.py 2389 3346
script.py.mako 704
/alembic/templates/generic
README 38
alembic.ini.mako 5010
env.py 2103 2552
script.py.mako 704
/alembic/templates/multidb
README 606
alembic.ini.mako 5336
env.py 4230 4806
script.py.mako 1235
/alembic/templates/pyproject
README 60
alembic.ini.mako 782
env.py 2103 2554
pyproject.toml.mako 3000
script.py.mako 704
/alembic/templates/pyproject_async
README 45
alembic.ini.mako 782
env.py 2389 3356
pyproject.toml.mako 3000
script.py.mako 704
/alembic/testing
__init__.py 1178 1290
assertions.py 5193 7197
env.py 11591 16121
fixtures.py 11677 18791
requirements.py 4707 10703
schemacompare.py 4838 9094
util.py 3003 4610
warnings.py 1322 1192
/alembic/testing/plugin
__init__.py 0 171
bootstrap.py 50 232
/alembic/testing/suite
__init__.py 288 402
_autogen_fixtures.py 14153 17342
test_autogen_comments.py 6283 6662
test_autogen_computed.py 4554 8460
test_autogen_diffs.py 8394 12340
test_autogen_fks.py 32930 34710
test_autogen_identity.py 5824 9649
test_environment.py 11260 18250
test_op.py 1343 2851
/alembic/util
__init__.py 1781 1440
compat.py 3828 5220
editor.py 2467 3090
exc.py 944 1711
langhelpers.py 13053 16780
messaging.py 3235 5050
pyfiles.py 4603 6264
sqla_compat.py 19346 25994
/alembic-1.20.0.dist-info/licenses
LICENSE 1059
/alembic-1.20.0.dist-info
METADATA 7316
WHEEL 91
entry_points.txt 48
top_level.txt 8
RECORD 8985
@annotated-doc|0.0.5|py3-none-any|5302|6516|>=3.9|1MIT|Document parameters, class attributes, return types, and variables inline, with Annotated.|https://github.com/fastapi/annotated-doc||Sebastián Ramírez <tiangolo@gmail.com>||
/annotated_doc-0.0.5.dist-info
METADATA 6516
WHEEL 90
entry_points.txt 34
/annotated_doc-0.0.5.dist-info/licenses
LICENSE 1086
/annotated_doc
__init__.py 52 226
main.py 1075 1874
py.typed 0
/annotated_doc-0.0.5.dist-info
RECORD 662
@annotated-types|0.8.0|py3-none-any|13427|15009|>=3.10|1MIT|Reusable constraint types to use with typing.Annotated|https://github.com/annotated-types/annotated-types||Adrian Garcia Badaracco <1755071+adriangb@users.noreply.github.com>, Samuel Colvin <s@muelcolvin.com>, Zac Hatfield-Dodds <zac@zhd.dev>||
/annotated_types
__init__.py 13273 17765
py.typed 0
test_cases.py 6310 13045
/annotated_types-0.8.0.dist-info
METADATA 15009
WHEEL 87
/annotated_types-0.8.0.dist-info/licenses
LICENSE 1083
/annotated_types-0.8.0.dist-info
RECORD 585
@anyio|4.15.1|py3-none-any|132079|4733|>=3.10|1MIT|High-level concurrency and networking framework on top of asyncio or Trio|||Alex Grönholm <alex.gronholm@nextday.fi>||exceptiongroup>=1.0.2; python_version < "3.11" & idna>=2.8 & typing_extensions>=4.16.0; python_version < "3.15"
/anyio
__init__.py 7602 4870
_lazyimport.py 6082 8534
from_thread.py 19415 26093
functools.py 11797 16257
itertools.py 16255 24443
lowlevel.py 6280 9079
py.typed 0
pytest_plugin.py 14516 17879
to_interpreter.py 7100 10326
to_process.py 9850 12134
to_thread.py 2750 3228
/anyio/_backends
__init__.py 0 164
_asyncio.py 107767 146198
_trio.py 45715 77050
/anyio/_core
__init__.py 0 160
_asyncio_selector_thread.py 5626 8388
_concurrency_utils.py 4522 8410
_contextmanagers.py 7215 8954
_eventloop.py 6658 8340
_exceptions.py 5618 9344
_fileio.py 34163 52408
_futures.py 6177 8863
_resources.py 450 913
_signals.py 1016 1356
_sockets.py 35289 41082
_streams.py 1806 2309
_subprocesses.py 7938 9460
_synchronization.py 21658 33459
_tasks.py 15391 20544
_tempfile.py 19726 28214
_testing.py 2340 3762
_typedattr.py 2607 3952
/anyio/abc
__init__.py 3050 2322
_eventloop.py 11127 17221
_resources.py 900 1747
_sockets.py 13162 18295
_streams.py 7620 9774
_subprocesses.py 2123 3267
_tasks.py 7070 9548
_testing.py 2145 3264
/anyio/streams
__init__.py 0 162
buffered.py 6746 9539
file.py 4524 7534
memory.py 10793 15044
stapled.py 4845 8243
text.py 5765 9308
tls.py 15818 20361
/anyio-4.15.1.dist-info/licenses
LICENSE 1081
/anyio-4.15.1.dist-info
METADATA 4733
WHEEL 91
entry_points.txt 39
top_level.txt 6
RECORD 4250
@argon2-cffi|25.1.0|py3-none-any|14657|4119|>=3.8|1MIT|Argon2 for Python|||Hynek Schlawack <hs@ox.cx>||argon2-cffi-bindings
/argon2
__init__.py 1869 2168
__main__.py 2332 3507
_legacy.py 2416 3071
_password_hasher.py 8839 10777
_utils.py 3751 5523
exceptions.py 1322 1998
low_level.py 6172 7683
profiles.py 1650 1660
py.typed 0
/argon2_cffi-25.1.0.dist-info
METADATA 4119
WHEEL 87
/argon2_cffi-25.1.0.dist-info/licenses
LICENSE 1115
/argon2_cffi-25.1.0.dist-info
RECORD 1000
@asgiref|3.12.1|py3-none-any|25478|9383|>=3.10|BSD-3-Clause|ASGI specs, helper code, and adapters|https://github.com/django/asgiref/|Django Software Foundation|foundation@djangoproject.com||typing_extensions>=4; python_version < "3.11"
/asgiref
__init__.py 23 183
compatibility.py 1606 1766
current_thread_executor.py 4068 5721
local.py 6568 8158
py.typed 0
server.py 6247 8581
sync.py 24206 24249
testing.py 4421 7190
timeout.py 3617 4846
typing.py 6185 9760
wsgi.py 7941 8273
/asgiref-3.12.1.dist-info/licenses
LICENSE 1552
/asgiref-3.12.1.dist-info
METADATA 9383
WHEEL 91
top_level.txt 8
RECORD 1231
@bcrypt|5.0.0|cp38-abi3-manylinux2014_x86_64.manylinux_2_17_x86_64|278029|10502|>=3.8|Apache-2.0|Modern password hashing for your software and your servers|https://github.com/pyca/bcrypt/||The Python Cryptographic Authority developers <cryptography-dev@python.org>||
/bcrypt
__init__.py 1000 549
__init__.pyi 333
_bcrypt.abi3.so 630832
py.typed 0
/bcrypt-5.0.0.dist-info
LICENSE 10850
METADATA 10502
WHEEL 147
top_level.txt 7
RECORD 692
@beautifulsoup4|4.15.0|py3-none-any|109924|3812|>=3.7.0|MIT License|Screen-scraping library|https://www.crummy.com/software/BeautifulSoup/bs4/||Leonard Richardson <leonardr@segfault.org>||soupsieve>=1.6.1 & typing-extensions>=4.0.0 & charset-normalizer; extra == 'charset-normalizer'
/bs4
__init__.py 44562 40053
_deprecation.py 2408 3720
_typing.py 7549 3883
_warnings.py 4711 5573
css.py 12713 14437
dammit.py 57485 50109
diagnose.py 7846 12628
element.py 125805 119921
exceptions.py 951 1736
filter.py 29180 28706
formatter.py 10478 10504
py.typed 0
/bs4/builder
__init__.py 31194 27443
_html5lib.py 23607 23741
_htmlparser.py 19866 16322
_lxml.py 18969 18590
/beautifulsoup4-4.15.0.dist-info
METADATA 3812
WHEEL 87
/beautifulsoup4-4.15.0.dist-info/licenses
AUTHORS 2201
LICENSE 1441
/beautifulsoup4-4.15.0.dist-info
RECORD 1626
@black|26.5.1|cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64|1846134|95112|>=3.10|1MIT|The uncompromising code formatter.|||Łukasz Langa <lukasz@langa.pl>|black=black:patched_main,blackd=blackd:patched_main|click>=8.0.0 & mypy-extensions>=0.4.3 & packaging>=22.0 & pathspec>=1.0.0 & platformdirs>=2 & pytokens~=0.4.0 & tomli>=1.1.0; python_version < '3.11' & typing-extensions>=4.0.1; python_version < '3.11' & colorama>=0.4.3; extra == 'colorama' & uvloop>=0.15.2; (sys_platform != 'win32') and extra == 'uvloop'
30fcd23745efe32ce681__mypyc.cpython-311-x86_64-linux-gnu.so 4511336
_black_version.py 19 177
_black_version.pyi 13
/black
__init__.cpython-311-x86_64-linux-gnu.so 11872
__init__.py 55609 67888
__main__.py 47 218
_width_table.cpython-311-x86_64-linux-gnu.so 11888
_width_table.py 3096 2460
brackets.cpython-311-x86_64-linux-gnu.so 11880
brackets.py 12410 18456
cache.cpython-311-x86_64-linux-gnu.so 11872
cache.py 4754 7572
comments.cpython-311-x86_64-linux-gnu.so 11880
comments.py 31295 30191
concurrency.py 7573 9209
const.cpython-311-x86_64-linux-gnu.so 11872
const.py 321 491
debug.py 1922 3465
files.py 14664 18687
handle_ipynb_magics.cpython-311-x86_64-linux-gnu.so 11904
handle_ipynb_magics.py 15901 21630
linegen.cpython-311-x86_64-linux-gnu.so 11880
linegen.py 81590 86061
lines.cpython-311-x86_64-linux-gnu.so 11872
lines.py 59879 63935
mode.cpython-311-x86_64-linux-gnu.so 11872
mode.py 11237 13499
nodes.cpython-311-x86_64-linux-gnu.so 11872
nodes.py 32283 48849
numerics.cpython-311-x86_64-linux-gnu.so 11880
numerics.py 1655 2579
output.py 3911 5793
parsing.cpython-311-x86_64-linux-gnu.so 11880
parsing.py 9181 11441
py.typed 0
ranges.cpython-311-x86_64-linux-gnu.so 11880
ranges.py 20594 19020
report.py 3452 5083
rusty.cpython-311-x86_64-linux-gnu.so 11872
rusty.py 557 1538
schema.cpython-311-x86_64-linux-gnu.so 11880
schema.py 431 991
strings.cpython-311-x86_64-linux-gnu.so 11880
strings.py 13296 14738
trans.cpython-311-x86_64-linux-gnu.so 11872
trans.py 97921 96420
/black/resources
__init__.cpython-311-x86_64-linux-gnu.so 11880
__init__.py 0 164
black.schema.json 7499
/blackd
__init__.py 10443 14011
__main__.py 37 238
client.py 3986 5213
middlewares.py 1487 2239
/blib2to3
Grammar.txt 12084
LICENSE 12762
PatternGrammar.txt 807
README 1074
__init__.py 8 157
pygram.cpython-311-x86_64-linux-gnu.so 11880
pygram.py 5041 6563
pytree.cpython-311-x86_64-linux-gnu.so 11880
pytree.py 32386 40603
/blib2to3/pgen2
__init__.py 143 198
conv.cpython-311-x86_64-linux-gnu.so 11872
conv.py 9596 11761
driver.cpython-311-x86_64-linux-gnu.so 11880
driver.py 10443 13564
grammar.cpython-311-x86_64-linux-gnu.so 11880
grammar.py 6846 8444
literals.cpython-311-x86_64-linux-gnu.so 11880
literals.py 1580 2810
parse.cpython-311-x86_64-linux-gnu.so 11872
parse.py 15478 17622
pgen.cpython-311-x86_64-linux-gnu.so 11872
pgen.py 14131 19000
token.cpython-311-x86_64-linux-gnu.so 11872
token.py 1810 3603
tokenize.cpython-311-x86_64-linux-gnu.so 11880
tokenize.py 9037 10683
/black-26.5.1.dist-info
METADATA 95112
WHEEL 187
entry_points.txt 144
RECORD 7378
/black-26.5.1.dist-info/licenses
LICENSE 1080
@blinker|1.9.0|py3-none-any|8458|1633|>=3.9||Fast, simple object-to-object and broadcast signaling||Jason Kirtland|||
/blinker
__init__.py 317 468
_utilities.py 1675 2695
base.py 19132 21969
py.typed 0
/blinker-1.9.0.dist-info
LICENSE.txt 1054
WHEEL 82
METADATA 1633
RECORD 594
@certifi|2026.7.22|py3-none-any|136983|2474|>=3.7|MPL-2.0|Python package for providing Mozilla's CA Bundle.|https://github.com/certifi/python-certifi|Kenneth Reitz|me@kennethreitz.com||
/certifi
__init__.py 94 283
__main__.py 243 598
cacert.pem 240216
core.py 3394 2030
py.typed 0
/certifi/tests
__init__.py 0 162
test_certify.py 467 1497
/certifi-2026.7.22.dist-info/licenses
LICENSE 989
/certifi-2026.7.22.dist-info
METADATA 2474
WHEEL 91
top_level.txt 8
RECORD 945
@charset-normalizer|3.5.2|cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64|269972|46395|>=3.7|MIT|The Real First Universal Charset Detector. Open, modern and actively maintained alternative to Chardet.|||"Ahmed R. TAHRI" <tahri.ahmed@proton.me>|normalizer=charset_normalizer.cli:cli_detect|
/charset_normalizer
__init__.py 1582 1741
__main__.py 109 324
api.py 35774 21834
cd.cpython-311-x86_64-linux-gnu.so 185776
cd.py 15980 14108
constant.py 60812 55145
legacy.py 2651 2940
md.cpython-311-x86_64-linux-gnu.so 354984
md.py 35274 33546
models.py 13530 17705
py.typed 0
utils.py 14122 15202
version.py 115 351
/charset_normalizer/cli
__init__.py 136 312
__main__.py 11949 13644
/charset_normalizer-3.5.2.dist-info
METADATA 46395
WHEEL 190
entry_points.txt 65
top_level.txt 19
RECORD 1915
/charset_normalizer-3.5.2.dist-info/licenses
LICENSE 1071
@click|8.5.0|py3-none-any|125251|2567|>=3.10|1BSD-3-Clause|Composable command line interface toolkit|||||
/click
__init__.py 5145 4590
_compat.py 17939 22743
_termui_impl.py 32805 36393
_textwrap.py 6270 7378
_utils.py 996 1396
_winconsole:py 8543 11912
core.py 147845 149978
decorators.py 21680 25306
exceptions.py 11862 17183
formatting.py 10444 14240
globals.py 1923 2933
parser.py 19052 20476
py.typed 0
shell_completion.py 26172 28451
termui.py 35370 39917
testing.py 27584 36737
types.py 46842 59049
utils.py 21483 26677
/click-8.5.0.dist-info/licenses
LICENSE.txt 1475
/click-8.5.0.dist-info
WHEEL 82
METADATA 2567
RECORD 1640
@colorama|0.4.6|py2.py3-none-any|25335|17158|!=3.0.*,!=3.1.*,!=3.2.*,!=3.3.*,!=3.4.*,!=3.5.*,!=3.6.*,>=2.7||Cross-platform colored terminal text.|https://github.com/tartley/colorama||Jonathan Hartley <tartley@tartley.com>||
/colorama
__init__.py 266 457
ansi.py 2522 3915
ansitowin32.py 11128 16386
initialise.py 3325 3515
win32.py 6181 8091
winterm.py 7134 9053
/colorama/tests
__init__.py 75 163
ansi_test.py 2839 5432
ansitowin32_test.py 10678 18068
initialise_test.py 6741 11713
isatty_test.py 1866 4869
utils.py 1079 2453
winterm_test.py 3709 6577
/colorama-0.4.6.dist-info
METADATA 17158
WHEEL 105
/colorama-0.4.6.dist-info/licenses
LICENSE.txt 1491
/colorama-0.4.6.dist-info
RECORD 1372
@Django|5.2.17|py3-none-any|8315563|4138|>=3.10|1BSD-3-Clause|A high-level Python web framework that encourages rapid development and clean, pragmatic design.|https://www.djangoproject.com/||Django Software Foundation <foundation@djangoproject.com>|django-admin=django.core.management:execute_from_command_line|asgiref>=3.8.1 & sqlparse>=0.3.1 & tzdata; sys_platform == "win32" & argon2-cffi>=19.1.0; extra == "argon2" & bcrypt; extra == "bcrypt"
/django
__init__.py 800 1195
__main__.py 212 444
shortcuts.py 6506 7790
/django/apps
__init__.py 90 278
registry.py 29175 27904 2
/django/conf
__init__.py 9809 13011
global_settings.py 5438209 99999 382
/django/contrib
__init__.py 0 163
/django/contrib/admin
options.py 13434579 1956664 2798
/django/core
__init__.py 0 160
/django/core/management/commands
makemessages.py 614216 777217 106
/django/db
__init__.py 1533 1736
/django/db/models/sql
query.py 2016718 2314429 121
/django/dispatch
__init__.py 286 482
dispatcher.py 19520 19920 2
/django/forms
__init__.py 368 506
models.py 230139 260583 104
/django/http
__init__.py 1200 1071
request.py 85152 101741 4
/django/middleware
__init__.py 0 166
csrf.py 48886 53142 8
/django/template
__init__.py 1844 1841
defaulttags.py 212942 270365 26
/django/templatetags
__init__.py 0 168
i18n.py 35162 48047 5
/django/test
__init__.py 834 849
testcases.py 226063 273442 7
/django/urls
__init__.py 1079 1059
resolvers.py 45211 52558 6
/django/utils
__init__.py 0 161
autoreload.py 323113 399429 44
/django/views
__init__.py 63 245
/django/views/generic
dates.py 173211 156668 27
/django-5.2.17.dist-info/licenses
AUTHORS 43981
LICENSE 1552
LICENSE.python 14256
/django-5.2.17.dist-info
METADATA 4138
WHEEL 91
entry_points.txt 82
top_level.txt 7
RECORD 389750
@dnspython|2.8.0|py3-none-any|331094|5680|>=3.10|ISC|DNS toolkit|https://www.dnspython.org||Bob Halley <halley@dnspython.org>||httpcore>=1.0.0; extra == 'doh' & httpx>=0.28.0; extra == 'doh' & idna>=3.10; extra == 'idna'
/dns
__init__.py 1693 712
_asyncbackend.py 2403 4817
_asyncio_backend.py 9147 14320
_ddr.py 5247 7811
_features.py 2493 3281
_immutable_ctx.py 2478 3207
_no_ssl.py 1502 3128
_tls_util.py 528 865
_trio_backend.py 8597 13591
asyncbackend.py 2796 3390
asyncquery.py 32329 38560
asyncresolver.py 17728 21109
btree.py 30757 40791
btreezone.py 13082 20988
dnssec.py 41356 51208
dnssectypes.py 1799 1948
e164.py 3937 4778
edns.py 17436 26090
entropy.py 4247 5946
enum.py 3685 4843
exception.py 5936 7178
flags.py 2750 3050
grange.py 2154 1759
immutable.py 2017 3760
inet.py 5753 6642
ipv4.py 2487 2540
ipv6.py 6517 6666
message.py 69152 88724
name.py 42910 49150
namedict.py 4000 4334
nameserver.py 10007 14173
node.py 12627 16560
opcode.py 2774 3188
py.typed 0
query.py 61686 69363
rcode.py 4181 4464
rdata.py 31977 39764
rdataclass.py 2984 3496
rdataset.py 16627 22908
rdatatype.py 7487 10276
renderer.py 11500 16288
resolver.py 73967 88361
reversename.py 3845 4748
rrset.py 9129 12440
serial.py 3606 5160
set.py 9213 12248
tokenizer.py 23490 26512
transaction.py 22579 29270
tsig.py 11576 16993
tsigkeyring.py 2650 2830
ttl.py 2937 2321
update.py 12236 16253
version.py 1763 741
versioned.py 11841 14774
win32util.py 16799 19755
wire.py 3155 5749
xfr.py 13637 15015
zone.py 53098 68526
zonefile.py 28517 34487
zonetypes.py 690 1322
/dns/dnssecalgs
__init__.py 4350 5461
rsa.py 17476 32028 6
/dns/quic
__init__.py 2575 3280
_common.py 41835 69741 4
/dns/rdtypes
__init__.py 1073 318
svcbbase.py 194580 246812 77
/dnspython-2.8.0.dist-info
METADATA 5680
WHEEL 87
/dnspython-2.8.0.dist-info/licenses
LICENSE 1526
/dnspython-2.8.0.dist-info
RECORD 11787
@email-validator|2.3.0|py3-none-any|35604|26006|>=3.8|Unlicense|A robust email address syntax and deliverability validation library.|https://github.com/JoshData/python-email-validator|Joshua Tauberer|jt@occams.info|email_validator=email_validator.__main__:main|dnspython>=2.0.0 & idna>=2.0.0
/email_validator
__init__.py 4381 1143
__main__.py 2302 2261
deliverability.py 7216 5947
exceptions.py 434 948
py.typed 0
rfc_constants.py 3443 1645
syntax.py 38971 22918
types.py 5588 5523
validate_email.py 9928 6187
version.py 22 189
/email_validator-2.3.0.dist-info/licenses
LICENSE 1212
/email_validator-2.3.0.dist-info
METADATA 26006
WHEEL 91
entry_points.txt 66
top_level.txt 16
RECORD 1384
@exceptiongroup|1.3.1|py3-none-any|16740|6725|>=3.7||Backport of PEP 654 (exception groups)|||Alex Grönholm <alex.gronholm@nextday.fi>||typing-extensions >= 4.6.0; python_version < '3.13'
/exceptiongroup
__init__.py 1049 1040
_catch.py 4680 4794
_exceptions.py 11463 14378
_formatting.py 21063 21941
_suppress.py 1772 1816
_version.py 704 771
py.typed 0
/exceptiongroup-1.3.1.dist-info/licenses
LICENSE 3704
/exceptiongroup-1.3.1.dist-info
WHEEL 82
METADATA 6725
RECORD 912
@fastapi|0.142.2|py3-none-any|144409|27096|>=3.10|1MIT|FastAPI framework, high performance, easy to learn, fast to code, ready for production|https://github.com/fastapi/fastapi||Sebastián Ramírez <tiangolo@gmail.com>|fastapi=fastapi.cli:main|starlette>=0.46.0 & pydantic>=2.9.0 & typing-extensions>=4.8.0 & typing-inspection>=0.4.2 & annotated-doc>=0.0.2 & opentelemetry-api>=1.44.0 & httpx<1.0.0,>=0.23.0; extra == "standard" & jinja2>=3.1.5; extra == "standard" & python-multipart>=0.0.18; extra == "standard" & email-validator>=2.0.0; extra == "standard" & uvicorn[standard]>=0.12.0; extra == "standard" & pydantic-settings>=2.0.0; extra == "standard" & httpx<1.0.0,>=0.23.0; extra == "standard-no-fastapi-cloud-cli" & jinja2>=3.1.5; extra == "standard-no-fastapi-cloud-cli" & python-multipart>=0.0.18; extra == "standard-no-fastapi-cloud-cli" & email-validator>=2.0.0; extra == "standard-no-fastapi-cloud-cli" & uvicorn[standard]>=0.12.0; extra == "standard-no-fastapi-cloud-cli" & pydantic-settings>=2.0.0; extra == "standard-no-fastapi-cloud-cli"
/fastapi-0.142.2.dist-info
METADATA 27096
WHEEL 91
entry_points.txt 61
/fastapi-0.142.2.dist-info/licenses
LICENSE 1086
/fastapi/.agents/skills/fastapi
SKILL.md 10803
/fastapi/.agents/skills/fastapi/references
dependencies.md 3268
other-tools.md 1527
path-operations.md 1583
pydantic.md 1844
responses.md 1856
streaming.md 2581
/fastapi
__init__.py 1081 1071
__main__.py 37 218
/fastapi/_compat
__init__.py 2095 1600
shared.py 7323 9578
v2.py 17601 19753
/fastapi
applications.py 185867 91751
background.py 2039 2925
cli.py 454 632
concurrency.py 1489 1693
datastructures.py 5321 7223
/fastapi/dependencies
__init__.py 0 169
models.py 8092 10671
utils.py 39180 39662
/fastapi
encoders.py 11713 11547
exception_handlers.py 1275 1998
exceptions.py 7453 10419
logger.py 54 258
/fastapi/middleware
__init__.py 58 225
asyncexitstack.py 637 1477
cors.py 79 230
gzip.py 79 230
httpsredirect.py 115 259
trustedhost.py 109 253
wsgi.py 107 232
/fastapi/openapi
__init__.py 0 164
constants.py 153 334
docs.py 12425 12823
models.py 14608 22326
utils.py 29347 26115
/fastapi
param_functions.py 69596 40918
params.py 26205 23515
py.typed 0
requests.py 142 247
responses.py 4144 5312
routing.py 259409 175620
/fastapi/security
__init__.py 881 821
api_key.py 9756 10431
base.py 141 483
http.py 13410 14494
oauth2.py 24178 20509
open_id_connect_url.py 3136 3710
utils.py 261 564
/fastapi
sse.py 7083 8229
staticfiles.py 69 219
/fastapi/telemetry
__init__.py 161 292
_api.py 9759 12289
_asgi.py 16724 18685
_runtime.py 9997 11500
/fastapi
templating.py 76 221
testclient.py 66 216
types.py 438 761
utils.py 4341 5378
websockets.py 222 296
/fastapi-0.142.2.dist-info
RECORD 5461
@flake8|7.4.1|py2.py3-none-any|57449|3755|>=3.10|MIT|the modular source code checker: pep8 pyflakes and co|https://github.com/pycqa/flake8|Tarek Ziade|tarek@ziade.org|flake8=flake8.main.cli:main|mccabe<0.8.0,>=0.7.0 & pycodestyle<2.16.0,>=2.15.0 & pyflakes<4.1.0,>=4.0.0
/flake8
__init__.py 1944 2724
__main__.py 178 406
_compat.py 597 727
checker.py 20807 24382
defaults.py 1109 1043
discover_files.py 2584 3113
exceptions.py 2393 3723
processor.py 16857 20206
statistics.py 4357 6487
style_guide.py 14351 17936
utils.py 8176 12238
violation.py 2036 2872
/flake8/api
__init__.py 241 429
legacy.py 6900 9274
/flake8/formatting
__init__.py 97 288
_windows_color.py 2022 1916
base.py 7357 9506
default.py 3057 4720
/flake8/main
__init__.py 98 283
application.py 7959 10166
cli.py 608 1027
debug.py 912 1397
options.py 11009 9864
/flake8/options
__init__.py 496 691
aggregator.py 1972 2090
config.py 4575 5379
manager.py 11544 14103
parse_args.py 2171 2886
/flake8/plugins
__init__.py 92 280
finder.py 11129 15539
pycodestyle.py 5665 6486
pyflakes.py 4054 5648
reporter.py 1241 1707
/flake8-7.4.1.dist-info
LICENSE 1172
METADATA 3755
WHEEL 109
entry_points.txt 422
top_level.txt 7
RECORD 3107
@Flask|3.1.3|py3-none-any|103424|3167|>=3.9|1BSD-3-Clause|A simple framework for building complex web applications.||||flask=flask.cli:main|blinker>=1.9.0 & click>=8.1.3 & importlib-metadata>=3.6.0; python_version < '3.10' & itsdangerous>=2.2.0 & jinja2>=3.1.2 & markupsafe>=2.1.1 & werkzeug>=3.1.0 & asgiref>=3.2 ; extra == "async" & python-dotenv ; extra == "dotenv"
/flask
__init__.py 2701 2500
__main__.py 30 208
app.py 61719 62457
blueprints.py 4541 4967
cli.py 37184 43511
config.py 13219 16219
ctx.py 15521 20397
debughelpers.py 6080 9114
globals.py 1713 1832
helpers.py 23517 25533
logging.py 2377 3234
py.typed 0
sessions.py 14969 16335
signals.py 750 1189
templating.py 7678 9895
testing.py 10117 13574
typing.py 3293 4097
views.py 6962 6985
wrappers.py 9406 10020
/flask/json
__init__.py 5602 6660
provider.py 7672 9227
tag.py 9281 13922
/flask/sansio
README.md 228
app.py 38106 33679
blueprints.py 24637 31180
scaffold.py 30371 30190
/flask-3.1.3.dist-info
entry_points.txt 40
/flask-3.1.3.dist-info/licenses
LICENSE.txt 1475
/flask-3.1.3.dist-info
WHEEL 82
METADATA 3167
RECORD 2330
@flask-cors|6.0.0|py3-none-any|11549|961|<4.0,>=3.9||A Flask extension simplifying CORS support|https://corydolphin.github.io/flask-cors/||Cory Dolphin <corydolphin@gmail.com>||flask>=0.9 & Werkzeug>=0.7
/flask_cors
__init__.py 522 731
core.py 14413 15782
decorator.py 4706 5033
extension.py 8268 8890
version.py 22 184
/flask_cors-6.0.0.dist-info
METADATA 961
WHEEL 91
top_level.txt 11
RECORD 699
@Flask-SQLAlchemy|3.1.1|py3-none-any|25125|3432|>=3.8||Add SQLAlchemy support to your Flask application.|||||flask>=2.2.5 & sqlalchemy>=2.0.16
/flask_sqlalchemy
__init__.py 653 1016
cli.py 484 994
extension.py 38261 39923
model.py 11461 13345
pagination.py 11119 14250
py.typed 0
query.py 3748 4485
record_queries.py 3520 4814
session.py 3426 4518
table.py 859 1809
track_modifications.py 2755 3591
/flask_sqlalchemy-3.1.1.dist-info
LICENSE.rst 1475
WHEEL 81
METADATA 3432
RECORD 1268
@Flask-WTF|1.3.0|py3-none-any|13959|3390|>=3.10|Copyright 2010 WTForms                  Redistribution and u|Form rendering, validation, and CSRF protection for Flask with WTForms.|||||flask & itsdangerous & wtforms & email-validator; extra == 'email'
/flask_wtf
__init__.py 338 474
_compat.py 248 607
csrf.py 11711 15730
file.py 4993 7876
form.py 4049 6481
i18n.py 1166 1775
/flask_wtf/recaptcha
__init__.py 168 348
fields.py 963 1466
validators.py 2840 3832
widgets.py 1981 3102
/flask_wtf-1.3.0.dist-info
METADATA 3390
WHEEL 87
/flask_wtf-1.3.0.dist-info/licenses
LICENSE.rst 1475
/flask_wtf-1.3.0.dist-info
RECORD 1114
@greenlet|3.5.6|cp311-cp311-manylinux_2_24_x86_64.manylinux_2_28_x86_64|624428|3782|>=3.10|1MIT AND PSF-2.0|Lightweight in-process concurrent programming|https://greenlet.readthedocs.io||Alexey Borzenkov <snaury@gmail.com>||
/greenlet
CObjects.cpp 3652
PyGreenlet.cpp 28229
PyGreenlet.hpp 1463
PyGreenletUnswitchable.cpp 4156
PyModule.cpp 8794
TBrokenGreenlet.cpp 1021
TExceptionState.cpp 1359
TGreenlet.cpp 26390
TGreenlet.hpp 30302
TGreenletGlobals.cpp 3930
TMainGreenlet.cpp 3593
TPythonState.cpp 25879
TStackState.cpp 7381
TThreadState.hpp 23902
TThreadStateCreator.hpp 2767
TThreadStateDestroy.cpp 8178
TUserGreenlet.cpp 24485
__init__.py 1442 836
_greenlet.cpython-311-x86_64-linux-gnu.so 1414072
greenlet.cpp 11088
greenlet.h 4755
greenlet_allocator.hpp 1835
greenlet_compiler_compat.hpp 4346
greenlet_cpython_compat.hpp 3325
greenlet_exceptions.hpp 4503
greenlet_internal.hpp 2768
greenlet_msvc_compat.hpp 4913
greenlet_refs.hpp 38067
greenlet_slp_switch.hpp 3298
greenlet_thread_support.hpp 867
slp_platformselect.h 3959
/greenlet/platform
__init__.py 0 166
setup_switch_x64_masm.cmd 143
switch_aarch64_gcc.h 4307
switch_alpha_unix.h 671
switch_amd64_unix.h 2748
switch_arm32_gcc.h 2479
switch_arm32_ios.h 1892
switch_arm64_masm.asm 1245
switch_arm64_masm.obj 746
switch_arm64_msvc.h 398
switch_csky_gcc.h 1331
switch_loongarch64_linux.h 779
switch_m68k_gcc.h 928
switch_mips_unix.h 1462
switch_ppc64_aix.h 3860
switch_ppc64_linux.h 3815
switch_ppc_aix.h 2941
switch_ppc_linux.h 2759
switch_ppc_macosx.h 2624
switch_ppc_unix.h 2652
switch_riscv_unix.h 949
switch_s390_unix.h 2763
switch_sh_gcc.h 901
switch_sparc_sun_gcc.h 2797
switch_x32_unix.h 1509
switch_x64_masm.asm 1841
switch_x64_masm.obj 1078
switch_x64_msvc.h 1805
switch_x86_msvc.h 12838
switch_x86_unix.h 3059
/greenlet/tests
__init__.py 9736 9219
_test_extension.c 7301
_test_extension.cpython-311-x86_64-linux-gnu.so 17328
_test_extension_cpp.cpp 6713
_test_extension_cpp.cpython-311-x86_64-linux-gnu.so 58200
fail_c_stack_refs_suspended_gc.py 3382 4407
fail_clearing_run_switches.py 1263 2051
fail_cpp_exception.py 985 1586
fail_initialstub_already_started.py 1961 3443
fail_issue_515_freethread_gc.py 4000 5400
fail_slp_switch.py 524 1275
fail_switch_critical_section.py 1481 2158
fail_switch_three_greenlets.py 956 1695
fail_switch_three_greenlets2.py 1285 2549
fail_switch_two_greenlets.py 817 1666
leakcheck.py 13613 12916
test_contextvars.py 9564 13836
test_cpp.py 3164 5091
test_extension_interface.py 4820 9280
test_gc.py 5995 8159
test_generator.py 1240 3054
test_generator_nested.py 3718 7790
test_greenlet.py 53325 82694
test_greenlet_trash.py 8369 6823
test_interpreter_shutdown.py 33065 31179
test_leaks.py 20486 19962
test_stack_saved.py 446 1318
test_throw.py 3712 7354
test_tracing.py 8553 13800
test_version.py 1528 2733
test_weakref.py 883 2703
/greenlet-3.5.6.dist-info
METADATA 3782
WHEEL 152
top_level.txt 9
RECORD 9088
/greenlet-3.5.6.dist-info/licenses
LICENSE 1434
LICENSE.PSF 2424
@gunicorn|26.2.0|py3-none-any|228389|5544|>=3.10|1MIT|WSGI HTTP Server for UNIX|https://gunicorn.org||Benoit Chesneau <benoitc@gunicorn.org>|gunicorn=gunicorn.app.wsgiapp:run,gunicornc=gunicorn.ctl.cli:main|packaging; extra == "gevent"
/gunicorn
__init__.py 257 420
__main__.py 338 301
arbiter.py 35774 48664
config.py 99247 120847
debug.py 2312 3189
errors.py 897 1184
glogging.py 16069 22836
pidfile.py 2381 4304
reloader.py 4250 7224
sock.py 9295 14670
systemd.py 2547 3538
util.py 20824 25957
/gunicorn/app
__init__.py 105 161
base.py 7370 11738
pasterapp.py 2016 3050
wsgiapp.py 1924 3334
/gunicorn/asgi
__init__.py 698 787
lifespan.py 6275 8966
parser.py 35403 34812
protocol.py 80571 81090
unreader.py 4121 5710
uwsgi.py 5523 6851
websocket.py 14674 18989
/gunicorn/ctl
__init__.py 496 571
cli.py 13202 19415
client.py 3478 5310
handlers.py 18207 20627
protocol.py 5705 7865
server.py 13827 18400
/gunicorn/dirty
__init__.py 2017 1629
app.py 10716 10680
arbiter.py 41857 51558
client.py 24300 26954
errors.py 6401 8396
protocol.py 24862 25301
stash.py 13582 19816
tlv.py 10428 10867
worker.py 17476 24196
/gunicorn/http
__init__.py 1162 1220
body.py 8056 12541
errors.py 4338 10247
message.py 36178 33448
parser.py 4274 5237
unreader.py 2431 4610
wsgi.py 18716 21371
/gunicorn/http2
__init__.py 2228 2564
async_connection.py 23953 28170
connection.py 27467 29418
errors.py 3825 5942
negotiation.py 5867 6910
request.py 8094 9016
response.py 2125 2714
stream.py 10993 13685
/gunicorn/instrument
__init__.py 105 168
statsd.py 4981 7554
/gunicorn/uwsgi
__init__.py 502 505
errors.py 1318 2208
message.py 8189 9356
parser.py 300 533
/gunicorn/workers
__init__.py 560 533
base.py 10033 14491
base_async.py 13440 17407
gasgi.py 10697 15830
ggevent.py 5885 9295
gthread.py 28518 36820
gtornado.py 3905 6429
sync.py 7421 10749
workertmp.py 1604 2914
/gunicorn-26.2.0.dist-info/licenses
LICENSE 1136
/gunicorn-26.2.0.dist-info
METADATA 5544
WHEEL 91
entry_points.txt 147
top_level.txt 9
RECORD 6007
@h11|0.16.0|py3-none-any|37515|8348|>=3.8|MIT|A pure-Python, bring-your-own-I/O implementation of HTTP/1.1|https://github.com/python-hyper/h11|Nathaniel J. Smith|njs@pobox.com||
/h11
__init__.py 1507 1043
_abnf.py 4815 1749
_connection.py 26863 23078
_events.py 11792 13194
_headers.py 10412 7964
_readers.py 8590 9620
_receivebuffer.py 5252 4669
_state.py 13231 8427
_util.py 4888 4684
_version.py 686 181
_writers.py 5081 6261
py.typed 7
/h11-0.16.0.dist-info/licenses
LICENSE.txt 1124
/h11-0.16.0.dist-info
METADATA 8348
WHEEL 91
top_level.txt 4
RECORD 1244
@httpcore|1.0.9|py3-none-any|78784|21529|>=3.8|1BSD-3-Clause|A minimal low-level HTTP client.|https://www.encode.io/httpcore/||Tom Christie <tom@tomchristie.com>||certifi & h11>=0.16 & anyio<5.0,>=4.0; extra == 'asyncio'
/httpcore
__init__.py 3445 3139
_api.py 3146 3743
_exceptions.py 1184 3158
_models.py 17623 23089
_ssl.py 187 578
_synchronization.py 9434 14153
_trace.py 3952 5570
_utils.py 1537 1258
py.typed 0
/httpcore/_async
__init__.py 1221 1591
connection.py 8449 11768
connection_pool.py 17307 19642
http11.py 13880 20207
http2.py 23936 31401
http_proxy.py 14701 17968
interfaces.py 4455 5722
socks_proxy.py 13841 16853
/httpcore/_backends
__init__.py 0 167
anyio.py 5252 8597
auto.py 1662 2659
base.py 3042 4861
mock.py 4077 7125
sync.py 7977 11398
trio.py 5996 8928
/httpcore/_sync
__init__.py 1141 1545
connection.py 8238 10388
connection_pool.py 16955 18721
http11.py 13476 17751
http2.py 23400 27406
http_proxy.py 14463 17151
interfaces.py 4344 5269
socks_proxy.py 13614 15604
/httpcore-1.0.9.dist-info
METADATA 21529
WHEEL 87
/httpcore-1.0.9.dist-info/licenses
LICENSE.md 1518
/httpcore-1.0.9.dist-info
RECORD 2947
@httptools|0.8.0|cp311-cp311-manylinux1_x86_64.manylinux_2_28_x86_64.manylinux_2_5_x86_64|464676|3532|>=3.9|1MIT|A collection of framework independent HTTP protocol utils.|https://github.com/MagicStack/httptools||Yury Selivanov <yury@magic.io>||
/httptools
__init__.py 724 648
_version.py 575 186
py.typed 0
/httptools/parser
__init__.py 676 640
cparser.pxd 4977
errors.py 566 1183
parser.cpython-311-x86_64-linux-gnu.so 1034720
parser.pyi 2157
parser.pyx 15140
protocol.py 586 1819
python.pxd 138
url_cparser.pxd 779
url_parser.cpython-311-x86_64-linux-gnu.so 458056
url_parser.pyi 292
url_parser.pyx 4235
/httptools-0.8.0.dist-info
METADATA 3532
WHEEL 186
top_level.txt 10
RECORD 1972
/httptools-0.8.0.dist-info/licenses
LICENSE 1093
/httptools-0.8.0.dist-info/licenses/vendor/http-parser
LICENSE-MIT 1077
/httptools-0.8.0.dist-info/licenses/vendor/llhttp
LICENSE 1069
@httpx|0.28.1|py3-none-any|73517|7052|>=3.8|BSD-3-Clause|The next generation HTTP client.|https://github.com/encode/httpx||Tom Christie <tom@tomchristie.com>|httpx=httpx:main|anyio & certifi & httpcore==1.* & idna & click==8.*; extra == 'cli' & pygments==2.*; extra == 'cli' & rich<14,>=10; extra == 'cli'
/httpx
__init__.py 2171 2093
__version__.py 108 283
_api.py 11743 10318
_auth.py 11891 15567
_client.py 65714 64149
_config.py 8547 10942
_content.py 8161 10376
_decoders.py 12041 16725
_exceptions.py 8527 12053
_main.py 15626 20591
_models.py 44700 58556
_multipart.py 9843 13576
_status_codes.py 5639 7163
_types.py 2965 3795
_urlparse.py 18546 17450
_urls.py 21550 27894
_utils.py 8285 9332
py.typed 0
/httpx/_transports
__init__.py 275 412
asgi.py 5501 7531
base.py 2523 3842
default.py 13983 17083
mock.py 1232 1910
wsgi.py 4825 6778
/httpx-0.28.1.dist-info
METADATA 7052
WHEEL 87
entry_points.txt 37
/httpx-0.28.1.dist-info/licenses
LICENSE.md 1508
/httpx-0.28.1.dist-info
RECORD 2223
@idna|3.20|py3-none-any|69583|7207|>=3.9|1BSD-3-Clause|Internationalized Domain Names in Applications (IDNA)|||Kim Davies <kim+pypi@gumleaf.org>|idna=idna.cli:main|
/idna
__init__.py 944 898
__main__.py 83 322
cli.py 4245 5872
codec.py 8002 9601
compat.py 1376 1861
core.py 32580 33723
idnadata.py 45763 22452
intranges.py 1851 2561
package_data.py 21 182
py.typed 0
uts46data.py 237174 97515
/idna-3.20.dist-info
entry_points.txt 38
/idna-3.20.dist-info/licenses
LICENSE.md 1541
/idna-3.20.dist-info
WHEEL 81
METADATA 7207
RECORD 1185
@importlib_metadata|8.7.1|py3-none-any|27865|4670|>=3.9|1Apache-2.0|Read metadata from Python packages|||"Jason R. Coombs" <jaraco@jaraco.com>||zipp>=3.20
/importlib_metadata
__init__.py 37734 57777
_adapters.py 3797 5903
_collections.py 760 1953
_compat.py 1313 2240
_functools.py 3510 4389
_itertools.py 5351 6472
_meta.py 1765 3532
_text.py 2166 3862
_typing.py 367 371
diagnose.py 379 1170
py.typed 0
/importlib_metadata/compat
__init__.py 0 174
py311.py 608 1243
py39.py 1187 1680
/importlib_metadata-8.7.1.dist-info/licenses
LICENSE 10278
/importlib_metadata-8.7.1.dist-info
METADATA 4670
WHEEL 91
top_level.txt 19
RECORD 1672
@iniconfig|2.3.0|py3-none-any|7484|2526|>=3.10|1MIT|brain-dead simple config-ini parsing|https://github.com/pytest-dev/iniconfig||Ronny Pfannschmidt <opensource@ronnypfannschmidt.de>, Holger Krekel <holger.krekel@gmail.com>||
/iniconfig
__init__.py 7497 10851
_parse.py 5223 5548
_version.py 704 766
exceptions.py 399 1170
py.typed 0
/iniconfig-2.3.0.dist-info/licenses
LICENSE 1098
/iniconfig-2.3.0.dist-info
METADATA 2526
WHEEL 91
top_level.txt 10
RECORD 787
@itsdangerous|2.2.0|py3-none-any|16234|1924|>=3.8||Safely pass data to untrusted environments and back.|||||
/itsdangerous
__init__.py 1427 1599
_json.py 473 1153
encoding.py 1409 2653
exc.py 3201 3913
py.typed 0
serializer.py 15601 15394
signer.py 9647 11259
timed.py 8083 8707
url_safe.py 2505 3503
/itsdangerous-2.2.0.dist-info
LICENSE.txt 1475
WHEEL 81
METADATA 1924
RECORD 1030
@Jinja2|3.1.6|py3-none-any|134899|2871|>=3.7||A very fast and expressive template engine.|||||MarkupSafe>=2.0
/jinja2
__init__.py 1928 1624
_identifier.py 1958 2105
async_utils.py 2834 4945
bccache.py 14061 19316
compiler.py 74131 104029
constants.py 1433 1527
debug.py 6297 6552
defaults.py 1267 1577
environment.py 61513 76629
exceptions.py 5071 7691
ext.py 31875 41884
filters.py 55212 72296
idtracking.py 10555 19163
lexer.py 29786 32041
loaders.py 24055 32320
meta.py 4397 5461
nativetypes.py 4210 6982
nodes.py 34579 58239
optimizer.py 1651 2660
parser.py 40383 61174
py.typed 0
runtime.py 34249 48862
sandbox.py 15009 18078
tests.py 5926 9021
utils.py 24129 34834
visitor.py 3557 5336
/jinja2-3.1.6.dist-info
entry_points.txt 58
/jinja2-3.1.6.dist-info/licenses
LICENSE.txt 1475
/jinja2-3.1.6.dist-info
WHEEL 82
METADATA 2871
RECORD 2340
@Mako|1.4.3|py3-none-any|80164|2942|>=3.10|1MIT|A super-fast templating language that borrows the best ideas from the existing templating languages.|https://www.makotemplates.org/||Mike Bayer <mike@zzzcomputing.com>|mako-render=mako.cmd:cmdline|MarkupSafe>=2.0
/mako
__init__.py 242 181
_ast_util.py 19847 35289
ast.py 7408 7772
cache.py 7678 8465
cmd.py 2813 3716
codegen.py 47733 59036
compat.py 1820 3042
exceptions.py 12511 14753
filters.py 4658 6674
lexer.py 16809 20509
lookup.py 12445 13733
parsetree.py 19018 29940
pygen.py 10414 11022
pyparser.py 8418 12926
runtime.py 27791 39080
template.py 29234 32883
util.py 8230 13912
/mako/ext
__init__.py 0 157
autohandler.py 1885 2330
babelplugin.py 2092 2643
beaker_cache.py 2577 3892
extract.py 4659 5120
linguaplugin.py 1935 2606
preprocessors.py 576 652
pygmentplugin.py 4753 5887
turbogears.py 2140 2429
/mako/testing
__init__.py 0 161
_config.py 3566 5790
assertions.py 5161 5865
config.py 323 775
exclusions.py 1552 2378
fixtures.py 3044 4772
helpers.py 1601 3483
/mako-1.4.3.dist-info/licenses
LICENSE 1098
/mako-1.4.3.dist-info
METADATA 2942
WHEEL 91
entry_points.txt 495
top_level.txt 5
RECORD 2972
@markdown-it-py|4.2.0|py3-none-any|91687|7410|>=3.10||Python port of markdown-it. Markdown parsing, done right!|https://github.com/executablebooks/markdown-it-py||Chris Sewell <chrisj_sewell@hotmail.com>|markdown-it=markdown_it.cli.parse:main|mdurl~=0.1
/markdown_it
__init__.py 114 295
_compat.py 35 208
_punycode.py 2373 2593
main.py 12759 17056
parser_block.py 3939 4059
parser_core.py 1016 1797
parser_inline.py 7283 7018
port.yaml 2447
py.typed 26
renderer.py 10628 12549
ruler.py 9142 12129
token.py 6381 7729
tree.py 11110 15407
utils.py 6142 8635
/markdown_it/cli
__init__.py 0 164
parse.py 3362 5231
/markdown_it/common
__init__.py 0 167
entities.py 157 527
html_blocks.py 986 751
html_re.py 926 1307
normalize_url.py 2568 3298
utils.py 8734 8160
/markdown_it/helpers
__init__.py 253 430
parse_link_destination.py 1906 2087
parse_link_label.py 1037 1400
parse_link_title.py 2273 2373
/markdown_it/presets
__init__.py 1583 2391
commonmark.py 2869 1128
default.py 1811 644
zero.py 2113 905
/markdown_it/rules_block
__init__.py 593 685
blockquote.py 11506 9204
code.py 860 1353
fence.py 4784 4586
heading.py 1745 2596
hr.py 1227 1728
html_block.py 2721 3587
lheading.py 2625 2909
list.py 12039 9978
paragraph.py 1819 2149
reference.py 6983 6173
state_block.py 8422 9174
table.py 7682 7360
/markdown_it/rules_core
__init__.py 394 518
block.py 372 950
inline.py 325 796
linkify.py 5141 5284
normalize.py 403 778
replacements.py 3471 4906
smartquotes.py 7443 6149
state_core.py 570 1060
text_join.py 1998 1996
/markdown_it/rules_inline
__init__.py 696 785
autolink.py 2065 2745
backticks.py 2037 2533
balance_pairs.py 4852 3221
emphasis.py 3123 3841
entity.py 1651 2434
escape.py 1659 1891
fragments_join.py 1984 2354
html_inline.py 1130 1957
image.py 4141 4164
link.py 4258 4002
linkify.py 1706 2707
newline.py 1297 1746
state_inline.py 4993 6046
strikethrough.py 5171 5670
text.py 559 960
/markdown_it_py-4.2.0.dist-info
entry_points.txt 58
/markdown_it_py-4.2.0.dist-info/licenses
LICENSE 1078
LICENSE.markdown-it 1073
/markdown_it_py-4.2.0.dist-info
WHEEL 82
METADATA 7410
RECORD 6565
@MarkupSafe|3.0.3|cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64|22940|2690|>=3.9|1BSD-3-Clause|Safely add untrusted strings to HTML/XML markup.|||||
/markupsafe
__init__.py 13248 20934
_native.py 210 586
_speedups.c 4327
_speedups.cpython-311-x86_64-linux-gnu.so 43936
_speedups.pyi 41
py.typed 0
/markupsafe-3.0.3.dist-info
METADATA 2690
WHEEL 190
top_level.txt 11
RECORD 924
/markupsafe-3.0.3.dist-info/licenses
LICENSE.txt 1475
@mccabe|0.7.0|py2.py3-none-any|7350|5035|>=3.6|Expat license|McCabe checker, plugin for flake8|https://github.com/pycqa/mccabe|Tarek Ziade|tarek@ziade.org||
mccabe.py 10654 18388
/mccabe-0.7.0.dist-info
LICENSE 1221
METADATA 5035
WHEEL 110
entry_points.txt 47
top_level.txt 7
RECORD 542
@mdurl|0.1.2|py3-none-any|9979|1638|>=3.7||Markdown URL utilities|https://github.com/executablebooks/mdurl||Taneli Hukkinen <hukkin@users.noreply.github.com>||
/mdurl
__init__.py 547 616
_decode.py 3004 3803
_encode.py 2602 2853
_format.py 626 1184
_parse.py 11374 7231
_url.py 284 639
py.typed 26
/mdurl-0.1.2.dist-info
LICENSE 2338
WHEEL 81
METADATA 1638
RECORD 788
@mypy_extensions|1.1.0|py3-none-any|4963|1100|>=3.8|1MIT|Type system extensions for programs checked with the mypy type checker.|https://github.com/python/mypy_extensions||The mypy developers <jukka.lehtosalo@iki.fi>||
mypy_extensions.py 7754 10264
/mypy_extensions-1.1.0.dist-info/licenses
LICENSE 1204
/mypy_extensions-1.1.0.dist-info
WHEEL 82
METADATA 1100
RECORD 410
@numpy|1.26.4|cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64|18252005|61041|>=3.9|Copyright (c) 2005-2023, NumPy Developers.         All right|Fundamental package for array computing in Python|https://numpy.org|Travis E. Oliphant et al.||f2py=numpy.f2py.f2py2e:main|
/numpy
__init__.cython-30.pxd 36690
dtypes.pyi 1315
exceptions.py 7339 8173
_pytesttester.py 6731 7059
_pytesttester.pyi 489
dtypes.py 2229 2501
conftest.py 4623 5746
_distributor_init.py 407 632
version.py 216 429
exceptions.pyi 600
__init__.pyi 154080
__config__.py 4902 4836
ctypeslib.py 17247 20232
__init__.pxd 35066
matlib.py 10465 11753
_globals.py 3094 3869
ctypeslib.pyi 7972
py.typed 0
__init__.py 17005 15042
/numpy/_typing
__init__.py 7003 6664
_char_codes.py 48772 28137 12
/numpy/lib
__init__.py 2713 2987
function_base.py 1707366 2158114 76
/numpy/_utils
__init__.py 723 1066
_pep440.py 21845 29232 3
/numpy/_pyinstaller
__init__.py 0 167
hook-numpy.py 3687 5477 3
/numpy/testing
__init__.py 595 870
/numpy/testing/_private
utils.py 169808 220747 10
/numpy/fft
__init__.py 8175 8396
_pocketfft.py 179199 99199 9
/numpy/tests
__init__.py 0 160
test_public_api.py 42665 61764 10
/numpy/typing
__init__.py 5234 5294
/numpy/typing/tests/data/pass
random.py 473000 225979 138
/numpy/compat
__init__.py 448 760
py3k.py 4747 7876 4
/numpy/polynomial
__init__.py 6781 6978
chebyshev.py 555498 740143 29
/numpy/matrixlib
__init__.py 242 458
defmatrix.py 71555 117874 12
/numpy/f2py
__init__.py 5565 6618
crackfortran.py 744104 810517 138
/numpy/linalg
__init__.py 1813 2050
linalg.py 429849 242913 9
/numpy/array_api
__init__.py 10375 10279
_array_object.py 156963 209285 26
/numpy/random
__init__.py 7506 7502
/numpy/random/tests
test_generator_mt19937.py 3813345 567514 54
/numpy/core
__init__.py 5780 5380
/numpy/core/tests
test_multiarray.py 15991406 4320838 180
/numpy/distutils
__init__.py 2074 2240
system_info.py 809432 927122 125
/numpy/_core
__init__.py 136 306
_multiarray_umath.py 828 2301 7
/numpy/doc
__init__.py 508 1221
constants.py 14512 14553 2
/numpy/ma
__init__.py 1404 1651
core.py 801315 1051461 21
/numpy-1.26.4.dist-info
LICENSE.txt 47721
WHEEL 137
RECORD 85363
METADATA 61041
entry_points.txt 144
/numpy.libs
libopenblas64_p-r0-0cf96a72.3.23.dev.so 35123345
libquadmath-96973f99.so.0.0.0 247609
libgfortran-040039e1.so.5.0.0 2686065
@numpy|2.2.6|cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64|16821570|62026|>=3.10|Copyright (c) 2005-2024, NumPy Developers.          All righ|Fundamental package for array computing in Python|https://numpy.org|Travis E. Oliphant et al.||f2py=numpy.f2py.f2py2e:main,numpy-config=numpy._configtool:main|
/numpy
matlib.pyi 9628
_expired_attrs_2_0.py 3903 4342
py.typed 0
ctypeslib.pyi 8088
_configtool.py 1007 1643
exceptions.py 7838 8748
version.py 293 521
_pytesttester.py 6325 6714
_array_api_info.py 10381 11013
_configtool.pyi 24
_distributor_init.pyi 27
_distributor_init.py 407 632
exceptions.pyi 751
_pytesttester.pyi 497
conftest.py 8717 10589
__config__.py 5281 5074
__init__.py 22147 27508
dtypes.pyi 15180
_globals.pyi 280
_expired_attrs_2_0.pyi 1269
__init__.cython-30.pxd 46791
__config__.pyi 2377
__init__.pxd 43427
_globals.py 3090 3867
ctypeslib.py 18836 22025
version.pyi 388
matlib.py 10657 11945
dtypes.py 1312 1512
_array_api_info.pyi 4892
__init__.pyi 211670
/numpy/ma
__init__.py 1419 1666
core.py 834176 1084151 21
/numpy/polynomial
__init__.py 6760 6957
chebyshev.py 609765 749361 29
/numpy/matrixlib
__init__.py 242 458
defmatrix.py 71213 117311 11
/numpy/typing
__init__.py 5267 5327
/numpy/typing/tests/data/pass
random.py 549238 242607 149
/numpy/tests
__init__.py 0 160
test_public_api.py 54147 71839 11
/numpy/core
__init__.py 1275 1135
_multiarray_umath.py 10024 13504 22
/numpy/testing
__init__.py 595 870
/numpy/testing/_private
utils.py 199474 248333 13
/numpy/_pyinstaller
__init__.py 0 167
hook-numpy.py 4349 6021 6
/numpy/f2py
__init__.py 2503 3157
crackfortran.py 761404 833173 155
/numpy/linalg
__init__.py 2106 2323
_linalg.py 480983 281713 13
/numpy/doc
ufuncs.py 5414 5582 1
/numpy/strings
__init__.py 83 252
__init__.pyi 1295 0 1
/numpy/char
__init__.py 93 254
__init__.pyi 1539 0 1
/numpy/_utils
__init__.py 3291 3945
_pep440.py 28814 29220 7
/numpy/lib
__init__.py 3226 3240
_function_base_impl.py 1783252 2200796 94
/numpy/compat
__init__.py 727 1091
py3k.py 3803 5827 2
/numpy/random
__init__.py 7506 7502
/numpy/random/tests
test_generator_mt19937.py 3888169 576718 58
/numpy/_core
__init__.py 5612 5760
/numpy/_core/tests
test_multiarray.py 18897708 4715795 199
/numpy/_typing
__init__.py 5047 3811
_char_codes.py 71142 37486 13
/numpy/rec
__init__.py 83 248
__init__.pyi 346 0 1
/numpy/fft
__init__.py 8326 8429
_pocketfft.py 755809 130372 11
/numpy/distutils
__init__.py 2074 2240
system_info.py 811360 930424 127
/numpy-2.2.6.dist-info
LICENSE.txt 47755
RECORD 93638
METADATA 62026
entry_points.txt 172
WHEEL 137
/numpy.libs
libgfortran-040039e1-0352e75f.so.5.0.0 2833617
libscipy_openblas64_-56d6093b.so 25021457
libquadmath-96973f99-934c22de.so.0.0.0 250985
@numpy|2.3.5|cp311-cp311-manylinux_2_27_x86_64.manylinux_2_28_x86_64|16897903|62117|>=3.11|Copyright (c) 2005-2025, NumPy Developers.          All righ|Fundamental package for array computing in Python|https://numpy.org|Travis E. Oliphant et al.||f2py=numpy.f2py.f2py2e:main,numpy-config=numpy._configtool:main|
/numpy
__config__.py 5281 5074
__config__.pyi 2367
__init__.cython-30.pxd 47123
__init__.pxd 43758
__init__.py 25919 28307
__init__.pyi 242020
_array_api_info.py 10354 11070
_array_api_info.pyi 4864
_configtool.py 1007 1643
_configtool.pyi 24
_distributor_init.py 421 632
_distributor_init.pyi 27
_expired_attrs_2_0.py 3826 4268
_expired_attrs_2_0.pyi 1253
_globals.py 3091 3867
_globals.pyi 280
_pytesttester.py 6328 6700
_pytesttester.pyi 497
conftest.py 8577 10487
dtypes.py 1312 1512
dtypes.pyi 15544
exceptions.py 7800 8707
exceptions.pyi 791
matlib.py 10638 11934
matlib.pyi 9602
py.typed 0
version.py 293 521
version.pyi 358
/numpy/_core
__init__.py 5542 5644
/numpy/_core/tests
test_multiarray.py 19027025 4761380 198
/numpy/_pyinstaller
__init__.py 0 167
hook-numpy.py 4318 5970 6
/numpy/_typing
__init__.py 7188 5085
_char_codes.py 56032 32648 13
/numpy/_utils
__init__.py 3477 4154
_pep440.py 28722 28933 7
/numpy/char
__init__.py 93 257
__init__.pyi 1540 0 1
/numpy/core
__init__.py 1290 1135
_multiarray_umath.py 10043 13504 22
/numpy/ctypeslib
__init__.py 193 428
_ctypeslib.py 27782 22376 3
/numpy/distutils
__init__.py 2074 2240
system_info.py 812705 931578 128
/numpy/doc
ufuncs.py 5414 5582 1
/numpy/f2py
__init__.py 2448 3106
crackfortran.py 796666 833363 176
/numpy/fft
__init__.py 8291 8377
_pocketfft.py 645641 130247 11
/numpy/lib
__init__.py 3004 2982
_function_base_impl.py 1813968 2216471 96
/numpy/linalg
__init__.py 2124 2312
_linalg.py 487488 284585 13
/numpy/ma
__init__.py 1406 1653
core.py 839776 1056326 20
/numpy/matrixlib
__init__.py 243 458
defmatrix.py 71182 117328 11
/numpy/polynomial
__init__.py 6726 6908
chebyshev.py 611570 749511 29
/numpy/random
__init__.py 7480 7479
/numpy/random/tests
test_generator_mt19937.py 3509182 577283 60
/numpy/rec
__init__.py 83 251
__init__.pyi 347 0 1
/numpy/strings
__init__.py 83 255
__init__.pyi 1319 0 1
/numpy/testing
__init__.py 581 857
/numpy/testing/_private
utils.py 198086 245908 13
/numpy/tests
__init__.py 0 160
test_public_api.py 54550 72712 11
/numpy/typing
__init__.py 6048 6473
/numpy/typing/tests/data/pass
random.py 569183 246040 151
/numpy.libs
libgfortran-040039e1-0352e75f.so.5.0.0 2833617
libquadmath-96973f99-934c22de.so.0.0.0 250985
libscipy_openblas64_-fdde5778.so 25034001
/numpy-2.3.5.dist-info
LICENSE.txt 47768
METADATA 62117
WHEEL 138
entry_points.txt 220
RECORD 95775
@numpy|2.4.6|cp311-cp311-manylinux_2_27_x86_64.manylinux_2_28_x86_64|16918164|6608|>=3.11|1BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0|Fundamental package for array computing in Python|https://numpy.org|Travis E. Oliphant et al.||f2py=numpy.f2py.f2py2e:main,numpy-config=numpy._configtool:main|
/numpy
__config__.py 5305 5086
__config__.pyi 2378
__init__.cython-30.pxd 47154
__init__.pxd 43789
__init__.py 26277 28382
__init__.pyi 236374
_array_api_info.py 10385 11152
_array_api_info.pyi 4862
_configtool.py 1007 1643
_configtool.pyi 24
_distributor_init.py 421 632
_distributor_init.pyi 27
_expired_attrs_2_0.py 3771 4216
_expired_attrs_2_0.pyi 1239
_globals.py 4155 4531
_globals.pyi 280
_pytesttester.py 6328 6700
_pytesttester.pyi 503
conftest.py 8652 9768
dtypes.py 1312 1512
dtypes.pyi 15529
exceptions.py 7709 8616
exceptions.pyi 794
matlib.py 10638 11934
matlib.pyi 9731
py.typed 0
version.py 293 521
version.pyi 269
/numpy/_core
__init__.py 6662 6568
/numpy/_core/tests
test_multiarray.py 17356550 4865389 198
/numpy/_pyinstaller
__init__.py 0 167
hook-numpy.py 4119 5970 6
/numpy/_typing
__init__.py 5466 4017
_char_codes.py 59356 33254 13
/numpy/_utils
__init__.py 3477 4154
_pep440.py 28671 28933 7
/numpy/char
__init__.py 93 257
__init__.pyi 1540 0 1
/numpy/core
__init__.py 1290 1135
_multiarray_umath.py 10043 13504 22
/numpy/ctypeslib
__init__.py 193 428
_ctypeslib.py 27741 22376 3
/numpy/distutils
__init__.py 2074 2240
system_info.py 798477 931694 127
/numpy/doc
ufuncs.py 5414 5582 1
/numpy/f2py
__init__.py 2448 3106
crackfortran.py 799029 837330 177
/numpy/fft
__init__.py 8156 8357
_pocketfft.py 644351 129401 9
/numpy/lib
__init__.py 3004 2982
_function_base_impl.py 1877893 2235927 96
/numpy/linalg
__init__.py 2076 2293
_linalg.py 488844 286727 11
/numpy/ma
__init__.py 1406 1653
core.py 936174 1052186 21
/numpy/matrixlib
__init__.py 243 458
defmatrix.py 81842 117607 11
/numpy/polynomial
__init__.py 6726 6908
chebyshev.py 608198 752540 29
/numpy/random
__init__.py 7480 7479
/numpy/random/tests
test_generator_mt19937.py 3534381 582784 60
/numpy/rec
__init__.py 83 251
__init__.pyi 347 0 1
/numpy/strings
__init__.py 83 255
__init__.pyi 1319 0 1
/numpy/testing
__init__.py 581 857
/numpy/testing/_private
utils.py 211839 259460 13
/numpy/tests
__init__.py 0 160
test_public_api.py 55801 73874 11
/numpy/typing
__init__.py 6984 7419
/numpy/typing/tests/data/pass
random.py 629866 246129 151
/numpy.libs
libgfortran-040039e1-0352e75f.so.5.0.0 2833617
libquadmath-96973f99-934c22de.so.0.0.0 250985
libscipy_openblas64_-32a4b2a6.so 25409073
/numpy-2.4.6.dist-info
METADATA 6608
WHEEL 138
entry_points.txt 220
RECORD 97539
/numpy-2.4.6.dist-info/licenses
LICENSE.txt 46794
/numpy-2.4.6.dist-info/licenses/numpy/_core/include/numpy/libdivide
LICENSE.txt 1018
/numpy-2.4.6.dist-info/licenses/numpy/_core/src/common/pythoncapi-compat
COPYING 690
/numpy-2.4.6.dist-info/licenses/numpy/_core/src/highway
LICENSE 20785
/numpy-2.4.6.dist-info/licenses/numpy/_core/src/multiarray
dragon4_LICENSE.txt 1414
/numpy-2.4.6.dist-info/licenses/numpy/_core/src/npysort/x86-simd-sort
LICENSE.md 1514
/numpy-2.4.6.dist-info/licenses/numpy/_core/src/umath/svml
LICENSE 1543
/numpy-2.4.6.dist-info/licenses/numpy/fft/pocketfft
LICENSE.md 1498
/numpy-2.4.6.dist-info/licenses/numpy/linalg/lapack_lite
LICENSE.txt 2266
/numpy-2.4.6.dist-info/licenses/numpy/ma
LICENSE 1593
/numpy-2.4.6.dist-info/licenses/numpy/random
LICENSE.md 3511
/numpy-2.4.6.dist-info/licenses/numpy/random/src/distributions
LICENSE.md 2745
/numpy-2.4.6.dist-info/licenses/numpy/random/src/mt19937
LICENSE.md 2926
/numpy-2.4.6.dist-info/licenses/numpy/random/src/pcg64
LICENSE.md 1154
/numpy-2.4.6.dist-info/licenses/numpy/random/src/philox
LICENSE.md 1509
/numpy-2.4.6.dist-info/licenses/numpy/random/src/sfc64
LICENSE.md 1226
/numpy-2.4.6.dist-info/licenses/numpy/random/src/splitmix64
LICENSE.md 332
@opentelemetry-api|1.45.0|py3-none-any|60020|1411|>=3.10|1Apache-2.0|OpenTelemetry Python API|https://github.com/open-telemetry/opentelemetry-python/tree/main/opentelemetry-api||OpenTelemetry Authors <cncf-opentelemetry-contributors@lists.cncf.io>||typing-extensions>=4.5.0
/opentelemetry
py.typed 0
/opentelemetry/_logs
__init__.py 1366 1404
py.typed 0
/opentelemetry/_logs/_internal
__init__.py 15469 16948
/opentelemetry/_logs/severity
__init__.py 1007 1464
/opentelemetry/attributes
__init__.py 9503 12812
py.typed 0
/opentelemetry/baggage
__init__.py 3564 4851
py.typed 0
/opentelemetry/baggage/propagation
__init__.py 5607 7115
/opentelemetry/context
__init__.py 4710 5470
context.py 1722 3162
contextvars_context.py 1299 2178
py.typed 0
/opentelemetry/environment_variables
__init__.py 1859 636
py.typed 0
/opentelemetry/metrics
__init__.py 3068 2494
py.typed 0
/opentelemetry/metrics/_internal
__init__.py 30867 34348
instrument.py 15981 22563
observation.py 1378 2555
/opentelemetry/propagate
__init__.py 6303 6938
py.typed 0
/opentelemetry/propagators
_envcarrier.py 3117 4612
composite.py 2724 4007
py.typed 0
textmap.py 6017 8189
/opentelemetry/trace
__init__.py 23188 24927
py.typed 0
span.py 20552 26474
status.py 1959 2849
/opentelemetry/trace/propagation
__init__.py 1136 1517
tracecontext.py 3553 4873
/opentelemetry/util
_decorator.py 2991 3752
_importlib_metadata.py 1833 2259
_once.py 941 1456
_providers.py 1317 1457
py.typed 0
re.py 4068 3727
types.py 866 794
/opentelemetry/version
__init__.py 100 199
py.typed 0
/opentelemetry_api-1.45.0.dist-info
METADATA 1411
WHEEL 87
entry_points.txt 573
/opentelemetry_api-1.45.0.dist-info/licenses
LICENSE 11357
/opentelemetry_api-1.45.0.dist-info
RECORD 4274
@packaging|26.3|py3-none-any|129956|3544|>=3.9|1Apache-2.0 OR BSD-2-Clause|Core utilities for Python packages|||Donald Stufft <donald@stufft.io>||
/packaging
__init__.py 494 523
_elffile.py 3236 4911
_manylinux.py 10000 10461
_musllinux.py 2774 4606
_parser.py 12639 16498
_ranges.py 30850 30549
_structures.py 1109 1564
_tokenizer.py 5573 8547
dependency_groups.py 11224 12040
direct_url.py 11645 15262
errors.py 2680 4389
markers.py 20554 20528
metadata.py 42059 33795
py.typed 0
pylock.py 35232 38627
ranges.py 83054 74233
requirements.py 7040 8663
specifiers.py 52798 57062
tags.py 38302 41717
utils.py 12215 13085
version.py 39040 42289
/packaging/licenses
__init__.py 7859 5756
_spdx.py 51122 49825
/packaging-26.3.dist-info/licenses
LICENSE 197
LICENSE.APACHE 10174
LICENSE.BSD 1344
/packaging-26.3.dist-info
WHEEL 82
METADATA 3544
RECORD 2339
@pandas|2.3.3|cp311-cp311-manylinux_2_24_x86_64.manylinux_2_28_x86_64|12789281|91215|>=3.9|BSD 3-Clause License                    Copyright (c) 2008-2|Powerful data structures for data analysis, time series, and statistics|https://pandas.pydata.org||The Pandas Development Team <pandas-dev@python.org>||numpy>=1.22.4; python_version < "3.11" & numpy>=1.23.2; python_version == "3.11" & numpy>=1.26.0; python_version >= "3.12" & python-dateutil>=2.8.2 & pytz>=2020.1 & tzdata>=2022.7 & SQLAlchemy>=2.0.0; extra == "postgresql" & SQLAlchemy>=2.0.0; extra == "mysql" & pymysql>=1.0.2; extra == "mysql" & SQLAlchemy>=2.0.0; extra == "sql-other" & beautifulsoup4>=4.11.2; extra == "html" & jinja2>=3.1.2; extra == "output-formatting"
/pandas
__init__.py 8658 7648
_typing.py 14037 14663
_version.py 23677 21957
_version_meson.py 79 255
conftest.py 51045 70288
pyproject.toml 24666
testing.py 313 421
/pandas/_config
__init__.py 1429 1754
config.py 33116 41496 4
/pandas/_libs
__init__.py 673 554
/pandas/_libs/tslibs
__init__.py 22747866 2084 87
/pandas/_testing
__init__.py 17525 20009
asserters.py 70902 78059 6
/pandas/api
__init__.py 219 377
/pandas/api/typing
__init__.py 2963 3365 5
/pandas/arrays
__init__.py 1227 1336
/pandas/compat
__init__.py 4614 5971
/pandas/compat/numpy
function.py 31454 33727 7
/pandas/core
__init__.py 0 160
generic.py 5319743 5804422 178
/pandas/errors
__init__.py 27164 30924
/pandas/io
__init__.py 293 323
pytables.py 1582231 1760710 62
/pandas/plotting
__init__.py 2826 2822
/pandas/plotting/_matplotlib
core.py 286424 330244 12
/pandas/tests
__init__.py 0 161
/pandas/tests/tools
test_to_datetime.py 12955479 19451005 1115
/pandas/tseries
__init__.py 293 334
holiday.py 38047 44823 4
/pandas/util
__init__.py 827 1030
_decorators.py 68651 85911 8
/pandas-2.3.3.dist-info
LICENSE 62399
METADATA 91215
WHEEL 138
entry_points.txt 69
RECORD 147340
@pandas|3.0.6|cp311-cp311-manylinux_2_24_x86_64.manylinux_2_28_x86_64|11108900|79524|>=3.11|BSD 3-Clause License                    Copyright (c) 2008-2|Powerful data structures for data analysis, time series, and statistics|https://pandas.pydata.org||The Pandas Development Team <pandas-dev@python.org>||numpy>=1.26.0; python_version < "3.14" & numpy>=2.3.3; python_version >= "3.14" & python-dateutil>=2.8.2 & tzdata; sys_platform == "win32" & tzdata; sys_platform == "emscripten" & SQLAlchemy>=2.0.36; extra == "postgresql" & SQLAlchemy>=2.0.36; extra == "mysql" & pymysql>=1.1.1; extra == "mysql" & SQLAlchemy>=2.0.36; extra == "sql-other" & beautifulsoup4>=4.12.3; extra == "html" & jinja2>=3.1.5; extra == "output-formatting" & pytz>=2020.1; extra == "timezone"
/pandas
__init__.py 8223 7120
_typing.py 16692 18943
_version.py 23695 21945
_version_meson.py 79 255
conftest.py 53450 75255
pyproject.toml 28028
testing.py 312 399
/pandas/_config
__init__.py 1105 1427
config.py 34808 42717 4
/pandas/_libs
__init__.py 673 554
/pandas/_libs/tslibs
__init__.py 17411212 2103 88
/pandas/_testing
__init__.py 17843 20275
asserters.py 70295 76438 6
/pandas/api
__init__.py 250 368
/pandas/api/typing
aliases.py 8538 9182 8
/pandas/arrays
__init__.py 671 657
/pandas/compat
__init__.py 3735 4766
/pandas/compat/numpy
function.py 27004 30117 6
/pandas/core
__init__.py 0 160
frame.py 5856472 6363456 175
/pandas/errors
__init__.py 34630 39371
cow.py 2153 2099 1
/pandas/io
__init__.py 292 323
pytables.py 1663132 1844325 63
/pandas/plotting
__init__.py 2827 2822
_core.py 307343 352004 12
/pandas/tests
__init__.py 0 161
/pandas/tests/io
test_sql.py 13086431 19645779 1121
/pandas/tseries
__init__.py 292 334
holiday.py 40907 48740 4
/pandas/util
__init__.py 863 1105
_decorators.py 66719 83192 8
/pandas-3.0.6.dist-info
LICENSE 52127
METADATA 79524
WHEEL 138
entry_points.txt 69
RECORD 148114
@pathspec|1.1.1|py3-none-any|57328|14797|>=3.9||Utility library for gitignore style pattern matching of file paths.|||"Caleb P. Burns" <cpburnz@gmail.com>||typing-extensions >=4 ; extra == "optional"
/pathspec
__init__.py 1408 1405
_meta.py 3073 3115
_typing.py 1756 2744
_version.py 64 239
backend.py 1470 1945
gitignore.py 5698 5983
pathspec.py 16892 20210
pattern.py 7269 8592
py.typed 68
util.py 25551 28291
/pathspec/_backends
__init__.py 130 307
_utils.py 1066 1538
agg.py 2505 3099
/pathspec/_backends/hyperscan
__init__.py 0 177
_base.py 1773 1749
base.py 673 804
gitignore.py 6963 7568
pathspec.py 6803 7391
/pathspec/_backends/re2
__init__.py 0 171
_base.py 2299 2083
base.py 488 599
gitignore.py 5237 5363
pathspec.py 5063 5953
/pathspec/_backends/simple
__init__.py 0 174
gitignore.py 2893 3300
pathspec.py 2095 2622
/pathspec/patterns
__init__.py 406 405
gitwildmatch.py 1463 1816
/pathspec/patterns/gitignore
__init__.py 422 509
base.py 5639 5083
basic.py 10131 7096
spec.py 10598 7846
/pathspec-1.1.1.dist-info/licenses
LICENSE 16726
/pathspec-1.1.1.dist-info
WHEEL 82
METADATA 14797
RECORD 3067
@pillow|12.3.0|cp311-cp311-manylinux_2_27_x86_64.manylinux_2_28_x86_64|6934408|9093|>=3.10|1MIT-CMU|Python Imaging Library (fork)|https://python-pillow.github.io||Jeffrey 'Alex' Clark <aclark@aclark.net>||
/PIL
AvifImagePlugin.py 9301 12003
BdfFontFile.py 3339 4279
BlpImagePlugin.py 16550 24064
BmpImagePlugin.py 19863 17972
BufrStubImagePlugin.py 1685 2553
ContainerIO.py 4604 6985
CurImagePlugin.py 2711 4153
DcxImagePlugin.py 2180 2901
DdsImagePlugin.py 19101 24347
EpsImagePlugin.py 16769 16099
ExifTags.py 9955 11555
FitsImagePlugin.py 4722 6194
FliImagePlugin.py 4929 7138
FontFile.py 4259 5630
FpxImagePlugin.py 7462 7866
FtexImagePlugin.py 3570 5315
GbrImagePlugin.py 3053 3735
GdImageFile.py 2847 3511
GifImagePlugin.py 42373 45643
GimpGradientFile.py 3983 5504
GimpPaletteFile.py 1860 2715
GribStubImagePlugin.py 1714 2641
Hdf5StubImagePlugin.py 1696 2559
IcnsImagePlugin.py 12397 16809
IcoImagePlugin.py 13103 15308
ImImagePlugin.py 11602 13108
Image.py 153786 180977
ImageChops.py 7946 11205
ImageCms.py 40695 42449
ImageColor.py 9441 12451
ImageDraw.py 35419 38533
ImageDraw2.py 7226 9762
ImageEnhance.py 3627 5367
ImageFile.py 29890 35888
ImageFilter.py 19097 23634
ImageFont.py 63750 69286
ImageGrab.py 8241 8479
ImageMath.py 10345 14378
ImageMode.py 2395 2549
ImageMorph.py 10356 13012
ImageOps.py 25697 30467
ImagePalette.py 9208 12341
ImagePath.py 371 315
ImageQt.py 6684 7986
ImageSequence.py 2253 3382
ImageShow.py 10317 14252
ImageStat.py 5495 7532
ImageText.py 18578 20113
ImageTk.py 8132 9343
ImageTransform.py 3916 5348
ImageWin.py 8098 11840
ImtImagePlugin.py 2665 2511
IptcImagePlugin.py 6437 8238
Jpeg2KImagePlugin.py 14622 18661
JpegImagePlugin.py 31334 33487
JpegPresets.py 12379 8094
McIdasImagePlugin.py 1877 2189
MicImagePlugin.py 2599 3674
MpegImagePlugin.py 2010 3591
MpoImagePlugin.py 6784 8834
MspImagePlugin.py 5872 5938
PSDraw.py 6992 7915
PaletteFile.py 1216 1897
PalmImagePlugin.py 8748 9132
PcdImagePlugin.py 1774 2435
PcfFontFile.py 6984 10167
PcxImagePlugin.py 6364 7538
PdfImagePlugin.py 9405 9744
PdfParser.py 38661 53464
PixarImagePlugin.py 1758 1929
PngImagePlugin.py 52399 63698
PpmImagePlugin.py 12344 14107
PsdImagePlugin.py 8910 11248
QoiImagePlugin.py 8596 11325
SgiImagePlugin.py 6371 7968
SpiderImagePlugin.py 10294 12441
SunImagePlugin.py 4589 3383
TarIO.py 1442 2008
TgaImagePlugin.py 7733 9036
TiffImagePlugin.py 85947 102421
TiffTags.py 17206 18880
WalImageFile.py 5762 4142
WebPImagePlugin.py 9967 13066
WmfImagePlugin.py 5207 6274
XVThumbImagePlugin.py 2126 2625
XbmImagePlugin.py 2669 4072
XpmImagePlugin.py 4382 6098
__init__.py 2035 2015
__main__.py 133 359
_avif.cpython-311-x86_64-linux-gnu.so 91985
_avif.pyi 63
_binary.py 2551 3402
_deprecate.py 2034 2542
_imaging.cpython-311-x86_64-linux-gnu.so 3385961
_imaging.pyi 893
_imagingcms.cpython-311-x86_64-linux-gnu.so 157841
_imagingcms.pyi 4433
_imagingft.cpython-311-x86_64-linux-gnu.so 322969
_imagingft.pyi 1833
_imagingmath.cpython-311-x86_64-linux-gnu.so 137496
_imagingmath.pyi 63
_imagingmorph.cpython-311-x86_64-linux-gnu.so 38104
_imagingmorph.pyi 63
_imagingtk.cpython-311-x86_64-linux-gnu.so 46048
_imagingtk.pyi 63
_tkinter_finder.py 538 726
_typing.py 919 1590
_util.py 684 1546
_version.py 87 231
_webp.cpython-311-x86_64-linux-gnu.so 108849
_webp.pyi 63
features.py 10775 13480
py.typed 0
report.py 100 293
/pillow.libs
libXau-154567c4.so.6.0.0 22081
libavif-8a7f9d56.so.16.4.2 5203513
libbrotlicommon-53534446.so.1.2.0 144425
libbrotlidec-7e5462ba.so.1.2.0 66441
libfreetype-9fc94c80.so.6.20.6 1467713
libharfbuzz-172d1f63.so.0.61421.0 970233
libjpeg-31e2ca52.so.62.4.0 829137
liblcms2-dade1fbf.so.2.0.19 519257
liblzma-2be87c3e.so.5.8.3 266369
libopenjp2-b07f72ad.so.2.5.4 585849
libpng16-abb096d5.so.16.58.0 278001
libsharpyuv-0066295b.so.0.1.2 46113
libtiff-fc87e79d.so.6.2.0 762929
libwebp-51b0b3f7.so.7.2.0 735313
libwebpdemux-9fe2abcc.so.2.0.17 33553
libwebpmux-8fb1c9f6.so.3.1.2 64257
libxcb-ad31f5a3.so.1.1.0 271913
libzstd-44be1190.so.1.5.7 1800497
/pillow-12.3.0.dist-info
METADATA 9093
WHEEL 152
top_level.txt 4
zip-safe 1
RECORD 11349
/pillow-12.3.0.dist-info/licenses
LICENSE 70307
/pillow-12.3.0.dist-info/sboms
auditwheel.cdx.json 1358
pillow-12.3.0.cdx.json 22279
@pip|26.2.1|py3-none-any|1816632|4617|>=3.10|1MIT|The PyPA recommended tool for installing Python packages.|https://pip.pypa.io/||The pip developers <distutils-sig@python.org>|pip=pip._internal.cli.main:main,pip3=pip._internal.cli.main:main|
/pip
__init__.py 355 627
__main__.py 874 852
__pip-runner__.py 1451 2175
py.typed 286
/pip/_internal
__init__.py 511 727
/pip/_internal/index
package_finder.py 1204808 1438536 152
/pip/_vendor
__init__.py 4907 4570
/pip/_vendor/idna
uts46data.py 4328108 3554859 292
/pip-26.2.1.dist-info
entry_points.txt 84
/pip-26.2.1.dist-info/licenses
AUTHORS.txt 12139
LICENSE.txt 1093
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/cachecontrol
LICENSE.txt 558
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/certifi
LICENSE 989
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/distlib
LICENSE.txt 14531
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/distro
LICENSE 11325
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/idna
LICENSE.md 1541
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/msgpack
COPYING 614
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/packaging
LICENSE 197
LICENSE.APACHE 10174
LICENSE.BSD 1344
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/pkg_resources
LICENSE 1023
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/platformdirs
LICENSE 1089
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/pygments
LICENSE 1331
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/pyproject_hooks
LICENSE 1081
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/requests
LICENSE 10142
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/resolvelib
LICENSE 751
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/rich
LICENSE 1056
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/tomli
LICENSE 1072
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/tomli_w
LICENSE 1072
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/truststore
LICENSE 1086
/pip-26.2.1.dist-info/licenses/src/pip/_vendor/urllib3
LICENSE.txt 1093
/pip-26.2.1.dist-info
WHEEL 82
METADATA 4617
RECORD 43147
@platformdirs|4.12.2|py3-none-any|32457|5519|>=3.10|1MIT|A small Python package for determining appropriate platform-specific dirs, e.g. a user data dir.|https://github.com/tox-dev/platformdirs||||
/platformdirs
__init__.py 43297 35053
__main__.py 2021 2445
_xdg.py 8460 12856
android.py 10294 13620
api.py 27070 38227
ios.py 6892 9312
macos.py 8152 11942
py.typed 0
pytest_plugin.py 812 1076
testing.py 2598 3789
unix.py 16692 23656
version.py 522 615
windows.py 16549 21738
/platformdirs-4.12.2.dist-info
METADATA 5519
WHEEL 87
entry_points.txt 53
/platformdirs-4.12.2.dist-info/licenses
LICENSE 1089
/platformdirs-4.12.2.dist-info
RECORD 1458
@pluggy|1.6.0|py3-none-any|20538|4811|>=3.9|MIT|plugin and hook calling mechanisms for python|||Holger Krekel <holger@merlinux.eu>||
/pluggy
__init__.py 811 831
_callers.py 5991 7003
_hooks.py 25218 27388
_manager.py 20219 25592
_result.py 3098 4118
_tracing.py 2073 3992
_version.py 511 616
_warnings.py 828 1269
py.typed 0
/pluggy-1.6.0.dist-info/licenses
LICENSE 1110
/pluggy-1.6.0.dist-info
METADATA 4811
WHEEL 91
top_level.txt 7
RECORD 1055
@psycopg|3.3.6|py3-none-any|215490|4369|>=3.10|1LGPL-3.0-only|PostgreSQL database adapter for Python|https://psycopg.org/||Daniele Varrazzo <daniele.varrazzo@gmail.com>||typing-extensions>=4.6; python_version < "3.13" & tzdata; sys_platform == "win32" & psycopg-binary==3.3.6; implementation_name != "pypy" and extra == "binary"
/psycopg
__init__.py 3423 3117
_acompat.py 2238 3728
_adapters_map.py 11008 12793
_capabilities.py 5387 6821
_cmodule.py 872 976
_column.py 3004 5579
_compat.py 1504 2199
_connection_base.py 24343 33207
_connection_info.py 6680 10237
_conninfo_attempts.py 3501 4031
_conninfo_attempts_async.py 3590 4314
_conninfo_utils.py 3164 4622
_copy.py 9735 12471
_copy_async.py 9974 13960
_copy_base.py 14312 17893
_cursor_base.py 23103 30008
_dns.py 7852 11399
_encodings.py 4599 5656
_enums.py 1691 2586
_oids.py 1875 2506
_pipeline.py 2165 3849
_pipeline_async.py 2108 4564
_pipeline_base.py 6669 9737
_preparing.py 6398 8730
_py_transformer.py 11919 14971
_queries.py 15724 19318
_server_cursor.py 4662 7906
_server_cursor_async.py 4711 9616
_server_cursor_base.py 7537 11574
_struct.py 2000 3621
_tpc.py 3529 5542
_transformer.py 451 644
_tstrings.py 5617 9147
_typeinfo.py 10644 16145
_typemod.py 3165 5014
_tz.py 1186 1846
_wrappers.py 3126 5893
abc.py 7770 10891
adapt.py 5195 6128
client_cursor.py 2681 3952
connection.py 20665 27770
connection_async.py 22963 33465
conninfo.py 4470 5230
copy.py 806 1545
cursor.py 11116 16980
cursor_async.py 11426 19515
dbapi20.py 3309 6460
errors.py 46563 80300
generators.py 12476 13801
postgres.py 6439 7838
py.typed 0
raw_cursor.py 1159 1881
rows.py 7959 11551
sql.py 19116 25230
transaction.py 10060 15362
version.py 232 465
waiting.py 18643 20386
/psycopg/crdb
__init__.py 439 650
_types.py 7296 9481
connection.py 2758 4755
/psycopg/pq
__init__.py 3976 4083
_debug.py 3098 5394
_enums.py 6004 5186
_pq_ctypes.py 22497 21194
_pq_ctypes.pyi 10320
abc.py 8095 19186
misc.py 6726 9002
pq_ctypes.py 42415 64532
/psycopg/types
__init__.py 181 341
array.py 15230 21667
bool.py 1163 2649
composite.py 18316 24681
datetime.py 25476 37949
enum.py 7479 11823
hstore.py 7076 10350
json.py 9712 13043
multirange.py 17862 27645
net.py 6732 10503
none.py 666 1368
numeric.py 17320 25260
numpy.py 3273 5490
range.py 21447 31834
shapely.py 2594 4712
string.py 7547 11257
uuid.py 1589 3227
/psycopg-3.3.6.dist-info/licenses
LICENSE.txt 7652
/psycopg-3.3.6.dist-info
METADATA 4369
WHEEL 91
top_level.txt 8
RECORD 7070
@psycopg2-binary|2.9.13|cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64|4281172|4939|>= 3.10|LGPL with exceptions|psycopg2 - Python-PostgreSQL Database Adapter|https://psycopg.org/|Federico Di Gregorio|fog@initd.org||
/psycopg2
__init__.py 4768 3725
_ipaddress.py 2922 2601
_json.py 7153 7450
_psycopg.cpython-311-x86_64-linux-gnu.so 335089
_range.py 18494 21021
errorcodes.py 14512 14543
errors.py 1425 509
extensions.py 6797 7435
extras.py 44215 60519
pool.py 6316 7805
sql.py 14779 18909
tz.py 4870 6171
/psycopg2_binary.libs
libcom_err-2abe824b.so.2.1 17497
libcrypt-bc2db45e.so.1 221657
libcrypto-fb8d5b21.so.3 6502249
libgssapi_krb5-497db0c6.so.2.2 357505
libk5crypto-b1f99d5c.so.3.1 224057
libkeyutils-dfe70bd6.so.1.5 17913
libkrb5-fcafa220.so.3.3 1039441
libkrb5support-d0bcff84.so.0.1 80977
liblber-2f335fb0.so.2.0.200 60977
libldap-d3931cbf.so.2.0.200 447321
libpcre-9513aab5.so.1.2.0 406817
libpq-a17e3caa.so.5.17 387497
libsasl2-84219a89.so.3.0.0 142953
libselinux-0922c95c.so.1 186537
libssl-8bd944e8.so.3 1180057
/psycopg2_binary-2.9.13.dist-info
METADATA 4939
WHEEL 151
top_level.txt 9
RECORD 3107
/psycopg2_binary-2.9.13.dist-info/licenses
LICENSE 2238
/psycopg2_binary-2.9.13.dist-info/sboms
auditwheel.cdx.json 5207
@psycopg-binary|3.3.6|cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64|5267985|2709|>=3.10|1LGPL-3.0-only|PostgreSQL database adapter for Python -- C optimisation distribution|https://psycopg.org/||Daniele Varrazzo <daniele.varrazzo@gmail.com>||
/psycopg_binary
__init__.py 402 492
_psycopg.c 5376858
_psycopg.cpython-311-x86_64-linux-gnu.so 820793
_psycopg.pyi 3178
_uuid.py 798 1072
pq.c 2035937
pq.cpython-311-x86_64-linux-gnu.so 366225
py.typed 0
version.py 246 487
/psycopg_binary/types
numutils.c 6034
/psycopg_binary.libs
libcom_err-2abe824b.so.2.1 17497
libcrypt-bc2db45e.so.1 221657
libcrypto-2d1629ee.so.3 6502249
libgssapi_krb5-497db0c6.so.2.2 357505
libk5crypto-b1f99d5c.so.3.1 224057
libkeyutils-dfe70bd6.so.1.5 17913
libkrb5-fcafa220.so.3.3 1039441
libkrb5support-d0bcff84.so.0.1 80977
liblber-a44a5afb.so.2.0.200 60977
libldap-7c3a4b12.so.2.0.200 447321
libpcre-9513aab5.so.1.2.0 406817
libpq-e9b5c9ac.so.5.18 420153
libsasl2-84219a89.so.3.0.0 142953
libselinux-0922c95c.so.1 186537
libssl-8bd944e8.so.3 1180057
/psycopg_binary-3.3.6.dist-info
METADATA 2709
WHEEL 151
top_level.txt 15
RECORD 3019
/psycopg_binary-3.3.6.dist-info/licenses
LICENSE.txt 7652
/psycopg_binary-3.3.6.dist-info/sboms
auditwheel.cdx.json 5183
@pycodestyle|2.15.0|py2.py3-none-any|31583|4483|>=3.10|MIT|Python style guide checker|https://pycodestyle.pycqa.org/|Johann C. Rocholl|johann@rocholl.net|pycodestyle=pycodestyle:_main|
pycodestyle.py 102143 107160
/pycodestyle-2.15.0.dist-info
LICENSE 1254
METADATA 4483
WHEEL 109
entry_points.txt 50
top_level.txt 12
RECORD 585
@pydantic|2.13.5|py3-none-any|472589|110178|>=3.9|1MIT|Data validation using Python type hints|https://github.com/pydantic/pydantic||Samuel Colvin <s@muelcolvin.com>, Eric Jolibois <em.jolibois@gmail.com>, Hasan Ramezani <hasan.r67@gmail.com>, Adrian Garcia Badaracco <1755071+adriangb@users.noreply.github.com>, Terrence Dorsey <terry@pydantic.dev>, David Montague <david@pydantic.dev>, Serge Matveenko <lig@countzero.co>, Marcelo Trylesinski <marcelotryle@gmail.com>, Sydney Runkle <sydneymarierunkle@gmail.com>, David Hewitt <mail@davidhewitt.dev>, Alex Hall <alex.mojaki@gmail.com>, Victorien Plot <contact@vctrn.dev>||annotated-types>=0.6.0 & pydantic-core==2.46.5 & typing-extensions>=4.14.1 & typing-inspection>=0.4.2 & email-validator>=2.0.0; extra == 'email' & tzdata; (python_version >= '3.9' and platform_system == 'Windows') and extra == 'timezone'
/pydantic
__init__.py 15812 14402
_migration.py 12160 10995
alias_generators.py 2124 3262
aliases.py 4937 6544
annotated_handlers.py 4407 5468
class_validators.py 148 342
color.py 21481 30125
config.py 44533 7526
dataclasses.py 18963 17344
datetime_parse.py 150 342
decorator.py 145 332
env_settings.py 148 338
error_wrappers.py 150 342
errors.py 6013 7614
fields.py 82023 75229
functional_serializers.py 18117 19057
functional_validators.py 31724 34616
generics.py 144 330
json.py 140 322
json_schema.py 125955 121937
main.py 85334 78095
mypy.py 61074 64263
networks.py 42102 50188
parse.py 141 324
py.typed 0
root_model.py 6394 7888
schema.py 142 326
tools.py 141 324
type_adapter.py 36123 35868
types.py 105961 97175
typing.py 138 322
utils.py 141 324
validate_call_decorator.py 4416 5458
validators.py 146 334
version.py 3985 4772
warnings.py 4822 7186
/pydantic/_internal
__init__.py 0 167
_config.py 14839 15760
_core_metadata.py 5162 4587
_core_utils.py 6487 7697
_dataclasses.py 13188 13428
_decorators.py 33620 38109
_decorators_v1.py 6185 8568
_discriminated_union.py 26255 21322
_docs_extraction.py 4127 5280
_fields.py 31557 27390
_forward_ref.py 611 1276
_generate_schema.py 136348 132711
_generics.py 23393 23807
_git.py 809 1482
_import_utils.py 402 795
_internal_dataclass.py 144 316
_known_annotated_metadata.py 16805 14250
_mock_val_ser.py 8885 11077
_model_construction.py 38928 35979
_namespace_utils.py 12878 12278
_repr.py 5172 7825
_schema_gather.py 9052 7607
_schema_generation_shared.py 4842 6193
_serializers.py 1491 2088
_signature.py 6808 6755
_typing_extra.py 31574 29130
_utils.py 15959 19822
_validate_call.py 5366 6984
_validators.py 20563 22814
/pydantic/deprecated
__init__.py 0 168
class_validators.py 10281 11712
config.py 2663 4045
copy_internals.py 7618 8618
decorator.py 10845 14003
json.py 4657 6164
parse.py 2511 3374
tools.py 3330 3510
/pydantic/experimental
__init__.py 104 282
arguments_schema.py 1866 2374
missing_sentinel.py 127 323
pipeline.py 23956 34642
/pydantic/plugin
__init__.py 7333 8910
_loader.py 2213 2410
_schema_validator.py 5815 7445
/pydantic/v1
__init__.py 2946 2191
_hypothesis_plugin.py 14847 20481
annotated_types.py 3157 3844
class_validators.py 14672 19640
color.py 16844 25798
config.py 6532 8371
dataclasses.py 18172 22741
datetime_parse.py 7724 10317
decorator.py 10339 13897
env_settings.py 14105 17707
error_wrappers.py 5196 8900
errors.py 17726 29569
fields.py 50649 57374
generics.py 17829 16983
json.py 3390 5201
main.py 45697 48694
mypy.py 38860 46393
networks.py 22124 29523
parse.py 1821 2718
py.typed 0
schema.py 47801 48464
tools.py 2881 3851
types.py 35455 48473
typing.py 20102 23008
utils.py 26014 35272
validators.py 22187 30869
version.py 1039 1930
/pydantic-2.13.5.dist-info
METADATA 110178
WHEEL 87
/pydantic-2.13.5.dist-info/licenses
LICENSE 1129
/pydantic-2.13.5.dist-info
RECORD 9339
@pydantic_core|2.46.5|cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64|2062091|6573|>=3.9|1MIT|Core functionality for Pydantic validation and serialization|https://github.com/pydantic/pydantic||Samuel Colvin <s@muelcolvin.com>, Adrian Garcia Badaracco <1755071+adriangb@users.noreply.github.com>, David Montague <david@pydantic.dev>, David Hewitt <mail@davidhewitt.dev>, Sydney Runkle <sydneymarierunkle@gmail.com>, Victorien Plot <contact@vctrn.dev>||typing-extensions>=4.14.1
/pydantic_core
__init__.py 5115 3123
_pydantic_core.cpython-311-x86_64-linux-gnu.so 4671424
_pydantic_core.pyi 45932
core_schema.py 155574 155975
py.typed 0
/pydantic_core-2.46.5.dist-info
METADATA 6573
WHEEL 147
/pydantic_core-2.46.5.dist-info/licenses
LICENSE 1080
/pydantic_core-2.46.5.dist-info/sboms
pydantic-core.cyclonedx.json 125376
/pydantic_core-2.46.5.dist-info
RECORD 911
@pydantic_core|2.49.0|cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64|2127552|6515|>=3.10|1MIT|Core functionality for Pydantic validation and serialization|https://github.com/pydantic/pydantic||Samuel Colvin <s@muelcolvin.com>, Adrian Garcia Badaracco <1755071+adriangb@users.noreply.github.com>, David Montague <david@pydantic.dev>, David Hewitt <mail@davidhewitt.dev>, Sydney Runkle <sydneymarierunkle@gmail.com>, Victorien Plot <contact@vctrn.dev>||typing-extensions>=4.16.0
/pydantic_core
__init__.py 5861 3123
/pydantic_core/_pydantic_core
__init__.pyi 48350
_schema_gather.pyi 1645
/pydantic_core
_pydantic_core.cpython-311-x86_64-linux-gnu.so 4839288
core_schema.py 167657 168665
py.typed 0
/pydantic_core-2.49.0.dist-info
METADATA 6515
WHEEL 147
/pydantic_core-2.49.0.dist-info/licenses
LICENSE 1080
/pydantic_core-2.49.0.dist-info/sboms
pydantic-core.cyclonedx.json 122016
/pydantic_core-2.49.0.dist-info
RECORD 1024
@pydantic-settings|2.15.0|py3-none-any|69413|3885|>=3.10|1MIT|Settings management using Pydantic|https://github.com/pydantic/pydantic-settings||Samuel Colvin <s@muelcolvin.com>, Eric Jolibois <em.jolibois@gmail.com>, Hasan Ramezani <hasan.r67@gmail.com>||pydantic>=2.7.0 & python-dotenv>=0.21.0 & typing-inspection>=0.4.0 & pyyaml>=6.0.1; extra == 'yaml'
/pydantic_settings
__init__.py 1781 1481
exceptions.py 426 882
main.py 47390 40832
py.typed 0
utils.py 1703 2466
version.py 19 188
/pydantic_settings/sources
__init__.py 2404 2067
base.py 26340 27976
types.py 2617 3647
utils.py 14570 17117
/pydantic_settings/sources/providers
__init__.py 1281 1207
aws.py 2729 3550
azure.py 5689 7889
cli.py 79106 86684
dotenv.py 8328 8754
env.py 16235 16616
gcp.py 15238 16223
json.py 1673 2725
nested_secrets.py 9260 10106
pyproject.py 2153 3140
secrets.py 5188 6525
toml.py 3351 5062
yaml.py 5726 5986
/pydantic_settings-2.15.0.dist-info
METADATA 3885
WHEEL 87
/pydantic_settings-2.15.0.dist-info/licenses
LICENSE 1103
/pydantic_settings-2.15.0.dist-info
RECORD 2541
@pyflakes|4.0.0|py2.py3-none-any|65907|3487|>=3.10|MIT|passive checker of Python programs|https://github.com/PyCQA/pyflakes|A lot of people|code-quality@python.org|pyflakes=pyflakes.api:main|
/pyflakes
__init__.py 22 183
__main__.py 105 292
api.py 5590 7604
checker.py 78401 106449
messages.py 11290 19785
reporter.py 3001 3941
/pyflakes/scripts
__init__.py 0 165
pyflakes.py 248 397
/pyflakes/test
__init__.py 0 162
harness.py 891 2122
test_api.py 24207 38166
test_builtin.py 582 1264
test_code_segment.py 4496 6207
test_custom_builtins.py 838 2107
test_dict.py 5271 8236
test_doctests.py 12922 18752
test_imports.py 35557 57052
test_is_literal.py 4573 8142
test_lazy_imports.py 2229 3795
test_match.py 2300 3708
test_other.py 54612 80760
test_type_annotations.py 24161 35472
test_undefined_names.py 23973 34637
/pyflakes-4.0.0.dist-info
LICENSE 1093
METADATA 3487
WHEEL 109
entry_points.txt 47
top_level.txt 9
RECORD 2417
@Pygments|2.21.0|py3-none-any|1250147|2527|>=3.9|1BSD-2-Clause|Pygments is a syntax highlighting package written in Python.|https://pygments.org||Georg Brandl <georg@python.org>|pygmentize=pygments.cmdline:main|colorama>=0.4.6; extra == 'windows-terminal'
/pygments
__init__.py 2962 3433
__main__.py 351 752
cmdline.py 23542 26519
console:py 1721 2602
filter.py 1913 3195
formatter.py 4369 4665
lexer.py 35155 38786
modeline.py 1008 1538
plugin.py 1933 2675
regexopt.py 3313 4453
scanner.py 3095 4725
sphinxext.py 7901 12080
style.py 6479 6704
token.py 6229 8163
unistring.py 63211 32980
util.py 10770 14797
/pygments/filters
__init__.py 40349 37902
/pygments/formatters
__init__.py 5352 6886
html.py 139279 164945 13
/pygments/lexers
__init__.py 12070 14656
lisp.py 4074321 3334918 262
/pygments/styles
__init__.py 2009 2604
tango.py 129877 155771 48
/pygments-2.21.0.dist-info
METADATA 2527
WHEEL 87
entry_points.txt 53
/pygments-2.21.0.dist-info/licenses
AUTHORS 11048
LICENSE 1331
/pygments-2.21.0.dist-info
RECORD 28911
@pymongo|4.18.2|cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64|1032845|10253|>=3.9|1Apache-2.0|PyMongo - the Official MongoDB Python driver|https://www.mongodb.org|The MongoDB Python Team|||dnspython<3.0.0,>=2.7.0 & certifi>=2023.7.22; (os_name == 'nt' or sys_platform == 'darwin') and extra == 'encryption' & certifi>=2023.7.22; (os_name == 'nt' or sys_platform == 'darwin') and extra == 'ocsp' & requests<3.0,>=2.23.0; extra == 'ocsp'
/bson
__init__.py 53081 61273
_cbson.cpython-311-x86_64-linux-gnu.so 369200
_cbsonmodule.c 122107
_cbsonmodule.h 8200
_helpers.py 1394 1486
binary.py 25598 22964
bson-endian.h 6573
buffer.c 4711
buffer.h 1828
code.py 3494 4020
codec_options.py 20636 22128
datetime_ms.py 6998 9206
dbref.py 4804 6471
decimal128.py 11329 14793
errors.py 1516 2050
int64.py 1179 1154
json_util.py 43225 46755
max_key.py 1505 2122
min_key.py 1505 2122
objectid.py 8628 10745
py.typed 170
raw_bson.py 8476 9719
regex.py 4591 5610
son.py 6996 9986
time64.c 21527
time64.h 1561
time64_config.h 1682
time64_limits.h 1492
timestamp.py 4271 5883
typings.py 1203 862
tz_util.py 1867 2446
/gridfs
__init__.py 1499 1026
errors.py 1092 1176
grid_file.py 737 327
grid_file_shared.py 5771 6587
py.typed 170
/gridfs/asynchronous
__init__.py 1296 865
grid_file.py 77091 93378 1
/gridfs/synchronous
__init__.py 1245 836
grid_file.py 75380 87209 1
/pymongo
__init__.py 5655 4484
_asyncio_lock.py 10456 13116
_asyncio_task.py 1847 2308
_azure_helpers.py 2042 2156
_client_bulk_shared.py 3164 3267
_cmessage.cpython-311-x86_64-linux-gnu.so 439480
_cmessagemodule.c 32684
_csot.py 5164 8005
_gcp_helpers.py 1453 1445
_op_id.py 1591 2008
_psl.py 2922 2705
_telemetry.py 28761 32823
_version.py 1388 1480
auth.py 865 396
auth_oidc.py 985 507
auth_oidc_shared.py 4493 6923
auth_shared.py 9633 9200
bulk_shared.py 4426 5134
change_stream.py 957 494
client_options.py 13867 17347
client_session.py 928 467
client_session_shared.py 14330 15871
collation.py 8088 8589
collection.py 903 439
command_cursor.py 912 458
common.py 42667 46106
compression_support.py 7713 8782
cursor.py 939 464
cursor_shared.py 6888 6171
daemon.py 6052 4552
database.py 866 406
database_shared.py 1245 978
driver_info.py 1824 1899
encryption.py 933 470
encryption_options.py 19246 19760
encryption_shared.py 6002 4506
errors.py 14006 20882
event_loggers.py 9202 13571
hello.py 6742 11302
helpers_shared.py 13473 13851
lock.py 2700 3183
logger.py 7289 9605
max_staleness_selectors.py 4654 3987
message.py 46638 50906
mongo_client.py 880 421
mongo_client_shared.py 4159 4044
monitoring.py 63726 80464
network_layer.py 31148 36301
ocsp_cache.py 4834 4811
ocsp_support.py 18307 16990
operations.py 31538 35829
periodic_executor.py 10033 11566
pool.py 857 397
pool_options.py 17919 20687
pool_shared.py 22918 23445
public_suffix_list.dat 144011
py.typed 170
pyopenssl_context.py 16146 18057
read_concern.py 2578 3121
read_preferences.py 22352 26573
response.py 3858 4663
results.py 13078 18734
saslprep.py 4385 3421
server_api.py 6104 6462
server_description.py 9737 13854
server_selectors.py 6123 8026
server_type.py 925 798
settings_shared.py 6594 8621
socket_checker.py 4072 3539
ssl_context.py 1523 1116
ssl_support.py 6552 5955
topology_description.py 29435 30674
topology_shared.py 2654 2599
typings.py 2555 2193
uri_parser.py 1323 984
uri_parser_shared.py 23128 22657
write_concern.py 5481 6450
/pymongo/asynchronous
__init__.py 0 169
collection.py 772674 849345 24
/pymongo/synchronous
__init__.py 0 168
collection.py 757712 799315 24
/pymongo-4.18.2.dist-info
METADATA 10253
WHEEL 187
RECORD 14187
/pymongo-4.18.2.dist-info/licenses
LICENSE 11357
@PyMySQL|1.2.3|py3-none-any|46740|4213|>=3.9|1MIT|Pure Python MySQL Driver|||Inada Naoki <songofacandy@gmail.com>, Yutaka Matsubara <yutaka.matsubara@gmail.com>||
/pymysql
__init__.py 4248 5064
_auth.py 7636 9986
charset.py 10258 16772
connections.py 57590 61007
converters.py 10144 13789
cursors.py 16272 22341
err.py 4230 6896
optionfile.py 651 1568
protocol.py 11747 18799
times.py 359 894
/pymysql/constants
CLIENT.py 878 1010
COMMAND.py 679 1105
CR.py 2320 3107
ER.py 12357 17407
FIELD_TYPE.py 370 819
FLAG.py 214 511
SERVER_STATUS.py 333 609
__init__.py 0 166
/pymysql-1.2.3.dist-info/licenses
LICENSE 1070
/pymysql-1.2.3.dist-info
METADATA 4213
WHEEL 91
top_level.txt 8
RECORD 1820
@pytest|8.4.2|py3-none-any|365750|7656|>=3.9|MIT|pytest: simple powerful testing with Python|https://docs.pytest.org/en/latest/|Holger Krekel, Bruno Oliveira, Ronny Pfannschmidt, Floris Bruynooghe, Brianna Laugher, Florian Bruhin, Others (See AUTHORS)||py.test=pytest:console_main,pytest=pytest:console_main|colorama>=0.4; sys_platform == "win32" & exceptiongroup>=1; python_version < "3.11" & iniconfig>=1 & packaging>=20 & pluggy<2,>=1.5 & pygments>=2.7.2 & tomli>=1; python_version < "3.11"
py.py 329 467
/_pytest
__init__.py 391 455
_argcomplete.py 3776 4805
_version.py 704 764
cacheprovider.py 22375 30888
capture.py 36829 55678
compat.py 10662 12361
debugging.py 13947 18245
deprecated.py 3147 2537
doctest.py 26259 33319
faulthandler.py 3683 4409
fixtures.py 77746 81997
freeze_support.py 1300 1808
helpconfig.py 9386 12545
hookspec.py 42849 45571
junitxml.py 25441 33161
legacypath.py 16588 24137
logging.py 35234 45939
main.py 37689 44082
monkeypatch.py 14625 16513
nodes.py 26540 30799
outcomes.py 10502 11765
pastebin.py 4155 5861
pathlib.py 37622 41297
py.typed 0
pytester.py 61960 84511
pytester_assertions.py 2253 2464
python.py 66627 72372
python_api.py 31323 34647
raises.py 60196 59985
recwarn.py 13245 16070
reports.py 21406 24551
runner.py 19543 23850
scope.py 2738 3546
setuponly.py 3167 5335
setupplan.py 1184 1880
skipping.py 10623 13924
stash.py 3090 4343
stepwise.py 7689 9582
terminal.py 60419 79706
threadexception.py 4953 5728
timing.py 3065 4762
tmpdir.py 11263 12686
tracemalloc.py 778 961
unittest.py 19249 22196
unraisableexception.py 5179 6229
warning_types.py 4239 6674
warnings.py 5237 6691
/_pytest/_code
__init__.py 521 661
code.py 55913 68000
source.py 7773 11906
/_pytest/_io
__init__.py 190 352
pprint.py 19622 24403
saferepr.py 4082 5798
terminalwriter.py 8849 10961
wcwidth.py 1289 1663
/_pytest/_py
__init__.py 0 160
error.py 3475 4928
path.py 49220 68812
/_pytest/assertion
__init__.py 7120 10093
rewrite.py 48636 62008
truncate.py 5437 4205
util.py 20713 24259
/_pytest/config
__init__.py 72712 84177
argparsing.py 19102 24445
compat.py 2947 3555
exceptions.py 288 771
findpaths.py 8404 9320
/_pytest/mark
__init__.py 9885 12985
expression.py 10154 16511
structures.py 22972 27496
/pytest
__init__.py 5373 4318
__main__.py 154 404
py.typed 0
/pytest-8.4.2.dist-info/licenses
AUTHORS 7369
LICENSE 1091
/pytest-8.4.2.dist-info
METADATA 7656
WHEEL 91
entry_points.txt 77
top_level.txt 18
RECORD 6370
@pytest|9.1.1|py3-none-any|386536|7586|>=3.10|1MIT|pytest: simple powerful testing with Python|https://docs.pytest.org/en/latest/|Brianna Laugher, Bruno Oliveira, Floris Bruynooghe, Freya Bruhin, Holger Krekel, Others (See AUTHORS), Ronny Pfannschmidt||py.test=_pytest.config:_console_main,pytest=_pytest.config:_console_main|colorama>=0.4; sys_platform == "win32" & exceptiongroup>=1; python_version < "3.11" & iniconfig>=1.0.1 & packaging>=22 & pluggy<2,>=1.5 & pygments>=2.7.2 & tomli>=1; python_version < "3.11"
py.py 329 467
/_pytest
__init__.py 391 455
_argcomplete.py 3776 4805
_version.py 520 610
cacheprovider.py 22627 31630
capture.py 37228 55852
compat.py 10628 13464
debugging.py 13853 18065
deprecated.py 5443 4748
doctest.py 25424 32621
faulthandler.py 4250 5048
fixtures.py 92893 95751
freeze_support.py 1300 1808
helpconfig.py 10019 13125
hookspec.py 41840 44623
junitxml.py 25961 33462
legacypath.py 16588 24137
logging.py 36104 46611
main.py 42771 47528
monkeypatch.py 15510 16984
nodes.py 26286 30428
outcomes.py 8799 10926
pastebin.py 4281 6067
pathlib.py 37454 41439
py.typed 0
pytester.py 62905 85501
pytester_assertions.py 2253 2464
python.py 67758 74250
python_api.py 35984 39836
raises.py 59770 59959
recwarn.py 13875 16875
reports.py 23230 26961
runner.py 20346 24881
scope.py 2736 3545
setuponly.py 3167 5335
setupplan.py 1184 1880
skipping.py 10788 13986
stash.py 3090 4343
stepwise.py 7689 9582
subtests.py 13507 18008
terminal.py 65489 85375
terminalprogress.py 1153 1116
threadexception.py 4953 5728
timing.py 3196 4763
tmpdir.py 13271 13831
tracemalloc.py 778 961
unittest.py 25176 27256
unraisableexception.py 6545 6872
warning_types.py 4241 6676
warnings.py 5239 6691
/_pytest/_code
__init__.py 521 661
code.py 58426 70169
source.py 7859 12040
/_pytest/_io
__init__.py 190 352
pprint.py 19572 24299
saferepr.py 4920 6911
terminalwriter.py 8994 11218
wcwidth.py 1289 1663
/_pytest/_py
__init__.py 0 160
error.py 3475 4928
path.py 49229 68840
/_pytest/assertion
__init__.py 8081 11291
_compare_any.py 4959 5442
_compare_mapping.py 1680 2676
_compare_sequence.py 2947 3250
_compare_set.py 2667 3249
_guards.py 1923 3059
_typing.py 338 783
compare_text.py 3385 4777
highlight.py 327 604
rewrite.py 47740 61090
truncate.py 5156 4682
util.py 7710 8368
/_pytest/config
__init__.py 80947 94195
argparsing.py 17795 23409
exceptions.py 315 788
findpaths.py 12890 13259
/_pytest/mark
__init__.py 9857 13064
expression.py 11250 17344
structures.py 24633 28380
/pytest
__init__.py 5644 4514
__main__.py 175 394
py.typed 0
/pytest-9.1.1.dist-info/licenses
LICENSE 1091
/pytest-9.1.1.dist-info
METADATA 7586
WHEEL 91
entry_points.txt 95
top_level.txt 18
RECORD 7068
@python-dateutil|2.9.0.post0|py2.py3-none-any|229892|8354|!=3.0.*,!=3.1.*,!=3.2.*,>=2.7|Dual License|Extensions to the standard Python datetime module|https://github.com/dateutil/dateutil|Gustavo Niemeyer|gustavo@niemeyer.net||six >=1.5
/dateutil
__init__.py 620 1103
_common.py 932 1900
_version.py 166 279
easter.py 2678 2823
relativedelta.py 24903 28333
rrule.py 66557 69196
tzwin.py 59 182
utils.py 1965 2535
/dateutil/parser
__init__.py 1766 2629
_parser.py 58796 61801
isoparser.py 13233 15555
/dateutil/tz
__init__.py 444 682
_common.py 12977 14135
_factories.py 2569 4568
tz.py 62855 65982
win.py 12935 17238
/dateutil/zoneinfo
__init__.py 5889 7405
dateutil-zoneinfo.tar.gz 156400
rebuild.py 2392 3931
/python_dateutil-2.9.0.post0.dist-info
LICENSE 2889
METADATA 8354
WHEEL 110
top_level.txt 9
zip-safe 1
RECORD 2080
@python-dotenv|1.2.4|py3-none-any|23266|29979|>=3.10|BSD-3-Clause|Read key-value pairs from a .env file and set them as environment variables|||Saurabh Kumar <me+github@saurabh-kumar.com>|dotenv=dotenv.__main__:cli|click>=5.0; extra == "cli"
/dotenv
__init__.py 1230 1660
__main__.py 129 328
cli.py 6969 11192
ipython.py 1326 1944
main.py 15179 19945
parser.py 5806 10233
py.typed 26
variables.py 2348 5001
version.py 22 180
/python_dotenv-1.2.4.dist-info/licenses
LICENSE 1556
/python_dotenv-1.2.4.dist-info
METADATA 29979
WHEEL 91
entry_points.txt 47
top_level.txt 7
RECORD 1182
@python-multipart|0.0.32|py3-none-any|30042|2131|>=3.10|1Apache-2.0|A streaming multipart parser for Python|https://github.com/Kludex/python-multipart||Andrew Dunham <andrew@du.nham.ca>||
/multipart
__init__.py 1474 1330
decoders.py 40 205
exceptions.py 42 209
multipart.py 41 207
/python_multipart
__init__.py 937 429
decoders.py 6676 8333
exceptions.py 954 2056
multipart.py 79407 69265
py.typed 0
/python_multipart-0.0.32.dist-info
METADATA 2131
WHEEL 87
/python_multipart-0.0.32.dist-info/licenses
LICENSE.txt 11358
/python_multipart-0.0.32.dist-info
RECORD 1078
@pytokens|0.4.1|cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64|260824|3788|>=3.8|MIT License                  Copyright (c) 2024 Tushar Sadhw|A Fast, spec compliant Python 3.14+ tokenizer that runs on older Pythons.|https://github.com/tusharsadhwani/pytokens||Tushar Sadhwani <tushar.sadhwani000@gmail.com>||
fd7dcdb10166ebd4db98__mypyc.cpython-311-x86_64-linux-gnu.so 678816
/pytokens
__init__.cpython-311-x86_64-linux-gnu.so 17416
__init__.py 39870 51217
__main__.py 184 415
_mypyc_dummy.cpython-311-x86_64-linux-gnu.so 17456
_mypyc_dummy.py 0 161
cli.py 7978 9392
py.typed 59
/pytokens-0.4.1.dist-info
METADATA 3788
WHEEL 191
top_level.txt 37
RECORD 1126
/pytokens-0.4.1.dist-info/licenses
LICENSE 1072
@pytz|2026.4|py2.py3-none-any|506747|22853||MIT|World timezone definitions, modern and historical|http://pythonhosted.org/pytz|Stuart Bishop|stuart@stuartbishop.net||
/pytz
__init__.py 35823 31035
exceptions.py 1571 2278
lazy.py 5404 7671
reference.py 3778 5508
tzfile.py 4891 5294
tzinfo.py 19573 19356
/pytz/zoneinfo
tzdata.zi 856158 0 604
/pytz-2026.4.dist-info
LICENSE.txt 1088
METADATA 22853
WHEEL 110
top_level.txt 5
zip-safe 1
RECORD 52045
@PyYAML|6.0.3|cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64|806638|2351|>=3.8|MIT|YAML parser and emitter for Python|https://pyyaml.org/|Kirill Simonov|xi@resolvent.net||
/_yaml
__init__.py 1402 836
/yaml
__init__.py 12311 15590
_yaml.cpython-311-x86_64-linux-gnu.so 2650176
composer.py 4883 6499
constructor.py 28639 34892
cyaml.py 3851 4600
dumper.py 2837 2436
emitter.py 43006 50140
error.py 2533 4242
events.py 2445 4684
loader.py 2061 3498
nodes.py 1440 2183
parser.py 25495 24684
reader.py 6794 8818
representer.py 14190 16891
resolver.py 9004 9035
scanner.py 51279 49826
serializer.py 4165 6173
tokens.py 2573 5753
/pyyaml-6.0.3.dist-info
METADATA 2351
WHEEL 190
top_level.txt 11
RECORD 1823
/pyyaml-6.0.3.dist-info/licenses
LICENSE 1101
@redis|8.1.0|py3-none-any|560618|16572|>=3.10|1MIT|Python client for Redis database and key-value store|https://github.com/redis/redis-py||"Redis Inc." <oss@redis.com>||async-timeout>=4.0.3; python_full_version < '3.11.3' & requests>=2.31.0; extra == 'ocsp' & opentelemetry-api>=1.39.1; extra == 'otel'
/redis
__init__.py 2929 2640
_defaults.py 1199 1121
_himport_exec.py 11279 10480
background.py 16982 22109
backoff.py 5285 9841
cache.py 12089 21359
client.py 90897 93380
cluster.py 201380 181969
connection.py 148339 150463
crc.py 729 957
credentials.py 1828 3664
data_structure.py 2527 4768
driver_info.py 5911 7202
event.py 17401 28429
exceptions.py 8940 15184
himport.py 16381 17417
keyspace_notifications.py 75094 80718
lock.py 12819 14546
maint_notifications.py 46868 50013
ocsp.py 11454 15040
py.typed 0
retry.py 3987 5886
sentinel.py 19188 23398
typing.py 6400 7875
utils.py 15418 21283
/redis/_parsers
__init__.py 693 741
base.py 21480 22411
commands.py 28481 22468
encoders.py 1745 2287
helpers.py 53817 67799
hiredis.py 15787 14397
resp2.py 5050 5236
resp3.py 10918 9885
response_callbacks.py 18724 20275
socket.py 5637 7308
/redis/asyncio
__init__.py 1830 1602
_himport_exec.py 11487 11602
client.py 92458 99771
cluster.py 176042 173825
connection.py 123885 127978
keyspace_notifications.py 37634 41794
lock.py 13294 15786
maint_notifications.py 24030 25910
retry.py 2515 3587
sentinel.py 18978 24066
utils.py 744 1615
/redis/asyncio/http
__init__.py 0 167
http_client.py 7947 9633
/redis/asyncio/multidb
__init__.py 0 170
client.py 23610 32511
command_executor.py 12390 19253
config.py 9830 11166
database.py 1931 3625
event.py 2788 5144
failover.py 3635 6284
failure_detector.py 1263 2633
healthcheck.py 18321 21466
/redis/asyncio/observability
__init__.py 439 628
recorder.py 18234 18106
/redis/auth
__init__.py 0 159
err.py 694 1695
idp.py 631 1293
token.py 3317 7486
token_manager.py 12388 17793
/redis/commands
__init__.py 576 646
cluster.py 49928 55141
core.py 420195 505564
helpers.py 6401 9214
policies.py 11434 12773
redismodules.py 4438 5844
sentinel.py 9143 12757
/redis/commands/bf
__init__.py 12027 12496
commands.py 34645 46600
info.py 3538 5545
/redis/commands/json
__init__.py 13000 16536
_util.py 137 360
commands.py 29582 40386
decoders.py 1411 2420
path.py 393 965
/redis/commands/search
__init__.py 8322 9238
_util.py 219 506
aggregation.py 11716 16456
commands.py 80360 83162
dialect.py 105 199
document.py 413 1113
field.py 5935 8816
hybrid_query.py 14469 20123
hybrid_result.py 815 1560
index_definition.py 2653 4433
profile_information.py 249 864
query.py 12361 16512
querystring.py 7597 14061
reducers.py 7315 11425
result.py 5001 5499
suggestion.py 1612 2832
/redis/commands/timeseries
__init__.py 5726 6622
commands.py 87113 91279
info.py 4241 4647
utils.py 7365 10911
/redis/commands/vectorset
__init__.py 2549 3636
commands.py 19337 24240
utils.py 4472 4771
/redis/http
__init__.py 0 159
http_client.py 15359 17426
/redis/multidb
__init__.py 0 162
circuit.py 3856 7232
client.py 25196 31450
command_executor.py 12402 19051
config.py 10060 11187
database.py 3665 6514
event.py 2978 5226
exception.py 633 1448
failover.py 3575 6136
failure_detector.py 3788 5984
/redis/observability
__init__.py 694 817
attributes.py 13669 15023
config.py 6515 6820
metrics.py 24377 27587
providers.py 12287 13508
recorder.py 25630 23714
registry.py 2088 3393
/redis-8.1.0.dist-info
METADATA 16572
WHEEL 87
/redis-8.1.0.dist-info/licenses
LICENSE 1074
/redis-8.1.0.dist-info
RECORD 10491
@requests|2.34.2|py3-none-any|73075|4806|>=3.10|Apache-2.0|Python HTTP for Humans.|||Kenneth Reitz <me@kennethreitz.org>||charset_normalizer<4,>=2 & idna<4,>=2.5 & urllib3<3,>=1.26 & certifi>=2023.5.7 & PySocks!=1.5.7,>=1.5.6; extra == "socks"
/requests
__init__.py 5922 5740
__version__.py 435 550
_internal_utils.py 1542 2091
_types.py 5838 7226
adapters.py 28064 29582
api.py 7152 8025
auth.py 12233 15752
certs.py 430 632
compat.py 2465 2465
cookies.py 21549 28406
exceptions.py 4564 7918
help.py 4210 4284
hooks.py 1138 1552
models.py 41783 41926
packages.py 904 1105
py.typed 0
sessions.py 34248 31893
status_codes.py 4351 6114
structures.py 4134 7245
utils.py 36322 40066
/requests-2.34.2.dist-info/licenses
LICENSE 10142
NOTICE 38
/requests-2.34.2.dist-info
METADATA 4806
WHEEL 91
top_level.txt 9
RECORD 2027
@rich|13.9.4|py3-none-any|242424|18274|>=3.8.0|MIT|Render rich text, tables, progress bars, syntax highlighting, markdown and more to the terminal|https://github.com/Textualize/rich|Will McGugan|willmcgugan@gmail.com||markdown-it-py (>=2.2.0) & pygments (>=2.13.0,<3.0.0) & typing-extensions (>=4.0.0,<5.0) ; python_version < "3.11"
/rich
__init__.py 6066 6957
__main__.py 8333 10126
_cell_widths.py 10209 7838
_emoji_codes.py 140235 205942
_emoji_replace.py 1064 1695
_export_format.py 2128 2315
_extension.py 241 479
_fileno.py 799 821
_inspect.py 9655 11992
_log_render.py 3213 4101
_loop.py 1236 1851
_null_file.py 1394 3595
_palettes.py 7063 5126
_pick.py 423 690
_ratio.py 5459 6529
_spinners.py 19919 13145
_stack.py 351 931
_timer.py 417 831
_win32_console:py 22719 28732
_windows.py 1901 2432
_windows_renderer.py 2759 3515
_wrap.py 3404 3302
abc.py 878 1562
align.py 10421 12344
ansi.py 6921 9087
bar.py 3263 4238
box.py 10783 11776
cells.py 5130 5544
color.py 18211 26474
color_triplet.py 1054 1667
columns.py 7131 8553
console:py 100084 114688
constrain.py 1288 2224
containers.py 5502 9197
control.py 6606 10871
default_styles.py 8123 10375
diagnose.py 924 1405
emoji.py 2465 4139
errors.py 642 1811
file_proxy.py 1683 3543
filesize.py 2484 3023
highlighter.py 9586 9866
json.py 5019 5989
jupyter.py 3228 5163
layout.py 13944 20138
live.py 14270 19105
live_render.py 3654 4848
logging.py 12446 14012
markdown.py 25969 36003
markup.py 8427 9532
measure.py 5305 6342
padding.py 4896 6897
pager.py 828 1786
palette.py 3288 5208
panel.py 11235 12741
pretty.py 36355 40561
progress.py 60333 75869
progress_bar.py 8162 10355
prompt.py 12435 15948
protocol.py 1367 1746
py.typed 0
region.py 166 533
repr.py 4419 6578
rule.py 4590 6522
scope.py 2831 3784
screen.py 1579 2438
segment.py 24707 28511
spinner.py 4364 6056
status.py 4424 6034
style.py 27067 33456
styled.py 1234 2081
syntax.py 35655 40069
table.py 40067 43858
terminal_theme.py 3370 3314
text.py 47540 61197
theme.py 3771 6298
themes.py 102 280
traceback.py 31725 32842
tree.py 9391 11702
/rich-13.9.4.dist-info
LICENSE 1056
METADATA 18274
WHEEL 88
RECORD 6017
@rich|15.0.0|py3-none-any|310654|18445|>=3.9.0|MIT|Render rich text, tables, progress bars, syntax highlighting, markdown and more to the terminal|https://github.com/Textualize/rich|Will McGugan|willmcgugan@gmail.com||markdown-it-py (>=2.2.0) & pygments (>=2.13.0,<3.0.0)
/rich
__init__.py 6131 7022
__main__.py 7725 9325
_emoji_codes.py 140235 205942
_emoji_replace.py 1067 1686
_export_format.py 2128 2315
_extension.py 241 479
_fileno.py 799 821
_inspect.py 9894 12209
_log_render.py 3213 4101
_loop.py 1236 1851
_null_file.py 1394 3595
_palettes.py 7063 5126
_pick.py 423 690
_ratio.py 5325 6394
_spinners.py 19919 13145
_stack.py 351 931
_timer.py 417 831
/rich/_unicode_data
__init__.py 2631 3347
_versions.py 298 345
unicode10-0-0.py 14496 8603
unicode11-0-0.py 14874 8841
unicode12-0-0.py 15216 9045
unicode12-1-0.py 15189 9028
unicode13-0-0.py 15519 9232
unicode14-0-0.py 15884 9453
unicode15-0-0.py 16156 9623
unicode15-1-0.py 16129 9606
unicode16-0-0.py 16480 9827
unicode17-0-0.py 16704 9963
unicode4-1-0.py 9488 5436
unicode5-0-0.py 9613 5521
unicode5-1-0.py 9650 5572
unicode5-2-0.py 10390 6048
unicode6-0-0.py 10604 6184
unicode6-1-0.py 10899 6371
unicode6-2-0.py 10899 6371
unicode6-3-0.py 10924 6388
unicode7-0-0.py 11630 6833
unicode8-0-0.py 11864 6969
unicode9-0-0.py 14148 8380
/rich
_win32_console:py 22719 28732
_windows.py 1901 2432
_windows_renderer.py 2759 3515
_wrap.py 3404 3302
abc.py 878 1562
align.py 10726 12648
ansi.py 6947 9163
bar.py 3263 4238
box.py 10650 11641
cells.py 12335 10968
color.py 18211 26474
color_triplet.py 1054 1667
columns.py 7131 8553
console:py 101361 115629
constrain.py 1288 2224
containers.py 5502 9197
control.py 6475 10738
default_styles.py 8401 10860
diagnose.py 977 1438
emoji.py 2388 4046
errors.py 642 1811
file_proxy.py 1750 3731
filesize.py 2484 3023
highlighter.py 9729 10173
json.py 5019 5989
jupyter.py 3228 5163
layout.py 13944 20138
live.py 15317 20235
live_render.py 3803 5131
logging.py 12622 14234
markdown.py 26549 36826
markup.py 8427 9532
measure.py 5305 6342
padding.py 4896 6897
pager.py 828 1786
palette.py 3288 5208
panel.py 11157 12695
pretty.py 36349 40546
progress.py 60393 75073
progress_bar.py 8162 10355
prompt.py 12448 15968
protocol.py 1348 1730
py.typed 0
region.py 166 533
repr.py 4436 6576
rule.py 4590 6522
scope.py 3239 4171
screen.py 1579 2438
segment.py 25740 29469
spinner.py 4214 5891
status.py 4424 6034
style.py 27068 33510
styled.py 1234 2081
syntax.py 36305 40883
table.py 40033 43814
terminal_theme.py 3370 3314
text.py 47655 61270
theme.py 3780 6297
themes.py 102 280
traceback.py 37535 37708
tree.py 9391 11702
/rich-15.0.0.dist-info
METADATA 18445
WHEEL 88
/rich-15.0.0.dist-info/licenses
LICENSE 1056
/rich-15.0.0.dist-info
RECORD 8062
@shellingham|1.5.4|py2.py3-none-any|9755|3461|>=3.7|ISC License|Tool to Detect Surrounding Shell|https://github.com/sarugaku/shellingham|Tzu-ping Chung|uranusjr@gmail.com||
/shellingham
__init__.py 635 1190
_core.py 300 582
nt.py 4516 6312
/shellingham/posix
__init__.py 3129 4180
_core.py 81 288
proc.py 2659 3813
ps.py 1770 2552
/shellingham-1.5.4.dist-info
LICENSE 751
METADATA 3461
WHEEL 110
top_level.txt 12
zip-safe 1
RECORD 1054
@six|1.17.0|py2.py3-none-any|11050|1658|>=2.7, !=3.0.*, !=3.1.*, !=3.2.*|MIT|Python 2 and 3 compatibility utilities|https://github.com/benjaminp/six|Benjamin Peterson|benjamin@python.org||
six.py 34703 41379
/six-1.17.0.dist-info
LICENSE 1066
METADATA 1658
WHEEL 109
top_level.txt 4
RECORD 435
@sniffio|1.3.1|py3-none-any|10235|3875|>=3.7|MIT OR Apache-2.0|Sniff out which async library your code is running under|https://github.com/python-trio/sniffio||"Nathaniel J. Smith" <njs@pobox.com>||
/sniffio
__init__.py 335 432
_impl.py 2843 3143
_version.py 89 184
py.typed 0
/sniffio/_tests
__init__.py 0 163
test_sniffio.py 2058 3876
/sniffio-1.3.1.dist-info
LICENSE 185
LICENSE.APACHE2 11358
LICENSE.MIT 1046
METADATA 3875
WHEEL 92
top_level.txt 8
RECORD 1032
@soupsieve|2.10|py3-none-any|38019|4437|>=3.10|1MIT|A modern CSS selector implementation for Beautiful Soup.|https://github.com/facelessuser/soupsieve||Isaac Muse <Isaac.Muse@gmail.com>||
/soupsieve
__init__.py 5145 6746
__meta__.py 6767 8085
css_match.py 63105 65416
css_parser.py 48962 52339
css_types.py 9226 15472
pretty.py 4362 5517
py.typed 0
util.py 3370 4718
/soupsieve-2.10.dist-info
METADATA 4437
WHEEL 87
/soupsieve-2.10.dist-info/licenses
LICENSE.md 1096
/soupsieve-2.10.dist-info
RECORD 928
@SQLAlchemy|2.0.54|cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64|3428566|9656|>=3.7|MIT|Database Abstraction Library|https://www.sqlalchemy.org|Mike Bayer|mike_mp@zzzcomputing.com||importlib-metadata; python_version < "3.8" & greenlet>=1; platform_machine == "aarch64" or (platform_machine == "ppc64le" or (platform_machine == "x86_64" or (platform_machine == "amd64" or (platform_machine == "AMD64" or (platform_machine == "win32" or platform_machine == "WIN32"))))) & typing-extensions>=4.6.0 & greenlet>=1; extra == "asyncio" & greenlet>=1; extra == "postgresql-asyncpg" & psycopg2-binary; extra == "postgresql-psycopg2binary" & psycopg>=3.0.7; extra == "postgresql-psycopg" & psycopg[binary]>=3.0.7; extra == "postgresql-psycopgbinary" & pymysql; extra == "pymysql" & greenlet>=1; extra == "aiomysql" & greenlet>=1; extra == "aioodbc" & greenlet>=1; extra == "asyncmy" & greenlet>=1; extra == "aiosqlite" & typing_extensions!=3.10.0.1; extra == "aiosqlite"
/sqlalchemy
__init__.py 12659 9395
events.py 525 532
exc.py 23979 31203
inspection.py 5064 6635
log.py 8610 11590
py.typed 0
schema.py 3251 2347
types.py 3165 2255
/sqlalchemy/connectors
__init__.py 476 571
asyncio.py 27739 39772 3
/sqlalchemy/cyextension
__init__.py 244 171
collections.cpython-311-x86_64-linux-gnu.so 5324875 0 11
/sqlalchemy/dialects
__init__.py 1798 1887
/sqlalchemy/dialects/postgresql
base.py 1435122 1657994 64
/sqlalchemy/engine
__init__.py 2818 2250
base.py 704752 740934 18
/sqlalchemy/event
__init__.py 1066 859
attr.py 64557 82331 5
/sqlalchemy/ext
__init__.py 321 324
associationproxy.py 626983 711252 27
/sqlalchemy/future
__init__.py 513 436
engine.py 495 369 1
/sqlalchemy/orm
__init__.py 8528 6360
session.py 2254462 2307173 37
/sqlalchemy/pool
__init__.py 1804 1487
base.py 86325 98241 3
/sqlalchemy/sql
__init__.py 5820 4660
compiler.py 1982852 2176280 30
/sqlalchemy/testing
__init__.py 3241 3393
/sqlalchemy/testing/suite
test_reflection.py 687939 990808 38
/sqlalchemy/util
__init__.py 8535 5798
langhelpers.py 192337 252635 13
/sqlalchemy-2.0.54.dist-info
METADATA 9656
WHEEL 190
top_level.txt 11
RECORD 25065
/sqlalchemy-2.0.54.dist-info/licenses
AUTHORS 492
LICENSE 1100
@SQLAlchemy|2.1.1|cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64|4633286|9680|>=3.11|1MIT|Database Abstraction Library|https://www.sqlalchemy.org||Mike Bayer <mike_mp@zzzcomputing.com>||typing-extensions>=4.6.0 & greenlet>=1; extra == "asyncio" & psycopg!=3.1.15,>=3.0.7; extra == "postgresql" & sqlalchemy[asyncio]; extra == "postgresql-asyncpg" & psycopg2-binary; extra == "postgresql-psycopg2binary" & psycopg!=3.1.15,>=3.0.7; extra == "postgresql-psycopg" & psycopg[binary]!=3.1.15,>=3.0.7; extra == "postgresql-psycopgbinary" & pymysql; extra == "pymysql" & sqlalchemy[asyncio]; extra == "aiomysql" & sqlalchemy[asyncio]; extra == "aioodbc" & sqlalchemy[asyncio]; extra == "asyncmy" & sqlalchemy[asyncio]; extra == "aiosqlite"
/sqlalchemy
__init__.py 13562 10176
events.py 525 532
exc.py 27503 35284
inspection.py 5661 6907
log.py 8438 11466
py.typed 0
schema.py 3564 2577
types.py 3280 2344
/sqlalchemy/connectors
__init__.py 476 571
asyncio.py 27999 40124 3
/sqlalchemy/dialects
__init__.py 1813 1887
/sqlalchemy/dialects/postgresql
base.py 1538587 1772761 68
/sqlalchemy/engine
__init__.py 2818 2250
base.py 4874148 772374 23
/sqlalchemy/event
__init__.py 1066 859
attr.py 64510 82272 5
/sqlalchemy/ext
__init__.py 321 324
/sqlalchemy/ext/asyncio
session.py 582593 667715 20
/sqlalchemy/future
__init__.py 513 436
engine.py 495 369 1
/sqlalchemy/orm
__init__.py 8791 6547
session.py 2321064 2370085 37
/sqlalchemy/pool
__init__.py 1714 1430
base.py 86279 97754 3
/sqlalchemy/sql
__init__.py 6438 5083
compiler.py 4197774 2362895 35
/sqlalchemy/testing
__init__.py 3201 3350
/sqlalchemy/testing/suite
test_reflection.py 733422 1045761 39
/sqlalchemy/util
__init__.py 8621 5818
langhelpers.py 3296127 266547 17
/sqlalchemy-2.1.1.dist-info
METADATA 9680
WHEEL 190
top_level.txt 11
RECORD 25152
/sqlalchemy-2.1.1.dist-info/licenses
AUTHORS 492
LICENSE 1100
@sqlparse|0.6.0|py3-none-any|50070|6048|>=3.10||A non-validating SQL parser.|||Andi Albrecht <albrecht.andi@gmail.com>|sqlformat=sqlparse.__main__:main|
/sqlparse
__init__.py 2495 3494
__main__.py 610 627
cli.py 7191 8473
exceptions.py 342 453
formatter.py 7686 7934
keywords.py 35039 55301
lexer.py 6648 7097
py.typed 0
sql.py 21051 32586
tokens.py 1779 2248
utils.py 3475 4563
/sqlparse/engine
__init__.py 447 400
filter_stack.py 1600 2222
grouping.py 16238 26091
statement_splitter.py 7732 7621
/sqlparse/filters
__init__.py 1134 917
aligned_indent.py 5115 7897
others.py 6689 9932
output.py 4305 6517
reindent.py 12009 16882
right_margin.py 1555 2159
tokens.py 1553 2899
/sqlparse-0.6.0.dist-info
METADATA 6048
WHEEL 87
entry_points.txt 53
/sqlparse-0.6.0.dist-info/licenses
AUTHORS 3648
LICENSE 1537
/sqlparse-0.6.0.dist-info
RECORD 2277
@starlette|1.7.0|py3-none-any|78980|6610|>=3.10|1BSD-3-Clause|The little ASGI library that shines.|https://github.com/Kludex/starlette||Tom Christie <tom@tomchristie.com>||anyio<5,>=4.0.0 & typing-extensions>=4.10.0; python_version < '3.13'
/starlette
__init__.py 22 184
_exception_handler.py 2257 3049
_utils.py 4211 7420
applications.py 5763 7803
authentication.py 5341 8424
background.py 1122 2511
concurrency.py 1701 3239
config.py 4426 7494
convertors.py 2304 4722
datastructures.py 23200 40692
endpoints.py 5304 8160
exceptions.py 1492 2975
formparsers.py 12374 15680
py.typed 0
requests.py 12708 17112
responses.py 22090 31451
routing.py 30472 39240
schemas.py 5494 7517
staticfiles.py 9071 11993
status.py 6430 5213
templating.py 5447 7080
testclient.py 21597 29908
types.py 1041 1290
websockets.py 8518 12090
/starlette/middleware
__init__.py 1349 2502
authentication.py 1800 2869
base.py 10500 11991
body_limit.py 4609 7597
cors.py 7688 8111
errors.py 8126 9959
exceptions.py 2784 4071
gzip.py 8805 11527
httpsredirect.py 1023 1958
opentelemetry.py 5719 8495
sessions.py 5175 7880
trustedhost.py 2456 3318
wsgi.py 5536 8738
/starlette-1.7.0.dist-info
METADATA 6610
WHEEL 87
/starlette-1.7.0.dist-info/licenses
LICENSE.md 1518
/starlette-1.7.0.dist-info
RECORD 3385
@tqdm|4.70.1|py3-none-any|80199|57366|>=3.8|MPL-2.0 AND MIT|Fast, Extensible Progress Meter|https://tqdm.github.io|||tqdm=tqdm.cli:main|colorama; platform_system == "Windows" & requests; extra == "discord" & requests; extra == "telegram"
/tqdm
__init__.py 1572 1653
__main__.py 30 207
_main.py 283 455
_monitor.py 4013 4593
_tqdm.py 283 450
_tqdm_gui.py 287 463
_tqdm_notebook.py 307 484
_tqdm_pandas.py 888 1388
_utils.py 559 862
asyncio.py 3196 4846
auto.py 871 1323
autonotebook.py 1440 1844
cli.py 11011 15418
completion.sh 946
dask.py 1319 2526
gui.py 5481 7771
keras.py 4396 6845
notebook.py 10888 11676
rich.py 5255 7315
std.py 58047 65175
tk.py 6702 9922
tqdm.1 7538
utils.py 9746 16509
version.py 233 440
/tqdm/contrib
__init__.py 2479 4171
bells.py 921 1380
concurrent.py 9873 12262
discord.py 5337 8016
itertools.py 2949 3914
logging.py 3902 5279
slack.py 4049 6045
telegram.py 5081 7591
utils_worker.py 1199 2043
/tqdm-4.70.1.dist-info/licenses
LICENCE 1985
/tqdm-4.70.1.dist-info
METADATA 57366
WHEEL 91
entry_points.txt 39
top_level.txt 5
RECORD 2912
@typer|0.27.2|py3-none-any|123130|16414|>=3.10|1MIT|Typer, build great CLIs. Easy to code. Based on Python type hints.|https://github.com/fastapi/typer||Sebastián Ramírez <tiangolo@gmail.com>|typer=typer.cli:main|shellingham>=1.3.0 & rich>=13.8.0 & annotated-doc>=0.0.2 & colorama; platform_system == "Windows"
/typer-0.27.2.dist-info
METADATA 16414
WHEEL 90
entry_points.txt 57
/typer-0.27.2.dist-info/licenses
LICENSE 1086
/typer/.agents/skills/typer
SKILL.md 6709
/typer
__init__.py 1399 1298
__main__.py 30 208
/typer/_click
LICENSE.txt 1475
__init__.py 392 546
_compat.py 16935 22179
_termui_impl.py 16669 19655
_textwrap.py 1233 2215
_winconsole:py 8305 11772
core.py 39103 48833
decorators.py 1593 2561
exceptions.py 7574 11819
formatting.py 8472 12399
globals.py 1761 2689
parser.py 16645 18504
py.typed 0
shell_completion.py 10018 12135
termui.py 13727 15532
types.py 21556 28659
utils.py 14571 18361
/typer
_completion_classes.py 7836 11097
_completion_shared.py 9145 9977
_types.py 4223 7086
_typing.py 1727 2509
cli.py 10259 14969
colors.py 430 648
completion.py 4825 5303
core.py 42540 48930
exceptions.py 673 1764
main.py 69089 63188
models.py 22793 25791
params.py 59648 55890
py.typed 0
rich_utils.py 26258 26839
testing.py 11084 17340
utils.py 7599 7560
/typer-0.27.2.dist-info
RECORD 3200
@typing_extensions|4.16.0|py3-none-any|45571|3310|>=3.9|1PSF-2.0|Backported and Experimental Type Hints for Python 3.9+|||"Guido van Rossum, Jukka Lehtosalo, Łukasz Langa, Michael Lee" <levkivskyi@gmail.com>||
typing_extensions.py 165012 166593
/typing_extensions-4.16.0.dist-info/licenses
LICENSE 13936
/typing_extensions-4.16.0.dist-info
WHEEL 82
METADATA 3310
RECORD 427
@typing-inspection|0.4.4|py3-none-any|14750|2554|>=3.10|1MIT|Runtime typing introspection tools|https://github.com/pydantic/typing-inspection||Victorien Plot <contact@vctrn.dev>||typing-extensions>=4.15.0
/typing_inspection
__init__.py 0 166
introspection.py 22550 17743
py.typed 0
typing_objects.py 17838 17469
typing_objects.pyi 9635
/typing_inspection-0.4.4.dist-info
METADATA 2554
WHEEL 87
/typing_inspection-0.4.4.dist-info/licenses
LICENSE 1090
/typing_inspection-0.4.4.dist-info
RECORD 784
@tzdata|2026.4|py2.py3-none-any|347494|1358|>=2|Apache-2.0|Provider of IANA time zone data|https://github.com/python/tzdata|Python Software Foundation|datetime-sig@python.org||
/tzdata
__init__.py 252 216
zones 9102
/tzdata/zoneinfo
__init__.py 0 164
/tzdata/zoneinfo/Africa
__init__.py 503126 3465 624
/tzdata-2026.4.dist-info/licenses
LICENSE 625
/tzdata-2026.4.dist-info/licenses/licenses
LICENSE_APACHE 11357
/tzdata-2026.4.dist-info
METADATA 1358
WHEEL 109
top_level.txt 7
RECORD 54699
@urllib3|2.8.0|py3-none-any|135717|7389|>=3.10|1MIT|HTTP library with thread-safe connection pooling, file post, and more.|||Andrey Petrov <andrey.petrov@shazow.net>||pysocks!=1.5.7,<2.0,>=1.5.6; extra == 'socks'
/urllib3
__init__.py 6979 7281
_base_connection.py 5580 6831
_collections.py 17669 22944
_request_methods.py 9931 10573
_version.py 520 610
connection.py 47903 41814
connectionpool.py 45250 40643
exceptions.py 9945 16575
fields.py 10801 11982
filepost.py 2388 3460
poolmanager.py 25026 25088
py.typed 93
response.py 54628 58507
/urllib3/contrib
__init__.py 0 164
pyopenssl.py 21494 30219
socks.py 7566 8004
/urllib3/contrib/emscripten
__init__.py 836 961
connection.py 8960 10358
emscripten_fetch_worker.js 3677
fetch.py 23520 28609
request.py 566 1392
response.py 9719 12316
/urllib3/http2
__init__.py 1741 1717
connection.py 12613 17024
probe.py 3014 3665
/urllib3/util
__init__.py 1001 977
connection.py 4444 4667
proxy.py 1148 1189
request.py 10228 10170
response.py 3374 2845
retry.py 20151 21595
ssl_.py 17856 15818
ssl_match_hostname.py 5479 5386
ssltransport.py 8847 13291
timeout.py 10346 11661
url.py 19579 20660
util.py 1146 1966
wait.py 4423 3412
/urllib3-2.8.0.dist-info
METADATA 7389
WHEEL 87
/urllib3-2.8.0.dist-info/licenses
LICENSE.txt 1093
/urllib3-2.8.0.dist-info
RECORD 3451
@uvicorn|0.54.0|py3-none-any|87427|6607|>=3.10|1BSD-3-Clause|The lightning-fast ASGI server.|https://uvicorn.dev/||Tom Christie <tom@tomchristie.com>|uvicorn=uvicorn.main:main|click>=7.0 & h11>=0.8 & typing-extensions>=4.0; python_version < '3.11' & httptools>=0.8.0; extra == 'standard' & python-dotenv>=0.13; extra == 'standard' & pyyaml>=5.1; extra == 'standard' & uvloop>=0.15.1; (sys_platform != 'win32' and (sys_platform != 'cygwin' and platform_python_implementation != 'PyPy')) and extra == 'standard' & watchfiles>=0.20; extra == 'standard' & websockets>=13.0; extra == 'standard'
/uvicorn
__init__.py 147 354
__main__.py 62 274
_ansi.py 617 1094
_compat.py 2916 3990
_subprocess.py 2776 2917
_types.py 7830 11655
config.py 25482 29633
importer.py 1128 1752
logging.py 4256 7516
main.py 19049 22190
py.typed 1
server.py 13705 17562
workers.py 3873 6540
/uvicorn/lifespan
__init__.py 0 165
off.py 332 954
on.py 5173 7885
/uvicorn/loops
__init__.py 0 162
asyncio.py 333 694
auto.py 566 794
uvloop.py 236 551
zuvloop.py 239 554
/uvicorn/middleware
__init__.py 0 167
asgi2.py 394 977
message_logger.py 2859 4373
proxy_headers.py 7421 7869
wsgi.py 7125 9911
/uvicorn/protocols
__init__.py 0 166
utils.py 2058 3118
/uvicorn/protocols/http
__init__.py 0 171
auto.py 403 582
auto_zttp_impl.py 3272 5218
flow_control.py 1701 3012
h11_impl.py 20886 27669
httptools_impl.py 22564 29872
zttp_h2_impl.py 21697 28547
zttp_impl.py 21835 27160
/uvicorn/protocols/websockets
__init__.py 0 177
auto.py 611 800
websockets_impl.py 15784 20562
websockets_sansio_impl.py 23861 32499
wsproto_impl.py 21138 29018
/uvicorn/supervisors
__init__.py 507 731
basereload.py 4018 6954
multiprocess.py 10271 16782
statreload.py 1548 2812
watchfilesreload.py 2923 4256
/uvicorn-0.54.0.dist-info
METADATA 6607
WHEEL 87
entry_points.txt 46
/uvicorn-0.54.0.dist-info/licenses
LICENSE.md 1526
/uvicorn-0.54.0.dist-info
RECORD 4316
@uvloop|0.23.0|cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64|3956355|5072|>=3.8.1|MIT License|Fast implementation of asyncio event loop on top of libuv|||Yury Selivanov <yury@magic.io>||
/uvloop
__init__.py 7558 10298
_noop.py 86 312
_testbase.py 15570 28675
_version.py 576 184
cbhandles.pxd 752
cbhandles.pyx 12706
dns.pyx 14562
errors.pyx 2774
loop.cpython-311-x86_64-linux-gnu.so 13602120
loop.pxd 6194
loop.pyi 11190
loop.pyx 119373
lru.pyx 2279
pseudosock.pyx 5383
py.typed 0
request.pxd 143
request.pyx 2259
server.pxd 394
server.pyx 3623
sslproto.pxd 3983
sslproto.pyx 38090
/uvloop/handles
async_.pxd 252
async_.pyx 1516
basetransport.pxd 1322
basetransport.pyx 9553
check.pxd 276
check.pyx 1881
fsevent.pxd 325
fsevent.pyx 2823
handle.pxd 1189
handle.pyx 13248
idle.pxd 274
idle.pyx 1859
pipe.pxd 933
pipe.pyx 7688
poll.pxd 575
poll.pyx 6511
process.pxd 2314
process.pyx 26919
stream.pxd 1846
stream.pyx 33234
streamserver.pxd 786
streamserver.pyx 4632
tcp.pxd 892
tcp.pyx 7291
timer.pxd 440
timer.pyx 2416
udp.pxd 671
udp.pyx 12252
/uvloop/includes
__init__.py 361 579
consts.pxi 843
debug.pxd 64
flowcontrol.pxd 458
python.pxd 846
stdlib.pxi 6381
system.pxd 2405
uv.pxd 16080
/uvloop-0.23.0.dist-info
METADATA 5072
WHEEL 190
top_level.txt 7
RECORD 5105
/uvloop-0.23.0.dist-info/licenses
LICENSE-APACHE 11439
LICENSE-MIT 1105
@watchfiles|1.2.0|cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64|456858|4877|>=3.10|MIT|Simple, modern and high performance file watching and code reload in python.|https://github.com/samuelcolvin/watchfiles||Samuel Colvin <s@muelcolvin.com>|watchfiles=watchfiles.cli:cli|anyio>=3.0.0
/watchfiles
__init__.py 364 518
__main__.py 59 252
_rust_notify.cpython-311-x86_64-linux-gnu.so 1103816
_rust_notify.pyi 4753
cli.py 7696 10126
filters.py 5119 7124
main.py 15165 17080
py.typed 69
run.py 15244 19359
version.py 85 252
/watchfiles-1.2.0.dist-info
METADATA 4877
WHEEL 147
entry_points.txt 48
/watchfiles-1.2.0.dist-info/licenses
LICENSE 1091
/watchfiles-1.2.0.dist-info/sboms
watchfiles_rust_notify.cyclonedx.json 33192
/watchfiles-1.2.0.dist-info
RECORD 1349
@websockets|17.1|cp311-cp311-manylinux1_x86_64.manylinux_2_28_x86_64.manylinux_2_5_x86_64|224278|6340|>=3.11|1BSD-3-Clause|An implementation of the WebSocket Protocol (RFC 6455 & 7692)|https://github.com/python-websockets/websockets||Aymeric Augustin <aymeric.augustin@m4x.org>|websockets=websockets.cli:main|
/websockets
__init__.py 7450 4639
__main__.py 62 260
auth.py 568 779
cli.py 6892 8461
client.py 16140 18707
connection.py 323 528
datastructures.py 7238 10634
exceptions.py 14308 20239
frames.py 16709 18828
headers.py 16046 18108
http11.py 18245 17285
imports.py 2795 3365
protocol.py 27204 26010
proxy.py 4969 5780
py.typed 0
server.py 24679 26042
speedups.c 5920
speedups.cpython-311-x86_64-linux-gnu.so 37664
speedups.pyi 102
streams.py 4610 5853
typing.py 1840 1311
uri.py 3125 4137
utils.py 2022 3195
version.py 3202 2950
/websockets/asyncio
__init__.py 0 167
client.py 30554 32596
connection.py 49740 53156
messages.py 11096 13570
router.py 7783 9189
server.py 34126 37758
/websockets/extensions
__init__.py 98 282
base.py 2903 3896
permessage_deflate.py 25840 19382
/websockets/legacy
__init__.py 276 452
auth.py 6531 7664
client.py 27226 28338
exceptions.py 1924 3300
framing.py 6374 8172
handshake.py 5285 6286
http.py 7061 7674
protocol.py 63645 63935
server.py 44835 46507
/websockets/sync
__init__.py 0 164
client.py 39916 41039
connection.py 48680 46480
messages.py 12826 13557
router.py 7212 8674
server.py 34422 36241
utils.py 1107 1633
/websockets/trio
__init__.py 0 164
client.py 30197 31946
connection.py 49248 54316
messages.py 10476 11591
router.py 7196 8520
server.py 25805 26480
utils.py 956 1950
/websockets-17.1.dist-info
METADATA 6340
WHEEL 186
entry_points.txt 51
top_level.txt 11
RECORD 5186
/websockets-17.1.dist-info/licenses
LICENSE 1514
@Werkzeug|3.1.9|py3-none-any|228700|4054|>=3.9|1BSD-3-Clause|The comprehensive WSGI web application library.|||||markupsafe>=2.1.1
/werkzeug
__init__.py 165 311
_internal.py 5555 9733
_reloader.py 15100 20895
exceptions.py 26888 33990
formparser.py 16576 17444
http.py 47763 52740
local.py 22184 28452
py.typed 0
security.py 7688 9494
serving.py 40052 46296
test.py 52964 59995
testapp.py 6332 8862
urls.py 6684 8441
user_agent.py 1416 2124
utils.py 24743 27707
wsgi.py 22105 26078
/werkzeug/datastructures
__init__.py 2615 2388
accept.py 12183 15921
auth.py 10190 14571
cache_control.py 9711 12197
csp.py 3816 6158
etag.py 3278 5373
file_storage.py 6724 8847
headers.py 22925 31913
mixins.py 9039 16371
range.py 7034 10023
structures.py 41385 59085
/werkzeug/debug
__init__.py 20303 23501
console:py 6089 11608
repr.py 9291 13764
tbtools.py 13645 17013
/werkzeug/debug/shared
ICON_LICENSE.md 222
console:png 507
debugger.js 10068
less.png 191
more.png 200
style.css 6078
/werkzeug/middleware
__init__.py 0 168
dispatcher.py 2602 3286
http_proxy.py 7818 9378
lint.py 14476 17748
profiler.py 5670 7278
proxy_fix.py 6755 7169
shared_data.py 9577 12766
/werkzeug/routing
__init__.py 4820 4641
converters.py 7391 11007
exceptions.py 4846 7884
map.py 35868 39160
matcher.py 7922 8569
rules.py 32539 39164
/werkzeug/sansio
__init__.py 0 164
http.py 5696 5843
multipart.py 12151 14504
request.py 19891 21916
response.py 27934 31708
utils.py 7565 8343
/werkzeug/wrappers
__init__.py 138 288
request.py 25081 26139
response.py 32691 34791
/werkzeug-3.1.9.dist-info/licenses
LICENSE.txt 1475
/werkzeug-3.1.9.dist-info
WHEEL 81
METADATA 4054
RECORD 5339
@wheel|0.46.3|py3-none-any|30557|2410|>=3.9|1MIT|Command line tool for manipulating wheel files|||Daniel Holth <dholth@fastmail.fm>|wheel=wheel._commands:main|packaging >= 24.0
/wheel
__init__.py 59 233
__main__.py 512 953
_bdist_wheel.py 21729 26103
_metadata.py 6188 8662
_setuptools_logging.py 781 1379
bdist_wheel.py 1102 740
macosx_libfile.py 16712 16343
metadata.py 757 824
wheelfile.py 8720 12016
/wheel/_commands
__init__.py 4432 6809
convert.py 12743 16169
pack.py 3078 4410
tags.py 4775 6725
unpack.py 1016 1457
/wheel-0.46.3.dist-info
entry_points.txt 110
/wheel-0.46.3.dist-info/licenses
LICENSE.txt 1107
/wheel-0.46.3.dist-info
WHEEL 82
METADATA 2410
RECORD 1497
@WTForms|3.2.2|py3-none-any|158656|4927|>=3.10|Copyright 2008 WTForms                  Redistribution and u|Form validation and rendering for Python web development.|||||markupsafe>=1.1.1 & email-validator>=2.0; extra == 'email'
/wtforms
__init__.py 2408 1892
form.py 12619 15993
i18n.py 1958 3344
meta.py 4097 4982
utils.py 2399 3785
validators.py 21915 29495
/wtforms/csrf
__init__.py 0 161
core.py 3097 4593
session.py 3092 4997
/wtforms/fields
__init__.py 2255 1744
choices.py 6872 11043
core.py 14385 19146
datetime.py 5034 7339
form.py 2878 4339
list.py 6487 9477
numeric.py 6153 9176
simple.py 4075 6971
/wtforms/locale
README.md 1755
wtforms.pot 4249
/wtforms/locale/ar/LC_MESSAGES
wtforms.mo 4393
wtforms.po 6919
/wtforms/locale/bg/LC_MESSAGES
wtforms.mo 3932
wtforms.po 6534
/wtforms/locale/ca/LC_MESSAGES
wtforms.mo 3177
wtforms.po 5693
/wtforms/locale/cs_CZ/LC_MESSAGES
wtforms.mo 3398
wtforms.po 5858
/wtforms/locale/cy/LC_MESSAGES
wtforms.mo 3142
wtforms.po 5647
/wtforms/locale/de/LC_MESSAGES
wtforms.mo 3175
wtforms.po 5687
/wtforms/locale/de_CH/LC_MESSAGES
wtforms.mo 3169
wtforms.po 5694
/wtforms/locale/el/LC_MESSAGES
wtforms.mo 3951
wtforms.po 6583
/wtforms/locale/en/LC_MESSAGES
wtforms.mo 3323
wtforms.po 5046
/wtforms/locale/es/LC_MESSAGES
wtforms.mo 3882
wtforms.po 5857
/wtforms/locale/et/LC_MESSAGES
wtforms.mo 3202
wtforms.po 5706
/wtforms/locale/fa/LC_MESSAGES
wtforms.mo 3796
wtforms.po 6377
/wtforms/locale/fi/LC_MESSAGES
wtforms.mo 3152
wtforms.po 5661
/wtforms/locale/fr/LC_MESSAGES
wtforms.mo 3961
wtforms.po 5995
/wtforms/locale/he/LC_MESSAGES
wtforms.mo 3265
wtforms.po 5853
/wtforms/locale/hu/LC_MESSAGES
wtforms.mo 3275
wtforms.po 5692
/wtforms/locale/it/LC_MESSAGES
wtforms.mo 3248
wtforms.po 5762
/wtforms/locale/ja/LC_MESSAGES
wtforms.mo 3481
wtforms.po 5925
/wtforms/locale/kk/LC_MESSAGES
wtforms.mo 4921
wtforms.po 6898
/wtforms/locale/ko/LC_MESSAGES
wtforms.mo 4291
wtforms.po 6222
/wtforms/locale/nb/LC_MESSAGES
wtforms.mo 3080
wtforms.po 5590
/wtforms/locale/nl/LC_MESSAGES
wtforms.mo 3732
wtforms.po 5702
/wtforms/locale/pl/LC_MESSAGES
wtforms.mo 3428
wtforms.po 5982
/wtforms/locale/pt/LC_MESSAGES
wtforms.mo 3892
wtforms.po 5864
/wtforms/locale/ro/LC_MESSAGES
wtforms.mo 4066
wtforms.po 6398
/wtforms/locale/ru/LC_MESSAGES
wtforms.mo 4712
wtforms.po 7298
/wtforms/locale/sk/LC_MESSAGES
wtforms.mo 4054
wtforms.po 6070
/wtforms/locale/sr/LC_MESSAGES
wtforms.mo 1526
wtforms.po 4361
/wtforms/locale/sv/LC_MESSAGES
wtforms.mo 3818
wtforms.po 5787
/wtforms/locale/ta/LC_MESSAGES
wtforms.mo 6337
wtforms.po 8311
/wtforms/locale/tr/LC_MESSAGES
wtforms.mo 3885
wtforms.po 5854
/wtforms/locale/uk/LC_MESSAGES
wtforms.mo 5187
wtforms.po 7209
/wtforms/locale/zh/LC_MESSAGES
wtforms.mo 3296
wtforms.po 5812
/wtforms/locale/zh_TW/LC_MESSAGES
wtforms.mo 3653
wtforms.po 5596
/wtforms/widgets
__init__.py 1687 1266
core.py 15509 21169
/wtforms-3.2.2.dist-info
METADATA 4927
WHEEL 87
/wtforms-3.2.2.dist-info/licenses
LICENSE.rst 1475
/wtforms-3.2.2.dist-info
RECORD 8579
@zipp|3.23.0|py3-none-any|10276|3563|>=3.9|1MIT|Backport of pathlib-compatible object wrapper for zip files|||"Jason R. Coombs" <jaraco@jaraco.com>||
/zipp
__init__.py 11976 20509
_functools.py 575 1000
glob.py 3382 5637
/zipp/compat
__init__.py 0 160
overlay.py 783 1409
py310.py 256 476
py313.py 654 1590
/zipp-3.23.0.dist-info/licenses
LICENSE 1076
/zipp-3.23.0.dist-info
METADATA 3563
WHEEL 91
top_level.txt 5
RECORD 908
@zipp|4.1.0|py3-none-any|10238|3640|>=3.10|1MIT|Backport of pathlib-compatible object wrapper for zip files|||"Jason R. Coombs" <jaraco@jaraco.com>||
/zipp
__init__.py 11748 20370
_functools.py 789 1235
glob.py 3395 5640
/zipp/compat
__init__.py 0 160
overlay.py 783 1409
py310.py 256 476
py313.py 654 1590
/zipp-4.1.0.dist-info/licenses
LICENSE 1076
/zipp-4.1.0.dist-info
METADATA 3640
WHEEL 91
top_level.txt 5
RECORD 903
@bcrypt|5.0.0|cp39-abi3-manylinux_2_34_x86_64|278240|10524|>=3.8|Apache-2.0|Modern password hashing for your software and your servers|https://github.com/pyca/bcrypt/||The Python Cryptographic Authority developers <cryptography-dev@python.org>||
/bcrypt
__init__.py 1000 549
__init__.pyi 333
_bcrypt.abi3.so 631768
py.typed 0
/bcrypt-5.0.0.dist-info
METADATA 10524
WHEEL 111
top_level.txt 7
RECORD 701
/bcrypt-5.0.0.dist-info/licenses
LICENSE 10850
@pandas|2.2.3|cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64|13058505|89901|>=3.9|BSD 3-Clause License                  Copyright (c) 2008-201|Powerful data structures for data analysis, time series, and statistics|https://pandas.pydata.org||The Pandas Development Team <pandas-dev@python.org>||numpy>=1.22.4; python_version < "3.11" & numpy>=1.23.2; python_version == "3.11" & numpy>=1.26.0; python_version >= "3.12" & python-dateutil>=2.8.2 & pytz>=2020.1 & tzdata>=2022.7 & SQLAlchemy>=2.0.0; extra == "postgresql" & SQLAlchemy>=2.0.0; extra == "mysql" & pymysql>=1.0.2; extra == "mysql" & SQLAlchemy>=2.0.0; extra == "sql-other" & beautifulsoup4>=4.11.2; extra == "html" & jinja2>=3.1.2; extra == "output-formatting"
/pandas-2.2.3.dist-info
LICENSE 62399
METADATA 89901
entry_points.txt 69
RECORD 146937
WHEEL 137
/pandas
_typing.py 14037 14663
_version.py 23612 21892
pyproject.toml 24456
conftest.py 48625 67304
testing.py 313 421
__init__.py 8658 7648
_version_meson.py 79 255
/pandas/io
__init__.py 293 323
pytables.py 1577031 1755427 62
/pandas/util
__init__.py 827 1030
_decorators.py 68672 85959 8
/pandas/plotting
__init__.py 2826 2822
/pandas/plotting/_matplotlib
core.py 286456 330145 12
/pandas/tests
__init__.py 0 161
/pandas/tests/tools
test_to_datetime.py 12855065 19322563 1111
/pandas/_testing
__init__.py 17554 20119
asserters.py 69641 76622 6
/pandas/tseries
__init__.py 293 334
holiday.py 38047 44823 4
/pandas/_config
__init__.py 1437 1762
config.py 33116 41496 4
/pandas/core
__init__.py 0 160
generic.py 5264290 5754010 178
/pandas/arrays
__init__.py 1227 1336
/pandas/api
__init__.py 219 377
/pandas/api/typing
__init__.py 2963 3365 5
/pandas/errors
__init__.py 27164 30924
/pandas/_libs
__init__.py 673 554
/pandas/_libs/tslibs
__init__.py 23104534 2084 87
/pandas/compat
__init__.py 4280 5731
/pandas/compat/numpy
function.py 30986 33279 7
@setuptools|80.9.0|py3-none-any|1201486|6572|>=3.9|1MIT|Easily download, build, install, upgrade, and uninstall Python packages|||Python Packaging Authority <distutils-sig@python.org>||packaging>=24.2; extra == "core" & importlib_metadata>=6; python_version < "3.10" and extra == "core" & wheel>=0.43.0; extra == "core" & platformdirs>=4.2.2; extra == "core"
distutils-precedence.pth 151
/_distutils_hack
__init__.py 6755 10574
override.py 44 265
/pkg_resources
__init__.py 126219 164677
api_tests.txt 12595
py.typed 0
/pkg_resources/tests
__init__.py 0 168
test_resources.py 63985 89149 15
/setuptools
__init__.py 9004 12045
_core_metadata.py 11978 14928
_discovery.py 836 1691
_entry_points.py 2468 4820
_imp.py 2435 3591
_importlib.py 223 376
_itertools.py 657 1037
_normalization.py 5747 7390
_path.py 2976 4592
_reqs.py 1380 1884
_scripts.py 11247 16775
_shutil.py 1578 2564
_static.py 4855 6038
archive_util.py 7356 9235
build_meta.py 19968 24757
cli-32.exe 11776
cli-64.exe 14336
cli-arm64.exe 13824
cli.exe 11776
depends.py 5965 7597
discovery.py 21258 28681
dist.py 44887 52218
errors.py 3024 3472
extension.py 6683 6884
glob.py 6062 7415
gui-32.exe 11776
gui-64.exe 14336
gui-arm64.exe 13824
gui.exe 11776
installer.py 5093 7792
launch.py 820 1300
logging.py 1261 2076
modified.py 568 475
monkey.py 3717 5169
msvc.py 41631 58763
namespaces.py 3171 5286
script (dev).tmpl 218
script.tmpl 138
unicode_utils.py 3189 4308
version.py 161 398
warnings.py 3796 5116
wheel.py 9477 15193
windows_support.py 726 1433
/setuptools/_distutils
__init__.py 359 506
dist.py 758897 898693 99
/setuptools/_vendor/more_itertools
more.py 1583602 1563265 234
/setuptools/command
__init__.py 803 631
editable_wheel.py 189645 254536 24
/setuptools/compat
__init__.py 0 166
py311.py 1993 2919 4
/setuptools/config
__init__.py 1499 1991
/setuptools/config/_validate_pyproject
fastjsonschema_validations.py 501900 384547 14
/setuptools/tests
__init__.py 335 674
test_egg_info.py 484485 644459 61
/setuptools-80.9.0.dist-info/licenses
LICENSE 1023
/setuptools-80.9.0.dist-info
METADATA 6572
WHEEL 91
entry_points.txt 2449
top_level.txt 41
RECORD 50795`;

/**
 * Older versions that tutorials pin: `=name|version|tags|bytes|bytes of its metadata|Python|requirements`. All else, the files too,
 * is taken from the version above.
 */
export const OLDER = `=Flask|3.1.2|py3-none-any|103308|3100|>=3.9|blinker>=1.9.0 & click>=8.1.3 & itsdangerous>=2.2.0 & jinja2>=3.1.2 & markupsafe>=2.1.1 & werkzeug>=3.1.0 & asgiref>=3.2 ; extra == "async" & python-dotenv ; extra == "dotenv"
=Flask|3.1.1|py3-none-any|103305|3000|>=3.9|blinker>=1.9.0 & click>=8.1.3 & itsdangerous>=2.2.0 & jinja2>=3.1.2 & markupsafe>=2.1.1 & werkzeug>=3.1.0 & asgiref>=3.2 ; extra == "async" & python-dotenv ; extra == "dotenv"
=Flask|3.1.0|py3-none-any|102979|2700|>=3.9|Werkzeug>=3.1 & Jinja2>=3.1.2 & itsdangerous>=2.2 & click>=8.1.3 & blinker>=1.9 & asgiref>=3.2 ; extra == "async" & python-dotenv ; extra == "dotenv"
=Flask|3.0.3|py3-none-any|101736|3200|>=3.8|Werkzeug>=3.0.0 & Jinja2>=3.1.2 & itsdangerous>=2.1.2 & click>=8.1.3 & blinker>=1.6.2 & asgiref>=3.2 ; extra == "async" & python-dotenv ; extra == "dotenv"
=Flask|3.0.2|py3-none-any|101300|3600|>=3.8|Werkzeug>=3.0.0 & Jinja2>=3.1.2 & itsdangerous>=2.1.2 & click>=8.1.3 & blinker>=1.6.2 & asgiref>=3.2 ; extra == "async" & python-dotenv ; extra == "dotenv"
=Flask|3.0.1|py3-none-any|101200|3600|>=3.8|Werkzeug>=3.0.0 & Jinja2>=3.1.2 & itsdangerous>=2.1.2 & click>=8.1.3 & blinker>=1.6.2 & asgiref>=3.2 ; extra == "async" & python-dotenv ; extra == "dotenv"
=Flask|3.0.0|py3-none-any|99724|3600|>=3.8|Werkzeug>=3.0.0 & Jinja2>=3.1.2 & itsdangerous>=2.1.2 & click>=8.1.3 & blinker>=1.6.2 & asgiref>=3.2 ; extra == "async" & python-dotenv ; extra == "dotenv"
=Flask|2.3.3|py3-none-any|96112|3600|>=3.8|Werkzeug>=2.3.7 & Jinja2>=3.1.2 & itsdangerous>=2.1.2 & click>=8.1.3 & blinker>=1.6.2 & asgiref>=3.2 ; extra == "async" & python-dotenv ; extra == "dotenv"
=Flask|2.3.2|py3-none-any|96867|3700|>=3.8|Werkzeug>=2.3.3 & Jinja2>=3.1.2 & itsdangerous>=2.1.2 & click>=8.1.3 & blinker>=1.6.2 & asgiref>=3.2 ; extra == "async" & python-dotenv ; extra == "dotenv"
=Flask|2.2.5|py3-none-any|101799|3900|>=3.7|Werkzeug>=2.2.2 & Jinja2>=3.0 & itsdangerous>=2.0 & click>=8.0 & asgiref>=3.2 ; extra == "async" & python-dotenv ; extra == "dotenv"
=Flask|2.2.2|py3-none-any|101525|3900|>=3.7|Werkzeug>=2.2.2 & Jinja2>=3.0 & itsdangerous>=2.0 & click>=8.0 & asgiref>=3.2 ; extra == "async" & python-dotenv ; extra == "dotenv"
=Werkzeug|3.1.3|py3-none-any|224498|3700|>=3.9|MarkupSafe>=2.1.1
=Werkzeug|3.0.6|py3-none-any|227979|3700|>=3.8|MarkupSafe>=2.1.1
=Werkzeug|3.0.4|py3-none-any|227554|3700|>=3.8|MarkupSafe>=2.1.1
=Werkzeug|3.0.3|py3-none-any|227274|3700|>=3.8|MarkupSafe>=2.1.1
=Werkzeug|3.0.1|py3-none-any|226669|4100|>=3.8|MarkupSafe>=2.1.1
=Werkzeug|3.0.0|py3-none-any|226597|4100|>=3.8|MarkupSafe>=2.1.1
=Werkzeug|2.3.8|py3-none-any|242332|4100|>=3.8|MarkupSafe>=2.1.1
=Werkzeug|2.3.7|py3-none-any|242223|4100|>=3.8|MarkupSafe>=2.1.1
=Werkzeug|2.2.3|py3-none-any|233551|4400|>=3.7|MarkupSafe>=2.1.1
=Jinja2|3.1.5|py3-none-any|134596|2600|>=3.7|MarkupSafe>=2.0
=Jinja2|3.1.4|py3-none-any|133271|2600|>=3.7|MarkupSafe>=2.0
=Jinja2|3.1.3|py3-none-any|133236|3300|>=3.7|MarkupSafe>=2.0
=Jinja2|3.1.2|py3-none-any|133101|3500|>=3.7|MarkupSafe>=2.0
=click|8.1.8|py3-none-any|98188|2300|>=3.7|
=click|8.1.7|py3-none-any|97941|3000|>=3.7|
=itsdangerous|2.1.2|py3-none-any|15749|2900|>=3.7|
=blinker|1.8.2|py3-none-any|9456|1600|>=3.8|
=blinker|1.7.0|py3-none-any|13068|1900|>=3.8|
=MarkupSafe|3.0.2|cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64|23101|4000|>=3.9|
=MarkupSafe|2.1.5|cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64|28069|3000|>=3.7|
=redis|7.4.0|py3-none-any|409772|12000|>=3.10|
=redis|6.4.0|py3-none-any|279847|10700|>=3.9|
=redis|5.2.1|py3-none-any|261502|9200|>=3.8|
=redis|5.0.8|py3-none-any|255603|9200|>=3.7|
=redis|5.0.1|py3-none-any|250279|9000|>=3.7|
=redis|4.6.0|py3-none-any|241149|8300|>=3.7|
=redis|3.5.3|py2.py3-none-any|72135|38000||
=gunicorn|23.0.0|py3-none-any|85029|4400|>=3.7|packaging
=gunicorn|22.0.0|py3-none-any|84365|4400|>=3.7|packaging
=gunicorn|21.2.0|py3-none-any|80195|4100|>=3.5|packaging
=gunicorn|20.1.0|py3-none-any|79531|3800|>=3.5|setuptools>=3.0
=requests|2.32.5|py3-none-any|64738|4900|>=3.9|charset_normalizer<4,>=2 & idna<4,>=2.5 & urllib3<3,>=1.21.1 & certifi>=2017.4.17
=requests|2.32.3|py3-none-any|64928|4600|>=3.8|charset-normalizer<4,>=2 & idna<4,>=2.5 & urllib3<3,>=1.21.1 & certifi>=2017.4.17
=requests|2.31.0|py3-none-any|62574|4600|>=3.7|charset-normalizer<4,>=2 & idna<4,>=2.5 & urllib3<3,>=1.21.1 & certifi>=2017.4.17
=python-dotenv|1.1.1|py3-none-any|20556|24000|>=3.9|
=python-dotenv|1.0.1|py3-none-any|19863|23000|>=3.8|
=python-dotenv|1.0.0|py3-none-any|19482|21000|>=3.8|
=PyYAML|6.0.2|cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64|763000|2100|>=3.8|
=PyYAML|6.0.1|cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64|757721|2100|>=3.6|
=psycopg2-binary|2.9.10|cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64|3015000|4900|>=3.8|
=psycopg2-binary|2.9.9|cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64|2987000|4400|>=3.7|
=fastapi|0.115.0|py3-none-any|94641|27000|>=3.8|starlette<0.39.0,>=0.37.2 & pydantic!=1.8,!=1.8.1,!=2.0.0,!=2.0.1,!=2.1.0,<3.0.0,>=1.7.4 & typing-extensions>=4.8.0
=fastapi|0.110.0|py3-none-any|92064|25000|>=3.8|pydantic!=1.8,!=1.8.1,!=2.0.0,!=2.0.1,!=2.1.0,<3.0.0,>=1.7.4 & starlette<0.37.0,>=0.36.3 & typing-extensions>=4.8.0
=fastapi|0.104.1|py3-none-any|92882|24000|>=3.8|anyio<4.0.0,>=3.7.1 & pydantic!=1.8,!=1.8.1,!=2.0.0,!=2.0.1,!=2.1.0,<3.0.0,>=1.7.4 & starlette<0.28.0,>=0.27.0 & typing-extensions>=4.8.0
=starlette|0.38.6|py3-none-any|71451|6000|>=3.8|anyio<5,>=3.4.0
=starlette|0.36.3|py3-none-any|71481|5900|>=3.8|anyio<5,>=3.4.0
=starlette|0.27.0|py3-none-any|66981|5800|>=3.7|anyio<5,>=3.4.0
=anyio|3.7.1|py3-none-any|80896|4700|>=3.7|idna>=2.8 & sniffio>=1.1
=uvicorn|0.30.6|py3-none-any|62835|6600|>=3.8|click>=7.0 & h11>=0.8 & httptools>=0.5.0 ; extra == 'standard' & python-dotenv>=0.13 ; extra == 'standard' & pyyaml>=5.1 ; extra == 'standard' & uvloop!=0.15.0,!=0.15.1,>=0.14.0 ; (sys_platform != 'win32' and (sys_platform != 'cygwin' and platform_python_implementation != 'PyPy')) and extra == 'standard' & watchfiles>=0.13 ; extra == 'standard' & websockets>=10.4 ; extra == 'standard'
=uvicorn|0.27.1|py3-none-any|60759|6300|>=3.8|click>=7.0 & h11>=0.8 & httptools>=0.5.0 ; extra == 'standard' & python-dotenv>=0.13 ; extra == 'standard' & pyyaml>=5.1 ; extra == 'standard' & uvloop!=0.15.0,!=0.15.1,>=0.14.0 ; (sys_platform != 'win32' and (sys_platform != 'cygwin' and platform_python_implementation != 'PyPy')) and extra == 'standard' & watchfiles>=0.13 ; extra == 'standard' & websockets>=10.4 ; extra == 'standard'
=uvicorn|0.24.0|py3-none-any|59619|6400|>=3.8|click>=7.0 & h11>=0.8`;
