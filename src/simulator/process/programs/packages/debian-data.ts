/**
 * Packages of Debian 12 "bookworm" as facts from its package index: name, version, installed size in kB, size of the archive in bytes, what it
 * depends on and recommends (as far as listed here).
 */
export const DEBIAN_PACKAGES = `curl|7.88.1-10+deb12u15|489|315764|libcurl4|
wget|1.21.3-1+deb12u1|3521|937340|libpcre2-8-0 libpsl5|ca-certificates
git|1:2.39.5-0+deb12u3|44890|7264380|libexpat1 libpcre2-8-0 perl liberror-perl git-man|ca-certificates patch less
vim|2:9.0.1378-2+deb12u2|3650|1567756|vim-common vim-runtime libgpm2 libsodium23|
nano|7.2-1+deb12u1|2804|689556|libncursesw6|
less|590-2.1~deb12u2|313|132044||
ca-certificates|20250419~deb12u2|388|160948|openssl|
gnupg|2.2.40-1.1+deb12u2|886|846132|dirmngr gpg gpg-agent|
procps|2:4.0.2-3|2091|708712|libncursesw6 libproc2-0|psmisc
iproute2|6.1.0-3|3516|1045828|libbpf1 libelf1 libmnl0 libcap2-bin|
iputils-ping|3:20221126-1+deb12u1|121|47172|libcap2-bin|
net-tools|2.10-0.1+deb12u2|978|243404||
dnsutils|1:9.18.49-1~deb12u3|26|14224|bind9-dnsutils|
netcat-openbsd|1.219-1|108|41520||
tree|2.1.0-1|113|52464||
htop|3.2.2-2|378|152412|libncursesw6 libnl-3-200|
jq|1.6-2.1+deb12u3|111|64432|libjq1|
unzip|6.0-28+deb12u1|380|166504||
zip|3.0-13+deb12u1|616|230316||unzip
xz-utils|5.4.1-1+deb12u2|1226|471448||
bzip2|1.0.8-5+b1|121|49804||
file|1:5.44-3|79|42472|libmagic1|
make|4.3-4.1|1592|395632||
gcc|4:12.2.0-3|47|5216|cpp gcc-12|libc6-dev
g++|4:12.2.0-3|14|1356|cpp gcc gcc-12|
build-essential|12.9|20|7704|libc6-dev gcc g++ make dpkg-dev|
python3|3.11.2-1+b1|81|26300|python3-minimal python3.11 libpython3-stdlib|
python3-pip|23.0.1+dfsg-1|6678|1324972|ca-certificates python3-distutils python3-setuptools python3-wheel python3|build-essential
python3-venv|3.11.2-1+b1|6|1200|python3 python3-distutils|
nodejs|20.20.2-1nodesource1+repack1|191771|57531300|python3 ca-certificates|
npm|9.2.0~ds1-1|2941|669016|ca-certificates nodejs|git
nginx|1.22.1-9+deb12u11|1336|532468|libpcre2-8-0 libssl3 iproute2 nginx-common|
redis-server|5:7.0.15-1~deb12u10|183|73908|redis-tools|
redis-tools|5:7.0.15-1~deb12u10|5837|991988|adduser libjemalloc2 liblzf1 libssl3|
postgresql-client|15+248+deb12u2|16|10340||
default-mysql-client|1.1.0|9|2852||
openssh-client|1:9.2p1-2+deb12u10|5801|993532|adduser libssl3|
sudo|1.9.13p3-1+deb12u4|6055|1890344||
locales|2.36-9+deb12u14|15847|3906316||
openssl|3.0.22-1~deb12u2|2315|1441784|libssl3|
apt-transport-https|2.6.2|35|25604||
software-properties-common|0.99.30-4.1~deb12u1|450|62100|ca-certificates python3|
lsb-release|12.0-1|17|6416||
gosu|1.14-1+b10|2185|766280||
tini|0.19.0-1+b3|731|267204||
dumb-init|1.2.5-2|37|14052||
supervisor|4.2.5-1|1707|310800|python3|
cron|3.0pl1-162|217|73084|sensible-utils|
rsync|3.5.0+ds1-0+deb12u1|937|498456|libssl3|
strace|6.1-0.1|2839|1313880||
tcpdump|4.99.3-1|1332|466880|adduser libssl3|
lsof|4.95.0-1|482|318268||
psmisc|23.6-1|909|258696||
bc|1.07.1-3+b1|241|109648|libreadline8|
gawk|1:5.2.1-2|2906|672772|libreadline8|
cowsay|3.03+dfsg2-8|92|21372|perl|
fortune-mod|1:1.99.1-7.3|106|38296||
figlet|2.2.5-3+b1|739|136540||
sl|5.02-1+b1|60|13172||
libpq-dev|15.20-0+deb12u1|595|156556|libssl-dev|
libssl-dev|3.0.22-1~deb12u2|12206|2450160|libssl3|
zlib1g-dev|1:1.2.13.dfsg-1|1310|916272|libc6-dev|
pkg-config|1.8.1-1|29|13688||
cmake|3.25.1-1|28897|8692248|libcurl4 libexpat1 procps|gcc make
perl|5.36.0-7+deb12u4|670|239392|perl-modules-5.36 libperl5.36|netbase
ruby|1:3.1|29|5868||
php-cli|2:8.2+93|21|4108||
apache2|2.4.71-1~deb12u1|588|237772|media-types perl procps|
sqlite3|3.40.1-2+deb12u2|533|353348|libreadline8 libsqlite3-0|
ffmpeg|7:5.1.9-0+deb12u1|2388|1821764||
imagemagick|8:6.9.11.60+dfsg-1.6+deb12u15|189|135432||
telnet|0.17+2.4-2+deb12u3|54|41896|inetutils-telnet|
traceroute|1:2.1.2-1|155|51456||
socat|1.7.4.4-2|1515|375188|libssl3|
screen|4.9.0-4|997|591316||
tmux|3.3a-3|1106|454536||
bash-completion|1:2.11-6|1463|233912||
man-db|2.11.2-2|2963|1385848|libgdbm6|
hello|2.10-3|277|53080||
gettext-base|0.21-12|645|160164||
git-lfs|3.3.0-1+deb12u2|10955|3491136|git|
golang-go|2:1.19~1|69|44956||
default-jre-headless|2:1.17-74|12|2936||
libcurl4|7.88.1-10+deb12u15|840|392184|libbrotli1 libldap-2.5-0 libnghttp2-14 libpsl5 librtmp1 libssh2-1 libssl3|ca-certificates
libnghttp2-14|1.52.0-1+deb12u3|220|72404||
libldap-2.5-0|2.5.13+dfsg-5|553|183248|libsasl2-2|libldap-common
librtmp1|2.4+20151223.gitfa8646d.1-2+b2|146|60824||
libssh2-1|1.10.0-3+deb12u1|353|175976|libssl3|
libpsl5|0.21.2-1|96|58684||publicsuffix
libbrotli1|1.0.9-2+deb12u1|783|274704||
libsasl2-2|2.1.28+dfsg-10+deb12u1|167|59908||libsasl2-modules
libexpat1|2.5.0-1+deb12u5|414|107940||
liberror-perl|0.17029-2|73|29032|perl|
git-man|1:2.39.5-0+deb12u3|2107|2053236||
libgdbm6|1.23-3|129|72248||
libproc2-0|2:4.0.2-3|232|62804||
libncursesw6|6.4-4|412|133824||libgpm2
libjq1|1.6-2.1+deb12u3|366|136460|libonig5|
libonig5|6.9.8-1|666|187828||
vim-common|2:9.0.1378-2+deb12u2|245|124836||xxd vim
vim-runtime|2:9.0.1378-2+deb12u2|36406|7026844||vim
xxd|2:9.0.1378-2+deb12u2|135|84116||
libgpm2|1.20.7-10+b1|45|14216||
libsodium23|1.0.18-1+deb12u1|415|162044||
libssl3|3.0.22-1~deb12u2|6042|2039888||
publicsuffix|20230209.2326-1|339|126380||
libmnl0|1.0.4-3|46|12476||
libbpf1|1:1.1.2-0+deb12u1|385|145032|libelf1|
libelf1|0.188-2.1|1036|173796||
libcap2-bin|1:2.66-4+deb12u3+b1|133|35220||
krb5-locales|1.20.1-2+deb12u5|273|63520||
binutils|2.40-2|109|64980||
cpp|4:12.2.0-3|30|6836|cpp-12|
libc6-dev|2.36-9+deb12u14|11975|1903668|linux-libc-dev libcrypt-dev|
dpkg-dev|1.21.23|1728|1354256|perl bzip2 xz-utils patch make binutils|build-essential gcc fakeroot gnupg
libpython3-stdlib|3.11.2-1+b1|27|9312|libpython3.11-stdlib|
python3-minimal|3.11.2-1+b1|111|26312|python3.11-minimal|
python3.11|3.11.2-6+deb12u9|651|575032|python3.11-minimal libpython3.11-stdlib media-types|ca-certificates
python3.11-minimal|3.11.2-6+deb12u9|6743|2054684|libpython3.11-minimal libexpat1|python3.11
libpython3.11-minimal|3.11.2-6+deb12u9|5232|820928|libssl3|libpython3.11-stdlib
libpython3.11-stdlib|3.11.2-6+deb12u9|8334|1798408|libpython3.11-minimal media-types libncursesw6 libreadline8 libsqlite3-0|
media-types|10.0.0|92|26136||
libsqlite3-0|3.40.1-2+deb12u2|1682|838808||
libreadline8|8.2-1.3|475|165760|readline-common|
readline-common|8.2-1.3|89|68988||
redis|5:7.0.15-1~deb12u10|36|26044|redis-server|
libjemalloc2|5.3.0-1|872|275000||
liblzf1|3.6-3|39|10192||
lua-bitop|1.0.2-7|86|7768||
lua-cjson|2.1.0+dfsg-2.2|187|19380||
liblua5.1-0|5.1.5-9|425|111432||
nginx-common|1.22.1-9+deb12u11|333|115544||
libnginx-mod-http-geoip2|1:3.4-3|37|8728||nginx
bind9-dnsutils|1:9.18.49-1~deb12u3|501|158488|bind9-host bind9-libs libjemalloc2|
bind9-host|1:9.18.49-1~deb12u3|147|57620|bind9-libs libjemalloc2|
bind9-libs|1:9.18.49-1~deb12u3|3509|1185996|libjemalloc2 libnghttp2-14 libssl3|
libmagic1|1:5.44-3|232|103752|libmagic-mgc|
libmagic-mgc|1:5.44-3|8130|304888||
gcc-12|12.2.0-14+deb12u1|68236|19268852|cpp-12 binutils libgcc-12-dev|libc6-dev
cpp-12|12.2.0-14+deb12u1|33848|9767788||
libgcc-12-dev|12.2.0-14+deb12u1|14284|2437204||libc6-dev
linux-libc-dev|6.1.192-2|7191|2457924||
libcrypt-dev|1:4.4.33-2|341|118144||
netbase|6.4|36|12800||
patch|2.7.6-7|248|127848||
fakeroot|1.31-1.2|208|66912||
python3-setuptools|66.1.1-1+deb12u2|2534|521580|python3-distutils python3|
python3-wheel|0.38.4-2|131|30808|python3-distutils python3|
python3-distutils|3.11.2-3|638|130936|python3|
libperl5.36|5.36.0-7+deb12u4|28875|4207640|libgdbm6 perl-modules-5.36|
perl-modules-5.36|5.36.0-7+deb12u4|17821|2817356||perl
gpg|2.2.40-1.1+deb12u2|1582|949888|gpgconf libassuan0 libreadline8 libsqlite3-0|gnupg
gpg-agent|2.2.40-1.1+deb12u2|1349|694596|gpgconf libassuan0 libnpth0|gnupg
dirmngr|2.2.40-1.1+deb12u2|1329|792544|adduser gpgconf libassuan0 libksba8 libldap-2.5-0 libnpth0|gnupg
gpgconf|2.2.40-1.1+deb12u2|804|564852|libassuan0 libreadline8|
libksba8|1.6.3-2|316|128416||
libnpth0|1.6-3|50|18980||
libassuan0|2.5.5-5|117|48464||
libldap-common|2.5.13+dfsg-5|92|29348||
libsasl2-modules|2.1.28+dfsg-10+deb12u1|284|66868|libssl3|
ucf|3.0043+nmu1+deb12u1|214|55312|sensible-utils|
sensible-utils|0.0.17+nmu1|56|19020||
inetutils-telnet|2:2.4-2+deb12u3|257|120880|netbase|
libnl-3-200|3.7.0-0.2+b1|182|63124||
netcat-traditional|1.10-47|143|67876||
openssh-server|1:9.2p1-2+deb12u10|1930|456584|lsb-base openssh-client openssh-sftp-server procps ucf runit-helper libgssapi-krb5-2 libkrb5-3 libssl3 libwrap0|
lsb-base|11.6|12|4584||
openssh-sftp-server|1:9.2p1-2+deb12u10|217|65928|openssh-client|openssh-server
runit-helper|2.15.2|19|6520||
libgssapi-krb5-2|1.20.1-2+deb12u5|425|135168|libk5crypto3 libkrb5-3 libkrb5support0|
libk5crypto3|1.20.1-2+deb12u5|261|79712|libkrb5support0|
libkrb5support0|1.20.1-2+deb12u5|134|33212||
libkrb5-3|1.20.1-2+deb12u5|1077|332280|libk5crypto3 libkeyutils1 libkrb5support0 libssl3|krb5-locales
libkeyutils1|1.6.3-2|40|8808||
libwrap0|7.6.q-32|110|54936|libnsl2|
libnsl2|1.3.0-2|127|39480|libtirpc3|
libtirpc3|1.3.3+ds-1|226|85192|libgssapi-krb5-2 libtirpc-common|
libtirpc-common|1.3.3+ds-1|35|14048||
mariadb-client|1:10.11.19-0+deb12u1|62935|2952092|libconfig-inifiles-perl mariadb-client-core perl libssl3|
libconfig-inifiles-perl|3.000003-2+deb12u1|123|45984||
mariadb-client-core|1:10.11.19-0+deb12u1|14655|869892|libmariadb3 mariadb-common libedit2 libncurses6 libssl3|
libmariadb3|1:10.11.19-0+deb12u1|553|179504|mariadb-common libssl3|
mariadb-common|1:10.11.19-0+deb12u1|69|27624|mysql-common|
mysql-common|5.8+1.1.0|33|6636||
libedit2|3.1-20221030-2|258|92992|libbsd0|
libbsd0|0.11.7-2|202|117416||
libncurses6|6.4-4|335|103136||libgpm2
zsh|5.9-4+b15|2461|907512|zsh-common|libgdbm6 libncursesw6
zsh-common|5.9-4|16422|4147272||zsh
gdb|13.1-3|11629|3962052|libbabeltrace1 libdebuginfod1 libexpat1 libipt2 libmpfr6 libncursesw6 libpython3.11 libreadline8 libsource-highlight4v5|
libbabeltrace1|1.5.11-1+b2|547|172356|libdw1 libelf1 libglib2.0-0|
libdw1|0.188-2.1|713|234760|libelf1|
libglib2.0-0|2.74.6-2+deb12u9|4135|1403216||
libdebuginfod1|0.188-2.1|65|27316|libcurl3-gnutls libelf1 libdw1 libdebuginfod-common|
libcurl3-gnutls|7.88.1-10+deb12u15|828|386008|libbrotli1 libgssapi-krb5-2 libldap-2.5-0 libnghttp2-14 libpsl5 librtmp1 libssh2-1|ca-certificates
libdebuginfod-common|0.188-2.1|49|21544|ucf|
libipt2|2.0.5-1|140|43852||
libmpfr6|4.2.0-1|1177|700900||
libpython3.11|3.11.2-6+deb12u9|7626|1988800|libpython3.11-stdlib libexpat1|
libsource-highlight4v5|3.1.9-4.2+b3|843|256880|libsource-highlight-common|
libsource-highlight-common|3.1.9-4.2|320|77400||
nmap|7.93+dfsg1-1|4434|1897372|nmap-common liblinear4 liblua5.3-0 libpcap0.8 libpcre3 libssh2-1 libssl3 lua-lpeg|
nmap-common|7.93+dfsg1-1|21188|4148400||nmap
liblinear4|2.3.0+dfsg-5|102|43644|libblas3|
libblas3|3.11.0-2|464|148592||
liblua5.3-0|5.3.6-2|495|122984||
libpcap0.8|1.10.3-1|368|156700|libdbus-1-3|
libdbus-1-3|1.14.10-1~deb12u1|468|201240||
libpcre3|2:8.39-15|680|340864||
lua-lpeg|1.0.2-2|252|37728||
whois|5.5.17|385|70776||
stress|1.0.7-1|56|21944||
iperf3|3.12-1+deb12u2|86|33964|libiperf0|
libiperf0|3.12-1+deb12u2|252|91200|libsctp1 libssl3|
libsctp1|1.0.19+dfsg-2|56|29720||
uuid-runtime|2.38.1-5+deb12u3|174|48232||
libffi-dev|3.4.4-1|315|59376||
libxml2-dev|2.9.14+dfsg-1.3~deb12u6|3286|785360|libicu-dev libxml2|
libicu-dev|72.1-3+deb12u1|47784|10347768|libicu72 icu-devtools libc6-dev|
libicu72|72.1-3+deb12u1|36170|9376124||
icu-devtools|72.1-3+deb12u1|717|205808|libicu72|
libxml2|2.9.14+dfsg-1.3~deb12u6|1867|688760|libicu72|
mtr-tiny|0.95-1|161|71756|libjansson4 libncurses6|
libjansson4|2.14-2|101|40788||
fish|3.6.0-3.1+deb12u1|5594|985816|fish-common bsdextrautils groff-base man-db procps python3 libpcre2-32-0|
fish-common|3.6.0-3.1+deb12u1|12229|1669240||fish
bsdextrautils|2.38.1-5+deb12u3|337|86968||
groff-base|1.22.4-10|3673|915864|libuchardet0|
libuchardet0|0.0.7-1|208|67816||
libpcre2-32-0|10.42-1+deb12u2|608|234736||
valgrind|1:3.19.0-1|77683|14266084|libc6-dbg|gdb
libc6-dbg|2.36-9+deb12u14|11025|7389180||`;

/** What a minimal bookworm has installed: `name version`, all of architecture amd64 but those marked `all`. */
export const DEBIAN_BASE = `adduser 3.134 all
apt 2.6.1
base-files 12.4+deb12u15
base-passwd 3.6.1
bash 5.2.15-2+b13
bsdutils 1:2.38.1-5+deb12u3
coreutils 9.1-1
dash 0.5.12-2
debconf 1.5.82 all
debian-archive-keyring 2023.3+deb12u2 all
debianutils 5.7-0.5~deb12u1
diffutils 1:3.8-4
dpkg 1.21.23
e2fsprogs 1.47.0-2+b2
findutils 4.9.0-4
gcc-12-base 12.2.0-14+deb12u1
gpgv 2.2.40-1.1+deb12u2
grep 3.8-5
gzip 1.12-1
hostname 3.23+nmu1
init-system-helpers 1.65.2+deb12u1 all
libacl1 2.3.1-3
libapt-pkg6.0 2.6.1
libattr1 1:2.5.1-4
libaudit-common 1:3.0.9-1 all
libaudit1 1:3.0.9-1
libblkid1 2.38.1-5+deb12u3
libbz2-1.0 1.0.8-5+b1
libc-bin 2.36-9+deb12u14
libc6 2.36-9+deb12u14
libcap-ng0 0.8.3-1+b3
libcap2 1:2.66-4+deb12u3+b1
libcom-err2 1.47.0-2+b2
libcrypt1 1:4.4.33-2
libdb5.3 5.3.28+dfsg2-1
libdebconfclient0 0.270
libext2fs2 1.47.0-2+b2
libffi8 3.4.4-1
libgcc-s1 12.2.0-14+deb12u1
libgcrypt20 1.10.1-3+deb12u1
libgmp10 2:6.2.1+dfsg1-1.1
libgnutls30 3.7.9-2+deb12u7
libgpg-error0 1.46-1
libhogweed6 3.8.1-2
libidn2-0 2.3.3-1+b1
liblz4-1 1.9.4-1
liblzma5 5.4.1-1+deb12u1
libmd0 1.0.4-2
libmount1 2.38.1-5+deb12u3
libnettle8 3.8.1-2
libp11-kit0 0.24.1-2
libpam-modules 1.5.2-6+deb12u2
libpam-modules-bin 1.5.2-6+deb12u2
libpam-runtime 1.5.2-6+deb12u2 all
libpam0g 1.5.2-6+deb12u2
libpcre2-8-0 10.42-1
libseccomp2 2.5.4-1+deb12u1
libselinux1 3.4-1+b6
libsemanage-common 3.4-1 all
libsemanage2 3.4-1+b5
libsepol2 3.4-2.1
libsmartcols1 2.38.1-5+deb12u3
libss2 1.47.0-2+b2
libstdc++6 12.2.0-14+deb12u1
libsystemd0 252.39-1~deb12u2
libtasn1-6 4.19.0-2+deb12u1
libtinfo6 6.4-4
libudev1 252.39-1~deb12u2
libunistring2 1.0-2
libuuid1 2.38.1-5+deb12u3
libxxhash0 0.8.1-1
libzstd1 1.5.4+dfsg2-5
login 1:4.13+dfsg1-1+deb12u2
logsave 1.47.0-2+b2
mawk 1.3.4.20200120-3.1
mount 2.38.1-5+deb12u3
ncurses-base 6.4-4 all
ncurses-bin 6.4-4
passwd 1:4.13+dfsg1-1+deb12u2
perl-base 5.36.0-7+deb12u3
sed 4.9-1+deb12u1
sysvinit-utils 3.06-4
tar 1.34+dfsg-1.2+deb12u1
tzdata 2026b-0+deb12u1 all
usr-is-merged 37~deb12u1 all
util-linux 2.38.1-5+deb12u3
util-linux-extra 2.38.1-5+deb12u3
zlib1g 1:1.2.13.dfsg-1`;

/** The commands that a package brings: `path=program`, several parted by blanks. */
export const DEBIAN_COMMANDS: Readonly<Record<string, string>> = {
  curl: 'curl=curl',
  wget: 'wget=gnu/wget',
  git: 'git=git',
  vim: 'vim.basic=vim vim=vim vi=vim',
  nano: 'nano=nano',
  less: 'less=gnu/less',
  gnupg: 'gpg=gpg',
  procps:
    'ps=gnu/ps top=gnu/top free=gnu/free uptime=gnu/uptime kill=gnu/kill pgrep=gnu/pgrep pkill=gnu/pkill watch=gnu/watch pidof=gnu/pidof',
  psmisc: 'killall=gnu/killall',
  iproute2: 'ip=gnu/ip ss=ss',
  'iputils-ping': 'ping=gnu/ping',
  'net-tools': 'netstat=gnu/netstat ifconfig=gnu/ifconfig route=gnu/route',
  'bind9-dnsutils': 'nslookup=gnu/nslookup dig=dig',
  'bind9-host': 'host=host',
  'netcat-openbsd': 'nc=gnu/nc netcat=gnu/nc',
  'netcat-traditional': 'nc=gnu/nc',
  tree: 'tree=tree',
  htop: 'htop=htop',
  jq: 'jq=jq',
  unzip: 'unzip=unzip',
  zip: 'zip=zip',
  'xz-utils': 'xz=xz',
  bzip2: 'bzip2=bzip2',
  file: 'file=file',
  make: 'make=make',
  gcc: 'gcc=gcc cc=gcc',
  'g++': 'g++=g++',
  'python3-minimal': 'python3=python/3.11.2',
  'python3-pip': 'pip3=pip/3.11 pip=pip/3.11',
  nodejs: 'node=node nodejs=node',
  npm: 'npm=npm npx=npx',
  nginx: 'nginx=nginx',
  'redis-tools': 'redis-cli=redis-cli redis-server=redis-server',
  'postgresql-client': 'psql=psql',
  'openssh-client': 'ssh=ssh',
  sudo: 'sudo=sudo',
  openssl: 'openssl=openssl',
  gosu: 'gosu=gosu',
  tini: 'tini=tini',
  'dumb-init': 'dumb-init=dumb-init',
  supervisor: 'supervisord=supervisord',
  cron: 'cron=cron',
  rsync: 'rsync=rsync',
  strace: 'strace=strace',
  lsof: 'lsof=lsof',
  bc: 'bc=bc',
  gawk: 'gawk=gnu/awk',
  sl: 'sl=sl',
  figlet: 'figlet=figlet',
  xxd: 'xxd=gnu/xxd',
  'inetutils-telnet': 'telnet=telnet',
  hello: 'hello=hello',
  socat: 'socat=socat',
  sqlite3: 'sqlite3=sqlite3',
  'php-cli': 'php=php',
  ruby: 'ruby=ruby',
  perl: 'perl=perl',
  apache2: 'apache2=httpd',
  cmake: 'cmake=cmake',
  ffmpeg: 'ffmpeg=ffmpeg',
  'golang-go': 'go=go',
  'default-jre-headless': 'java=java',
  cowsay: 'cowsay=cowsay',
  'openssh-server': 'sshd=sshd',
  zsh: 'zsh=zsh',
  fish: 'fish=fish',
  nmap: 'nmap=nmap',
  whois: 'whois=whois',
  stress: 'stress=stress',
  iperf3: 'iperf3=iperf3',
  gdb: 'gdb=gdb',
  valgrind: 'valgrind=valgrind',
  'mtr-tiny': 'mtr=mtr',
  'mariadb-client': 'mariadb=mariadb mysql=mariadb',
  'uuid-runtime': 'uuidgen=uuidgen',
  tcpdump: 'tcpdump=tcpdump',
  'lsb-release': 'lsb_release=lsb_release',
  traceroute: 'traceroute=traceroute',
  patch: 'patch=patch',
  'man-db': 'man=man',
};
