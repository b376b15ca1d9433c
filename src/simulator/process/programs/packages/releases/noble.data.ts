/**
 * Packages of Ubuntu 24.04 "noble" as its package indexes of 2026-11 have them: name, version, installed size in kB, size of the archive
 * in bytes, what it depends on (alternatives behind a slash), recommends and suggests, marks (a: for all architectures, s: of several
 * architectures side by side, d: asks questions with debconf), and its place in {@link PLACES}.
 */
export const PACKAGES = `acl|2.3.2-1build1.1|192|39398|||||0
adduser|3.137ubuntu1|452|100872|||liblocale-gettext-perl perl cron quota ecryptfs-utils|a|1
alsa-topology-conf|1.2.5.1-2|420|15542||||a|1
alsa-ucm-conf|1.2.10-1ubuntu5.16|955|70392|libasound2t64|||a|0
apache2|2.4.58-1ubuntu8.19|457|90234|apache2-bin apache2-data apache2-utils media-types perl|ssl-cert|apache2-doc apache2-suexec-pristine/apache2-suexec-custom www-browser ufw||0
apache2-bin|2.4.58-1ubuntu8.19|5028|1338572|perl libapr1t64 libaprutil1-dbd-sqlite3 libaprutil1-ldap libaprutil1t64 libbrotli1 libcurl4t64 libjansson4 libldap2 liblua5.4-0 libnghttp2-14 libxml2||apache2-doc apache2-suexec-pristine/apache2-suexec-custom www-browser||0
apache2-data|2.4.58-1ubuntu8.19|857|163252||||a|0
apache2-utils|2.4.58-1ubuntu8.19|328|100756|libapr1t64 libaprutil1t64||||0
appstream|1.0.2-1build6|332|69354|shared-mime-info libappstream5 libglib2.0-0t64||apt-config-icons||1
apt-transport-https|2.8.4ubuntu0.1|36|26216||||a|2
apt-utils|2.8.4ubuntu0.1|1009|315370|||||0
aria2|1.37.0+debian-1build3|1980|387112|libaria2-0|ca-certificates|||3
arping|2.24-1build2|85|32678|libnet1 libpcap0.8t64||||3
attr|1:2.5.2-1ubuntu0.1|152|25318|||||0
autoconf|2.71-3|2024|338946|perl m4|automake/automaken|autoconf-archive gnu-standards autoconf-doc libtool gettext|a|1
automake|1:1.16.5-1.3ubuntu1|1576|558172|autoconf autotools-dev||autoconf-doc gnu-standards|a|1
autotools-dev|20220109.1|134|44886||||a|1
bash-completion|1:2.11-8|1454|179856||||a|1
bc|1.07.1-3ubuntu4|213|85264|libreadline8t64||||1
bind9-dnsutils|1:9.18.39-0ubuntu0.24.04.9|513|155980|bind9-host bind9-libs libedit2 libkrb5-3||||0
bind9-host|1:9.18.39-0ubuntu0.24.04.9|160|50472|bind9-libs||||0
bind9-libs|1:9.18.39-0ubuntu0.24.04.9|3450|1263158|libuv1t64 libedit2 libgssapi-krb5-2 libjson-c5 libkrb5-3 liblmdb0 libmaxminddb0 libnghttp2-14 libxml2|||s|0
binfmt-support|2.2.2-7|195|56176|libpipeline1||||3
binutils|2.42-4ubuntu2.10|161|18154|binutils-common libbinutils binutils-x86-64-linux-gnu||binutils-doc gprofng-gui||0
binutils-common|2.42-4ubuntu2.10|564|240286||||s|0
binutils-x86-64-linux-gnu|2.42-4ubuntu2.10|11549|2462744|binutils-common libbinutils libctf-nobfd0 libctf0 libgprofng0 libjansson4 libsframe1||binutils-doc||0
bison|2:3.8.2+dfsg-1ubuntu0.24.04.1|2456|748794|m4||bison-doc||0
bsdextrautils|2.39.3-9ubuntu6.6|288|73682|||||0
build-essential|12.10ubuntu1|17|4928|libc6-dev gcc g++ make dpkg-dev||||1
busybox|1:1.36.1-6ubuntu3.1|852|475110|||||2
busybox-static|1:1.36.1-6ubuntu3.1|2123|1008874|||||0
bzip2|1.0.8-5.1ubuntu0.1|109|34560|||bzip2-doc||0
ca-certificates|20260816ubuntu0.24.04.2|330|140064|openssl|||ad|0
ca-certificates-java|20240118ubuntu0.24.04.2|43|12386|ca-certificates|||a|0
cifs-utils|2:7.0-2ubuntu0.6|330|97970|libgssapi-krb5-2 libkeyutils1 libkrb5-3 libtalloc2 libwbclient0 python3|keyutils|smbclient winbind bash-completion||0
clang|1:18.0-59~exp2|20|5846|clang-18||||3
clang-18|1:18.1.3-1ubuntu1|375|80040|libclang-cpp18 libllvm18 libstdc++-13-dev libgcc-13-dev libobjc-13-dev libclang-common-18-dev llvm-18-linker-tools libclang1-18 libc6-dev binutils|llvm-18-dev python3|clang-18-doc wasi-libc||2
cmake|3.28.3-1build7|36493|11190006|libarchive13t64 libcurl4t64 libexpat1 libjsoncpp25 librhash0 libuv1t64 cmake-data|gcc make|cmake-doc cmake-format elpa-cmake-mode ninja-build||1
cmake-data|3.28.3-1build7|10984|2154936||||a|1
cowsay|3.03+dfsg2-8|91|18572|libtext-charwidth-perl perl||filters cowsay-off|a|3
cpp|4:13.2.0-7ubuntu1|37|22442|cpp-13 cpp-x86-64-linux-gnu||cpp-doc||1
cpp-13|13.3.0-6ubuntu2~24.04.1|11|1042|gcc-13-base cpp-13-x86-64-linux-gnu||gcc-13-locales||0
cpp-13-x86-64-linux-gnu|13.3.0-6ubuntu2~24.04.1|30807|10714542|gcc-13-base libisl23 libmpc3 libmpfr6||gcc-13-locales cpp-13-doc||0
cpp-x86-64-linux-gnu|4:13.2.0-7ubuntu1|20|5326|cpp-13-x86-64-linux-gnu||cpp-doc||1
cron|3.0pl1-184ubuntu2|230|85350|cron-daemon-common||anacron logrotate checksecurity supercat default-mta/mail-transport-agent||1
cron-daemon-common|3.0pl1-184ubuntu2|50|13578|systemd adduser|||a|1
curl|8.5.0-2ubuntu10.16|524|226386|libcurl4t64||||0
dbus|1.14.10-4ubuntu4.1|167|24300|dbus-bin dbus-daemon dbus-system-bus-common libdbus-1-3 libexpat1||default-dbus-session-bus/dbus-session-bus||0
dbus-bin|1.14.10-4ubuntu4.1|215|39310|libdbus-1-3||||0
dbus-daemon|1.14.10-4ubuntu4.1|369|118148|dbus-bin dbus-session-bus-common libapparmor1 libdbus-1-3 libexpat1||||0
dbus-session-bus-common|1.14.10-4ubuntu4.1|109|80550||||a|0
dbus-system-bus-common|1.14.10-4ubuntu4.1|120|81648|adduser|||a|0
dbus-user-session|1.14.10-4ubuntu4.1|113|9968|dbus-daemon dbus-session-bus-common libpam-systemd systemd|systemd-sysv|||0
debootstrap|1.0.134ubuntu2|286|48190|wget distro-info|gnupg|squid-deb-proxy-client debian-archive-keyring arch-test|a|0
default-jdk-headless|2:1.21-75+exp1|6|960|default-jre-headless openjdk-21-jdk-headless||||1
default-jre-headless|2:1.21-75+exp1|12|3094|openjdk-21-jre-headless java-common||default-jre||1
default-libmysqlclient-dev|1.1.0build1|9|3132|libmysqlclient-dev|||s|1
default-mysql-client|1.1.0build1|9|2908|mysql-client-8.0|||a|3
dialog|1.3-20240101-1|1231|303030|||||3
dirmngr|2.4.4-2ubuntu17.6|709|323226|adduser gpgconf libksba8 libldap2||gnupg dbus-user-session libpam-systemd pinentry-gnome3 tor||0
distro-info|1.7ubuntu0.1|79|20224|distro-info-data||shunit2||0
distro-info-data|2026.10.12-0ubuntu0.24.04.1|22|7836||||a|0
dmsetup|2:1.02.185-3ubuntu3.2|253|79182|libdevmapper1.02.1||||0
dnsutils|1:9.18.39-0ubuntu0.24.04.9|35|3684|bind9-dnsutils|||a|2
dos2unix|7.5.1-1|1824|501374|||||3
dpkg-dev|1.22.6ubuntu6.6|1721|1074218|perl libdpkg-perl bzip2 xz-utils patch make binutils lto-disabled-list|build-essential gcc/c-compiler fakeroot gnupg/sq/sqop/pgpainless-cli/sequoia-chameleon-gnupg libalgorithm-merge-perl|debian-keyring|a|0
dumb-init|1.2.5-3|33|13626|||||3
entr|5.5-1|52|22956|libbsd0||||3
ethtool|1:6.7-1build1|734|228510|libmnl0||||1
expect|5.45.4-3|288|136718|tcl8.6 libtcl8.6 tcl-expect||tk8.6||3
fakeroot|1.33-1|220|67216|libfakeroot||||1
figlet|2.2.5-3|734|133198|||||3
file|1:5.45-3build1|63|22042|libmagic1t64||||1
fish|3.7.0-1|3443|1305612|fish-common bsdextrautils groff-base man-db python3 libpcre2-32-0|xsel lynx/www-browser|doc-base||3
fish-common|3.7.0-1|12321|2261412||fish python3||a|3
flex|2.6.4-8.2build1|932|300754|m4|gcc/c-compiler libfl-dev|bison build-essential flex-doc|d|1
fontconfig|2.15.0-1.1ubuntu2|468|180204|libfontconfig1 libfreetype6 fontconfig-config||||1
fontconfig-config|2.15.0-1.1ubuntu2|239|37298|fonts-dejavu-core/fonts-liberation/fonts-urw-base35||||1
fonts-dejavu-core|2.37-8|2292|835172|fonts-dejavu-mono|||a|1
fonts-dejavu-mono|2.37-8|1281|502232||||a|1
fonts-droid-fallback|1:6.0.1r16-1.1build1|7347|1805156||fonts-noto-mono|fonts-noto|a|1
fonts-lato|2.015-1|11616|2780524||||a|1
fonts-liberation|1:2.1.5-3|4285|1603290||fonts-liberation-sans-narrow||a|1
fonts-liberation-sans-narrow|1:1.07.6-4|494|196874||||a|1
fonts-liberation2|1:2.1.5-3|13|3418|fonts-liberation|||a|3
fonts-noto-mono|20201225-2|1156|434770||||a|1
fonts-urw-base35|20200910-8|15560|10968180|xfonts-utils||fonts-freefont-otf/fonts-freefont-ttf fonts-texgyre|a|1
fortune-mod|1:1.99.1-7.3build1|110|32698|librecode0|fortunes-min/fortune-cookie-db|fortunes x11-utils bsdmainutils||3
fortunes-min|1:1.99.1-7.3build1|140|53106||fortune-mod||a|3
ftp|20230507-2build3|24|4728|tnftp|||a|1
g++|4:13.2.0-7ubuntu1|13|1100|cpp cpp-x86-64-linux-gnu gcc g++-13 g++-x86-64-linux-gnu gcc-13||g++-multilib||1
g++-13|13.3.0-6ubuntu2~24.04.1|29|16048|g++-13-x86-64-linux-gnu gcc-13-base gcc-13||g++-13-multilib gcc-13-doc||0
g++-13-x86-64-linux-gnu|13.3.0-6ubuntu2~24.04.1|33545|12161938|gcc-13-base gcc-13-x86-64-linux-gnu libstdc++-13-dev libisl23 libmpc3 libmpfr6||gcc-13-doc||0
g++-x86-64-linux-gnu|4:13.2.0-7ubuntu1|11|964|cpp-x86-64-linux-gnu gcc-x86-64-linux-gnu g++-13-x86-64-linux-gnu||||1
gawk|1:5.2.1-2ubuntu0.1|1736|463234|libmpfr6 libreadline8t64 libsigsegv2||gawk-doc||0
gcc|4:13.2.0-7ubuntu1|37|5018|cpp cpp-x86-64-linux-gnu gcc-13 gcc-x86-64-linux-gnu|libc6-dev/libc-dev|gcc-multilib make manpages-dev autoconf automake libtool flex bison gdb gcc-doc||1
gcc-13|13.3.0-6ubuntu2~24.04.1|553|494262|gcc-13-x86-64-linux-gnu gcc-13-base cpp-13 binutils|libc6-dev|gcc-13-multilib gcc-13-doc gcc-13-locales||0
gcc-13-base|13.3.0-6ubuntu2~24.04.1|113|51616||||s|0
gcc-13-x86-64-linux-gnu|13.3.0-6ubuntu2~24.04.1|61333|21084546|cpp-13-x86-64-linux-gnu gcc-13-base libcc1-0 binutils-x86-64-linux-gnu libgcc-13-dev libisl23 libmpc3 libmpfr6|libc6-dev|gcc-13-doc gcc-13-locales||0
gcc-x86-64-linux-gnu|4:13.2.0-7ubuntu1|25|1212|cpp-x86-64-linux-gnu gcc-13-x86-64-linux-gnu|libc6-dev libc-dev=libc6-dev|make manpages-dev autoconf automake libtool flex bison gdb-x86-64-linux-gnu gcc-doc||1
gdb|15.1-1ubuntu1~24.04.1|10290|4082912|libbabeltrace1 libdebuginfod1t64 libexpat1 libipt2 libmpfr6 libpython3.12t64 libreadline8t64 libsource-highlight4t64|libc-dbg=libc6-dbg|gdb-doc gdbserver||0
gettext|0.21-14ubuntu2|2632|864338|gettext-base libgomp1 libxml2|curl/wget/lynx|autopoint gettext-doc libasprintf-dev libgettextpo-dev||1
gettext-base|0.21-14ubuntu2|268|38400|||||1
gfortran|4:13.2.0-7ubuntu1|13|1176|cpp cpp-x86-64-linux-gnu gcc gfortran-13 gfortran-x86-64-linux-gnu||gfortran-multilib gfortran-doc||1
gfortran-13|13.3.0-6ubuntu2~24.04.1|26|13914|gfortran-13-x86-64-linux-gnu gcc-13-base gcc-13||gfortran-13-multilib gfortran-13-doc||0
gfortran-13-x86-64-linux-gnu|13.3.0-6ubuntu2~24.04.1|32453|11408640|gcc-13-base gcc-13-x86-64-linux-gnu libgfortran-13-dev libc6-dev libisl23 libmpc3 libmpfr6||gfortran-13-doc libcoarrays-dev||0
gfortran-x86-64-linux-gnu|4:13.2.0-7ubuntu1|11|1024|cpp-x86-64-linux-gnu gcc-x86-64-linux-gnu gfortran-13-x86-64-linux-gnu||gfortran-doc||1
ghostscript|10.02.1~dfsg1-0ubuntu7.10|183|43382|libgs10||texlive-binaries||0
gir1.2-girepository-2.0|1.80.1-1|102|24530|gir1.2-glib-2.0 libgirepository-1.0-1|||s|1
gir1.2-glib-2.0|2.80.0-6ubuntu3.10|766|183412|libglib2.0-0t64|||s|0
gir1.2-packagekitglib-1.0|1.2.8-2ubuntu1.5|112|25576|gir1.2-glib-2.0 libpackagekit-glib2-18||||0
git|1:2.43.0-1ubuntu7.4|21696|3680654|libcurl3t64-gnutls libexpat1 perl liberror-perl git-man|ca-certificates patch less ssh-client=openssh-client|gettext-base git-daemon-run/git-daemon-sysvinit git-doc git-email git-gui gitk gitweb git-cvs git-mediawiki git-svn||0
git-lfs|3.4.1-1ubuntu0.4|11405|3908174|git||||2
git-man|1:2.43.0-1ubuntu7.4|2163|1100786||||a|0
gnupg|2.4.4-2ubuntu17.6|509|358890|dirmngr gnupg-utils gpg gpg-agent gpgsm keyboxd|gnupg-l10n gpg-wks-client|parcimonie xloadimage gpg-wks-server|a|0
gnupg-l10n|2.4.4-2ubuntu17.6|400|66534||||a|0
gnupg-utils|2.4.4-2ubuntu17.6|343|109198|libksba8|gpg gpg-agent gpgconf gpgsm|||0
golang-1.22-go|1.22.2-2ubuntu0.5|100338|25951056|golang-1.22-src|g++ gcc libc6-dev pkg-config|bzr/brz ca-certificates git mercurial subversion||0
golang-1.22-src|1.22.2-2ubuntu0.5|121900|19733924||||a|0
golang-go|2:1.22~2build1|69|43946|golang-1.22-go golang-src||git|s|1
golang-src|2:1.22~2build1|13|5078|golang-1.22-src|||a|1
gosu|1.17-1ubuntu0.24.04.3|2441|921148|||||2
gpg|2.4.4-2ubuntu17.6|1206|565004|gpgconf libreadline8t64 libsqlite3-0|dirmngr gpg-agent|gnupg keyboxd||0
gpg-agent|2.4.4-2ubuntu17.6|627|227154|gpgconf pinentry-curses||gnupg dbus-user-session libpam-systemd pinentry-gnome3 scdaemon||0
gpg-wks-client|2.4.4-2ubuntu17.6|176|70866|dirmngr gpg gpg-agent||gnupg||0
gpgconf|2.4.4-2ubuntu17.6|257|103894|libreadline8t64||||0
gpgsm|2.4.4-2ubuntu17.6|545|231628|gpgconf libksba8 libreadline8t64|dirmngr gpg-agent|gnupg keyboxd||0
graphviz|2.42.2-9ubuntu0.1|2414|642420|libann0 libcdt5 libcgraph6 libexpat1 libgd3 libglib2.0-0t64 libgts-0.7-5t64 libgvc6 libgvpr2 liblab-gamut1 libx11-6 libxaw7 libxmu6 libxt6t64|fonts-liberation2|gsfonts graphviz-doc||2
groff-base|1.23.0-3build2|3721|1019632|libuchardet0||groff||1
haproxy|2.8.30-0ubuntu0.24.04.2|4633|2087954|liblua5.4-0 adduser||vim-haproxy haproxy-doc||0
hello|2.10-3build1|104|26006|||||1
hexedit|1.6-1|69|24800|libncurses6||||3
hicolor-icon-theme|0.17-2|440|9976||||a|1
htop|3.3.0-4build1|424|170528|libnl-3-200 libnl-genl-3-200||lm-sensors lsof strace||1
ibverbs-providers|50.0-2ubuntu0.2|1268|381410|libibverbs1|||s|0
icu-devtools|74.2-1ubuntu3.1|708|211852|libicu74||||0
iftop|1.0~pre4-9build2|85|33526|libncurses6 libpcap0.8t64||||3
imagemagick|8:6.9.12.98+dfsg1-5.2build2|74|14224|imagemagick-6.q16||||3
imagemagick-6-common|8:6.9.12.98+dfsg1-5.2build2|481|69496||||a|3
imagemagick-6.q16|8:6.9.12.98+dfsg1-5.2build2|566|254016|libmagickcore-6.q16-7t64 libmagickwand-6.q16-7t64 hicolor-icon-theme|libmagickcore-6.q16-7-extra ghostscript netpbm|imagemagick-6-doc autotrace cups-bsd/lpr/lprng curl enscript ffmpeg gimp gnuplot grads graphviz groff-base hp2xx html2ps libwmf-bin mplayer povray radiance sane-utils texlive-base-bin transfig libraw-bin xdg-utils||3
inetutils-telnet|2:2.5-3ubuntu4.2|241|99456|libk5crypto3 libkrb5-3 netbase||||0
inotify-tools|3.22.6.0-4|159|32086|libinotifytools0||||3
iotop|0.6-42-ga14256a-0.2build1|108|24426|python3||||1
ipcalc|0.51-1|71|24518|perl|||a|3
iperf3|3.16-1build2|87|19014|adduser libiperf0|||d|3
iproute2|6.1.0-1ubuntu6.4|3033|1119922|libbpf1 libelf1t64 libmnl0 libxtables12 libcap2-bin|libatm1t64|iproute2-doc python3:any|d|0
iptables|1.8.10-3ubuntu2|2420|381328|libip4tc2 libip6tc2 libxtables12 netbase libmnl0 libnetfilter-conntrack3 libnfnetlink0 libnftnl11|nftables|firewalld kmod||1
iputils-ping|3:20240117-1ubuntu0.1|121|44584|libcap2-bin||||0
iputils-tracepath|3:20240117-1ubuntu0.1|43|13380|||traceroute||0
iso-codes|4.16.0-1|20418|3491500|||isoquery|a|1
java-common|0.75+exp1|28|6798|||default-jre|a|1
javascript-common|11+nmu1|33|5936|||apache2/lighttpd/httpd|a|1
jq|1.7.1-3ubuntu0.24.04.2|113|65694|libjq1||||0
keyboxd|2.4.4-2ubuntu17.6|206|78268|gpgconf libksba8 libsqlite3-0||gnupg dbus-user-session libpam-systemd||0
keyutils|1.6.3-3build1|169|56766|libkeyutils1||||1
kmod|31+20240202-2ubuntu7.2|253|101742|libkmod2||||0
krb5-locales|1.20.1-6ubuntu2.12|104|16476||||a|4
less|590-2ubuntu2.1|309|141544|||||0
lftp|4.9.2-2ubuntu1.1|1848|703650|libreadline8t64 netbase|ssh-client/openssh-client|||0
lib32gcc-s1|14.2.0-4ubuntu2~24.04.1|223|92278|libc6-i386||||0
lib32stdc++6|14.2.0-4ubuntu2~24.04.1|2894|814430|lib32gcc-s1 libc6-i386||||0
libalgorithm-diff-perl|1.201-1|127|41804|perl|libalgorithm-diff-xs-perl||a|1
libalgorithm-diff-xs-perl|0.04-8build3|45|11176|perl libalgorithm-diff-perl|||s|1
libalgorithm-merge-perl|0.08-5|42|11382|perl libalgorithm-diff-perl|||a|1
libann0|1.1.2+doc-9build1|73|25480|||||3
libaom3|3.8.2-2ubuntu0.2|5350|1942126||||s|0
libaopalliance-java|20070526-7|30|8166||||a|3
libapache-pom-java|29-2|43|5284||||a|3
libapparmor1|4.0.1really4.0.1-0ubuntu0.24.04.9|120|51476||||s|0
libappstream5|1.0.2-1build6|738|238266|libcurl3t64-gnutls libglib2.0-0t64 libstemmer0d libxml2 libxmlb2 libyaml-0-2|||s|1
libapr1t64|1.7.2-3.1ubuntu0.1|283|107650||||s|0
libaprutil1-dbd-sqlite3|1.6.3-1.1ubuntu7.1|47|11246|libaprutil1t64 libsqlite3-0|||s|0
libaprutil1-ldap|1.6.3-1.1ubuntu7.1|39|9120|libaprutil1t64 libldap2|||s|0
libaprutil1t64|1.6.3-1.1ubuntu7.1|278|92674|libapr1t64 libexpat1 libgdbm6t64|||s|0
libarchive13t64|3.7.2-2ubuntu0.9|905|383406|libxml2||lrzip|s|0
libargon2-1|0~20190702+dfsg-4build1|56|20824||||s|1
libaria2-0|1.37.0+debian-1build3|3403|1105168|libcares2 libsqlite3-0 libssh2-1t64 libxml2|||s|3
libasan8|14.2.0-4ubuntu2~24.04.1|10791|3026656||||s|0
libasound2-data|1.2.11-1ubuntu0.3|197|21350||alsa-ucm-conf alsa-topology-conf|alsa-utils|a|0
libasound2t64|1.2.11-1ubuntu0.3|1171|397772|libasound2-data||libasound2-plugins|s|0
libatinject-jsr330-api-java|1.0+ds1-5|24|5348|||libatinject-jsr330-api-java-doc|a|3
libatm1t64|1:2.5.1-5.1build1|113|22860||||s|1
libatomic1|14.2.0-4ubuntu2~24.04.1|49|10466||||s|0
libavahi-client3|0.8-13ubuntu6.2|116|26810|libavahi-common3 libdbus-1-3|||s|0
libavahi-common-data|0.8-13ubuntu6.2|96|30052||||s|0
libavahi-common3|0.8-13ubuntu6.2|97|23444|libavahi-common-data|||s|0
libbabeltrace1|1.5.11-3build3|508|163626|libdw1t64 libelf1t64 libglib2.0-0t64|||s|1
libbinutils|2.42-4ubuntu2.10|2350|576834|libsframe1 binutils-common|||s|0
libblas3|3.12.0-3build1.1|689|237978||||s|0
libbpf1|1:1.3.0-2build2|416|165734|libelf1t64|||s|1
libbrotli1|1.1.0-2ubuntu0.1|843|330968||||s|0
libbsd0|0.12.1-1build1.1|127|41238||||s|0
libc-dev-bin|2.39-0ubuntu8.12|108|20450||manpages manpages-dev libc-devtools|||0
libc-devtools|2.39-0ubuntu8.12|160|29350|libgd3|manpages manpages-dev|||0
libc6-dbg|2.39-0ubuntu8.12|11188|7452896||||s|0
libc6-dev|2.39-0ubuntu8.12|13113|2124506|libc-dev-bin linux-libc-dev libcrypt-dev rpcsvc-proto||glibc-doc manpages-dev|s|0
libc6-i386|2.39-0ubuntu8.12|11995|2786812|||||0
libcaca0|0.99.beta20-4ubuntu0.2|885|208666|libslang2|||s|0
libcairo-gobject2|1.18.0-3build1|195|126788|libcairo2 libglib2.0-0t64|||s|1
libcairo2|1.18.0-3build1|1350|566292|libfontconfig1 libfreetype6 libpixman-1-0 libpng16-16t64 libx11-6 libxcb-render0 libxcb-shm0 libxcb1 libxext6 libxrender1|||s|1
libcap2-bin|1:2.66-5ubuntu2.4|136|34134||libpam-cap|||0
libcares2|1.27.0-1.0ubuntu1.1|176|74202||||s|0
libcbor0.10|0.10.2-1.2ubuntu2|86|25844||||s|1
libcc1-0|14.2.0-4ubuntu2~24.04.1|148|48002||||s|0
libcdi-api-java|1.2-3|92|54304|libatinject-jsr330-api-java libgeronimo-interceptor-3.0-spec-java||libel-api-java|a|3
libcdt5|2.42.2-9ubuntu0.1|65|21614||||s|2
libcgraph6|2.42.2-9ubuntu0.1|122|44644|libcdt5|||s|2
libclang-common-18-dev|1:18.1.3-1ubuntu1|13246|735998||libclang-rt-18-dev||s|2
libclang-cpp18|1:18.1.3-1ubuntu1|63335|13492572|libllvm18||||0
libclang-rt-18-dev|1:18.1.3-1ubuntu1|43353|3772036|lib32stdc++6 libc6-i386|||s|2
libclang1-18|1:18.1.3-1ubuntu1|33827|7803214|libllvm18||||0
libcommon-sense-perl|3.75-3build3|48|20430|perl|||s|1
libcommons-cli-java|1.6.0-1|85|59890||||a|3
libcommons-io-java|2.11.0-2|364|297288|libcommons-parent-java||libcommons-io-java-doc|a|3
libcommons-lang3-java|3.14.0-1|699|586282|libcommons-parent-java|||a|3
libcommons-parent-java|56-1|85|10672|libapache-pom-java|||a|3
libconfig-inifiles-perl|3.000003-2ubuntu0.1|115|38548||||a|0
libcrypt-dev|1:4.4.36-4build1|344|111780||||s|1
libcryptsetup12|2:2.7.0-1ubuntu4.2|623|266122|libargon2-1 libdevmapper1.02.1 libjson-c5|||s|0
libctf-nobfd0|2.42-4ubuntu2.10|308|98012||||s|0
libctf0|2.42-4ubuntu2.10|232|94474|libbinutils|||s|0
libcups2t64|2.4.7-1.2ubuntu7.14|701|274470|libavahi-client3 libavahi-common3 libgssapi-krb5-2||cups-common|s|0
libcurl3t64-gnutls|8.5.0-2ubuntu10.16|909|336534|libbrotli1 libgssapi-krb5-2 libldap2 libnghttp2-14 libpsl5t64 librtmp1 libssh-4|ca-certificates||s|0
libcurl4-openssl-dev|8.5.0-2ubuntu10.16|1922|446636|libcurl4t64||libcurl4-doc libidn-dev libkrb5-dev libldap2-dev librtmp-dev libssh2-1-dev libssl-dev pkg-config zlib1g-dev|s|0
libcurl4t64|8.5.0-2ubuntu10.16|928|344412|libbrotli1 libgssapi-krb5-2 libldap2 libnghttp2-14 libpsl5t64 librtmp1 libssh-4|ca-certificates||s|0
libdatrie1|0.2.13-3build1|54|18992||||s|1
libdbd-mysql-perl|4.052-1ubuntu3|243|85538|perl libdbi-perl libmysqlclient21|||s|3
libdbi-perl|1.643-4ubuntu0.4|2098|721764|perl||libclone-perl libmldbm-perl libnet-daemon-perl libsql-statement-perl|s|0
libdbus-1-3|1.14.10-4ubuntu4.1|442|209734||dbus||s|0
libdebuginfod-common|0.190-1.1ubuntu0.2|51|14798|ucf|||ad|4
libdebuginfod1t64|0.190-1.1ubuntu0.2|70|17066|libcurl3t64-gnutls libelf1t64 libdw1t64 libdebuginfod-common|||s|4
libdeflate0|1.19-1build1.1|90|43914||||s|0
libdevmapper1.02.1|2:1.02.185-3ubuntu3.2|472|139194||dmsetup||s|0
libdjvulibre-text|3.5.28-2ubuntu0.24.04.2|340|51058||||a|0
libdjvulibre21|3.5.28-2ubuntu0.24.04.2|1730|638310|libjpeg8 libdjvulibre-text|||s|0
libdpkg-perl|1.22.6ubuntu6.6|1612|268420|perl|libfile-fcntllock-perl liblocale-gettext-perl bzip2 xz-utils|debian-keyring gnupg/sq/sqop/pgpainless-cli/sequoia-chameleon-gnupg gpgv/sq/sqop/pgpainless-cli/sequoia-chameleon-gnupg gcc/c-compiler binutils patch sensible-utils git bzr|a|0
libdrm-amdgpu1|2.4.125-1ubuntu0.1~24.04.2|81|21374|libdrm2|||s|0
libdrm-common|2.4.125-1ubuntu0.1~24.04.2|49|9250||||a|0
libdrm-intel1|2.4.125-1ubuntu0.1~24.04.2|174|63868|libdrm2 libpciaccess0|||s|0
libdrm2|2.4.125-1ubuntu0.1~24.04.2|128|41388|libdrm-common|||s|0
libduktape207|2.7.0+tests-0ubuntu3|324|143398||||s|1
libdw1t64|0.190-1.1ubuntu0.2|766|261432|libelf1t64|||s|4
libedit2|3.1-20230828-1build1|258|97586|libbsd0|||s|1
libegl-mesa0|25.2.8-0ubuntu0.24.04.5|391|117190|libdrm2 libexpat1 libgbm1 libwayland-client0 libx11-xcb1 libxcb-dri3-0 libxcb-present0 libxcb-randr0 libxcb-shm0 libxcb-xfixes0 libxcb1 mesa-libgallium|||s|0
libegl1|1.7.0-1build1|99|28670|libglvnd0 libegl-mesa0|||s|1
libelf1t64|0.190-1.1ubuntu0.2|204|58042||||s|4
liberror-perl|0.17029-2|69|25632|perl|||a|1
liberror-prone-java|2.18.0-1|95|22484|libguava-java|||a|3
libestr0|0.1.11-1build1|33|7802||||s|1
libevent-2.1-7t64|2.1.12-stable-9ubuntu2.2|380|145930||||s|0
libevent-core-2.1-7t64|2.1.12-stable-9ubuntu2.2|259|91942||||s|0
libevent-dev|2.1.12-stable-9ubuntu2.2|1693|274008|libevent-2.1-7t64 libevent-core-2.1-7t64 libevent-extra-2.1-7t64 libevent-pthreads-2.1-7t64 libevent-openssl-2.1-7t64||||0
libevent-extra-2.1-7t64|2.1.12-stable-9ubuntu2.2|183|64648|libevent-core-2.1-7t64|||s|0
libevent-openssl-2.1-7t64|2.1.12-stable-9ubuntu2.2|66|15770|libevent-core-2.1-7t64|||s|0
libevent-pthreads-2.1-7t64|2.1.12-stable-9ubuntu2.2|45|7988|libevent-core-2.1-7t64|||s|0
libexpat1|2.6.1-2ubuntu0.7|426|102592||||s|4
libexpat1-dev|2.6.1-2ubuntu0.7|880|152612|libexpat1 libc6-dev|||s|4
libfakeroot|1.33-1|152|32374||||s|1
libfastjson4|1.2304.0-1build1|69|23106||||s|1
libfdisk1|2.39.3-9ubuntu6.6|407|146344||||s|0
libffi-dev|3.4.6-1build1|323|62802||||s|1
libfftw3-double3|3.3.10-1ubuntu3|2282|838254|libgomp1||libfftw3-bin libfftw3-dev|s|1
libfido2-1|1.14.0-1build3|242|83526|libcbor0.10|||s|1
libfile-fcntllock-perl|0.22-4ubuntu5|126|30666|perl||gcc/c-compiler||1
libfl-dev|2.6.4-8.2build1|54|6250|flex libfl2|||s|1
libfl2|2.6.4-8.2build1|57|9768||||s|1
libfontconfig1|2.15.0-1.1ubuntu2|345|138572|libexpat1 libfreetype6 fontconfig-config|||s|1
libfontenc1|1:1.1.8-1build1|52|13996||||s|1
libfreetype6|2.13.2+dfsg-1ubuntu0.2|875|402610|libbrotli1 libpng16-16t64|||s|0
libfribidi0|1.0.13-3build1|144|26150||||s|1
libgbm1|25.2.8-0ubuntu0.24.04.5|135|34204|libdrm2 libexpat1 mesa-libgallium|||s|0
libgc1|1:8.2.6-1build1|395|90274||||s|1
libgcc-13-dev|13.3.0-6ubuntu2~24.04.1|16082|2680642|gcc-13-base libgomp1 libitm1 libatomic1 libasan8 liblsan0 libtsan2 libubsan1 libhwasan0 libquadmath0|libc6-dev||s|0
libgd3|2.3.3-9ubuntu5|437|127506|libfontconfig1 libfreetype6 libheif1 libjpeg8 libpng16-16t64 libtiff6 libwebp7 libxpm4||libgd-tools|s|1
libgdbm-compat4t64|1.23-5.1build1|34|6710|libgdbm6t64|||s|1
libgdbm6t64|1.23-5.1build1|93|34440|||gdbm-l10n|s|1
libgdk-pixbuf-2.0-0|2.42.10+dfsg-3ubuntu3.3|490|147442|libgdk-pixbuf2.0-common shared-mime-info libglib2.0-0t64 libjpeg8 libpng16-16t64 libtiff6|libgdk-pixbuf2.0-bin||s|0
libgdk-pixbuf2.0-bin|2.42.10+dfsg-3ubuntu3.3|76|13862|libgdk-pixbuf-2.0-0 libglib2.0-0t64||||0
libgdk-pixbuf2.0-common|2.42.10+dfsg-3ubuntu3.3|48|8302||||a|0
libgeronimo-annotation-1.3-spec-java|1.3-1|40|11180||||a|3
libgeronimo-interceptor-3.0-spec-java|1.0.1-4fakesync|34|8616||||a|3
libgfortran-13-dev|13.3.0-6ubuntu2~24.04.1|5361|928110|gcc-13-base libgcc-13-dev libgfortran5|||s|0
libgfortran5|14.2.0-4ubuntu2~24.04.1|3256|916316||||s|0
libgif7|5.2.2-1ubuntu1.2|72|35608||||s|0
libgirepository-1.0-1|1.80.1-1|226|81920|libglib2.0-0t64|||s|1
libgles2|1.7.0-1build1|105|17122|libglvnd0|||s|1
libglib2.0-0t64|2.80.0-6ubuntu3.10|4195|1547558||libglib2.0-data shared-mime-info xdg-user-dirs|low-memory-monitor|s|0
libglib2.0-bin|2.80.0-6ubuntu3.10|363|97922|libglib2.0-data libelf1t64 libglib2.0-0t64||||0
libglib2.0-data|2.80.0-6ubuntu3.10|120|50240||||a|0
libglvnd0|1.7.0-1build1|728|69594||||s|1
libgomp1|14.2.0-4ubuntu2~24.04.1|373|148062||||s|0
libgpm2|1.20.7-11|44|14104|||gpm|s|1
libgprofng0|2.42-4ubuntu2.10|3833|848684|libbinutils|||s|0
libgraphite2-3|1.3.14-2ubuntu0.24.04.1|171|73352||||s|0
libgs-common|10.02.1~dfsg1-0ubuntu7.10|319|176492||||a|0
libgs10|10.02.1~dfsg1-0ubuntu7.10|24588|3900232|libgs10-common poppler-data libcups2t64 libfontconfig1 libfreetype6 libidn12 libijs-0.35 libjbig2dec0 libjpeg8 libopenjp2-7 libpaper1 libpng16-16t64 libtiff6 libx11-6 libxt6t64|||s|0
libgs10-common|10.02.1~dfsg1-0ubuntu7.10|2245|487942|fonts-urw-base35 libgs-common|fonts-droid-fallback||a|0
libgssapi-krb5-2|1.20.1-6ubuntu2.12|427|142820|libkrb5-3 libk5crypto3 libkrb5support0||krb5-doc krb5-user|s|4
libgstreamer1.0-0|1.24.2-1ubuntu0.2|3488|1165428|libdw1t64 libglib2.0-0t64 libunwind8 libcap2-bin||gstreamer1.0-tools|s|0
libgts-0.7-5t64|0.7.6+darcs121130-5.2build1|413|160592|libglib2.0-0t64|libgts-bin||s|3
libgts-bin|0.7.6+darcs121130-5.2build1|227|44026|libglib2.0-0t64 libgts-0.7-5t64||||3
libguava-java|32.0.1-1|2982|2692240|libatinject-jsr330-api-java liberror-prone-java libjsr305-java|||a|3
libguice-java|4.2.3-2|1703|1434140|libaopalliance-java libatinject-jsr330-api-java libguava-java libjsr305-java||libasm-java libcglib-java|a|3
libgvc6|2.42.2-9ubuntu0.1|1857|716230|libcairo2 libcdt5 libcgraph6 libexpat1 libgd3 libglib2.0-0t64 libgts-0.7-5t64 libltdl7 libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0 libpathplan4 libwebp7 libx11-6||||2
libgvpr2|2.42.2-9ubuntu0.1|511|186968|libcdt5 libcgraph6|||s|2
libharfbuzz0b|8.3.0-2build2|1140|468874|libfreetype6 libglib2.0-0t64 libgraphite2-3|||s|1
libheif-plugin-aomdec|1.17.6-1ubuntu4.10|39|12046|libheif1 libaom3|||s|0
libheif-plugin-aomenc|1.17.6-1ubuntu4.10|59|14660|libheif1 libaom3|||s|0
libheif1|1.17.6-1ubuntu4.10|813|279756|libsharpyuv0 libheif-plugin-aomdec|libheif-plugin-aomenc|libheif-plugin-libde265 libheif-plugin-x265 libheif-plugin-ffmpegdec libheif-plugin-jpegdec libheif-plugin-jpegenc libheif-plugin-j2kdec libheif-plugin-j2kenc libheif-plugin-rav1e libheif-plugin-svtenc|s|0
libhwasan0|14.2.0-4ubuntu2~24.04.1|4897|1640706||||s|0
libhwy1t64|1.0.7-8.1build1|3343|584050||||s|3
libibverbs1|50.0-2ubuntu0.2|193|67960|adduser libnl-3-200 libnl-route-3-200|ibverbs-providers||s|0
libice6|2:1.0.10-1build3|110|41398|libbsd0 x11-common|||s|1
libicu-dev|74.2-1ubuntu3.1|47851|11892666|libicu74 icu-devtools libc6-dev||icu-doc|s|0
libicu74|74.2-1ubuntu3.1|35919|10860078||||s|0
libid3tag0|0.15.1b-14build1|134|33598||||s|3
libidn12|1.42-1ubuntu0.1|228|56086||||s|0
libijs-0.35|0.35-15.1build1|48|15318||||s|1
libimath-3-1-29t64|3.1.9-3.1ubuntu2|324|72248||||s|3
libimlib2t64|1.12.1-1.1build2|810|207528|libcairo2 libfreetype6 libgif7 libglib2.0-0t64 libheif1 libid3tag0 libjpeg8 libjxl0.7 libopenjp2-7 libpng16-16t64 librsvg2-2 libspectre1 libtiff6 libwebpdemux2 libx11-6 libx11-xcb1 libxcb-shm0 libxcb1 libxext6|||s|3
libinotifytools0|3.22.6.0-4|65|22442||||s|3
libio-pty-perl|1:1.20-1build2|103|31174|perl||||1
libip4tc2|1.8.10-3ubuntu2|67|23342||||s|1
libip6tc2|1.8.10-3ubuntu2|67|23732||||s|1
libipc-run-perl|20231003.0-1|255|92060|perl libio-pty-perl|||a|1
libiperf0|3.16-1build2|258|87060|libsctp1|||s|3
libipsec-mb1|1.5-1build1|12097|1021758|||||3
libipt2|2.0.6-1build1|131|45716|||||1
libisl23|0.26-3build1.1|2032|679812||||s|0
libitm1|14.2.0-4ubuntu2~24.04.1|115|29702||||s|0
libjansi-java|2.4.1-2|111|82998||||a|3
libjansson4|2.14-2build2|95|32830||||s|1
libjbig0|2.1-6.1ubuntu2|81|29668||||s|1
libjbig2dec0|0.20-1ubuntu0.24.04.1|174|65214||||s|0
libjemalloc2|5.3.0-2build1|839|256148||||s|3
libjpeg-dev|8c-2ubuntu11|9|1482|libjpeg8-dev|||s|1
libjpeg-turbo8|2.1.5-2ubuntu2|587|149982||||s|1
libjpeg-turbo8-dev|2.1.5-2ubuntu2|1105|294776|libc6-dev libjpeg-turbo8|||s|1
libjpeg8|8c-2ubuntu11|9|2148|libjpeg-turbo8|||s|1
libjpeg8-dev|8c-2ubuntu11|9|1484|libjpeg-turbo8-dev libjpeg8|||s|1
libjq1|1.7.1-3ubuntu0.24.04.2|359|141902|libonig5|||s|0
libjs-jquery|3.6.1+dfsg+~3.5.14-1|705|327720||javascript-common||a|1
libjs-sphinxdoc|7.2.6-6|200|149488|libjs-jquery libjs-underscore|||a|1
libjs-underscore|1.13.4~dfsg+~1.11.4-3|349|117876||javascript-common libjs-jquery||a|1
libjson-c5|0.17-1build1|101|35340||||s|1
libjson-perl|4.10000-1|238|81896|perl|libjson-xs-perl||a|1
libjson-xs-perl|4.040-0ubuntu0.24.04.1|198|83724|perl libcommon-sense-perl libtypes-serialiser-perl||||0
libjsoncpp25|1.9.5-6build1|237|82754||||s|1
libjsr305-java|0.1~+svn49-11|115|26976|||libjsr305-java-doc|a|3
libjudydebian1|1.0.5-5.1build1|317|106524|||||3
libjxl0.7|0.7.0-10.2ubuntu6.1|3596|1001370|libbrotli1 libhwy1t64 liblcms2-2|||s|2
libjxr-tools|1.2~git20170615.f752187-5.1ubuntu2|72|15756|libjxr0t64||||3
libjxr0t64|1.2~git20170615.f752187-5.1ubuntu2|425|181394||||s|3
libk5crypto3|1.20.1-6ubuntu2.12|259|81932|libkrb5support0||krb5-doc krb5-user|s|4
libkeyutils1|1.6.3-3build1|41|9490||||s|1
libkmod2|31+20240202-2ubuntu7.2|144|51830||||s|0
libkrb5-3|1.20.1-6ubuntu2.12|1016|347734|libkrb5support0 libk5crypto3 libkeyutils1|krb5-locales|krb5-doc krb5-user|s|4
libkrb5support0|1.20.1-6ubuntu2.12|134|35984||||s|4
libksba8|1.6.6-1build1|303|121958||||s|1
liblab-gamut1|2.42.2-9ubuntu0.1|2464|1886394||||s|2
liblcms2-2|2.14-2ubuntu0.1|420|160898|||liblcms2-utils|s|0
libldap-common|2.6.10+dfsg-0ubuntu0.24.04.1|95|32942||||a|0
libldap2|2.6.10+dfsg-0ubuntu0.24.04.1|541|197620|libsasl2-2|libldap-common||s|0
liblerc4|4.0.0+ds-4ubuntu2|568|179378||||s|1
liblinear4|2.3.0+dfsg-5build1|99|42314|libblas3||liblinear-tools liblinear-dev|s|3
libllvm17t64|1:17.0.6-9ubuntu1|120829|26162724|libedit2 libxml2|||s|1
libllvm18|1:18.1.3-1ubuntu1|120389|27518500|libedit2 libxml2|||s|0
libllvm20|1:20.1.2-0ubuntu1~24.04.3|140245|30574382|libedit2 libxml2|||s|0
liblmdb0|0.9.31-1build1|108|48066||||s|1
liblocale-gettext-perl|1.07-6ubuntu5|52|15812|||||1
liblqr-1-0|0.4.2-2.1build2|73|28510|libglib2.0-0t64|||s|3
liblsan0|14.2.0-4ubuntu2~24.04.1|3828|1321652||||s|0
libltdl-dev|2.4.7-7build1|940|168468|libltdl7 automake|libtool|libtool-doc|s|1
libltdl7|2.4.7-7build1|421|40258||||s|1
liblua5.4-0|5.4.6-3build2|558|166226||||s|1
liblzf1|3.6-4|36|7624||||s|3
libmagic-mgc|1:5.45-3build1|8335|307366|||||1
libmagic1t64|1:5.45-3build1|211|87240|libmagic-mgc||file|s|1
libmagickcore-6.q16-7-extra|8:6.9.12.98+dfsg1-5.2build2|297|70054|libcairo2 libdjvulibre21 libglib2.0-0t64 libmagickcore-6.q16-7t64 libmagickwand-6.q16-7t64 libopenexr-3-1-30 libpango-1.0-0 libpangocairo-1.0-0 libwmflite-0.2-7 libxml2|libjxr-tools|inkscape|s|3
libmagickcore-6.q16-7t64|8:6.9.12.98+dfsg1-5.2build2|6648|1811366|libfftw3-double3 libfontconfig1 libfreetype6 libgomp1 libheif1 libjbig0 libjpeg8 liblcms2-2 liblqr-1-0 libltdl7 libopenjp2-7 libpng16-16t64 libraw23t64 libtiff6 libwebp7 libwebpdemux2 libwebpmux3 libx11-6 libxext6 libxml2 imagemagick-6-common|ghostscript fonts-urw-base35|libmagickcore-6.q16-7-extra|s|3
libmagickwand-6.q16-7t64|8:6.9.12.98+dfsg1-5.2build2|1352|318196|libgomp1 libmagickcore-6.q16-7t64 libx11-6 imagemagick-6-common|||s|3
libmariadb3|1:10.11.14-0ubuntu0.24.04.1|564|196354|mariadb-common|||s|2
libmaven-parent-java|35-1|69|5810|libapache-pom-java|||a|3
libmaven-resolver-java|1.6.3-1|753|543994|libcommons-lang3-java libwagon-provider-api-java|||a|3
libmaven-shared-utils-java|3.3.4-1|173|136732|libcommons-io-java|libjansi-java|libmaven-shared-utils-java-doc|a|3
libmaven3-core-java|3.8.7-2|1950|1565486|libatinject-jsr330-api-java libcommons-cli-java libcommons-lang3-java libgeronimo-annotation-1.3-spec-java libguice-java libmaven-parent-java libmaven-resolver-java libmaven-shared-utils-java libplexus-cipher-java libplexus-classworlds-java libplexus-component-annotations-java libplexus-interpolation-java libplexus-sec-dispatcher-java libplexus-utils2-java libsisu-inject-java libsisu-plexus-java libslf4j-java libwagon-provider-api-java||liblogback-java|a|3
libmaxminddb0|1.9.1-1build1|76|24382|||mmdb-bin|s|1
libmnl0|1.0.5-2build1|46|12272||||s|1
libmpc3|1.3.1-1build1.1|149|54636|libmpfr6|||s|0
libmpfr6|4.2.1-1build1.1|1186|353020||||s|0
libmysqlclient-dev|8.0.46-0ubuntu0.24.04.5|8906|1591880|libmysqlclient21 libssl-dev libzstd-dev zlib1g-dev||||0
libmysqlclient21|8.0.46-0ubuntu0.24.04.5|6688|1255218|mysql-common|||s|0
libncurses-dev|6.4+20240113-1ubuntu2.2|2360|384098|libncurses6 libc6-dev||ncurses-doc|s|0
libncurses6|6.4+20240113-1ubuntu2.2|336|111902||libgpm2||s|0
libnet1|1.1.6+dfsg-3.2build1|146|44508||||s|1
libnetfilter-conntrack3|1.0.9-6build1|143|45218|libmnl0 libnfnetlink0|||s|1
libnetpbm11t64|2:11.05.02-1.1build1|343|113666||||s|3
libnewt0.52|0.52.24-2ubuntu2|180|46774|libslang2|libfribidi0||s|1
libnfnetlink0|1.0.2-2build1|51|14810||||s|1
libnfsidmap1|1:2.6.4-3ubuntu5.1|179|48314|libldap2|||s|0
libnftables1|1.0.9-1ubuntu0.1|1015|358574|libjansson4 libmnl0 libnftnl11 libxtables12|||s|0
libnftnl11|1.2.6-2build1|230|65986|libmnl0|||s|1
libnghttp2-14|1.59.0-1ubuntu0.4|200|74590||||s|0
libnl-3-200|3.7.0-0.3build1.1|172|55706||||s|0
libnl-genl-3-200|3.7.0-0.3build1.1|53|12232|libnl-3-200|||s|0
libnl-route-3-200|3.7.0-0.3build1.1|632|189094|libnl-3-200|||s|0
libnode109|18.19.1+dfsg-6ubuntu5|46735|11648942|libbrotli1 libcares2 libicu74 libnghttp2-14 libuv1t64 node-acorn node-cjs-module-lexer node-undici|||s|3
libnspr4|2:4.35-1.1build1|309|117398||||s|1
libnss-systemd|255.4-1ubuntu8.19|486|159394|systemd|||s|0
libnss3|2:3.98-1ubuntu0.3|3959|1444912|libnspr4 libsqlite3-0|||s|0
libobjc-13-dev|13.3.0-6ubuntu2~24.04.1|1435|193650|gcc-13-base libgcc-13-dev libobjc4|||s|2
libobjc4|14.2.0-4ubuntu2~24.04.1|210|47052|libgc1|||s|2
libonig5|6.9.9-1build1|629|172336||||s|1
libopenexr-3-1-30|3.1.5-5.1build3|4363|1004380|libimath-3-1-29t64|||s|3
libopenjp2-7|2.5.0-2ubuntu0.5|441|173572||||s|0
libpackagekit-glib2-18|1.2.8-2ubuntu1.5|440|120462|libglib2.0-0t64|||s|0
libpam-cap|1:2.66-5ubuntu2.4|57|12458||||s|0
libpam-systemd|255.4-1ubuntu8.19|679|235460|systemd dbus systemd-sysv|dbus-user-session||s|0
libpango-1.0-0|1.52.1+ds-1build1|530|230606|fontconfig libfribidi0 libglib2.0-0t64 libharfbuzz0b libthai0|||s|1
libpangocairo-1.0-0|1.52.1+ds-1build1|108|28828|libcairo2 libfontconfig1 libglib2.0-0t64 libharfbuzz0b libpango-1.0-0 libpangoft2-1.0-0|||s|1
libpangoft2-1.0-0|1.52.1+ds-1build1|150|42532|libfontconfig1 libfreetype6 libglib2.0-0t64 libharfbuzz0b libpango-1.0-0|||s|1
libpaper-utils|1.1.29build1|35|8650|libpaper1||||1
libpaper1|1.1.29build1|56|13414|ucf|libpaper-utils||sd|1
libpathplan4|2.42.2-9ubuntu0.1|65|23992||||s|2
libpcap0.8t64|1.10.4-4.1ubuntu3.2|367|153758|libdbus-1-3 libibverbs1|||s|4
libpciaccess0|0.17-3ubuntu0.24.04.3|61|19220|||pciutils|s|0
libpcre2-16-0|10.42-4ubuntu2.2|583|211640||||s|0
libpcre2-32-0|10.42-4ubuntu2.2|555|198834||||s|0
libpcre2-dev|10.42-4ubuntu2.2|2542|737246|libc6-dev libpcre2-16-0 libpcre2-32-0 libpcre2-posix3|||s|0
libpcre2-posix3|10.42-4ubuntu2.2|37|6680||||s|0
libpcsclite1|2.0.3-1build1|61|21432|||pcscd|s|1
libperl5.38t64|5.38.2-3.2ubuntu0.7|29341|4863750|libgdbm-compat4t64 libgdbm6t64 perl-modules-5.38||sensible-utils|s|0
libpfm4|4.13.0+git32-g0d4ed0e-1ubuntu0.1|3324|408106||||s|2
libpipeline1|1.5.7-2|67|23586||||s|1
libpixman-1-0|0.42.2-1build1|719|279306||||s|1
libpkgconf3|1.8.1-2build1|101|30652||||s|1
libplexus-cipher-java|2.0-1|43|14702|libatinject-jsr330-api-java|||a|3
libplexus-classworlds-java|2.7.0-1|78|50038||||a|3
libplexus-component-annotations-java|2.1.1-1|33|6550||||a|3
libplexus-interpolation-java|1.26-1|109|76828||||a|3
libplexus-sec-dispatcher-java|2.0-3|59|28122|libatinject-jsr330-api-java libplexus-cipher-java libplexus-utils2-java|||a|3
libplexus-utils2-java|3.4.2-1|302|256428|||libplexus-utils2-java-doc|a|3
libpng-dev|1.6.43-5ubuntu0.7|759|264970|libpng16-16t64 zlib1g-dev|libpng-tools||s|0
libpng-tools|1.6.43-5ubuntu0.7|97|28502|libpng16-16t64||||0
libpng16-16t64|1.6.43-5ubuntu0.7|331|188998||||s|0
libpolkit-agent-1-0|124-2ubuntu1.24.04.4|77|17436|libglib2.0-0t64 libpolkit-gobject-1-0|||s|0
libpolkit-gobject-1-0|124-2ubuntu1.24.04.4|156|49524|libglib2.0-0t64|||s|0
libpopt0|1.19+dfsg-1build1|120|28562||||s|1
libpq-dev|16.15-0ubuntu0.24.04.1|595|152638|libpq5 libssl-dev||postgresql-doc-16||0
libpq5|16.15-0ubuntu0.24.04.1|440|151262|libgssapi-krb5-2 libldap2|||s|0
libpsl5t64|0.21.2-1.1build1|99|57072||publicsuffix||s|1
libpython3-dev|3.12.3-0ubuntu2.1|37|10350|libpython3.12-dev|||s|0
libpython3-stdlib|3.12.3-0ubuntu2.1|27|10080|libpython3.12-stdlib|||s|0
libpython3.12-dev|3.12.3-1ubuntu0.17|29034|5683746|libpython3.12-stdlib libpython3.12t64 libexpat1-dev zlib1g-dev|libc6-dev/libc-dev||s|0
libpython3.12-minimal|3.12.3-1ubuntu0.17|5180|838536||libpython3.12-stdlib||s|0
libpython3.12-stdlib|3.12.3-1ubuntu0.17|9034|2070530|libpython3.12-minimal media-types netbase tzdata libreadline8t64 libsqlite3-0|||s|0
libpython3.12t64|3.12.3-1ubuntu0.17|8923|2348034|libpython3.12-stdlib libexpat1|||s|0
libquadmath0|14.2.0-4ubuntu2~24.04.1|300|153316||||s|0
libraw23t64|0.21.2-2.1ubuntu0.24.04.2|2370|379252|libgomp1 libjpeg8 liblcms2-2|||s|0
libreadline-dev|8.2-4build1|795|167336|libreadline8t64 libncurses-dev||readline-doc|s|1
libreadline8t64|8.2-4build1|467|152856|readline-common|||s|1
librecode0|3.6-26|1829|625160||||s|1
librhash0|1.4.3-3build1|230|128748||||s|1
librsvg2-2|2.58.0+dfsg-1ubuntu0.1|6631|2140940|libcairo-gobject2 libcairo2 libgdk-pixbuf-2.0-0 libglib2.0-0t64 libpango-1.0-0 libpangocairo-1.0-0 libxml2|librsvg2-common|librsvg2-bin|s|0
librsvg2-common|2.58.0+dfsg-1ubuntu0.1|59|11788|librsvg2-2 libgdk-pixbuf-2.0-0 libglib2.0-0t64|||s|0
librtmp1|2.4+20151223.gitfa8646d.1-2build7|137|56342||||s|1
libruby|1:3.2~ubuntu1|12|4694|libruby3.2|||s|1
libruby3.2|3.2.3-1ubuntu0.24.04.9|25617|5344560|rake ruby-net-telnet ruby-xmlrpc ruby-webrick ruby-sdbm libedit2 libncurses6 libyaml-0-2|||s|0
libsasl2-2|2.1.28+dfsg1-5ubuntu3.1|148|53194|libsasl2-modules-db|libsasl2-modules||s|0
libsasl2-modules|2.1.28+dfsg1-5ubuntu3.1|294|69916|||libsasl2-modules-gssapi-mit/libsasl2-modules-gssapi-heimdal libsasl2-modules-ldap libsasl2-modules-otp libsasl2-modules-sql|s|0
libsasl2-modules-db|2.1.28+dfsg1-5ubuntu3.1|75|20354||||s|0
libsctp1|1.0.19+dfsg-2build1|36|9146|||lksctp-tools|s|1
libsensors-config|1:3.6.0-9build1|25|5546|||lm-sensors|a|1
libsensors5|1:3.6.0-9build1|79|26600|libsensors-config||lm-sensors|s|1
libserf-1-1|1.3.10-1ubuntu0.24.04.1|149|48202|libapr1t64 libaprutil1t64 libgssapi-krb5-2|||s|2
libsframe1|2.42-4ubuntu2.10|128|15724||||s|0
libsharpyuv0|1.3.2-0.4build3|44|15786||||s|1
libsigsegv2|2.14-1ubuntu2|47|15042||||s|1
libsisu-inject-java|0.3.4-2|412|346848|libcdi-api-java libslf4j-java||junit4 testng|a|3
libsisu-plexus-java|0.3.4-3|245|180992|libcdi-api-java libplexus-classworlds-java libplexus-component-annotations-java libplexus-utils2-java libsisu-inject-java||junit4|a|3
libslang2|2.3.3-3build2|2376|505982||||s|1
libslf4j-java|1.7.32-1|281|140954|||libcommons-logging-java liblog4j1.2-java|a|3
libsm6|2:1.2.3-1build3|53|15684|libice6|||s|1
libsodium23|1.0.18-1ubuntu0.24.04.1|401|161290||||s|0
libsource-highlight-common|3.1.9-4.3build1|305|64154||||a|1
libsource-highlight4t64|3.1.9-4.3build1|745|257514|libsource-highlight-common|||s|1
libspectre1|0.2.12-1build2|84|30900|libgs10|||s|1
libsqlite3-0|3.45.1-1ubuntu2.11|1731|701924||||s|0
libsqlite3-dev|3.45.1-1ubuntu2.11|3323|910636|libsqlite3-0 libc6-dev||sqlite3-doc|s|0
libssh-4|0.10.6-2ubuntu0.6|502|191214|libgssapi-krb5-2|||s|0
libssh2-1t64|1.11.0-4.1ubuntu0.24.04.4|420|121264||||s|0
libssl-dev|3.0.13-0ubuntu3.16|13009|2408684|||libssl-doc|s|0
libstdc++-13-dev|13.3.0-6ubuntu2~24.04.1|21662|2419834|gcc-13-base libgcc-13-dev libc6-dev||libstdc++-13-doc|s|0
libstemmer0d|2.2.0-4build1|842|160766||||s|1
libsubid4|1:4.13+dfsg1-4ubuntu3.2|68|23442||||s|0
libsvn1|1.14.3-1build4|4114|1345344|libsqlite3-0 libapr1t64 libaprutil1t64 libexpat1 libsasl2-2 libserf-1-1 libutf8proc3|||s|3
libsystemd-shared|255.4-1ubuntu8.19|5877|2078218|libapparmor1 libkmod2|||s|0
libtalloc2|2.4.2-1build2|83|27260||||s|1
libtcl8.6|8.6.14+dfsg-1build1|4085|987614|tzdata||tcl8.6|s|1
libterm-readkey-perl|2.38-2build4|70|23110|perl||||1
libtext-charwidth-perl|0.04-11build3|41|9358||||s|1
libthai-data|0.1.29-2build1|587|158016||||a|1
libthai0|0.1.29-2build1|91|18914|libthai-data libdatrie1|||s|1
libtiff6|4.5.1+git230720-4ubuntu2.5|590|199612|libdeflate0 libjbig0 libjpeg8 liblerc4 libwebp7|||s|0
libtime-duration-perl|1.21-2|34|12322|perl|||a|1
libtimedate-perl|2.3300-2|123|33972|perl|||a|1
libtirpc-common|1.3.4+ds-1.1build1|29|8094||||a|1
libtirpc3t64|1.3.4+ds-1.1build1|217|82558|libgssapi-krb5-2 libtirpc-common|||s|1
libtool|2.4.7-7build1|1213|166404|gcc/gcc-13/clang-18 cpp libc6-dev file autotools-dev|libltdl-dev|libtool-doc autoconf automaken gfortran/fortran95-compiler gcj-jdk|a|1
libtsan2|14.2.0-4ubuntu2~24.04.1|8902|2771910||||s|0
libtypes-serialiser-perl|1.01-1|31|11552|perl libcommon-sense-perl|||a|1
libubsan1|14.2.0-4ubuntu2~24.04.1|3364|1183812||||s|0
libuchardet0|0.0.8-1build1|207|75342||||s|1
libunwind8|1.6.2-3build1.1|187|55254||||s|0
libutempter0|1.2.1-3build1|51|9606||||s|1
libutf8proc3|2.9.0-1build1|367|70606||||s|3
libuv1t64|1.48.0-1.1build1|264|97288||||s|1
libwagon-file-java|3.5.3-1|32|7918|libslf4j-java libwagon-provider-api-java|||a|3
libwagon-http-shaded-java|3.5.3-1|1574|1332296||||a|3
libwagon-provider-api-java|3.5.3-1|97|47918|libplexus-utils2-java|||a|3
libwayland-client0|1.22.0-2.1build1|82|26406||||s|1
libwbclient0|2:4.19.5+dfsg-4ubuntu9.8|148|72308||||s|0
libwebp7|1.3.2-0.4build3|504|230220|libsharpyuv0|||s|1
libwebpdemux2|1.3.2-0.4build3|44|12388|libwebp7|||s|1
libwebpmux3|1.3.2-0.4build3|72|25674|libwebp7|||s|1
libwmflite-0.2-7|0.2.13-1.1build3|190|68574||||s|1
libwrap0|7.6.q-33|107|47874||||s|1
libx11-6|2:1.8.7-1ubuntu0.1|1367|653072|libxcb1 libx11-data|||s|0
libx11-data|2:1.8.7-1ubuntu0.1|1343|115970||||a|0
libx11-xcb1|2:1.8.7-1ubuntu0.1|74|7796|libx11-6|||s|0
libxau6|1:1.0.9-1build6|33|7160||||s|1
libxaw7|2:1.0.14-1build2|491|186984|libx11-6 libxext6 libxmu6 libxpm4 libxt6t64|||s|1
libxcb-dri3-0|1.15-1ubuntu2|40|7142|libxcb1|||s|1
libxcb-present0|1.15-1ubuntu2|30|5676|libxcb1|||s|1
libxcb-randr0|1.15-1ubuntu2|96|17862|libxcb1|||s|1
libxcb-render0|1.15-1ubuntu2|80|16230|libxcb1|||s|1
libxcb-shm0|1.15-1ubuntu2|30|5756|libxcb1|||s|1
libxcb-sync1|1.15-1ubuntu2|53|9312|libxcb1|||s|1
libxcb-xfixes0|1.15-1ubuntu2|55|10190|libxcb1|||s|1
libxcb1|1.15-1ubuntu2|196|47730|libxau6 libxdmcp6|||s|1
libxdmcp6|1:1.1.3-0ubuntu6|41|10254|libbsd0|||s|1
libxext6|2:1.3.4-1build2|103|30406|libx11-6|||s|1
libxml2|2.9.14+dfsg-1.3ubuntu3.10|2080|763592|libicu74|||s|0
libxml2-dev|2.9.14+dfsg-1.3ubuntu3.10|3269|781344|libicu-dev libxml2||pkg-config|s|0
libxmlb2|0.3.24-1~ubuntu0.24.04.1|192|67596|libglib2.0-0t64|||s|0
libxmu6|2:1.1.3-3build2|125|47610|libx11-6 libxext6 libxt6t64|||s|1
libxmuu1|2:1.1.3-3build2|39|8958|libx11-6|||s|1
libxpm4|1:3.5.17-1ubuntu0.24.04.2|92|36684|libx11-6|||s|0
libxrender1|1:0.9.10-1.1ubuntu0.1|58|19146|libx11-6|||s|4
libxshmfence1|1.3-1build5|30|4764||||s|1
libxslt1-dev|1.1.39-0exp1ubuntu0.24.04.3|818|91930|libxml2-dev libxslt1.1|||s|0
libxslt1.1|1.1.39-0exp1ubuntu0.24.04.3|417|167806|libxml2|||s|0
libxt6t64|1:1.2.1-1.2build1|459|170810|libice6 libsm6 libx11-6|||s|1
libxtables12|1.8.10-3ubuntu2|103|35704||||s|1
libyaml-0-2|0.2.5-1build1|143|51492||||s|1
libyaml-dev|0.2.5-1build1|249|62190|libyaml-0-2||libyaml-doc|s|1
libz3-4|4.8.12-3.1build1|15763|5836188||||s|3
libz3-dev|4.8.12-3.1build1|532|72222|libz3-4|||s|3
libzstd-dev|1.5.5+dfsg2-2build1.1|1237|363956||||s|0
linux-libc-dev|6.8.0-151.151|7810|1711930||||s|0
llvm-18|1:18.1.3-1ubuntu1|117229|25291124|llvm-18-runtime llvm-18-linker-tools libcurl4t64 libllvm18 libpfm4|llvm-18-dev|llvm-18-doc||2
llvm-18-dev|1:18.1.3-1ubuntu1|329066|45109568|libffi-dev llvm-18 libllvm18 libncurses-dev llvm-18-tools libclang-cpp18 libz3-dev libxml2-dev||||2
llvm-18-linker-tools|1:18.1.3-1ubuntu1|4104|1313500|libllvm18||||2
llvm-18-runtime|1:18.1.3-1ubuntu1|1643|538178|libllvm18|binfmt-support/systemd|||2
llvm-18-tools|1:18.1.3-1ubuntu1|2519|534364|python3 python3-pygments python3-yaml||||2
locales|2.39-0ubuntu8.12|16716|4231592||||ad|0
logrotate|3.21.0-2build1|145|52212|cron/systemd-sysv libpopt0||bsd-mailx/mailx||1
lolcat|100.0.1-3|44|7992|ruby ruby-paint ruby-optimist|||a|3
lsb-release|12.0-2|17|6564||||a|1
lsof|4.95.0-1build3|475|246736|libtirpc3t64||||1
lto-disabled-list|47|41|12400||||a|1
ltrace|0.7.3-6.4ubuntu3|382|134192|libelf1t64||||3
lua5.4|5.4.6-3build2|458|159006|libreadline8t64||||3
lynx|2.9.0rel.0-2build2|1984|714632|lynx-common libbrotli1|mailcap|||3
lynx-common|2.9.0rel.0-2build2|3617|1006440||lynx||a|3
m4|1.4.19-4build1|624|243640|||m4-doc||1
mailcap|3.70+nmu1ubuntu1.24.04.1|88|23582|perl media-types|bzip2 file xz-utils||a|0
make|4.3-4.1build2|404|179752|||make-doc||1
man-db|2.12.0-4build2|2928|1236636|bsdextrautils groff-base libgdbm6t64 libpipeline1||apparmor groff less www-browser|d|1
manpages|6.7-2|1672|1383936|||man-browser|a|1
manpages-dev|6.7-2|3724|2012606|manpages||man-browser|a|1
mariadb-client|1:10.11.14-0ubuntu0.24.04.1|63834|2502348|libconfig-inifiles-perl mariadb-client-core perl|libdbd-mariadb-perl/libdbd-mysql-perl libdbi-perl libterm-readkey-perl|||2
mariadb-client-core|1:10.11.14-0ubuntu0.24.04.1|14879|1039390|libmariadb3 mariadb-common libedit2 libncurses6||||2
mariadb-common|1:10.11.14-0ubuntu0.24.04.1|69|28550|mysql-common|||a|2
maven|3.8.7-2|124|18302|default-jre-headless/openjdk-17-jre-headless/openjdk-21-jre-headless libjansi-java libmaven3-core-java libwagon-file-java libwagon-http-shaded-java|||a|3
mc|3:4.8.30-1ubuntu0.1|1555|558936|libglib2.0-0t64 libgpm2 libslang2 libssh2-1t64 mc-data|mailcap perl unzip|arj bzip2 catdvi/texlive-binaries dbview djvulibre-bin epub-utils file genisoimage gv imagemagick libaspell-dev links/w3m/lynx odt2txt poppler-utils python python-boto python-tz unar wimtools xpdf/pdf-viewer zip||2
mc-data|3:4.8.30-1ubuntu0.1|6278|1396552||||a|2
media-types|10.1.0|93|27474||||a|1
memcached|1.6.24-1ubuntu0.3|592|213614|adduser perl libevent-2.1-7t64 libsasl2-2||libanyevent-perl libcache-memcached-perl libmemcached libterm-readkey-perl libyaml-perl||0
mesa-libgallium|25.2.8-0ubuntu0.24.04.5|42585|10788850|libdrm-amdgpu1 libdrm-intel1 libdrm2 libelf1t64 libexpat1 libllvm20 libsensors5 libx11-xcb1 libxcb-dri3-0 libxcb-present0 libxcb-randr0 libxcb-sync1 libxcb-xfixes0 libxcb1 libxshmfence1|||s|0
moreutils|0.69-1|231|56400|perl libipc-run-perl libtime-duration-perl libtimedate-perl||||3
mtr-tiny|0.95-1.1ubuntu0.1|153|54306|libjansson4 libncurses6||||0
musl|1.2.4-2|785|415772||||s|3
musl-dev|1.2.4-2|3235|615590|musl gcc-x86-64-linux-gnu|||s|3
musl-tools|1.2.4-2|59|5540|musl-dev||||3
mysql-client|8.0.46-0ubuntu0.24.04.5|42|9410|mysql-client-8.0|||a|0
mysql-client-8.0|8.0.46-0ubuntu0.24.04.5|98|22450|mysql-client-core-8.0 mysql-common||||0
mysql-client-core-8.0|8.0.46-0ubuntu0.24.04.5|60214|2661428|libedit2||||0
mysql-common|5.8+1.1.0build1|33|6746||||a|1
nano|7.2-2ubuntu0.2|836|281996|||hunspell||0
ncat|7.94+git20230807.3be01efb1+dfsg-3build2|439|214636|liblua5.4-0 libpcap0.8t64||||3
ncdu|1.19-0.1|114|50722|||||3
ncurses-term|6.4+20240113-1ubuntu2.2|4341|274912||||a|0
net-tools|2.10-0.1ubuntu4.4|792|203940|||||0
netbase|6.4|36|13112||||a|1
netcat-openbsd|1.226-1ubuntu2|106|44292|libbsd0||||1
netcat-traditional|1.10-48|135|61266|||||3
netpbm|2:11.05.02-1.1build1|8516|2054234|libnetpbm11t64 libjpeg8 libpng16-16t64 libtiff6 libx11-6 libxml2|ghostscript|||3
networkd-dispatcher|2.2.4-1|68|15504|dbus gir1.2-glib-2.0 python3-dbus python3-gi python3||iw/wireless-tools|a|1
nfs-common|1:2.6.4-3ubuntu5.1|884|248148|libdevmapper1.02.1 libevent-core-2.1-7t64 libgssapi-krb5-2 libkeyutils1 libkrb5-3 libnfsidmap1 libtirpc3t64 libwrap0 rpcbind adduser ucf keyutils python3||open-iscsi watchdog||0
nftables|1.0.9-1ubuntu0.1|181|69842|libnftables1 libedit2|netbase|firewalld||0
nginx|1.24.0-2ubuntu7.21|1324|525094|iproute2 nginx-common||||0
nginx-common|1.24.0-2ubuntu7.21|242|45972|||fcgiwrap nginx-doc ssl-cert|ad|0
nmap|7.94+git20230807.3be01efb1+dfsg-3build2|4071|1694204|nmap-common liblinear4 liblua5.4-0 libpcap0.8t64 libssh2-1t64||ncat ndiff zenmap||3
nmap-common|7.94+git20230807.3be01efb1+dfsg-3build2|21470|4191854||nmap||a|3
node-acorn|8.8.1+ds+~cs25.17.7-2|911|115084|node-xtend nodejs|||a|3
node-busboy|1.6.0+~cs2.6.0-2|89|17254||||a|3
node-cjs-module-lexer|1.2.3+dfsg-1|157|32120||||a|3
node-undici|5.26.3+dfsg1+~cs23.10.12-2|1597|324682|node-busboy|||a|3
node-xtend|4.0.2-3|16|3902||||a|3
nodejs|18.19.1+dfsg-6ubuntu5|3926|306458|libnode109|ca-certificates nodejs-doc|npm||3
nodejs-doc|18.19.1+dfsg-6ubuntu5|15148|3552418||nodejs||a|3
openjdk-17-jre-headless|17.0.21.1+2-1~24.04.1|189107|48201262|ca-certificates-java java-common liblcms2-2 libjpeg8 libnss3 libpcsclite1|libcups2t64 libfontconfig1 libfreetype6 libharfbuzz0b libasound2t64|libnss-mdns fonts-dejavu-extra fonts-ipafont-gothic fonts-ipafont-mincho fonts-wqy-microhei/fonts-wqy-zenhei fonts-indic|s|0
openjdk-21-jdk-headless|21.0.13.1+2-1~24.04.1|94194|82959514|openjdk-21-jre-headless||openjdk-21-demo openjdk-21-source|s|0
openjdk-21-jre-headless|21.0.13.1+2-1~24.04.1|198645|46674706|ca-certificates-java java-common liblcms2-2 libjpeg8 libnss3 libpcsclite1|libcups2t64 libfontconfig1 libfreetype6 libharfbuzz0b libasound2t64|libnss-mdns fonts-dejavu-extra fonts-ipafont-gothic fonts-ipafont-mincho fonts-wqy-microhei/fonts-wqy-zenhei fonts-indic|s|0
openssh-client|1:9.6p1-3ubuntu13.20|3539|908792|adduser libedit2 libfido2-1 libgssapi-krb5-2|xauth|keychain libpam-ssh monkeysphere ssh-askpass||0
openssh-server|1:9.6p1-3ubuntu13.20|2101|511546|adduser openssh-client openssh-sftp-server ucf libgssapi-krb5-2 libkrb5-3 libwrap0|default-logind/logind/libpam-systemd ncurses-term xauth ssh-import-id|molly-guard monkeysphere ssh-askpass ufw|d|0
openssh-sftp-server|1:9.6p1-3ubuntu13.20|101|37350|openssh-client|openssh-server/ssh-server|||0
openssl|3.0.13-0ubuntu3.16|1885|1003702|||ca-certificates||0
packagekit|1.2.8-2ubuntu1.5|1556|433842|libglib2.0-bin polkitd libappstream5 libglib2.0-0t64 libgstreamer1.0-0 libpackagekit-glib2-18 libpolkit-gobject-1-0 libsqlite3-0|appstream packagekit-tools systemd|||0
packagekit-tools|1.2.8-2ubuntu1.5|107|28248|packagekit libglib2.0-0t64 libpackagekit-glib2-18||||0
pandoc|3.1.3+ds-2|194555|26854268|pandoc-data liblua5.4-0 libyaml-0-2||texlive-latex-recommended texlive-xetex texlive-luatex pandoc-citeproc texlive-latex-extra context wkhtmltopdf librsvg2-bin groff ghc nodejs php perl python ruby r-base-core libjs-mathjax libjs-katex citation-style-language-styles||3
pandoc-data|3.1.3-1|554|92428||||a|3
parallel|20231122+ds-1|2995|1944420|sysstat perl||csh fish ksh tcsh zsh|a|3
patch|2.7.6-7build3|218|104048|||ed diffutils-doc||1
perl|5.38.2-3.2ubuntu0.7|674|231404|perl-modules-5.38 libperl5.38t64|netbase|perl-doc libterm-readline-gnu-perl/libterm-readline-perl-perl make libtap-harness-archive-perl||0
perl-modules-5.38|5.38.2-3.2ubuntu0.7|19167|3109958||perl||a|0
php-cli|2:8.3+93ubuntu2|22|4584|php8.3-cli|||a|1
php-common|2:93ubuntu2|71|13910|psmisc|||a|1
php8.3-cli|8.3.6-0ubuntu0.24.04.14|5756|1931496|libedit2 media-types php8.3-common php8.3-opcache php8.3-readline tzdata ucf libargon2-1 libsodium23 libxml2||php-pear||0
php8.3-common|8.3.6-0ubuntu0.24.04.14|9397|748548|php-common ucf||||0
php8.3-opcache|8.3.6-0ubuntu0.24.04.14|1040|372330|php-common ucf php8.3-common||||0
php8.3-readline|8.3.6-0ubuntu0.24.04.14|68|13582|php-common ucf php8.3-common libedit2||||0
pinentry-curses|1.2.1-3ubuntu5|89|35244|||pinentry-doc||1
pipx|1.4.3-1|3314|786644|python3-venv python3-argcomplete python3-packaging python3-platformdirs python3-tomli/python3 python3-userpath python3|||a|3
pkg-config|1.8.1-2build1|29|7264|pkgconf|||s|1
pkgconf|1.8.1-2build1|65|16790|pkgconf-bin|||s|1
pkgconf-bin|1.8.1-2build1|81|20730|libpkgconf3||||1
polkitd|124-2ubuntu1.24.04.4|528|95806|adduser/systemd dbus libpam-systemd xml-core libduktape207 libexpat1 libglib2.0-0t64 libpolkit-agent-1-0 libpolkit-gobject-1-0||polkitd-pkla||0
poppler-data|0.4.12-1|13086|2059856|||poppler-utils ghostscript fonts-japanese-mincho/fonts-ipafont-mincho fonts-japanese-gothic/fonts-ipafont-gothic fonts-arphic-ukai fonts-arphic-uming fonts-nanum|a|1
postgresql|16+257build1.1|17|11586|postgresql-16||postgresql-doc|a|0
postgresql-16|16.15-0ubuntu0.24.04.1|44352|15610426|locales postgresql-client-16 postgresql-common ssl-cert tzdata libgssapi-krb5-2 libicu74 libldap2 libllvm17t64 libpq5 libxml2 libxslt1.1|sysstat||d|0
postgresql-client|16+257build1.1|17|11592|postgresql-client-16|||a|0
postgresql-client-16|16.15-0ubuntu0.24.04.1|4272|1301302|libpq5 postgresql-client-common libreadline8t64||postgresql-16 postgresql-doc-16||0
postgresql-client-common|257build1.1|131|36410|netbase perl|||a|0
postgresql-common|257build1.1|649|161444|adduser libjson-perl postgresql-client-common ssl-cert ucf perl|logrotate||ad|0
psmisc|23.7-1build1|596|179108|||||1
publicsuffix|20231001.0357-0.1|375|128986||||a|1
pv|1.8.5-2build1|184|73906|||doc-base||1
python-apt-common|2.7.7ubuntu5.3|152|20456||||a|0
python-babel-localedata|2.10.3-3build1|29201|6356512||||a|1
python-is-python3|3.11.4-1|15|2684|python3|||a|1
python3|3.12.3-0ubuntu2.1|81|23004|python3-minimal python3.12 libpython3-stdlib||python3-doc python3-tk python3-venv||0
python3-apt|2.7.7ubuntu5.3|694|169284|python3 python-apt-common distro-info-data|lsb-release iso-codes|python-apt-doc apt||0
python3-argcomplete|3.1.4-1ubuntu0.1|150|33800|python3|||a|2
python3-asgiref|3.7.2-1|97|24810|python3-typing-extensions/python3 python3|||a|1
python3-babel|2.10.3-3build1|419|87486|python-babel-localedata python3-pkg-resources python3-tz python3|||a|1
python3-blinker|1.7.0-1|57|14312|python3||python-blinker-doc|a|1
python3-certifi|2023.11.17-1|325|164904|ca-certificates python3|||a|1
python3-cffi-backend|1.16.0-2build1|216|77292|python3|||s|1
python3-chardet|5.2.0+dfsg-1|1141|116904|python3 python3-pkg-resources|||a|1
python3-click|8.1.6-2|371|79018|python3-colorama python3-importlib-metadata/python3 python3|||a|1
python3-colorama|0.4.6-4|127|32082|python3|||a|1
python3-cryptography|41.0.7-4ubuntu0.4|3244|815068|python3 python3-cffi-backend||python-cryptography-doc python3-cryptography-vectors||0
python3-dbus|1.3.2-5build3|408|100066|python3 libdbus-1-3 libglib2.0-0t64|python3-gi|python-dbus-doc||1
python3-dev|3.12.3-0ubuntu2.1|151|26698|python3 libpython3-dev python3.12-dev libjs-sphinxdoc||||0
python3-distro|1.9.0-1|79|19012|lsb-release python3|||a|1
python3-distro-info|1.7ubuntu0.1|36|7374|distro-info-data python3|||a|0
python3-flask|3.0.2-1ubuntu1.1|435|83266|python3-blinker python3-click python3-importlib-metadata/python3 python3-itsdangerous python3-jinja2 python3-werkzeug python3|python3-asgiref python3-pkg-resources|python3-dotenv python-flask-doc|a|0
python3-gi|3.48.2-1|742|232016|gir1.2-glib-2.0 gir1.2-girepository-2.0 python3 libgirepository-1.0-1 libglib2.0-0t64||||1
python3-httplib2|0.20.4-3ubuntu0.1|135|33234|ca-certificates python3-pyparsing python3|||a|0
python3-idna|3.6-2ubuntu0.2|336|49730|python3|||a|0
python3-importlib-metadata|4.12.0-1|72|17822|python3-typing-extensions/python3 python3-zipp python3|||a|1
python3-itsdangerous|2.1.2-4|66|14596|python3|python3-simplejson||a|1
python3-jinja2|3.1.2-1ubuntu1.3|539|108358|python3-markupsafe python3|python3-babel python3-pkg-resources|python-jinja2-doc|a|0
python3-jwt|2.7.0-1ubuntu0.5|117|23812|python3-typing-extensions/python3 python3|python3-cryptography|python3-crypto|a|0
python3-launchpadlib|1.11.0-6|1770|126540|python3-httplib2 python3-lazr.restfulclient python3-lazr.uri python3-six python3||python3-keyring python3-pkg-resources python3-testresources|a|1
python3-lazr.restfulclient|0.14.6-1|177|50788|python3-httplib2 python3-lazr.uri python3-wadllib python3-distro python3-importlib-metadata/python3 python3-oauthlib python3-pkg-resources python3|||a|1
python3-lazr.uri|1.0.6-3|73|13492|python3-importlib-metadata/python3 python3-pkg-resources python3|||a|1
python3-markupsafe|2.1.5-1build2|51|12666|python3||||1
python3-minimal|3.12.3-0ubuntu2.1|112|27442|python3.12-minimal||||0
python3-more-itertools|10.2.0-1|260|52906|python3|||a|1
python3-oauthlib|3.2.2-1ubuntu0.1|554|90010|python3 python3-blinker python3-cryptography python3-jwt|||a|0
python3-openssl|23.2.0-1ubuntu0.1|253|48120|python3-cryptography python3||python-openssl-doc python3-openssl-dbg|a|0
python3-packaging|24.0-1|185|41094|python3|||a|1
python3-pip|24.0+dfsg-1ubuntu1.3|6862|1319940|ca-certificates python3-setuptools python3-wheel python3|build-essential python3-dev||a|2
python3-pip-whl|24.0+dfsg-1ubuntu1.3|1809|1706638|ca-certificates|||a|2
python3-pkg-resources|68.1.2-2ubuntu1.2|742|167914|python3||python3-setuptools|a|0
python3-platformdirs|4.2.0-1|103|16150|python3|||a|1
python3-psutil|5.9.8-2build2|1139|195370|python3||||1
python3-pyasyncore|1.0.2-2|43|10130|python3|||a|1
python3-pygments|2.17.2+dfsg-1|4418|819086|python3-pkg-resources python3||python-pygments-doc ttf-bitstream-vera|a|1
python3-pyinotify|0.9.6-2ubuntu1|107|25046|python3 python3-pyasyncore||python-pyinotify-doc|a|1
python3-pyparsing|3.1.1-1|415|86192|python3||python-pyparsing-doc|a|1
python3-requests|2.31.0+dfsg-1ubuntu1.2|233|50798|python3-certifi python3-chardet python3-idna python3-urllib3 python3 ca-certificates||python3-cryptography python3-idna python3-openssl python3-socks python-requests-doc|a|0
python3-setuptools|68.1.2-2ubuntu1.2|2232|396614|python3-pkg-resources python3||python-setuptools-doc|a|0
python3-setuptools-whl|68.1.2-2ubuntu1.2|875|716284||||a|2
python3-simplejson|3.19.2-1build2|259|54452|python3||||1
python3-six|1.16.0-4|59|12410|python3|||a|1
python3-software-properties|0.99.49.4|130|30004|gpg iso-codes lsb-release python3 python3-apt python3-gi python3-launchpadlib|unattended-upgrades||a|0
python3-tomli|2.0.1-2|60|16496|python3|||a|3
python3-tz|2024.1-2|103|31432|tzdata python3|||a|1
python3-urllib3|2.0.7-1ubuntu0.8|461|95900|python3|ca-certificates|python3-brotli python3-cryptography python3-idna python3-openssl python3-socks|a|0
python3-userpath|1.9.1-1|45|9416|python3-click python3|python3-psutil||a|3
python3-venv|3.12.3-0ubuntu2.1|6|1032|python3.12-venv python3||||2
python3-wadllib|1.3.6-5|331|35856|python3-importlib-metadata/python3 python3-lazr.uri python3-pkg-resources python3|||a|1
python3-werkzeug|3.0.1-3ubuntu0.2|832|169972|libjs-jquery python3-markupsafe python3|python3-openssl python3-pyinotify|ipython3 python-werkzeug-doc python3-lxml python3-pkg-resources python3-watchdog|a|0
python3-wheel|0.42.0-2|238|53052|python3||python3-setuptools|a|3
python3-yaml|6.0.1-2build2|512|122568|python3 libyaml-0-2||||1
python3-zipp|1.0.0-6ubuntu0.1|28|6774|python3-more-itertools python3|||a|0
python3.12|3.12.3-1ubuntu0.17|739|650732|python3.12-minimal libpython3.12-stdlib media-types tzdata|ca-certificates|python3.12-venv python3.12-doc binutils||0
python3.12-dev|3.12.3-1ubuntu0.17|502|497932|python3.12 libpython3.12-dev libpython3.12t64|libc6-dev/libc-dev|||0
python3.12-minimal|3.12.3-1ubuntu0.17|7928|2334634|libpython3.12-minimal libexpat1|python3.12|binfmt-support||0
python3.12-venv|3.12.3-1ubuntu0.17|28|5684|python3.12 python3-pip-whl python3-setuptools-whl||||2
rake|13.0.6-3|272|61584|ruby|zip||a|1
ranger|1.9.3-5ubuntu0.24.04.1|1142|230516|python3|file less python3-chardet w3m-img|atool caca-utils elinks/elinks-lite/lynx/w3m highlight/python3-pygments mediainfo/exiftool poppler-utils/mupdf-tools sudo unoconv|a|2
readline-common|8.2-4build1|77|56484|||readline-doc|a|1
redis-server|5:7.0.15-1ubuntu0.24.04.5|183|51686|redis-tools||||2
redis-tools|5:7.0.15-1ubuntu0.24.04.5|6333|1166518|adduser libatomic1 libjemalloc2 liblzf1||ruby-redis||2
rpcbind|1.2.6-7ubuntu2|151|46472|libtirpc3t64 libwrap0 adduser||||1
rpcsvc-proto|1.4.2-0ubuntu7|245|67446|||||1
rsync|3.2.7-1ubuntu1.5|801|442954|libpopt0||openssh-client openssh-server python3 python3-braceexpand||0
rsyslog|8.2312.0-3ubuntu9.4|1776|511396|libestr0 libfastjson4 adduser ucf|logrotate|rsyslog-mysql/rsyslog-pgsql rsyslog-mongodb rsyslog-doc rsyslog-openssl/rsyslog-gnutls rsyslog-gssapi rsyslog-relp apparmor||0
ruby|1:3.2~ubuntu1|28|3466|ruby3.2 libruby ruby-rubygems||ri ruby-dev||1
ruby-net-telnet|0.2.0-1|57|13308||||a|1
ruby-optimist|3.0.0-2|53|13628||||a|3
ruby-paint|2.2.0-1|45|16332||||a|3
ruby-rubygems|3.4.20-1|1225|238488|ruby|||a|1
ruby-sdbm|1.0.0-5build4|59|16236|libruby3.2 libruby|||s|1
ruby-webrick|1.8.1-1ubuntu0.2|241|52956||||a|0
ruby-xmlrpc|0.3.2-2|104|24750|ruby-webrick|||a|1
ruby3.2|3.2.3-1ubuntu0.24.04.9|141|50864|rubygems-integration libruby3.2|fonts-lato libjs-jquery|||0
rubygems-integration|1.18|26|5336|ca-certificates||bundler|a|1
screen|4.9.1-1ubuntu1|996|653752|libutempter0||byobu/screenie/iselect ncurses-term||0
sgml-base|1.31|66|11446|||sgml-base-doc|a|1
shared-mime-info|2.4-4|2852|473572|libglib2.0-0t64 libxml2||||1
shellcheck|0.9.0-1|18996|2845342|||||3
siege|4.0.7-1build5|259|99268|||||1
sl|5.02-1|59|12708|libncurses6||||3
socat|1.8.0.0-4ubuntu0.1|1614|374324|libwrap0||||0
software-properties-common|0.99.49.4|192|14438|ca-certificates gir1.2-glib-2.0 gir1.2-packagekitglib-1.0 packagekit python-apt-common python3 python3-dbus python3-gi python3-software-properties|||a|0
sqlite3|3.45.1-1ubuntu2.11|570|144002|libreadline8t64 libsqlite3-0||sqlite3-doc||0
ssh-import-id|5.11-0ubuntu2.24.04.1|50|10140|ca-certificates openssh-client python3-distro python3-launchpadlib wget python3|openssh-server||a|0
sshpass|1.09-1|35|11716||ssh-client=openssh-client|||3
ssl-cert|1.1.2ubuntu1|66|17826|openssl adduser|||ad|1
strace|6.8-0ubuntu2|2103|584172|libunwind8||||1
stress|1.0.7-1|51|18070|||||3
stress-ng|0.17.06-1build1|8646|1744448|libapparmor1 libbsd0 libegl1 libgbm1 libgles2 libipsec-mb1 libjpeg8 libjudydebian1 libkmod2 libmpfr6 libsctp1||||3
subversion|1.14.3-1build4|4848|907724|libsvn1 libapr1t64 libaprutil1t64||db5.3-util libapache2-mod-svn patch subversion-tools||3
sudo|1.9.15p5-3ubuntu5.24.04.4|3472|948984|libapparmor1||||0
supervisor|4.2.5-1ubuntu0.1|1678|285622|python3-pkg-resources python3||supervisor-doc|a|2
sysstat|12.6.1-2|1452|489308|ucf xz-utils libsensors5|systemd/cron/cron-daemon|isag|d|1
systemd|255.4-1ubuntu8.19|11752|3475692|libapparmor1 libcryptsetup12 libfdisk1 libkmod2 libsystemd-shared systemd-dev|default-dbus-system-bus/dbus-system-bus=dbus networkd-dispatcher systemd-timesyncd/time-daemon systemd-resolved|systemd-container systemd-homed systemd-userdbd systemd-boot libfido2-1 libip4tc2 libp11-kit0 libqrencode4 libtss2-esys-3.0.2-0 libtss2-mu-4.0.1-0 libtss2-rc0 libtss2-tcti-device0 polkitd||0
systemd-dev|255.4-1ubuntu8.19|723|107504||||a|0
systemd-resolved|255.4-1ubuntu8.19|891|296544|libsystemd-shared systemd dbus||polkitd||0
systemd-sysv|255.4-1ubuntu8.19|127|11880|systemd|libpam-systemd libnss-systemd|||0
systemd-timesyncd|255.4-1ubuntu8.19|204|35304|libsystemd-shared systemd||||0
tcl-expect|5.45.4-3|237|109990|libtcl8.6||expect|s|3
tcl8.6|8.6.14+dfsg-1build1|42|14736|libtcl8.6||tcl-tclreadline||1
tcpdump|4.99.4-3ubuntu4.24.04.1|1313|478824|adduser libpcap0.8t64||apparmor||0
telnet|0.17+2.5-3ubuntu4.2|47|3682|inetutils-telnet|||a|0
tftp-hpa|5.2+20150808-1.4build1|53|19526|||||1
time|1.9-0.2build1|126|45246|||||1
tini|0.19.0-1|815|275728|||||3
tmux|3.4-1ubuntu0.2|1160|479630|libevent-core-2.1-7t64 libutempter0||||0
tnftp|20230507-2build3|233|103368|libedit2||||1
toilet|0.3-1.4build1|47|12272|libcaca0 toilet-fonts||figlet||3
toilet-fonts|0.3-1.4build1|782|712640|||toilet|a|3
traceroute|1:2.1.5-1|158|60520|||||3
tree|2.1.1-2ubuntu3.24.04.2|108|47360|||||2
tzdata|2026f-0ubuntu0.24.04.1|1391|283204||||ad|0
ucf|3.0043+nmu1|214|56522||||ad|1
uidmap|1:4.13+dfsg1-4ubuntu3.2|135|26006|libsubid4||||0
unattended-upgrades|2.9.1+nmu4ubuntu1|412|51198|python3 python3-apt python3-dbus python3-distro-info ucf lsb-release xz-utils|systemd-sysv/cron/cron-daemon/anacron|bsd-mailx default-mta/mail-transport-agent needrestart powermgmt-base python3-gi|ad|1
unzip|6.0-28ubuntu4.1|375|174454|||zip||0
uuid-dev|2.39.3-9ubuntu6.6|123|33546|libc6-dev|||s|0
uuid-runtime|2.39.3-9ubuntu6.6|152|33066|adduser||||0
valgrind|1:3.22.0-0ubuntu3|76943|14911212|libc6-dbg|gdb|valgrind-dbg valgrind-mpi kcachegrind alleyoop valkyrie||1
vim|2:9.1.0016-1ubuntu7.20|4137|1884208|vim-common vim-runtime libgpm2 libpython3.12t64 libsodium23||ctags vim-doc vim-scripts||0
vim-common|2:9.1.0016-1ubuntu7.20|1855|388550||xxd vim/vim-gtk3/vim-motif/vim-nox/vim-tiny||a|0
vim-runtime|2:9.1.0016-1ubuntu7.20|36541|7273294||vim/vim-gtk3/vim-motif/vim-nox/vim-tiny||a|0
vim-tiny|2:9.1.0016-1ubuntu7.20|1809|806334|vim-common||indent||0
vnstat|2.12-1|328|112152|adduser libsqlite3-0||vnstati||3
w3m|0.5.3+git20230121-2ubuntu5|2652|1117434|libgc1 libgpm2|ca-certificates|brotli bzip2 cmigemo compface dict dict-wn dictd libsixel-bin mailcap man-db media-types sensible-utils w3m-el w3m-img wget/curl xdg-utils xsel||1
w3m-img|0.5.3+git20230121-2ubuntu5|92|22766|w3m libimlib2t64 libx11-6||||3
wamerican|2020.12.07-2|1004|236232||||ad|1
wget|1.21.4-1ubuntu4.5|916|334118|libpsl5t64|ca-certificates|||0
whiptail|0.52.24-2ubuntu2|56|17998|libnewt0.52 libpopt0 libslang2||||1
whois|5.5.22|272|51656|||||1
x11-common|1:7.7+23ubuntu3|277|21748||||a|1
xauth|1:1.1.2-1build1|72|25594|libx11-6 libxau6 libxext6 libxmuu1||||1
xdg-user-dirs|0.18-1build1|152|18382|||||1
xfonts-encodings|1:1.0.5-0ubuntu2|664|578092|x11-common|||a|1
xfonts-utils|1:7.7+6build3|431|94438|libfontenc1 libfreetype6 x11-common xfonts-encodings||||1
xml-core|0.19|114|20340|sgml-base||debhelper|a|1
xsel|1.2.1-1|58|20522|libx11-6||||3
xxd|2:9.1.0016-1ubuntu7.20|155|66190|||||0
xz-utils|5.6.1+really5.4.5-1ubuntu0.4|732|267426|||||0
zip|3.0-13ubuntu0.2|536|175652||unzip|||0
zlib1g-dev|1:1.3.dfsg-3.1ubuntu2.3|1322|894134|libc6-dev|||s|0
zsh|5.9-6ubuntu2|2431|812452|zsh-common|libgdbm6t64|zsh-doc||1
zsh-common|5.9-6ubuntu2|16248|4172674||zsh|zsh-doc|a|1
fortune|=fortune-mod`;

/** Suite and component. */
export const PLACES = 'noble-updates/main noble/main noble-updates/universe noble/universe noble-security/main';

/** What the minimal system has installed: `name version`, and `all` for packages of all architectures. */
export const BASE = `apt 2.8.4ubuntu0.1
base-files 13ubuntu10.5
base-passwd 3.6.3build1
bash 5.2.21-2ubuntu4
bsdutils 1:2.39.3-9ubuntu6.6
coreutils 9.4-3ubuntu6.3
dash 0.5.12-6ubuntu5
debconf 1.5.86ubuntu1 all
debianutils 5.17build1
diffutils 1:3.10-1ubuntu0.1
dpkg 1.22.6ubuntu6.6
e2fsprogs 1.47.0-2.4~exp1ubuntu4.1
findutils 4.9.0-5build1
gcc-14-base 14.2.0-4ubuntu2~24.04.1
gpgv 2.4.4-2ubuntu17.6
grep 3.11-4build1
gzip 1.12-1ubuntu3.2
hostname 3.23+nmu2ubuntu2
init-system-helpers 1.66ubuntu1 all
libacl1 2.3.2-1build1.1
libapt-pkg6.0t64 2.8.4ubuntu0.1
libassuan0 2.5.6-1build1
libattr1 1:2.5.2-1ubuntu0.1
libaudit-common 1:3.1.2-2.1ubuntu0.1 all
libaudit1 1:3.1.2-2.1ubuntu0.1
libblkid1 2.39.3-9ubuntu6.6
libbz2-1.0 1.0.8-5.1ubuntu0.1
libc-bin 2.39-0ubuntu8.12
libc6 2.39-0ubuntu8.12
libcap-ng0 0.8.4-2build2
libcap2 1:2.66-5ubuntu2.4
libcom-err2 1.47.0-2.4~exp1ubuntu4.1
libcrypt1 1:4.4.36-4build1
libdb5.3t64 5.3.28+dfsg2-7
libdebconfclient0 0.271ubuntu3
libext2fs2t64 1.47.0-2.4~exp1ubuntu4.1
libffi8 3.4.6-1build1
libgcc-s1 14.2.0-4ubuntu2~24.04.1
libgcrypt20 1.10.3-2ubuntu0.2
libgmp10 2:6.3.0+dfsg-2ubuntu6.1
libgnutls30t64 3.8.3-1.1ubuntu3.6
libgpg-error0 1.47-3build2.1
libhogweed6t64 3.9.1-2.2build1.1
libidn2-0 2.3.7-2build1.1
liblz4-1 1.9.4-1build1.1
liblzma5 5.6.1+really5.4.5-1ubuntu0.4
libmd0 1.1.0-2build1.1
libmount1 2.39.3-9ubuntu6.6
libncursesw6 6.4+20240113-1ubuntu2.2
libnettle8t64 3.9.1-2.2build1.1
libnpth0t64 1.6-3.1build1
libp11-kit0 0.25.3-4ubuntu2.2
libpam-modules 1.5.3-5ubuntu5.7
libpam-modules-bin 1.5.3-5ubuntu5.7
libpam-runtime 1.5.3-5ubuntu5.7 all
libpam0g 1.5.3-5ubuntu5.7
libpcre2-8-0 10.42-4ubuntu2.2
libproc2-0 2:4.0.4-4ubuntu3.3
libseccomp2 2.5.5-1ubuntu3.1
libselinux1 3.5-2ubuntu2.1
libsemanage-common 3.5-1build5 all
libsemanage2 3.5-1build5
libsepol2 3.5-2build1
libsmartcols1 2.39.3-9ubuntu6.6
libss2 1.47.0-2.4~exp1ubuntu4.1
libssl3t64 3.0.13-0ubuntu3.16
libstdc++6 14.2.0-4ubuntu2~24.04.1
libsystemd0 255.4-1ubuntu8.19
libtasn1-6 4.19.0-3ubuntu0.24.04.2
libtinfo6 6.4+20240113-1ubuntu2.2
libudev1 255.4-1ubuntu8.19
libunistring5 1.1-2build1.1
libuuid1 2.39.3-9ubuntu6.6
libxxhash0 0.8.2-2build1
libzstd1 1.5.5+dfsg2-2build1.1
login 1:4.13+dfsg1-4ubuntu3.2
logsave 1.47.0-2.4~exp1ubuntu4.1
mawk 1.3.4.20240123-1build1
mount 2.39.3-9ubuntu6.6
ncurses-base 6.4+20240113-1ubuntu2.2 all
ncurses-bin 6.4+20240113-1ubuntu2.2
passwd 1:4.13+dfsg1-4ubuntu3.2
perl-base 5.38.2-3.2ubuntu0.7
procps 2:4.0.4-4ubuntu3.3
sed 4.9-2ubuntu0.24.04.1
sensible-utils 0.0.22 all
sysvinit-utils 3.08-6ubuntu3
tar 1.35+dfsg-3ubuntu0.4
ubuntu-keyring 2023.11.28.1 all
unminimize 0.2.1
util-linux 2.39.3-9ubuntu6.6
zlib1g 1:1.3.dfsg-3.1ubuntu2.3`;

/** Of each suite: the size of its InRelease in bytes, then its components with the sizes of their compressed indexes. */
export const INDEXES = `noble 255850 main 1401160 universe 15037908 restricted 93924 multiverse 269224
noble-updates 126125 main 1491584 universe 1716292 restricted 1949160 multiverse 50696
noble-backports 126173 main 40624 universe 30964 multiverse 748
noble-security 126127 main 1230368 universe 1233044 restricted 1842296 multiverse 45436`;
