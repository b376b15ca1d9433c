/**
 * Packages of Ubuntu 22.04 "jammy" as its package indexes of 2026-11 have them: name, version, installed size in kB, size of the archive
 * in bytes, what it depends on (alternatives behind a slash), recommends and suggests, marks (a: for all architectures, s: of several
 * architectures side by side, d: asks questions with debconf), and its place in {@link PLACES}.
 */
export const PACKAGES = `acl|2.3.1-1|200|38456|||||0
alsa-topology-conf|1.2.5.1-2|420|15542||||a|0
alsa-ucm-conf|1.2.6.3-1ubuntu1.12|599|43498|libasound2|||a|1
apache2|2.4.52-1ubuntu4.27|538|97892|apache2-bin apache2-data apache2-utils mime-support perl|ssl-cert|apache2-doc apache2-suexec-pristine/apache2-suexec-custom www-browser ufw||1
apache2-bin|2.4.52-1ubuntu4.27|5120|1363176|perl libapr1 libaprutil1 libaprutil1-dbd-sqlite3 libaprutil1-ldap libbrotli1 libcurl4 libjansson4 libldap-2.5-0 liblua5.3-0 libnghttp2-14 libxml2||apache2-doc apache2-suexec-pristine/apache2-suexec-custom www-browser||1
apache2-data|2.4.52-1ubuntu4.27|856|164934||||a|1
apache2-utils|2.4.52-1ubuntu4.27|401|90472|libapr1 libaprutil1||||1
apt-transport-https|2.4.15ubuntu0.1|166|162944||||a|2
apt-utils|2.4.15ubuntu0.1|1132|449440|||||1
aria2|1.36.0-1|1854|381200|libaria2-0|ca-certificates|||3
arping|2.22-1|73|29608|libnet1 libpcap0.8||||3
attr|1:2.5.1-1ubuntu0.1|148|25036|||||1
autoconf|2.71-2|2032|337608|perl m4|automake/automaken|autoconf-archive gnu-standards autoconf-doc libtool gettext|a|0
automake|1:1.16.5-1.3|1581|557936|autoconf autotools-dev||autoconf-doc gnu-standards|a|0
autotools-dev|20220109.1|134|44886||||a|0
bash-completion|1:2.11-5ubuntu1|1464|179828||||a|0
bc|1.07.1-3build1|215|87638|libreadline8||||0
bind9-dnsutils|1:9.18.39-0ubuntu0.22.04.8|539|157990|bind9-host bind9-libs libedit2||||1
bind9-host|1:9.18.39-0ubuntu0.22.04.8|190|52514|bind9-libs||||1
bind9-libs|1:9.18.39-0ubuntu0.22.04.8|3500|1266010|libedit2 libjson-c5 liblmdb0 libmaxminddb0 libnghttp2-14 libuv1 libxml2|||s|1
binfmt-support|2.2.1-2|195|55820|libpipeline1||||0
binutils|2.38-4ubuntu2.12|114|3184|binutils-common libbinutils binutils-x86-64-linux-gnu||binutils-doc||1
binutils-common|2.38-4ubuntu2.12|508|222756||||s|1
binutils-x86-64-linux-gnu|2.38-4ubuntu2.12|10423|2323634|binutils-common libbinutils libctf-nobfd0 libctf0||binutils-doc||1
bison|2:3.8.2+dfsg-1ubuntu0.22.04.1|2460|748182|m4||bison-doc||1
bsdextrautils|2.37.2-4ubuntu3.6|342|71344|||||1
build-essential|12.9ubuntu3|21|4744|libc6-dev gcc g++ make dpkg-dev||||0
busybox|1:1.30.1-7ubuntu3.1|787|436902|||||2
busybox-static|1:1.30.1-7ubuntu3.1|2245|1019206|||||1
bzip2|1.0.8-5ubuntu0.1|114|34844|||bzip2-doc||1
ca-certificates|20260816ubuntu0.22.04.2|344|139772|openssl|||ad|1
ca-certificates-java|20190909ubuntu1.5|46|13366|ca-certificates default-jre-headless/openjdk-11-jre-headless/openjdk-17-jre-headless/openjdk-21-jre-headless libnss3|||a|1
caca-utils|0.99.beta19-2.2ubuntu4.2|563|57192|libcaca0 libimlib2|toilet|||2
chafa|1.8.0-1|114|38640|libchafa0 libfreetype6 libglib2.0-0 libmagickwand-6.q16-6||||3
cifs-utils|2:6.14-1ubuntu0.7|332|97384|libtalloc2 libwbclient0 python3|keyutils|smbclient winbind bash-completion||1
clang|1:14.0-55~exp2|25|3558|clang-14||||3
clang-14|1:14.0.0-1ubuntu1.1|366|81238|libclang-cpp14 libllvm14 libstdc++-11-dev libgcc-11-dev libobjc-11-dev libclang-common-14-dev llvm-14-linker-tools libclang1-14 libc6-dev binutils|llvm-14-dev python3|clang-14-doc||2
cmake|3.22.1-1ubuntu1.22.04.2|20742|5010038|libarchive13 libcurl4 libexpat1 libjsoncpp25 librhash0 libuv1 cmake-data|gcc make|cmake-doc ninja-build cmake-format||1
cmake-data|3.22.1-1ubuntu1.22.04.2|9866|1912796|dh-elpa-helper emacsen-common|||a|1
cowsay|3.03+dfsg2-8|91|18572|libtext-charwidth-perl perl||filters cowsay-off|a|3
cpp|4:11.2.0-1ubuntu1|67|27700|cpp-11||cpp-doc||0
cpp-11|11.4.0-1ubuntu1~22.04.3|26288|10000304|gcc-11-base libisl23 libmpc3 libmpfr6||gcc-11-locales||1
cron|3.0pl1-137ubuntu3|255|73668|||anacron logrotate checksecurity default-mta/mail-transport-agent||0
curl|7.81.0-1ubuntu1.30|446|194114|libcurl4||||1
dbus|1.12.20-2ubuntu4.1|582|158098|libapparmor1 libdbus-1-3 libexpat1||default-dbus-session-bus/dbus-session-bus||1
debootstrap|1.0.126+nmu1ubuntu0.9|310|40770|wget distro-info|gnupg|squid-deb-proxy-client debian-archive-keyring arch-test|a|1
default-jdk-headless|2:1.11-72build2|6|942|default-jre-headless openjdk-11-jdk-headless||||0
default-jre-headless|2:1.11-72build2|20|3042|openjdk-11-jre-headless java-common||default-jre||0
default-libmysqlclient-dev|1.0.8|10|3586|libmysqlclient-dev|||s|0
default-mysql-client|1.0.8|10|3362|mysql-client-8.0|||a|3
dh-elpa-helper|2.0.9ubuntu1|27|7610||||a|0
dialog|1.3-20211214-1|1229|303396|||||3
dirmngr|2.2.27-3ubuntu2.5|676|292808|gpgconf libassuan0 libksba8 libldap-2.5-0 libnpth0|gnupg|dbus-user-session libpam-systemd pinentry-gnome3 tor||1
distro-info|1.1ubuntu0.3|69|19012|distro-info-data||shunit2||1
distro-info-data|2026.10.12-0ubuntu0.22.04.1|24|6016||||a|1
dmsetup|2:1.02.175-2.1ubuntu5|274|81690|libdevmapper1.02.1||||1
dnsutils|1:9.18.39-0ubuntu0.22.04.8|65|3928|bind9-dnsutils|||a|2
dos2unix|7.4.2-2|1335|383790|||||3
dpkg-dev|1.21.1ubuntu2.6|2488|921736|perl libdpkg-perl bzip2 xz-utils patch make binutils lto-disabled-list|build-essential gcc/c-compiler fakeroot gnupg libalgorithm-merge-perl|debian-keyring|a|1
dstat|0.7.4-6.1|455|55608|python3 python3-six|||a|3
dumb-init|1.2.5-2|37|14106|||||3
emacsen-common|3.0.4|62|14892||||a|0
entr|5.1-1|52|20628|libbsd0||||3
ethtool|1:5.16-1ubuntu0.2|630|208180|libmnl0||||1
expect|5.45.4-2build1|296|137248|tcl8.6 libtcl8.6 tcl-expect||tk8.6||3
fakeroot|1.28-1ubuntu1|220|60358|libfakeroot||||0
figlet|2.2.5-3|734|133198|||||3
file|1:5.41-3ubuntu0.1|84|21524|libmagic1||||1
fish|3.3.1+ds-3|5091|1032230|fish-common bsdextrautils groff-base lynx/w3m man-db python3 libpcre2-32-0|xsel|doc-base||3
fish-common|3.3.1+ds-3|12103|1787820||fish||a|3
flex|2.6.4-8build2|972|306728|m4|gcc/c-compiler libfl-dev|bison build-essential flex-doc|d|0
fontconfig|2.13.1-4.2ubuntu5|375|177468|libfontconfig1 libfreetype6 fontconfig-config||||0
fontconfig-config|2.13.1-4.2ubuntu5|172|29096|ucf fonts-dejavu-core/fonts-liberation/fonts-urw-base35|||a|0
fonts-dejavu-core|2.37-2build1|2954|1041300||||a|0
fonts-droid-fallback|1:6.0.1r16-1.1build1|7347|1805156||fonts-noto-mono|fonts-noto|a|0
fonts-font-awesome|5.0.10+really4.7.0~dfsg-4.1|1369|515616||||a|0
fonts-lato|2.0-2.1|11750|2695864||||a|0
fonts-liberation|1:1.07.4-11|2089|821564||||a|0
fonts-noto-mono|20201225-1build1|1160|397188||||a|0
fonts-urw-base35|20200910-1|11095|6367248|||fonts-freefont-otf/fonts-freefont-ttf fonts-texgyre|a|0
fortune-mod|1:1.99.1-7.1|125|36856|librecode0|fortunes-min/fortune-cookie-db|fortunes x11-utils bsdmainutils||3
fortunes-min|1:1.99.1-7.1|151|55124||fortune-mod||a|3
ftp|20210827-4build1|26|4812|tnftp|||a|0
g++|4:11.2.0-1ubuntu1|16|1412|cpp gcc g++-11 gcc-11||g++-multilib||0
g++-11|11.4.0-1ubuntu1~22.04.3|28891|11424396|gcc-11-base gcc-11 libstdc++-11-dev libisl23 libmpc3 libmpfr6||g++-11-multilib gcc-11-doc||1
gawk|1:5.1.0-1ubuntu0.2|1680|447160|libmpfr6 libreadline8 libsigsegv2||gawk-doc||1
gcc|4:11.2.0-1ubuntu1|50|5112|cpp gcc-11|libc6-dev/libc-dev|gcc-multilib make manpages-dev autoconf automake libtool flex bison gdb gcc-doc||0
gcc-11|11.4.0-1ubuntu1~22.04.3|52747|20143406|cpp-11 gcc-11-base libcc1-0 binutils libgcc-11-dev libisl23 libmpc3 libmpfr6|libc6-dev|gcc-11-multilib gcc-11-doc gcc-11-locales||1
gcc-11-base|11.4.0-1ubuntu1~22.04.3|274|215826||||s|1
gdb|12.1-0ubuntu1~22.04.2|11313|3920084|libbabeltrace1 libdebuginfod1 libexpat1 libipt2 libmpfr6 libpython3.10 libreadline8 libsource-highlight4v5|libc-dbg=libc6-dbg|gdb-doc gdbserver||1
gettext|0.21-4ubuntu4|2636|867856|libgomp1 libxml2 gettext-base|curl/wget/lynx|gettext-doc autopoint libasprintf-dev libgettextpo-dev||0
gettext-base|0.21-4ubuntu4|284|37842|||||0
gfortran|4:11.2.0-1ubuntu1|15|1182|cpp gcc gfortran-11||gfortran-multilib gfortran-doc||0
gfortran-11|11.4.0-1ubuntu1~22.04.3|28855|11197620|gcc-11-base gcc-11 libgfortran-11-dev libc6-dev libisl23 libmpc3 libmpfr6||gfortran-11-multilib gfortran-11-doc libcoarrays-dev||1
ghostscript|9.55.0~dfsg1-0ubuntu5.15|237|49432|libgs9||ghostscript-x||1
gir1.2-glib-2.0|1.72.0-1|677|163890|libgirepository-1.0-1 libglib2.0-0|||s|0
gir1.2-packagekitglib-1.0|1.2.5-2ubuntu3.1|123|25272|gir1.2-glib-2.0 libpackagekit-glib2-18||||1
git|1:2.34.1-1ubuntu1.18|18488|3174390|libcurl3-gnutls libexpat1 perl liberror-perl git-man|ca-certificates patch less ssh-client=openssh-client|gettext-base git-daemon-run/git-daemon-sysvinit git-doc git-email git-gui gitk gitweb git-cvs git-mediawiki git-svn||1
git-lfs|3.0.2-1ubuntu0.3|10225|3543874|git||||2
git-man|1:2.34.1-1ubuntu1.18|1960|953588||||a|1
gnupg|2.2.27-3ubuntu2.5|473|314928|dirmngr gnupg-l10n gnupg-utils gpg gpg-agent gpg-wks-client gpg-wks-server gpgsm||parcimonie xloadimage|a|1
gnupg-l10n|2.2.27-3ubuntu2.5|392|54528||||a|1
gnupg-utils|2.2.27-3ubuntu2.5|787|308542|libassuan0 libksba8 libreadline8|gpg gpg-agent gpgconf gpgsm|||1
golang-1.18-go|1.18.1-1ubuntu1.3|322407|66118328|golang-1.18-src|g++ gcc libc6-dev pkg-config|bzr/brz ca-certificates git mercurial subversion||1
golang-1.18-src|1.18.1-1ubuntu1.3|104122|16258136||||a|1
golang-go|2:1.18~0ubuntu2|67|41784|golang-1.18-go golang-src||git|s|0
golang-src|2:1.18~0ubuntu2|13|4438|golang-1.18-src|||a|0
gosu|1.14-1ubuntu0.1|2132|817838|||||2
gpg|2.2.27-3ubuntu2.5|1121|518982|gpgconf libassuan0 libreadline8 libsqlite3-0|gnupg|||1
gpg-agent|2.2.27-3ubuntu2.5|595|208614|gpgconf pinentry-curses libassuan0 libnpth0|gnupg|dbus-user-session libpam-systemd pinentry-gnome3 scdaemon||1
gpg-wks-client|2.2.27-3ubuntu2.5|184|62672|dirmngr gpg gpg-agent libassuan0|gnupg|||1
gpg-wks-server|2.2.27-3ubuntu2.5|168|57552|gpg gpg-agent|gnupg|||1
gpgconf|2.2.27-3ubuntu2.5|280|94304|libassuan0 libreadline8||||1
gpgsm|2.2.27-3ubuntu2.5|480|197452|gpgconf libassuan0 libksba8 libreadline8|gnupg|||1
graphviz|2.42.2-6ubuntu0.1|2423|652742|libann0 libcdt5 libcgraph6 libexpat1 libgd3 libglib2.0-0 libgts-0.7-5 libgvc6 libgvpr2 liblab-gamut1 libx11-6 libxaw7 libxmu6 libxt6|fonts-liberation|gsfonts graphviz-doc||2
groff-base|1.22.4-8build1|3444|954664|libuchardet0||groff||0
gsfonts|1:8.11+urwcyr1.0.7~pre44-4.5|4439|3120124||||a|3
haproxy|2.4.30-0ubuntu0.22.04.4|3632|1655356|liblua5.3-0||vim-haproxy haproxy-doc||1
hello|2.10-2ubuntu4|108|26600|||||0
hexedit|1.5-5|69|24872|||||3
hicolor-icon-theme|0.17-2|440|9976||||a|0
htop|3.0.5-7build2|334|128078|libnl-3-200 libnl-genl-3-200||lm-sensors lsof strace||0
httpie|2.6.0-1|224|52590|python3-charset-normalizer python3-defusedxml python3-pkg-resources python3-pygments python3-requests python3-requests-toolbelt python3 python3-socks|||a|3
icu-devtools|70.1-2|678|197350|libicu70||||0
iftop|1.0~pre4-7|93|35648|libpcap0.8||||3
imagemagick|8:6.9.11.60+dfsg-1.3ubuntu0.22.04.5|121|14568|imagemagick-6.q16||||2
imagemagick-6-common|8:6.9.11.60+dfsg-1.3ubuntu0.22.04.5|481|64270||||a|2
imagemagick-6.q16|8:6.9.11.60+dfsg-1.3ubuntu0.22.04.5|556|223572|libmagickcore-6.q16-6 libmagickwand-6.q16-6 hicolor-icon-theme|libmagickcore-6.q16-6-extra ghostscript netpbm|imagemagick-doc autotrace cups-bsd/lpr/lprng curl enscript ffmpeg gimp gnuplot grads graphviz groff-base hp2xx html2ps libwmf-bin mplayer povray radiance sane-utils texlive-base-bin transfig ufraw-batch xdg-utils||2
inotify-tools|3.22.1.0-2|161|32158|libinotifytools0||||3
iotop|0.6-24-g733f3f8-1.1ubuntu0.1|90|23106|python3||||1
ipcalc|0.42-2|72|25392|perl|||a|3
iperf3|3.9-1+deb11u1ubuntu0.1|61|14642|libiperf0||||2
iproute2|5.15.0-1ubuntu2.2|2884|1072048|libbpf0 libbsd0 libelf1 libmnl0 libxtables12 libcap2-bin|libatm1|iproute2-doc|d|1
iptables|1.8.7-1ubuntu5.2|2837|455364|libip4tc2 libip6tc2 libxtables12 netbase libmnl0 libnetfilter-conntrack3 libnfnetlink0 libnftnl11||firewalld kmod nftables||1
iputils-ping|3:20211215-1ubuntu0.1|113|43020|libcap2-bin||||1
iputils-tracepath|3:20211215-1ubuntu0.1|48|14172|||traceroute||1
iso-codes|4.9.0-1|19769|3459400|||isoquery|a|0
java-common|0.72build2|37|6782|||default-jre|a|0
javascript-common|11+nmu1|33|5936|||apache2/lighttpd/httpd|a|0
jp2a|1.1.1-1|76|28920|libcurl3-gnutls libjpeg8 libpng16-16||||3
jq|1.6-2.1ubuntu3.2|100|52520|libjq1||||1
keyutils|1.6.1-2ubuntu3|159|50410|||||0
kmod|29-1ubuntu1.1|252|101722|libkmod2||||1
less|590-1ubuntu0.22.04.3|321|142192|||||1
lftp|4.9.2-1build1|1912|720478|libreadline8 netbase|ssh-client/openssh-client|||0
lib32gcc-s1|12.3.0-1ubuntu1~22.04.3|163|63870|libc6-i386||||1
lib32stdc++6|12.3.0-1ubuntu1~22.04.3|2662|739208|lib32gcc-s1 libc6-i386||||1
libalgorithm-diff-perl|1.201-1|127|41804|perl|libalgorithm-diff-xs-perl||a|0
libalgorithm-diff-xs-perl|0.04-6build3|50|11924|perl libalgorithm-diff-perl||||0
libalgorithm-merge-perl|0.08-3|42|11992|perl libalgorithm-diff-perl|||a|0
libann0|1.1.2+doc-7build1|78|25956|||||3
libaom3|3.3.0-1ubuntu0.1|5292|1748348||||s|2
libaopalliance-java|20070526-6|30|9084|||libaopalliance-java-doc|a|3
libapache-pom-java|18-1|39|4720||||a|3
libapparmor1|3.0.4-2ubuntu2.5|171|39626||||s|1
libappstream4|0.15.2-2|576|192148|libcurl3-gnutls libglib2.0-0 libstemmer0d libxml2 libxmlb2 libyaml-0-2|||s|0
libapr1|1.7.0-8ubuntu0.22.04.2|290|107990||||s|1
libaprutil1|1.6.1-5ubuntu4.22.04.3|283|93416|libapr1 libexpat1 libgdbm6|||s|1
libaprutil1-dbd-sqlite3|1.6.1-5ubuntu4.22.04.3|52|11354|libaprutil1 libsqlite3-0|||s|1
libaprutil1-ldap|1.6.1-5ubuntu4.22.04.3|44|9164|libaprutil1 libldap-2.5-0|||s|1
libarchive13|3.6.0-1ubuntu1.9|877|367752|libxml2||lrzip|s|1
libargon2-1|0~20171227-0.3|56|19478||||s|0
libaria2-0|1.36.0-1|3347|1086428|libc-ares2 libsqlite3-0 libssh2-1 libxml2|||s|3
libasan6|11.4.0-1ubuntu1~22.04.3|7518|2283168|gcc-11-base|||s|1
libasound2|1.2.6.1-1ubuntu1.2|1154|390788|libasound2-data||libasound2-plugins|s|1
libasound2-data|1.2.6.1-1ubuntu1.2|217|19318||alsa-ucm-conf alsa-topology-conf|alsa-utils|a|1
libassuan0|2.5.5-1build1|110|38238||||s|0
libatinject-jsr330-api-java|1.0+ds1-5|24|5348|||libatinject-jsr330-api-java-doc|a|3
libatm1|1:2.5.1-4build2|110|22768||||s|0
libatomic1|12.3.0-1ubuntu1~22.04.3|45|10470||||s|1
libavahi-client3|0.8-5ubuntu5.5|138|28138|libavahi-common3 libdbus-1-3|||s|1
libavahi-common-data|0.8-5ubuntu5.5|116|24030||||s|1
libavahi-common3|0.8-5ubuntu5.5|115|23880|libavahi-common-data|||s|1
libbabeltrace1|1.5.8-2build1|502|160172|libdw1 libelf1 libglib2.0-0|||s|0
libbinutils|2.38-4ubuntu2.12|2784|662922|binutils-common|||s|1
libblas3|3.10.0-2ubuntu1|695|228490||||s|0
libboost-regex1.74.0|1.74.0-14ubuntu3|3013|510978|libicu70|||s|0
libbpf0|1:0.5.0-1ubuntu22.04.1|344|140058|libelf1|||s|1
libbrotli1|1.0.9-2ubuntu0.1|784|315370||||s|1
libbsd0|0.11.5-1|136|44760|libmd0|||s|0
libc-ares2|1.18.1-1ubuntu0.22.04.4|112|45180||||s|1
libc-dev-bin|2.35-0ubuntu3.18|301|20300||manpages manpages-dev libc-devtools|||1
libc-devtools|2.35-0ubuntu3.18|353|28962|libgd3|manpages manpages-dev|||1
libc6-dbg|2.35-0ubuntu3.18|18257|13778384||||s|1
libc6-dev|2.35-0ubuntu3.18|13039|2100056|libc-dev-bin linux-libc-dev libcrypt-dev rpcsvc-proto libtirpc-dev libnsl-dev||glibc-doc manpages-dev|s|1
libc6-i386|2.35-0ubuntu3.18|12199|2837482|||||1
libcaca0|0.99.beta19-2.2ubuntu4.2|1053|223992|libslang2|||s|1
libcairo2|1.16.0-5ubuntu2.1|1351|627714|libfontconfig1 libfreetype6 libpixman-1-0 libpng16-16 libx11-6 libxcb-render0 libxcb-shm0 libxcb1 libxext6 libxrender1|||s|1
libcap2-bin|1:2.44-1ubuntu0.22.04.3|115|26018||libpam-cap|||1
libcbor0.8|0.8.0-2ubuntu1|83|24646||||s|0
libcc1-0|12.3.0-1ubuntu1~22.04.3|144|48290||||s|1
libcdi-api-java|1.2-3|92|54304|libatinject-jsr330-api-java libgeronimo-interceptor-3.0-spec-java||libel-api-java|a|3
libcdt5|2.42.2-6ubuntu0.1|82|21062||||s|2
libcgraph6|2.42.2-6ubuntu0.1|139|45432|libcdt5|||s|2
libchafa0|1.8.0-1|303|88256|libglib2.0-0|||s|3
libclang-common-14-dev|1:14.0.0-1ubuntu1.1|74999|5975328|lib32gcc-s1 lib32stdc++6 libc6-i386 libllvm14||||2
libclang-cpp14|1:14.0.0-1ubuntu1.1|57248|12053266|libllvm14||||2
libclang1-14|1:14.0.0-1ubuntu1.1|29966|6792182|libllvm14||||2
libcmark-gfm-extensions0.29.0.gfm.3|0.29.0.gfm.3-3|80|25086|libcmark-gfm0.29.0.gfm.3|||s|3
libcmark-gfm0.29.0.gfm.3|0.29.0.gfm.3-3|344|115086||||s|3
libcommon-sense-perl|3.75-2build1|50|21150|perl|||s|0
libcommons-cli-java|1.4-2|82|55804||||a|3
libcommons-io-java|2.11.0-2|364|297288|libcommons-parent-java||libcommons-io-java-doc|a|3
libcommons-lang3-java|3.11-1ubuntu0.1|619|524066|libcommons-parent-java||libcommons-lang3-java-doc|a|2
libcommons-parent-java|43-1|78|10832|libapache-pom-java|||a|3
libconfig-inifiles-perl|3.000003-1ubuntu0.1|122|41530||||a|1
libcrypt-dev|1:4.4.27-1|320|111682||||s|0
libcryptsetup12|2:2.4.3-1ubuntu1.3|572|210770|libargon2-1 libdevmapper1.02.1 libjson-c5|||s|1
libctf-nobfd0|2.38-4ubuntu2.12|314|108424||||s|1
libctf0|2.38-4ubuntu2.12|239|102954|libbinutils|||s|1
libcups2|2.4.1op1-1ubuntu4.21|789|265558|libavahi-client3 libavahi-common3||cups-common|s|1
libcurl3-gnutls|7.81.0-1ubuntu1.30|778|286816|libbrotli1 libldap-2.5-0 libnghttp2-14 libpsl5 librtmp1 libssh-4|ca-certificates||s|1
libcurl4|7.81.0-1ubuntu1.30|790|293156|libbrotli1 libldap-2.5-0 libnghttp2-14 libpsl5 librtmp1 libssh-4|ca-certificates||s|1
libcurl4-openssl-dev|7.81.0-1ubuntu1.30|1667|387428|libcurl4||libcurl4-doc libidn11-dev libkrb5-dev libldap2-dev librtmp-dev libssh2-1-dev libssl-dev pkg-config zlib1g-dev|s|1
libdatrie1|0.2.13-2|63|19886||||s|0
libdav1d5|0.9.2-1|1309|462956||||s|3
libdbd-mysql-perl|4.050-5ubuntu0.22.04.1|255|87604|perl libdbi-perl libmysqlclient21|||s|2
libdbi-perl|1.643-3ubuntu0.4|2122|741166|perl||libclone-perl libmldbm-perl libnet-daemon-perl libsql-statement-perl|s|1
libdbus-1-3|1.12.20-2ubuntu4.1|457|188562||dbus||s|1
libde265-0|1.0.8-1ubuntu0.3|788|289760||||s|2
libdebuginfod-common|0.186-1ubuntu0.1|41|7996|ucf|||ad|1
libdebuginfod1|0.186-1ubuntu0.1|65|12790|libcurl3-gnutls libelf1 libdw1 libdebuginfod-common|||s|1
libdeflate0|1.10-2|154|70884||||s|0
libdevmapper1.02.1|2:1.02.175-2.1ubuntu5|493|139036||dmsetup||s|1
libdjvulibre-text|3.5.28-2ubuntu0.22.04.2|349|51102||||a|1
libdjvulibre21|3.5.28-2ubuntu0.22.04.2|1691|625118|libjpeg8 libdjvulibre-text|||s|1
libdpkg-perl|1.21.1ubuntu2.6|2340|236718|perl|libfile-fcntllock-perl liblocale-gettext-perl bzip2 xz-utils|debian-keyring gnupg gpgv gcc/c-compiler binutils patch sensible-utils git bzr|a|1
libdw1|0.186-1ubuntu0.1|729|250724|libelf1|||s|1
libedit2|3.1-20210910-1build1|260|96766|libbsd0|||s|0
libelf1|0.186-1ubuntu0.1|192|51140||||s|1
liberror-perl|0.17029-1|71|26460|perl|||a|0
libestr0|0.1.10-2.1build3|31|7796||||s|0
libevent-2.1-7|2.1.12-stable-1ubuntu0.2|389|149294||||s|1
libevent-core-2.1-7|2.1.12-stable-1ubuntu0.2|256|94760||||s|1
libevent-dev|2.1.12-stable-1ubuntu0.2|1712|278622|libevent-2.1-7 libevent-core-2.1-7 libevent-extra-2.1-7 libevent-pthreads-2.1-7 libevent-openssl-2.1-7||||1
libevent-extra-2.1-7|2.1.12-stable-1ubuntu0.2|184|65734|libevent-core-2.1-7|||s|1
libevent-openssl-2.1-7|2.1.12-stable-1ubuntu0.2|70|15670|libevent-core-2.1-7|||s|1
libevent-pthreads-2.1-7|2.1.12-stable-1ubuntu0.2|46|7644|libevent-core-2.1-7|||s|1
libexpat1|2.4.7-1ubuntu0.9|443|96926||||s|1
libexpat1-dev|2.4.7-1ubuntu0.9|963|151246|libexpat1 libc6-dev|||s|1
libfakeroot|1.28-1ubuntu1|172|31506||||s|0
libfastjson4|0.99.9-1build2|69|22956||||s|0
libffi-dev|3.4.2-4|328|63712||||s|0
libfftw3-double3|3.3.8-2ubuntu8|2254|769900|libgomp1||libfftw3-bin libfftw3-dev|s|0
libfido2-1|1.10.0-1|236|82772|libcbor0.8|||s|0
libfile-fcntllock-perl|0.22-3build7|131|33860|perl||gcc/c-compiler||0
libfl-dev|2.6.4-8build2|73|6236|flex libfl2|||s|0
libfl2|2.6.4-8build2|76|10684||||s|0
libfontconfig1|2.13.1-4.2ubuntu5|331|131434|libexpat1 libfreetype6 fontconfig-config|||s|0
libfreetype6|2.11.1+dfsg-1ubuntu0.4|870|388210|libbrotli1 libpng16-16|||s|1
libfribidi0|1.0.8-2ubuntu3.1|136|26096||||s|1
libgc1|1:8.0.6-1.1build1|405|96760||||s|0
libgcc-11-dev|11.4.0-1ubuntu1~22.04.3|13895|2517422|gcc-11-base libgomp1 libitm1 libatomic1 libasan6 liblsan0 libtsan0 libubsan1 libquadmath0|libc6-dev||s|1
libgd3|2.3.0-2ubuntu2.3|448|129426|libfontconfig1 libfreetype6 libjpeg8 libpng16-16 libtiff5 libwebp7 libxpm4||libgd-tools|s|1
libgdbm-compat4|1.23-1|45|6606|libgdbm6|||s|0
libgdbm6|1.23-1|100|33906|||gdbm-l10n|s|0
libgeronimo-annotation-1.3-spec-java|1.3-1|40|11180||||a|3
libgeronimo-interceptor-3.0-spec-java|1.0.1-4fakesync|34|8616||||a|3
libgfortran-11-dev|11.4.0-1ubuntu1~22.04.3|5038|841978|gcc-11-base libgcc-11-dev libgfortran5|||s|1
libgfortran5|12.3.0-1ubuntu1~22.04.3|2987|878662|libquadmath0|||s|1
libgif7|5.1.9-2ubuntu0.3|73|34292||||s|1
libgirepository-1.0-1|1.72.0-1|175|55644|libglib2.0-0|||s|0
libglib2.0-0|2.72.4-0ubuntu2.11|4095|1468958||libglib2.0-data shared-mime-info xdg-user-dirs||s|1
libglib2.0-bin|2.72.4-0ubuntu2.11|343|80850|libglib2.0-data libelf1 libglib2.0-0||||1
libglib2.0-data|2.72.4-0ubuntu2.11|112|5602||||a|1
libgomp1|12.3.0-1ubuntu1~22.04.3|320|126570||||s|1
libgpm2|1.20.7-10build1|65|15262|||gpm|s|0
libgraphite2-3|1.3.14-1ubuntu0.1|183|71614||||s|1
libgs9|9.55.0~dfsg1-0ubuntu5.15|25064|5031316|libgs9-common poppler-data libcups2 libfontconfig1 libfreetype6 libidn12 libijs-0.35 libjbig2dec0 libjpeg8 libopenjp2-7 libpaper1 libpng16-16 libtiff5|||s|1
libgs9-common|9.55.0~dfsg1-0ubuntu5.15|3097|753490|fonts-urw-base35|fonts-droid-fallback||a|1
libgstreamer1.0-0|1.20.3-0ubuntu1.2|2988|984008|libdw1 libglib2.0-0 libunwind8 libcap2-bin||gstreamer1.0-tools|s|1
libgts-0.7-5|0.7.6+darcs121130-5|425|164208|libglib2.0-0|libgts-bin||s|3
libgts-bin|0.7.6+darcs121130-5|230|44328|libglib2.0-0 libgts-0.7-5||||3
libguava-java|29.0-6|2688|2417936|libatinject-jsr330-api-java libjsr305-java|||a|3
libguice-java|4.2.3-2|1703|1434140|libaopalliance-java libatinject-jsr330-api-java libguava-java libjsr305-java||libasm-java libcglib-java|a|3
libgvc6|2.42.2-6ubuntu0.1|1882|723860|libcairo2 libcdt5 libcgraph6 libexpat1 libgd3 libglib2.0-0 libgts-0.7-5 libltdl7 libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0 libpathplan4 libwebp7 libx11-6||||2
libgvpr2|2.42.2-6ubuntu0.1|532|191730|libcdt5 libcgraph6|||s|2
libharfbuzz0b|2.7.4-1ubuntu3.2|860|352528|libfreetype6 libglib2.0-0 libgraphite2-3|||s|1
libhawtjni-runtime-java|1.17-1|70|28792||||a|3
libheif1|1.12.0-2build1|551|195558|libaom3 libdav1d5 libde265-0 libx265-199|||s|3
libice6|2:1.0.10-1build2|116|42606|libbsd0 x11-common|||s|0
libicu-dev|70.1-2|46016|11604612|libicu70 icu-devtools libc6-dev||icu-doc|s|0
libicu70|70.1-2|34444|10581942||||s|0
libid3tag0|0.15.1b-14|133|31252||||s|3
libidn12|1.38-4ubuntu1.1|232|60498||||s|1
libijs-0.35|0.35-15build2|50|16546||||s|0
libilmbase25|2.5.7-2|880|175194||||s|3
libimlib2|1.7.4-1build1|795|194548|libfreetype6 libgif7 libid3tag0 libjpeg8 libpng16-16 libtiff5 libwebp7 libx11-6 libx11-xcb1 libxcb-shm0 libxcb1 libxext6|||s|3
libinotifytools0|3.22.1.0-2|67|22612||||s|3
libio-pty-perl|1:1.15-2build2|110|35060|perl||||0
libip4tc2|1.8.7-1ubuntu5.2|83|19872||||s|1
libip6tc2|1.8.7-1ubuntu5.2|83|20326||||s|1
libipc-run-perl|20200505.0-1|252|89820|perl libio-pty-perl|||a|0
libiperf0|3.9-1+deb11u1ubuntu0.1|239|82758|libsctp1|||s|2
libipsec-mb1|1.2-1|9652|826444|||||3
libipt2|2.0.5-1|132|46392|||||0
libisl23|0.24-2build1|2159|726854||||s|0
libitm1|12.3.0-1ubuntu1~22.04.3|115|30160||||s|1
libjansi-java|1.18-1|93|56752|libhawtjni-runtime-java libjansi-native-java|||a|3
libjansi-native-java|1.8-1|48|23816|libhawtjni-runtime-java|||a|3
libjansson4|2.13.1-1.1build3|91|32358||||s|0
libjbig0|2.1-3.1ubuntu0.22.04.1|82|29166||||s|1
libjbig2dec0|0.19-3ubuntu0.1|183|64808||||s|1
libjemalloc2|5.2.1-4ubuntu1|756|239774||||s|3
libjpeg-dev|8c-2ubuntu10|9|1472|libjpeg8-dev|||s|0
libjpeg-turbo8|2.1.2-0ubuntu1|543|134436||||s|0
libjpeg-turbo8-dev|2.1.2-0ubuntu1|1012|256872|libc6-dev libjpeg-turbo8|||s|0
libjpeg8|8c-2ubuntu10|9|2264|libjpeg-turbo8|||s|0
libjpeg8-dev|8c-2ubuntu10|9|1476|libjpeg-turbo8-dev libjpeg8|||s|0
libjq1|1.6-2.1ubuntu3.2|347|134574|libonig5|||s|1
libjs-bootstrap4|4.6.0+dfsg1-4|3831|533874|libjs-popper.js|||a|3
libjs-highlight.js|9.18.5+dfsg1-1|2111|367140||javascript-common||a|3
libjs-jquery|3.6.0+dfsg+~3.5.13-1|679|320998||javascript-common||a|0
libjs-lunr|2.3.9~dfsg-1|219|67032||javascript-common|libjs-es5-shim|a|3
libjs-modernizr|2.6.2+ds1-4|282|47128||javascript-common||a|3
libjs-popper.js|1.16.1+ds-5|603|53820|javascript-common|node-jquery||a|3
libjs-sizzle|2.3.6+ds+~2.3.3-1|126|32348||||a|3
libjs-sphinxdoc|4.3.2-1|194|138934|libjs-jquery libjs-underscore|||a|0
libjs-underscore|1.13.2~dfsg-2|345|117782||javascript-common libjs-jquery||a|0
libjson-c5|0.15-3~ubuntu1.22.04.2|98|33454||||s|1
libjson-perl|4.04000-1|237|81802|perl|libjson-xs-perl||a|0
libjson-xs-perl|4.040-0ubuntu0.22.04.1|206|87008|perl libcommon-sense-perl libtypes-serialiser-perl||||1
libjsoncpp25|1.9.5-3|235|79966||||s|0
libjsr305-java|0.1~+svn49-11|115|26976|||libjsr305-java-doc|a|3
libjudydebian1|1.0.5-5|358|94552|||||3
libjxr-tools|1.2~git20170615.f752187-5|80|15982|libjxr0||||3
libjxr0|1.2~git20170615.f752187-5|410|174116||||s|3
libkmod2|29-1ubuntu1.1|139|48094||||s|1
libksba8|1.6.0-2ubuntu0.2|302|118888||||s|1
liblab-gamut1|2.42.2-6ubuntu0.1|2485|1965314||||s|2
liblcms2-2|2.12~rc1-2ubuntu0.1|414|158758|||liblcms2-utils|s|1
libldap-2.5-0|2.5.20+dfsg-0ubuntu0.22.04.1|570|183948|libsasl2-2|libldap-common||s|1
libldap-common|2.5.20+dfsg-0ubuntu0.22.04.1|110|16434||||a|1
liblinear4|2.3.0+dfsg-5|106|41360|libblas3||liblinear-tools liblinear-dev|s|3
libllvm14|1:14.0.0-1ubuntu1.1|106918|23967046|libedit2 libxml2|||s|1
liblmdb0|0.9.24-1build2|109|47574||||s|0
liblocale-gettext-perl|1.07-4build3|59|17100|||||0
liblqr-1-0|0.4.2-2.1|74|27744|libglib2.0-0|||s|3
liblsan0|12.3.0-1ubuntu1~22.04.3|2961|1068998||||s|1
libltdl-dev|2.4.6-15build2|938|169174|libltdl7 automake|libtool|libtool-doc|s|0
libltdl7|2.4.6-15build2|419|39582||||s|0
liblua5.1-0|5.1.5-8.1build4|405|99900||||s|3
liblua5.3-0|5.3.6-1build1|498|140026||||s|0
liblzf1|3.6-3|36|7444||||s|3
libmagic-mgc|1:5.41-3ubuntu0.1|7128|257310|||||1
libmagic1|1:5.41-3ubuntu0.1|229|87242|libmagic-mgc||file|s|1
libmagickcore-6.q16-6|8:6.9.11.60+dfsg-1.3ubuntu0.22.04.5|6651|1794668|libfftw3-double3 libfontconfig1 libfreetype6 libgomp1 libheif1 libjbig0 libjpeg8 liblcms2-2 liblqr-1-0 libltdl7 libopenjp2-7 libpng16-16 libtiff5 libwebp7 libwebpdemux2 libwebpmux3 libx11-6 libxext6 libxml2 imagemagick-6-common|ghostscript gsfonts|libmagickcore-6.q16-6-extra|s|2
libmagickcore-6.q16-6-extra|8:6.9.11.60+dfsg-1.3ubuntu0.22.04.5|338|70128|libcairo2 libdjvulibre21 libglib2.0-0 libmagickcore-6.q16-6 libmagickwand-6.q16-6 libopenexr25 libpango-1.0-0 libpangocairo-1.0-0 libwmflite-0.2-7 libxml2|libjxr-tools|inkscape|s|2
libmagickwand-6.q16-6|8:6.9.11.60+dfsg-1.3ubuntu0.22.04.5|1344|327834|libgomp1 libmagickcore-6.q16-6 libx11-6 imagemagick-6-common|||s|2
libmariadb3|1:10.6.23-0ubuntu0.22.04.1|582|188802|mariadb-common|||s|2
libmaven-parent-java|31-2|35|5140|libapache-pom-java|||a|3
libmaven-resolver-java|1.4.2-3build1|758|554716|libwagon-provider-api-java|||a|3
libmaven-shared-utils-java|3.3.0-1ubuntu0.22.04.1|185|147938|libcommons-io-java|libjansi-java|libmaven-shared-utils-java-doc|a|2
libmaven3-core-java|3.6.3-5|1911|1534916|libatinject-jsr330-api-java libcommons-cli-java libcommons-lang3-java libgeronimo-annotation-1.3-spec-java libguice-java libmaven-parent-java libmaven-resolver-java libmaven-shared-utils-java libplexus-cipher-java libplexus-classworlds-java libplexus-component-annotations-java libplexus-interpolation-java libplexus-sec-dispatcher-java libplexus-utils2-java libsisu-inject-java libsisu-plexus-java libslf4j-java libwagon-provider-api-java||liblogback-java|a|3
libmaxminddb0|1.5.2-1build2|76|24676|||mmdb-bin|s|0
libmd0|1.0.4-1build1|71|22964||||s|0
libmnl0|1.0.4-3build2|47|13216||||s|0
libmpc3|1.2.1-2build1|125|46868|libmpfr6|||s|0
libmpdec3|2.5.1-2build2|250|86788||||s|0
libmpfr6|4.1.0-3build3|3405|1424734||||s|0
libmysqlclient-dev|8.0.46-0ubuntu0.22.04.5|9042|1683596|libmysqlclient21 libssl-dev libzstd-dev zlib1g-dev||||1
libmysqlclient21|8.0.46-0ubuntu0.22.04.5|6733|1336014|mysql-common|||s|1
libncurses-dev|6.3-2ubuntu0.3|2351|380538|libc6-dev||ncurses-doc|s|1
libnet1|1.1.6+dfsg-3.1build3|153|46908||||s|0
libnetfilter-conntrack3|1.0.9-1|141|45344|libmnl0 libnfnetlink0|||s|0
libnetpbm10|2:10.0-15.4|192|59140|||||3
libnewt0.52|0.52.21-5ubuntu2|200|45920|libslang2|libfribidi0||s|0
libnfnetlink0|1.0.1-3build3|48|14562||||s|0
libnfsidmap1|1:2.6.1-1ubuntu1.2|213|42918|libldap-2.5-0|||s|1
libnftnl11|1.2.1-1build1|227|65544|libmnl0|||s|0
libnghttp2-14|1.43.0-1ubuntu0.4|204|76932||||s|1
libnginx-mod-http-geoip2|1.18.0-6ubuntu14.24|80|13030|nginx-common libmaxminddb0|nginx|||1
libnginx-mod-http-image-filter|1.18.0-6ubuntu14.24|93|16542|nginx-common libgd3|nginx|||1
libnginx-mod-http-xslt-filter|1.18.0-6ubuntu14.24|89|14870|nginx-common libxml2 libxslt1.1|nginx|||1
libnginx-mod-mail|1.18.0-6ubuntu14.24|175|47188|nginx-common|nginx|||1
libnginx-mod-stream|1.18.0-6ubuntu14.24|242|74344|nginx-common|nginx|||1
libnginx-mod-stream-geoip2|1.18.0-6ubuntu14.24|80|10144|nginx-common libmaxminddb0 libnginx-mod-stream|nginx|||1
libnl-3-200|3.5.0-0.1|180|59070||||s|0
libnl-genl-3-200|3.5.0-0.1|61|12412|libnl-3-200|||s|0
libnode72|12.22.9~dfsg-1ubuntu3.6|40241|10793262|libbrotli1 libc-ares2 libicu70 libnghttp2-14 libuv1|||s|2
libnpth0|1.6-3build2|40|8664||||s|0
libnsl-dev|1.3.0-2build2|347|71286|libtirpc-dev|||s|0
libnspr4|2:4.35-0ubuntu0.22.04.1|314|119208||||s|1
libnss-systemd|249.11-0ubuntu3.23|493|132754|systemd|||s|1
libnss3|2:3.98-0ubuntu0.22.04.5|4007|1345528|libnspr4 libsqlite3-0|||s|1
libnuma1|2.0.14-3ubuntu2|71|22478||||s|0
libobjc-11-dev|11.4.0-1ubuntu1~22.04.3|1436|195992|gcc-11-base libgcc-11-dev libobjc4|||s|2
libobjc4|12.3.0-1ubuntu1~22.04.3|211|48654|libgc1|||s|2
libonig5|6.9.7.1-2build1|615|171890||||s|0
libopenexr25|2.5.7-1|3068|780282|libilmbase25|||s|3
libopenjp2-7|2.4.0-6ubuntu0.5|408|157716||||s|1
libpackagekit-glib2-18|1.2.5-2ubuntu3.1|463|124004|libglib2.0-0|packagekit||s|1
libpam-cap|1:2.44-1ubuntu0.22.04.3|45|7928||||s|1
libpam-systemd|249.11-0ubuntu3.23|651|202734|systemd dbus systemd-sysv|||s|1
libpango-1.0-0|1.50.6+ds-2ubuntu1|563|229548|fontconfig libfribidi0 libglib2.0-0 libharfbuzz0b libthai0|||s|1
libpangocairo-1.0-0|1.50.6+ds-2ubuntu1|159|39822|libcairo2 libfontconfig1 libglib2.0-0 libharfbuzz0b libpango-1.0-0 libpangoft2-1.0-0|||s|1
libpangoft2-1.0-0|1.50.6+ds-2ubuntu1|197|53954|libfontconfig1 libfreetype6 libglib2.0-0 libharfbuzz0b libpango-1.0-0|||s|1
libpaper-utils|1.1.28build2|44|8674|libpaper1||||0
libpaper1|1.1.28build2|64|13800|ucf|libpaper-utils||sd|0
libpathplan4|2.42.2-6ubuntu0.1|86|23408||||s|2
libpcap0.8|1.10.1-4ubuntu1.22.04.2|357|145454|libdbus-1-3|||s|1
libpci3|1:3.7.0-6|90|28896|pci.ids|||s|0
libpcre2-16-0|10.39-3ubuntu0.2|569|205030||||s|1
libpcre2-32-0|10.39-3ubuntu0.2|549|195390||||s|1
libpcre2-dev|10.39-3ubuntu0.2|2487|730502|libc6-dev libpcre2-16-0 libpcre2-32-0 libpcre2-posix3|||s|1
libpcre2-posix3|10.39-3ubuntu0.2|35|6134||||s|1
libpcsclite1|1.9.5-3ubuntu1|71|19796|||pcscd|s|1
libperl5.34|5.34.0-3ubuntu1.10|28454|4795744|libgdbm-compat4 libgdbm6 perl-modules-5.34||sensible-utils|s|1
libpfm4|4.11.1+git32-gd0b85fb-1ubuntu0.1|2588|344846||||s|1
libpipeline1|1.5.5-1|68|23504||||s|0
libpixman-1-0|0.40.0-1ubuntu0.22.04.1|708|264202||||s|1
libpkgconf3|1.8.0-1|101|30280||||s|3
libplexus-cipher-java|1.8-2|44|15084||||a|3
libplexus-classworlds-java|2.6.0-1|76|49408|||libplexus-classworlds-java-doc|a|3
libplexus-component-annotations-java|2.1.0-1|33|6564||||a|3
libplexus-interpolation-java|1.26-1|109|76828||||a|3
libplexus-sec-dispatcher-java|1.4-4|53|28076|libplexus-cipher-java libplexus-utils2-java||libplexus-sec-dispatcher-java-doc|a|3
libplexus-utils2-java|3.3.0-1|293|250292|||libplexus-utils2-java-doc|a|3
libpng-dev|1.6.37-3ubuntu0.7|721|193094|libpng16-16 zlib1g-dev|libpng-tools||s|1
libpng-tools|1.6.37-3ubuntu0.7|112|28672|libpng16-16||||1
libpng16-16|1.6.37-3ubuntu0.7|354|192392||||s|1
libpolkit-agent-1-0|0.105-33ubuntu0.2|80|16792|libglib2.0-0 libpolkit-gobject-1-0|||s|1
libpolkit-gobject-1-0|0.105-33ubuntu0.2|158|41864|libglib2.0-0|||s|1
libpopt0|1.18-3build1|120|28160||||s|0
libpq-dev|14.24-0ubuntu0.22.04.1|589|149274|libpq5 libssl-dev||postgresql-doc-14||1
libpq5|14.24-0ubuntu0.22.04.1|432|157116|libldap-2.5-0|||s|1
libpsl5|0.21.0-1.2build2|95|58388||publicsuffix||s|0
libpython3-dev|3.10.6-1~22.04.1|49|7064|libpython3.10-dev|||s|1
libpython3-stdlib|3.10.6-1~22.04.1|39|6812|libpython3.10-stdlib|||s|1
libpython3.10|3.10.12-1~22.04.18|5768|1949752|libpython3.10-stdlib libexpat1|||s|1
libpython3.10-dev|3.10.12-1~22.04.18|20432|4765042|libpython3.10-stdlib libpython3.10 libexpat1-dev zlib1g-dev|libc6-dev/libc-dev||s|1
libpython3.10-minimal|3.10.12-1~22.04.18|5121|816508||libpython3.10-stdlib||s|1
libpython3.10-stdlib|3.10.12-1~22.04.18|8133|1850286|libpython3.10-minimal media-types/mime-support libmpdec3 libreadline8 libsqlite3-0|||s|1
libquadmath0|12.3.0-1ubuntu1~22.04.3|296|153976||||s|1
libreadline-dev|8.1.2-1|784|166034|libreadline8 libncurses-dev||readline-doc|s|0
libreadline8|8.1.2-1|461|153210|readline-common|||s|0
librecode0|3.6-24build2|1828|670122||||s|0
librhash0|1.4.2-1ubuntu1|219|124594||||s|0
librtmp1|2.4+20151223.gitfa8646d.1-2build4|141|58190||||s|0
libruby3.0|3.0.2-7ubuntu2.14|22390|5116562|rake ruby-net-telnet ruby-xmlrpc libedit2 libgdbm-compat4 libgdbm6 libyaml-0-2|||s|1
libsasl2-2|2.1.27+dfsg2-3ubuntu1.2|170|53832|libsasl2-modules-db|libsasl2-modules||s|1
libsasl2-modules|2.1.27+dfsg2-3ubuntu1.2|308|68804|||libsasl2-modules-gssapi-mit/libsasl2-modules-gssapi-heimdal libsasl2-modules-ldap libsasl2-modules-otp libsasl2-modules-sql|s|1
libsasl2-modules-db|2.1.27+dfsg2-3ubuntu1.2|93|20476||||s|1
libsctp1|1.0.19+dfsg-1build1|40|9370|||lksctp-tools|s|0
libsensors-config|1:3.6.0-7ubuntu1|42|5274|||lm-sensors|a|0
libsensors5|1:3.6.0-7ubuntu1|96|26346|libsensors-config||lm-sensors|s|0
libserf-1-1|1.3.9-10ubuntu2|151|50028|libapr1 libaprutil1|||s|3
libsigsegv2|2.13-1ubuntu3|49|14612||||s|0
libsisu-inject-java|0.3.4-2|412|346848|libcdi-api-java libslf4j-java||junit4 testng|a|3
libsisu-plexus-java|0.3.4-3|245|180992|libcdi-api-java libplexus-classworlds-java libplexus-component-annotations-java libplexus-utils2-java libsisu-inject-java||junit4|a|3
libsixel-bin|1.10.3-3|73|18484|libsixel1||||3
libsixel1|1.10.3-3|430|110654||||s|3
libslang2|2.3.2-5build4|1628|467748||||s|0
libslf4j-java|1.7.32-1|281|140954|||libcommons-logging-java liblog4j1.2-java|a|3
libsm6|2:1.2.3-1build2|55|16736|libice6|||s|0
libsodium23|1.0.18-1ubuntu0.22.04.1|398|164192||||s|1
libsource-highlight-common|3.1.9-4.1build2|307|64524||||a|0
libsource-highlight4v5|3.1.9-4.1build2|610|206658|libsource-highlight-common libboost-regex1.74.0||||0
libsqlite3-0|3.37.2-2ubuntu0.8|1603|641792||||s|1
libsqlite3-dev|3.37.2-2ubuntu0.8|3093|846526|libsqlite3-0 libc6-dev||sqlite3-doc|s|1
libssh-4|0.9.6-2ubuntu0.22.04.9|492|188190||||s|1
libssh2-1|1.10.0-3ubuntu0.1|368|109942||||s|2
libssl-dev|3.0.2-0ubuntu1.30|12108|2377254|||libssl-doc|s|1
libstdc++-11-dev|11.4.0-1ubuntu1~22.04.3|18759|2100928|gcc-11-base libgcc-11-dev libc6-dev||libstdc++-11-doc|s|1
libstemmer0d|2.2.0-1build1|839|165048||||s|0
libsvn1|1.14.1-3ubuntu0.22.04.1|4294|1386990|libsqlite3-0 libapr1 libaprutil1 libexpat1 libsasl2-2 libserf-1-1 libutf8proc2|||s|2
libtalloc2|2.3.3-2build1|86|25610||||s|0
libtcl8.6|8.6.12+dfsg-1build1|4091|989614|tzdata||tcl8.6|s|0
libterm-readkey-perl|2.38-1build4|72|25178|perl||||0
libtevent0|0.11.0-1build1|123|39182|libtalloc2|||s|0
libtext-charwidth-perl|0.04-10build3|45|10158|||||0
libthai-data|0.1.29-1build1|595|161598||||a|0
libthai0|0.1.29-1build1|99|19228|libthai-data libdatrie1|||s|0
libtiff5|4.3.0-6ubuntu0.13|585|185292|libdeflate0 libjbig0 libjpeg8 libwebp7|||s|1
libtime-duration-perl|1.21-1|35|13072|perl|||a|0
libtimedate-perl|2.3300-2|123|33972|perl|||a|0
libtinfo-dev|6.3-2ubuntu0.3|6|778|libncurses-dev|||s|1
libtirpc-dev|1.3.2-2ubuntu0.1|720|192156||||s|1
libtool|2.4.6-15build2|1198|163940|gcc/gcc-11/clang-14 cpp libc6-dev file autotools-dev|libltdl-dev|libtool-doc autoconf automaken gfortran/fortran95-compiler gcj-jdk|a|0
libtsan0|11.4.0-1ubuntu1~22.04.3|7255|2259536|gcc-11-base|||s|1
libtypes-serialiser-perl|1.01-1|31|11552|perl libcommon-sense-perl|||a|0
libubsan1|12.3.0-1ubuntu1~22.04.3|2676|976076||||s|1
libuchardet0|0.0.7-1build2|208|76890||||s|0
libunwind8|1.3.2-2build2.1|196|54518||||s|1
libutempter0|1.2.1-2build2|51|8848||||s|0
libutf8proc2|2.7.0-3|363|73860||||s|3
libuv1|1.43.0-1ubuntu0.1|253|92708||||s|1
libwagon-file-java|3.3.4-1|34|7928|libslf4j-java libwagon-provider-api-java|||a|3
libwagon-http-shaded-java|3.3.4-1|2157|1855444||||a|3
libwagon-provider-api-java|3.3.4-1|99|48460|libplexus-utils2-java|||a|3
libwbclient0|2:4.15.13+dfsg-0ubuntu1.13|859|269368|libbsd0 libicu70 libtalloc2 libtevent0|||s|1
libwebp7|1.2.2-2ubuntu0.22.04.2|439|206268||||s|1
libwebpdemux2|1.2.2-2ubuntu0.22.04.2|35|9964|libwebp7|||s|1
libwebpmux3|1.2.2-2ubuntu0.22.04.2|63|20496|libwebp7|||s|1
libwmflite-0.2-7|0.2.12-5ubuntu1|195|68914||||s|0
libwrap0|7.6.q-31build2|109|47944||||s|0
libx11-6|2:1.7.5-1ubuntu0.4|1387|667500|libxcb1 libx11-data|||s|1
libx11-data|2:1.7.5-1ubuntu0.4|1430|120156||||a|1
libx11-xcb1|2:1.7.5-1ubuntu0.4|85|7792|libx11-6|||s|1
libx265-199|3.5-2|15869|1170076|libnuma1|||s|3
libxau6|1:1.0.9-1build5|35|7634||||s|0
libxaw7|2:1.0.14-1|495|191190|libx11-6 libxext6 libxmu6 libxpm4 libxt6|||s|0
libxcb-render0|1.14-3ubuntu3|86|16356|libxcb1|||s|0
libxcb-shm0|1.14-3ubuntu3|36|5780|libxcb1|||s|0
libxcb1|1.14-3ubuntu3|206|49030|libxau6 libxdmcp6|||s|0
libxdmcp6|1:1.1.3-0ubuntu5|43|10904|libbsd0|||s|0
libxext6|2:1.3.4-1build1|110|31808|libx11-6|||s|0
libxml2|2.9.13+dfsg-1ubuntu0.14|2098|765170|libicu70|||s|1
libxml2-dev|2.9.13+dfsg-1ubuntu0.14|3338|804920|libicu-dev libxml2||pkg-config|s|1
libxmlb2|0.3.24-1~ubuntu0.22.04.1|192|67940|libglib2.0-0|||s|1
libxmu6|2:1.1.3-3|127|49608|libx11-6 libxext6 libxt6|||s|0
libxmuu1|2:1.1.3-3|41|10180|libx11-6|||s|0
libxpm4|1:3.5.12-1ubuntu0.22.04.4|98|36462|libx11-6|||s|1
libxrender1|1:0.9.10-1build4|68|19678|libx11-6|||s|0
libxslt1-dev|1.1.34-4ubuntu0.22.04.5|2011|219262|libxml2-dev libxslt1.1|||s|1
libxslt1.1|1.1.34-4ubuntu0.22.04.5|504|164590|libxml2|||s|1
libxt6|1:1.2.1-1|467|176536|libice6 libsm6 libx11-6|||s|0
libxtables12|1.8.7-1ubuntu5.2|114|31300||||s|1
libyaml-0-2|0.2.2-1build2|144|51622||||s|0
libyaml-dev|0.2.2-1build2|251|62750|libyaml-0-2||libyaml-doc|s|0
libz3-4|4.8.12-1|15600|5766000||||s|3
libz3-dev|4.8.12-1|533|72178|libz3-4|||s|3
libzstd-dev|1.4.8+dfsg-3build1|1328|400792||||s|0
linux-libc-dev|5.15.0-204.214|7309|1423300||||s|1
llvm-14|1:14.0.0-1ubuntu1.1|48066|12692892|llvm-14-runtime llvm-14-linker-tools libllvm14 libpfm4|llvm-14-dev|llvm-14-doc||2
llvm-14-dev|1:14.0.0-1ubuntu1.1|270995|37825204|libllvm14 libffi-dev llvm-14 libtinfo-dev llvm-14-tools libclang-cpp14 libz3-dev libxml2-dev||||2
llvm-14-linker-tools|1:14.0.0-1ubuntu1.1|4204|1355080|libllvm14||||2
llvm-14-runtime|1:14.0.0-1ubuntu1.1|1408|484308|libllvm14|binfmt-support|||2
llvm-14-tools|1:14.0.0-1ubuntu1.1|1912|404102|libllvm14 python3 python3-pygments python3-yaml||||2
locales|2.35-0ubuntu3.18|17068|4245120||||ad|1
logrotate|3.19.0-1ubuntu1.1|167|54262|cron/systemd-sysv libpopt0||bsd-mailx/mailx||1
lolcat|100.0.1-3|44|7992|ruby ruby-paint ruby-optimist|||a|3
lsb-release|11.1.0ubuntu4|66|10772|python3 distro-info-data|||a|0
lsof|4.93.2+dfsg-1.1build2|447|253466|||perl||0
lto-disabled-list|24|39|12504||||a|0
ltrace|0.7.3-6.1ubuntu6.22.04.1|332|132548|libelf1||||2
lua-bitop|1.0.2-5|43|6680||||s|3
lua-cjson|2.1.0+dfsg-2.1|97|17436||||s|3
lua-lpeg|1.0.2-1|193|31412||||s|3
lua5.4|5.4.4-1|453|162516|libreadline8||||3
lynx|2.9.0dev.10-1|1981|719008|libbsd0 lynx-common|mime-support|||3
lynx-common|2.9.0dev.10-1|3486|1024202||lynx||a|3
m4|1.4.18-5ubuntu2|346|198836|libsigsegv2||m4-doc||0
mailcap|3.70+nmu1ubuntu1.22.04.1|88|23912|perl media-types|bzip2 file xz-utils||a|1
make|4.3-4.1build1|416|179742|||make-doc||0
man-db|2.10.2-1|2824|1186876|bsdextrautils groff-base libgdbm6 libpipeline1||apparmor groff less www-browser|d|0
manpages|5.10-1ubuntu1|1669|1375348|||man-browser|a|0
manpages-dev|5.10-1ubuntu1|3942|2308800|manpages||man-browser|a|0
mariadb-client|1:10.6.23-0ubuntu0.22.04.1|71|13078|mariadb-client-10.6|||a|2
mariadb-client-10.6|1:10.6.23-0ubuntu0.22.04.1|28008|1661564|libconfig-inifiles-perl mariadb-client-core-10.6 perl|libdbd-mariadb-perl/libdbd-mysql-perl libdbi-perl libterm-readkey-perl|||2
mariadb-client-core-10.6|1:10.6.23-0ubuntu0.22.04.1|11857|999256|libmariadb3 mariadb-common libedit2||||2
mariadb-common|1:10.6.23-0ubuntu0.22.04.1|79|16486|mysql-common|||a|2
maven|3.6.3-5|126|17828|default-jre-headless/openjdk-11-jre-headless/openjdk-17-jre-headless/openjdk-21-jre-headless libjansi-java libmaven3-core-java libwagon-file-java libwagon-http-shaded-java|||a|3
mc|3:4.8.27-1|1537|546930|libglib2.0-0 libgpm2 libslang2 libssh2-1 mc-data|mime-support perl unzip|arj bzip2 catdvi/texlive-binaries dbview djvulibre-bin epub-utils file genisoimage gv imagemagick libaspell-dev links/w3m/lynx odt2txt poppler-utils python python-boto python-tz unar wimtools xpdf/pdf-viewer zip||3
mc-data|3:4.8.27-1|6112|1427268||||a|3
media-types|7.0.0|97|25510||||a|0
memcached|1.6.14-1ubuntu0.3|595|209954|perl libevent-2.1-7 libsasl2-2||libanyevent-perl libcache-memcached-perl libmemcached libterm-readkey-perl libyaml-perl||1
mime-support|3.66|17|3696|mailcap media-types|||a|0
mkdocs|1.1.2+dfsg-2ubuntu1|312|59204|fonts-font-awesome libjs-bootstrap4 libjs-jquery libjs-lunr libjs-modernizr python3-pkg-resources sphinx-rtd-theme-common python3-click python3-jinja2 python3-livereload python3-markdown python3-tornado python3-yaml python3||ghp-import mkdocs-doc nodejs|a|3
moreutils|0.66-1|240|63256|perl libipc-run-perl libtime-duration-perl libtimedate-perl||||3
mtr-tiny|0.95-1|157|55668|libjansson4||||0
musl|1.2.2-4|761|407382||||s|3
musl-dev|1.2.2-4|3184|605402|musl gcc|||s|3
musl-tools|1.2.2-4|59|5520|musl-dev||||3
mysql-client|8.0.46-0ubuntu0.22.04.5|35|9356|mysql-client-8.0|||a|1
mysql-client-8.0|8.0.46-0ubuntu0.22.04.5|91|22658|mysql-client-core-8.0 mysql-common||||1
mysql-client-core-8.0|8.0.46-0ubuntu0.22.04.5|60632|2721350|libedit2||||1
mysql-common|5.8+1.0.8|34|7212||||a|0
nano|6.2-1ubuntu0.3|860|279796|||hunspell||1
ncat|7.91+dfsg1+really7.80+dfsg1-2ubuntu0.1|247|101212|liblua5.3-0 libpcap0.8||||2
ncdu|1.15.1-1|104|43376|||||3
ncurses-term|6.3-2ubuntu0.3|4250|267502||||a|1
neofetch|7.1.0-3|351|84270||chafa caca-utils imagemagick jp2a libsixel-bin w3m-img pciutils||a|3
net-tools|1.60+git20181103.0eebece-1ubuntu5.4|800|204402|||||1
netbase|6.3|41|12924||||a|0
netcat-openbsd|1.218-4ubuntu1|106|39388|libbsd0||||0
netcat-traditional|1.10-47|140|63334|||||3
netpbm|2:10.0-15.4|5114|1006804|libnetpbm10 libjpeg8 libpng16-16 libtiff5|ghostscript|||3
networkd-dispatcher|2.1-2ubuntu0.22.04.2|69|15836|dbus gir1.2-glib-2.0 python3-dbus python3-gi python3||iw/wireless-tools|a|1
nfs-common|1:2.6.1-1ubuntu1.2|885|240800|libdevmapper1.02.1 libevent-core-2.1-7 libnfsidmap1 libwrap0 rpcbind ucf keyutils python3||open-iscsi watchdog||1
nginx|1.18.0-6ubuntu14.24|52|3880|nginx-core||||1
nginx-common|1.18.0-6ubuntu14.24|286|41130|||fcgiwrap nginx-doc ssl-cert|ad|1
nginx-core|1.18.0-6ubuntu14.24|1277|485316|libnginx-mod-http-image-filter libnginx-mod-http-xslt-filter libnginx-mod-http-geoip2 libnginx-mod-mail libnginx-mod-stream libnginx-mod-stream-geoip2 nginx-common iproute2||nginx-doc||1
nmap|7.91+dfsg1+really7.80+dfsg1-2ubuntu0.1|4239|1731060|nmap-common liblinear4 liblua5.3-0 libpcap0.8 lua-lpeg||ncat ndiff zenmap||2
nmap-common|7.91+dfsg1+really7.80+dfsg1-2ubuntu0.1|20488|3940382||nmap||a|2
node-jquery|3.6.0+dfsg+~3.5.13-1|1389|160488||libjs-sizzle||a|3
nodejs|12.22.9~dfsg-1ubuntu3.6|907|121784|libnode72|ca-certificates nodejs-doc|npm||2
nodejs-doc|12.22.9~dfsg-1ubuntu3.6|9285|2411158|libjs-highlight.js|nodejs||a|2
openjdk-11-jdk-headless|11.0.33.1+1-1ubuntu1~22.04.1|80229|73697076|openjdk-11-jre-headless||openjdk-11-demo openjdk-11-source|s|1
openjdk-11-jre-headless|11.0.33.1+1-1ubuntu1~22.04.1|172138|42646756|ca-certificates-java java-common libcups2 libfontconfig1 liblcms2-2 libjpeg8 libnss3 libasound2 libfreetype6 libharfbuzz0b libpcsclite1||libnss-mdns fonts-dejavu-extra fonts-ipafont-gothic fonts-ipafont-mincho fonts-wqy-microhei/fonts-wqy-zenhei fonts-indic|s|1
openjdk-17-jre-headless|17.0.21.1+2-1~22.04.1|189101|48496386|ca-certificates-java java-common libcups2 libfontconfig1 liblcms2-2 libjpeg8 libnss3 libasound2 libfreetype6 libharfbuzz0b libpcsclite1||libnss-mdns fonts-dejavu-extra fonts-ipafont-gothic fonts-ipafont-mincho fonts-wqy-microhei/fonts-wqy-zenhei fonts-indic|s|2
openjdk-21-jre-headless|21.0.13.1+2-1~22.04.1|198682|47031866|ca-certificates-java java-common liblcms2-2 libjpeg8 libnss3 libpcsclite1|libcups2 libfontconfig1 libfreetype6 libharfbuzz0b libasound2|libnss-mdns fonts-dejavu-extra fonts-ipafont-gothic fonts-ipafont-mincho fonts-wqy-microhei/fonts-wqy-zenhei fonts-indic|s|2
openssh-client|1:8.9p1-3ubuntu0.18|3102|904852|libedit2 libfido2-1|xauth|keychain libpam-ssh monkeysphere ssh-askpass||1
openssh-server|1:8.9p1-3ubuntu0.18|1505|435938|openssh-client openssh-sftp-server ucf libwrap0|default-logind/logind/libpam-systemd ncurses-term xauth ssh-import-id|molly-guard monkeysphere ssh-askpass ufw|d|1
openssh-sftp-server|1:8.9p1-3ubuntu0.18|101|38860|openssh-client|openssh-server/ssh-server|||1
openssl|3.0.2-0ubuntu1.30|2053|1185522|||ca-certificates||1
packagekit|1.2.5-2ubuntu3.1|1592|441668|libglib2.0-bin policykit-1 libappstream4 libglib2.0-0 libgstreamer1.0-0 libpackagekit-glib2-18 libpolkit-gobject-1-0 libsqlite3-0|packagekit-tools systemd|appstream||1
packagekit-tools|1.2.5-2ubuntu3.1|123|28778|packagekit libglib2.0-0 libpackagekit-glib2-18||||1
pandoc|2.9.2.1-3ubuntu2|151480|20329782|libcmark-gfm-extensions0.29.0.gfm.3 libcmark-gfm0.29.0.gfm.3 pandoc-data||texlive-latex-recommended texlive-xetex texlive-luatex pandoc-citeproc texlive-latex-extra context wkhtmltopdf librsvg2-bin groff ghc nodejs php perl python ruby r-base-core libjs-mathjax libjs-katex citation-style-language-styles||3
pandoc-data|2.9.2.1-3ubuntu2|602|81774||||a|3
parallel|20210822+ds-2|2943|1946526|sysstat perl||ash csh fish ksh tcsh zsh|a|3
patch|2.7.6-7build2|229|108562|||ed diffutils-doc||0
pci.ids|0.0~2022.01.22-1ubuntu0.1|1282|250790||||a|1
pciutils|1:3.7.0-6|172|63640|libkmod2 libpci3||bzip2 wget/curl/lynx-cur||0
perl|5.34.0-3ubuntu1.10|719|231658|perl-modules-5.34 libperl5.34|netbase|perl-doc libterm-readline-gnu-perl/libterm-readline-perl-perl make libtap-harness-archive-perl||1
perl-modules-5.34|5.34.0-3ubuntu1.10|17676|2976796||perl||a|1
php-cli|2:8.1+92ubuntu1|25|3234|php8.1-cli|||a|0
php-common|2:92ubuntu1|74|12444|psmisc|||a|0
php8.1-cli|8.1.2-1ubuntu2.29|5465|1834356|libedit2 libmagic1 mime-support php8.1-common php8.1-opcache php8.1-readline tzdata ucf libargon2-1 libsodium23 libxml2||php-pear||1
php8.1-common|8.1.2-1ubuntu2.29|8876|1135266|php-common ucf||||1
php8.1-opcache|8.1.2-1ubuntu2.29|1017|365734|php-common ucf php8.1-common||||1
php8.1-readline|8.1.2-1ubuntu2.29|68|13566|php-common ucf php8.1-common libedit2||||1
pinentry-curses|1.1.1-1build2|92|34418|libassuan0||pinentry-doc||0
pipx|1.0.0-1|879|371358|python3-venv python3-argcomplete python3-importlib-metadata/python3 python3-packaging python3-userpath python3|fonts-font-awesome libjs-bootstrap4 libjs-highlight.js libjs-jquery libjs-lunr mkdocs||a|3
pkexec|0.105-33ubuntu0.2|65|15136|polkitd libglib2.0-0 libpolkit-agent-1-0 libpolkit-gobject-1-0||||1
pkg-config|0.29.2-1ubuntu3|131|48218|libglib2.0-0 libdpkg-perl||dpkg-dev||0
pkgconf|1.8.0-1|126|35280|libdpkg-perl dpkg-dev perl libpkgconf3||||3
policykit-1|0.105-33ubuntu0.2|29|2440|pkexec polkitd||||1
polkitd|0.105-33ubuntu0.2|524|80152|dbus libpam-systemd libexpat1 libglib2.0-0 libpolkit-agent-1-0 libpolkit-gobject-1-0||||1
poppler-data|0.4.11-1|13089|2170630|||poppler-utils ghostscript fonts-japanese-mincho/fonts-ipafont-mincho fonts-japanese-gothic/fonts-ipafont-gothic fonts-arphic-ukai fonts-arphic-uming fonts-nanum|a|0
postgresql|14+238|70|3288|postgresql-14||postgresql-doc|a|0
postgresql-14|14.24-0ubuntu0.22.04.1|43540|16300718|locales postgresql-client-14 postgresql-common ssl-cert tzdata libicu70 libldap-2.5-0 libllvm14 libpq5 libxml2 libxslt1.1|sysstat||d|1
postgresql-client|14+238|70|3292|postgresql-client-14|||a|0
postgresql-client-14|14.24-0ubuntu0.22.04.1|4092|1252526|libpq5 postgresql-client-common libreadline8||postgresql-14 postgresql-doc-14||1
postgresql-client-common|238|189|29552|netbase perl|||a|0
postgresql-common|238|691|168996|libjson-perl postgresql-client-common ssl-cert ucf perl|logrotate||ad|0
psmisc|23.4-2build3|452|119104|||||0
publicsuffix|20211207.1025-1|330|129480||||a|0
pv|1.6.6-1build2|136|44462|||doc-base||0
python-apt-common|2.4.0ubuntu4.1|188|14678||||a|1
python-babel-localedata|2.8.0+dfsg.1-7|26407|4982220||||a|0
python-is-python3|3.9.2-2|13|2788|python3|||a|0
python3|3.10.6-1~22.04.1|90|22766|python3-minimal python3.10 libpython3-stdlib||python3-doc python3-tk python3-venv||1
python3-apt|2.4.0ubuntu4.1|705|163898|python3 python-apt-common distro-info-data|lsb-release iso-codes|python3-apt-dbg python-apt-doc apt||1
python3-argcomplete|1.8.1-1.5|123|27236|python3|||a|3
python3-babel|2.8.0+dfsg.1-7|418|85064|python-babel-localedata python3-pkg-resources python3-tz python3|||a|0
python3-blinker|1.4+dfsg1-0.4|55|14048|python3||python-blinker-doc|a|0
python3-certifi|2020.6.20-1|324|150260|ca-certificates python3|||a|0
python3-cffi-backend|1.15.0-1build2|218|77390|python3|||s|0
python3-chardet|4.0.0-1|1068|97952|python3 python3-pkg-resources|||a|0
python3-charset-normalizer|2.0.6-2|165|32244|python3|||a|3
python3-click|8.0.3-1|366|78292|python3-colorama python3-importlib-metadata/python3 python3|||a|0
python3-colorama|0.4.4-1|91|24532|python3|||a|0
python3-cryptography|3.4.8-1ubuntu2.4|1590|236328|python3 python3-cffi-backend||python-cryptography-doc python3-cryptography-vectors||1
python3-dbus|1.2.18-3build1|417|99518|python3 libdbus-1-3 libglib2.0-0|python3-gi|python-dbus-doc||0
python3-defusedxml|0.7.1-1|110|43178|python3|||a|0
python3-dev|3.10.6-1~22.04.1|145|25960|python3 libpython3-dev python3.10-dev python3-distutils libjs-sphinxdoc||||1
python3-distro|1.7.0-1|77|17008|lsb-release python3|||a|0
python3-distro-info|1.1ubuntu0.3|35|6746|distro-info-data python3|||a|1
python3-distutils|3.10.8-1~22.04|757|138862|python3 python3-lib2to3|||a|1
python3-flask|2.0.1-2ubuntu1.2|411|81714|python3-click python3-itsdangerous python3-jinja2 python3-werkzeug python3|python3-blinker python3-pkg-resources|python3-asgiref python3-dotenv python-flask-doc|a|1
python3-gi|3.42.1-0ubuntu1|747|228516|gir1.2-glib-2.0 python3 libgirepository-1.0-1 libglib2.0-0||||1
python3-httplib2|0.20.2-2ubuntu0.1|137|33428|ca-certificates python3-pyparsing python3|||a|1
python3-idna|3.3-1ubuntu0.2|333|52664|python3|||a|1
python3-importlib-metadata|4.6.4-1|67|16230|python3-zipp python3|||a|0
python3-itsdangerous|2.1.0-1|66|14690|python3|python3-simplejson||a|0
python3-jeepney|0.7.1-3|186|36774|python3|||a|0
python3-jinja2|3.0.3-1ubuntu0.4|546|108500|python3-babel python3-markupsafe python3|python3-pkg-resources|python-jinja2-doc|a|1
python3-jwt|2.3.0-1ubuntu0.7|94|20004|python3|python3-cryptography|python3-crypto|a|1
python3-keyring|23.5.0-1|154|35706|python3-importlib-metadata python3-jeepney python3-secretstorage python3||gir1.2-secret-1 gnome-keyring libkf5wallet-bin python3-dbus python3-gi python3-keyrings.alt|a|0
python3-launchpadlib|1.10.16-1|1762|124818|python3-httplib2 python3-keyring python3-lazr.restfulclient python3-lazr.uri python3||python3-pkg-resources python3-testresources|a|0
python3-lazr.restfulclient|0.14.4-1|183|51236|python3-httplib2 python3-lazr.uri python3-wadllib python3-distro python3-oauthlib python3-pkg-resources python3-six python3|||a|0
python3-lazr.uri|1.0.6-2|75|14392|python3-importlib-metadata/python3 python3-pkg-resources python3|||a|0
python3-lib2to3|3.10.8-1~22.04|388|77598|python3|||a|1
python3-livereload|2.6.3-2|109|24688|python3-pkg-resources python3-tornado python3-six python3|python3-pyinotify|coffeescript node-less node-uglify python-livereload-doc python3-django python3-flask python3-slimmer|a|3
python3-markdown|3.3.6-1|330|68464|python3-importlib-metadata python3|python3-pygments python3-yaml|python-markdown-doc|a|0
python3-markupsafe|2.0.1-2build1|50|12698|python3||||0
python3-minimal|3.10.6-1~22.04.1|122|24304|python3.10-minimal||||1
python3-more-itertools|8.10.0-2|226|47908|python3|||a|0
python3-oauthlib|3.2.0-1ubuntu0.2|555|90136|python3 python3-blinker python3-cryptography python3-jwt|||a|1
python3-openssl|21.0.0-1ubuntu0.1|238|45436|python3-cryptography python3-six python3||python-openssl-doc python3-openssl-dbg|a|1
python3-packaging|21.3-1|135|30672|python3-pyparsing python3|||a|0
python3-pip|22.0.2+dfsg-1ubuntu0.7|6913|1306216|ca-certificates python3-distutils python3-setuptools python3-wheel python3|build-essential python3-dev||a|2
python3-pip-whl|22.0.2+dfsg-1ubuntu0.7|1786|1683292|ca-certificates|||a|2
python3-pkg-resources|59.6.0-1.2ubuntu0.22.04.3|581|132734|python3||python3-setuptools|a|1
python3-psutil|5.9.0-1build1|948|157948|python3||python-psutil-doc||0
python3-pygments|2.11.2+dfsg-2ubuntu0.1|4024|749796|python3-pkg-resources python3||python-pygments-doc ttf-bitstream-vera|a|1
python3-pyinotify|0.9.6-1.3|107|24804|python3||python-pyinotify-doc|a|0
python3-pyparsing|2.4.7-1|298|61404|python3||python-pyparsing-doc|a|0
python3-requests|2.25.1+dfsg-2ubuntu0.4|230|48800|python3-certifi python3-chardet python3-idna python3-urllib3 python3 ca-certificates||python3-cryptography python3-idna python3-openssl python3-socks python-requests-doc|a|1
python3-requests-toolbelt|0.9.1-1|187|37984|python3-requests python3|||a|0
python3-secretstorage|3.3.1-1|56|13200|dbus python3-jeepney python3-cryptography python3||gnome-keyring python-secretstorage-doc|a|0
python3-setuptools|59.6.0-1.2ubuntu0.22.04.3|1749|340010|python3-pkg-resources python3-distutils python3||python-setuptools-doc|a|1
python3-setuptools-whl|59.6.0-1.2ubuntu0.22.04.3|1009|788780||||a|2
python3-simplejson|3.17.6-1build1|257|54722|python3||||0
python3-six|1.16.0-3ubuntu1|59|12624|python3|||a|0
python3-socks|1.7.1+dfsg-1|77|22416|python3|||a|3
python3-software-properties|0.99.22.9|175|28784|gpg iso-codes lsb-release python3 python3-apt python3-gi python3-launchpadlib|unattended-upgrades||a|1
python3-tornado|6.1.0-3build1|1622|287152|ca-certificates python3||python3-pycurl python-tornado-doc python3-twisted||3
python3-tz|2022.1-1ubuntu0.22.04.1|104|30712|tzdata python3|||a|1
python3-urllib3|1.26.5-1~exp1ubuntu0.8|453|98836|python3 python3-six|ca-certificates|python3-cryptography python3-idna python3-openssl python3-socks|a|1
python3-userpath|1.8.0-1|46|10028|python3-click python3|python3-psutil||a|3
python3-venv|3.10.6-1~22.04.1|6|1042|python3.10-venv python3 python3-distutils||||2
python3-wadllib|1.3.6-1|365|36380|python3-lazr.uri python3-pkg-resources python3|||a|0
python3-werkzeug|2.0.2+dfsg1-1ubuntu0.22.04.3|881|181072|libjs-jquery python3|python3-openssl python3-pyinotify|ipython3 python-werkzeug-doc python3-lxml python3-pkg-resources python3-watchdog|a|1
python3-wheel|0.37.1-2ubuntu0.22.04.1|132|32004|python3-distutils python3||python3-setuptools|a|2
python3-yaml|5.4.1-1ubuntu1|529|129332|python3 libyaml-0-2||||0
python3-zipp|1.0.0-3ubuntu0.1|27|6288|python3-more-itertools python3|||a|1
python3.10|3.10.12-1~22.04.18|636|508494|python3.10-minimal libpython3.10-stdlib media-types/mime-support||python3.10-venv python3.10-doc binutils||1
python3.10-dev|3.10.12-1~22.04.18|511|507980|python3.10 libpython3.10-dev libpython3.10|libc6-dev/libc-dev|||1
python3.10-minimal|3.10.12-1~22.04.18|5937|2277402|libpython3.10-minimal libexpat1|python3.10|binfmt-support||1
python3.10-venv|3.10.12-1~22.04.18|28|5724|python3.10 python3-pip-whl python3-setuptools-whl python3-distutils||||2
rake|13.0.6-2|272|61698|ruby|zip||a|0
ranger|1.9.3-3ubuntu1|1141|231380|python3|file less python3-chardet w3m-img|atool caca-utils elinks/elinks-lite/lynx/w3m highlight/python3-pygments mediainfo/exiftool poppler-utils/mupdf-tools sudo unoconv|a|3
readline-common|8.1.2-1|80|53544|||readline-doc|a|0
redis-server|5:6.0.16-1ubuntu1.2|191|45864|redis-tools||||2
redis-tools|5:6.0.16-1ubuntu1.2|4063|860880|libatomic1 libjemalloc2 liblua5.1-0 liblzf1 lua-bitop lua-cjson||ruby-redis||2
rpcbind|1.2.6-2build1|156|46608|libwrap0||||0
rpcsvc-proto|1.4.2-0ubuntu6|245|68494|||||0
rsync|3.2.7-0ubuntu0.22.04.7|811|444910|libpopt0||openssh-client openssh-server python3 python3-braceexpand||1
rsyslog|8.2112.0-2ubuntu2.5|1750|496916|libestr0 libfastjson4 ucf|logrotate|rsyslog-mysql/rsyslog-pgsql rsyslog-mongodb rsyslog-doc rsyslog-openssl/rsyslog-gnutls rsyslog-gssapi rsyslog-relp apparmor||1
ruby|1:3.0~exp1|35|5100|ruby3.0 ruby-rubygems||ri ruby-dev||0
ruby-net-telnet|0.1.1-2|57|12596||||a|0
ruby-optimist|3.0.0-2|53|13628||||a|3
ruby-paint|2.2.0-1|45|16332||||a|3
ruby-rubygems|3.3.5-2ubuntu1.2|1164|228406|ruby|||a|1
ruby-webrick|1.7.0-3ubuntu0.2|239|52472||||a|1
ruby-xmlrpc|0.3.2-1ubuntu0.1|104|24860|ruby-webrick|||a|1
ruby3.0|3.0.2-7ubuntu2.14|143|50134|rubygems-integration libruby3.0|fonts-lato libjs-jquery|||1
rubygems-integration|1.18|26|5336|ca-certificates||bundler|a|0
screen|4.9.0-1ubuntu0.1|1001|671750|libutempter0||byobu/screenie/iselect ncurses-term||1
shared-mime-info|2.1-2|2744|453644|libglib2.0-0 libxml2||||0
shellcheck|0.8.0-2|15889|2359042|||||3
siege|4.0.7-1build3|263|101992|||||0
sl|5.02-1|59|12708|||||3
socat|1.7.4.1-3ubuntu4|1349|349118|libwrap0||||0
software-properties-common|0.99.22.9|220|14088|ca-certificates gir1.2-glib-2.0 gir1.2-packagekitglib-1.0 packagekit python-apt-common python3 python3-dbus python3-gi python3-software-properties|||a|1
sphinx-rtd-theme-common|1.0.0+dfsg-1|1135|991144|fonts-font-awesome fonts-lato|||a|0
sqlite3|3.37.2-2ubuntu0.8|1830|768686|libreadline8 libsqlite3-0||sqlite3-doc||1
ssh-import-id|5.11-0ubuntu1|53|10052|ca-certificates openssh-client python3-distro wget python3|openssh-server||a|0
sshpass|1.09-1|35|11716||ssh-client=openssh-client|||3
ssl-cert|1.1.2|64|17364|openssl|||ad|0
strace|5.16-0ubuntu3|2000|566994|libunwind8||||0
stress|1.0.5-1|51|18412|||||3
stress-ng|0.13.12-2ubuntu1|6048|2106882|libapparmor1 libbsd0 libipsec-mb1 libjudydebian1 libkmod2 libsctp1||||2
subversion|1.14.1-3ubuntu0.22.04.1|4897|960116|libsvn1 libapr1 libaprutil1||db5.3-util libapache2-mod-svn patch subversion-tools||2
sudo|1.9.9-1ubuntu2.7|2508|820198|||||1
supervisor|4.2.1-1ubuntu1|1645|278420|python3-pkg-resources python3||supervisor-doc|a|3
sysstat|12.5.2-2ubuntu0.2|1472|487020|ucf xz-utils libsensors5|systemd/cron/cron-daemon|isag|d|1
systemd|249.11-0ubuntu3.23|16312|4587338|libapparmor1 libcryptsetup12 libip4tc2 libkmod2|default-dbus-system-bus/dbus-system-bus=dbus networkd-dispatcher systemd-timesyncd/time-daemon|systemd-container libfido2-1 libtss2-esys-3.0.2-0 libtss2-mu0 libtss2-rc0 policykit-1||1
systemd-sysv|249.11-0ubuntu3.23|200|10468|systemd|libpam-systemd libnss-systemd|||1
systemd-timesyncd|249.11-0ubuntu3.23|271|31184|systemd||||1
tcl-expect|5.45.4-2build1|240|105180|libtcl8.6||expect|s|3
tcl8.6|8.6.12+dfsg-1build1|49|15028|libtcl8.6||tcl-tclreadline||0
tcpdump|4.99.1-3ubuntu0.2|1374|501464|libpcap0.8||apparmor||1
telnet|0.17-44build1|154|66948|netbase||||0
tftp-hpa|5.2+20150808-1.2build2|60|19936|||||0
time|1.9-0.1build2|126|46672|||||0
tini|0.19.0-1|815|275728|||||3
tmux|3.2a-4ubuntu0.3|1027|428258|libevent-core-2.1-7 libutempter0||||1
tnftp|20210827-4build1|231|105112|libedit2||||0
toilet|0.3-1.4|48|12696|libcaca0 toilet-fonts||figlet||3
toilet-fonts|0.3-1.4|783|713624|||toilet|a|3
traceroute|1:2.1.0-2|148|45386|||||3
tree|2.0.2-1|113|47942|||||3
tzdata|2026f-0ubuntu0.22.04.1|3918|344974||||ad|1
ucf|3.0043|232|56080||||ad|0
uidmap|1:4.8.1-2ubuntu2.2|144|22416|||||2
unattended-upgrades|2.8ubuntu1|436|49412|python3 python3-apt python3-dbus python3-distro-info ucf lsb-release xz-utils|systemd-sysv/cron/cron-daemon/anacron|bsd-mailx default-mta/mail-transport-agent needrestart powermgmt-base python3-gi|ad|0
unzip|6.0-26ubuntu3.2|377|174540|||zip||1
uuid-dev|2.37.2-4ubuntu3.6|173|33094|libc6-dev|||s|1
uuid-runtime|2.37.2-4ubuntu3.6|202|32042|||||1
valgrind|1:3.18.1-1ubuntu2|77484|14094056|libc6-i386 libc6-dbg|gdb|valgrind-dbg valgrind-mpi kcachegrind alleyoop valkyrie||0
vim|2:8.2.3995-1ubuntu2.36|3934|1732620|vim-common vim-runtime libgpm2 libpython3.10 libsodium23||ctags vim-doc vim-scripts||1
vim-common|2:8.2.3995-1ubuntu2.36|385|81488|xxd|vim/vim-gtk3/vim-athena/vim-nox/vim-tiny||a|1
vim-runtime|2:8.2.3995-1ubuntu2.36|32794|6823882||vim/vim-gtk3/vim-athena/vim-nox/vim-tiny||a|1
vim-tiny|2:8.2.3995-1ubuntu2.36|1731|706836|vim-common||indent||1
vnstat|2.9-1|302|102928|libsqlite3-0||vnstati||3
w3m|0.5.3+git20210102-6ubuntu0.2|2512|1104382|libgc1 libgpm2|ca-certificates bzip2|cmigemo dict dict-wn dictd libsixel-bin man-db mime-support sensible-utils w3m-el w3m-img wget/curl xdg-utils xsel||1
w3m-img|0.5.3+git20210102-6ubuntu0.2|106|23642|w3m libimlib2 libx11-6||||2
wamerican|2020.12.07-2|1004|236232||||ad|0
wget|1.21.2-2ubuntu1.5|928|338814|libpsl5|ca-certificates|||1
whiptail|0.52.21-5ubuntu2|72|17304|libnewt0.52 libpopt0 libslang2||||0
whois|5.5.13|272|53432|||||0
x11-common|1:7.7+23ubuntu2|311|23380||||a|0
xauth|1:1.1-1build2|77|27480|libx11-6 libxau6 libxext6 libxmuu1||||0
xdg-user-dirs|0.17-2ubuntu4|542|53860|||||0
xsel|1.2.0+git9bfc13d.20180109-3|59|20460|libx11-6||||3
xxd|2:8.2.3995-1ubuntu2.36|283|51454|||||1
xz-utils|5.2.5-2ubuntu1.2|372|84830|||||1
zip|3.0-12build2|531|175730||unzip|||0
zlib1g-dev|1:1.2.11.dfsg-2ubuntu9.2|592|164060|libc6-dev|||s|1
zsh|5.8.1-1|2468|808808|zsh-common|libgdbm6|zsh-doc||0
zsh-common|5.8.1-1|15293|3985360||zsh|zsh-doc|a|0
fortune|=fortune-mod`;

/** Suite and component. */
export const PLACES = 'jammy/main jammy-updates/main jammy-updates/universe jammy/universe';

/** What the minimal system has installed: `name version`, and `all` for packages of all architectures. */
export const BASE = `adduser 3.118ubuntu5 all
apt 2.4.15ubuntu0.1
base-files 12ubuntu4.7
base-passwd 3.5.52build1
bash 5.1-6ubuntu1.1
bsdutils 1:2.37.2-4ubuntu3.6
coreutils 8.32-4.1ubuntu1.4
dash 0.5.11+git20210903+057cd650a4ed-3build1
debconf 1.5.79ubuntu1 all
debianutils 5.5-1ubuntu2
diffutils 1:3.8-0ubuntu2.1
dpkg 1.21.1ubuntu2.6
e2fsprogs 1.46.5-2ubuntu1.2
findutils 4.8.0-1ubuntu3
gcc-12-base 12.3.0-1ubuntu1~22.04.3
gpgv 2.2.27-3ubuntu2.5
grep 3.7-1build1
gzip 1.10-4ubuntu4.2
hostname 3.23ubuntu2
init-system-helpers 1.62 all
libacl1 2.3.1-1
libapt-pkg6.0 2.4.15ubuntu0.1
libattr1 1:2.5.1-1ubuntu0.1
libaudit-common 1:3.0.7-1ubuntu0.1 all
libaudit1 1:3.0.7-1ubuntu0.1
libblkid1 2.37.2-4ubuntu3.6
libbz2-1.0 1.0.8-5ubuntu0.1
libc-bin 2.35-0ubuntu3.18
libc6 2.35-0ubuntu3.18
libcap-ng0 0.7.9-2.2build3
libcap2 1:2.44-1ubuntu0.22.04.3
libcom-err2 1.46.5-2ubuntu1.2
libcrypt1 1:4.4.27-1
libdb5.3 5.3.28+dfsg1-0.8ubuntu3
libdebconfclient0 0.261ubuntu1
libext2fs2 1.46.5-2ubuntu1.2
libffi8 3.4.2-4
libgcc-s1 12.3.0-1ubuntu1~22.04.3
libgcrypt20 1.9.4-3ubuntu3.3
libgmp10 2:6.2.1+dfsg-3ubuntu1
libgnutls30 3.7.3-4ubuntu1.9
libgpg-error0 1.43-3
libgssapi-krb5-2 1.19.2-2ubuntu0.10
libhogweed6 3.7.3-1build2
libidn2-0 2.3.2-2build1
libk5crypto3 1.19.2-2ubuntu0.10
libkeyutils1 1.6.1-2ubuntu3
libkrb5-3 1.19.2-2ubuntu0.10
libkrb5support0 1.19.2-2ubuntu0.10
liblz4-1 1.9.3-2build2
liblzma5 5.2.5-2ubuntu1.2
libmount1 2.37.2-4ubuntu3.6
libncurses6 6.3-2ubuntu0.3
libncursesw6 6.3-2ubuntu0.3
libnettle8 3.7.3-1build2
libnsl2 1.3.0-2build2
libp11-kit0 0.24.0-6ubuntu0.1
libpam-modules 1.4.0-11ubuntu2.8
libpam-modules-bin 1.4.0-11ubuntu2.8
libpam-runtime 1.4.0-11ubuntu2.8 all
libpam0g 1.4.0-11ubuntu2.8
libpcre2-8-0 10.39-3ubuntu0.2
libpcre3 2:8.39-13ubuntu0.22.04.1
libprocps8 2:3.3.17-6ubuntu2.1
libseccomp2 2.5.3-2ubuntu3~22.04.1
libselinux1 3.3-1build2
libsemanage-common 3.3-1build2 all
libsemanage2 3.3-1build2
libsepol2 3.3-1build1
libsmartcols1 2.37.2-4ubuntu3.6
libss2 1.46.5-2ubuntu1.2
libssl3 3.0.2-0ubuntu1.30
libstdc++6 12.3.0-1ubuntu1~22.04.3
libsystemd0 249.11-0ubuntu3.23
libtasn1-6 4.18.0-4ubuntu0.2
libtinfo6 6.3-2ubuntu0.3
libtirpc-common 1.3.2-2ubuntu0.1 all
libtirpc3 1.3.2-2ubuntu0.1
libudev1 249.11-0ubuntu3.23
libunistring2 1.0-1
libuuid1 2.37.2-4ubuntu3.6
libxxhash0 0.8.1-1
libzstd1 1.4.8+dfsg-3build1
login 1:4.8.1-2ubuntu2.2
logsave 1.46.5-2ubuntu1.2
lsb-base 11.1.0ubuntu4 all
mawk 1.3.4.20200120-3
mount 2.37.2-4ubuntu3.6
ncurses-base 6.3-2ubuntu0.3 all
ncurses-bin 6.3-2ubuntu0.3
passwd 1:4.8.1-2ubuntu2.2
perl-base 5.34.0-3ubuntu1.10
procps 2:3.3.17-6ubuntu2.1
sed 4.8-1ubuntu2.1
sensible-utils 0.0.17 all
sysvinit-utils 3.01-1ubuntu1
tar 1.34+dfsg-1ubuntu0.1.22.04.6
ubuntu-keyring 2021.03.26 all
usrmerge 25ubuntu2 all
util-linux 2.37.2-4ubuntu3.6
zlib1g 1:1.2.11.dfsg-2ubuntu9.2`;

/** Of each suite: the size of its InRelease in bytes, then its components with the sizes of their compressed indexes. */
export const INDEXES = `jammy 270087 main 1394768 universe 14090084 restricted 129256 multiverse 216948
jammy-updates 128049 main 4023372 universe 1291072 restricted 6908576 multiverse 86128
jammy-backports 127185 main 70196 universe 30836
jammy-security 128927 main 3749724 universe 1058104 restricted 6659020 multiverse 79588`;
