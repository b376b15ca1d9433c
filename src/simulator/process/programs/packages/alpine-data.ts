/**
 * Packages of Alpine: name, version, installed size in kB, dependencies, commands (`name=program`). The sizes are rounded; the versions are
 * those of the 3.22 branch as far as known.
 */
export const ALPINE_PACKAGES = `ca-certificates|20250911-r0|680||
curl|8.14.1-r2|268|libcurl|curl=curl
libcurl|8.14.1-r2|628|brotli-libs c-ares libidn2 nghttp2-libs libpsl zstd-libs|
brotli-libs|1.1.0-r2|860||
c-ares|1.34.5-r0|252||
libidn2|2.3.7-r0|184|libunistring|
libunistring|1.3-r0|1716||
nghttp2-libs|1.65.0-r0|176||
libpsl|0.21.5-r3|128||
zstd-libs|1.5.7-r0|628||
wget|1.25.0-r1|784|libidn2 pcre2|wget=gnu/wget
pcre2|10.43-r1|612||
git|2.49.1-r0|11860|libcurl libexpat pcre2 git-init-template|git=git
git-init-template|2.49.1-r0|28||
libexpat|2.7.3-r0|176||
bash|5.2.37-r0|1356|readline|bash=bash
readline|8.2.13-r1|304|libncursesw|
libncursesw|6.5_p20250503-r0|304|ncurses-terminfo-base|
ncurses-terminfo-base|6.5_p20250503-r0|220||
vim|9.1.1415-r0|2404|xxd libncursesw|vim=vim
xxd|9.1.1415-r0|24||xxd=gnu/xxd
nano|8.4-r0|596|libncursesw|nano=nano
coreutils|9.7-r1|1048|libattr acl-libs|
libattr|2.5.2-r2|24||
acl-libs|2.3.2-r1|32||
jq|1.8.1-r0|368|oniguruma|jq=jq
oniguruma|6.9.10-r0|560||
openssl|3.5.4-r0|976||openssl=openssl
tzdata|2025b-r0|1508||
tini|0.19.0-r3|28||tini=tini
su-exec|0.2-r3|16||su-exec=su-exec
dumb-init|1.2.5-r3|28||dumb-init=dumb-init
nodejs|22.16.0-r2|58880|ada-libs brotli-libs c-ares icu-libs nghttp2-libs libuv|node=node
ada-libs|2.9.2-r4|548||
icu-libs|76.1-r1|5900||
libuv|1.51.0-r0|200||
npm|11.6.4-r0|8200|nodejs|npm=npm npx=npx
python3|3.12.12-r0|40960|libbz2 libexpat libffi gdbm mpdecimal readline sqlite-libs xz-libs|python3=python/3.12.12 python=python/3.12.12
libbz2|1.0.8-r6|72||
libffi|3.4.8-r0|48||
gdbm|1.24-r0|144||
mpdecimal|4.0.1-r0|200||
sqlite-libs|3.49.2-r1|1220||
xz-libs|5.8.1-r0|208||
py3-pip|25.1.1-r0|6300|python3|pip=pip/3.12 pip3=pip/3.12
gcc|14.2.0-r6|152000|binutils gmp isl26 mpc1 mpfr4|gcc=gcc cc=gcc
binutils|2.44-r3|9800||
gmp|6.3.0-r3|400||
isl26|0.26-r1|1500||
mpc1|1.3.1-r1|120||
mpfr4|4.2.1_p1-r0|440||
g++|14.2.0-r6|49000|gcc|g++=g++
make|4.4.1-r3|260||make=make
musl-dev|1.2.5-r10|10400||
linux-headers|6.14.2-r0|5700||
build-base|0.5-r3|4|binutils file g++ gcc make musl-dev fortify-headers patch|
file|5.46-r2|10300||file=file
fortify-headers|1.1-r5|28||
patch|2.8-r0|156||patch=patch
nginx|1.28.0-r3|1292|pcre2|nginx=nginx
redis|8.0.4-r0|4100||redis-server=redis-server redis-cli=redis-cli
postgresql17-client|17.6-r0|2700|libpq readline|psql=psql
libpq|17.6-r0|340||
mysql-client|11.4.8-r0|4|mariadb-client|
mariadb-client|11.4.8-r0|35000||mysql=mysql mariadb=mysql
sqlite|3.49.2-r1|1500|sqlite-libs readline|sqlite3=sqlite3
openssh-client|10.0_p1-r10|4|openssh-client-default|
openssh-client-default|10.0_p1-r10|820||ssh=ssh
rsync|3.4.1-r1|400||rsync=rsync
sudo|1.9.17_p2-r0|2200||sudo=sudo
shadow|4.17.3-r0|460||useradd=gnu/useradd usermod=gnu/usermod groupadd=gnu/groupadd userdel=gnu/userdel
procps|4.0.4-r3|8|procps-ng|
procps-ng|4.0.4-r3|460||ps=gnu/ps top=gnu/top free=gnu/free
iproute2|6.15.0-r0|1200||ip=gnu/ip ss=ss
bind-tools|9.20.15-r0|800||dig=dig nslookup=gnu/nslookup
tree|2.2.1-r0|72||tree=tree
htop|3.4.1-r0|340|libncursesw|htop=htop
less|679-r0|200||less=gnu/less
strace|6.13-r0|1900||strace=strace
tcpdump|4.99.5-r1|1200||tcpdump=tcpdump
socat|1.8.0.3-r1|420||socat=socat
netcat-openbsd|1.229.1-r0|44||nc=gnu/nc
libc6-compat|1.1.0-r4|12||
gcompat|1.1.0-r4|72||
go|1.24.11-r0|210000||go=go
openjdk21-jre-headless|21.0.9_p10-r0|160000||java=java
php84|8.4.15-r0|7000||php=php
ruby|3.4.7-r0|11000||ruby=ruby
perl|5.40.3-r0|38000||perl=perl
rust|1.87.0-r0|280000||rustc=rustc
apache2|2.4.65-r0|3300||httpd=httpd
zip|3.0-r13|400||zip=zip
unzip|6.0-r15|280||unzip=unzip
tar|1.35-r3|440||tar=gnu/tar
gzip|1.14-r0|120||gzip=gnu/gzip
grep|3.12-r0|260|pcre2|grep=gnu/grep
sed|4.9-r2|280||sed=gnu/sed
findutils|4.10.0-r0|620||find=gnu/find xargs=gnu/xargs
gawk|5.3.2-r2|1300||gawk=gnu/awk
libpq-dev|17.6-r0|1400||
libffi-dev|3.4.8-r0|90||
openssl-dev|3.5.4-r0|2900||
postgresql-dev|17.6-r0|6000||
ffmpeg|6.1.2-r2|29000||ffmpeg=ffmpeg
cowsay|3.04-r2|60|perl|cowsay=cowsay
figlet|2.2.5-r3|660||figlet=figlet
hello|2.12.2-r0|100||hello=hello`;
