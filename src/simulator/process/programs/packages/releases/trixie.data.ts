/**
 * Packages of Debian 13 "trixie" as its package indexes of 2026-11 have them: name, version, installed size in kB, size of the archive
 * in bytes, what it depends on (alternatives behind a slash), recommends and suggests, marks (a: for all architectures, s: of several
 * architectures side by side, d: asks questions with debconf), and its place in {@link PLACES}.
 */
export const PACKAGES = `acl|2.3.2-2+b1|231|64412|||||0
adduser|3.152|428|190932|||liblocale-gettext-perl perl cron quota|a|0
alsa-topology-conf|1.2.5.1-3|420|15276||||a|0
alsa-ucm-conf|1.2.14-1|1353|92476|libasound2t64|||a|0
apache2|2.4.71-1~deb13u1|585|233000|apache2-bin apache2-data apache2-utils media-types procps perl|ssl-cert|apache2-doc apache2-suexec-pristine/apache2-suexec-custom ufw www-browser||0
apache2-bin|2.4.71-1~deb13u1|5181|1419548|perl libapr1t64 libaprutil1-dbd-sqlite3 libaprutil1-ldap libaprutil1t64 libbrotli1 libcurl4t64 libjansson4 libldap2 liblua5.4-0 libnghttp2-14 libxml2||apache2-doc apache2-suexec-pristine/apache2-suexec-custom www-browser||0
apache2-data|2.4.71-1~deb13u1|847|159936||||a|0
apache2-utils|2.4.71-1~deb13u1|453|224848|libapr1t64 libaprutil1t64||||0
apt-transport-https|3.0.4|49|39048||||a|0
apt-utils|3.0.4|1087|336868|||||0
arch-test|0.22-1|245|12928||||a|0
aria2|1.37.0+debian-3|1985|369980|libaria2-0|ca-certificates|||0
arping|2.25-1|85|32924|libnet1 libpcap0.8t64||||0
attr|1:2.5.2-3|172|44032|||||0
autoconf|2.72-3.1|2197|494288|perl m4|automake/automaken|autoconf-archive gnu-standards autoconf-doc libtool gettext|a|0
automake|1:1.17-4|1906|861576|autoconf autotools-dev||autoconf-doc gnu-standards|a|0
autopoint|0.23.1-2|783|770476|xz-utils|||a|0
autotools-dev|20240727.1|147|60168||||a|0
bash-completion|1:2.16.0-7|1952|319436||||a|0
bc|1.07.1-4|236|103196|libreadline8t64||||0
bind9-dnsutils|1:9.20.30-1~deb13u1|525|167084|bind9-host bind9-libs libedit2 libidn2-0 libjemalloc2 libkrb5-3 libprotobuf-c1||||0
bind9-host|1:9.20.30-1~deb13u1|141|56596|bind9-libs libidn2-0||||0
bind9-libs|1:9.20.30-1~deb13u1|3649|1250200|libfstrm0 libgssapi-krb5-2 libjemalloc2 libjson-c5 libkrb5-3 liblmdb0 libmaxminddb0 libnghttp2-14 libprotobuf-c1 liburcu8t64 libuv1t64 libxml2|||s|0
binfmt-support|2.2.2-7|209|64300|libpipeline1||||0
binutils|2.44-3|1073|265400|libbinutils libgprofng0 binutils-common binutils-x86-64-linux-gnu||binutils-doc gprofng-gui binutils-gold||0
binutils-common|2.44-3|16098|2508768||||s|0
binutils-x86-64-linux-gnu|2.44-3|5990|1013844|binutils-common libbinutils libctf-nobfd0 libctf0 libjansson4 libsframe1||binutils-doc||0
bison|2:3.8.2+dfsg-1+b2|3118|1169636|m4||bison-doc||0
bsd-mailx|8.1.2-0.20220412cvs-1.1|169|82156|exim4-daemon-light liblockfile1||||0
bsdextrautils|2.41.5-0+deb13u1|339|94796|||||0
build-essential|12.12|17|4624|libc6-dev gcc g++ make dpkg-dev||||0
busybox|1:1.37.0-6+b9|875|484988|||||0
busybox-static|1:1.37.0-6+b9|2067|955316|||||0
bzip2|1.0.8-6|113|40520|||bzip2-doc||0
ca-certificates|20250419+deb13u1|387|160720|openssl|||ad|0
ca-certificates-java|20240118|42|11608|ca-certificates|||a|0
cifs-utils|2:7.4-1+deb13u2|356|101480|libgssapi-krb5-2 libkeyutils1 libkrb5-3 libtalloc2 libwbclient0 python3|keyutils|smbclient winbind bash-completion||0
clang|1:19.0-63|20|6244|clang-19||||0
clang-19|1:19.1.7-3+b1|375|116584|libclang-cpp19 libllvm19 libstdc++-14-dev libgcc-14-dev libobjc-14-dev libclang-common-19-dev llvm-19-linker-tools libclang1-19 libc6-dev binutils|llvm-19-dev python3 clang-tools-19|clang-19-doc wasi-libc||0
clang-tools-19|1:19.1.7-3+b1|43606|8952324|libclang-cpp19 libclang1-19 libllvm19 libxml2 libz3-4 clang-19 python3||||0
cmake|3.31.6-2|41012|11969144|cmake-data procps libarchive13t64 libcurl4t64 libexpat1 libjsoncpp26 librhash1 libuv1t64|gcc make|cmake-doc cmake-format elpa-cmake-mode ninja-build||0
cmake-data|3.31.6-2|11883|2268208||||a|0
comerr-dev|2.1-1.47.2-3+b12|156|56720|libc6-dev libcom-err2||doc-base|s|0
cowsay|3.03+dfsg2-8|92|21372|libtext-charwidth-perl perl||filters cowsay-off|a|0
cpp|4:14.2.0-1|18|1568|cpp-14 cpp-x86-64-linux-gnu||cpp-doc||0
cpp-14|14.2.0-19|11|1280|cpp-14-x86-64-linux-gnu||gcc-14-locales||0
cpp-14-x86-64-linux-gnu|14.2.0-19|34503|11047460|libisl23 libmpc3 libmpfr6||gcc-14-locales cpp-14-doc||0
cpp-x86-64-linux-gnu|4:14.2.0-1|17|4840|cpp-14-x86-64-linux-gnu||cpp-doc||0
cron|3.0pl1-197|249|87416|cron-daemon-common sensible-utils|default-mta/mail-transport-agent=exim4-daemon-light|anacron logrotate checksecurity supercat bat||0
cron-daemon-common|3.0pl1-197|56|17792|systemd adduser|||a|0
curl|8.14.1-2+deb13u7|495|270212|libcurl4t64|bash-completion|||0
dbus|1.16.2-2|154|71632|dbus-bin dbus-daemon dbus-system-bus-common libdbus-1-3 libexpat1||default-dbus-session-bus/dbus-session-bus||0
dbus-bin|1.16.2-2|190|80004|libdbus-1-3||||0
dbus-daemon|1.16.2-2|352|158660|dbus-bin dbus-session-bus-common libapparmor1 libdbus-1-3 libexpat1||||0
dbus-session-bus-common|1.16.2-2|80|52264||||a|0
dbus-system-bus-common|1.16.2-2|91|53540|adduser/systemd|||a|0
dbus-user-session|1.16.2-2|84|52128|dbus-daemon dbus-session-bus-common libpam-systemd systemd|systemd-sysv|||0
debhelper|13.24.2|1448|919440|dh-autoreconf dh-strip-nondeterminism dpkg-dev autotools-dev dwz file libdebhelper-perl libdpkg-perl man-db po-debconf perl||dh-make|ad|0
debootstrap|1.0.141|325|50094|wget distro-info|arch-test|squid-deb-proxy-client ubuntu-archive-keyring binutils xz-utils zstd|a|0
default-jdk-headless|2:1.21-76|6|1124|default-jre-headless openjdk-21-jdk-headless||||0
default-jre-headless|2:1.21-76|12|3192|openjdk-21-jre-headless java-common||default-jre||0
default-libmysqlclient-dev|1.1.1|9|3252|libmariadb-dev-compat|||s|0
default-mysql-client|1.1.1|9|3028|mariadb-client-compat|||a|0
dh-autoreconf|20|46|17108|autoconf automake autopoint libdebhelper-perl/debhelper libtool perl|||a|0
dh-strip-nondeterminism|1.14.1-2|21|8620|libdebhelper-perl libfile-stripnondeterminism-perl perl|||a|0
dialog|1.3-20250116-1|493|125756|libdialog15 libncursesw6||||0
dirmngr|2.4.7-21+deb13u1+b5|967|383892|adduser gpgconf libassuan9 libgcrypt20 libgnutls30t64 libgpg-error0 libksba8 libldap2 libnpth0t64|gnupg|dbus-user-session libpam-systemd pinentry-gnome3 tor||0
distro-info|1.13|75|18936|distro-info-data||shunit2||0
distro-info-data|0.66+deb13u2|19|6792||||a|0
dmsetup|2:1.02.205-2|243|82344|libdevmapper1.02.1||||0
dos2unix|7.5.2-1|1871|517828|||||0
dpkg-dev|1.22.22|1725|1337268|perl libdpkg-perl bzip2 xz-utils patch make binutils|build-essential gcc/c-compiler fakeroot sq/sqop/rsop/gosop/pgpainless-cli/gpg-sq/gnupg libalgorithm-merge-perl|debian-keyring debian-tag2upload-keyring|a|0
dumb-init|1.2.5-3|33|13420|||||0
dwz|0.15-1+b1|260|110084|libelf1t64||||0
e2fsprogs|1.47.2-3+b12|1537|591288|libcom-err2 libext2fs2t64 libss2 logsave|e2fsprogs-l10n|gpart parted fuse2fs e2fsck-static libarchive13t64||0
e2fsprogs-l10n|1.47.2-3|3467|550744|e2fsprogs|||a|0
entr|5.7-1|56|22440|||||0
equivs|2.3.2|51|15176|debhelper dpkg-dev make perl|||a|0
ethtool|1:6.14.2-1|775|227036|libmnl0||||0
exim4-base|4.98.2-1+deb13u5|1731|1143472|adduser cron/systemd-sysv exim4-config libfile-fcntllock-perl netbase perl|bsd-mailx/mailx psmisc|exim4-doc-html/exim4-doc-info eximon4 file gnutls-bin/openssl mail-reader spf-tools-perl swaks|d|0
exim4-config|4.98.2-1+deb13u5|908|250372|adduser|ca-certificates||ad|0
exim4-daemon-light|4.98.2-1+deb13u5|1614|631460|exim4-base libgnutls-dane0t64 libgnutls30t64 libidn12 libidn2-0 libnsl2|||d|0
expect|5.45.4-4|306|157908|tcl8.6 libtcl8.6 tcl-expect||tk8.6||0
fakeroot|1.37.1.1-1|225|75996|libfakeroot||||0
fastfetch|2.40.4+dfsg-1|1805|542872|libyyjson0||||0
figlet|2.2.5-3+b2|745|136188|||||0
file|1:5.46-5|79|43560|libmagic1t64||||0
fish|4.0.2-1|9511|1882948|fish-common bsdextrautils groff-base man-db procps python3 libpcre2-32-0|xsel lynx/www-browser|doc-base||0
fish-common|4.0.2-1|13493|2062944||fish python3||a|0
flex|2.6.4-8.2+b4|1239|423136|m4|gcc/c-compiler libfl-dev|bison build-essential flex-doc|d|0
fontconfig|2.15.0-2.3|681|463312|libfontconfig1 libfreetype6 fontconfig-config||||0
fontconfig-config|2.15.0-2.3|533|318308|fonts-dejavu-core/fonts-liberation/fonts-urw-base35|||d|0
fonts-dejavu-core|2.37-8|2292|840460|fonts-dejavu-mono|||a|0
fonts-dejavu-mono|2.37-8|1281|488808||||a|0
fonts-droid-fallback|1:8.1.0r7-1~1.gbp36536b|7339|1807416||fonts-noto-mono|fonts-noto|a|0
fonts-lato|2.015-1|11616|2780488||||a|0
fonts-liberation|1:2.1.5-3|4287|1475396||fonts-liberation-sans-narrow||a|0
fonts-liberation-sans-narrow|1:1.07.6-4|498|181764||||a|0
fonts-noto-mono|20201225-2|1156|397580||||a|0
fonts-urw-base35|20200910-8|15560|10802992|xfonts-utils||fonts-freefont-otf/fonts-freefont-ttf fonts-texgyre|a|0
fortune-mod|1:1.99.1-9|113|38704|librecode3|fortunes-min/fortune-cookie-db|fortunes x11-utils bsdextrautils||0
fortunes-min|1:1.99.1-9|137|56456||fortune-mod||a|0
ftp|20230507-2|53|36352|tnftp|||a|0
g++|4:14.2.0-1|13|1344|cpp cpp-x86-64-linux-gnu gcc g++-14 g++-x86-64-linux-gnu gcc-14||g++-multilib||0
g++-14|14.2.0-19|35|22544|g++-14-x86-64-linux-gnu gcc-14||g++-14-multilib gcc-14-doc||0
g++-14-x86-64-linux-gnu|14.2.0-19|36931|12114812|gcc-14-x86-64-linux-gnu libstdc++-14-dev libisl23 libmpc3 libmpfr6||gcc-14-doc||0
g++-x86-64-linux-gnu|4:14.2.0-1|11|1200|cpp-x86-64-linux-gnu gcc-x86-64-linux-gnu g++-14-x86-64-linux-gnu||||0
gawk|1:5.2.1-2+b1|2911|673696|libmpfr6 libreadline8t64 libsigsegv2||gawk-doc||0
gcc|4:14.2.0-1|36|5136|cpp cpp-x86-64-linux-gnu gcc-14 gcc-x86-64-linux-gnu|libc6-dev/libc-dev|gcc-multilib make manpages-dev autoconf automake libtool flex bison gdb gcc-doc||0
gcc-14|14.2.0-19|622|540064|gcc-14-x86-64-linux-gnu cpp-14 binutils|libc6-dev|gcc-14-multilib gcc-14-doc gcc-14-locales||0
gcc-14-x86-64-linux-gnu|14.2.0-19|68460|21389968|cpp-14-x86-64-linux-gnu libcc1-0 binutils-x86-64-linux-gnu libgcc-14-dev libisl23 libmpc3 libmpfr6|libc6-dev|gcc-14-doc gcc-14-locales||0
gcc-x86-64-linux-gnu|4:14.2.0-1|23|1436|cpp-x86-64-linux-gnu gcc-14-x86-64-linux-gnu|libc6-dev libc-dev=libc6-dev|make manpages-dev autoconf automake libtool flex bison gdb-x86-64-linux-gnu gcc-doc||0
gdb|16.3-1|12175|3991712|libbabeltrace1 libdebuginfod1t64 libexpat1 libipt2 libmpfr6 libncursesw6 libpython3.13 libreadline8t64 libsource-highlight4t64||gdb-doc gdbserver libc-dbg||0
gettext|0.23.1-2|7156|1680396|gettext-base libgomp1 libunistring5 libxml2|curl/wget/lynx|autopoint gettext-doc libasprintf-dev libgettextpo-dev gnulib-l10n||0
gettext-base|0.23.1-2|740|243192|||||0
gfortran|4:14.2.0-1|15|1436|cpp cpp-x86-64-linux-gnu gcc gfortran-14 gfortran-x86-64-linux-gnu||gfortran-multilib gfortran-doc||0
gfortran-14|14.2.0-19|26|14496|gfortran-14-x86-64-linux-gnu gcc-14||gfortran-14-multilib gfortran-14-doc||0
gfortran-14-x86-64-linux-gnu|14.2.0-19|36166|11702288|gcc-14-x86-64-linux-gnu libgfortran-14-dev libc6-dev libisl23 libmpc3 libmpfr6||gfortran-14-doc libcoarrays-dev||0
gfortran-x86-64-linux-gnu|4:14.2.0-1|13|1284|cpp-x86-64-linux-gnu gcc-x86-64-linux-gnu gfortran-14-x86-64-linux-gnu||gfortran-doc||0
ghostscript|10.05.1~dfsg-1+deb13u3|183|50612|libgs10||texlive-binaries||0
gir1.2-girepository-2.0|1.84.0-1|106|39724|gir1.2-glib-2.0 libgirepository-1.0-1|||s|0
gir1.2-glib-2.0|2.84.4-3~deb13u5|779|200680|libglib2.0-0t64|||s|0
git|1:2.47.3-0+deb13u1|49154|8861572|libcurl3t64-gnutls libexpat1 perl liberror-perl git-man|ca-certificates patch less ssh-client=openssh-client|gettext-base git-doc git-email git-gui gitk gitweb git-cvs git-mediawiki git-svn||0
git-lfs|3.6.1-1+deb13u1|12608|3933320|git||||0
git-man|1:2.47.3-0+deb13u1|2251|2204692||||a|0
gnupg|2.4.7-21+deb13u1|468|417112|dirmngr gnupg-l10n gpg gpg-agent gpgsm|gnupg-utils gpg-wks-client gpgv|gpg-wks-server parcimonie xloadimage|a|0
gnupg-l10n|2.4.7-21+deb13u1|5010|748620||||a|0
gnupg-utils|2.4.7-21+deb13u1+b5|749|193852|libgcrypt20 libgpg-error0 libksba8|gpg gpg-agent gpgconf gpgsm|||0
golang-1.24-go|1.24.4-1|117055|28672232|golang-1.24-src|g++ gcc libc6-dev pkgconf|bzr/brz ca-certificates git mercurial subversion||0
golang-1.24-src|1.24.4-1|135186|21182488||||a|0
golang-go|2:1.24~2|69|44336|golang-1.24-go golang-src||git|s|0
golang-src|2:1.24~2|13|5136|golang-1.24-src|||a|0
gosu|1.17-3+b4|2890|940164|||||0
gpg|2.4.7-21+deb13u1+b5|1594|636212|gpgconf libassuan9 libgcrypt20 libgpg-error0 libksba8 libnpth0t64 libreadline8t64|gnupg|||0
gpg-agent|2.4.7-21+deb13u1+b5|899|271000|gpgconf pinentry-curses libassuan9 libgcrypt20 libgpg-error0 libnpth0t64|gnupg|dbus-user-session libpam-systemd pinentry-gnome3 scdaemon tpm2daemon||0
gpg-wks-client|2.4.7-21+deb13u1+b5|258|108624|dirmngr gpg gpg-agent libassuan9 libgcrypt20 libgpg-error0|gnupg|||0
gpgconf|2.4.7-21+deb13u1+b5|371|128880|libassuan9 libgcrypt20 libgpg-error0 libreadline8t64||||0
gpgsm|2.4.7-21+deb13u1+b5|664|275832|gpgconf libassuan9 libgcrypt20 libgpg-error0 libksba8 libnpth0t64 libreadline8t64|gnupg|||0
gpgv|2.4.7-21+deb13u1+b5|560|241100|libgcrypt20 libgpg-error0||gnupg||0
graphviz|2.42.4-3|3128|620808|libann0 libcdt5 libcgraph6 libexpat1 libgd3 libglib2.0-0t64 libgts-0.7-5t64 libgvc6 libgvpr2 liblab-gamut1 libx11-6 libxaw7 libxmu6 libxt6t64|fonts-liberation|gsfonts graphviz-doc||0
groff-base|1.23.0-9|4184|1187176|libuchardet0||groff||0
haproxy|3.0.11-1+deb13u5|5661|2628116|libjemalloc2 liblua5.4-0 libopentracing-c-wrapper0t64 adduser||vim-haproxy haproxy-doc||1
hello|2.10-5|280|53228|||||0
hexedit|1.6-2|70|28032|libncurses6||||0
hicolor-icon-theme|0.18-2|780|11832||||a|0
htop|3.4.1-5|424|171412|libncursesw6||lm-sensors lsof strace||0
httpie|3.2.4-3|404|101996|python3-charset-normalizer python3-defusedxml python3-multidict python3-pip python3-pygments python3-requests python3-requests-toolbelt python3-rich python3 python3-socks|||a|0
icu-devtools|76.1-4|756|215436|libicu76||||0
iftop|1.0~pre4-9+b1|94|38860|libncurses6 libpcap0.8t64||||0
imagemagick|8:7.1.1.43+dfsg1-1+deb13u14|89|35720|imagemagick-7.q16||||0
imagemagick-7-common|8:7.1.1.43+dfsg1-1+deb13u14|473|83288||||a|0
imagemagick-7.q16|8:7.1.1.43+dfsg1-1+deb13u14|858|741956|libmagickcore-7.q16-10 libmagickwand-7.q16-10 hicolor-icon-theme|libmagickcore-7.q16-10-extra ghostscript netpbm|imagemagick-7-doc autotrace cups-bsd/lpr/lprng curl enscript ffmpeg gimp gnuplot grads graphviz groff-base hp2xx html2ps libwmf-bin mplayer povray radiance sane-utils texlive-base-bin transfig libraw-bin xdg-utils||0
inetutils-telnet|2:2.6-3+deb13u3|279|131192|libcom-err2 libk5crypto3 libkrb5-3 netbase||||0
inotify-tools|4.23.9.0-2+b1|161|33588|libinotifytools0||||0
intltool-debian|0.35.0+20060710.6|106|22884|gettext perl|||a|0
iotop|0.6-42-ga14256a-0.3+b1|108|24000|python3||||0
ipcalc|0.51-1|73|26280|perl|||a|0
iperf3|3.18-2+deb13u2|90|37328|adduser libiperf0|||d|0
iproute2|6.15.0-1|3774|1089184|libbpf1 libelf1t64 libmnl0 libtirpc3t64 libxtables12 libcap2-bin||python3:any|d|0
iptables|1.8.11-2|2406|360924|libip4tc2 libip6tc2 libxtables12 netbase libmnl0 libnetfilter-conntrack3 libnfnetlink0 libnftnl11|nftables|firewalld kmod||0
iputils-ping|3:20240905-3|187|51248|libidn2-0|linux-sysctl-defaults|||0
iputils-tracepath|3:20240905-3|49|20888|||traceroute||0
iso-codes|4.18.0-1|23094|3124584|||isoquery|a|0
java-common|0.76|28|6776|||default-jre|a|0
javascript-common|12+nmu1|30|4864|||apache2/lighttpd/httpd|a|0
jq|1.7.1-6+deb13u4|125|78900|libjq1||||0
keyutils|1.6.3-6|166|55736|libkeyutils1||||0
kmod|34.2-2|255|95704|libkmod2||||0
krb5-locales|1.21.3-5+deb13u2|584|101896||||a|1
krb5-multidev|1.21.3-5+deb13u2|822|127240|comerr-dev libgssapi-krb5-2 libgssrpc4t64 libk5crypto3 libkadm5clnt-mit12 libkadm5srv-mit12 libkrb5-3||krb5-doc|s|1
less|668-1|376|161148|||||0
lftp|4.9.2-3+b1|2377|768100|libgnutls30t64 libidn2-0 libreadline8t64 netbase|ssh-client/openssh-client|||0
lib32gcc-s1|14.2.0-19|231|88400|libc6-i386||||0
lib32stdc++6|14.2.0-19|2902|745160|lib32gcc-s1 libc6-i386||||0
libabsl20240722|20240722.0-4|2561|491548||||s|0
libalgorithm-diff-perl|1.201-1|129|43296|perl|libalgorithm-diff-xs-perl||a|0
libalgorithm-diff-xs-perl|0.04-9|46|11100|perl libalgorithm-diff-perl||||0
libalgorithm-merge-perl|0.08-5|43|11788|perl libalgorithm-diff-perl|||a|0
libann0|1.1.2+doc-9+b1|79|25092|||||0
libaom3|3.12.1-1+deb13u1|5579|1871712||||s|0
libaopalliance-java|20070526-7|30|8572||||a|0
libapache-pom-java|33-2|47|5852||||a|0
libapparmor1|4.1.0-1|115|43688||||s|0
libapr1t64|1.7.5-1|301|104232||||s|0
libaprutil1-dbd-sqlite3|1.6.3-3+deb13u1|48|14376|libaprutil1t64|||s|0
libaprutil1-ldap|1.6.3-3+deb13u1|40|12512|libaprutil1t64 libldap2|||s|0
libaprutil1t64|1.6.3-3+deb13u1|284|90228|libapr1t64 libexpat1 libgdbm6t64|||s|0
libarchive-cpio-perl|0.10-3|40|10828|perl|||a|0
libarchive-zip-perl|1.68-1|318|103940|perl|||a|0
libarchive13t64|3.7.4-4+deb13u1|881|350192|libxml2||lrzip|s|0
libargon2-1|0~20190702+dfsg-4+b2|58|21432||||s|0
libaria2-0|1.37.0+debian-3|4187|1161668|libcares2 libgnutls30t64 libssh2-1t64 libxml2|||s|0
libasan8|14.2.0-19|10695|2725272||||s|0
libasound2-data|1.2.14-1+deb13u1|197|21188||alsa-ucm-conf alsa-topology-conf|alsa-utils|a|0
libasound2t64|1.2.14-1+deb13u1|1265|380896|libasound2-data||libasound2-plugins|s|0
libassuan9|3.0.2-2|136|61520|libgpg-error0|||s|0
libatinject-jsr330-api-java|1.0+ds1-6|24|5112|||libatinject-jsr330-api-java-doc|a|0
libatomic1|14.2.0-19|45|9308||||s|0
libavahi-client3|0.8-16|119|48384|libavahi-common3 libdbus-1-3|||s|0
libavahi-common-data|0.8-16|760|112284||||s|0
libavahi-common3|0.8-16|96|44224|libavahi-common-data|||s|0
libavif16|1.2.1-1.2|288|133120|libaom3 libdav1d7 libgav1-1 librav1e0.7 libsvtav1enc2 libyuv0|||s|0
libbabeltrace1|1.5.11-4+b2|568|175940|libdw1t64 libelf1t64 libglib2.0-0t64|||s|0
libbinutils|2.44-3|2390|534440|libsframe1 binutils-common|||s|0
libblas3|3.12.1-6|521|159604||||s|0
libbpf1|1:1.5.0-3|452|168832|libelf1t64|||s|0
libbrotli-dev|1.1.0-2+deb13u1|1421|395536|libbrotli1|||s|0
libbrotli1|1.1.0-2+deb13u1|865|303640||||s|0
libc-dev-bin|2.41-12+deb13u5|127|60532||manpages manpages-dev|libc-devtools||0
libc-l10n|2.41-12+deb13u5|4740|741624||||a|0
libc6-dbg|2.41-12+deb13u5|17044|7364872||||s|0
libc6-dev|2.41-12+deb13u5|12542|1991168|libc-dev-bin linux-libc-dev libcrypt-dev rpcsvc-proto||glibc-doc manpages-dev|s|0
libc6-i386|2.41-12+deb13u5|12161|2539008|||||0
libcaca0|0.99.beta20-5+deb13u1|899|202116|libncursesw6 libslang2|||s|0
libcairo2|1.18.4-1+b1|1391|537556|libfontconfig1 libfreetype6 libpixman-1-0 libpng16-16t64 libx11-6 libxcb-render0 libxcb-shm0 libxcb1 libxext6 libxrender1|||s|0
libcap2-bin|1:2.75-10+deb13u1+b3|132|36456||libpam-cap|||0
libcares2|1.34.9-1~deb13u1|287|102504||||s|0
libcbor0.10|0.10.2-2|94|28296||||s|0
libcc1-0|14.2.0-19|140|42796||||s|0
libcdi-api-java|1.2-4|95|55252|libatinject-jsr330-api-java libgeronimo-interceptor-3.0-spec-java||libel-api-java|a|0
libcdt5|2.42.4-3|84|40284||||s|0
libcgraph6|2.42.4-3|146|63952|libcdt5|||s|0
libclang-common-19-dev|1:19.1.7-3+b1|13457|739932||libclang-rt-19-dev||s|0
libclang-cpp19|1:19.1.7-3+b1|69440|13191148|libllvm19||||0
libclang-rt-19-dev|1:19.1.7-3+b1|47412|3690176|lib32stdc++6 libc6-i386|||s|0
libclang1-19|1:19.1.7-3+b1|37148|7623496|libllvm19||||0
libcom-err2|1.47.2-3+b12|64|25036||||s|0
libcommon-sense-perl|3.75-3+b5|52|22928|perl|||s|0
libcommons-cli-java|1.6.0-1|85|60376||||a|0
libcommons-codec-java|1.18.0-1|388|303512|libcommons-parent-java|||a|0
libcommons-io-java|2.19.0-1|594|523900|libcommons-parent-java|||a|0
libcommons-lang3-java|3.17.0-1+deb13u1|719|640848|libcommons-parent-java|||a|0
libcommons-logging-java|1.3.0-2|106|68552|libcommons-parent-java||libavalon-framework-java libexcalibur-logkit-java liblog4j1.2-java|a|0
libcommons-parent-java|56-1|85|10816|libapache-pom-java|||a|0
libconfig-inifiles-perl|3.000003-3+deb13u1|122|44968||||a|0
libcrypt-dev|1:4.4.38-1|345|119040||||s|0
libcryptsetup12|2:2.7.5-2|652|254056|libdevmapper1.02.1 libjson-c5|||s|0
libctf-nobfd0|2.44-3|293|155672||||s|0
libctf0|2.44-3|232|88616|libbinutils|||s|0
libcups2t64|2.4.10-3+deb13u2|700|251548|libavahi-client3 libavahi-common3 libgnutls30t64 libgssapi-krb5-2||cups-common|s|0
libcurl3t64-gnutls|8.14.1-2+deb13u7|997|384636|libbrotli1 libgnutls30t64 libgssapi-krb5-2 libidn2-0 libldap2 libnghttp2-14 libnghttp3-9 libngtcp2-16 libngtcp2-crypto-gnutls8 libpsl5t64 librtmp1 libssh2-1t64|ca-certificates||s|0
libcurl4-openssl-dev|8.14.1-2+deb13u7|2220|511132|libbrotli-dev libcurl4t64 libidn2-dev libkrb5-dev libldap-dev libnghttp2-dev libnghttp3-dev libpsl-dev librtmp-dev libssh2-1-dev libssl-dev libzstd-dev zlib1g-dev||dpkg-dev libcurl4-doc libidn-dev pkgconf|s|0
libcurl4t64|8.14.1-2+deb13u7|1013|391640|libbrotli1 libgssapi-krb5-2 libidn2-0 libldap2 libnghttp2-14 libnghttp3-9 libpsl5t64 librtmp1 libssh2-1t64|ca-certificates||s|0
libdatrie1|0.2.13-3+b1|77|38132||||s|0
libdav1d7|1.5.1-1|1730|558612||||s|0
libdbd-mariadb-perl|1.22-1+b4|263|93648|perl libdbi-perl libmariadb3||||0
libdbi-perl|1.656-1~deb13u1|2548|869288|perl||libclone-perl libmldbm-perl libnet-daemon-perl libsql-statement-perl|s|0
libdbus-1-3|1.16.2-2|445|177904||dbus||s|0
libde265-0|1.0.15-1+deb13u2|490|190116||||s|0
libdebhelper-perl|13.24.2|352|90920|perl|||a|0
libdebuginfod-common|0.192-4|52|23700|ucf|||ad|0
libdebuginfod1t64|0.192-4|81|32416|libcurl3t64-gnutls libelf1t64 libjson-c5 libdw1t64 libdebuginfod-common|||s|0
libdeflate0|1.23-2|102|47344||||s|0
libdevmapper1.02.1|2:1.02.205-2|481|134640|dmsetup|||s|0
libdialog15|1.3-20250116-1|263|111392|libncursesw6|||s|0
libdjvulibre-text|3.5.28-2.2|340|52024||||a|0
libdjvulibre21|3.5.28-2.2|1837|610336|libjpeg62-turbo libdjvulibre-text|||s|0
libdpkg-perl|1.22.22|2091|650808|perl|libfile-fcntllock-perl liblocale-gettext-perl bzip2 xz-utils|debian-keyring debian-tag2upload-keyring sq/sqop/rsop/gosop/pgpainless-cli/gpg-sq/gnupg sqv/sqopv/rsopv/sopv/gosop/pgpainless-cli/gpgv-sq/gpgv gcc/c-compiler binutils patch sensible-utils git bzr|a|0
libdrm-amdgpu1|2.4.124-2|81|22632|libdrm2|||s|0
libdrm-common|2.4.124-2|45|8288||||a|0
libdrm-intel1|2.4.124-2|182|64104|libdrm2 libpciaccess0|||s|0
libdrm2|2.4.124-2|128|39032|libdrm-common|||s|0
libdw1t64|0.192-4|789|254872|libelf1t64|||s|0
libedit2|3.1-20250104-1|262|93832||||s|0
libegl-mesa0|25.0.7-2+deb13u1|414|128456|libdrm2 libexpat1 libgbm1 libwayland-client0 libwayland-server0 libx11-xcb1 libxcb-dri3-0 libxcb-present0 libxcb-randr0 libxcb-shm0 libxcb-xfixes0 libxcb1 mesa-libgallium|||s|0
libegl1|1.7.0-1+b2|116|34588|libglvnd0 libegl-mesa0|||s|0
libelf1t64|0.192-4|1228|189408||||s|0
liberror-perl|0.17030-1|71|26872|perl|||a|0
liberror-prone-java|2.18.0-1|95|22480|libguava-java|||a|0
libestr0|0.1.11-2|31|9048||||s|0
libevent-2.1-7t64|2.1.13-stable-1~deb13u1|443|182984||||s|0
libevent-core-2.1-7t64|2.1.13-stable-1~deb13u1|306|132868||||s|0
libevent-dev|2.1.13-stable-1~deb13u1|1742|306328|libevent-2.1-7t64 libevent-core-2.1-7t64 libevent-extra-2.1-7t64 libevent-pthreads-2.1-7t64 libevent-openssl-2.1-7t64||||0
libevent-extra-2.1-7t64|2.1.13-stable-1~deb13u1|234|108660|libevent-core-2.1-7t64|||s|0
libevent-openssl-2.1-7t64|2.1.13-stable-1~deb13u1|104|61916|libevent-core-2.1-7t64|||s|0
libevent-pthreads-2.1-7t64|2.1.13-stable-1~deb13u1|88|55068|libevent-core-2.1-7t64|||s|0
libexpat1|2.9.0-1~deb13u1|427|125744||||s|0
libexpat1-dev|2.9.0-1~deb13u1|964|184304|libexpat1 libc6-dev|||s|0
libext2fs2t64|1.47.2-3+b12|557|212664||||s|0
libfakeroot|1.37.1.1-1|157|29556||||s|0
libfastjson4|1.2304.0-2|80|28944||||s|0
libffi-dev|3.4.8-2|324|61136|libffi8|||s|0
libffi8|3.4.8-2|72|24144||||s|0
libfftw3-double3|3.3.10-2+b1|2304|781356|libgomp1||libfftw3-bin libfftw3-dev|s|0
libfido2-1|1.15.0-1+b1|250|78728|libcbor0.10|||s|0
libfile-fcntllock-perl|0.22-4+b4|130|34564|perl||gcc/c-compiler||0
libfile-stripnondeterminism-perl|1.14.1-2|81|19680|file libarchive-zip-perl perl|libarchive-cpio-perl||a|0
libfl-dev|2.6.4-8.2+b4|127|85600|flex libfl2|||s|0
libfl2|2.6.4-8.2+b4|130|84304||||s|0
libfontconfig1|2.15.0-2.3|592|391576|libexpat1 libfreetype6 fontconfig-config|||s|0
libfontenc1|1:1.1.8-1+b2|59|23328||||s|0
libfreetype6|2.13.3+dfsg-1+deb13u2|963|452256|libbrotli1 libpng16-16t64|||s|0
libfribidi0|1.0.16-1|146|26484||||s|0
libfstrm0|0.6.1-1+b3|71|21924||||s|0
libgav1-1|0.19.0-3+b1|1154|352956|libabsl20240722|||s|0
libgbm1|25.0.7-2+deb13u1|128|44592|libdrm2 libexpat1 libwayland-server0 mesa-libgallium|||s|0
libgc1|1:8.2.8-1|413|247256||||s|0
libgcc-14-dev|14.2.0-19|17357|2672328|libgomp1 libitm1 libatomic1 libasan8 liblsan0 libtsan2 libubsan1 libhwasan0 libquadmath0|libc6-dev||s|0
libgcrypt20|1.11.0-7+deb13u1|1999|843104|libgpg-error0||rng-tools|s|0
libgd3|2.3.3-14~deb13u3|457|127416|libavif16 libfontconfig1 libfreetype6 libheif1 libimagequant0 libjpeg62-turbo libpng16-16t64 libtiff6 libwebp7 libxpm4||libgd-tools|s|1
libgdbm-compat4t64|1.24-2|75|50280|libgdbm6t64|||s|0
libgdbm6t64|1.24-2|138|75176|||gdbm-l10n|s|0
libgeronimo-annotation-1.3-spec-java|1.3-1|40|11136||||a|0
libgeronimo-interceptor-3.0-spec-java|1.0.1-5|33|8444||||a|0
libgfortran-14-dev|14.2.0-19|5407|879856|libgcc-14-dev libgfortran5|||s|0
libgfortran5|14.2.0-19|3152|836252||||s|0
libgirepository-1.0-1|1.84.0-1|322|115648|libffi8 libglib2.0-0t64|||s|0
libgles2|1.7.0-1+b2|106|17256|libglvnd0|||s|0
libglib2.0-0t64|2.84.4-3~deb13u5|4449|1521120|libatomic1 libffi8|libglib2.0-data shared-mime-info xdg-user-dirs|low-memory-monitor|s|0
libglib2.0-data|2.84.4-3~deb13u5|9832|1286548||||a|0
libglvnd0|1.7.0-1+b2|733|51960||||s|0
libgmp-dev|2:6.3.0+dfsg-3|1909|642124|libgmpxx4ldbl||gmp-doc libgmp10-doc libmpfr-dev|s|0
libgmpxx4ldbl|2:6.3.0+dfsg-3|362|329016||||s|0
libgnutls-dane0t64|3.8.9-3+deb13u4|546|455908|libgnutls30t64 libunbound8||dns-root-data|s|0
libgnutls-openssl27t64|3.8.9-3+deb13u4|548|455752|libgnutls30t64|||s|0
libgnutls28-dev|3.8.9-3+deb13u4|5389|1410552|libc6-dev libgnutls-dane0t64 libgnutls-openssl27t64 libgnutls30t64 libidn2-dev libp11-kit-dev libtasn1-6-dev nettle-dev||gnutls-bin gnutls-doc|s|0
libgnutls30t64|3.8.9-3+deb13u4|3504|1469024|libidn2-0 libp11-kit0 libtasn1-6 libunistring5||gnutls-bin|s|0
libgomp1|14.2.0-19|368|137148||||s|0
libgpg-error-l10n|1.51-4|635|113916||||a|0
libgpg-error0|1.51-4|208|82108||libgpg-error-l10n||s|0
libgpm2|1.20.7-11+b2|45|14376|||gpm|s|0
libgprofng0|2.44-3|4034|807764|libbinutils|||s|0
libgraphite2-3|1.3.14-2+deb13u1|191|75172||||s|0
libgs-common|10.05.1~dfsg-1+deb13u3|316|148352||||a|0
libgs10|10.05.1~dfsg-1+deb13u3|22216|2566432|libgs10-common poppler-data libcups2t64 libfontconfig1 libfreetype6 libidn12 libijs-0.35 libjbig2dec0 libjpeg62-turbo liblcms2-2 libopenjp2-7 libpaper2 libpng16-16t64 libtiff6 libx11-6 libxt6t64|||s|0
libgs10-common|10.05.1~dfsg-1+deb13u3|2266|479360|fonts-urw-base35 libgs-common|fonts-droid-fallback||a|0
libgssapi-krb5-2|1.21.3-5+deb13u2|434|139256|libkrb5-3 libcom-err2 libk5crypto3 libkrb5support0||krb5-doc krb5-user|s|1
libgssrpc4t64|1.21.3-5+deb13u2|217|61248|libgssapi-krb5-2||krb5-doc krb5-user|s|1
libgts-0.7-5t64|0.7.6+darcs121130-5.2+b1|440|159564|libglib2.0-0t64|libgts-bin||s|0
libgts-bin|0.7.6+darcs121130-5.2+b1|217|47652|libglib2.0-0t64 libgts-0.7-5t64||||0
libguava-java|32.0.1-1|2982|2707860|libatinject-jsr330-api-java liberror-prone-java libjsr305-java|||a|0
libguice-java|5.1.0-1|1922|931680|libaopalliance-java libatinject-jsr330-api-java libguava-java libjsr305-java||libasm-java|a|0
libgvc6|2.42.4-3|1942|686040|libcairo2 libcdt5 libcgraph6 libexpat1 libgd3 libglib2.0-0t64 libgts-0.7-5t64 libltdl7 libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0 libpathplan4 libwebp7 libx11-6||||0
libgvpr2|2.42.4-3|547|192244|libcdt5 libcgraph6|||s|0
libharfbuzz0b|10.2.0-1+deb13u1|1346|478952|libfreetype6 libglib2.0-0t64 libgraphite2-3|||s|0
libheif-plugin-aomenc|1.23.6-2~deb13u1|91|32400|libheif1 libaom3|||s|0
libheif-plugin-dav1d|1.23.6-2~deb13u1|71|23368|libheif1 libdav1d7|||s|0
libheif-plugin-libde265|1.23.6-2~deb13u1|63|20876|libheif1 libde265-0|||s|0
libheif-plugin-x265|1.23.6-2~deb13u1|75|28636|libheif1 libx265-215|||s|0
libheif1|1.23.6-2~deb13u1|2714|828232|libbrotli1 libsharpyuv0 libheif-plugin-libde265 libheif-plugin-dav1d|libheif-plugin-x265 libheif-plugin-aomenc|libheif-plugin-ffmpegdec libheif-plugin-jpegdec libheif-plugin-jpegenc libheif-plugin-j2kdec libheif-plugin-j2kenc libheif-plugin-kvazaar libheif-plugin-rav1e libheif-plugin-svtenc|s|0
libhttpclient-java|4.5.14-1|2408|1247152|libcommons-codec-java libcommons-logging-java libhttpcore-java|||a|0
libhttpcore-java|4.4.16-1|738|636440||||a|0
libhwasan0|14.2.0-19|4850|1487768||||s|0
libice6|2:1.1.1-1|142|65376|x11-common|||s|0
libicu-dev|76.1-4|50061|10780064|libicu76 icu-devtools libc6-dev||icu-doc|s|0
libicu76|76.1-4|37371|9722072||||s|0
libidn12|1.43-1|233|47740||||s|0
libidn2-0|2.3.8-2|446|109096|libunistring5|||s|0
libidn2-dev|2.3.8-2|338|102624|libidn2-0|||s|0
libijs-0.35|0.35-15.2|48|14772||||s|0
libimagequant0|2.18.0-1+b2|91|35184|libgomp1|||s|0
libimath-3-1-29t64|3.1.12-1+b3|334|45468||||s|0
libinotifytools0|4.23.9.0-2+b1|67|23144||||s|0
libio-pty-perl|1:1.20-1+b3|104|34328|perl||||0
libip4tc2|1.8.11-2|66|19964||||s|0
libip6tc2|1.8.11-2|66|20260||||s|0
libipc-run-perl|20231003.0-2|267|101224|perl libio-pty-perl|||a|0
libiperf0|3.18-2+deb13u2|273|100104|libsctp1|||s|0
libipsec-mb2|2.0-1+b1|12851|852424|||||0
libipt2|2.1.2-1|150|47792|||||0
libisl23|0.27-1|2253|659152||||s|0
libitm1|14.2.0-19|115|25956||||s|0
libjansi-java|2.4.1-2|128|100404||||a|0
libjansson4|2.14-2+b3|100|39792||||s|0
libjbig0|2.1-6.1+b2|85|32116||||s|0
libjbig2dec0|0.20-1+deb13u1|180|64876||||s|0
libjemalloc2|5.3.0-3|876|274324||||s|0
libjpeg-dev|1:2.1.5-4|108|72204|libjpeg62-turbo-dev|||s|0
libjpeg62-turbo|1:2.1.5-4|694|168152||||s|0
libjpeg62-turbo-dev|1:2.1.5-4|1119|291604|libc6-dev libjpeg62-turbo|||s|0
libjq1|1.7.1-6+deb13u4|439|167808|libonig5|||s|0
libjs-jquery|3.6.1+dfsg+~3.5.14-1|705|326128||javascript-common||a|0
libjs-sphinxdoc|8.1.3-5|86|30464|libjs-jquery libjs-underscore|||a|0
libjs-underscore|1.13.4~dfsg+~1.11.4-3|349|115632||javascript-common libjs-jquery||a|0
libjson-c5|0.18+ds-1|112|45956||||s|0
libjson-perl|4.10000-1|244|87516|perl|libjson-xs-perl||a|0
libjson-xs-perl|4.040-1~deb13u1|207|90952|perl libcommon-sense-perl libtypes-serialiser-perl||||0
libjsoncpp26|1.9.6-3|265|81684||||s|0
libjsoup-java|1.15.3-1|475|430872|||libjsoup-java-doc|a|0
libjsr305-java|0.1~+svn49-12|113|26632|||libjsr305-java-doc|a|0
libjudydebian1|1.0.5-5.1|330|101504|||||0
libjxr-tools|1.2~git20170615.f752187-5.3|72|16932|libjxr0t64||||0
libjxr0t64|1.2~git20170615.f752187-5.3|437|170608||||s|0
libk5crypto3|1.21.3-5+deb13u2|266|82028|libkrb5support0||krb5-doc krb5-user|s|1
libkadm5clnt-mit12|1.21.3-5+deb13u2|176|43384|libcom-err2 libgssapi-krb5-2 libgssrpc4t64 libk5crypto3 libkrb5-3 libkrb5support0||krb5-doc krb5-user|s|1
libkadm5srv-mit12|1.21.3-5+deb13u2|201|55196|libcom-err2 libgssapi-krb5-2 libgssrpc4t64 libk5crypto3 libkdb5-10t64 libkrb5-3 libkrb5support0||krb5-doc krb5-user|s|1
libkdb5-10t64|1.21.3-5+deb13u2|161|43544|libcom-err2 libgssrpc4t64 libk5crypto3 libkrb5-3 libkrb5support0||krb5-doc krb5-user|s|1
libkeyutils1|1.6.3-6|41|9456||||s|0
libkmod2|34.2-2|144|63196||||s|0
libkrb5-3|1.21.3-5+deb13u2|1074|328056|libkrb5support0 libcom-err2 libk5crypto3 libkeyutils1|krb5-locales|krb5-doc krb5-user|s|1
libkrb5-dev|1.21.3-5+deb13u2|149|16916|krb5-multidev||krb5-doc|s|1
libkrb5support0|1.21.3-5+deb13u2|137|33960||||s|1
libksba8|1.6.7-2+b1|330|136048|libgpg-error0|||s|0
liblab-gamut1|2.42.4-3|2483|198436||||s|0
liblcms2-2|2.16-2+deb13u2|454|160264|||liblcms2-utils|s|0
libldap-common|2.6.10+dfsg-1|99|35108||||a|0
libldap-dev|2.6.10+dfsg-1|1615|311848|libldap2|||s|0
libldap2|2.6.10+dfsg-1|576|193576|libsasl2-2|libldap-common||s|0
liblerc4|4.0.0+ds-5|603|182976||||s|0
liblinear4|2.3.0+dfsg-5+b2|108|41684|libblas3||liblinear-tools liblinear-dev|s|0
libllvm19|1:19.1.7-3+b1|126696|25978316|libedit2 libffi8 libxml2 libz3-4|||s|0
liblmdb0|0.9.31-1+b2|104|45240||||s|0
liblocale-gettext-perl|1.07-7+b1|53|15344|||||0
liblockfile-bin|1.17-2|47|15816|||||0
liblockfile1|1.17-2|39|11940|liblockfile-bin|||s|0
liblognorm5|2.0.6-5|173|66492|libestr0 libfastjson4|||s|0
liblqr-1-0|0.4.2-2.1+b2|84|29512|libglib2.0-0t64|||s|0
liblsan0|14.2.0-19|3782|1204164||||s|0
liblsof0|4.99.4+dfsg-2|229|133732|||||0
libltdl-dev|2.5.4-4|973|167636|libltdl7 automake|libtool|libtool-doc|s|0
libltdl7|2.5.4-4|447|415648||||s|0
liblua5.4-0|5.4.7-1+b2|580|146640||||s|0
liblzf1|3.6-4+b3|36|10112||||s|0
libmagic-mgc|1:5.46-5|10154|337800|||||0
libmagic1t64|1:5.46-5|244|109312|libmagic-mgc||file|s|0
libmagickcore-7.q16-10|8:7.1.1.43+dfsg1-1+deb13u14|7177|1873996|libfftw3-double3 libfontconfig1 libfreetype6 libgomp1 libheif1 libjbig0 libjpeg62-turbo liblcms2-2 liblqr-1-0 libltdl7 libopenjp2-7 libpng16-16t64 libraw23t64 libtiff6 libwebp7 libwebpdemux2 libwebpmux3 libx11-6 libxext6 libxml2 imagemagick-7-common|ghostscript fonts-urw-base35|libmagickcore-7.q16-10-extra|s|0
libmagickcore-7.q16-10-extra|8:7.1.1.43+dfsg1-1+deb13u14|301|89424|libcairo2 libdjvulibre21 libglib2.0-0t64 libmagickcore-7.q16-10 libmagickwand-7.q16-10 libopenexr-3-1-30 libpango-1.0-0 libpangocairo-1.0-0 libwmflite-0.2-7 libxml2|libjxr-tools|inkscape|s|0
libmagickwand-7.q16-10|8:7.1.1.43+dfsg1-1+deb13u14|1465|360540|libgomp1 libmagickcore-7.q16-10 libx11-6 imagemagick-7-common|||s|0
libmail-sendmail-perl|0.80-3|59|24312|perl libsys-hostname-long-perl|||a|0
libmariadb-dev|1:11.8.9+ds-0+deb13u1|1006|276584|libmariadb3 libssl-dev zlib1g-dev||||0
libmariadb-dev-compat|1:11.8.9+ds-0+deb13u1|73|29348|libmariadb-dev||||0
libmariadb3|1:11.8.9+ds-0+deb13u1|581|185368|mariadb-common|||s|0
libmaven-parent-java|43-2|75|6252|libapache-pom-java|||a|0
libmaven-resolver-java|1.9.22-1|977|728932|libcommons-lang3-java libwagon-provider-api-java|||a|0
libmaven-shared-utils-java|3.4.2-1|172|136908|libcommons-io-java libslf4j-java|libjansi-java||a|0
libmaven3-core-java|3.9.9-1|2042|1660560|libatinject-jsr330-api-java libcommons-cli-java libgeronimo-annotation-1.3-spec-java libguava-java libguice-java libmaven-parent-java libmaven-resolver-java libmaven-shared-utils-java libplexus-cipher-java libplexus-classworlds-java libplexus-component-annotations-java libplexus-interpolation-java libplexus-sec-dispatcher-java libplexus-utils2-java libsisu-inject-java libsisu-plexus-java libslf4j-java libwagon-provider-api-java||liblogback-java|a|0
libmaxminddb0|1.12.2-1|57|25800|||mmdb-bin|s|0
libmnl0|1.0.5-3|45|11928||||s|0
libmpc3|1.3.1-1+b3|154|52244|libmpfr6|||s|0
libmpfr6|4.2.2-1|1225|729320||||s|0
libncurses-dev|6.5+20250216-2|2380|352848|libncurses6 libncursesw6 libc6-dev||ncurses-doc|s|0
libncurses6|6.5+20250216-2|342|105036||libgpm2||s|0
libncursesw6|6.5+20250216-2|419|135484||libgpm2||s|0
libnet1|1.3+dfsg-2|143|51296||||s|0
libnetfilter-conntrack3|1.1.0-1|144|42064|libmnl0 libnfnetlink0|||s|0
libnetpbm11t64|2:11.10.02-1|433|184496||||s|0
libnewt0.52|0.52.25-1|365|60040|libslang2|libfribidi0||s|0
libnfnetlink0|1.0.2-3|51|14416||||s|0
libnfsidmap1|1:2.8.3-1|286|58232|libldap2|||s|0
libnftables1|1.1.3-1|1054|332448|libjansson4 libmnl0 libnftnl11 libxtables12|||s|0
libnftnl11|1.2.9-1|244|65012|libmnl0|||s|0
libnghttp2-14|1.64.0-1.1+deb13u2|229|75412||||s|0
libnghttp2-dev|1.64.0-1.1+deb13u2|613|116552|libnghttp2-14 pkgconf||libnghttp2-doc|s|0
libnghttp3-9|1.8.0-1|201|67656||||s|0
libnghttp3-dev|1.8.0-1|424|91280|libnghttp3-9|||s|0
libngtcp2-16|1.11.0-1+deb13u1|335|131904||||s|0
libngtcp2-crypto-gnutls8|1.11.0-1+deb13u1|80|29524|libgnutls30t64 libngtcp2-16|||s|0
libnode115|20.19.2+dfsg-1+deb13u3|53958|12093268|libbrotli1 libcares2 libicu76 libnghttp2-14 libuv1t64 node-acorn node-cjs-module-lexer node-minimatch node-undici|||s|0
libnpth0t64|1.8-3|57|23248||||s|0
libnsl2|1.3.0-3+b3|132|40576|libtirpc3t64|||s|0
libnspr4|2:4.36-1|321|109800||||s|0
libnss-systemd|257.13-1~deb13u1|495|219540|systemd||libcryptsetup12 libidn2-0 libp11-kit0 libtss2-rc0t64|s|0
libnss3|2:3.110-1+deb13u5|4479|1392784|libnspr4|||s|0
libnuma1|2.0.19-1|75|22212||||s|0
libobjc-14-dev|14.2.0-19|1471|172516|libgcc-14-dev libobjc4|||s|0
libobjc4|14.2.0-19|209|43280|libgc1|||s|0
libonig5|6.9.9-1+b1|677|189396||||s|0
libopenexr-3-1-30|3.2.12-1~deb13u2|6378|1002804|libdeflate0 libimath-3-1-29t64|||s|1
libopenjp2-7|2.5.3-2.1~deb13u2|532|204616||||s|0
libopentracing-c-wrapper0t64|1.1.3-3.1+b1|107|31124|libopentracing1|||s|0
libopentracing1|1.6.0-4+b2|202|54924||||s|0
libp11-kit-dev|0.25.5-3|323|207740|libp11-kit0||p11-kit-doc|s|0
libp11-kit0|0.25.5-3|1882|425240|libffi8|||s|0
libpam-cap|1:2.75-10+deb13u1+b3|54|16612||||s|0
libpam-systemd|257.13-1~deb13u1|700|297256|systemd dbus systemd-sysv|dbus-user-session|libcryptsetup12 libidn2-0 libp11-kit0 libtss2-rc0t64|s|0
libpango-1.0-0|1.56.3-1|554|226324|fontconfig libfribidi0 libglib2.0-0t64 libharfbuzz0b libthai0|||s|0
libpangocairo-1.0-0|1.56.3-1|103|35748|libcairo2 libfontconfig1 libglib2.0-0t64 libharfbuzz0b libpango-1.0-0 libpangoft2-1.0-0|||s|0
libpangoft2-1.0-0|1.56.3-1|158|55568|libfontconfig1 libfreetype6 libglib2.0-0t64 libharfbuzz0b libpango-1.0-0|||s|0
libpaper-utils|2.2.5-0.3+b2|68|16476|libpaper2 sensible-utils||||0
libpaper2|2.2.5-0.3+b2|70|16652||libpaper-utils||sd|0
libpathplan4|2.42.4-3|84|42584||||s|0
libpcap0.8t64|1.10.5-2|390|168608|libdbus-1-3|||s|0
libpciaccess0|0.17-3+b3|97|51920|||pciutils|s|0
libpcre2-16-0|10.46-1~deb13u3|713|281748||||s|0
libpcre2-32-0|10.46-1~deb13u3|685|268704||||s|0
libpcre2-dev|10.46-1~deb13u3|2905|851360|libc6-dev libpcre2-16-0 libpcre2-32-0 libpcre2-posix3|||s|0
libpcre2-posix3|10.46-1~deb13u3|90|64104||||s|0
libpcsclite1|2.3.3-1|113|55248|||pcscd|s|0
libperl5.40|5.40.1-6+deb13u1|29322|4325996|libgdbm-compat4t64 libgdbm6t64 perl-modules-5.40||sensible-utils|s|0
libpfm4|4.13.0+git99-gc5587f9-1|3737|371144||||s|0
libpipeline1|1.5.8-1|101|41992||||s|0
libpixman-1-0|0.44.0-3|715|247888||||s|0
libpkgconf3|1.8.1-4|101|36436||||s|0
libplexus-cipher-java|2.0-1|43|14948|libatinject-jsr330-api-java|||a|0
libplexus-classworlds-java|2.7.0-1|78|50604||||a|0
libplexus-component-annotations-java|2.1.1-1|33|7660||||a|0
libplexus-interpolation-java|1.27-1|109|76752||||a|0
libplexus-sec-dispatcher-java|2.0-3|59|28348|libatinject-jsr330-api-java libplexus-cipher-java libplexus-utils2-java|||a|0
libplexus-utils2-java|3.4.2-1|302|258468|||libplexus-utils2-java-doc|a|0
libpng-dev|1.6.48-1+deb13u6|1054|367276|libpng16-16t64 zlib1g-dev|libpng-tools||s|0
libpng-tools|1.6.48-1+deb13u6|195|130376|libpng16-16t64||||0
libpng16-16t64|1.6.48-1+deb13u6|444|283368||||s|0
libpopt0|1.19+dfsg-2|245|43844||||s|0
libpq-dev|17.12-0+deb13u1|612|159416|libpq5 libssl-dev||postgresql-doc-17||0
libpq5|17.12-0+deb13u1|1099|235572|libgssapi-krb5-2 libldap2|ca-certificates||s|0
libproc2-0|2:4.0.4-9|237|65596||||s|0
libprotobuf-c1|1.5.1-1|62|20536||||s|0
libpsl-dev|0.21.2-1.1+b1|211|77628|libpsl5t64|||s|0
libpsl5t64|0.21.2-1.1+b1|100|57188|libidn2-0 libunistring5|publicsuffix||s|0
libpython3-dev|3.13.5-1|38|10444|libpython3.13-dev|||s|0
libpython3-stdlib|3.13.5-1|28|10180|libpython3.13-stdlib|||s|0
libpython3.13|3.13.5-2+deb13u5|7416|2159760|libpython3.13-stdlib libexpat1|||s|0
libpython3.13-dev|3.13.5-2+deb13u5|26841|5285588|libpython3.13-stdlib libpython3.13 libexpat1-dev zlib1g-dev|libc6-dev/libc-dev||s|0
libpython3.13-minimal|3.13.5-2+deb13u5|5452|863168||libpython3.13-stdlib||s|0
libpython3.13-stdlib|3.13.5-2+deb13u5|8898|1958624|libpython3.13-minimal media-types netbase libffi8 libncursesw6 libreadline8t64|||s|0
libquadmath0|14.2.0-19|296|145068||||s|0
librav1e0.7|0.7.1-9+b2|3238|946396||||s|0
libraw23t64|0.21.4-2+deb13u1|2450|390848|libgomp1 libjpeg62-turbo liblcms2-2|||s|0
libreadline-dev|8.2-6|807|153480|libreadline8t64 libncurses-dev||readline-doc|s|0
libreadline8t64|8.2-6|485|168832|readline-common|||s|0
librecode3|3.7.15-1|1359|234660||||s|0
librhash1|1.4.5-1|243|132184||||s|0
librtmp-dev|2.4+20151223.gitfa8646d.1-2+b5|228|68032|librtmp1 libgmp-dev libgnutls28-dev nettle-dev zlib1g-dev|||s|0
librtmp1|2.4+20151223.gitfa8646d.1-2+b5|144|58840|libgnutls30t64|||s|0
libruby|1:3.3+b1|14|5440|libruby3.3|||s|0
libruby3.3|3.3.14-0+deb13u1|29130|5543012|rake ruby-csv ruby-did-you-mean ruby-net-telnet ruby-ruby2-keywords ruby-xmlrpc ruby-webrick libffi8 libyaml-0-2|ruby-sdbm||s|1
libsasl2-2|2.1.28+dfsg1-9|156|57512|libsasl2-modules-db|libsasl2-modules||s|0
libsasl2-modules|2.1.28+dfsg1-9|282|66712|||libsasl2-modules-gssapi-mit/libsasl2-modules-gssapi-heimdal libsasl2-modules-ldap libsasl2-modules-otp libsasl2-modules-sql|s|0
libsasl2-modules-db|2.1.28+dfsg1-9|70|19768||||s|0
libsctp1|1.0.21+dfsg-1|52|25760|||lksctp-tools|s|0
libsensors-config|1:3.6.2-2|37|16236|||lm-sensors|a|0
libsensors5|1:3.6.2-2|100|37492|libsensors-config||lm-sensors|s|0
libserf-1-1|1.3.10-3+b1|157|52992|libapr1t64 libaprutil1t64 libgssapi-krb5-2|||s|0
libsframe1|2.44-3|110|78360||||s|0
libsharpyuv0|1.5.0-0.1|143|115612||||s|0
libsigsegv2|2.14-1+b2|64|34368||||s|0
libsisu-inject-java|0.3.5-1|419|352300|libcdi-api-java libslf4j-java||junit4 testng|a|0
libsisu-plexus-java|0.3.5-1|249|183132|libcdi-api-java libgeronimo-annotation-1.3-spec-java libplexus-classworlds-java libplexus-component-annotations-java libplexus-utils2-java libsisu-inject-java||junit4|a|0
libslang2|2.3.3-5+b2|2395|549496||||s|0
libslf4j-java|1.7.32-2|277|142252|||libcommons-logging-java liblog4j1.2-java|a|0
libsm6|2:1.2.6-1|74|37264|libice6|||s|0
libsodium23|1.0.18-1+deb13u1|431|165028||||s|0
libsource-highlight-common|3.1.9-4.3|320|77484||||a|0
libsource-highlight4t64|3.1.9-4.3+b1|1285|334684|libsource-highlight-common|||s|0
libsqlite3-dev|3.46.1-7+deb13u2|3398|1109400|libc6-dev||sqlite3-doc|s|0
libss2|1.47.2-3+b12|80|29724|libcom-err2|||s|0
libssh2-1-dev|1.11.1-1+deb13u2|1118|393840|libssh2-1t64 libssl-dev zlib1g-dev|||s|0
libssh2-1t64|1.11.1-1+deb13u2|441|245240||||s|0
libssl-dev|3.5.9-1~deb13u1|16028|2975776|||libssl-doc|s|0
libstdc++-14-dev|14.2.0-19|22065|2375760|libgcc-14-dev libc6-dev||libstdc++-14-doc|s|0
libsubid5|1:4.17.4-2|355|222488||||s|0
libsvn1|1.14.5-3|4330|1422564|libapr1t64 libaprutil1t64 libexpat1 libsasl2-2 libserf-1-1 libutf8proc3|||s|0
libsvtav1enc2|2.3.0+dfsg-1|7839|2489492||||s|0
libsys-hostname-long-perl|1.5-3|34|11560|perl|||a|0
libsystemd-shared|257.13-1~deb13u1|6825|2154616||libkmod2|libarchive13t64 libbpf1 libcryptsetup12 libdw1t64 libelf1t64 libfido2-1 libgcrypt20 libidn2-0 libip4tc2 liblz4-1 liblzma5 libp11-kit0 libpcre2-8-0 libpwquality1 libqrencode4 libtss2-rc0t64|s|0
libtalloc2|2:2.4.3+samba4.22.11+dfsg-0+deb13u1|126|63644||||s|0
libtasn1-6|4.20.0-2+deb13u1|122|50112||||s|0
libtasn1-6-dev|4.20.0-2+deb13u1|273|99324|libtasn1-6|libtasn1-doc||s|0
libtasn1-doc|4.20.0-2+deb13u1|569|325340||||a|0
libtcl8.6|8.6.16+dfsg-1|4322|1041872|||tcl8.6|s|0
libterm-readkey-perl|2.38-2+b4|74|24636|perl||||0
libtext-charwidth-perl|0.04-11+b4|42|9476||||s|0
libtext-wrapi18n-perl|0.06-10|26|8808|libtext-charwidth-perl|||a|0
libthai-data|0.1.29-2|618|167504||||a|0
libthai0|0.1.29-2+b1|92|49420|libthai-data libdatrie1|||s|0
libtiff6|4.7.0-3+deb13u3|766|345492|libdeflate0 libjbig0 libjpeg62-turbo liblerc4 libwebp7|||s|0
libtime-duration-perl|1.21-2|36|13088|perl|||a|0
libtimedate-perl|2.3300-2|127|39316|perl|||a|0
libtirpc-common|1.3.6+ds-1|32|11004||||a|0
libtirpc3t64|1.3.6+ds-1|236|83300|libgssapi-krb5-2 libtirpc-common|||s|0
libtool|2.5.4-4|1245|539404|gcc/gcc-14/clang-19 cpp libc6-dev file autotools-dev|libltdl-dev|libtool-doc autoconf automaken gfortran/fortran95-compiler gcj-jdk|a|0
libtsan2|14.2.0-19|8807|2460216||||s|0
libtypes-serialiser-perl|1.01-1|32|12184|perl libcommon-sense-perl|||a|0
libubsan1|14.2.0-19|3319|1074340||||s|0
libuchardet0|0.0.8-1+b2|216|68928||||s|0
libunbound8|1.26.2-0+deb13u1|1420|644244|libevent-2.1-7t64|||s|0
libunistring5|1.3-2|2092|476768||||s|0
libunwind8|1.8.1-0.1|216|56252||||s|0
liburcu8t64|0.15.2-2|363|76304||||s|0
libutf8proc3|2.9.0-1+b2|368|60960||||s|0
libuv1t64|1.50.0-2|321|153752||||s|0
libwagon-file-java|3.5.3-2|32|8452|libslf4j-java libwagon-provider-api-java|||a|0
libwagon-http-java|3.5.3-2|104|49604|libcommons-io-java libhttpcore-java libhttpclient-java libjsoup-java libslf4j-java libwagon-provider-api-java|||a|0
libwagon-provider-api-java|3.5.3-2|97|48332|libplexus-utils2-java|||a|0
libwayland-client0|1.23.1-3|94|26816|libffi8|||s|0
libwayland-server0|1.23.1-3|112|34432|libffi8|||s|0
libwbclient0|2:4.22.11+dfsg-0+deb13u1|153|72220||||s|0
libwebp7|1.5.0-0.1|631|317856|libsharpyuv0|||s|0
libwebpdemux2|1.5.0-0.1|139|113392|libwebp7|||s|0
libwebpmux3|1.5.0-0.1|171|126140|libwebp7|||s|0
libwmflite-0.2-7|0.2.13-1.1+b3|202|75600||||s|0
libwrap0|7.6.q-36|110|55256||||s|0
libwtmpdb0|0.73.0-3+deb13u1|50|13056||||s|0
libx11-6|2:1.8.12-1|1638|815292|libxcb1 libx11-data|||s|0
libx11-data|2:1.8.12-1|1576|343072||||a|0
libx11-xcb1|2:1.8.12-1|306|247128|libx11-6|||s|0
libx265-215|4.1-2|16788|1236592|libnuma1|||s|0
libxau6|1:1.0.11-1|42|20392||||s|0
libxaw7|2:1.0.16-1|534|211848|libx11-6 libxext6 libxmu6 libxpm4 libxt6t64|||s|0
libxcb-dri3-0|1.17.0-2+b1|137|106892|libxcb1|||s|0
libxcb-present0|1.17.0-2+b1|128|105612|libxcb1|||s|0
libxcb-randr0|1.17.0-2+b1|197|116736|libxcb1|||s|0
libxcb-render0|1.17.0-2+b1|181|115100|libxcb1|||s|0
libxcb-shm0|1.17.0-2+b1|127|105284|libxcb1|||s|0
libxcb-sync1|1.17.0-2+b1|150|108688|libxcb1|||s|0
libxcb-xfixes0|1.17.0-2+b1|152|109288|libxcb1|||s|0
libxcb1|1.17.0-2+b1|301|144340|libxau6 libxdmcp6|||s|0
libxdmcp6|1:1.1.5-1|59|27756||||s|0
libxext6|2:1.3.4-1+b3|129|50448|libx11-6|||s|0
libxml2|2.12.7+dfsg+really2.9.14-2.1+deb13u3|1916|699724||||s|0
libxml2-dev|2.12.7+dfsg+really2.9.14-2.1+deb13u3|3364|794724|libxml2||pkg-config|s|0
libxmu6|2:1.1.3-3+b4|139|58972|libx11-6 libxext6 libxt6t64|||s|0
libxmuu1|2:1.1.3-3+b4|53|21896|libx11-6|||s|0
libxpm4|1:3.5.17-1+deb13u1|113|55912|libx11-6|||s|0
libxrender1|1:0.9.12-1|72|27896|libx11-6|||s|0
libxshmfence1|1.3.3-1|36|10884||||s|0
libxslt1-dev|1.1.35-1.2+deb13u3|2535|345828|libxml2-dev libxslt1.1|||s|0
libxslt1.1|1.1.35-1.2+deb13u3|497|233128|libgcrypt20 libxml2|||s|0
libxt6t64|1:1.2.1-1.2+b2|490|188232|libice6 libsm6 libx11-6|||s|0
libxtables12|1.8.11-2|101|31896||||s|0
libyaml-0-2|0.2.5-2|147|52524||||s|0
libyaml-dev|0.2.5-2|255|63380|libyaml-0-2||libyaml-doc|s|0
libyuv0|0.0.1904.20250204-1|696|173700|libjpeg62-turbo|||s|0
libyyjson0|0.10.0+ds-1+b1|229|89260||||s|0
libz3-4|4.13.3-1|27142|8560036||||s|0
libz3-dev|4.13.3-1|602|106528|libz3-4|||s|0
libzstd-dev|1.5.7+dfsg-1+deb13u1|1310|371500||||s|1
linux-libc-dev|6.12.118-1|11154|3101880||||a|1
linux-sysctl-defaults|4.12.1|19|5724||||a|0
llvm-19|1:19.1.7-3+b1|73371|16385748|llvm-19-runtime llvm-19-linker-tools libcurl4t64 libllvm19 libpfm4 libz3-4|llvm-19-dev|llvm-19-doc||0
llvm-19-dev|1:19.1.7-3+b1|346727|43120124|libllvm19 libffi-dev llvm-19 libncurses-dev llvm-19-tools libclang-cpp19 libxml2-dev libz3-dev||||0
llvm-19-linker-tools|1:19.1.7-3+b1|4300|1263460|libllvm19||||0
llvm-19-runtime|1:19.1.7-3+b1|1701|550636|libllvm19 libz3-4|binfmt-support/systemd|||0
llvm-19-tools|1:19.1.7-3+b1|2562|510936|libz3-4 python3 python3-pygments python3-yaml||||0
locales|2.41-12+deb13u5|15776|3929736|libc-l10n|||ad|0
logrotate|3.22.0-1|151|61956|cron/systemd-sysv libpopt0||bsd-mailx/mailx||0
logsave|1.47.2-3+b12|59|24864|||||0
lolcat|100.0.1-4|40|7976|ruby ruby-paint ruby-optimist|||a|0
lsb-release|12.1-1|17|5912||||a|0
lsof|4.99.4+dfsg-2|492|315732|liblsof0 libtirpc3t64||||0
ltrace|0.7.91~git20230705.8eabf68-4+b1|420|153932|libelf1t64||||0
lua5.4|5.4.7-1+b2|476|130752|libreadline8t64||||0
lynx|2.9.2-1|1948|641492|lynx-common libbrotli1 libgnutls30t64 libidn2-0 libncursesw6|mailcap|||0
lynx-common|2.9.2-1|3838|1192756||lynx||a|0
m4|1.4.19-8|683|293956|||m4-doc||0
mailcap|3.74|87|32804|perl media-types|bzip2 file xz-utils||a|0
make|4.4.1-2|1766|463104|||make-doc||0
man-db|2.13.1-1|3153|1469060|bsdextrautils groff-base libgdbm6t64 libpipeline1||apparmor groff less www-browser|d|0
manpages|6.9.1-1|1668|1393160|||man-browser|a|0
manpages-dev|6.9.1-1|3978|2122084|manpages||man-browser|a|0
mariadb-client|1:11.8.9+ds-0+deb13u1|63924|3079052|libconfig-inifiles-perl mariadb-client-core perl libpcre2-posix3|libdbd-mariadb-perl/libdbd-mysql-perl libdbi-perl libterm-readkey-perl|||0
mariadb-client-compat|1:11.8.9+ds-0+deb13u1|104|30744|mariadb-client|||a|0
mariadb-client-core|1:11.8.9+ds-0+deb13u1|14879|895792|libmariadb3 mariadb-common libedit2 libncurses6||||0
mariadb-common|1:11.8.9+ds-0+deb13u1|71|30540|mysql-common|||a|0
maven|3.9.9-1|132|19720|default-jre-headless/openjdk-21-jre-headless libjansi-java libmaven3-core-java libwagon-file-java libwagon-http-java|||a|0
mc|3:4.8.33-1+deb13u1|1590|550240|libext2fs2t64 libglib2.0-0t64 libgpm2 libslang2 libssh2-1t64 mc-data|mailcap perl sensible-utils unzip|antiword arc/arcanist arj binutils bzip2 cabextract catdoc texlive-binaries clzip/lunzip/lzd/lzip/lziprecover/minilzip/pdlzip/plzip cpio ctorrent dbview default-jdk-headless djview4 djvulibre-bin elinks epub-utils/ncbi-entrez-direct exif file genisoimage gettext ghostscript glade gputils groff-base gv imagemagick info jlha-utils/lhasa kchmviewer libaspell-dev libbatik-java libchm-bin liblz4-tool libxml2-utils links2 links/w3m/lynx lyx xz-utils man-db mikmod mpg321 mplayer odt2txt/unoconv p7zip-full par2 poedit/potool poppler-utils procyon-decompiler python3:any python3-boto python3-tz rar rpm sox sqlite3 timidity unace/unace-nonfree unalz unar unrar/unrar-free vorbis-tools wimtools wv xpdf/pdf-viewer xpmutils zip zstd||0
mc-data|3:4.8.33-1+deb13u1|6277|1340812||||a|0
media-types|13.0.0|98|29336||||a|0
memcached|1.6.38-1|1108|405328|adduser perl libevent-2.1-7t64 libsasl2-2||libanyevent-perl libcache-memcached-perl libmemcached liburi-perl libterm-readkey-perl libyaml-perl||0
mesa-libgallium|25.0.7-2+deb13u1|41615|9630224|libdrm-amdgpu1 libdrm-intel1 libdrm2 libelf1t64 libexpat1 libllvm19 libsensors5 libx11-xcb1 libxcb-dri3-0 libxcb-present0 libxcb-randr0 libxcb-sync1 libxcb-xfixes0 libxcb1 libxshmfence1|||s|0
moreutils|0.69-1|231|62808|perl libipc-run-perl libtime-duration-perl libtimedate-perl||||0
mtr-tiny|0.95-1.1+b1|157|67668|libjansson4 libncurses6||||0
musl|1.2.5-3.1~deb13u1|802|428012||||s|0
musl-dev|1.2.5-3.1~deb13u1|3256|615788|musl gcc-x86-64-linux-gnu|||s|0
musl-tools|1.2.5-3.1~deb13u1|60|41912|musl-dev||||0
mysql-common|5.8+1.1.1|33|6784||||a|0
nano|8.4-1+deb13u1|2839|644672|libncursesw6||hunspell||0
ncat|7.95+dfsg-3|748|501024|liblua5.4-0 libpcap0.8t64||||0
ncdu|1.22-1|119|51532|libncursesw6||||0
ncurses-term|6.5+20250216-2|4372|517504||||a|0
net-tools|2.10-1.3|988|245436|||||0
netbase|6.5|35|12436||||a|0
netcat-openbsd|1.229-1|109|42520|||||0
netcat-traditional|1.10-50|139|63240|||||0
netpbm|2:11.10.02-1|8609|2083420|libnetpbm11t64 libjpeg62-turbo libpng16-16t64 libtiff6 libx11-6 libxml2|ghostscript|||0
nettle-dev|3.10.1-1|3278|1317924|libgmp-dev|||s|0
nfs-common|1:2.8.3-1|1145|268812|libcom-err2 libdevmapper1.02.1 libevent-core-2.1-7t64 libgssapi-krb5-2 libk5crypto3 libkeyutils1 libkrb5-3 libnfsidmap1 libtirpc3t64 libwrap0 rpcbind adduser ucf keyutils|python3|open-iscsi watchdog||0
nftables|1.1.3-1|185|75864|libnftables1 libedit2|netbase|firewalld||0
nginx|1.26.3-3+deb13u11|1556|613960|iproute2 nginx-common||||1
nginx-common|1.26.3-3+deb13u11|305|112216|||fcgiwrap nginx-doc ssl-cert|ad|1
nmap|7.95+dfsg-3|4536|1930860|nmap-common liblinear4 liblua5.4-0 libpcap0.8t64 libssh2-1t64||ncat ndiff zenmap||0
nmap-common|7.95+dfsg-3|22237|4391504||nmap||a|0
node-acorn|8.8.1+ds+~cs25.17.7-2|911|128252|node-xtend nodejs|||a|0
node-balanced-match|2.0.0-1|21|4872||||a|0
node-brace-expansion|2.0.1+~1.1.0-2|26|8012|node-balanced-match|||a|0
node-cjs-module-lexer|1.2.3+dfsg-1|158|30560||||a|0
node-corepack|0.24.0-5|3501|711724|nodejs|||a|0
node-minimatch|9.0.3-6|595|76780|node-brace-expansion|||a|0
node-undici|7.3.0+dfsg1+~cs24.12.11-1|2047|332608||||a|0
node-xtend|4.0.2-3|16|3932||||a|0
nodejs|20.19.2+dfsg-1+deb13u3|2368|354784|libnode115 node-corepack|ca-certificates nodejs-doc|npm||0
nodejs-doc|20.19.2+dfsg-1+deb13u3|18952|6087656||nodejs||a|0
openjdk-21-jdk-headless|21.0.13.1+2-1~deb13u1|94306|83190360|openjdk-21-jre-headless||openjdk-21-demo openjdk-21-source|s|1
openjdk-21-jre-headless|21.0.13.1+2-1~deb13u1|199023|41995564|ca-certificates-java java-common liblcms2-2 libjpeg62-turbo libnss3 libpcsclite1|libcups2t64 libfontconfig1 libfreetype6 libharfbuzz0b libasound2t64|libnss-mdns fonts-dejavu-extra fonts-ipafont-gothic fonts-ipafont-mincho fonts-wqy-microhei/fonts-wqy-zenhei fonts-indic|s|1
openssh-client|1:10.0p1-7+deb13u4|5011|989904|adduser libedit2 libfido2-1 libgssapi-krb5-2|xauth|keychain libpam-ssh monkeysphere ssh-askpass||0
openssh-server|1:10.0p1-7+deb13u4|3429|602372|openssh-client openssh-sftp-server procps ucf runit-helper systemd libcom-err2 libgssapi-krb5-2 libkrb5-3 libwrap0 libwtmpdb0|default-logind/logind/libpam-systemd ncurses-term xauth|molly-guard monkeysphere ssh-askpass ufw|d|0
openssh-sftp-server|1:10.0p1-7+deb13u4|173|65348|openssh-client|openssh-server/ssh-server|||0
openssl|3.5.9-1~deb13u1|2523|1518324|||ca-certificates||0
pandoc|3.1.11.1+ds-2|193625|26376556|pandoc-data libffi8 liblua5.4-0 libnuma1 libyaml-0-2||texlive-latex-recommended texlive-xetex texlive-luatex pandoc-citeproc texlive-latex-extra context wkhtmltopdf librsvg2-bin groff ghc nodejs php perl python ruby r-base-core libjs-mathjax libjs-katex citation-style-language-styles||0
pandoc-data|3.1.11.1-3|919|458988||||a|0
parallel|20240222+ds-2|3255|2163428|procps sysstat perl||csh fish ksh tcsh zsh|a|0
patch|2.8-2+deb13u1|242|134460|||ed diffutils-doc||0
perl|5.40.1-6+deb13u1|841|267736|perl-modules-5.40 libperl5.40|netbase|perl-doc libterm-readline-gnu-perl/libterm-readline-perl-perl make libtap-harness-archive-perl||0
perl-modules-5.40|5.40.1-6+deb13u1|19993|3013728||perl||a|0
php-cli|2:8.4+96|21|4416|php8.4-cli|||a|0
php-common|2:96|69|13300|psmisc|||a|0
php8.4-cli|8.4.28-1~deb13u1|6056|1878524|libedit2 media-types php8.4-common php8.4-opcache php8.4-readline ucf libargon2-1 libsodium23 libxml2||php-pear||1
php8.4-common|8.4.28-1~deb13u1|10002|794932|php-common ucf libffi8||||1
php8.4-opcache|8.4.28-1~deb13u1|1262|472076|php-common ucf php8.4-common||||1
php8.4-readline|8.4.28-1~deb13u1|68|13072|php-common ucf php8.4-common libedit2||||1
pinentry-curses|1.3.1-2|150|86388|libassuan9 libgpg-error0 libncursesw6||pinentry-doc||0
pipx|1.7.1-1|3708|828488|python3-venv python3-argcomplete python3-packaging python3-platformdirs python3-tomli/python3 python3-userpath python3|||a|0
pkg-config|1.8.1-4|29|13968|pkgconf|||s|0
pkgconf|1.8.1-4|65|26172|pkgconf-bin|||s|0
pkgconf-bin|1.8.1-4|83|30220|libpkgconf3||||0
po-debconf|1.0.21+nmu1|414|247668|gettext intltool-debian perl sensible-utils|libcompress-zlib-perl=perl libmail-sendmail-perl|libmail-box-perl|a|0
poppler-data|0.4.12-1|13086|1601364|||poppler-utils ghostscript fonts-japanese-mincho/fonts-ipafont-mincho fonts-japanese-gothic/fonts-ipafont-gothic fonts-arphic-ukai fonts-arphic-uming fonts-nanum|a|0
postgresql|17+278+deb13u1|30|16808|postgresql-17||postgresql-doc|ad|0
postgresql-17|17.12-0+deb13u1|58680|16760112|locales postgresql-client-17 postgresql-common ssl-cert libgssapi-krb5-2 libicu76 libldap2 libllvm19 libpq5 libxml2 libxslt1.1|sysstat||d|0
postgresql-client|17+278+deb13u1|19|14104|postgresql-client-17|||a|0
postgresql-client-17|17.12-0+deb13u1|10721|2066524|libpq5 postgresql-client-common sensible-utils libreadline8t64||postgresql-17 postgresql-doc-17||0
postgresql-client-common|278+deb13u1|153|47200|netbase perl|||a|0
postgresql-common|278+deb13u1|355|112104|adduser libjson-perl postgresql-client-common postgresql-common-dev ssl-cert ucf perl|e2fsprogs logrotate||ad|0
postgresql-common-dev|278+deb13u1|334|72860|libipc-run-perl|||a|0
procps|2:4.0.4-9|2395|882088|libncursesw6 libproc2-0|psmisc linux-sysctl-defaults|||0
psmisc|23.7-2|950|266696|||||0
publicsuffix|20250328.1952-0.1|570|295872||||a|0
pv|1.9.31-1|267|106152|||doc-base||0
python-apt-common|3.0.0|532|68248||||a|0
python-babel-localedata|2.17.0-1|30133|6050324||||a|0
python-is-python3|3.13.3-1|16|3204|python3|||a|0
python3|3.13.5-1|83|28244|python3-minimal python3.13 libpython3-stdlib||python3-doc python3-tk python3-venv||0
python3-apt|3.0.0|698|164280|python3 python-apt-common distro-info-data|lsb-release iso-codes|python-apt-doc apt||0
python3-argcomplete|3.6.2-1|168|40864|python3|||a|0
python3-asgiref|3.8.1-1|100|28840|python3-typing-extensions/python3 python3|||a|0
python3-autocommand|2.2.2-3|61|13608|python3|||a|0
python3-babel|2.17.0-1|519|117016|python-babel-localedata python3|||a|0
python3-bcrypt|4.2.0-2.1+b1|555|210892|python3||||0
python3-blinker|1.9.0-1|45|12576|python3||python-blinker-doc|a|0
python3-certifi|2025.1.31+ds-1|41|9652|ca-certificates python3|||a|0
python3-cffi-backend|1.17.1-3|238|93396|python3 libffi8|||s|0
python3-chardet|5.2.0+dfsg-2|1141|107644|python3|||a|0
python3-charset-normalizer|3.4.2-1|495|127636|python3||python-charset-normalizer-doc||0
python3-click|8.2.0+0.really.8.1.8-1|390|95388|python3|||a|0
python3-cryptography|43.0.0-3+deb13u1|3866|942368|python3-bcrypt python3 python3-cffi-backend||python-cryptography-doc python3-cryptography-vectors||0
python3-dbus|1.4.0-1|415|98424|python3 libdbus-1-3 libglib2.0-0t64|python3-gi|python-dbus-doc||0
python3-defusedxml|0.7.1-3|113|43380|python3|||a|0
python3-dev|3.13.5-1|150|26072|python3 libpython3-dev python3.13-dev libjs-sphinxdoc||||0
python3-distlib|0.3.9-1|1163|257064|python3|||a|0
python3-distro-info|1.13|42|7736|distro-info-data python3|||a|0
python3-dotenv|1.0.1-1|93|26560|python3|||a|0
python3-filelock|3.18.0-1+deb13u1|65|13440|python3|||a|0
python3-flask|3.1.1-1+deb13u1|442|106844|python3-blinker python3-click python3-importlib-metadata/python3 python3-itsdangerous python3-jinja2 python3-markupsafe python3-werkzeug python3|python3-asgiref python3-dotenv|python-flask-doc|a|0
python3-gi|3.50.0-4+b1|780|235504|gir1.2-glib-2.0 gir1.2-girepository-2.0 python3 libffi8 libgirepository-1.0-1 libglib2.0-0t64||||0
python3-idna|3.10-1+deb13u1|373|43032|python3|||a|0
python3-importlib-metadata|8.7.0-1|90|21780|python3-zipp python3|||a|0
python3-inflect|7.3.1-2|145|32396|python3-more-itertools python3-typeguard python3-typing-extensions/python3 python3|||a|0
python3-itsdangerous|2.2.0-2|71|18140|python3|||a|0
python3-jaraco.context|6.0.1-1+deb13u1|36|8492|python3-setuptools/python3 python3|||a|0
python3-jaraco.functools|4.1.0-1|48|11984|python3-more-itertools python3|||a|0
python3-jaraco.text|4.0.0-1|48|11432|python3-autocommand python3-importlib-resources/python3 python3-jaraco.context python3-jaraco.functools python3-more-itertools python3 python3-inflect|||a|0
python3-jinja2|3.1.6-1|532|107336|python3-markupsafe python3|python3-babel|python-jinja2-doc|a|0
python3-linkify-it|2.0.3-1|79|18712|python3-uc-micro python3|||a|0
python3-markdown-it|3.0.0-3|287|59456|python3-mdurl python3 python3-linkify-it|||a|0
python3-markupsafe|2.1.5-1+b3|53|14000|python3||||0
python3-mdurl|0.1.2-1|42|9444|python3|||a|0
python3-minimal|3.13.5-1|112|27248|python3.13-minimal||||0
python3-more-itertools|10.7.0-1|292|67416|python3|||a|0
python3-multidict|6.4.3-1|178|52812|python3 python3-typing-extensions/python3||||0
python3-openssl|25.0.0-1+deb13u1|241|52464|python3-typing-extensions/python3 python3-cryptography python3||python-openssl-doc|a|0
python3-packaging|25.0-1|257|56568|python3|||a|0
python3-pip|25.1.1+dfsg-1|10166|1456608|ca-certificates python3-wheel python3|build-essential python3-dev libjs-sphinxdoc||a|0
python3-pip-whl|25.1.1+dfsg-1|1531|1507328|ca-certificates|||a|0
python3-pkg-resources|78.1.1-0.1|696|224360|python3-autocommand python3-inflect python3-jaraco.context python3-jaraco.functools python3-more-itertools python3||python3-setuptools|a|0
python3-platformdirs|4.3.7-1|106|16608|python3|||a|0
python3-psutil|7.0.0-2|1094|220368|python3||||0
python3-pyasyncore|1.0.2-3|43|10080|python3|||a|0
python3-pygments|2.18.0+dfsg-2+deb13u1|4521|835864|python3||python-pygments-doc ttf-bitstream-vera|a|0
python3-pyinotify|0.9.6-5|109|24904|python3 python3-pyasyncore||python-pyinotify-doc|a|0
python3-requests|2.32.3+dfsg-5+deb13u1|241|72212|python3-certifi python3-charset-normalizer python3-idna python3-urllib3 python3 ca-certificates python3-chardet||python3-cryptography python3-idna python3-openssl python3-socks python-requests-doc|a|0
python3-requests-toolbelt|1.0.0-4|177|40280|python3-requests python3|||a|0
python3-rich|13.9.4-1|1072|202836|python3-markdown-it python3-pygments python3-typing-extensions/python3 python3|||a|0
python3-setuptools|78.1.1-0.1|3897|738228|python3-pkg-resources python3-importlib-metadata/python3 python3-jaraco.text python3-more-itertools python3-typeguard python3-typing-extensions python3-zipp python3||python-setuptools-doc|a|0
python3-setuptools-whl|78.1.1-0.1|1324|1268108||||a|0
python3-socks|1.7.1+dfsg-1|77|23260|python3|||a|0
python3-tomli|2.2.1-2+b1|430|121888|python3||||0
python3-typeguard|4.4.2-1|167|37300|python3-importlib-metadata/python3 python3-typing-extensions python3|||a|0
python3-typing-extensions|4.13.2-1|515|90500|python3|||a|0
python3-uc-micro|1.0.3-1|43|5744|python3|||a|0
python3-urllib3|2.3.0-3+deb13u2|471|115344|python3|ca-certificates|python3-brotli python3-cryptography python3-idna python3-openssl python3-socks|a|0
python3-userpath|1.9.2-1|46|10292|python3-click python3|python3-psutil||a|0
python3-venv|3.13.5-1|6|1180|python3.13-venv python3||||0
python3-virtualenv|20.31.2+ds-1+deb13u1|369|72892|python3-pip-whl python3-setuptools-whl python3-distlib python3-filelock python3-platformdirs python3|build-essential ca-certificates python3-dev||a|0
python3-werkzeug|3.1.3-2|866|207472|python3-markupsafe python3|python3-openssl python3-pyinotify|ipython3 python-werkzeug-doc python3-lxml python3-pkg-resources python3-watchdog|a|0
python3-wheel|0.46.1-2|91|21672|python3-packaging python3||python3-setuptools|a|0
python3-yaml|6.0.2-1+b2|552|136500|python3 libyaml-0-2||||0
python3-zipp|3.21.0-1|45|10584|python3|||a|0
python3.13|3.13.5-2+deb13u5|830|757492|python3.13-minimal libpython3.13-stdlib media-types|ca-certificates|python3.13-venv python3.13-doc binutils||0
python3.13-dev|3.13.5-2+deb13u5|507|504408|python3.13 libpython3.13-dev libpython3.13|libc6-dev/libc-dev|||0
python3.13-minimal|3.13.5-2+deb13u5|6768|2224552|libpython3.13-minimal libexpat1|python3.13|binfmt-support||0
python3.13-venv|3.13.5-2+deb13u5|27|5476|python3.13 python3-pip-whl python3-setuptools-whl||||0
rake|13.2.1-1|208|65228|ruby|zip||a|0
readline-common|8.2-6|89|69360|||readline-doc|a|0
redis-server|5:8.0.2-3+deb13u3|178|67364|redis-tools||||0
redis-tools|5:8.0.2-3+deb13u3|7009|1247524|adduser libatomic1 libjemalloc2 liblzf1||ruby-redis||0
rpcbind|1.2.7-1|154|48872|libtirpc3t64 libwrap0 adduser||||0
rpcsvc-proto|1.4.3-1|246|63268|||||0
rsync|3.5.0+ds1-0+deb13u2|955|502168|libpopt0||openssh-client openssh-server python3 python3-braceexpand||0
rsyslog|8.2504.0-1+deb13u2|1999|758396|libestr0 libfastjson4 liblognorm5|logrotate|rsyslog-doc rsyslog-mysql/rsyslog-pgsql rsyslog-mongodb rsyslog-elasticsearch rsyslog-kafka rsyslog-hiredis rsyslog-snmp rsyslog-kubernetes rsyslog-docker rsyslog-clickhouse rsyslog-openssl/rsyslog-gnutls rsyslog-gssapi rsyslog-relp||0
ruby|1:3.3+b1|32|6560|ruby3.3 libruby ruby-rubygems||ri ruby-dev||0
ruby-csv|3.3.4-1|234|42236||||a|0
ruby-did-you-mean|1.6.3-2|79|20904||||a|0
ruby-net-telnet|0.2.0-1|57|13076||||a|0
ruby-optimist|3.1.0-2|55|14300||||a|0
ruby-paint|2.2.0-1|48|17548||||a|0
ruby-ruby2-keywords|0.0.5-1|20|4300||||a|0
ruby-rubygems|3.6.7-2|1796|407044|ruby|||a|0
ruby-sdbm|1.0.0-5+b7|59|15112|libruby3.3 libruby|||s|0
ruby-webrick|1.9.1-1|304|59624||||a|0
ruby-xmlrpc|0.3.3-2|104|24428|ruby-webrick|||a|0
ruby3.3|3.3.14-0+deb13u1|140|57740|rubygems-integration libruby3.3|fonts-lato libjs-jquery|||1
rubygems-integration|1.19|25|5488|ca-certificates||bundler|a|0
runit-helper|2.16.4|21|7296||||a|0
screen|4.9.1-3|1009|596060|||byobu/screenie/iselect ncurses-term||0
sensible-utils|0.0.25|63|24992||||a|0
shared-mime-info|2.4-5+b2|5143|759952|libglib2.0-0t64 libxml2||||0
shellcheck|0.10.0-1|34787|4907584|libffi8||||0
siege|4.1.6-1|282|105048|||||0
sl|5.02-1+b1|60|13172|libncurses6||||0
socat|1.8.0.3-1+deb13u1|1802|423768|libwrap0||||0
sq|1.3.1-2+b2|22379|5653376|||||0
sqlite3|3.46.1-7+deb13u2|587|384144|libreadline8t64||sqlite3-doc||0
sshpass|1.10-0.1|40|12704||ssh-client=openssh-client|||0
ssl-cert|1.1.3|61|16816|openssl adduser|||ad|0
strace|6.13+ds-1|3072|1422560|libunwind8||||0
stress|1.0.7-1|56|21944|||||0
stress-ng|0.19.02-1|14060|3098220|libapparmor1 libegl1 libgbm1 libgles2 libipsec-mb2 libjpeg62-turbo libjudydebian1 libkmod2 libmpfr6 libsctp1||||0
subversion|1.14.5-3|4845|961896|libsvn1 libapr1t64 libaprutil1t64||db5.3-util libapache2-mod-svn patch subversion-tools||0
sudo|1.9.16p2-3+deb13u5|6709|2087324|libapparmor1||||0
supervisor|4.2.5-3|1705|310812|python3-pkg-resources python3||supervisor-doc|a|0
sysstat|12.7.5-2|1904|623380|ucf xz-utils libsensors5|systemd/cron/cron-daemon|isag|d|0
systemd|257.13-1~deb13u1|9944|3093632|libsystemd-shared libapparmor1|default-dbus-system-bus/dbus-system-bus=dbus linux-sysctl-defaults systemd-timesyncd/time-daemon systemd-cryptsetup|systemd-container systemd-homed systemd-userdbd systemd-boot systemd-resolved systemd-repart libtss2-tcti-device0 polkitd||0
systemd-cryptsetup|257.13-1~deb13u1|498|173116|libcryptsetup12 libsystemd-shared||||0
systemd-sysv|257.13-1~deb13u1|97|64876|systemd|libpam-systemd libnss-systemd|||0
systemd-timesyncd|257.13-1~deb13u1|203|93336|libsystemd-shared systemd||||0
tcl-expect|5.45.4-4|266|127396|libtcl8.6||expect|s|0
tcl8.6|8.6.16+dfsg-1|145|120544|libtcl8.6||tcl-tclreadline||0
tcpdump|4.99.5-2|1343|471048|adduser libpcap0.8t64||apparmor||0
telnet|0.17+2.6-3+deb13u3|56|44108|inetutils-telnet|||a|0
tftp-hpa|5.2+20240610-3|59|23236|||||0
time|1.9-0.2|129|50776|||||0
tini|0.19.0-3+b8|765|280384|||||0
tmux|3.5a-3|1209|490296|libevent-core-2.1-7t64 libjemalloc2||||0
tnftp|20230507-2+b1|255|127104|libedit2||||0
toilet|0.3-3|58|22140|toilet-fonts libcaca0||figlet||0
toilet-fonts|0.3-3|792|723764|||toilet|a|0
traceroute|1:2.1.6-1|160|54588|||||0
tree|2.2.1-1|129|59392|||||0
ucf|3.0052|148|43296|libtext-wrapi18n-perl procps sensible-utils|||ad|0
uidmap|1:4.17.4-2|320|193956|libsubid5||||0
unattended-upgrades|2.12|317|66912|python3 python3-apt python3-dbus python3-distro-info ucf lsb-release xz-utils|systemd-sysv/cron/cron-daemon/anacron|bsd-mailx default-mta/mail-transport-agent needrestart powermgmt-base python3-gi|ad|0
unzip|6.0-29+deb13u1|387|172916|||zip||0
uuid-dev|2.41.5-0+deb13u1|134|49068|libc6-dev|||s|0
uuid-runtime|2.41.5-0+deb13u1|218|60744|adduser systemd||||0
valgrind|1:3.24.0-3|83577|15380104|libc6-dbg|gdb python3|valgrind-mpi kcachegrind||0
vim|2:9.1.1230-2+deb13u2|3930|1670616|vim-common vim-runtime libgpm2 libsodium23||ctags vim-doc vim-scripts||0
vim-common|2:9.1.1230-2+deb13u2|1864|421100||xxd vim/vim-gtk3/vim-motif/vim-nox/vim-tiny||a|0
vim-runtime|2:9.1.1230-2+deb13u2|38426|7129236||vim/vim-gtk3/vim-motif/vim-nox/vim-tiny||a|0
vim-tiny|2:9.1.1230-2+deb13u2|1831|776152|vim-common||indent||0
virtualenv|20.31.2+ds-1+deb13u1|14|7484|python3-virtualenv|||a|0
vnstat|2.13-1|345|124488|adduser||vnstati||0
wamerican|2020.12.07-4|998|224288||||ad|0
wget|1.25.0-2|3784|984500|libgnutls30t64 libidn2-0 libpsl5t64|ca-certificates|||0
whiptail|0.52.25-1|61|24712|libnewt0.52 libpopt0 libslang2||||0
whois|5.6.3|388|72412|libidn2-0||||0
x11-common|1:7.7+24+deb13u1|275|216864||||a|0
xauth|1:1.1.2-1.1|81|35856|libx11-6 libxau6 libxext6 libxmuu1||||0
xdg-user-dirs|0.18-2|375|53244|||||0
xfonts-encodings|1:1.0.4-2.2|667|577104|x11-common|||a|0
xfonts-utils|1:7.7+7|429|93340|libfontenc1 libfreetype6 x11-common xfonts-encodings||||0
xsel|1.2.1-1|55|19944|libx11-6||||0
xxd|2:9.1.1230-2+deb13u2|154|99108|||||0
xz-utils|5.8.1-1+deb13u2|1424|659760|||||0
zip|3.0-15+deb13u1|627|234964||unzip|||0
zlib1g-dev|1:1.3.dfsg+really1.3.1-1+deb13u1|1316|919568|libc6-dev|||s|0
zsh|5.9-8+b25|2501|915324|zsh-common|libgdbm6t64 libncursesw6|zsh-doc||0
zsh-common|5.9-8|16421|4145676||zsh|zsh-doc|a|0
dnsutils|=bind9-dnsutils
fortune|=fortune-mod`;

/** Suite and component. */
export const PLACES = 'trixie/main trixie-security/main';

/** What the minimal system has installed: `name version`, and `all` for packages of all architectures. */
export const BASE = `apt 3.0.4
base-files 13.8+deb13u8
base-passwd 3.6.7
bash 5.2.37-2+b10
bsdutils 1:2.41.5-0+deb13u1
coreutils 9.7-3
dash 0.5.12-12
debconf 1.5.91 all
debian-archive-keyring 2025.1 all
debianutils 5.23.2
diffutils 1:3.10-4
dpkg 1.22.22
findutils 4.10.0-3
gcc-14-base 14.2.0-19
grep 3.11-4
gzip 1.13-1+deb13u1
hostname 3.25
init-system-helpers 1.69~deb13u1 all
libacl1 2.3.2-2+b1
libapt-pkg7.0 3.0.4
libattr1 1:2.5.2-3
libaudit-common 1:4.0.2-2+deb13u1 all
libaudit1 1:4.0.2-2+deb13u1
libblkid1 2.41.5-0+deb13u1
libbsd0 0.12.2-2
libbz2-1.0 1.0.8-6
libc-bin 2.41-12+deb13u5
libc6 2.41-12+deb13u5
libcap-ng0 0.8.5-4+b1
libcap2 1:2.75-10+deb13u1+b3
libcrypt1 1:4.4.38-1
libdb5.3t64 5.3.28+dfsg2-9
libdebconfclient0 0.280
libgcc-s1 14.2.0-19
libgmp10 2:6.3.0+dfsg-3
libhogweed6t64 3.10.1-1
liblastlog2-2 2.41.5-0+deb13u1
liblz4-1 1.10.0-4
liblzma5 5.8.1-1+deb13u2
libmd0 1.1.0-2+b1
libmount1 2.41.5-0+deb13u1
libnettle8t64 3.10.1-1
libpam-modules 1.7.0-5
libpam-modules-bin 1.7.0-5
libpam-runtime 1.7.0-5 all
libpam0g 1.7.0-5
libpcre2-8-0 10.46-1~deb13u3
libseccomp2 2.6.0-2
libselinux1 3.8.1-1
libsemanage-common 3.8.1-1 all
libsemanage2 3.8.1-1
libsepol2 3.8.1-1
libsmartcols1 2.41.5-0+deb13u1
libsqlite3-0 3.46.1-7+deb13u2
libssl3t64 3.5.9-1~deb13u1
libstdc++6 14.2.0-19
libsystemd0 257.13-1~deb13u1
libtinfo6 6.5+20250216-2
libudev1 257.13-1~deb13u1
libuuid1 2.41.5-0+deb13u1
libxxhash0 0.8.3-2
libzstd1 1.5.7+dfsg-1+deb13u1
login 1:4.16.0-2+really2.41.5-0+deb13u1
login.defs 1:4.17.4-2 all
mawk 1.3.4.20250131-1
mount 2.41.5-0+deb13u1
ncurses-base 6.5+20250216-2 all
ncurses-bin 6.5+20250216-2
openssl-provider-legacy 3.5.9-1~deb13u1
passwd 1:4.17.4-2
perl-base 5.40.1-6+deb13u1
sed 4.9-2+deb13u1
sqv 1.3.0-3+b2
sysvinit-utils 3.14-4
tar 1.35+dfsg-3.1
tzdata 2026f-0+deb13u1 all
util-linux 2.41.5-0+deb13u1
zlib1g 1:1.3.dfsg+really1.3.1-1+deb13u1`;

/** Of each suite: the size of its InRelease in bytes, then its components with the sizes of their compressed indexes. */
export const INDEXES = `trixie 140420 main 9679304
trixie-updates 47340 main 1108
trixie-security 43409 main 310176`;
