/**
 * Packages of Ubuntu 26.04 "resolute" as its package indexes of 2026-11 have them: name, version, installed size in kB, size of the archive
 * in bytes, what it depends on (alternatives behind a slash), recommends and suggests, marks (a: for all architectures, s: of several
 * architectures side by side, d: asks questions with debconf), and its place in {@link PLACES}.
 */
export const PACKAGES = `acl|2.3.2-2|192|39366|||||0
adduser|3.153ubuntu1|437|194420|||liblocale-gettext-perl perl cron quota ecryptfs-utils|a|0
alsa-topology-conf|1.2.5.1-3build1|420|15646||||a|0
alsa-ucm-conf|1.2.15.3-1ubuntu1.7|1533|106448|libasound2t64|||a|1
apache2|2.4.66-2ubuntu2.8|462|102240|apache2-bin apache2-data apache2-utils media-types perl|ssl-cert|apache2-doc apache2-suexec-pristine/apache2-suexec-custom ufw www-browser||1
apache2-bin|2.4.66-2ubuntu2.8|5091|1355754|perl libapr1t64 libaprutil1-dbd-sqlite3 libaprutil1-ldap libaprutil1t64 libbrotli1 libcurl4t64 libjansson4 libldap2 liblua5.4-0 libnghttp2-14 libxml2-16||apache2-doc apache2-suexec-pristine/apache2-suexec-custom www-browser||1
apache2-data|2.4.66-2ubuntu2.8|857|163138||||a|1
apache2-utils|2.4.66-2ubuntu2.8|325|95842|libapr1t64 libaprutil1t64||||1
apt-transport-https|3.2.1ubuntu0.1|36|26026||||a|2
apt-utils|3.2.1ubuntu0.1|1054|338628|||||1
aria2|1.37.0+debian-4|1984|384842|libaria2-0|ca-certificates|||3
arping|2.28-1|85|33692|libnet9 libpcap0.8t64||||3
attr|1:2.5.2-4ubuntu0.1|152|26064|||||1
autoconf|2.72-3.1ubuntu2|2091|384480|perl m4|automake/automaken|autoconf-archive gnu-standards autoconf-doc libtool gettext|a|0
automake|1:1.18.1-3build1|1640|581748|autoconf autotools-dev||autoconf-doc gnu-standards|a|0
autotools-dev|20240727.1build1|147|43364||||a|0
bash-completion|1:2.16.0-8build1|1952|214370||||a|0
bc|1.07.1-4build1|211|86458|libreadline8t64||||0
bind9-dnsutils|1:9.20.24-1ubuntu0.5|520|163522|bind9-host bind9-libs libedit2 libidn2-0 libjemalloc2 libkrb5-3||||1
bind9-host|1:9.20.24-1ubuntu0.5|144|49780|bind9-libs libidn2-0||||1
bind9-libs|1:9.20.24-1ubuntu0.5|3533|1316094|libgssapi-krb5-2 libjemalloc2 libjson-c5 libkrb5-3 liblmdb0 libmaxminddb0 libnghttp2-14 liburcu8t64 libuv1t64 libxml2-16|||s|1
binfmt-support|2.2.2-8|223|67824|libpipeline1||||3
binutils|2.46-3ubuntu2|1150|224544|libbinutils libgprofng0 binutils-common binutils-x86-64-linux-gnu||binutils-doc gprofng-gui binutils-gold||0
binutils-common|2.46-3ubuntu2|532|221612||||s|0
binutils-x86-64-linux-gnu|2.46-3ubuntu2|6109|1150176|binutils-common libbinutils libctf-nobfd0 libctf0 libjansson4 libsframe3||binutils-doc||0
bison|2:3.8.2+dfsg-1ubuntu0.26.04.1|2468|747792|m4||bison-doc||1
bsdextrautils|2.41.3-3ubuntu2.2|285|86650|||||1
build-essential|12.12ubuntu2.26.04.2|18|5158|libc6-dev gcc g++ make dpkg-dev libcrypt-dev||||1
busybox|1:1.37.0-7ubuntu1|853|478584|||||3
busybox-static|1:1.37.0-7ubuntu1|2188|1033568|||||0
bzip2|1.0.8-6ubuntu0.1|110|34296|||bzip2-doc||1
ca-certificates|20260816ubuntu0.26.04.2|330|138428|openssl|||ad|1
ca-certificates-java|20260311ubuntu0.26.04.2|44|12078|ca-certificates|||a|1
cifs-utils|2:7.4-1ubuntu0.26.04.4|352|105376|libgssapi-krb5-2 libkeyutils1 libkrb5-3 libtalloc2 libwbclient0 python3|keyutils|smbclient winbind bash-completion||1
clang|1:21.1.6-71|21|3886|clang-21||||3
clang-21|1:21.1.8-6ubuntu1|498|127928|libclang-cpp21 libllvm21 libstdc++-15-dev libgcc-15-dev libobjc-15-dev libclang-common-21-dev llvm-21-linker-tools libclang1-21 libc6-dev binutils|llvm-21-dev python3 clang-tools-21|clang-21-doc wasi-libc||3
clang-tools-21|1:21.1.8-6ubuntu1|38060|9514178|libclang-cpp21 libclang1-21 libllvm21 libxml2-16 clang-21 python3||||3
cmake|4.2.3-2ubuntu2|43973|13742846|cmake-data libarchive13t64 libcurl4t64 libexpat1 libjsoncpp26 librhash1 libuv1t64|gcc make|cmake-doc cmake-format elpa-cmake-mode ninja-build||0
cmake-data|4.2.3-2ubuntu2|13182|2581178||||a|0
comerr-dev|2.1-1.47.2-3ubuntu4|157|44644|libc6-dev||doc-base|s|0
cowsay|3.03+dfsg2-8build1|87|18100|libtext-charwidth-perl perl||filters cowsay-off|a|3
cpp|4:15.2.0-5ubuntu1|37|22420|cpp-15 cpp-x86-64-linux-gnu||cpp-doc||0
cpp-15|15.2.0-16ubuntu1|11|1030|gcc-15-base cpp-15-x86-64-linux-gnu||gcc-15-locales||0
cpp-15-x86-64-linux-gnu|15.2.0-16ubuntu1|37902|12899858|gcc-15-base libisl23 libmpc3 libmpfr6||gcc-15-locales cpp-15-doc||0
cpp-x86-64-linux-gnu|4:15.2.0-5ubuntu1|21|5840|cpp-15-x86-64-linux-gnu||cpp-doc||0
cron|3.0pl1-200ubuntu1|235|88556|cron-daemon-common||anacron logrotate checksecurity supercat bat default-mta/mail-transport-agent||0
cron-daemon-common|3.0pl1-200ubuntu1|54|15748|systemd adduser|||a|0
curl|8.18.0-1ubuntu2.8|512|272502|libcurl4t64|bash-completion|||1
dbus|1.16.2-2ubuntu4|141|24152|dbus-bin dbus-daemon dbus-system-bus-common libdbus-1-3 libexpat1||default-dbus-session-bus/dbus-session-bus||0
dbus-bin|1.16.2-2ubuntu4|193|40052|libdbus-1-3||||0
dbus-daemon|1.16.2-2ubuntu4|343|118996|dbus-bin dbus-session-bus-common libapparmor1 libdbus-1-3 libexpat1||||0
dbus-session-bus-common|1.16.2-2ubuntu4|83|54462||||a|0
dbus-system-bus-common|1.16.2-2ubuntu4|94|55898|adduser/systemd|||a|0
dbus-user-session|1.16.2-2ubuntu4|87|9682|dbus-daemon dbus-session-bus-common libpam-systemd systemd|systemd-sysv|||0
debootstrap|1.0.142ubuntu2|327|48064|wget distro-info||squid-deb-proxy-client debian-archive-keyring arch-test|a|1
default-jdk-headless|2:1.25-77|6|916|default-jre-headless openjdk-25-jdk-headless||||0
default-jre-headless|2:1.25-77|12|2986|openjdk-25-jre-headless java-common||default-jre||0
default-libmysqlclient-dev|1.1.1ubuntu2|10|3386|libmysqlclient-dev|||s|0
default-mysql-client|1.1.1ubuntu2|10|3152|mysql-client|||a|3
dialog|1.3-20260107-1|520|83024|libdialog15||||3
dirmngr|2.4.8-4ubuntu3.1|719|326986|adduser gpgconf libassuan9 libgnutls30t64 libksba8 libldap2 libnpth0t64||gnupg dbus-user-session libpam-systemd pinentry-gnome3 tor||1
distro-info|1.15ubuntu0.1|74|18984|distro-info-data||shunit2||1
distro-info-data|2026.10.12-0ubuntu0.26.04.1|20|6382||||a|1
dmsetup|2:1.02.205-2ubuntu3|254|79372|libdevmapper1.02.1||||0
dos2unix|7.5.4-1|1560|498268|||||3
dpkg-dev|1.23.7ubuntu1|1767|1061798|perl libdpkg-perl bzip2 xz-utils patch make binutils lto-disabled-list|build-essential gcc/c-compiler fakeroot gnupg/sq/sqop/rsop/gosop/pgpainless-cli/gpg-sq libalgorithm-merge-perl|debian-keyring debian-tag2upload-keyring|a|0
dumb-init|1.2.5-3build1|33|13724|||||3
entr|5.7-1build1|52|23286|||||3
ethtool|1:6.19-1|1080|322774|libmnl0||||0
expect|5.45.4-4build1|286|136568|tcl8.6 libtcl8.6 tcl-expect||tk8.6||3
fakeroot|1.37.2-1|221|68294|libfakeroot||||0
fastfetch|2.57.1+dfsg-1ubuntu1|1815|559750|libyyjson0||||3
figlet|2.2.5-3.1|734|137982|||||3
file|1:5.46-5build2|60|22026|libmagic1t64||||0
fish|4.2.1-3.2|29580|6374180|fish-common bsdextrautils groff-base man-db python3 libpcre2-32-0|xsel lynx/www-browser|doc-base||3
fish-common|4.2.1-3.2|12241|1783816||fish python3||a|3
flex|2.6.4-8.2build2|932|299894|m4|gcc/c-compiler libfl-dev|bison build-essential flex-doc|d|0
fontconfig|2.17.1-3ubuntu1|468|180360|libfontconfig1 libfreetype6 fontconfig-config||||0
fontconfig-config|2.17.1-3ubuntu1|243|38454|fonts-dejavu-core/fonts-liberation/fonts-urw-base35||||0
fonts-dejavu-core|2.37-8build1|2292|834166|fonts-dejavu-mono|||a|0
fonts-dejavu-mono|2.37-8build1|1281|502164||||a|0
fonts-droid-fallback|1:8.1.0r7-1~1.gbp36536bbuild1|7340|2011114||fonts-noto-mono|fonts-noto|a|0
fonts-font-awesome|5.0.10+really4.7.0~dfsg-4.1build1|1367|531258||||a|0
fonts-lato|2.015-1build1|11616|2779356||||a|0
fonts-liberation|1:2.1.5-3build1|4286|1604662||fonts-liberation-sans-narrow||a|0
fonts-liberation-sans-narrow|1:1.07.6-4build1|494|196390||||a|0
fonts-noto-mono|20201225-2build1|1156|433958||||a|0
fonts-urw-base35|20200910-8build1|15560|10937814|xfonts-utils||fonts-freefont-otf/fonts-freefont-ttf fonts-texgyre|a|0
fortune-mod|1:1.99.1-9.2|109|32944|librecode3|fortunes-min/fortune-cookie-db|fortunes x11-utils bsdextrautils||3
fortunes-min|1:1.99.1-9.2|137|53208||fortune-mod||a|3
ftp|20260211-1|24|4714|tnftp|||a|0
g++|4:15.2.0-5ubuntu1|13|1100|cpp cpp-x86-64-linux-gnu gcc g++-15 g++-x86-64-linux-gnu gcc-15||g++-multilib||0
g++-15|15.2.0-16ubuntu1|40|26746|g++-15-x86-64-linux-gnu gcc-15-base gcc-15||g++-15-multilib gcc-15-doc||0
g++-15-x86-64-linux-gnu|15.2.0-16ubuntu1|40822|14444618|gcc-15-base gcc-15-x86-64-linux-gnu libstdc++-15-dev libisl23 libmpc3 libmpfr6||gcc-15-doc||0
g++-x86-64-linux-gnu|4:15.2.0-5ubuntu1|11|968|cpp-x86-64-linux-gnu gcc-x86-64-linux-gnu g++-15-x86-64-linux-gnu||||0
gawk|1:5.3.2-1ubuntu1.1|1924|526516|libmpfr6 libreadline8t64||gawk-doc||1
gcc|4:15.2.0-5ubuntu1|37|5010|cpp cpp-x86-64-linux-gnu gcc-15 gcc-x86-64-linux-gnu|libc6-dev/libc-dev|gcc-multilib make manpages-dev autoconf automake libtool flex bison gdb gcc-doc||0
gcc-15|15.2.0-16ubuntu1|607|539118|gcc-15-x86-64-linux-gnu gcc-15-base cpp-15 binutils|libc6-dev|gcc-15-multilib gcc-15-doc gcc-15-locales||0
gcc-15-base|15.2.0-16ubuntu1|106|39040||||s|0
gcc-15-x86-64-linux-gnu|15.2.0-16ubuntu1|75729|25433044|cpp-15-x86-64-linux-gnu gcc-15-base libcc1-0 binutils-x86-64-linux-gnu libgcc-15-dev libisl23 libmpc3 libmpfr6|libc6-dev|gcc-15-doc gcc-15-locales||0
gcc-x86-64-linux-gnu|4:15.2.0-5ubuntu1|25|1208|cpp-x86-64-linux-gnu gcc-15-x86-64-linux-gnu|libc6-dev libc-dev=libc6-dev|make manpages-dev autoconf automake libtool flex bison gdb-x86-64-linux-gnu gcc-doc||0
gdb|17.1-2ubuntu1|11728|4173290|libbabeltrace1 libdebuginfod1t64 libexpat1 libipt2 libmpfr6 libpython3.14 libreadline8t64 libsource-highlight4t64|libc-dbg=libc6-dbg|gdb-doc gdbserver||0
gettext|0.23.2-1|3160|1018962|gettext-base libgomp1 libunistring5 libxml2-16|curl/wget/lynx|autopoint gettext-doc libasprintf-dev libgettextpo-dev gnulib-l10n||0
gettext-base|0.23.2-1|276|42256|||||0
gfortran|4:15.2.0-5ubuntu1|13|1172|cpp cpp-x86-64-linux-gnu gcc gfortran-15 gfortran-x86-64-linux-gnu||gfortran-multilib gfortran-doc||0
gfortran-15|15.2.0-16ubuntu1|31|18738|gfortran-15-x86-64-linux-gnu gcc-15-base gcc-15||gfortran-15-multilib gfortran-15-doc||0
gfortran-15-x86-64-linux-gnu|15.2.0-16ubuntu1|39658|13634176|gcc-15-base gcc-15-x86-64-linux-gnu libgfortran-15-dev libc6-dev libisl23 libmpc3 libmpfr6||gfortran-15-doc libcoarrays-dev||0
gfortran-x86-64-linux-gnu|4:15.2.0-5ubuntu1|11|1020|cpp-x86-64-linux-gnu gcc-x86-64-linux-gnu gfortran-15-x86-64-linux-gnu||gfortran-doc||0
ghostscript|10.06.0~dfsg-3ubuntu1.2|180|43158|libgs10||texlive-binaries||1
ghp-import|2.1.0-3build1|46|12458|python3-dateutil python3|||a|3
gir1.2-girepository-3.0|2.88.0-1ubuntu0.1|108|25154|gir1.2-glib-2.0 libgirepository-2.0-0|||s|1
gir1.2-glib-2.0|2.88.0-1ubuntu0.1|746|182554|libglib2.0-0t64|||s|1
git|1:2.53.0-1ubuntu1.1|25268|4223290|libcurl3t64-gnutls libexpat1 perl liberror-perl git-man|ca-certificates patch less ssh-client=openssh-client|gettext-base git-doc git-email git-gui gitk gitweb git-cvs git-svn||1
git-lfs|3.7.1-1|12780|4308962|git||||3
git-man|1:2.53.0-1ubuntu1.1|2370|1197068||||a|1
gnupg|2.4.8-4ubuntu3.1|474|310662|dirmngr gpg gpg-agent gpgsm|gnupg-l10n gnupg-utils gpg-wks-client|gpg-wks-server parcimonie xloadimage|a|1
gnupg-l10n|2.4.8-4ubuntu3.1|404|68802||||a|1
gnupg-utils|2.4.8-4ubuntu3.1|409|126808|libksba8|gpg gpg-agent gpgconf gpgsm|||1
golang-1.26-go|1.26.8-1~ubuntu0.26.04.2|79274|21248526|golang-1.26-src|g++ gcc libc6-dev pkgconf|bzr/brz ca-certificates git mercurial subversion||1
golang-1.26-src|1.26.8-1~ubuntu0.26.04.2|151081|24382170||||a|1
golang-go|2:1.26~1|61|38814|golang-1.26-go golang-src||git|s|0
golang-src|2:1.26~1|11|3938|golang-1.26-src|||a|0
gosu|1.19-1|1800|697956|||||3
gpg|2.4.8-4ubuntu3.1|1431|636848|gpgconf libassuan9 libksba8 libnpth0t64 libreadline8t64 libsqlite3-0|dirmngr gpg-agent|gnupg||1
gpg-agent|2.4.8-4ubuntu3.1|651|235744|gpgconf pinentry-curses libassuan9 libnpth0t64||gnupg dbus-user-session libpam-systemd pinentry-gnome3 scdaemon tpm2daemon||1
gpg-wks-client|2.4.8-4ubuntu3.1|182|71934|dirmngr gpg gpg-agent libassuan9||gnupg||1
gpgconf|2.4.8-4ubuntu3.1|263|106310|libassuan9 libreadline8t64||||1
gpgsm|2.4.8-4ubuntu3.1|568|238830|gpgconf libassuan9 libksba8 libnpth0t64 libreadline8t64|dirmngr gpg-agent|gnupg||1
graphviz|14.1.2-1ubuntu1|174|58550|libcgraph8 libgvc7 libgvpr2 libgvplugin-gd8 libgvplugin-pango8|fonts-liberation|gsfonts graphviz-doc||3
groff-base|1.23.0-10|3734|1023374|libuchardet0||groff||0
haproxy|3.2.25-0ubuntu0.26.04.2|5952|2551368|libjemalloc2 liblua5.4-0 adduser||vim-haproxy haproxy-doc||1
hello|2.10-5build1|104|26068|||||0
hexedit|1.6-2build1|62|25954|libncurses6||||3
hicolor-icon-theme|0.18-2build1|780|13154||||a|0
htop|3.4.1-5build2|440|176702|||lm-sensors lsof strace||0
ibverbs-providers|61.0-2ubuntu3|1378|416890|libibverbs1|||s|0
icu-devtools|78.2-2ubuntu1|711|214294|libicu78||||0
iftop|1.0~pre4-10|85|33944|libncurses6 libpcap0.8t64||||3
imagemagick|8:7.1.2.18+dfsg1-1|78|14090|imagemagick-7.q16||||3
imagemagick-7-common|8:7.1.2.18+dfsg1-1|461|73046||||a|3
imagemagick-7.q16|8:7.1.2.18+dfsg1-1|847|703350|libmagickcore-7.q16-10 libmagickwand-7.q16-10 hicolor-icon-theme|libmagickcore-7.q16-10-extra ghostscript netpbm|imagemagick-7-doc autotrace cups-bsd/lpr/lprng curl enscript ffmpeg gimp gnuplot grads graphviz groff-base hp2xx html2ps libwmf-bin mplayer povray radiance sane-utils texlive-base-bin transfig libraw-bin xdg-utils||3
inetutils-telnet|2:2.7-2ubuntu1.1|263|107578|libk5crypto3 libkrb5-3 netbase||||1
inotify-tools|4.25.9.0-1|95|26306|libinotifytools0||||3
iotop|0.6-42-ga14256a-0.3build4|108|24240|python3||||3
ipcalc|0.51-1build1|71|24510|perl|||a|3
iperf3|3.20-2|91|19858|adduser libiperf0|||d|3
iproute2|6.19.0-1ubuntu1.1|3257|1197918|libbpf1 libcap2 libelf1t64 libmnl0 libtirpc3t64 libxtables12 libcap2-bin||python3:any|d|1
iptables|1.8.11-2ubuntu3|2436|381074|libip4tc2 libip6tc2 libxtables12 netbase libmnl0 libnetfilter-conntrack3 libnfnetlink0 libnftnl11|nftables|firewalld kmod||0
iputils-ping|3:20250605-1ubuntu1|193|47078|libcap2 libidn2-0|linux-sysctl-defaults|||0
iputils-tracepath|3:20250605-1ubuntu1|47|14758|||traceroute||0
iso-codes|4.20.1-1|24021|3898972|||isoquery|a|0
java-common|0.77|28|6682|||default-jre|a|0
javascript-common|12+nmu1build1|30|4864|||apache2/lighttpd/httpd|a|0
jq|1.8.1-4ubuntu2|122|72432|libjq1 libonig5||||1
keyutils|1.6.3-6ubuntu3|170|56806|libkeyutils1||||0
kmod|34.2-2ubuntu2|264|100832|libkmod2||||0
krb5-locales|1.22.1-2ubuntu4.1|104|13630||||a|1
krb5-multidev|1.22.1-2ubuntu4.1|824|125764|comerr-dev libgssapi-krb5-2 libgssrpc4t64 libk5crypto3 libkadm5clnt-mit12 libkadm5srv-mit12 libkrb5-3||krb5-doc|s|1
less|668-1build1|373|171848|||||0
lftp|4.9.3-1.1ubuntu2|1780|668004|libgnutls30t64 libidn2-0 libreadline8t64 netbase|ssh-client/openssh-client|||0
lib32gcc-s1|16-20260322-1ubuntu1|220|91852|libc6-i386||||0
lib32stdc++6|16-20260322-1ubuntu1|2964|839900|lib32gcc-s1 libc6-i386||||0
libada-url0-3|3.4.3-1|737|241056|libsimdutf31|||s|3
libalgorithm-diff-perl|1.201-1|127|41804|perl|libalgorithm-diff-xs-perl||a|0
libalgorithm-diff-xs-perl|0.04-9|46|11476|perl libalgorithm-diff-perl||||0
libalgorithm-merge-perl|0.08-5|42|11382|perl libalgorithm-diff-perl|||a|0
libaom3|3.13.1-2ubuntu0.1|5430|1969262||||s|1
libaopalliance-java|20070526-7|30|8166||||a|3
libapache-pom-java|33-2build1|47|5976||||a|3
libapparmor1|5.0.2-0ubuntu1~26.04.1|122|51292||||s|1
libapr1t64|1.7.6-3|291|109322||||s|0
libaprutil1-dbd-sqlite3|1.6.3-3ubuntu3.1|46|11436|libaprutil1t64 libsqlite3-0|||s|1
libaprutil1-ldap|1.6.3-3ubuntu3.1|38|9228|libaprutil1t64 libldap2|||s|1
libaprutil1t64|1.6.3-3ubuntu3.1|281|93338|libapr1t64 libexpat1 libgdbm6t64|||s|1
libarchive13t64|3.8.5-1ubuntu2.3|948|397154|libnettle8t64 libxml2-16||lrzip|s|1
libargon2-1|0~20190702+dfsg-5|57|21344||||s|0
libaria2-0|1.37.0+debian-4|3462|1122044|libcares2 libgnutls30t64 libnettle8t64 libsqlite3-0 libssh2-1t64 libxml2-16|||s|3
libasan8|16-20260322-1ubuntu1|11430|3184374||||s|0
libasm-java|9.9.1-1|866|389844||||a|3
libasound2-data|1.2.15.3-1ubuntu1.1|195|19568||alsa-ucm-conf alsa-topology-conf|alsa-utils|a|1
libasound2t64|1.2.15.3-1ubuntu1.1|1259|415812|libasound2-data||libasound2-plugins|s|1
libassuan9|3.0.2-2build1|114|41328||||s|0
libatinject-jsr330-api-java|1.0+ds1-6build1|24|5032|||libatinject-jsr330-api-java-doc|a|3
libatomic1|16-20260322-1ubuntu1|49|11396||||s|0
libavahi-client3|0.8-18ubuntu1.1|122|27220|libavahi-common3 libdbus-1-3|||s|1
libavahi-common-data|0.8-18ubuntu1.1|96|27194||||s|1
libavahi-common3|0.8-18ubuntu1.1|99|23580|libavahi-common-data|||s|1
libbabeltrace1|1.5.11-5build1|523|165286|libdw1t64 libelf1t64 libglib2.0-0t64|||s|0
libbinutils|2.46-3ubuntu2|2416|602104|libsframe3 binutils-common|||s|0
libblas3|3.12.1-7ubuntu1|746|259536||||s|0
libbpf1|1:1.6.3-1ubuntu1|459|184746|libelf1t64|||s|0
libbrotli-dev|1.2.0-3ubuntu0.1|1026|363514|libbrotli1|||s|1
libbrotli1|1.2.0-3ubuntu0.1|886|343132||||s|1
libc-dev-bin|2.43-2ubuntu2.7|115|23340||manpages manpages-dev|libc-devtools||1
libc6-dbg|2.43-2ubuntu2.7|8909|6406820||||s|1
libc6-dev|2.43-2ubuntu2.7|13793|2295274|libc-dev-bin linux-libc-dev rpcsvc-proto||glibc-doc manpages-dev|s|1
libc6-i386|2.43-2ubuntu2.7|12312|2931962|||||1
libcaca0|0.99.beta20-6ubuntu2.1|876|204812|||libgl1 libglu1-mesa/libglu1 libglut3.12 libx11-6|s|1
libcairo2|1.18.4-3|1394|578678|libfontconfig1 libfreetype6 libpixman-1-0 libpng16-16t64 libx11-6 libxcb-render0 libxcb-shm0 libxcb1 libxext6 libxrender1|||s|0
libcap2|1:2.75-10ubuntu2|93|29264||||s|0
libcap2-bin|1:2.75-10ubuntu2|133|33524|libcap2|libpam-cap|||0
libcares2|1.34.6-1ubuntu0.2|263|101666||||s|1
libcbor0.10|0.10.2-2ubuntu3|85|25286||||s|0
libcc1-0|16-20260322-1ubuntu1|156|51154||||s|0
libcdi-api-java|1.2-4build1|95|54966|libatinject-jsr330-api-java libgeronimo-interceptor-3.0-spec-java||libel-api-java|a|3
libcdt6|14.1.2-1ubuntu1|59|20146||||s|3
libcgraph8|14.1.2-1ubuntu1|144|55328|libcdt6|||s|3
libclang-common-21-dev|1:21.1.8-6ubuntu1|14666|769884||libclang-rt-21-dev||s|3
libclang-cpp21|1:21.1.8-6ubuntu1|58935|13724698|libllvm21||||0
libclang-rt-21-dev|1:21.1.8-6ubuntu1|49628|4138146|lib32stdc++6 libc6-i386||||3
libclang1-21|1:21.1.8-6ubuntu1|31988|8157810|libllvm21||||0
libcommon-sense-perl|3.75-3build5|48|20488|perl|||s|0
libcommons-cli-java|1.6.0-1|85|59890||||a|3
libcommons-codec-java|1.18.0-1|388|302518|libcommons-parent-java|||a|3
libcommons-io-java|2.19.0-1|594|490852|libcommons-parent-java|||a|3
libcommons-lang3-java|3.17.0-2|719|603386|libcommons-parent-java|||a|3
libcommons-logging-java|1.3.0-1ubuntu1|101|63806|libcommons-parent-java||libavalon-framework-java libexcalibur-logkit-java liblog4j1.2-java|a|3
libcommons-parent-java|56-1build1|85|11072|libapache-pom-java|||a|3
libcrypt-dev|1:4.5.1-1|375|121788||||s|0
libcryptsetup12|2:2.8.4-1ubuntu4|660|270892|libdevmapper1.02.1 libjson-c5|||s|0
libctf-nobfd0|2.46-3ubuntu2|323|101990||||s|0
libctf0|2.46-3ubuntu2|244|100082|libbinutils|||s|0
libcups2t64|2.4.16-1ubuntu1.3|707|268968|libavahi-client3 libavahi-common3 libgnutls30t64 libgssapi-krb5-2||cups-common|s|1
libcurl3t64-gnutls|8.18.0-1ubuntu2.8|1000|421066|libbrotli1 libgnutls30t64 libgssapi-krb5-2 libidn2-0 libldap2 libnettle8t64 libnghttp2-14 libpsl5t64 librtmp1 libssh2-1t64|ca-certificates||s|1
libcurl4-openssl-dev|8.18.0-1ubuntu2.8|2247|546134|libbrotli-dev libcurl4t64 libidn2-dev libkrb5-dev libldap-dev libnghttp2-dev libpsl-dev librtmp-dev libssh2-1-dev libssl-dev libzstd-dev zlib1g-dev||dpkg-dev libcurl4-doc libidn-dev pkgconf|s|1
libcurl4t64|8.18.0-1ubuntu2.8|1029|429688|libbrotli1 libgssapi-krb5-2 libidn2-0 libldap2 libnghttp2-14 libpsl5t64 librtmp1 libssh2-1t64|ca-certificates||s|1
libdatrie1|0.2.14-1|53|19776||||s|0
libdbus-1-3|1.16.2-2ubuntu4|420|186306||dbus||s|0
libdebuginfod-common|0.194-4|49|12342|ucf|||ad|0
libdebuginfod1t64|0.194-4|78|20688|libcurl3t64-gnutls libelf1t64 libjson-c5 libdw1t64 libdebuginfod-common|||s|0
libdeflate0|1.23-2ubuntu1|107|51702||||s|0
libdevmapper1.02.1|2:1.02.205-2ubuntu3|484|142030||dmsetup||s|0
libdialog15|1.3-20260107-1|258|108830||||s|3
libdjvulibre-text|3.5.29-1|340|50558||||a|0
libdjvulibre21|3.5.29-1|1742|646524|libjpeg8 libdjvulibre-text|||s|0
libdpkg-perl|1.23.7ubuntu1|1788|289184|perl|libfile-fcntllock-perl liblocale-gettext-perl bzip2 xz-utils|debian-keyring debian-tag2upload-keyring sq/sqop/rsop/gosop/pgpainless-cli/gpg-sq/gnupg sqv/sqopv/rsopv/sopv/gosop/pgpainless-cli/gpgv-sq/gpgv gcc/c-compiler binutils patch sensible-utils git bzr|a|0
libdrm-amdgpu1|2.4.131-1|72|23178|libdrm2|||s|0
libdrm-common|2.4.131-1|41|9774||||a|0
libdrm-intel1|2.4.131-1|173|66680|libdrm2 libpciaccess0|||s|0
libdrm2|2.4.131-1|119|42304|libdrm-common|||s|0
libdw1t64|0.194-4|831|284846|libelf1t64|||s|0
libedit2|3.1-20251016-1|258|96920||||s|0
libegl-mesa0|26.0.8-1ubuntu0.3|466|133774|libgbm1 mesa-libgallium libdrm2 libexpat1 libwayland-client0 libx11-6 libx11-xcb1 libxcb-dri3-0 libxcb-present0 libxcb-randr0 libxcb-shm0 libxcb-xfixes0 libxcb1|||s|1
libegl1|1.7.0-3|99|29654|libglvnd0 libegl-mesa0|||s|0
libelf1t64|0.194-4|208|57140||||s|0
liberror-perl|0.17030-1|67|23518|perl|||a|0
liberror-prone-java|2.18.0-1build1|95|22682|libguava-java|||a|3
libestr0|0.1.11-2build1|34|8242||||s|0
libevent-2.1-7t64|2.1.12-stable-10ubuntu0.2|383|144978||||s|1
libevent-core-2.1-7t64|2.1.12-stable-10ubuntu0.2|258|92624||||s|1
libevent-dev|2.1.12-stable-10ubuntu0.2|1698|275692|libevent-2.1-7t64 libevent-core-2.1-7t64 libevent-extra-2.1-7t64 libevent-pthreads-2.1-7t64 libevent-openssl-2.1-7t64||||1
libevent-extra-2.1-7t64|2.1.12-stable-10ubuntu0.2|182|64756|libevent-core-2.1-7t64|||s|1
libevent-openssl-2.1-7t64|2.1.12-stable-10ubuntu0.2|65|15914|libevent-core-2.1-7t64|||s|1
libevent-pthreads-2.1-7t64|2.1.12-stable-10ubuntu0.2|45|8170|libevent-core-2.1-7t64|||s|1
libexpat1|2.7.4-1ubuntu0.2|420|98836||||s|1
libexpat1-dev|2.7.4-1ubuntu0.2|907|148910|libexpat1 libc6-dev|||s|1
libfakeroot|1.37.2-1|153|33964||||s|0
libfastjson4|1.2304.0-2build1|69|23538||||s|0
libffi-dev|3.5.2-4|361|66458|libffi8|||s|0
libffi8|3.5.2-4|87|26348||||s|0
libfftw3-double3|3.3.10-2fakesync1build3|2290|832504|libgomp1||libfftw3-bin libfftw3-dev|s|0
libfido2-1|1.16.0-2build1|246|84576|libcbor0.10|||s|0
libfile-fcntllock-perl|0.22-4ubuntu6|127|32836|perl||gcc/c-compiler||0
libfl-dev|2.6.4-8.2build2|54|6246|flex libfl2|||s|0
libfl2|2.6.4-8.2build2|57|9936||||s|0
libfontconfig1|2.17.1-3ubuntu1|358|144082|libexpat1 libfreetype6 fontconfig-config|||s|0
libfontenc1|1:1.1.8-1build2|53|14052||||s|0
libfreetype6|2.14.2+dfsg-1ubuntu0.2|906|408756|libbrotli1 libpng16-16t64|||s|1
libfribidi0|1.0.16-5|144|26594||||s|0
libgbm1|26.0.8-1ubuntu0.3|206|49194|mesa-libgallium libdrm2 libexpat1|||s|1
libgc1|1:8.2.12-1|409|92896||||s|0
libgcc-15-dev|15.2.0-16ubuntu1|18201|2866236|gcc-15-base libgomp1 libitm1 libatomic1 libasan8 liblsan0 libtsan2 libubsan1 libhwasan0 libquadmath0|libc6-dev||s|0
libgd3|2.3.3-13ubuntu2|441|129548|libfontconfig1 libfreetype6 libheif1 libimagequant0 libjpeg8 libpng16-16t64 libtiff6 libwebp7 libxpm4||libgd-tools|s|0
libgdbm-compat4t64|1.26-1build1|35|6796|libgdbm6t64|||s|0
libgdbm6t64|1.26-1build1|97|36470|||gdbm-l10n|s|0
libgeronimo-annotation-1.3-spec-java|1.3-1build1|40|11274||||a|3
libgeronimo-interceptor-3.0-spec-java|1.0.1-5fakesyncbuild1|33|8338||||a|3
libgfortran-15-dev|15.2.0-16ubuntu1|6101|972612|gcc-15-base libgcc-15-dev libgfortran5|||s|0
libgfortran5|16-20260322-1ubuntu1|3662|957956||||s|0
libgirepository-2.0-0|2.88.0-1ubuntu0.1|258|76124|libffi8 libglib2.0-0t64|||s|1
libgles2|1.7.0-3|105|17458|libglvnd0|||s|0
libglib2.0-0t64|2.88.0-1ubuntu0.1|4330|1597886|libatomic1 libffi8|libglib2.0-data shared-mime-info xdg-user-dirs|low-memory-monitor|s|1
libglib2.0-data|2.88.0-1ubuntu0.1|108|38476||||a|1
libglvnd0|1.7.0-3|728|64072||||s|0
libgmp-dev|2:6.3.0+dfsg-5ubuntu2|1600|341530|libgmpxx4ldbl||gmp-doc libgmp10-doc libmpfr-dev|s|0
libgmpxx4ldbl|2:6.3.0+dfsg-5ubuntu2|54|9956||||s|0
libgnutls-dane0t64|3.8.12-2ubuntu1.1|106|25262|libgnutls30t64 libunbound8||dns-root-data|s|1
libgnutls-openssl27t64|3.8.12-2ubuntu1.1|116|25496|libgnutls30t64|||s|1
libgnutls28-dev|3.8.12-2ubuntu1.1|5093|1107016|libc6-dev libgnutls-dane0t64 libgnutls-openssl27t64 libgnutls30t64 libidn2-dev libp11-kit-dev libtasn1-6-dev nettle-dev||gnutls-bin gnutls-doc|s|1
libgnutls30t64|3.8.12-2ubuntu1.1|2448|1028572|libhogweed6t64 libidn2-0 libnettle8t64 libp11-kit0 libtasn1-6 libunistring5||gnutls-bin|s|1
libgomp1|16-20260322-1ubuntu1|406|162278||||s|0
libgoogle-perftools4t64|2.18.1-1|798|199042|libtcmalloc-minimal4t64 libunwind8|||s|0
libgpm2|1.20.7-12build1|44|14422|||gpm|s|0
libgprofng0|2.46-3ubuntu2|4066|897584|libbinutils|||s|0
libgraphite2-3|1.3.14-11ubuntu1.1|171|72928||||s|1
libgs-common|10.06.0~dfsg-3ubuntu1.2|313|170076||||a|1
libgs10|10.06.0~dfsg-3ubuntu1.2|26366|4399864|libgs10-common poppler-data libcups2t64 libfontconfig1 libfreetype6 libidn12 libijs-0.35 libjbig2dec0 libjpeg8 libopenjp2-7 libpaper2 libpng16-16t64 libtiff6 libx11-6 libxt6t64|||s|1
libgs10-common|10.06.0~dfsg-3ubuntu1.2|2261|492196|fonts-urw-base35 libgs-common|fonts-droid-fallback||a|1
libgssapi-krb5-2|1.22.1-2ubuntu4.1|441|146908|libkrb5-3 libk5crypto3 libkrb5support0||krb5-doc krb5-user|s|1
libgssrpc4t64|1.22.1-2ubuntu4.1|208|57946|libgssapi-krb5-2||krb5-doc krb5-user|s|1
libguava-java|32.0.1-1build1|2979|2689588|libatinject-jsr330-api-java liberror-prone-java libjsr305-java|||a|3
libguice-java|5.1.0-1build1|1922|925590|libaopalliance-java libatinject-jsr330-api-java libguava-java libjsr305-java||libasm-java|a|3
libgvc7|14.1.2-1ubuntu1|1089|397214|libcdt6 libcgraph8 libexpat1 libltdl7 libpathplan4 libxdot4|||s|3
libgvplugin-gd8|14.1.2-1ubuntu1|88|26448|libcairo2 libcgraph8 libgd3 libgvc7|||s|3
libgvplugin-pango8|14.1.2-1ubuntu1|90|24626|libcairo2 libglib2.0-0t64 libgvc7 libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0|||s|3
libgvpr2|14.1.2-1ubuntu1|407|127396|libcdt6 libcgraph8|||s|3
libharfbuzz0b|12.3.2-2|1252|519090|libfreetype6 libglib2.0-0t64 libgraphite2-3|||s|0
libheif-plugin-aomdec|1.21.2-3ubuntu0.7|49|15612|libheif1 libaom3|||s|1
libheif-plugin-aomenc|1.21.2-3ubuntu0.7|73|20950|libheif1 libaom3|||s|1
libheif1|1.21.2-3ubuntu0.7|1663|550558|libbrotli1 libsharpyuv0 libheif-plugin-aomdec|libheif-plugin-aomenc|libheif-plugin-libde265 libheif-plugin-x265 libheif-plugin-ffmpegdec libheif-plugin-jpegdec libheif-plugin-jpegenc libheif-plugin-j2kdec libheif-plugin-j2kenc libheif-plugin-kvazaar libheif-plugin-rav1e libheif-plugin-svtenc|s|1
libhogweed6t64|3.10.2-1|350|200902|libnettle8t64|||s|0
libhttpclient-java|4.5.14-1build1|2440|1256206|libcommons-codec-java libcommons-logging-java libhttpcore-java|||a|3
libhttpcore-java|4.4.16-1build1|747|615472||||a|3
libhwasan0|16-20260322-1ubuntu1|5144|1731164||||s|0
libibverbs1|61.0-2ubuntu3|206|70568|adduser libnl-3-200 libnl-route-3-200|ibverbs-providers||s|0
libice6|2:1.1.1-1build1|114|44016|x11-common|||s|0
libicu-dev|78.2-2ubuntu1|50369|12529300|libicu78 icu-devtools libc6-dev||icu-doc|s|0
libicu78|78.2-2ubuntu1|38705|11456466||||s|0
libidn12|1.43-2ubuntu0.26.04.1|232|57800||||s|1
libidn2-0|2.3.8-4build1|228|67564|libunistring5|||s|0
libidn2-dev|2.3.8-4build1|341|121372|libidn2-0|||s|0
libijs-0.35|0.35-16|48|15582||||s|0
libimagequant0|4.4.1-1|630|264352||||s|0
libimath-3-1-29t64|3.1.12-1ubuntu5|333|75638||||s|3
libinotifytools0|4.25.9.0-1|69|24294||||s|3
libio-pty-perl|1:1.20-1build3|104|31368|perl||||0
libip4tc2|1.8.11-2ubuntu3|68|24182||||s|0
libip6tc2|1.8.11-2ubuntu3|68|24446||||s|0
libipc-run-perl|20250809.0-1build1|262|94512|perl libio-pty-perl|||a|0
libiperf0|3.20-2|275|93158|libsctp1|||s|3
libipt2|2.1.2-3|139|49182|||||0
libisl23|0.27-1build1|2060|690670||||s|0
libitm1|16-20260322-1ubuntu1|119|30036||||s|0
libjansi-java|2.4.2-1|113|83332||||a|3
libjansson4|2.14-2build4|95|33250||||s|0
libjbig0|2.1-6.1ubuntu3|85|30028||||s|0
libjbig2dec0|0.20-1ubuntu0.26.04.1|172|63576||||s|1
libjemalloc2|5.3.0-4|859|263476||||s|0
libjpeg-dev|8c-2ubuntu12|9|1480|libjpeg8-dev|||s|0
libjpeg-turbo8|2.1.5-4ubuntu4|664|152810||||s|0
libjpeg-turbo8-dev|2.1.5-4ubuntu4|1122|299942|libc6-dev libjpeg-turbo8|||s|0
libjpeg8|8c-2ubuntu12|9|2142|libjpeg-turbo8|||s|0
libjpeg8-dev|8c-2ubuntu12|9|1480|libjpeg-turbo8-dev libjpeg8|||s|0
libjq1|1.8.1-4ubuntu2|377|146208|libonig5|||s|1
libjs-bootstrap5|5.3.8+dfsg-2|5944|479970|node-popper2||bootstrap-icons libjs-bootstrap5-doc|a|3
libjs-jquery|3.7.1+dfsg+~3.5.33-1build1|690|321376||javascript-common||a|0
libjs-lunr|2.3.9~dfsg-2|226|66786||javascript-common|libjs-es5-shim|a|3
libjs-sphinxdoc|8.2.3-12|83|28370||||a|0
libjson-c5|0.18+ds-3|103|35930||||s|0
libjson-perl|4.10000-1|238|81896|perl|libjson-xs-perl||a|0
libjson-xs-perl|4.040-1|202|84440|perl libcommon-sense-perl libtypes-serialiser-perl||||0
libjsoncpp26|1.9.6-5|245|84026||||s|0
libjsoup-java|1.15.3-1build1|456|408678|||libjsoup-java-doc|a|3
libjsr305-java|0.1~+svn49-12|113|27036|||libjsr305-java-doc|a|3
libjudydebian1|1.0.5-7|329|112360|||||3
libjxr-tools|1.2~git20170615.f752187-5.3build1|72|16014|libjxr0t64||||3
libjxr0t64|1.2~git20170615.f752187-5.3build1|433|184862||||s|3
libk5crypto3|1.22.1-2ubuntu4.1|257|81998|libkrb5support0||krb5-doc krb5-user|s|1
libkadm5clnt-mit12|1.22.1-2ubuntu4.1|171|40218|libgssapi-krb5-2 libgssrpc4t64 libk5crypto3 libkrb5-3 libkrb5support0||krb5-doc krb5-user|s|1
libkadm5srv-mit12|1.22.1-2ubuntu4.1|200|55172|libgssapi-krb5-2 libgssrpc4t64 libk5crypto3 libkdb5-10t64 libkrb5-3 libkrb5support0||krb5-doc krb5-user|s|1
libkdb5-10t64|1.22.1-2ubuntu4.1|156|41636|libgssrpc4t64 libk5crypto3 libkrb5-3 libkrb5support0||krb5-doc krb5-user|s|1
libkeyutils1|1.6.3-6ubuntu3|42|10634||||s|0
libkmod2|34.2-2ubuntu2|146|50890||||s|0
libkrb5-3|1.22.1-2ubuntu4.1|1050|360714|libkrb5support0 libk5crypto3 libkeyutils1|krb5-locales|krb5-doc krb5-user|s|1
libkrb5-dev|1.22.1-2ubuntu4.1|148|11874|krb5-multidev||krb5-doc|s|1
libkrb5support0|1.22.1-2ubuntu4.1|136|33546||||s|1
libksba8|1.6.7-2build1|311|124944||||s|0
liblapack3|3.12.1-7ubuntu1|7294|2739364|libblas3 libgfortran5|||s|0
liblcms2-2|2.17-1ubuntu0.2|445|169156|||liblcms2-utils|s|1
libldap-common|2.6.10+dfsg-1ubuntu5|99|36036||||a|0
libldap-dev|2.6.10+dfsg-1ubuntu5|1613|315284|libldap2|||s|0
libldap2|2.6.10+dfsg-1ubuntu5|568|204284|libsasl2-2 libldap-common|||s|0
liblerc4|4.0.0+ds-5ubuntu2|628|206718||||s|0
liblinear4|2.3.0+dfsg-5build2|107|44822|libblas3||liblinear-tools liblinear-dev|s|3
libllhttp9.3|9.3.3~really9.3.0+~cs12.11.8-3build1|93|30276|||||3
libllvm21|1:21.1.8-6ubuntu1|135358|30710558|libedit2 libffi8 libxml2-16|||s|0
liblmdb0|0.9.31-1build2|112|49516||||s|0
liblocale-gettext-perl|1.07-8|53|15846|||||0
liblqr-1-0|0.4.2-2.2|78|29366|libglib2.0-0t64|||s|3
liblsan0|16-20260322-1ubuntu1|4023|1394078||||s|0
liblsof0|4.99.4+dfsg-2build2|209|56480|||||0
libltdl-dev|2.5.4-9|979|172688|libltdl7 automake|libtool|libtool-doc|s|0
libltdl7|2.5.4-9|83|43668||||s|0
liblua5.4-0|5.4.8-1build1|570|162684||||s|0
liblzf1|3.6-4build1|33|7490||||s|3
liblzma-dev|5.8.3-1ubuntu0.1|858|178788|||liblzma-doc|s|1
libmagic-mgc|1:5.46-5build2|10135|336574|||||0
libmagic1t64|1:5.46-5build2|225|90760|libmagic-mgc||file|s|0
libmagickcore-7.q16-10|8:7.1.2.18+dfsg1-1|7281|1976902|libfftw3-double3 libfontconfig1 libfreetype6 libgomp1 libheif1 libjbig0 libjpeg8 liblcms2-2 liblqr-1-0 libltdl7 libopenjp2-7 libpng16-16t64 libraw23t64 libtiff6 libwebp7 libwebpdemux2 libwebpmux3 libx11-6 libxext6 libxml2-16 imagemagick-7-common|ghostscript fonts-urw-base35|libmagickcore-7.q16-10-extra|s|3
libmagickcore-7.q16-10-extra|8:7.1.2.18+dfsg1-1|297|70702|libcairo2 libdjvulibre21 libglib2.0-0t64 libmagickcore-7.q16-10 libmagickwand-7.q16-10 libopenexr-3-1-30 libpango-1.0-0 libpangocairo-1.0-0 libwmflite-0.2-7 libxml2-16|libjxr-tools|inkscape|s|3
libmagickwand-7.q16-10|8:7.1.2.18+dfsg1-1|1454|343448|libgomp1 libmagickcore-7.q16-10 libx11-6 imagemagick-7-common|||s|3
libmariadb3|1:11.8.6-5ubuntu0.1|588|191678|mariadb-common|||s|1
libmaven-parent-java|43-2build1|75|6372|libapache-pom-java|||a|3
libmaven-resolver-java|1.9.25-1|985|733054|libcommons-lang3-java libwagon-provider-api-java|||a|3
libmaven-shared-utils-java|3.4.2-1build1|172|135640|libcommons-io-java libslf4j-java|libjansi-java||a|3
libmaven3-core-java|3.9.12-1|2057|1665730|libasm-java libatinject-jsr330-api-java libcommons-cli-java libgeronimo-annotation-1.3-spec-java libguava-java libguice-java libmaven-parent-java libmaven-resolver-java libmaven-shared-utils-java libplexus-cipher-java libplexus-classworlds-java libplexus-component-annotations-java libplexus-interpolation-java libplexus-sec-dispatcher-java libplexus-utils2-java libsisu-inject-java libsisu-plexus-java libslf4j-java libwagon-provider-api-java||liblogback-java|a|3
libmaxminddb0|1.12.2-1build2|58|18864|||mmdb-bin|s|0
libmnl0|1.0.5-3build1|47|12560||||s|0
libmpc3|1.3.1-3|149|54628|libmpfr6|||s|0
libmpfr6|4.2.2-3|1215|361268||||s|0
libmysqlclient-dev|8.4.13-0ubuntu0.26.04.2|9101|1656458|libmysqlclient24 libssl-dev libzstd-dev zlib1g-dev||||1
libmysqlclient24|8.4.13-0ubuntu0.26.04.2|6715|1256600|mysql-common|||s|1
libncurses-dev|6.6+20251231-1|2378|389294|libncurses6 libc6-dev||ncurses-doc|s|0
libncurses6|6.6+20251231-1|337|114146||libgpm2||s|0
libnet9|1.3+dfsg-3|130|43812||||s|0
libnetfilter-conntrack3|1.1.1-1|148|47520|libmnl0 libnfnetlink0|||s|0
libnetpbm11t64|2:11.10.02-1build1|347|114426||||s|3
libnettle8t64|3.10.2-1|438|185378||||s|0
libnewt0.52|0.52.25-1ubuntu3|180|47588|libslang2|libfribidi0||s|0
libnfnetlink0|1.0.2-3build1|51|15078||||s|0
libnfsidmap1|1:2.8.5-1ubuntu1|185|51412|libldap2|||s|0
libnftables1|1.1.6-1|1087|390468|libjansson4 libmnl0 libnftnl11 libxtables12|||s|0
libnftnl11|1.3.1-1|248|72288|libmnl0|||s|0
libnghttp2-14|1.68.0-2ubuntu0.2|196|71038||||s|1
libnghttp2-dev|1.68.0-2ubuntu0.2|588|114358|libnghttp2-14 pkgconf||libnghttp2-doc|s|1
libnl-3-200|3.12.0-2|171|58810||||s|0
libnl-route-3-200|3.12.0-2|684|204148|libnl-3-200|||s|0
libnode127|22.22.1+dfsg+~cs22.19.15-1ubuntu1|68651|16173438|libada-url0-3 libbrotli1 libcares2 libicu78 libllhttp9.3 libnghttp2-14 libsimdjson29 libsimdutf31 libsqlite3-0 libuv1t64 node-acorn node-cjs-module-lexer node-minimatch node-undici|||s|3
libnpth0t64|1.8-3build1|43|9302||||s|0
libnspr4|2:4.38.2-1ubuntu1|314|118396||||s|0
libnss-systemd|259.9-0ubuntu0.1|516|226710|||libcryptsetup12 libidn2-0 libp11-kit0 libtss2-esys-3.0.2-0t64 libtss2-mu-4.0.1-0t64 libtss2-rc0t64 systemd-userdbd|s|1
libnss3|2:3.120-1ubuntu2.2|4272|1513938|libnspr4 libsqlite3-0|||s|1
libnuma1|2.0.19-1build1|71|23654||||s|0
libobjc-15-dev|15.2.0-16ubuntu1|1511|195862|gcc-15-base libgcc-15-dev libobjc4|||s|3
libobjc4|16-20260322-1ubuntu1|214|48210|libgc1|||s|3
libonig5|6.9.10-1build1|652|174350||||s|0
libopenexr-3-1-30|3.1.13-2build1|6121|1015182|libimath-3-1-29t64|||s|3
libopenjp2-7|2.5.4-1ubuntu0.1|497|186936||||s|1
libp11-kit-dev|0.26.2-2|220|30856|libp11-kit0||p11-kit-doc|s|0
libp11-kit0|0.26.2-2|1931|312508|libffi8|||s|0
libpam-cap|1:2.75-10ubuntu2|56|12714|libcap2|||s|0
libpam-systemd|259.9-0ubuntu0.1|726|272986|systemd dbus systemd-sysv|dbus-user-session|libcryptsetup12 libidn2-0 libp11-kit0 libtss2-esys-3.0.2-0t64 libtss2-mu-4.0.1-0t64 libtss2-rc0t64|s|1
libpango-1.0-0|1.57.0-1|556|240576|fontconfig libfribidi0 libglib2.0-0t64 libharfbuzz0b libthai0|||s|0
libpangocairo-1.0-0|1.57.0-1|109|29026|libcairo2 libfontconfig1 libglib2.0-0t64 libharfbuzz0b libpango-1.0-0 libpangoft2-1.0-0|||s|0
libpangoft2-1.0-0|1.57.0-1|172|53260|libfontconfig1 libfreetype6 libglib2.0-0t64 libharfbuzz0b libpango-1.0-0|||s|0
libpaper-utils|2.2.5-0.3maysync1|66|15574|libpaper2||||0
libpaper2|2.2.5-0.3maysync1|68|17218||libpaper-utils||sd|0
libpathplan4|14.1.2-1ubuntu1|71|26296||||s|3
libpcap0.8t64|1.10.6-1ubuntu1.1|406|159992|libdbus-1-3 libibverbs1|||s|1
libpciaccess0|0.18.1-1ubuntu4.1|60|18980|||pciutils|s|1
libpcre2-16-0|10.46-1ubuntu0.1|652|241218||||s|1
libpcre2-32-0|10.46-1ubuntu0.1|628|227866||||s|1
libpcre2-dev|10.46-1ubuntu0.1|2829|824900|libc6-dev libpcre2-16-0 libpcre2-32-0 libpcre2-posix3|||s|1
libpcre2-posix3|10.46-1ubuntu0.1|37|7182||||s|1
libpcsclite1|2.4.1-1|77|24558|||pcscd|s|0
libperl5.40|5.40.1-7ubuntu0.4|29327|4888356|libgdbm-compat4t64 libgdbm6t64 perl-modules-5.40||sensible-utils|s|1
libpfm4|4.13.0+git106-g3e4031b-1ubuntu0.1|3732|426836||||s|2
libpipeline1|1.5.8-2|88|31428||||s|0
libpixman-1-0|0.46.4-1|757|287322||||s|0
libpkgconf7|2.5.1-4|127|38796||||s|0
libplexus-cipher-java|2.0-1build1|42|14174|libatinject-jsr330-api-java|||a|3
libplexus-classworlds-java|2.7.0-1build1|78|50434||||a|3
libplexus-component-annotations-java|2.1.1-1build1|31|6036||||a|3
libplexus-interpolation-java|1.27-1build1|109|76340||||a|3
libplexus-sec-dispatcher-java|2.0-3build1|58|27560|libatinject-jsr330-api-java libplexus-cipher-java libplexus-utils2-java|||a|3
libplexus-utils2-java|3.4.2-1build1|302|256716|||libplexus-utils2-java-doc|a|3
libpng-dev|1.6.57-1ubuntu0.1|962|274294|libpng16-16t64 zlib1g-dev|libpng-tools||s|1
libpng-tools|1.6.57-1ubuntu0.1|97|28708|libpng16-16t64||||1
libpng16-16t64|1.6.57-1ubuntu0.1|347|194520||||s|1
libpopt0|1.19+dfsg-2build1|124|29376||||s|0
libpq-dev|18.6-0ubuntu0.26.04.1|686|175932|libpq5 libssl-dev||postgresql-doc-18||1
libpq5|18.6-0ubuntu0.26.04.1|472|163468|libgssapi-krb5-2 libldap2|ca-certificates|libpq-oauth|s|1
libpsl-dev|0.21.2-1.1build2|213|78696|libpsl5t64|||s|0
libpsl5t64|0.21.2-1.1build2|108|59510|libidn2-0 libunistring5|publicsuffix||s|0
libpython3-dev|3.14.3-0ubuntu2|36|8736|libpython3.14-dev|||s|0
libpython3-stdlib|3.14.3-0ubuntu2|26|8476|libpython3.14-stdlib|||s|0
libpython3.14|3.14.4-1ubuntu0.2|8131|2579290|libpython3.14-stdlib libexpat1|||s|1
libpython3.14-dev|3.14.4-1ubuntu0.2|28064|5986068|libpython3.14-stdlib libpython3.14 libexpat1-dev zlib1g-dev|libc6-dev/libc-dev||s|1
libpython3.14-minimal|3.14.4-1ubuntu0.2|5643|916446||libpython3.14-stdlib||s|1
libpython3.14-stdlib|3.14.4-1ubuntu0.2|10120|2415042|libpython3.14-minimal media-types netbase tzdata libffi8 libreadline8t64 libsqlite3-0|||s|1
libquadmath0|16-20260322-1ubuntu1|304|155450||||s|0
libraw23t64|0.21.5b-1ubuntu1.1|2339|372520|libgomp1 libjpeg8 liblcms2-2|||s|1
libreadline-dev|8.3-4|853|180250|libreadline8t64 libncurses-dev||readline-doc|s|0
libreadline8t64|8.3-4|494|164290|readline-common|||s|0
librecode3|3.7.15-3|1345|281566||||s|0
librhash1|1.4.6-1.1|242|132514||||s|0
librtmp-dev|2.4+20151223.gitfa8646d.1-3|230|69184|librtmp1 libgmp-dev libgnutls28-dev nettle-dev zlib1g-dev|||s|0
librtmp1|2.4+20151223.gitfa8646d.1-3|141|58970|libgnutls30t64 libhogweed6t64 libnettle8t64|||s|0
libruby|1:3.3build1|13|5272|libruby3.3|||s|0
libruby3.3|3.3.8-2ubuntu3.2|29107|5859830|rake ruby-csv ruby-did-you-mean ruby-net-telnet ruby-ruby2-keywords ruby-xmlrpc ruby-webrick libffi8 libyaml-0-2|ruby-sdbm||s|1
libsasl2-2|2.1.28+dfsg1-9ubuntu3|152|53984|libsasl2-modules-db|libsasl2-modules||s|0
libsasl2-modules|2.1.28+dfsg1-9ubuntu3|294|71286|||libsasl2-modules-gssapi-mit/libsasl2-modules-gssapi-heimdal libsasl2-modules-ldap libsasl2-modules-otp libsasl2-modules-sql|s|0
libsasl2-modules-db|2.1.28+dfsg1-9ubuntu3|75|21098||||s|0
libsctp1|1.0.21+dfsg-1build2|36|9352|||lksctp-tools|s|0
libsensors-config|1:3.6.2-2build1|28|6862|||lm-sensors|a|0
libsensors5|1:3.6.2-2build1|88|28936|libsensors-config||lm-sensors|s|0
libserf-1-1|1.3.10-3ubuntu2|149|49224|libapr1t64 libaprutil1t64 libgssapi-krb5-2|||s|3
libsframe3|2.46-3ubuntu2|140|20576||||s|0
libsharpyuv0|1.5.0-0.1build1|48|17650||||s|0
libsimdjson29|4.2.4-1|228|82090||||s|3
libsimdutf31|8.0.0-1|529|146898||||s|0
libsisu-inject-java|0.3.5-1build1|419|350254|libcdi-api-java libslf4j-java||junit4 testng|a|3
libsisu-plexus-java|0.3.5-1build1|249|182122|libcdi-api-java libgeronimo-annotation-1.3-spec-java libplexus-classworlds-java libplexus-component-annotations-java libplexus-utils2-java libsisu-inject-java||junit4|a|3
libslang2|2.3.3-5build1|2392|503528||||s|0
libslf4j-java|1.7.32-2|277|141358|||libcommons-logging-java liblog4j1.2-java|a|3
libsm6|2:1.2.6-1build1|57|16866|libice6|||s|0
libsodium23|1.0.18-2|413|164826||||s|0
libsource-highlight-common|3.1.9-4.3build2|305|64234||||a|0
libsource-highlight4t64|3.1.9-4.3build2|793|273064|libsource-highlight-common|||s|0
libsqlite3-0|3.46.1-9ubuntu0.4|1784|719600||||s|1
libsqlite3-dev|3.46.1-9ubuntu0.4|3391|931996|libsqlite3-0 libc6-dev||sqlite3-doc|s|1
libssh2-1-dev|1.11.1-1ubuntu0.26.04.4|1116|283000|libssh2-1t64 libssl-dev zlib1g-dev|||s|1
libssh2-1t64|1.11.1-1ubuntu0.26.04.4|457|138284||||s|1
libssl-dev|3.5.5-1ubuntu3.7|16042|2936724|||libssl-doc|s|1
libstdc++-15-dev|15.2.0-16ubuntu1|25491|2920128|gcc-15-base libgcc-15-dev libc6-dev||libstdc++-15-doc|s|0
libsubid5|1:4.17.4-2ubuntu3|71|27980||||s|0
libsvn1|1.14.5-6build1|4155|1358088|libsqlite3-0 libapr1t64 libaprutil1t64 libexpat1 libsasl2-2 libserf-1-1 libutf8proc3|||s|3
libsystemd-shared|259.9-0ubuntu0.1|7411|2473420||libapparmor1 libkmod2|libarchive13t64 libbpf1 libcryptsetup12 libdw1t64 libelf1t64 libfido2-1 libgcrypt20 libidn2-0 liblz4-1 liblzma5 libp11-kit0 libpcre2-8-0 libpwquality1 libqrencode4 libtss2-esys-3.0.2-0t64 libtss2-mu-4.0.1-0t64 libtss2-rc0t64|s|1
libtalloc2|2:2.4.3+samba4.23.6+dfsg-1ubuntu2.2|112|50956||||s|1
libtasn1-6|4.21.0-2|127|45272||||s|0
libtasn1-6-dev|4.21.0-2|275|92382|libtasn1-6|libtasn1-doc||s|0
libtasn1-doc|4.21.0-2|564|309594||||a|0
libtcl8.6|8.6.17+dfsg-1build1|4125|1003440|tzdata||tcl8.6|s|0
libtcmalloc-minimal4t64|2.18.1-1|432|137676||||s|0
libtext-charwidth-perl|0.04-11build4|42|9530||||s|0
libtext-wrapi18n-perl|0.06-10|24|7694|libtext-charwidth-perl|||a|0
libthai-data|0.1.30-1|594|154800||||a|0
libthai0|0.1.30-1|97|19174|libthai-data libdatrie1|||s|0
libtiff6|4.7.0-3ubuntu5|614|205792|libdeflate0 libjbig0 libjpeg8 liblerc4 libwebp7|||s|1
libtime-duration-perl|1.21-2|34|12322|perl|||a|0
libtimedate-perl|2.3300-2|123|33972|perl|||a|0
libtirpc-common|1.3.7-0.1|27|7114||||a|0
libtirpc3t64|1.3.7-0.1|219|80910|libgssapi-krb5-2 libtirpc-common|||s|0
libtk8.6|8.6.17-1build1|2401|793390|libtcl8.6 libfontconfig1 libx11-6 libxft2 libxss1||tk8.6|s|0
libtool|2.5.4-9|881|168984|gcc/gcc-15/clang-21 cpp libc6-dev file autotools-dev automake|libltdl-dev|libtool-doc autoconf automaken gfortran/fortran95-compiler|a|0
libtsan2|16-20260322-1ubuntu1|9295|2848714||||s|0
libtypes-serialiser-perl|1.01-1|31|11552|perl libcommon-sense-perl|||a|0
libubsan1|16-20260322-1ubuntu1|3527|1239750||||s|0
libuchardet0|0.0.8-2|207|75794||||s|0
libunbound8|1.24.2-1ubuntu2.4|1135|460808|libevent-2.1-7t64|||s|1
libunistring5|1.3-2build1|2081|610496||||s|0
libunwind8|1.8.3-0ubuntu1|199|59630||||s|0
liburcu8t64|0.15.6-1|340|64652||||s|0
liburing2|2.14-1|116|25404||||s|0
libutf8proc3|2.10.0-2|374|71578||||s|3
libuv1t64|1.51.0-2ubuntu1|275|103390||||s|0
libwagon-file-java|3.5.3-2|32|7954|libslf4j-java libwagon-provider-api-java|||a|3
libwagon-http-java|3.5.3-2|104|48718|libcommons-io-java libhttpcore-java libhttpclient-java libjsoup-java libslf4j-java libwagon-provider-api-java|||a|3
libwagon-provider-api-java|3.5.3-2|97|48026|libplexus-utils2-java|||a|3
libwayland-client0|1.24.0-2|90|28530|libffi8|||s|0
libwbclient0|2:4.23.6+dfsg-1ubuntu2.2|134|57916||||s|1
libwebp7|1.5.0-0.1build1|600|263542|libsharpyuv0|||s|0
libwebpdemux2|1.5.0-0.1build1|44|12804|libwebp7|||s|0
libwebpmux3|1.5.0-0.1build1|76|26446|libwebp7|||s|0
libwmflite-0.2-7|0.2.14-1|184|67604||||s|0
libwrap0|7.6.q-36build2|107|48490||||s|0
libx11-6|2:1.8.13-1ubuntu0.1|1382|657516|libxcb1 libx11-data|||s|1
libx11-data|2:1.8.13-1ubuntu0.1|1344|114642||||a|1
libx11-xcb1|2:1.8.13-1ubuntu0.1|74|7980|libx11-6|||s|1
libxau6|1:1.0.11-1build2|33|7502||||s|0
libxcb-dri3-0|1.17.0-2ubuntu1|41|7540|libxcb1|||s|0
libxcb-present0|1.17.0-2ubuntu1|32|6112|libxcb1|||s|0
libxcb-randr0|1.17.0-2ubuntu1|97|17930|libxcb1|||s|0
libxcb-render0|1.17.0-2ubuntu1|81|16208|libxcb1|||s|0
libxcb-shm0|1.17.0-2ubuntu1|31|5808|libxcb1|||s|0
libxcb-sync1|1.17.0-2ubuntu1|54|9348|libxcb1|||s|0
libxcb-xfixes0|1.17.0-2ubuntu1|56|10192|libxcb1|||s|0
libxcb1|1.17.0-2ubuntu1|205|49022|libxau6 libxdmcp6|||s|0
libxdmcp6|1:1.1.5-2|41|10800||||s|0
libxdot4|14.1.2-1ubuntu1|65|23496||||s|3
libxext6|2:1.3.4-1build3|103|30840|libx11-6|||s|0
libxft2|2.3.6-1build2|118|45110|libfontconfig1 libfreetype6 libx11-6 libxrender1|||s|0
libxml2-16|2.15.2+dfsg-0.1ubuntu0.3|1566|606694||||s|1
libxml2-dev|2.15.2+dfsg-0.1ubuntu0.3|2823|711622|liblzma-dev libxml2-16 zlib1g-dev||pkgconf|s|1
libxmuu1|2:1.1.3-4|39|9450|libx11-6|||s|0
libxpm4|1:3.5.17-1ubuntu0.26.04.2|95|37170|libx11-6|||s|1
libxrender1|1:0.9.12-1build1|58|19204|libx11-6|||s|0
libxshmfence1|1.3.3-1build1|30|5284||||s|0
libxslt1-dev|1.1.45-0.1|809|89662|libxml2-dev libxslt1.1|||s|0
libxslt1.1|1.1.45-0.1|406|165368|libxml2-16|||s|0
libxss1|1:1.2.3-1build4|31|7084|libx11-6 libxext6 x11-common|||s|0
libxt6t64|1:1.2.1-1.3build1|459|172702|libice6 libsm6 libx11-6|||s|0
libxtables12|1.8.11-2ubuntu3|104|36650||||s|0
libyaml-0-2|0.2.5-2build3|148|52650||||s|0
libyaml-dev|0.2.5-2build3|259|63922|libyaml-0-2||libyaml-doc|s|0
libyyjson0|0.12.0+ds-1|274|108970||||s|3
libzstd-dev|1.5.7+dfsg-3|1297|376362||||s|0
linux-libc-dev|7.0.0-44.44|8170|1892760||||s|1
linux-sysctl-defaults|4.15ubuntu5|19|6208||||a|0
llvm-21|1:21.1.8-6ubuntu1|86355|20012922|llvm-21-runtime llvm-21-linker-tools libcurl4t64 libllvm21 libpfm4|llvm-21-dev|llvm-21-doc||3
llvm-21-dev|1:21.1.8-6ubuntu1|377371|51694656|libllvm21 libffi-dev llvm-21 libncurses-dev llvm-21-tools libclang-cpp21 libxml2-dev||||3
llvm-21-linker-tools|1:21.1.8-6ubuntu1|4295|1324772|libllvm21||||3
llvm-21-runtime|1:21.1.8-6ubuntu1|1719|564298|libllvm21|binfmt-support/systemd|||3
llvm-21-tools|1:21.1.8-6ubuntu1|2141|475764|libllvm21 python3 python3-pygments python3-yaml||||3
locales|2.43-2ubuntu2.7|15803|4225768||||ad|1
logrotate|3.22.0-1build1|145|53672|cron/systemd-sysv libpopt0||bsd-mailx/mailx||0
lolcat|100.0.1-4build1|40|8222|ruby ruby-paint ruby-optimist|||a|3
lsb-release|12.1-2build1|18|6174||||a|0
lsof|4.99.4+dfsg-2build2|480|238920|liblsof0 libtirpc3t64||||0
lto-disabled-list|79|41|14208||||a|0
ltrace|0.7.91~git20230705.8eabf68-4ubuntu1|404|158572|libelf1t64||||3
lua5.4|5.4.8-1build1|470|161282|libreadline8t64||||3
lynx|2.9.2-2|2008|722728|lynx-common libbrotli1 libgnutls30t64 libidn2-0|mailcap|||3
lynx-common|2.9.2-2|3666|1004514||lynx||a|3
m4|1.4.21-1|580|218984|||m4-doc||0
mailcap|3.75ubuntu1.1|91|24708|perl media-types|bzip2 file xz-utils||a|1
make|4.4.1-3|440|196620|||make-doc||0
man-db|2.13.1-1build1|3045|1392108|bsdextrautils groff-base libgdbm6t64 libpipeline1||apparmor groff less www-browser|d|0
manpages|6.17-1|1663|1380056|||man-browser|a|0
manpages-dev|6.17-1|4147|2183058|manpages||man-browser|a|0
mariadb-client|1:11.8.6-5ubuntu0.1|26055|2189504|mariadb-client-core perl libpcre2-posix3||libdbd-mariadb-perl/libdbd-mysql-perl libdbi-perl libterm-readkey-perl||1
mariadb-client-core|1:11.8.6-5ubuntu0.1|10887|1176174|libmariadb3 mariadb-common libedit2 libncurses6||||1
mariadb-common|1:11.8.6-5ubuntu0.1|64|23926|mysql-common|||a|1
maven|3.9.12-1|132|18534|default-jre-headless/openjdk-17-jre-headless/openjdk-21-jre-headless libjansi-java libmaven3-core-java libwagon-file-java libwagon-http-java|||a|3
mc|3:4.8.33-1.1build1|1614|577636|libglib2.0-0t64 libgpm2 libslang2 libssh2-1t64 mc-data|mailcap perl unzip|antiword arc/arcanist arj binutils bzip2 cabextract catdoc texlive-binaries clzip/lunzip/lzd/lzip/lziprecover/minilzip/pdlzip/plzip cpio ctorrent dbview default-jdk-headless djview4 djvulibre-bin elinks epub-utils/ncbi-entrez-direct exif file genisoimage gettext ghostscript glade gputils groff-base gv imagemagick info jlha-utils/lhasa kchmviewer libaspell-dev libbatik-java libchm-bin liblz4-tool libxml2-utils links2 links/w3m/lynx lyx xz-utils man-db mikmod mpg321 mplayer odt2txt/unoconv p7zip-full par2 poedit/potool poppler-utils procyon-decompiler python3:any python3-boto python3-tz rar rpm sox sqlite3 timidity unace/unace-nonfree unalz unar unrar/unrar-free vorbis-tools wimtools wv xpdf/pdf-viewer xpmutils zip zstd||3
mc-data|3:4.8.33-1.1build1|6277|1383304||||a|3
media-types|14.0.0build1|99|31434||||a|0
memcached|1.6.40-1ubuntu0.3|817|296868|adduser perl libevent-2.1-7t64 liblua5.4-0 libsasl2-2||libanyevent-perl libcache-memcached-perl libmemcached liburi-perl libterm-readkey-perl libyaml-perl||1
mesa-libgallium|26.0.8-1ubuntu0.3|44601|11241306|libdrm-amdgpu1 libdrm-intel1 libdrm2 libelf1t64 libexpat1 libllvm21 libsensors5 libx11-xcb1 libxcb-dri3-0 libxcb-present0 libxcb-randr0 libxcb-sync1 libxcb-xfixes0 libxcb1 libxshmfence1|||s|1
mkdocs|1.6.1+dfsg1-2|4383|2919646|fonts-font-awesome libjs-bootstrap5 libjs-jquery libjs-lunr python3-livereload python3-lunr sphinx-rtd-theme-common ghp-import mkdocs-get-deps python3-click python3-importlib-metadata/python3 python3-jinja2 python3-markdown python3-markupsafe python3-mergedeep python3-packaging python3-pathspec python3-pyyaml-env-tag python3-watchdog python3-yaml python3||mkdocs-doc nodejs python3-babel|a|3
mkdocs-get-deps|0.2.0-2|40|9274|python3-importlib-metadata/python3 python3-mergedeep python3-platformdirs python3-yaml python3|||a|3
moreutils|0.69-1build1|232|56976|perl libipc-run-perl libtime-duration-perl libtimedate-perl||||3
mtr-tiny|0.95-1.1ubuntu2|153|54288|libjansson4 libncurses6||||0
musl|1.2.5-3build1|814|425264||||s|3
musl-dev|1.2.5-3build1|3269|626486|musl gcc-x86-64-linux-gnu|||s|3
musl-tools|1.2.5-3build1|60|5538|musl-dev||||3
mysql-client|8.4.13-0ubuntu0.26.04.2|49|9128|mysql-client-core mysql-common||||1
mysql-client-core|8.4.13-0ubuntu0.26.04.2|46939|2167344|libedit2 libgoogle-perftools4t64||||1
mysql-common|5.8+1.1.1ubuntu2|34|7002||||a|0
nano|8.7.1-1ubuntu0.1|872|289348|||hunspell||1
ncat|7.98+dfsg-1|442|217678|liblua5.4-0 libpcap0.8t64||||3
ncdu|1.22-1build1|119|51014|||||3
ncurses-term|6.6+20251231-1|4421|279792||||a|0
net-tools|2.10-2ubuntu1|664|151252|||||0
netbase|6.5build1|35|13036||||a|0
netcat-openbsd|1.234-1|105|44048|||||0
netcat-traditional|1.10-50.1build1|136|61890|||||3
netpbm|2:11.10.02-1build1|8646|2095822|libnetpbm11t64 libjpeg8 libpng16-16t64 libtiff6 libx11-6 libxml2-16|ghostscript|||3
nettle-dev|3.10.2-1|3180|1176028|libnettle8t64 libhogweed6t64 libgmp-dev|||s|0
nfs-common|1:2.8.5-1ubuntu1|878|244498|libcap2 libevent-core-2.1-7t64 libgssapi-krb5-2 libk5crypto3 libkeyutils1 libkrb5-3 libnfsidmap1 libtirpc3t64 libwrap0 rpcbind adduser ucf keyutils|python3|open-iscsi watchdog||0
nftables|1.1.6-1|190|76202|libnftables1 libedit2|netbase|firewalld||0
nginx|1.28.3-2ubuntu1.14|1594|620396|nginx-common||||1
nginx-common|1.28.3-2ubuntu1.14|228|38978|||fcgiwrap nginx-doc ssl-cert|ad|1
nmap|7.98+dfsg-1|4128|1704384|nmap-common liblinear4 liblua5.4-0 libpcap0.8t64 libssh2-1t64||ncat ndiff zenmap||3
nmap-common|7.98+dfsg-1|22798|4516532||nmap||a|3
node-acorn|8.16.0+ds+~cs25.18.7-4|972|120554|nodejs node-xtend|||a|3
node-balanced-match|2.0.0-1|21|4910||||a|3
node-brace-expansion|2.0.1+~1.1.0-2|26|8172|node-balanced-match|||a|3
node-cjs-module-lexer|1.2.3+dfsg-1|157|32120||||a|3
node-corepack|0.24.0-5build1|3513|761472|nodejs|||a|3
node-debug|4.4.3+~4.1.13-1|46|16836|node-ms|||a|3
node-llhttp|9.3.3~really9.3.0+~cs12.11.8-3build1|1269|158622|node-debug node-semver|||a|3
node-lru-cache|10.0.1-3|654|61916||||a|3
node-minimatch|9.0.3-6|593|78048|node-brace-expansion|||a|3
node-ms|2.1.3+~cs0.7.31-3|21|5738|nodejs|||a|3
node-popper2|2.11.2-9|1676|105906||||a|3
node-semver|7.6.1+~7.5.8-2|195|45212|node-lru-cache nodejs|||a|3
node-undici|7.18.2+dfsg+~cs3.2.0-1build1|2155|393728|node-llhttp|||a|3
node-xtend|4.0.2-3|16|3902||||a|3
nodejs|22.22.1+dfsg+~cs22.19.15-1ubuntu1|2543|366786|libnode127 node-corepack|ca-certificates nodejs-doc|npm||3
nodejs-doc|22.22.1+dfsg+~cs22.19.15-1ubuntu1|20436|6632768||nodejs||a|3
openjdk-17-jre-headless|17.0.21.1+2-1~26.04.1|189514|48225950|ca-certificates-java java-common liblcms2-2 libjpeg8 libnss3 libpcsclite1|libcups2t64 libfontconfig1 libfreetype6 libharfbuzz0b libasound2t64|libnss-mdns fonts-dejavu-extra fonts-ipafont-gothic fonts-ipafont-mincho fonts-wqy-microhei/fonts-wqy-zenhei fonts-indic|s|2
openjdk-21-jre-headless|21.0.13.1+2-1~26.04.1|199134|46697688|ca-certificates-java java-common liblcms2-2 libjpeg8 libnss3 libpcsclite1|libcups2t64 libfontconfig1 libfreetype6 libharfbuzz0b libasound2t64|libnss-mdns fonts-dejavu-extra fonts-ipafont-gothic fonts-ipafont-mincho fonts-wqy-microhei/fonts-wqy-zenhei fonts-indic|s|2
openjdk-25-jdk-headless|25.0.5.1+2-1~26.04.1|99226|89490420|openjdk-25-jre-headless||openjdk-25-demo openjdk-25-source|s|1
openjdk-25-jre-headless|25.0.5.1+2-1~26.04.1|239739|59084192|ca-certificates-java java-common liblcms2-2 libjpeg8 libnss3 libpcsclite1|libcups2t64 libfontconfig1 libfreetype6 libharfbuzz0b libasound2t64|libnss-mdns fonts-dejavu-extra fonts-ipafont-gothic fonts-ipafont-mincho fonts-wqy-microhei/fonts-wqy-zenhei fonts-indic|s|1
openssh-client|1:10.2p1-2ubuntu3.8|3670|935840|adduser libedit2 libfido2-1 libgssapi-krb5-2|xauth|keychain libpam-ssh monkeysphere ssh-askpass||1
openssh-server|1:10.2p1-2ubuntu3.8|2835|622420|openssh-client openssh-sftp-server ucf systemd libgssapi-krb5-2 libkrb5-3 libwrap0|default-logind/logind/libpam-systemd ncurses-term xauth ssh-import-id|molly-guard monkeysphere ssh-askpass ufw|d|1
openssh-sftp-server|1:10.2p1-2ubuntu3.8|101|37444|openssh-client|openssh-server/ssh-server|||1
openssl|3.5.5-1ubuntu3.7|2523|1242886|||ca-certificates||1
pandoc|3.7.0.2+ds-1|201810|28863282|pandoc-data libffi8 liblua5.4-0 libnuma1 libyaml-0-2||citation-style-language-styles context ghc groff libjs-katex libjs-mathjax librsvg2-bin nodejs pandoc-citeproc perl php python3 r-base-core ruby texlive-latex-extra texlive-latex-recommended texlive-luatex texlive-xetex wkhtmltopdf||3
pandoc-data|3.7.0.2-1build1|625|91236||||a|3
parallel|20240222+ds-3|3213|2116086|sysstat perl||csh fish ksh tcsh zsh|a|3
patch|2.8-2build1|198|95680|||ed diffutils-doc||0
perl|5.40.1-7ubuntu0.4|836|262142|perl-modules-5.40 libperl5.40|netbase|perl-doc libterm-readline-gnu-perl/libterm-readline-perl-perl make libtap-harness-archive-perl||1
perl-modules-5.40|5.40.1-7ubuntu0.4|19987|3213040||perl||a|1
php-cli|2:8.5+99ubuntu1|22|4662|php8.5-cli|||a|0
php-common|2:99ubuntu1|70|13860|psmisc|cron/cron-daemon/anacron/systemd-sysv||a|0
php8.5-cli|8.5.4-0ubuntu1.6|11957|3153720|libedit2 media-types php8.5-common php8.5-readline tzdata ucf libargon2-1 libsodium23 libxml2-16||php-pear||1
php8.5-common|8.5.4-0ubuntu1.6|11800|823980|php-common ucf libffi8||||1
php8.5-readline|8.5.4-0ubuntu1.6|68|14066|php-common ucf php8.5-common libedit2||||1
pinentry-curses|1.3.2-3ubuntu1|100|41104|libassuan9||pinentry-doc||0
pipx|1.8.0-1|3600|831454|python3-venv python3-argcomplete python3-packaging python3-platformdirs python3-tomli/python3 python3-userpath python3|mkdocs||a|3
pkg-config|2.5.1-4|34|7684|pkgconf|||s|0
pkgconf|2.5.1-4|73|20022|pkgconf-bin|||s|0
pkgconf-bin|2.5.1-4|85|22724|libpkgconf7||||0
poppler-data|0.4.12-1build1|13085|2000170|||poppler-utils ghostscript fonts-japanese-mincho/fonts-ipafont-mincho fonts-japanese-gothic/fonts-ipafont-gothic fonts-arphic-ukai fonts-arphic-uming fonts-nanum|a|0
postgresql|18+290ubuntu1|35|18610|postgresql-18||postgresql-doc|ad|0
postgresql-18|18.6-0ubuntu0.26.04.1|20948|6002376|locales postgresql-client-18 postgresql-common ssl-cert tzdata libgssapi-krb5-2 libicu78 libldap2 libnuma1 libpq5 liburing2 libxml2-16 libxslt1.1|postgresql-18-jit sysstat||d|1
postgresql-18-jit|18.6-0ubuntu0.26.04.1|23819|10404998|postgresql-18 libllvm21||||1
postgresql-client|18+290ubuntu1|21|15238|postgresql-client-18|||a|0
postgresql-client-18|18.6-0ubuntu0.26.04.1|4740|1401208|libpq5 postgresql-client-common libreadline8t64||postgresql-18 postgresql-doc-18||1
postgresql-client-common|290ubuntu1|154|49408|netbase perl|||a|0
postgresql-common|290ubuntu1|354|101102|adduser libjson-perl postgresql-client-common ssl-cert ucf perl|logrotate||ad|0
psmisc|23.7-2ubuntu2|604|179200|||||0
publicsuffix|20260129.1928-1|602|139492||||a|0
pv|1.10.3-1|220|96950|||doc-base||0
python-apt-common|3.1.0ubuntu1.1|140|16976||||a|1
python-babel-localedata|2.17.0-2|30117|6670976||||a|0
python-is-python3|3.13.3-1+build1|16|2832|python3|||a|0
python3|3.14.3-0ubuntu2|80|22938|python3-minimal python3.14 libpython3-stdlib||python3-doc python3-tk python3-venv||0
python3-apt|3.1.0ubuntu1.1|686|165306|python3 python-apt-common distro-info-data|lsb-release iso-codes|python-apt-doc apt||1
python3-argcomplete|3.6.3-1|163|36134|python3|||a|3
python3-asgiref|3.11.0-1|100|25152|python3|||a|0
python3-autocommand|2.2.2-4|61|13878|python3|||a|0
python3-babel|2.17.0-2|504|100730|python-babel-localedata python3|||a|0
python3-bcrypt|5.0.0-3build1|541|220548|python3||||0
python3-blinker|1.9.0-2build1|43|10898|python3||python-blinker-doc|a|0
python3-certifi|2026.1.4+ds-1|42|10284|ca-certificates python3|||a|0
python3-cffi-backend|2.0.0-3build1|242|85520|python3 libffi8|||s|0
python3-chardet|5.2.0+dfsg-2build1|1141|115430|python3|||a|0
python3-click|8.2.0+0.really.8.1.8-1build1|374|80162|python3|||a|0
python3-cryptography|46.0.5-1ubuntu2.2|4358|1160178|python3-bcrypt python3 python3-cffi-backend python3/python3-typing-extensions||python-cryptography-doc python3-cryptography-vectors||1
python3-dateutil|2.9.0-4build1|323|80402|python3 tzdata|||a|0
python3-dbus|1.4.0-1build2|413|100516|python3 libdbus-1-3 libglib2.0-0t64|python3-gi|python-dbus-doc||0
python3-dev|3.14.3-0ubuntu2|149|26586|python3 libpython3-dev python3.14-dev libjs-sphinxdoc||||0
python3-distlib|0.4.0-1|1155|266814|python3|||a|3
python3-distro|1.9.0-1build1|79|16964|lsb-release python3|||a|0
python3-distro-info|1.15ubuntu0.1|42|6876|distro-info-data python3|||a|1
python3-filelock|3.20.3-1|65|13462|python3|||a|3
python3-flask|3.1.3-1ubuntu1|443|84990|python3-blinker python3-click python3-itsdangerous python3-jinja2 python3-markupsafe python3-werkzeug python3|python3-asgiref|python3-dotenv python-flask-doc|a|0
python3-gi|3.56.2-1|757|237662|gir1.2-glib-2.0 gir1.2-girepository-3.0 python3 libffi8 libgirepository-2.0-0 libglib2.0-0t64||||0
python3-httplib2|0.22.0-1ubuntu0.1|134|32092|ca-certificates python3-pyparsing python3|||a|1
python3-idna|3.11-1ubuntu0.1|373|47090|python3|||a|1
python3-inflect|7.5.0-1build1|148|33984|python3-more-itertools python3-typeguard python3|||a|0
python3-iniconfig|2.1.0-2|32|6962|python3|||a|3
python3-itsdangerous|2.2.0-2build1|71|15392|python3|||a|0
python3-jaraco.context|6.0.1-2|34|8198|python3|||a|0
python3-jaraco.functools|4.1.0-1build1|47|11816|python3-more-itertools python3|||a|0
python3-jaraco.text|4.0.0-1build1|47|11634|python3-autocommand python3-jaraco.context python3-jaraco.functools python3-more-itertools python3 python3-inflect|||a|0
python3-jinja2|3.1.6-1build1|531|109304|python3-markupsafe python3|python3-babel|python-jinja2-doc|a|0
python3-joblib|1.5.2-1|1022|210494|python3|python3-numpy python3-psutil python3-pytest|python-joblib-doc|a|3
python3-jwt|2.10.1-4ubuntu1.4|116|24368|python3|python3-cryptography|python-jwt-doc python3-crypto|a|1
python3-launchpadlib|2.1.0-1build1|1769|126482|python3-httplib2 python3-lazr.restfulclient python3-lazr.uri python3||python3-keyring python3-pkg-resources python3-testresources|a|0
python3-lazr.restfulclient|0.14.6-3build1|178|51126|python3-httplib2 python3-lazr.uri python3-wadllib python3-distro python3-oauthlib python3-setuptools python3|||a|0
python3-lazr.uri|1.0.6-7build1|74|13922|python3|||a|0
python3-livereload|2.7.1-0.1|102|22680|python3-tornado python3|python3-pyinotify|coffeescript node-less node-uglify python-livereload-doc python3-django python3-flask python3-slimmer|a|3
python3-lunr|0.8.0-1|133|28538|python3-nltk python3||python-lunr-doc|a|3
python3-markdown|3.10.2-1|369|76374|python3|python3-pygments python3-yaml|python-markdown-doc|a|0
python3-markupsafe|3.0.3-1build1|52|11812|python3||||0
python3-mergedeep|1.3.4-4build1|44|7312|python3|||a|3
python3-minimal|3.14.3-0ubuntu2|110|25808|python3.14-minimal||||0
python3-more-itertools|10.8.0-1build1|308|63658|python3|||a|0
python3-nltk|3.9.2-1|5793|1011996|python3-click python3-joblib python3-regex python3-tqdm python3|python3-numpy python3-tk||a|3
python3-numpy|1:2.3.5+ds-3ubuntu1|26785|5386870|python3-numpy-dev python3 libblas3 liblapack3||gcc gfortran python-numpy-doc python3-dev python3-pytest||0
python3-numpy-dev|1:2.3.5+ds-3ubuntu1|723|143458||python3-numpy||s|0
python3-oauthlib|3.3.1-1ubuntu0.1|584|94534|python3 python3-blinker python3-cryptography python3-jwt|||a|1
python3-openssl|25.3.0-1ubuntu1|245|46390|python3-typing-extensions/python3 python3-cryptography python3||python-openssl-doc|a|0
python3-packaging|26.0-1|288|58686|python3|||a|0
python3-pathspec|1.0.4-1|177|31750|python3|||a|3
python3-pip|25.1.1+dfsg-1ubuntu2|10136|1416206|ca-certificates python3-wheel python3|build-essential python3-dev libjs-sphinxdoc||a|3
python3-pip-whl|25.1.1+dfsg-1ubuntu2|1532|1429504|ca-certificates|||a|3
python3-pkg-resources|78.1.1-0.1build1|696|144256|python3-autocommand python3-inflect python3-jaraco.context python3-jaraco.functools python3-more-itertools python3||python3-setuptools|a|0
python3-platformdirs|4.9.4-1|125|17288|python3|||a|0
python3-pluggy|1.6.0-2|99|21092|python3|||a|3
python3-psutil|7.1.0-1ubuntu1|1109|190812|python3||||0
python3-pyasyncore|1.0.2-3build1|43|10420|python3|||a|0
python3-pygments|2.19.2+dfsg-1|4582|843366|python3||python-pygments-doc ttf-bitstream-vera|a|0
python3-pyinotify|0.9.6-5build1|109|25526|python3 python3-pyasyncore||python-pyinotify-doc|a|0
python3-pyparsing|3.3.2-2|485|98588|python3||python-pyparsing-doc|a|0
python3-pytest|9.0.2-4|1378|277444|python3-iniconfig python3-packaging python3-pluggy python3-pygments python3|||a|3
python3-pyyaml-env-tag|1.1-1|26|6100|python3-yaml python3|||a|3
python3-regex|0.1.20250918-1build1|1466|296102|python3||||3
python3-requests|2.32.5+dfsg-1ubuntu1.1|240|51886|python3-certifi python3-chardet python3-idna python3-urllib3 python3 ca-certificates||python3-cryptography python3-idna python3-openssl python3-socks python-requests-doc|a|1
python3-setuptools|78.1.1-0.1build1|3897|661184|python3-pkg-resources python3-jaraco.text python3-more-itertools python3-typeguard python3-typing-extensions python3-zipp python3||python-setuptools-doc|a|0
python3-setuptools-whl|78.1.1-0.1build1|1324|1173944||||a|3
python3-tk|3.14.3-0ubuntu2|27|8764|python3.14 python3.14-tk||blt tix||3
python3-tomli|2.4.0-1build1|446|129262|python3||python3-tomli-w||3
python3-tornado|6.5.4-0.1ubuntu0.4|1780|316892|ca-certificates python3||python3-pycurl python-tornado-doc python3-twisted||1
python3-tqdm|4.67.3-1build1|489|92244|python3|||a|3
python3-typeguard|4.4.4-2|165|28914|python3-typing-extensions python3|||a|0
python3-typing-extensions|4.15.0-2|511|84160|python3|||a|0
python3-urllib3|2.6.3-1ubuntu1.2|489|97562|python3|ca-certificates|python3-brotli python3-supported-min python3-cryptography python3-idna python3-openssl python3-socks|a|1
python3-userpath|1.9.2-2|46|9620|python3-click python3|python3-psutil||a|3
python3-venv|3.14.3-0ubuntu2|6|1032|python3.14-venv python3||||3
python3-virtualenv|20.36.1+ds-1|393|78454|python3-pip-whl python3-setuptools-whl python3-distlib python3-filelock python3-platformdirs python3|build-essential ca-certificates python3-dev||a|3
python3-wadllib|2.0.0-3|330|36320|python3-lazr.uri python3|||a|0
python3-watchdog|6.0.0-4|310|71964|python3-yaml python3||python-watchdog-doc|a|3
python3-werkzeug|3.1.5-1|828|169876|python3-markupsafe python3|python3-openssl python3-pyinotify|ipython3 python-werkzeug-doc python3-lxml python3-watchdog|a|0
python3-wheel|0.46.3-2|115|27904|python3-packaging python3||python3-setuptools|a|3
python3-yaml|6.0.3-1build1|561|136956|python3 libyaml-0-2||||0
python3-zipp|3.23.0-1build1|45|10370|python3|||a|0
python3.14|3.14.4-1ubuntu0.2|913|830272|python3.14-minimal libpython3.14-stdlib media-types tzdata|ca-certificates|python3.14-venv python3.14-doc binutils||1
python3.14-dev|3.14.4-1ubuntu0.2|513|510148|python3.14 libpython3.14-dev libpython3.14|libc6-dev/libc-dev|||1
python3.14-minimal|3.14.4-1ubuntu0.2|7395|2579044|libpython3.14-minimal libexpat1|python3.14|binfmt-support||1
python3.14-tk|3.14.4-1ubuntu0.2|439|104576|libtcl8.6 libtk8.6||tix||2
python3.14-venv|3.14.4-1ubuntu0.2|27|5356|python3.14 python3-pip-whl python3-setuptools-whl||||2
rake|13.3.1-1|209|46100|ruby|zip||a|0
readline-common|8.3-4|81|61514|||readline-doc|a|0
redis-server|5:8.0.5-1ubuntu0.1|173|53218|redis-tools||||2
redis-tools|5:8.0.5-1ubuntu0.1|7096|1359462|adduser libatomic1 libjemalloc2 liblzf1||ruby-redis||2
rpcbind|1.2.7-1build2|150|47582|libtirpc3t64 libwrap0 adduser||||0
rpcsvc-proto|1.4.3-1build1|249|68294|||||0
rsync|3.4.1+ds1-7ubuntu0.3|829|448682|libpopt0||openssh-client openssh-server python3 python3-braceexpand||1
rsyslog|8.2512.0-1ubuntu4.2|1840|536232|libestr0 libfastjson4 adduser ucf|logrotate|rsyslog-doc rsyslog-mysql rsyslog-pgsql rsyslog-mongodb rsyslog-elasticsearch rsyslog-kafka rsyslog-hiredis rsyslog-snmp rsyslog-kubernetes rsyslog-docker rsyslog-clickhouse rsyslog-openssl/rsyslog-gnutls rsyslog-gssapi rsyslog-relp apparmor||1
ruby|1:3.3build1|31|3678|ruby3.3 libruby ruby-rubygems||ri ruby-dev||0
ruby-csv|3.3.5-1|233|43144||||a|0
ruby-did-you-mean|2.0.0-1|79|14732||||a|0
ruby-net-telnet|0.2.0-1build1|57|13534||||a|0
ruby-optimist|3.2.1-1|66|16706||||a|3
ruby-paint|2.3.0-1|47|16936||||a|3
ruby-ruby2-keywords|0.0.5-1build1|20|4398||||a|0
ruby-rubygems|3.6.7-2ubuntu2|1796|332420|ruby|||a|0
ruby-sdbm|1.0.0-5build6|59|16142|libruby3.3 libruby|||s|0
ruby-webrick|1.9.2-1|304|60970||||a|0
ruby-xmlrpc|0.3.3-2build1|104|24896|ruby-webrick|||a|0
ruby3.3|3.3.8-2ubuntu3.2|138|49132|rubygems-integration libruby3.3|fonts-lato libjs-jquery|||1
rubygems-integration|1.19build1|25|5666|ca-certificates||bundler|a|0
screen|4.9.1-3ubuntu2|1004|648710|||byobu/screenie/iselect ncurses-term||0
shared-mime-info|2.4-5build3|2876|476082|libglib2.0-0t64 libxml2-16||||0
shellcheck|0.11.0-2|22867|3313918|libffi8 libnuma1||||3
siege|4.1.6-1ubuntu2|261|101614|||||0
sl|5.02-1build1|59|12902|libncurses6||||3
socat|1.8.1.1-1ubuntu0.1|1723|402738|libwrap0||||1
sphinx-rtd-theme-common|3.1.0+dfsg-1|1177|1015240|fonts-font-awesome fonts-lato|||a|0
sqlite3|3.46.1-9ubuntu0.4|585|149346|libreadline8t64 libsqlite3-0||sqlite3-doc||1
ssh-import-id|5.11-0ubuntu4|50|10244|ca-certificates openssh-client python3-distro python3-launchpadlib wget python3|openssh-server||a|0
sshpass|1.10-0.1build1|38|11506||ssh-client=openssh-client|||3
ssl-cert|1.1.3ubuntu2|67|18760|openssl adduser|||ad|0
strace|6.19+ds-0ubuntu5|2399|677520|libunwind8||||0
stress|1.0.7-2|51|18186|||||3
stress-ng|0.20.01-1|20149|4094864|libapparmor1 libegl1 libgbm1 libgles2 libjpeg8 libjudydebian1 libkmod2 libmpfr6 libsctp1||||3
subversion|1.14.5-6build1|4855|901222|libsvn1 libapr1t64 libaprutil1t64||db5.3-util libapache2-mod-svn patch subversion-tools||3
sudo|1.9.17p2-1ubuntu3.2|3472|955094|sudo-common libapparmor1|sudo-rs|||1
sudo-common|1.2ubuntu|26|4034||||a|0
sudo-rs|0.2.13-0ubuntu1.2|2505|596110|python3 sudo-common|libapparmor1|||1
supervisor|4.3.0-1|1680|286604|python3||supervisor-doc|a|3
sysstat|12.7.7-0ubuntu2|1528|516852|ucf xz-utils libsensors5|systemd|isag|d|0
systemd|259.9-0ubuntu0.1|11020|3137006|libsystemd-shared|default-dbus-system-bus/dbus-system-bus=dbus linux-sysctl-defaults systemd-timesyncd/time-daemon systemd-resolved systemd-cryptsetup|systemd-container systemd-homed systemd-userdbd systemd-boot systemd-repart libtss2-tcti-device0 polkitd||1
systemd-cryptsetup|259.9-0ubuntu0.1|504|124792|libcryptsetup12 libsystemd-shared||||1
systemd-resolved|259.9-0ubuntu0.1|868|300016|libsystemd-shared systemd dbus|libidn2-0|polkitd||1
systemd-sysv|259.9-0ubuntu0.1|81|9420|systemd|libpam-systemd libnss-systemd|||1
systemd-timesyncd|259.9-0ubuntu0.1|183|41176|libsystemd-shared systemd||||1
tcl-expect|5.45.4-4build1|241|110668|libtcl8.6||expect|s|3
tcl8.6|8.6.17+dfsg-1build1|43|14872|libtcl8.6||tcl-tclreadline||0
tcpdump|4.99.6-1|1325|476828|systemd libpcap0.8t64||apparmor||0
telnet|0.17+2.7-2ubuntu1.1|49|3650|inetutils-telnet|||a|1
tftp-hpa|5.3+20251209-2|54|19776|||||0
time|1.9-0.4|126|45302|||||0
tini|0.19.0-6|38|10842|||tini-static||3
tmux|3.6a-2ubuntu0.2|1273|517156|libevent-core-2.1-7t64 libjemalloc2||||1
tnftp|20260211-1|234|104718|libedit2||||0
toilet|0.3-5|48|13310|toilet-fonts libcaca0||figlet||3
toilet-fonts|0.3-5|783|712838|||toilet|a|3
traceroute|1:2.1.6-1build1|163|54430|||||3
tree|2.3.1-1|122|53550|||||3
tzdata|2026f-0ubuntu0.26.04.1|1359|193408||||ad|1
ucf|3.0052ubuntu1|148|44280|libtext-wrapi18n-perl|||ad|0
uidmap|1:4.17.4-2ubuntu3|138|38958|libsubid5||||0
unattended-upgrades|2.12ubuntu9|448|53334|python3 python3-apt python3-dbus python3-distro-info ucf lsb-release xz-utils|systemd-sysv/cron/cron-daemon/anacron|bsd-mailx default-mta/mail-transport-agent needrestart powermgmt-base python3-gi|ad|0
unzip|6.0-29ubuntu1|416|179964|||zip||0
uuid-dev|2.41.3-3ubuntu2.2|134|49148|libc6-dev|||s|1
uuid-runtime|2.41.3-3ubuntu2.2|163|48512|adduser systemd||||1
valgrind|1:3.26.0-0ubuntu1|85042|15654046|libc6-dbg|gdb python3|valgrind-mpi kcachegrind||0
vim|2:9.1.2141-1ubuntu4.10|4568|2068812|vim-common vim-runtime libgpm2 libpython3.14 libsodium23||ctags vim-doc vim-scripts||1
vim-common|2:9.1.2141-1ubuntu4.10|2273|495152||xxd vim/vim-gtk3/vim-motif/vim-nox/vim-tiny||a|1
vim-runtime|2:9.1.2141-1ubuntu4.10|38139|7515558||vim/vim-gtk3/vim-motif/vim-nox/vim-tiny||a|1
vim-tiny|2:9.1.2141-1ubuntu4.10|1976|868638|vim-common||indent||1
virtualenv|20.36.1+ds-1|14|1980|python3-virtualenv|||a|3
vnstat|2.13-1build1|343|115994|adduser libsqlite3-0||vnstati||3
wamerican|2020.12.07-4build1|998|242090||||ad|0
wget|1.25.0-2ubuntu4.4|732|352416|libgnutls30t64 libidn2-0 libnettle8t64 libpsl5t64|ca-certificates|||1
whiptail|0.52.25-1ubuntu3|55|18220|libnewt0.52 libpopt0 libslang2||||0
whois|5.6.6|268|52472|libidn2-0||||0
x11-common|1:7.7+26ubuntu1|278|22520||||a|0
xauth|1:1.1.2-1.1build1|73|25718|libx11-6 libxau6 libxext6 libxmuu1||||0
xdg-user-dirs|0.19-1|168|19302|||||0
xfonts-encodings|1:1.0.5-0ubuntu3|662|575772|x11-common|||a|0
xfonts-utils|1:7.7+7build1|428|97066|libfontenc1 libfreetype6 x11-common xfonts-encodings||||0
xsel|1.2.1-1build1|58|20528|libx11-6||||3
xxd|2:9.1.2141-1ubuntu4.10|166|69422|||||1
xz-utils|5.8.3-1ubuntu0.1|976|405688|||||1
zip|3.0-15ubuntu3|549|174984||unzip|||0
zlib1g-dev|1:1.3.dfsg+really1.3.1-1ubuntu3.2|1324|895424|libc6-dev|||s|1
zsh|5.9-8ubuntu3|2449|818058|zsh-common libcap2|libgdbm6t64|zsh-doc||0
zsh-common|5.9-8ubuntu3|16248|4167926||zsh|zsh-doc|a|0
dnsutils|=bind9-dnsutils
fortune|=fortune-mod`;

/** Suite and component. */
export const PLACES = 'resolute/main resolute-updates/main resolute-updates/universe resolute/universe';

/** What the minimal system has installed: `name version`, and `all` for packages of all architectures. */
export const BASE = `apt 3.2.1ubuntu0.1
base-files 14ubuntu6.3
base-passwd 3.6.8
bash 5.3-2ubuntu1
bsdutils 1:2.41.3-3ubuntu2.2
coreutils 9.5-1ubuntu2+0.0.0~ubuntu25 all
coreutils-from-uutils 0.0.0~ubuntu25 all
dash 0.5.12-12ubuntu3
debconf 1.5.92 all
debianutils 5.23.2build1
diffutils 1:3.12-1ubuntu0.1
dpkg 1.23.7ubuntu1
e2fsprogs 1.47.2-3ubuntu4
findutils 4.10.0-3build2
gcc-16-base 16-20260322-1ubuntu1
gnu-coreutils 9.7-3ubuntu2.1
gpgv 2.4.8-4ubuntu3.1
grep 3.12-1
gzip 1.14-1~exp2ubuntu1.1
hostname 3.25build1
init-system-helpers 1.69 all
libacl1 2.3.2-2
libapt-pkg7.0 3.2.1ubuntu0.1
libattr1 1:2.5.2-4ubuntu0.1
libaudit-common 1:4.1.2-1ubuntu0.1 all
libaudit1 1:4.1.2-1ubuntu0.1
libblkid1 2.41.3-3ubuntu2.2
libbsd0 0.12.2-2build2
libbz2-1.0 1.0.8-6ubuntu0.1
libc-bin 2.43-2ubuntu2.7
libc-gconv-modules-extra 2.43-2ubuntu2.7
libc6 2.43-2ubuntu2.7
libcap-ng0 0.8.5-4build5
libcom-err2 1.47.2-3ubuntu4
libcrypt1 1:4.5.1-1
libdb5.3t64 5.3.28+dfsg2-10ubuntu1
libdebconfclient0 0.280ubuntu1
libext2fs2t64 1.47.2-3ubuntu4
libgcc-s1 16-20260322-1ubuntu1
libgcrypt20 1.12.0-2ubuntu1.1
libgmp10 2:6.3.0+dfsg-5ubuntu2
libgpg-error0 1.58-2
liblz4-1 1.10.0-8
liblzma5 5.8.3-1ubuntu0.1
libmd0 1.1.0-2build4
libmount1 2.41.3-3ubuntu2.2
libncursesw6 6.6+20251231-1
libpam-modules 1.7.0-5ubuntu3.2
libpam-modules-bin 1.7.0-5ubuntu3.2
libpam-runtime 1.7.0-5ubuntu3.2 all
libpam0g 1.7.0-5ubuntu3.2
libpcre2-8-0 10.46-1ubuntu0.1
libproc2-0 2:4.0.4-9ubuntu1
libseccomp2 2.6.0-2ubuntu5
libselinux1 3.9-4build1
libsemanage-common 3.9-1build1 all
libsemanage2 3.9-1build1
libsepol2 3.9-2
libsmartcols1 2.41.3-3ubuntu2.2
libss2 1.47.2-3ubuntu4
libssl3t64 3.5.5-1ubuntu3.7
libstdc++6 16-20260322-1ubuntu1
libsystemd0 259.9-0ubuntu0.1
libtinfo6 6.6+20251231-1
libudev1 259.9-0ubuntu0.1
libuuid1 2.41.3-3ubuntu2.2
libxxhash0 0.8.3-2build1
libzstd1 1.5.7+dfsg-3
login 1:4.16.0-2+really2.41.3-3ubuntu2.2
login.defs 1:4.17.4-2ubuntu3 all
logsave 1.47.2-3ubuntu4
mawk 1.3.4.20260129-1
mount 2.41.3-3ubuntu2.2
ncurses-base 6.6+20251231-1 all
ncurses-bin 6.6+20251231-1
openssl-provider-legacy 3.5.5-1ubuntu3.7
passwd 1:4.17.4-2ubuntu3
perl-base 5.40.1-7ubuntu0.4
procps 2:4.0.4-9ubuntu1
rust-coreutils 0.10.0-1ubuntu2~26.04.1
sed 4.9-2ubuntu1
sensible-utils 0.0.26build1 all
sysvinit-utils 3.15-5ubuntu1
tar 1.35+dfsg-4ubuntu0.4
ubuntu-keyring 2023.11.28.1build1 all
unminimize 0.5build1
util-linux 2.41.3-3ubuntu2.2
zlib1g 1:1.3.dfsg+really1.3.1-1ubuntu3.2`;

/** Of each suite: the size of its InRelease in bytes, then its components with the sizes of their compressed indexes. */
export const INDEXES = `resolute 135549 main 1480032 universe 15960824 restricted 151900 multiverse 290412
resolute-updates 137401 main 915184 universe 396632 restricted 638812 multiverse 21016
resolute-backports 136546 universe 3136
resolute-security 137403 main 752076 universe 223564 restricted 614800 multiverse 20032`;
