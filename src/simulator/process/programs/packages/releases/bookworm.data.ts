/**
 * Packages of Debian 12 "bookworm" as its package indexes of 2026-11 have them: name, version, installed size in kB, size of the archive
 * in bytes, what it depends on (alternatives behind a slash), recommends and suggests, marks (a: for all architectures, s: of several
 * architectures side by side, d: asks questions with debconf), and its place in {@link PLACES}.
 */
export const PACKAGES = `acl|2.3.1-3|210|61244|||||0
alsa-topology-conf|1.2.5.1-2|420|15172||||a|0
alsa-ucm-conf|1.2.8-1|689|51696|libasound2|||a|0
apache2|2.4.71-1~deb12u1|588|237772|apache2-bin apache2-data apache2-utils media-types procps|ssl-cert|apache2-doc apache2-suexec-pristine/apache2-suexec-custom www-browser||1
apache2-bin|2.4.71-1~deb12u1|5144|1409916|libapr1 libaprutil1 libaprutil1-dbd-sqlite3 libaprutil1-ldap libbrotli1 libcurl4 libjansson4 libldap-2.5-0 liblua5.3-0 libnghttp2-14 libssl3 libxml2||apache2-doc apache2-suexec-pristine/apache2-suexec-custom www-browser||1
apache2-data|2.4.71-1~deb12u1|847|159880||||a|1
apache2-utils|2.4.71-1~deb12u1|452|223608|libapr1 libaprutil1 libssl3||||1
appstream|0.16.1-2+b1|2503|407020|shared-mime-info libappstream4 libglib2.0-0||apt-config-icons||0
apt-transport-https|2.6.2|35|25604||||a|1
apt-utils|2.6.2|1037|309596|||||1
arch-test|0.20-1|243|12432||||a|0
aria2|1.36.0-1|1857|362332|libaria2-0|ca-certificates|||0
arping|2.23-1|77|33020|libnet1 libpcap0.8||||0
attr|1:2.5.1-4|154|41172|||||0
autoconf|2.71-3|2025|332120|m4|automake/automaken|autoconf-archive gnu-standards autoconf-doc libtool gettext|a|0
automake|1:1.16.5-1.3|1837|822960|autoconf autotools-dev||autoconf-doc gnu-standards|a|0
autotools-dev|20220109.1|134|51604||||a|0
bash-completion|1:2.11-6|1463|233912||||a|0
bc|1.07.1-3+b1|241|109648|libreadline8||||0
bind9-dnsutils|1:9.18.49-1~deb12u3|501|158488|bind9-host bind9-libs libedit2 libjemalloc2 libkrb5-3 libprotobuf-c1||||1
bind9-host|1:9.18.49-1~deb12u3|147|57620|bind9-libs libjemalloc2||||1
bind9-libs|1:9.18.49-1~deb12u3|3509|1185996|libuv1 libfstrm0 libgssapi-krb5-2 libjemalloc2 libjson-c5 libkrb5-3 liblmdb0 libmaxminddb0 libnghttp2-14 libprotobuf-c1 libssl3 libxml2|||s|1
binutils|2.40-2|109|64980|binutils-common libbinutils binutils-x86-64-linux-gnu||binutils-doc||0
binutils-common|2.40-2|15021|2486664||||s|0
binutils-x86-64-linux-gnu|2.40-2|11428|2245848|binutils-common libbinutils libctf-nobfd0 libctf0 libgprofng0 libjansson4||binutils-doc||0
bison|2:3.8.2+dfsg-1+b1|3116|1174528|m4||bison-doc||0
blt|2.5.3+dfsg-4.1|30|14896|tk8.6-blt2.5||blt-demo||0
bsd-mailx|8.1.2-0.20220412cvs-1|175|90364|exim4-daemon-light libbsd0 liblockfile1||||0
bsdextrautils|2.38.1-5+deb12u3|337|86968|||||0
build-essential|12.9|20|7704|libc6-dev gcc g++ make dpkg-dev||||0
busybox|1:1.35.0-4+deb12u1+b1|818|452120|||||0
busybox-static|1:1.35.0-4+deb12u1+b1|2024|928188|||||0
bzip2|1.0.8-5+b1|121|49804|||bzip2-doc||0
ca-certificates|20250419~deb12u2|388|160948|openssl|||ad|1
ca-certificates-java|20230710~deb12u1|43|11856|ca-certificates|||a|0
cifs-utils|2:7.0-2|317|94868|libgssapi-krb5-2 libkeyutils1 libkrb5-3 libtalloc2 libwbclient0 python3|keyutils|smbclient winbind bash-completion||0
cmake|3.25.1-1|28897|8692248|libarchive13 libcurl4 libexpat1 libjsoncpp25 librhash0 libuv1 cmake-data procps|gcc make|cmake-doc cmake-format elpa-cmake-mode ninja-build||0
cmake-data|3.25.1-1|10456|2026484||||a|0
cowsay|3.03+dfsg2-8|92|21372|libtext-charwidth-perl||filters cowsay-off|a|0
cpp|4:12.2.0-3|30|6836|cpp-12||cpp-doc||0
cpp-12|12.2.0-14+deb12u1|33848|9767788|libisl23 libmpc3 libmpfr6||gcc-12-locales cpp-12-doc||0
cron|3.0pl1-162|217|73084|cron-daemon-common sensible-utils|default-mta/mail-transport-agent=exim4-daemon-light|anacron logrotate checksecurity||0
cron-daemon-common|3.0pl1-162|44|12660||||a|0
curl|7.88.1-10+deb12u15|489|315764|libcurl4||||0
dbus|1.14.10-1~deb12u1|182|97360|dbus-bin dbus-daemon dbus-system-bus-common libdbus-1-3 libexpat1||default-dbus-session-bus/dbus-session-bus||0
dbus-bin|1.14.10-1~deb12u1|213|105356|libdbus-1-3||||0
dbus-daemon|1.14.10-1~deb12u1|375|183656|dbus-bin dbus-session-bus-common libapparmor1 libdbus-1-3 libexpat1||||0
dbus-session-bus-common|1.14.10-1~deb12u1|107|78232||||a|0
dbus-system-bus-common|1.14.10-1~deb12u1|119|79344||||a|0
dbus-user-session|1.14.10-1~deb12u1|111|78136|dbus-daemon dbus-session-bus-common libpam-systemd systemd|systemd-sysv|||0
debootstrap|1.0.128+nmu2+deb12u2|283|45106|wget|gnupg arch-test|squid-deb-proxy-client ubuntu-archive-keyring binutils xz-utils zstd|a|0
default-jdk-headless|2:1.17-74|6|1108|default-jre-headless openjdk-17-jdk-headless||||0
default-jre-headless|2:1.17-74|12|2936|openjdk-17-jre-headless java-common||default-jre||0
default-libmysqlclient-dev|1.1.0|9|3092|libmariadb-dev-compat|||s|0
default-mysql-client|1.1.0|9|2852|mariadb-client|||a|0
dialog|1.3-20230209-1|1213|284056|libncursesw6||||0
dirmngr|2.2.40-1.1+deb12u2|1329|792544|gpgconf libassuan0 libksba8 libldap-2.5-0 libnpth0|gnupg|dbus-user-session libpam-systemd pinentry-gnome3 tor||0
distro-info-data|0.58+deb12u7|19|6584||||a|0
dmsetup|2:1.02.185-2|246|82040|libdevmapper1.02.1||||0
dnsutils|1:9.18.49-1~deb12u3|26|14224|bind9-dnsutils|||a|1
dos2unix|7.4.3-1|1529|430380|||||0
dpkg-dev|1.21.23|1728|1354256|libdpkg-perl bzip2 xz-utils patch make binutils|build-essential gcc/c-compiler fakeroot gnupg/sq/sqop/pgpainless-cli libalgorithm-merge-perl|debian-keyring|a|0
dstat|0.7.4-6.1|463|65636|python3 python3-six|||a|0
dumb-init|1.2.5-2|37|14052|||||0
entr|5.3-1|51|20184|libbsd0||||0
ethtool|1:6.1-1|668|196612|libmnl0||||0
exim4-base|4.96-15+deb12u10|1671|1118412|cron/systemd-sysv exim4-config netbase|bsd-mailx/mailx psmisc|exim4-doc-html/exim4-doc-info eximon4 file gnutls-bin/openssl mail-reader spf-tools-perl swaks|d|0
exim4-config|4.96-15+deb12u10|920|256772||ca-certificates||ad|0
exim4-daemon-light|4.96-15+deb12u10|1495|605848|exim4-base libgnutls-dane0 libidn12 libnsl2|||d|0
expect|5.45.4-2+b1|317|165996|tcl8.6 libtcl8.6 tcl-expect||tk8.6||0
fakeroot|1.31-1.2|208|66912|libfakeroot||||0
figlet|2.2.5-3+b1|739|136540|||||0
file|1:5.44-3|79|42472|libmagic1||||0
fish|3.6.0-3.1+deb12u1|5594|985816|fish-common bsdextrautils groff-base man-db procps python3 libpcre2-32-0|xsel lynx/www-browser|doc-base||0
fish-common|3.6.0-3.1+deb12u1|12229|1669240||fish||a|0
flex|2.6.4-8.2|1241|421580|m4|gcc/c-compiler libfl-dev|bison build-essential flex-doc|d|0
fontconfig|2.14.1-4|617|449212|libfontconfig1 libfreetype6 fontconfig-config||||0
fontconfig-config|2.14.1-4|527|314864|fonts-dejavu-core/fonts-liberation2/fonts-urw-base35|||d|0
fonts-dejavu-core|2.37-6|2960|1067728||||a|0
fonts-droid-fallback|1:6.0.1r16-1.1|7345|1806736||fonts-noto-mono|fonts-noto|a|0
fonts-font-awesome|5.0.10+really4.7.0~dfsg-4.1|1369|517040||||a|0
fonts-lato|2.0-2.1|11750|2695828||||a|0
fonts-liberation2|2.1.5-1|4290|1479148||||a|0
fonts-noto-mono|20201225-1|1160|401776||||a|0
fonts-urw-base35|20200910-7|15558|10803036|xfonts-utils||fonts-freefont-otf/fonts-freefont-ttf fonts-texgyre|a|0
fortune-mod|1:1.99.1-7.3|106|38296|librecode0|fortunes-min/fortune-cookie-db|fortunes x11-utils bsdmainutils||0
fortunes-min|1:1.99.1-7.3|140|56492||fortune-mod||a|0
ftp|20210827-4|55|37860|tnftp|||a|0
g++|4:12.2.0-3|14|1356|cpp gcc g++-12 gcc-12||g++-multilib||0
g++-12|12.2.0-14+deb12u1|36161|10694076|gcc-12 libstdc++-12-dev libisl23 libmpc3 libmpfr6||g++-12-multilib gcc-12-doc||0
gawk|1:5.2.1-2|2906|672772|libmpfr6 libreadline8 libsigsegv2||gawk-doc||0
gcc|4:12.2.0-3|47|5216|cpp gcc-12|libc6-dev/libc-dev|gcc-multilib make manpages-dev autoconf automake libtool flex bison gdb gcc-doc||0
gcc-12|12.2.0-14+deb12u1|68236|19268852|cpp-12 libcc1-0 binutils libgcc-12-dev libisl23 libmpc3 libmpfr6|libc6-dev|gcc-12-multilib gcc-12-doc gcc-12-locales||0
gdb|13.1-3|11629|3962052|libbabeltrace1 libdebuginfod1 libexpat1 libipt2 libmpfr6 libncursesw6 libpython3.11 libreadline8 libsource-highlight4v5|libc-dbg=libc6-dbg|gdb-doc gdbserver||0
gettext|0.21-12|5825|1300056|gettext-base libgomp1 libxml2|curl/wget/lynx|autopoint gettext-doc libasprintf-dev libgettextpo-dev||0
gettext-base|0.21-12|645|160164|||||0
gfortran|4:12.2.0-3|16|1428|cpp gcc gfortran-12||gfortran-multilib gfortran-doc||0
gfortran-12|12.2.0-14+deb12u1|34737|10187232|gcc-12 libgfortran-12-dev libc6-dev libisl23 libmpc3 libmpfr6||gfortran-12-multilib gfortran-12-doc libcoarrays-dev||0
ghostscript|10.0.0~dfsg-11+deb12u9|196|58060|libgs10||||1
ghp-import|2.1.0-3|44|12320|python3-dateutil python3|||a|0
gir1.2-glib-2.0|1.74.0-3|719|159432|libgirepository-1.0-1 libglib2.0-0|||s|0
gir1.2-packagekitglib-1.0|1.2.6-5+deb12u1|110|26020|gir1.2-glib-2.0 libpackagekit-glib2-18||||0
git|1:2.39.5-0+deb12u3|44890|7264380|libcurl3-gnutls libexpat1 liberror-perl git-man|ca-certificates patch less ssh-client=openssh-client|gettext-base git-daemon-run/git-daemon-sysvinit git-doc git-email git-gui gitk gitweb git-cvs git-mediawiki git-svn||0
git-lfs|3.3.0-1+deb12u2|10955|3491136|git||||1
git-man|1:2.39.5-0+deb12u3|2107|2053236||||a|0
gnupg|2.2.40-1.1+deb12u2|886|846132|dirmngr gnupg-l10n gnupg-utils gpg gpg-agent gpg-wks-client gpg-wks-server gpgsm||parcimonie xloadimage|a|0
gnupg-l10n|2.2.40-1.1+deb12u2|4875|1092644||||a|0
gnupg-utils|2.2.40-1.1+deb12u2|1837|927232|libassuan0 libksba8 libreadline8|gpg gpg-agent gpgconf gpgsm|||0
golang-1.19-go|1.19.8-2|334790|62705552|golang-1.19-src|g++ gcc libc6-dev pkg-config|bzr/brz ca-certificates git mercurial subversion||0
golang-1.19-src|1.19.8-2|118541|18308084||||a|0
golang-go|2:1.19~1|69|44956|golang-1.19-go golang-src||git|s|0
golang-src|2:1.19~1|13|5756|golang-1.19-src|||a|0
gosu|1.14-1+b10|2185|766280|||||0
gpg|2.2.40-1.1+deb12u2|1582|949888|gpgconf libassuan0 libreadline8 libsqlite3-0|gnupg|||0
gpg-agent|2.2.40-1.1+deb12u2|1349|694596|gpgconf pinentry-curses libassuan0 libnpth0|gnupg|dbus-user-session libpam-systemd pinentry-gnome3 scdaemon||0
gpg-wks-client|2.2.40-1.1+deb12u2|683|540932|dirmngr gpg gpg-agent libassuan0|gnupg|||0
gpg-wks-server|2.2.40-1.1+deb12u2|658|531476|gpg gpg-agent|gnupg|||0
gpgconf|2.2.40-1.1+deb12u2|804|564852|libassuan0 libreadline8||||0
gpgsm|2.2.40-1.1+deb12u2|993|671420|gpgconf libassuan0 libksba8 libreadline8|gnupg|||0
graphviz|2.42.2-7+deb12u1|3064|610532|libann0 libcdt5 libcgraph6 libexpat1 libgd3 libglib2.0-0 libgts-0.7-5 libgvc6 libgvpr2 liblab-gamut1 libx11-6 libxaw7 libxmu6 libxt6|fonts-liberation2|gsfonts graphviz-doc||0
groff-base|1.22.4-10|3673|915864|libuchardet0||groff||0
gsfonts|2:20200910-7|64|18508|fonts-urw-base35|||a|0
haproxy|2.6.12-1+deb12u4|4223|2042596|liblua5.3-0 libopentracing-c-wrapper0 libssl3||vim-haproxy haproxy-doc||1
hello|2.10-3|277|53080|||||0
hexedit|1.6-1|73|31156|libncurses6||||0
hicolor-icon-theme|0.17-2|441|11396||||a|0
htop|3.2.2-2|378|152412|libncursesw6 libnl-3-200 libnl-genl-3-200||lm-sensors lsof strace||0
icu-devtools|72.1-3+deb12u1|717|205808|libicu72||||0
iftop|1.0~pre4-9|93|38544|libncurses6 libpcap0.8||||0
imagemagick|8:6.9.11.60+dfsg-1.6+deb12u15|189|135432|imagemagick-6.q16||||1
imagemagick-6-common|8:6.9.11.60+dfsg-1.6+deb12u15|551|179988||||a|1
imagemagick-6.q16|8:6.9.11.60+dfsg-1.6+deb12u15|629|351048|libmagickcore-6.q16-6 libmagickwand-6.q16-6 hicolor-icon-theme|libmagickcore-6.q16-6-extra ghostscript netpbm|imagemagick-doc autotrace cups-bsd/lpr/lprng curl enscript ffmpeg gimp gnuplot grads graphviz groff-base hp2xx html2ps libwmf-bin mplayer povray radiance sane-utils texlive-base-bin transfig ufraw-batch xdg-utils||1
inetutils-telnet|2:2.4-2+deb12u3|257|120880|libk5crypto3 libkrb5-3 netbase||||0
inotify-tools|3.22.6.0-4|160|33136|libinotifytools0||||0
iotop|0.6-42-ga14256a-0.1+b2|106|24092|python3||||0
ipcalc|0.42-2|74|27796||||a|0
iperf3|3.12-1+deb12u2|86|33964|libiperf0|||d|0
iproute2|6.1.0-3|3516|1045828|libbpf1 libbsd0 libelf1 libmnl0 libtirpc3 libxtables12 libcap2-bin|libatm1|iproute2-doc python3:any|d|0
iptables|1.8.9-2|2408|360192|libip4tc2 libip6tc2 libxtables12 netbase libmnl0 libnetfilter-conntrack3 libnfnetlink0 libnftnl11|nftables|firewalld kmod||0
iputils-ping|3:20221126-1+deb12u1|121|47172|libcap2-bin||||0
iputils-tracepath|3:20221126-1+deb12u1|46|18060|||traceroute||0
iso-codes|4.15.0-1|20086|2906084|||isoquery|a|0
java-common|0.74|28|6388|||default-jre|a|0
javascript-common|11+nmu1|33|6260|||apache2/lighttpd/httpd|a|0
jq|1.6-2.1+deb12u3|111|64432|libjq1||||1
keyutils|1.6.3-2|161|54456|libkeyutils1||||0
kmod|30+20221128-1|251|95180|libssl3 libkmod2||||0
krb5-locales|1.20.1-2+deb12u5|273|63520||||a|0
less|590-2.1~deb12u2|313|132044|||||0
lftp|4.9.2-2+b1|2361|774404|libreadline8 netbase|ssh-client/openssh-client|||0
libabsl20220623|20220623.1-1+deb12u2|1913|390704||||s|0
libalgorithm-diff-perl|1.201-1|129|43296||libalgorithm-diff-xs-perl||a|0
libalgorithm-diff-xs-perl|0.04-8+b1|47|11440|libalgorithm-diff-perl|||s|0
libalgorithm-merge-perl|0.08-5|43|11788|libalgorithm-diff-perl|||a|0
libann0|1.1.2+doc-9+b1|79|25092|||||0
libaom3|3.6.0-1+deb12u3|5546|1851316||||s|1
libaopalliance-java|20070526-7|30|8572||||a|0
libapache-pom-java|29-2|43|5276||||a|0
libapparmor1|3.0.8-3|109|41192||||s|0
libappstream4|0.16.1-2+b1|657|198320|libcurl3-gnutls libglib2.0-0 libstemmer0d libxml2 libxmlb2 libyaml-0-2|||s|0
libapr1|1.7.2-3+deb12u1|288|102116||||s|0
libaprutil1|1.6.3-1+deb12u1|284|89048|libapr1 libexpat1 libssl3|||s|1
libaprutil1-dbd-sqlite3|1.6.3-1+deb12u1|48|14044|libaprutil1 libsqlite3-0|||s|1
libaprutil1-ldap|1.6.3-1+deb12u1|40|12276|libaprutil1 libldap-2.5-0|||s|1
libarchive13|3.6.2-1+deb12u5|865|345488|libxml2||lrzip|s|1
libargon2-1|0~20171227-0.3+deb12u1|56|19432||||s|0
libaria2-0|1.36.0-1|4078|1108928|libc-ares2 libsqlite3-0 libssh2-1 libxml2|||s|0
libasan8|12.2.0-14+deb12u1|8017|2192652||||s|0
libasound2|1.2.8-1+b1|1161|361788|libasound2-data||libasound2-plugins|s|0
libasound2-data|1.2.8-1|200|20488||alsa-ucm-conf alsa-topology-conf|alsa-utils|a|0
libassuan0|2.5.5-5|117|48464||||s|0
libatinject-jsr330-api-java|1.0+ds1-5|24|5312|||libatinject-jsr330-api-java-doc|a|0
libatm1|1:2.5.1-4+b2|107|68312||||s|0
libatomic1|12.2.0-14+deb12u1|45|9376||||s|0
libavahi-client3|0.8-10+deb12u1|117|45756|libavahi-common3 libdbus-1-3|||s|0
libavahi-common-data|0.8-10+deb12u1|738|107164||||s|0
libavahi-common3|0.8-10+deb12u1|94|42112|libavahi-common-data|||s|0
libavif15|0.11.1-1+deb12u1|203|94396|libaom3 libdav1d6 libgav1-1 librav1e0 libsvtav1enc1 libyuv0|||s|0
libbabeltrace1|1.5.11-1+b2|547|172356|libdw1 libelf1 libglib2.0-0|||s|0
libbinutils|2.40-2|2469|572104|binutils-common|||s|0
libblas3|3.11.0-2|464|148592||||s|0
libboost-regex1.74.0|1.74.0+ds1-21|3097|486564|libicu72|||s|0
libbpf1|1:1.1.2-0+deb12u1|385|145032|libelf1|||s|0
libbrotli1|1.0.9-2+deb12u1|783|274704||||s|1
libbsd0|0.11.7-2|202|117416||||s|0
libc-ares2|1.18.1-3|169|102484||||s|0
libc-dev-bin|2.36-9+deb12u14|94|48056||manpages manpages-dev libc-devtools|||0
libc-devtools|2.36-9+deb12u14|138|55684|libgd3|manpages manpages-dev|||0
libc-l10n|2.36-9+deb12u14|4350|676384||||a|0
libc6-dbg|2.36-9+deb12u14|11025|7389180||||s|0
libc6-dev|2.36-9+deb12u14|11975|1903668|libc-dev-bin linux-libc-dev libcrypt-dev libnsl-dev rpcsvc-proto||glibc-doc manpages-dev|s|0
libcaca0|0.99.beta20-3+deb12u1|895|200964|libncursesw6 libslang2|||s|0
libcairo-gobject2|1.16.0-7|178|111752|libcairo2 libglib2.0-0|||s|0
libcairo2|1.16.0-7|1307|574676|libfontconfig1 libfreetype6 libpixman-1-0 libpng16-16 libx11-6 libxcb-render0 libxcb-shm0 libxcb1 libxext6 libxrender1|||s|0
libcap2-bin|1:2.66-4+deb12u3+b1|133|35220||libpam-cap|||0
libcbor0.8|0.8.0-2+b1|98|27436||||s|0
libcc1-0|12.2.0-14+deb12u1|136|41736||||s|0
libcdi-api-java|1.2-3|92|54264|libatinject-jsr330-api-java libgeronimo-interceptor-3.0-spec-java||libel-api-java|a|0
libcdt5|2.42.2-7+deb12u1|78|39624||||s|0
libcgraph6|2.42.2-7+deb12u1|144|63000|libcdt5|||s|0
libcommon-sense-perl|3.75-3|52|22976||||s|0
libcommons-cli-java|1.5.0-1|85|59972||||a|0
libcommons-io-java|2.11.0-2|364|318700|libcommons-parent-java||libcommons-io-java-doc|a|0
libcommons-lang3-java|3.12.0-2+deb12u1|640|566136|libcommons-parent-java||libcommons-lang3-java-doc|a|0
libcommons-parent-java|56-1|85|10816|libapache-pom-java|||a|0
libconfig-inifiles-perl|3.000003-2+deb12u1|123|45984||||a|0
libcrypt-dev|1:4.4.33-2|341|118144||||s|0
libcryptsetup12|2:2.6.1-4~deb12u2|563|223344|libargon2-1 libdevmapper1.02.1 libjson-c5 libssl3|||s|0
libctf-nobfd0|2.40-2|301|153384||||s|0
libctf0|2.40-2|232|89796|libbinutils|||s|0
libcups2|2.4.2-3+deb12u9|675|245180|libavahi-client3 libavahi-common3 libgssapi-krb5-2||cups-common|s|0
libcurl3-gnutls|7.88.1-10+deb12u15|828|386008|libbrotli1 libgssapi-krb5-2 libldap-2.5-0 libnghttp2-14 libpsl5 librtmp1 libssh2-1|ca-certificates||s|0
libcurl4|7.88.1-10+deb12u15|840|392184|libbrotli1 libgssapi-krb5-2 libldap-2.5-0 libnghttp2-14 libpsl5 librtmp1 libssh2-1 libssl3|ca-certificates||s|0
libcurl4-openssl-dev|7.88.1-10+deb12u15|1778|492864|libcurl4||libcurl4-doc libidn-dev libkrb5-dev libldap2-dev librtmp-dev libssh2-1-dev libssl-dev pkg-config zlib1g-dev|s|0
libdatrie1|0.2.13-2+b1|82|43320||||s|0
libdav1d6|1.0.0-2+deb12u1|1616|513432||||s|0
libdbd-mariadb-perl|1.22-1+b1|263|93772|libdbi-perl libmariadb3||||0
libdbi-perl|1.643-4+deb12u3|2155|774456|||libclone-perl libmldbm-perl libnet-daemon-perl libsql-statement-perl|s|1
libdbus-1-3|1.14.10-1~deb12u1|468|201240||dbus||s|0
libde265-0|1.0.11-1+deb12u3|471|186436||||s|1
libdebuginfod-common|0.188-2.1|49|21544|ucf|||ad|0
libdebuginfod1|0.188-2.1|65|27316|libcurl3-gnutls libelf1 libdw1 libdebuginfod-common|||s|0
libdeflate0|1.14-1|161|61416||||s|0
libdevmapper1.02.1|2:1.02.185-2|474|132796|dmsetup|||s|0
libdjvulibre-text|3.5.28-2.2~deb12u1|340|52076||||a|0
libdjvulibre21|3.5.28-2.2~deb12u1|1737|585324|libjpeg62-turbo libdjvulibre-text|||s|0
libdpkg-perl|1.21.23|1987|603796||libfile-fcntllock-perl liblocale-gettext-perl bzip2 xz-utils|debian-keyring gnupg/sq/sqop/pgpainless-cli gpgv/sq/sqop/pgpainless-cli gcc/c-compiler binutils patch sensible-utils git bzr|a|0
libdrm-common|2.4.114-1|42|7112||||a|0
libdrm2|2.4.114-1+b1|121|37472|libdrm-common|||s|0
libduktape207|2.7.0-2|314|133812||||s|0
libdw1|0.188-2.1|713|234760|libelf1|||s|0
libedit2|3.1-20221030-2|258|92992|libbsd0|||s|0
libegl-mesa0|22.3.6-1+deb12u2|324|114116|libdrm2 libexpat1 libgbm1 libglapi-mesa libwayland-client0 libwayland-server0 libx11-xcb1 libxcb-dri2-0 libxcb-dri3-0 libxcb-present0 libxcb-randr0 libxcb-sync1 libxcb-xfixes0 libxcb1 libxshmfence1|||s|0
libegl1|1.6.0-1|111|33652|libglvnd0 libegl-mesa0|||s|0
libelf1|0.188-2.1|1036|173796||||s|0
liberror-perl|0.17029-2|73|29032||||a|0
liberror-prone-java|2.18.0-1|95|22480|libguava-java|||a|0
libestr0|0.1.11-1|32|9204||||s|0
libevent-2.1-7|2.1.12-stable-8+deb12u1|435|181168||||s|1
libevent-core-2.1-7|2.1.12-stable-8+deb12u1|302|131276||||s|1
libevent-dev|2.1.12-stable-8+deb12u1|1730|305484|libevent-2.1-7 libevent-core-2.1-7 libevent-extra-2.1-7 libevent-pthreads-2.1-7 libevent-openssl-2.1-7||||1
libevent-extra-2.1-7|2.1.12-stable-8+deb12u1|226|107668|libevent-core-2.1-7|||s|1
libevent-openssl-2.1-7|2.1.12-stable-8+deb12u1|103|60780|libevent-core-2.1-7 libssl3|||s|1
libevent-pthreads-2.1-7|2.1.12-stable-8+deb12u1|84|53764|libevent-core-2.1-7|||s|1
libexpat1|2.5.0-1+deb12u5|414|107940||||s|1
libexpat1-dev|2.5.0-1+deb12u5|845|159408|libexpat1 libc6-dev|||s|1
libfakeroot|1.31-1.2|144|28328||||s|0
libfastjson4|1.2304.0-1|80|28928||||s|0
libfdisk1|2.38.1-5+deb12u3|533|193624||||s|0
libffi-dev|3.4.4-1|315|59376||||s|0
libfftw3-double3|3.3.10-1|2259|775768|libgomp1||libfftw3-bin libfftw3-dev|s|0
libfido2-1|1.12.0-2+b1|241|77216|libcbor0.8 libssl3|||s|0
libfile-fcntllock-perl|0.22-4+b1|129|34848|||gcc/c-compiler||0
libfl-dev|2.6.4-8.2|126|85240|flex libfl2|||s|0
libfl2|2.6.4-8.2|129|83996||||s|0
libfontconfig1|2.14.1-4|579|385664|libexpat1 libfreetype6 fontconfig-config|||s|0
libfontenc1|1:1.1.4-1|60|24328||||s|0
libfreetype6|2.12.1+dfsg-5+deb12u4|886|397736|libbrotli1 libpng16-16|||s|0
libfribidi0|1.0.8-2.1|172|64952||||s|0
libfstrm0|0.6.1-1|70|21596||||s|0
libgav1-1|0.18.0-1+b1|945|331664|libabsl20220623|||s|0
libgbm1|22.3.6-1+deb12u2|107|38132|libdrm2 libexpat1 libwayland-server0|||s|0
libgc1|1:8.2.2-3|400|245116||||s|0
libgcc-12-dev|12.2.0-14+deb12u1|14284|2437204|libgomp1 libitm1 libatomic1 libasan8 liblsan0 libtsan2 libubsan1 libquadmath0|libc6-dev||s|0
libgd3|2.3.3-9+deb12u1|449|123972|libavif15 libfontconfig1 libfreetype6 libheif1 libjpeg62-turbo libpng16-16 libtiff6 libwebp7 libxpm4||libgd-tools|s|1
libgdk-pixbuf-2.0-0|2.42.10+dfsg-1+deb12u4|477|138972|libgdk-pixbuf2.0-common shared-mime-info libglib2.0-0 libjpeg62-turbo libpng16-16 libtiff6|libgdk-pixbuf2.0-bin||s|0
libgdk-pixbuf2.0-bin|2.42.10+dfsg-1+deb12u4|75|18224|libgdk-pixbuf-2.0-0 libglib2.0-0||||0
libgdk-pixbuf2.0-common|2.42.10+dfsg-1+deb12u4|2516|306756||||a|0
libgeronimo-annotation-1.3-spec-java|1.3-1|40|11136||||a|0
libgeronimo-interceptor-3.0-spec-java|1.0.1-4|34|8484||||a|0
libgfortran-12-dev|12.2.0-14+deb12u1|5176|833724|libgcc-12-dev libgfortran5|||s|0
libgfortran5|12.2.0-14+deb12u1|2923|792696|libquadmath0|||s|0
libgif7|5.2.1-2.5+deb12u1|80|42956||||s|0
libgirepository-1.0-1|1.74.0-3|295|100664|libglib2.0-0|||s|0
libglapi-mesa|22.3.6-1+deb12u2|268|35900||||s|0
libgles2|1.6.0-1|105|16828|libglvnd0|||s|0
libglib2.0-0|2.74.6-2+deb12u9|4135|1403216||libglib2.0-data shared-mime-info xdg-user-dirs|low-memory-monitor|s|0
libglib2.0-bin|2.74.6-2+deb12u9|336|112080|libglib2.0-data libelf1 libglib2.0-0||||0
libglib2.0-data|2.74.6-2+deb12u9|9406|1211164||||a|0
libglvnd0|1.6.0-1|728|51820||||s|0
libgnutls-dane0|3.7.9-2+deb12u7|491|407460|libunbound8||dns-root-data|s|0
libgomp1|12.2.0-14+deb12u1|312|115772||||s|0
libgpm2|1.20.7-10+b1|45|14216|||gpm|s|0
libgprofng0|2.40-2|3958|812120|libbinutils|||s|0
libgraphite2-3|1.3.14-1+deb12u1|191|74564||||s|0
libgs-common|10.0.0~dfsg-11+deb12u9|317|149908||||a|1
libgs10|10.0.0~dfsg-11+deb12u9|21779|2467508|libgs10-common poppler-data libcups2 libfontconfig1 libfreetype6 libidn12 libijs-0.35 libjbig2dec0 libjpeg62-turbo liblcms2-2 libopenjp2-7 libpaper1 libpng16-16 libtiff6 libx11-6 libxt6|||s|1
libgs10-common|10.0.0~dfsg-11+deb12u9|2844|587176|fonts-urw-base35 libgs-common|fonts-droid-fallback||a|1
libgssapi-krb5-2|1.20.1-2+deb12u5|425|135168|libk5crypto3 libkrb5-3 libkrb5support0||krb5-doc krb5-user|s|0
libgstreamer1.0-0|1.22.0-2+deb12u1|4418|1169664|libdw1 libglib2.0-0 libunwind8 libcap2-bin||gstreamer1.0-tools|s|0
libgts-0.7-5|0.7.6+darcs121130-5+b1|428|160224|libglib2.0-0|libgts-bin||s|0
libgts-bin|0.7.6+darcs121130-5+b1|220|50308|libglib2.0-0 libgts-0.7-5||||0
libguava-java|31.1-1|2890|2612544|libatinject-jsr330-api-java liberror-prone-java libjsr305-java|||a|0
libguice-java|4.2.3-2|1703|1434924|libaopalliance-java libatinject-jsr330-api-java libguava-java libjsr305-java||libasm-java libcglib-java|a|0
libgvc6|2.42.2-7+deb12u1|1903|678788|libcairo2 libcdt5 libcgraph6 libexpat1 libgd3 libglib2.0-0 libgts-0.7-5 libltdl7 libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0 libpathplan4 libwebp7 libx11-6||||0
libgvpr2|2.42.2-7+deb12u1|537|189020|libcdt5 libcgraph6|||s|0
libharfbuzz0b|6.0.0+dfsg-3|2609|1945396|libfreetype6 libglib2.0-0 libgraphite2-3|||s|0
libheif1|1.15.1-1+deb12u1|659|215348|libaom3 libdav1d6 libde265-0 libx265-199|||s|0
libhwy1|1.0.3-3+deb12u1|1628|347628||||s|0
libice6|2:1.0.10-1|133|58540|libbsd0 x11-common|||s|0
libicu-dev|72.1-3+deb12u1|47784|10347768|libicu72 icu-devtools libc6-dev||icu-doc|s|0
libicu72|72.1-3+deb12u1|36170|9376124||||s|0
libid3tag0|0.15.1b-14|142|35436||||s|0
libidn12|1.41-1|265|83832||||s|0
libijs-0.35|0.35-15|50|16372||||s|0
libimath-3-1-29|3.1.6-1|335|47376||||s|0
libimlib2|1.10.0-4+deb12u1|817|206500|libcairo2 libfreetype6 libgif7 libglib2.0-0 libheif1 libid3tag0 libjpeg62-turbo libjxl0.7 libopenjp2-7 libpng16-16 librsvg2-2 libspectre1 libtiff6 libwebp7 libwebpdemux2 libx11-6 libx11-xcb1 libxcb-shm0 libxcb1 libxext6|||s|0
libinotifytools0|3.22.6.0-4|65|21796||||s|0
libio-pty-perl|1:1.17-1|103|34888|||||0
libip4tc2|1.8.9-2|66|19016||||s|0
libip6tc2|1.8.9-2|66|19416||||s|0
libipc-run-perl|20220807.0-1|267|104084|libio-pty-perl|||a|0
libiperf0|3.12-1+deb12u2|252|91200|libsctp1 libssl3|||s|0
libipsec-mb1|1.3-2|12515|981460|||||0
libipt2|2.0.5-1|140|43852|||||0
libisl23|0.25-1.1|2302|683060||||s|0
libitm1|12.2.0-14+deb12u1|115|26140||||s|0
libjansi-java|2.4.0-2|135|105276||||a|0
libjansson4|2.14-2|101|40788||||s|0
libjbig0|2.1-6.1|84|31704||||s|0
libjbig2dec0|0.19-3+deb12u1|179|64572||||s|1
libjemalloc2|5.3.0-1|872|275000||||s|0
libjpeg-dev|1:2.1.5-2|107|71768|libjpeg62-turbo-dev|||s|0
libjpeg62-turbo|1:2.1.5-2|677|166332||||s|0
libjpeg62-turbo-dev|1:2.1.5-2|1096|289644|libc6-dev libjpeg62-turbo|||s|0
libjq1|1.6-2.1+deb12u3|366|136460|libonig5|||s|1
libjs-bootstrap4|4.6.1+dfsg1-4+deb12u1|4010|518312|libjs-popper.js|||a|0
libjs-highlight.js|9.18.5+dfsg1-2|2138|397408||javascript-common||a|0
libjs-jquery|3.6.1+dfsg+~3.5.14-1|705|326128||javascript-common||a|0
libjs-lunr|2.3.9~dfsg-2|226|76588||javascript-common|libjs-es5-shim|a|0
libjs-modernizr|2.6.2+ds1-5|282|47092||javascript-common||a|0
libjs-popper.js|1.16.1+ds-6|608|52388|javascript-common|node-jquery||a|0
libjs-sizzle|2.3.6+ds+~2.3.3-2|126|31564||||a|0
libjs-sphinxdoc|5.3.0-4|184|130384|libjs-jquery libjs-underscore|||a|0
libjs-underscore|1.13.4~dfsg+~1.11.4-3|349|115632||javascript-common libjs-jquery||a|0
libjson-c5|0.16-2|109|44120||||s|0
libjson-perl|4.10000-1|244|87516||libjson-xs-perl||a|0
libjson-xs-perl|4.040-1~deb12u1|209|92412|libcommon-sense-perl libtypes-serialiser-perl||||0
libjsoncpp25|1.9.5-4|249|78572||||s|0
libjsr305-java|0.1~+svn49-11|115|26944|||libjsr305-java-doc|a|0
libjudydebian1|1.0.5-5+b2|337|101652|||||0
libjxl0.7|0.7.0-10+deb12u1|3472|1045736|libbrotli1 libhwy1 liblcms2-2|||s|0
libjxr-tools|1.2~git20170615.f752187-5|80|17296|libjxr0||||0
libjxr0|1.2~git20170615.f752187-5|418|162012||||s|0
libk5crypto3|1.20.1-2+deb12u5|261|79712|libkrb5support0||krb5-doc krb5-user|s|0
libkeyutils1|1.6.3-2|40|8808||||s|0
libkmod2|30+20221128-1|141|57892|libssl3|||s|0
libkrb5-3|1.20.1-2+deb12u5|1077|332280|libk5crypto3 libkeyutils1 libkrb5support0 libssl3|krb5-locales|krb5-doc krb5-user|s|0
libkrb5support0|1.20.1-2+deb12u5|134|33212||||s|0
libksba8|1.6.3-2|316|128416||||s|0
liblab-gamut1|2.42.2-7+deb12u1|2481|197304||||s|0
liblapack3|3.11.0-2|7188|2322744|libblas3 libgfortran5|||s|0
liblcms2-2|2.14-2+deb12u1|428|153540|||liblcms2-utils|s|0
libldap-2.5-0|2.5.13+dfsg-5|553|183248|libsasl2-2|libldap-common||s|0
libldap-common|2.5.13+dfsg-5|92|29348||||a|0
liblerc4|4.0.0+ds-2|649|170368||||s|0
liblinear4|2.3.0+dfsg-5|102|43644|libblas3||liblinear-tools liblinear-dev|s|0
libllvm14|1:14.0.6-12|107438|21840232|libedit2 libxml2 libz3-4|||s|0
liblmdb0|0.9.24-1|104|44996||||s|0
liblocale-gettext-perl|1.07-5|51|15408|||||0
liblockfile-bin|1.17-1+b1|53|20808|||||0
liblockfile1|1.17-1+b1|45|16980|liblockfile-bin|||s|0
liblognorm5|2.0.6-4|173|67156|libestr0 libfastjson4|||s|0
liblqr-1-0|0.4.2-2.1|76|29116|libglib2.0-0|||s|0
liblsan0|12.2.0-14+deb12u1|2942|969300||||s|0
libltdl-dev|2.4.7-7~deb12u1|941|164384|libltdl7 automake|libtool|libtool-doc|s|0
libltdl7|2.4.7-7~deb12u1|421|393000||||s|0
liblua5.3-0|5.3.6-2|495|122984||||s|0
liblzf1|3.6-3|39|10192||||s|0
libmagic-mgc|1:5.44-3|8130|304888|||||0
libmagic1|1:5.44-3|232|103752|libmagic-mgc||file|s|0
libmagickcore-6.q16-6|8:6.9.11.60+dfsg-1.6+deb12u15|6661|1816164|libfftw3-double3 libfontconfig1 libfreetype6 libgomp1 libheif1 libjbig0 libjpeg62-turbo liblcms2-2 liblqr-1-0 libltdl7 libopenjp2-7 libpng16-16 libtiff6 libwebp7 libwebpdemux2 libwebpmux3 libx11-6 libxext6 libxml2 imagemagick-6-common|ghostscript gsfonts|libmagickcore-6.q16-6-extra|s|1
libmagickcore-6.q16-6-extra|8:6.9.11.60+dfsg-1.6+deb12u15|405|187608|libcairo2 libdjvulibre21 libglib2.0-0 libmagickcore-6.q16-6 libmagickwand-6.q16-6 libopenexr-3-1-30 libpango-1.0-0 libpangocairo-1.0-0 libwmflite-0.2-7 libxml2|libjxr-tools|inkscape|s|1
libmagickwand-6.q16-6|8:6.9.11.60+dfsg-1.6+deb12u15|1392|421444|libgomp1 libmagickcore-6.q16-6 libx11-6 imagemagick-6-common|||s|1
libmariadb-dev|1:10.11.19-0+deb12u1|981|270692|libmariadb3 libssl-dev zlib1g-dev||||1
libmariadb-dev-compat|1:10.11.19-0+deb12u1|71|26444|libmariadb-dev||||1
libmariadb3|1:10.11.19-0+deb12u1|553|179504|mariadb-common libssl3|||s|1
libmaven-parent-java|35-1|69|6140|libapache-pom-java|||a|0
libmaven-resolver-java|1.6.3-1|753|548348|libcommons-lang3-java libwagon-provider-api-java|||a|0
libmaven-shared-utils-java|3.3.4-1|173|138036|libcommons-io-java|libjansi-java|libmaven-shared-utils-java-doc|a|0
libmaven3-core-java|3.8.7-1|1949|1571604|libatinject-jsr330-api-java libcommons-cli-java libcommons-lang3-java libgeronimo-annotation-1.3-spec-java libguice-java libmaven-parent-java libmaven-resolver-java libmaven-shared-utils-java libplexus-cipher-java libplexus-classworlds-java libplexus-component-annotations-java libplexus-interpolation-java libplexus-sec-dispatcher-java libplexus-utils2-java libsisu-inject-java libsisu-plexus-java libslf4j-java libwagon-provider-api-java||liblogback-java|a|0
libmaxminddb0|1.7.1-1|76|29812|||mmdb-bin|s|0
libmnl0|1.0.4-3|46|12476||||s|0
libmpc3|1.3.1-1|149|51480|libmpfr6|||s|0
libmpfr6|4.2.0-1|1177|700900||||s|0
libncurses-dev|6.4-4|2319|349068|libncurses6 libncursesw6 libc6-dev||ncurses-doc|s|0
libncurses6|6.4-4|335|103136||libgpm2||s|0
libncursesw6|6.4-4|412|133824||libgpm2||s|0
libnet1|1.1.6+dfsg-3.2|153|60328|sgml-base|||s|0
libnetfilter-conntrack3|1.0.9-3|139|40704|libmnl0 libnfnetlink0|||s|0
libnetpbm11|2:11.01.00-2|396|174488||||s|0
libnewt0.52|0.52.23-1+b1|365|59236|libslang2|libfribidi0||s|0
libnfnetlink0|1.0.2-2|51|15132||||s|0
libnfsidmap1|1:2.6.2-4+deb12u1|276|54896|libldap-2.5-0|||s|0
libnftables1|1.0.6-2+deb12u2|920|299116|libjansson4 libmnl0 libnftnl11 libxtables12|||s|0
libnftnl11|1.2.4-2|233|61632|libmnl0|||s|0
libnghttp2-14|1.52.0-1+deb12u3|220|72404||||s|0
libnl-3-200|3.7.0-0.2+b1|182|63124||||s|0
libnl-genl-3-200|3.7.0-0.2+b1|58|21600|libnl-3-200|||s|0
libnode108|18.20.4+dfsg-1~deb12u3|46435|10633176|libbrotli1 libc-ares2 libicu72 libnghttp2-14 libssl3 libuv1 node-acorn node-cjs-module-lexer node-undici|||s|1
libnpth0|1.6-3|50|18980||||s|0
libnsl-dev|1.3.0-2|345|66436|libnsl2 libtirpc-dev|||s|0
libnsl2|1.3.0-2|127|39480|libtirpc3|||s|0
libnspr4|2:4.35-1|322|113108||||s|0
libnss-systemd|252.39-1~deb12u2|389|164224|systemd|||s|0
libnss3|2:3.87.1-1+deb12u4|4114|1330556|libnspr4 libsqlite3-0|||s|1
libnuma1|2.0.16-1|71|20964||||s|0
libonig5|6.9.8-1|666|187828||||s|0
libopenexr-3-1-30|3.1.5-5|4488|922716|libimath-3-1-29|||s|0
libopenjp2-7|2.5.0-2+deb12u3|479|189312||||s|0
libopentracing-c-wrapper0|1.1.3-3+b1|100|29584|libopentracing1|||s|0
libopentracing1|1.6.0-4|197|53356||||s|0
libpackagekit-glib2-18|1.2.6-5+deb12u1|448|112892|libglib2.0-0|||s|0
libpam-cap|1:2.66-4+deb12u3+b1|53|15052||||s|0
libpam-systemd|252.39-1~deb12u2|532|225520|systemd dbus systemd-sysv|dbus-user-session||s|0
libpango-1.0-0|1.50.12+ds-1|520|211788|fontconfig libfribidi0 libglib2.0-0 libharfbuzz0b libthai0|||s|0
libpangocairo-1.0-0|1.50.12+ds-1|103|34184|libcairo2 libfontconfig1 libglib2.0-0 libharfbuzz0b libpango-1.0-0 libpangoft2-1.0-0|||s|0
libpangoft2-1.0-0|1.50.12+ds-1|142|47384|libfontconfig1 libfreetype6 libglib2.0-0 libharfbuzz0b libpango-1.0-0|||s|0
libpaper-utils|1.1.29|35|8868|libpaper1||||0
libpaper1|1.1.29|56|12536|ucf|libpaper-utils||sd|0
libpathplan4|2.42.2-7+deb12u1|82|41932||||s|0
libpcap0.8|1.10.3-1|368|156700|libdbus-1-3|||s|0
libpcre2-16-0|10.42-1+deb12u2|632|245456||||s|1
libpcre2-32-0|10.42-1+deb12u2|608|234736||||s|1
libpcre2-dev|10.42-1+deb12u2|2592|752192|libc6-dev libpcre2-16-0 libpcre2-32-0 libpcre2-posix3|||s|1
libpcre2-posix3|10.42-1+deb12u2|82|55620||||s|1
libpcre3|2:8.39-15|680|340864||||s|0
libpcsclite1|1.9.9-2|91|49704|||pcscd|s|0
libpipeline1|1.5.7-1|96|38540||||s|0
libpixman-1-0|0.42.2-1|1002|545588||||s|0
libpkgconf3|1.8.1-1|101|36084||||s|0
libplexus-cipher-java|2.0-1|43|14948|libatinject-jsr330-api-java|||a|0
libplexus-classworlds-java|2.7.0-1|78|50604||||a|0
libplexus-component-annotations-java|2.1.1-1|33|7660||||a|0
libplexus-interpolation-java|1.26-1|109|76788||||a|0
libplexus-sec-dispatcher-java|2.0-3|59|28348|libatinject-jsr330-api-java libplexus-cipher-java libplexus-utils2-java|||a|0
libplexus-utils2-java|3.4.2-1|302|258468|||libplexus-utils2-java-doc|a|0
libpng-dev|1.6.39-2+deb12u6|854|360564|libpng16-16 zlib1g-dev|libpng-tools||s|1
libpng-tools|1.6.39-2+deb12u6|192|127672|libpng16-16||||1
libpng16-16|1.6.39-2+deb12u6|417|277048||||s|1
libpolkit-agent-1-0|122-3|70|24444|libglib2.0-0 libpolkit-gobject-1-0|||s|0
libpolkit-gobject-1-0|122-3|148|43912|libglib2.0-0|||s|0
libpopt0|1.19+dfsg-1|245|43268||||s|0
libpq-dev|15.20-0+deb12u1|595|156556|libpq5 libssl-dev||postgresql-doc-15||1
libpq5|15.20-0+deb12u1|906|205248|libgssapi-krb5-2 libldap-2.5-0 libssl3|||s|1
libproc2-0|2:4.0.2-3|232|62804||||s|0
libprotobuf-c1|1.4.1-1+b1|69|27492||||s|0
libpsl5|0.21.2-1|96|58684||publicsuffix||s|0
libpython3-dev|3.11.2-1+b1|37|9572|libpython3.11-dev|||s|0
libpython3-stdlib|3.11.2-1+b1|27|9312|libpython3.11-stdlib|||s|0
libpython3.11|3.11.2-6+deb12u9|7626|1988800|libpython3.11-stdlib libexpat1|||s|1
libpython3.11-dev|3.11.2-6+deb12u9|25766|4739284|libpython3.11-stdlib libpython3.11 libexpat1-dev zlib1g-dev|libc6-dev/libc-dev||s|1
libpython3.11-minimal|3.11.2-6+deb12u9|5232|820928|libssl3|libpython3.11-stdlib||s|1
libpython3.11-stdlib|3.11.2-6+deb12u9|8334|1798408|libpython3.11-minimal media-types libncursesw6 libnsl2 libreadline8 libsqlite3-0 libtirpc3|||s|1
libquadmath0|12.2.0-14+deb12u1|292|144616||||s|0
librav1e0|0.5.1-6|2664|763348||||s|0
libreadline-dev|8.2-1.3|790|150856|libreadline8 libncurses-dev||readline-doc|s|0
libreadline8|8.2-1.3|475|165760|readline-common|||s|0
librecode0|3.6-25|1834|524312||||s|0
librhash0|1.4.3-3|237|134112||libssl3||s|0
librsvg2-2|2.54.7+dfsg-1~deb12u1|10909|2620240|libcairo-gobject2 libcairo2 libgdk-pixbuf-2.0-0 libglib2.0-0 libpango-1.0-0 libpangocairo-1.0-0 libxml2|librsvg2-common|librsvg2-bin|s|0
librsvg2-common|2.54.7+dfsg-1~deb12u1|76|21384|librsvg2-2 libgdk-pixbuf-2.0-0 libglib2.0-0|||s|0
librtmp1|2.4+20151223.gitfa8646d.1-2+b2|146|60824||||s|0
libruby|1:3.1|13|4972|libruby3.1|||s|0
libruby3.1|3.1.7+really3.1.2-0+deb12u1|25013|5405952|rake ruby-net-telnet ruby-xmlrpc ruby-webrick ruby-sdbm libedit2 libncurses6 libssl3 libyaml-0-2|||s|1
libsasl2-2|2.1.28+dfsg-10+deb12u1|167|59908|libsasl2-modules-db|libsasl2-modules||s|1
libsasl2-modules|2.1.28+dfsg-10+deb12u1|284|66868|libssl3||libsasl2-modules-gssapi-mit/libsasl2-modules-gssapi-heimdal libsasl2-modules-ldap libsasl2-modules-otp libsasl2-modules-sql|s|1
libsasl2-modules-db|2.1.28+dfsg-10+deb12u1|77|20524||||s|1
libsctp1|1.0.19+dfsg-2|56|29720|||lksctp-tools|s|0
libsensors-config|1:3.6.0-7.1|33|14252|||lm-sensors|a|0
libsensors5|1:3.6.0-7.1|87|34160|libsensors-config||lm-sensors|s|0
libserf-1-1|1.3.9-11|154|55016|libapr1 libaprutil1 libgssapi-krb5-2 libssl3|||s|0
libsigsegv2|2.14-1|70|37152||||s|0
libsisu-inject-java|0.3.4-2|412|346848|libcdi-api-java libslf4j-java||junit4 testng|a|0
libsisu-plexus-java|0.3.4-3|245|180952|libcdi-api-java libplexus-classworlds-java libplexus-component-annotations-java libplexus-utils2-java libsisu-inject-java||junit4|a|0
libslang2|2.3.3-3|2386|554316||||s|0
libslf4j-java|1.7.32-1|281|143900|||libcommons-logging-java liblog4j1.2-java|a|0
libsm6|2:1.2.3-1|73|35108|libice6|||s|0
libsodium23|1.0.18-1+deb12u1|415|162044||||s|0
libsource-highlight-common|3.1.9-4.2|320|77400||||a|0
libsource-highlight4v5|3.1.9-4.2+b3|843|256880|libsource-highlight-common libboost-regex1.74.0|||s|0
libspectre1|0.2.12-1|104|50588|libgs10|||s|0
libsqlite3-0|3.40.1-2+deb12u2|1682|838808||||s|0
libsqlite3-dev|3.40.1-2+deb12u2|3150|1025140|libsqlite3-0 libc6-dev||sqlite3-doc|s|0
libssh2-1|1.10.0-3+deb12u1|353|175976|libssl3|||s|1
libssl-dev|3.0.22-1~deb12u2|12206|2450160|libssl3||libssl-doc|s|1
libssl3|3.0.22-1~deb12u2|6042|2039888||||s|1
libstdc++-12-dev|12.2.0-14+deb12u1|19446|2047292|libgcc-12-dev libc6-dev||libstdc++-12-doc|s|0
libstemmer0d|2.2.0-2|818|118164||||s|0
libsubid4|1:4.13+dfsg1-1+deb12u2|324|211172||||s|0
libsvn1|1.14.2-4+deb12u1|4301|1410744|libsqlite3-0 libapr1 libaprutil1 libexpat1 libsasl2-2 libserf-1-1 libutf8proc2|||s|0
libsvtav1enc1|1.4.1+dfsg-1|6632|2121284||||s|0
libsystemd-shared|252.39-1~deb12u2|5350|1696184|libapparmor1 libip4tc2 libkmod2 libssl3|||s|0
libtalloc2|2.4.0-f2|86|25616||||s|0
libtcl8.6|8.6.13+dfsg-2|4282|1034548|||tcl8.6|s|0
libterm-readkey-perl|2.38-2+b1|73|24456|||||0
libtext-charwidth-perl|0.04-11|41|9496||||s|0
libthai-data|0.1.29-1|626|176200||||a|0
libthai0|0.1.29-1|99|57468|libthai-data libdatrie1|||s|0
libtiff6|4.5.0-6+deb12u4|716|316172|libdeflate0 libjbig0 libjpeg62-turbo liblerc4 libwebp7|||s|0
libtime-duration-perl|1.21-2|36|13088||||a|0
libtimedate-perl|2.3300-2|127|39316||||a|0
libtirpc-common|1.3.3+ds-1|35|14048||||a|0
libtirpc-dev|1.3.3+ds-1|717|191428|libtirpc3|||s|0
libtirpc3|1.3.3+ds-1|226|85192|libgssapi-krb5-2 libtirpc-common|||s|0
libtk8.6|8.6.13-2|2413|780580|libtcl8.6 libfontconfig1 libx11-6 libxft2 libxss1||tk8.6|s|0
libtool|2.4.7-7~deb12u1|1213|517256|gcc/gcc-12 cpp libc6-dev file autotools-dev|libltdl-dev|libtool-doc autoconf automaken gfortran/fortran95-compiler gcj-jdk|a|0
libtsan2|12.2.0-14+deb12u1|7815|2196972||||s|0
libtypes-serialiser-perl|1.01-1|32|12184|libcommon-sense-perl|||a|0
libubsan1|12.2.0-14+deb12u1|2652|883056||||s|0
libuchardet0|0.0.7-1|208|67816||||s|0
libunbound8|1.17.1-2+deb12u4|1236|552964|libevent-2.1-7|||s|0
libunwind8|1.6.2-3|196|51172||||s|0
libutempter0|1.2.1-3|50|8960||||s|0
libutf8proc2|2.8.0-1|367|60060||||s|0
libuv1|1.44.2-1+deb12u1|294|135616||||s|0
libwagon-file-java|3.5.3-1|32|8388|libslf4j-java libwagon-provider-api-java|||a|0
libwagon-http-shaded-java|3.5.3-1|1574|1341212||||a|0
libwagon-provider-api-java|3.5.3-1|97|48224|libplexus-utils2-java|||a|0
libwayland-client0|1.21.0-1|89|28320||||s|0
libwayland-server0|1.21.0-1|111|35876||||s|0
libwbclient0|2:4.17.12+dfsg-0+deb12u4|132|54740|libbsd0|||s|0
libwebp7|1.2.4-0.2+deb12u1|544|285512||||s|0
libwebpdemux2|1.2.4-0.2+deb12u1|120|99408|libwebp7|||s|0
libwebpmux3|1.2.4-0.2+deb12u1|144|109492|libwebp7|||s|0
libwmflite-0.2-7|0.2.12-5.1|201|75164||||s|0
libwrap0|7.6.q-32|110|54936|libnsl2|||s|0
libx11-6|2:1.8.4-2+deb12u2|1562|759544|libxcb1 libx11-data|||s|0
libx11-data|2:1.8.4-2+deb12u2|1577|291884||||a|0
libx11-xcb1|2:1.8.4-2+deb12u2|252|192356|libx11-6|||s|0
libx265-199|3.5-2+b1|16203|1150056|libnuma1|||s|0
libxau6|1:1.0.9-1|42|19720||||s|0
libxaw7|2:1.0.14-1|519|201436|libx11-6 libxext6 libxmu6 libxpm4 libxt6|||s|0
libxcb-dri2-0|1.15-1|136|106792|libxcb1|||s|0
libxcb-dri3-0|1.15-1|136|106676|libxcb1|||s|0
libxcb-present0|1.15-1|126|105420|libxcb1|||s|0
libxcb-randr0|1.15-1|192|116680|libxcb1|||s|0
libxcb-render0|1.15-1|176|115012|libxcb1|||s|0
libxcb-shm0|1.15-1|126|105472|libxcb1|||s|0
libxcb-sync1|1.15-1|145|108692|libxcb1|||s|0
libxcb-xfixes0|1.15-1|151|109368|libxcb1|||s|0
libxcb1|1.15-1|296|144052|libxau6 libxdmcp6|||s|0
libxdmcp6|1:1.1.2-3|53|26344|libbsd0|||s|0
libxext6|2:1.3.4-1+b1|132|52932|libx11-6|||s|0
libxft2|2.3.6-1|134|61784|libfontconfig1 libfreetype6 libx11-6 libxrender1|||s|0
libxml2|2.9.14+dfsg-1.3~deb12u6|1867|688760|libicu72|||s|0
libxml2-dev|2.9.14+dfsg-1.3~deb12u6|3286|785360|libicu-dev libxml2||pkg-config|s|0
libxmlb2|0.3.22-1~deb12u1|187|61032|libglib2.0-0|||s|0
libxmu6|2:1.1.3-3|140|60080|libx11-6 libxext6 libxt6|||s|0
libxmuu1|2:1.1.3-3|54|23928|libx11-6|||s|0
libxpm4|1:3.5.12-1.1+deb12u1|111|48608|libx11-6|||s|0
libxrender1|1:0.9.10-1.1|78|33228|libx11-6|||s|0
libxshmfence1|1.3-1|26|8820||||s|0
libxslt1-dev|1.1.35-1+deb12u4|2535|345800|libxml2-dev libxslt1.1|||s|0
libxslt1.1|1.1.35-1+deb12u4|493|231508|libxml2|||s|0
libxss1|1:1.2.3-1|42|17812|libx11-6 libxext6 x11-common|||s|0
libxt6|1:1.2.1-1.1|478|186140|libice6 libsm6 libx11-6|||s|0
libxtables12|1.8.9-2|101|30752||||s|0
libyaml-0-2|0.2.5-1|152|53580||||s|0
libyaml-dev|0.2.5-1|256|64516|libyaml-0-2||libyaml-doc|s|0
libyuv0|0.0~git20230123.b2528b0-1|671|168120|libjpeg62-turbo|||s|0
libz3-4|4.8.12-3.1|22767|7216172||||s|0
linux-libc-dev|6.1.192-2|7191|2457924||||s|1
locales|2.36-9+deb12u14|15847|3906316|libc-l10n|||ad|0
logrotate|3.21.0-1|160|62108|cron/systemd-sysv libpopt0||bsd-mailx/mailx||0
lolcat|100.0.1-3|44|7948|ruby ruby-paint ruby-optimist|||a|0
lsb-release|12.0-1|17|6416||||a|0
lsof|4.95.0-1|482|318268|libtirpc3||||0
ltrace|0.7.3-6.4|330|124720|libelf1||||0
lua-lpeg|1.0.2-2|252|37728||||s|0
lua5.4|5.4.4-3+deb12u1|462|127780|libreadline8||||0
lynx|2.9.0dev.12-1|1935|637132|lynx-common libbsd0 libncursesw6|mailcap|||0
lynx-common|2.9.0dev.12-1|3687|1166104||lynx||a|0
m4|1.4.19-3|670|286836|||m4-doc||0
mailcap|3.70+nmu1|86|31968|media-types|bzip2 file xz-utils||a|0
make|4.3-4.1|1592|395632|||make-doc||0
man-db|2.11.2-2|2963|1385848|bsdextrautils groff-base libpipeline1||apparmor groff less www-browser|d|0
manpages|6.03-2|1548|1331652|||man-browser|a|0
manpages-dev|6.03-2|3732|2030264|manpages||man-browser|a|0
mariadb-client|1:10.11.19-0+deb12u1|62935|2952092|libconfig-inifiles-perl mariadb-client-core libssl3|libdbd-mariadb-perl/libdbd-mysql-perl libdbi-perl libterm-readkey-perl|||1
mariadb-client-core|1:10.11.19-0+deb12u1|14655|869892|libmariadb3 mariadb-common libedit2 libncurses6 libssl3||||1
mariadb-common|1:10.11.19-0+deb12u1|69|27624|mysql-common|||a|1
maven|3.8.7-1|123|18932|default-jre-headless/openjdk-17-jre-headless libjansi-java libmaven3-core-java libwagon-file-java libwagon-http-shaded-java|||a|0
mc|3:4.8.29-2|1490|522452|libglib2.0-0 libgpm2 libslang2 libssh2-1 mc-data|mailcap sensible-utils unzip|arj bzip2 catdvi/texlive-binaries dbview djvulibre-bin epub-utils file genisoimage gv imagemagick libaspell-dev links/w3m/lynx odt2txt poppler-utils python python-boto python-tz unar wimtools xpdf/pdf-viewer zip||0
mc-data|3:4.8.29-2|6214|1345540||||a|0
media-types|10.0.0|92|26136||||a|0
memcached|1.6.18-1+deb12u1|597|212224|libevent-2.1-7 libsasl2-2 libssl3||libanyevent-perl libcache-memcached-perl libmemcached libterm-readkey-perl libyaml-perl||1
mkdocs|1.4.2+dfsg-2|2805|2251688|fonts-font-awesome libjs-bootstrap4 libjs-jquery libjs-lunr libjs-modernizr python3-livereload python3-lunr python3-pkg-resources sphinx-rtd-theme-common ghp-import python3-click python3-importlib-metadata/python3 python3-jinja2 python3-markdown python3-mergedeep python3-packaging python3-pyyaml-env-tag python3-typing-extensions/python3 python3-watchdog python3-yaml python3||mkdocs-doc nodejs python3-babel|a|0
moreutils|0.67-1|244|76092|libipc-run-perl libtime-duration-perl libtimedate-perl||||0
mtr-tiny|0.95-1|161|71756|libjansson4 libncurses6||||0
musl|1.2.3-1|759|406200||||s|0
musl-dev|1.2.3-1|3041|587336|musl gcc|||s|0
musl-tools|1.2.3-1|61|42260|musl-dev||||0
mysql-common|5.8+1.1.0|33|6636||||a|0
nano|7.2-1+deb12u1|2804|689556|libncursesw6||hunspell||0
ncat|7.93+dfsg1-1|532|383704|liblua5.3-0 libpcap0.8 libssl3||||0
ncdu|1.18-0.2|113|51924|libncursesw6||||0
ncurses-term|6.4-4|4289|500860||||a|0
net-tools|2.10-0.1+deb12u2|978|243404|||||0
netbase|6.4|36|12800||||a|0
netcat-openbsd|1.219-1|108|41520|libbsd0||||0
netcat-traditional|1.10-47|143|67876|||||0
netpbm|2:11.01.00-2|8200|2015280|libnetpbm11 libjpeg62-turbo libpng16-16 libtiff6 libx11-6 libxml2|ghostscript|||0
nfs-common|1:2.6.2-4+deb12u1|1111|259632|libdevmapper1.02.1 libevent-core-2.1-7 libgssapi-krb5-2 libkeyutils1 libkrb5-3 libnfsidmap1 libtirpc3 libwrap0 rpcbind ucf keyutils python3||open-iscsi watchdog||0
nftables|1.0.6-2+deb12u2|176|70292|libnftables1 libedit2|netbase|firewalld||0
nginx|1.22.1-9+deb12u11|1336|532468|libssl3 iproute2 nginx-common||||1
nginx-common|1.22.1-9+deb12u11|333|115544|||fcgiwrap nginx-doc ssl-cert|ad|1
nmap|7.93+dfsg1-1|4434|1897372|nmap-common liblinear4 liblua5.3-0 libpcap0.8 libpcre3 libssh2-1 libssl3 lua-lpeg||ncat ndiff zenmap||0
nmap-common|7.93+dfsg1-1|21188|4148400||nmap||a|0
node-acorn|8.8.1+ds+~cs25.17.7-2|911|128252|node-xtend nodejs|||a|0
node-busboy|1.6.0+~cs2.6.0-2|89|16852||||a|0
node-cjs-module-lexer|1.2.2+dfsg-5|160|30112||||a|0
node-jquery|3.6.1+dfsg+~3.5.14-1|1391|159808||libjs-sizzle||a|0
node-undici|5.15.0+dfsg1+~cs20.10.9.3-1+deb12u4|1484|284676|node-busboy|||a|0
node-xtend|4.0.2-3|16|3932||||a|0
nodejs|18.20.4+dfsg-1~deb12u3|3934|322140|libnode108|ca-certificates nodejs-doc|npm||1
nodejs-doc|18.20.4+dfsg-1~deb12u3|15177|3582164||nodejs||a|1
openjdk-17-jdk-headless|17.0.21.1+2-1~deb12u1|77193|71847560|openjdk-17-jre-headless||openjdk-17-demo openjdk-17-source|s|1
openjdk-17-jre-headless|17.0.21.1+2-1~deb12u1|188872|43987516|ca-certificates-java java-common libcups2 libfontconfig1 liblcms2-2 libjpeg62-turbo libnss3 libasound2 libfreetype6 libharfbuzz0b libpcsclite1||libnss-mdns fonts-dejavu-extra fonts-ipafont-gothic fonts-ipafont-mincho fonts-wqy-microhei/fonts-wqy-zenhei fonts-indic|s|1
openssh-client|1:9.2p1-2+deb12u10|5801|993532|libedit2 libfido2-1 libgssapi-krb5-2 libssl3|xauth|keychain libpam-ssh monkeysphere ssh-askpass||0
openssh-server|1:9.2p1-2+deb12u10|1930|456584|openssh-client openssh-sftp-server procps ucf runit-helper libgssapi-krb5-2 libkrb5-3 libssl3 libwrap0|default-logind/logind/libpam-systemd ncurses-term xauth|molly-guard monkeysphere ssh-askpass ufw|d|0
openssh-sftp-server|1:9.2p1-2+deb12u10|217|65928|openssh-client|openssh-server/ssh-server|||0
openssl|3.0.22-1~deb12u2|2315|1441784|libssl3||ca-certificates||1
packagekit|1.2.6-5+deb12u1|2952|609620|libglib2.0-bin polkitd libappstream4 libglib2.0-0 libgstreamer1.0-0 libpackagekit-glib2-18 libpolkit-gobject-1-0 libsqlite3-0|appstream packagekit-tools systemd|||0
packagekit-tools|1.2.6-5+deb12u1|107|31040|packagekit libglib2.0-0 libpackagekit-glib2-18||||0
pandoc|2.17.1.1-2~deb12u1|168399|21278916|liblua5.3-0 libyaml-0-2 pandoc-data||texlive-latex-recommended texlive-xetex texlive-luatex pandoc-citeproc texlive-latex-extra context wkhtmltopdf librsvg2-bin groff ghc nodejs php perl python ruby r-base-core libjs-mathjax libjs-katex citation-style-language-styles||0
pandoc-data|2.17.1.1-2~deb12u1|885|417620||||a|0
parallel|20221122+ds-2|2894|1873196|procps sysstat||csh fish ksh tcsh zsh|a|0
patch|2.7.6-7|248|127848|||ed diffutils-doc||0
php-cli|2:8.2+93|21|4108|php8.2-cli|||a|0
php-common|2:93|70|13104|psmisc|||a|0
php8.2-cli|8.2.36-1~deb12u1|5637|1756464|libedit2 libmagic1 media-types php8.2-common php8.2-opcache php8.2-readline ucf libargon2-1 libsodium23 libssl3 libxml2||php-pear||1
php8.2-common|8.2.36-1~deb12u1|8456|694264|php-common ucf libssl3||||1
php8.2-opcache|8.2.36-1~deb12u1|1028|346240|php-common ucf php8.2-common||||1
php8.2-readline|8.2.36-1~deb12u1|64|12528|php-common ucf php8.2-common libedit2||||1
pinentry-curses|1.2.1-1|140|77448|libassuan0 libncursesw6||pinentry-doc||0
pipx|1.1.0-1|913|393380|python3-venv python3-argcomplete python3-importlib-metadata/python3 python3-packaging python3-userpath python3|fonts-font-awesome libjs-bootstrap4 libjs-highlight.js libjs-jquery libjs-lunr mkdocs||a|0
pkg-config|1.8.1-1|29|13688|pkgconf|||s|0
pkgconf|1.8.1-1|65|25892|pkgconf-bin|||s|0
pkgconf-bin|1.8.1-1|81|29472|libpkgconf3||||0
polkitd|122-3|470|112024|dbus libpam-systemd xml-core libduktape207 libexpat1 libglib2.0-0 libpolkit-agent-1-0 libpolkit-gobject-1-0||polkitd-pkla||0
poppler-data|0.4.12-1|13086|1601364|||poppler-utils ghostscript fonts-japanese-mincho/fonts-ipafont-mincho fonts-japanese-gothic/fonts-ipafont-gothic fonts-arphic-ukai fonts-arphic-uming fonts-nanum|a|0
postgresql|15+248+deb12u2|16|10332|postgresql-15||postgresql-doc|a|1
postgresql-15|15.20-0+deb12u1|54254|17091392|locales postgresql-client-15 postgresql-common ssl-cert libgssapi-krb5-2 libicu72 libldap-2.5-0 libllvm14 libpq5 libssl3 libxml2 libxslt1.1|sysstat||d|1
postgresql-client|15+248+deb12u2|16|10340|postgresql-client-15|||a|1
postgresql-client-15|15.20-0+deb12u1|8615|1778868|libpq5 postgresql-client-common sensible-utils libreadline8 libssl3||postgresql-15 postgresql-doc-15||1
postgresql-client-common|248+deb12u2|130|35284|netbase|||a|1
postgresql-common|248+deb12u2|660|179624|libjson-perl postgresql-client-common ssl-cert ucf|logrotate||ad|1
procps|2:4.0.2-3|2091|708712|libncursesw6 libproc2-0|psmisc|||0
psmisc|23.6-1|909|258696|||||0
publicsuffix|20230209.2326-1|339|126380||||a|0
pv|1.6.20-1|135|53468|||doc-base||0
python-apt-common|2.6.0|527|64296||||a|0
python-babel-localedata|2.10.3-1|29217|5614700||||a|0
python-is-python3|3.11.2-1+deb12u1|16|3216|python3|||a|0
python3|3.11.2-1+b1|81|26300|python3-minimal python3.11 libpython3-stdlib||python3-doc python3-tk python3-venv||0
python3-apt|2.6.0|685|158528|python3 python-apt-common distro-info-data|lsb-release iso-codes|python-apt-doc apt||0
python3-argcomplete|2.0.0-1|139|34732|python3-importlib-metadata/python3 python3|||a|0
python3-asgiref|3.6.0-1|97|27636|python3-typing-extensions/python3 python3|||a|0
python3-attr|22.2.0-1|251|65392|python3||python-attr-doc|a|0
python3-babel|2.10.3-1|435|103324|python-babel-localedata python3-pkg-resources python3-tz python3|||a|0
python3-blinker|1.5-1|58|14652|python3||python-blinker-doc|a|0
python3-certifi|2022.9.24-1|324|152796|ca-certificates python3|||a|0
python3-cffi-backend|1.15.1-5+b1|213|84552|python3|||s|0
python3-chardet|5.1.0+dfsg-2|1144|109720|python3 python3-pkg-resources|||a|0
python3-charset-normalizer|3.0.1-2|209|49312|python3|||a|0
python3-click|8.1.3-2|379|92160|python3-colorama python3-importlib-metadata/python3 python3|||a|0
python3-colorama|0.4.6-2|133|36808|python3|||a|0
python3-cryptography|38.0.4-3+deb12u1|2983|665368|python3 python3-cffi-backend libssl3||python-cryptography-doc python3-cryptography-vectors||0
python3-dateutil|2.8.2-2|321|78268|python3-six python3|||a|0
python3-dbus|1.3.2-4+b1|405|95104|python3 libdbus-1-3 libglib2.0-0|python3-gi|python-dbus-doc||0
python3-dev|3.11.2-1+b1|155|26180|python3 libpython3-dev python3.11-dev python3-distutils libjs-sphinxdoc||||0
python3-distro|1.8.0-1|83|20520|lsb-release python3|||a|0
python3-distro-info|1.5+deb12u1|34|6772|distro-info-data python3|||a|0
python3-distutils|3.11.2-3|638|130936|python3 python3-lib2to3|||a|0
python3-dotenv|0.21.0-1|90|24916|python3|||a|0
python3-flask|2.2.2-3|444|105084|python3-click python3-importlib-metadata/python3 python3-itsdangerous python3-jinja2 python3-werkzeug python3|python3-asgiref python3-blinker python3-dotenv python3-pkg-resources|python-flask-doc|a|0
python3-gi|3.42.2-3+b1|730|219356|gir1.2-glib-2.0 python3 libgirepository-1.0-1 libglib2.0-0||||0
python3-httplib2|0.20.4-3+deb12u1|141|39032|ca-certificates python3-pyparsing python3|||a|1
python3-idna|3.3-1+deb12u1|335|40956|python3|||a|0
python3-importlib-metadata|4.12.0-1|79|24892|python3-typing-extensions/python3 python3-zipp python3|||a|0
python3-iniconfig|1.1.1-2|31|6396|python3|||a|0
python3-itsdangerous|2.1.2-3|66|16968|python3|python3-simplejson||a|0
python3-jinja2|3.1.2-1+deb12u3|540|120352|python3-markupsafe python3|python3-babel python3-pkg-resources|python-jinja2-doc|a|0
python3-joblib|1.2.0-4+deb12u1|951|211356|python3 procps python3-pkg-resources|python3-numpy python3-pytest python3-simplejson python3-psutil||a|0
python3-jwt|2.6.0-1+deb12u1|103|27080|python3|python3-cryptography|python3-crypto|a|0
python3-lazr.restfulclient|0.14.5-1|178|50428|python3-httplib2 python3-lazr.uri python3-wadllib python3-distro python3-importlib-metadata/python3 python3-oauthlib python3-pkg-resources python3-six python3|||a|0
python3-lazr.uri|1.0.6-3|73|13688|python3-importlib-metadata/python3 python3-pkg-resources python3|||a|0
python3-lib2to3|3.11.2-3|365|76284|python3|||a|0
python3-livereload|2.6.3-2|111|26364|python3-pkg-resources python3-tornado python3-six python3|python3-pyinotify|coffeescript node-less node-uglify python-livereload-doc python3-django python3-flask python3-slimmer|a|0
python3-lunr|0.6.2-2|135|29100|python3-nltk python3||python-lunr-doc|a|0
python3-markdown|3.4.1-2+deb12u1|311|65252|python3-importlib-metadata/python3 python3|python3-pygments python3-yaml|python-markdown-doc|a|0
python3-markupsafe|2.1.2-1+b1|53|13196|python3||||0
python3-mergedeep|1.3.4-3|43|6556|python3|||a|0
python3-minimal|3.11.2-1+b1|111|26312|python3.11-minimal||||0
python3-more-itertools|8.10.0-2|226|53016|python3|||a|0
python3-nltk|3.8-1|5753|1003688|python3-click python3-joblib python3-regex python3-tqdm python3|python3-numpy python3-tk||a|0
python3-numpy|1:1.24.2-1+deb12u1|26176|4959648|python3-pkg-resources python3 python3.11 libblas3 liblapack3||gcc gfortran python3-dev python3-pytest||0
python3-oauthlib|3.2.2-1|562|95416|python3 python3-blinker python3-cryptography python3-jwt|||a|0
python3-openssl|23.0.0-1|244|50788|python3-cryptography python3||python-openssl-doc python3-openssl-dbg|a|0
python3-packaging|23.0-1|149|32460|python3|||a|0
python3-pip|23.0.1+dfsg-1|6678|1324972|ca-certificates python3-distutils python3-setuptools python3-wheel python3|build-essential python3-dev||a|0
python3-pip-whl|23.0.1+dfsg-1|1747|1717296|ca-certificates|||a|0
python3-pkg-resources|66.1.1-1+deb12u2|1052|296604|python3||python3-setuptools|a|0
python3-pluggy|1.0.0+repack-1|79|19712|python3-importlib-metadata/python3 python3|||a|0
python3-psutil|5.9.4-1+b1|961|189432|python3||python-psutil-doc||0
python3-py|1.11.0-1|375|89212|python3 python3-pkg-resources||subversion python3-pytest|a|0
python3-pygments|2.14.0+dfsg-1|4225|783128|python3-pkg-resources python3||python-pygments-doc ttf-bitstream-vera|a|0
python3-pyinotify|0.9.6-2|107|27352|python3||python-pyinotify-doc|a|0
python3-pyparsing|3.0.9-1|453|138444|python3||python-pyparsing-doc|a|0
python3-pytest|7.2.1-2|1150|236040|python3-attr python3-more-itertools python3-pkg-resources python3-pluggy python3-py python3-exceptiongroup/python3 python3-importlib-metadata/python3 python3-iniconfig python3-packaging python3-tomli/python3 python3|python3-pygments||a|0
python3-pyyaml-env-tag|0.1-3|24|5252|python3-yaml python3|||a|0
python3-regex|0.1.20221031-1+b1|1367|266268|python3||||0
python3-requests|2.28.1+dfsg-1|232|67868|python3-certifi python3-charset-normalizer python3-idna python3-urllib3 python3 ca-certificates python3-chardet||python3-cryptography python3-idna python3-openssl python3-socks python-requests-doc|a|0
python3-setuptools|66.1.1-1+deb12u2|2534|521580|python3-pkg-resources python3-distutils python3||python-setuptools-doc|a|0
python3-setuptools-whl|66.1.1-1+deb12u2|1316|1112076||||a|0
python3-simplejson|3.18.3-1|262|59804|python3||||0
python3-six|1.16.0-4|63|17516|python3|||a|0
python3-software-properties|0.99.30-4.1~deb12u1|143|32864|gpg iso-codes lsb-release python3 python3-apt python3-gi python3-lazr.restfulclient|||a|0
python3-tk|3.11.2-3|457|98304|python3 blt libtcl8.6 libtk8.6 tk8.6-blt2.5||tix python3-tk-dbg|s|0
python3-tornado|6.2.0-3+deb12u4|1643|339920|ca-certificates python3||python3-pycurl python-tornado-doc python3-twisted||0
python3-tqdm|4.64.1-1|347|97660|python3-importlib-resources/python3 python3|||a|0
python3-tz|2022.7.1-4|103|30136|python3|||a|0
python3-urllib3|1.26.12-1+deb12u4|456|114476|python3 python3-six|ca-certificates|python3-brotli python3-cryptography python3-idna python3-openssl python3-socks|a|0
python3-userpath|1.8.0-1|47|10604|python3-click python3|python3-psutil||a|0
python3-venv|3.11.2-1+b1|6|1200|python3.11-venv python3 python3-distutils||||0
python3-wadllib|1.3.6-4|363|37196|python3-importlib-metadata/python3 python3-lazr.uri python3-pkg-resources python3|||a|0
python3-watchdog|2.2.1-1|897|123908|python3-yaml python3 libjs-sphinxdoc|||a|0
python3-werkzeug|2.2.2-3+deb12u1|867|206124|libjs-jquery python3-markupsafe python3|python3-openssl python3-pyinotify|ipython3 python-werkzeug-doc python3-lxml python3-pkg-resources python3-watchdog|a|0
python3-wheel|0.38.4-2|131|30808|python3-distutils python3||python3-setuptools|a|0
python3-yaml|6.0-3+b2|493|119168|python3 libyaml-0-2||||0
python3-zipp|1.0.0-6+deb12u1|28|7428|python3-more-itertools python3|||a|0
python3.11|3.11.2-6+deb12u9|651|575032|python3.11-minimal libpython3.11-stdlib media-types|ca-certificates|python3.11-venv python3.11-doc binutils||1
python3.11-dev|3.11.2-6+deb12u9|619|619256|python3.11 libpython3.11-dev libpython3.11|libc6-dev/libc-dev|||1
python3.11-minimal|3.11.2-6+deb12u9|6743|2054684|libpython3.11-minimal libexpat1|python3.11|binfmt-support||1
python3.11-venv|3.11.2-6+deb12u9|28|5896|python3.11 python3-pip-whl python3-setuptools-whl python3-distutils||||1
rake|13.0.6-3|272|83908|ruby|zip||a|0
ranger|1.9.3-5|1151|237160|sensible-utils python3|file less python3-chardet w3m-img|atool caca-utils elinks/elinks-lite/lynx/w3m highlight/python3-pygments mediainfo/exiftool poppler-utils/mupdf-tools sudo unoconv|a|0
readline-common|8.2-1.3|89|68988|||readline-doc|a|0
redis-server|5:7.0.15-1~deb12u10|183|73908|redis-tools||||1
redis-tools|5:7.0.15-1~deb12u10|5837|991988|libatomic1 libjemalloc2 liblzf1 libssl3||ruby-redis||1
rpcbind|1.2.6-6+b1|158|48324|libtirpc3 libwrap0||||0
rpcsvc-proto|1.4.3-1|246|63268|||||0
rsync|3.5.0+ds1-0+deb12u1|937|498456|libpopt0 libssl3||openssh-client openssh-server python3 python3-braceexpand||1
rsyslog|8.2302.0-1+deb12u2|1942|724132|libestr0 libfastjson4 liblognorm5|logrotate|rsyslog-mysql/rsyslog-pgsql rsyslog-mongodb rsyslog-doc rsyslog-openssl/rsyslog-gnutls rsyslog-gssapi rsyslog-relp||1
ruby|1:3.1|29|5868|ruby3.1 libruby ruby-rubygems||ri ruby-dev||0
ruby-net-telnet|0.2.0-1|57|13076||||a|0
ruby-optimist|3.0.0-2|56|16532||||a|0
ruby-paint|2.2.0-1|48|17548||||a|0
ruby-rubygems|3.3.15-2+deb12u1|1176|292916|ruby|||a|0
ruby-sdbm|1.0.0-5+b1|59|15440|libruby3.1 libruby|||s|0
ruby-webrick|1.8.1-1|239|51376||||a|0
ruby-xmlrpc|0.3.2-2|104|24436|ruby-webrick|||a|0
ruby3.1|3.1.7+really3.1.2-0+deb12u1|731|665792|rubygems-integration libruby3.1|fonts-lato libjs-jquery|||1
rubygems-integration|1.18|26|6704|ca-certificates||bundler|a|0
runit-helper|2.15.2|19|6520||||a|0
screen|4.9.0-4|997|591316|libutempter0||byobu/screenie/iselect ncurses-term||0
sensible-utils|0.0.17+nmu1|56|19020||||a|0
sgml-base|1.31|70|15372|||sgml-base-doc|a|0
shared-mime-info|2.2-1|5030|728896|libglib2.0-0 libxml2||||0
shellcheck|0.9.0-1|18987|2621160|||||0
siege|4.0.7-1+b1|280|105516|libssl3||||0
sl|5.02-1+b1|60|13172|libncurses6||||0
socat|1.7.4.4-2|1515|375188|libssl3 libwrap0||||0
software-properties-common|0.99.30-4.1~deb12u1|450|62100|ca-certificates gir1.2-glib-2.0 gir1.2-packagekitglib-1.0 packagekit python-apt-common python3 python3-dbus python3-gi python3-software-properties|||a|0
sphinx-rtd-theme-common|1.2.0+dfsg-1|1145|996836|fonts-font-awesome fonts-lato|||a|0
sqlite3|3.40.1-2+deb12u2|533|353348|libreadline8 libsqlite3-0||sqlite3-doc||0
sshpass|1.09-1+b1|38|12988||ssh-client=openssh-client|||0
ssl-cert|1.1.2|64|21120|openssl|||ad|0
strace|6.1-0.1|2839|1313880|libunwind8||||0
stress|1.0.7-1|56|21944|||||0
stress-ng|0.15.06-2|8836|2363100|libapparmor1 libbsd0 libegl1 libgbm1 libgles2 libipsec-mb1 libjpeg62-turbo libjudydebian1 libkmod2 libsctp1||||0
subversion|1.14.2-4+deb12u1|4837|960380|libsvn1 libapr1 libaprutil1||db5.3-util libapache2-mod-svn patch subversion-tools||0
sudo|1.9.13p3-1+deb12u4|6055|1890344|||||0
supervisor|4.2.5-1|1707|310800|python3-pkg-resources python3||supervisor-doc|a|0
sysstat|12.6.1-1|1785|595548|ucf xz-utils libsensors5|systemd/cron/cron-daemon|isag|d|0
systemd|252.39-1~deb12u2|9668|3043940|libssl3 libcryptsetup12 libfdisk1 libkmod2 libsystemd-shared|default-dbus-system-bus/dbus-system-bus=dbus systemd-timesyncd/time-daemon|systemd-container systemd-homed systemd-userdbd systemd-boot systemd-resolved libfido2-1 libqrencode4 libtss2-esys-3.0.2-0 libtss2-mu0 libtss2-rc0 polkitd/policykit-1||0
systemd-sysv|252.39-1~deb12u2|74|42884|systemd|libpam-systemd libnss-systemd|||0
systemd-timesyncd|252.39-1~deb12u2|148|64060|libsystemd-shared systemd||||0
tcl-expect|5.45.4-2+b1|271|133128|libtcl8.6||expect|s|0
tcl8.6|8.6.13+dfsg-2|144|120328|libtcl8.6||tcl-tclreadline||0
tcpdump|4.99.3-1|1332|466880|libpcap0.8 libssl3||apparmor||0
telnet|0.17+2.4-2+deb12u3|54|41896|inetutils-telnet|||a|0
tftp-hpa|5.2+20150808-1.4|59|22176|||||0
time|1.9-0.2|129|50776|||||0
tini|0.19.0-1+b3|731|267204|||||0
tk8.6-blt2.5|2.5.3+dfsg-4.1|2011|592984|libtcl8.6 libtk8.6 libx11-6||blt-demo||0
tmux|3.3a-3|1106|454536|libevent-core-2.1-7 libutempter0||||0
tnftp|20210827-4+b1|257|127808|libedit2 libssl3||||0
toilet|0.3-1.4|59|22588|libcaca0 toilet-fonts||figlet||0
toilet-fonts|0.3-1.4|793|724400|||toilet|a|0
traceroute|1:2.1.2-1|155|51456|||||0
tree|2.1.0-1|113|52464|||||0
ucf|3.0043+nmu1+deb12u1|214|55312|sensible-utils|||ad|0
uidmap|1:4.13+dfsg1-1+deb12u2|311|188584|libsubid4||||0
unattended-upgrades|2.9.1+nmu3|301|63252|python3 python3-apt python3-dbus python3-distro-info ucf lsb-release xz-utils|systemd-sysv/cron/cron-daemon/anacron|bsd-mailx default-mta/mail-transport-agent needrestart powermgmt-base python3-gi|ad|0
unzip|6.0-28+deb12u1|380|166504|||zip||1
uuid-dev|2.38.1-5+deb12u3|113|39972|libc6-dev|||s|0
uuid-runtime|2.38.1-5+deb12u3|174|48232|||||0
valgrind|1:3.19.0-1|77683|14266084|libc6-dbg|valgrind-dbg gdb|valgrind-mpi kcachegrind alleyoop valkyrie||0
valgrind-dbg|1:3.19.0-1|67749|64004328|valgrind||||0
vim|2:9.0.1378-2+deb12u2|3650|1567756|vim-common vim-runtime libgpm2 libsodium23||ctags vim-doc vim-scripts||0
vim-common|2:9.0.1378-2+deb12u2|245|124836||xxd vim/vim-gtk3/vim-motif/vim-nox/vim-tiny||a|0
vim-runtime|2:9.0.1378-2+deb12u2|36406|7026844||vim/vim-gtk3/vim-motif/vim-nox/vim-tiny||a|0
vim-tiny|2:9.0.1378-2+deb12u2|1689|719960|vim-common||indent||0
vnstat|2.10-2|298|108312|libsqlite3-0||vnstati||0
w3m|0.5.3+git20230121-2|2828|1102260|libgc1 libgpm2 libssl3|ca-certificates|brotli bzip2 cmigemo compface dict dict-wn dictd libsixel-bin mailcap man-db media-types sensible-utils w3m-el w3m-img wget/curl xdg-utils xsel||0
w3m-img|0.5.3+git20230121-2|91|51672|w3m libimlib2 libx11-6||||0
wamerican|2020.12.07-2|1004|220656||||ad|0
wget|1.21.3-1+deb12u1|3521|937340|libpsl5|ca-certificates|||0
whiptail|0.52.23-1+b1|57|24228|libnewt0.52 libpopt0 libslang2||||0
whois|5.5.17|385|70776|||||0
x11-common|1:7.7+23|308|252272||||a|0
xauth|1:1.1.2-1|81|35960|libx11-6 libxau6 libxext6 libxmuu1||||0
xdg-user-dirs|0.18-1|376|54396|||||0
xfonts-encodings|1:1.0.4-2.2|667|577104|x11-common|||a|0
xfonts-utils|1:7.7+6|415|92960|libfontenc1 libfreetype6 x11-common xfonts-encodings||||0
xml-core|0.18+nmu1|118|23752|sgml-base||debhelper|a|0
xsel|1.2.0+git9bfc13d.20180109-4|55|19668|libx11-6||||0
xxd|2:9.0.1378-2+deb12u2|135|84116|||||0
xz-utils|5.4.1-1+deb12u2|1226|471448|||||1
zip|3.0-13+deb12u1|616|230316||unzip|||1
zlib1g-dev|1:1.2.13.dfsg-1|1310|916272|libc6-dev|||s|0
zsh|5.9-4+b15|2461|907512|zsh-common|libncursesw6 libpcre3|zsh-doc||0
zsh-common|5.9-4|16422|4147272||zsh|zsh-doc|a|0
fortune|=fortune-mod`;

/** Suite and component. */
export const PLACES = 'bookworm/main bookworm-security/main';

/** What the minimal system has installed: `name version`, and `all` for packages of all architectures. */
export const BASE = `adduser 3.134 all
apt 2.6.2
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
libapt-pkg6.0 2.6.2
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
libfile-find-rule-perl 0.34-4~deb12u1 all
libgcc-s1 12.2.0-14+deb12u1
libgcrypt20 1.10.1-3+deb12u1
libgdbm-compat4 1.23-3
libgdbm6 1.23-3
libgmp10 2:6.2.1+dfsg1-1.1
libgnutls30 3.7.9-2+deb12u7
libgpg-error0 1.46-1
libhogweed6 3.8.1-2
libidn2-0 2.3.3-1+b1
liblz4-1 1.9.4-1
liblzma5 5.4.1-1+deb12u2
libmd0 1.0.4-2
libmount1 2.38.1-5+deb12u3
libnettle8 3.8.1-2
libnumber-compare-perl 0.03-3 all
libp11-kit0 0.24.1-2
libpam-modules 1.5.2-6+deb12u2
libpam-modules-bin 1.5.2-6+deb12u2
libpam-runtime 1.5.2-6+deb12u2 all
libpam0g 1.5.2-6+deb12u2
libpcre2-8-0 10.42-1+deb12u2
libperl5.36 5.36.0-7+deb12u4
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
libtext-glob-perl 0.11-3 all
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
perl 5.36.0-7+deb12u4
perl-base 5.36.0-7+deb12u4
perl-modules-5.36 5.36.0-7+deb12u4 all
sed 4.9-1+deb12u1
sysvinit-utils 3.06-4
tar 1.34+dfsg-1.2+deb12u1
tzdata 2026f-0+deb12u1 all
usrmerge 37~deb12u1 all
util-linux 2.38.1-5+deb12u3
util-linux-extra 2.38.1-5+deb12u3
zlib1g 1:1.2.13.dfsg-1`;

/** Of each suite: the size of its InRelease in bytes, then its components with the sizes of their compressed indexes. */
export const INDEXES = `bookworm 151075 main 8790396
bookworm-updates 55403 main 6924
bookworm-security 34770 main 379936`;
