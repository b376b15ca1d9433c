/** The commands that packages of Debian bring, as its index of files has them: a package a line. */
export const COMMANDS = `acl chacl getfacl setfacl
adduser addgroup adduser delgroup deluser
apache2 a2disconf a2dismod a2dissite a2enconf a2enmod a2ensite a2query apache2ctl apachectl
apache2-bin apache2
apache2-utils ab check_forensic checkgid fcgistarter htcacheclean htdbm htdigest htpasswd httxt2dbm logresolve rotatelogs split-logfile
appstream appstreamcli
apt-utils apt-extracttemplates apt-ftparchive apt-sortpkgs
arch-test arch-test elf-arch
aria2 aria2c
arping arping
attr attr getfattr setfattr
autoconf autoconf autoheader autom4te autoreconf autoscan autoupdate ifnames
automake aclocal-1.17 automake-1.17
autopoint autopoint
autotools-dev dh_autotools-dev_restoreconfig dh_autotools-dev_updateconfig
bash-completion dh_bash-completion
bc bc
bind9-dnsutils delv dig dnstap-read mdig nslookup nsupdate
bind9-host host
binfmt-support update-binfmts
binutils addr2line ar as c++filt elfedit gp-archive gp-collect-app gp-display-html gp-display-src gp-display-text gprof gprofng gprofng-archive gprofng-collect-app gprofng-display-html gprofng-display-src gprofng-display-text ld ld.bfd nm objcopy objdump ranlib readelf size strings strip
binutils-x86-64-linux-gnu x86_64-linux-gnu-addr2line x86_64-linux-gnu-ar x86_64-linux-gnu-as x86_64-linux-gnu-c++filt x86_64-linux-gnu-elfedit x86_64-linux-gnu-gprof x86_64-linux-gnu-ld x86_64-linux-gnu-ld.bfd x86_64-linux-gnu-nm x86_64-linux-gnu-objcopy x86_64-linux-gnu-objdump x86_64-linux-gnu-ranlib x86_64-linux-gnu-readelf x86_64-linux-gnu-size x86_64-linux-gnu-strings x86_64-linux-gnu-strip
bison bison bison.yacc
bsd-mailx bsd-mailx
bsdextrautils col colcrt colrm column hd hexdump look ul
busybox busybox
busybox-static busybox
bzip2 bunzip2 bzcat bzcmp bzdiff bzegrep bzexe bzfgrep bzgrep bzip2 bzip2recover bzless bzmore
ca-certificates update-ca-certificates
caca-utils cacaclock cacademo cacafire cacaplay cacaserver cacaview img2txt
chafa chafa
cifs-utils cifs.idmap cifs.upcall cifscreds getcifsacl mount.cifs mount.smb3 setcifsacl smb2-quota smbinfo
clang asan_symbolize clang clang++
clang-18 asan_symbolize-18 clang++-18 clang-18 clang-cpp-18
clang-19 asan_symbolize-19 clang++-19 clang-19 clang-cpp-19
clang-tools-19 amdgpu-arch-19 analyze-build-19 c-index-test-19 clang-apply-replacements-19 clang-change-namespace-19 clang-check-19 clang-cl-19 clang-doc-19 clang-extdef-mapping-19 clang-include-cleaner-19 clang-include-fixer-19 clang-installapi-19 clang-linker-wrapper-19 clang-move-19 clang-nvlink-wrapper-19 clang-offload-bundler-19 clang-offload-packager-19 clang-pseudo-19 clang-query-19 clang-refactor-19 clang-rename-19 clang-reorder-fields-19 clang-repl-19 clang-scan-deps-19 clang-tblgen-19 diagtool-19 find-all-symbols-19 hmaptool-19 hwasan_symbolize-19 intercept-build-19 modularize-19 nvptx-arch-19 pp-trace-19 sancov-19 scan-build-19 scan-build-py-19 scan-view-19
cmake cmake cpack ctest
comerr-dev compile_et
cpp cpp
cpp-12 cpp-12 x86_64-linux-gnu-cpp-12
cpp-13 cpp-13
cpp-13-x86-64-linux-gnu x86_64-linux-gnu-cpp-13
cpp-14 cpp-14
cpp-14-x86-64-linux-gnu x86_64-linux-gnu-cpp-14
cpp-x86-64-linux-gnu x86_64-linux-gnu-cpp
cron cron crontab
curl curl wcurl
dbus-bin dbus-cleanup-sockets dbus-monitor dbus-send dbus-update-activation-environment dbus-uuidgen
dbus-daemon dbus-daemon dbus-run-session
debootstrap debootstrap
dh-autoreconf dh_autoreconf dh_autoreconf_clean
dh-strip-nondeterminism dh_strip_nondeterminism
dialog dialog
dirmngr dirmngr dirmngr-client
distro-info debian-distro-info distro-info ubuntu-distro-info
dmsetup blkdeactivate dmsetup dmstats
dos2unix dos2unix mac2unix unix2dos unix2mac
dpkg-dev dpkg-architecture dpkg-buildapi dpkg-buildflags dpkg-buildpackage dpkg-buildtree dpkg-checkbuilddeps dpkg-distaddfile dpkg-genbuildinfo dpkg-genchanges dpkg-gencontrol dpkg-gensymbols dpkg-mergechangelogs dpkg-name dpkg-parsechangelog dpkg-scanpackages dpkg-scansources dpkg-shlibdeps dpkg-source dpkg-vendor
dumb-init dumb-init
dwz dwz
e2fsprogs badblocks chattr debugfs dumpe2fs e2freefrag e2fsck e2image e2label e2mmpstatus e2scrub e2scrub_all e2undo e4crypt e4defrag filefrag fsck.ext2 fsck.ext3 fsck.ext4 lsattr mke2fs mkfs.ext2 mkfs.ext3 mkfs.ext4 mklost+found resize2fs tune2fs
entr entr
equivs equivs-build equivs-control
ethtool ethtool
exim4-base exicyclog exigrep exim_checkaccess exim_convert4r4 exim_dbmbuild exim_dumpdb exim_fixdb exim_id_update exim_lock exim_msgdate exim_tidydb eximstats exinext exipick exiqgrep exiqsumm exiwhat mailtest syslog2eximlog
exim4-config update-exim4.conf update-exim4.conf.template
exim4-daemon-light exim exim4 mailq newaliases rmail rsmtp runq sendmail
expect autoexpect autopasswd cryptdir decryptdir dislocate expect expect_autoexpect expect_autopasswd expect_cryptdir expect_decryptdir expect_dislocate expect_kibitz expect_lpunlock expect_mkpasswd expect_multixterm expect_passmass expect_rftp expect_rlogin-cwd expect_timed-read expect_timed-run expect_tknewsbiff expect_tkpasswd expect_unbuffer expect_weather expect_xkibitz expect_xpstat kibitz lpunlock multixterm passmass rlogin-cwd timed-read timed-run tknewsbiff tkpasswd unbuffer xkibitz xpstat
fakeroot faked-sysv faked-tcp fakeroot-sysv fakeroot-tcp
fastfetch fastfetch
figlet chkfont figlet-figlet figlist showfigfonts
file file
fish fish fish_indent fish_key_reader
flex flex flex++ lex
fontconfig fc-cache fc-cat fc-conflist fc-list fc-match fc-pattern fc-query fc-scan fc-validate
fortune-mod strfile unstr
g++ g++
g++-12 g++-12 x86_64-linux-gnu-g++-12
g++-13 g++-13
g++-13-x86-64-linux-gnu x86_64-linux-gnu-g++-13
g++-14 g++-14
g++-14-x86-64-linux-gnu x86_64-linux-gnu-g++-14
g++-x86-64-linux-gnu x86_64-linux-gnu-g++
gawk gawk gawkbug
gcc c89-gcc c99-gcc gcc gcc-ar gcc-nm gcc-ranlib gcov gcov-dump gcov-tool lto-dump
gcc-12 gcc-12 gcc-ar-12 gcc-nm-12 gcc-ranlib-12 gcov-12 gcov-dump-12 gcov-tool-12 lto-dump-12 x86_64-linux-gnu-gcc-12 x86_64-linux-gnu-gcc-ar-12 x86_64-linux-gnu-gcc-nm-12 x86_64-linux-gnu-gcc-ranlib-12 x86_64-linux-gnu-gcov-12 x86_64-linux-gnu-gcov-dump-12 x86_64-linux-gnu-gcov-tool-12 x86_64-linux-gnu-lto-dump-12
gcc-13 gcc-13 gcc-ar-13 gcc-nm-13 gcc-ranlib-13 gcov-13 gcov-dump-13 gcov-tool-13 lto-dump-13
gcc-13-x86-64-linux-gnu x86_64-linux-gnu-gcc-13 x86_64-linux-gnu-gcc-ar-13 x86_64-linux-gnu-gcc-nm-13 x86_64-linux-gnu-gcc-ranlib-13 x86_64-linux-gnu-gcov-13 x86_64-linux-gnu-gcov-dump-13 x86_64-linux-gnu-gcov-tool-13 x86_64-linux-gnu-lto-dump-13
gcc-14 gcc-14 gcc-ar-14 gcc-nm-14 gcc-ranlib-14 gcov-14 gcov-dump-14 gcov-tool-14 lto-dump-14
gcc-14-x86-64-linux-gnu x86_64-linux-gnu-gcc-14 x86_64-linux-gnu-gcc-ar-14 x86_64-linux-gnu-gcc-nm-14 x86_64-linux-gnu-gcc-ranlib-14 x86_64-linux-gnu-gcov-14 x86_64-linux-gnu-gcov-dump-14 x86_64-linux-gnu-gcov-tool-14 x86_64-linux-gnu-lto-dump-14
gcc-x86-64-linux-gnu x86_64-linux-gnu-gcc x86_64-linux-gnu-gcc-ar x86_64-linux-gnu-gcc-nm x86_64-linux-gnu-gcc-ranlib x86_64-linux-gnu-gcov x86_64-linux-gnu-gcov-dump x86_64-linux-gnu-gcov-tool x86_64-linux-gnu-lto-dump
gdb gcore gdb gdb-add-index gdbtui gstack
gettext gettextize msgattrib msgcat msgcmp msgcomm msgconv msgen msgexec msgfilter msgfmt msggrep msginit msgmerge msgunfmt msguniq recode-sr-latin xgettext
gettext-base envsubst gettext gettext.sh ngettext
gfortran gfortran
gfortran-12 gfortran-12 x86_64-linux-gnu-gfortran-12
gfortran-13 gfortran-13
gfortran-13-x86-64-linux-gnu x86_64-linux-gnu-gfortran-13
gfortran-14 gfortran-14
gfortran-14-x86-64-linux-gnu x86_64-linux-gnu-gfortran-14
gfortran-x86-64-linux-gnu x86_64-linux-gnu-gfortran
ghostscript dvipdf eps2eps ghostscript gs gsbj gsdj gsdj500 gslj gslp gsnd pdf2dsc pdf2ps pf2afm pfbtopfa pphs printafm ps2ascii ps2epsi ps2pdf ps2pdf12 ps2pdf13 ps2pdf14 ps2pdfwr ps2ps ps2ps2 ps2txt update-gsfontmap
ghp-import ghp-import
git git git-receive-pack git-shell git-upload-archive git-upload-pack scalar
git-lfs git-lfs
gnupg-utils addgnupghome applygnupgdefaults gpg-mail-tube gpgparsemail gpgsplit gpgtar kbxutil lspgpot migrate-pubring-from-classic-gpg watchgnupg
golang-go go gofmt
gosu gosu
gpg gpg
gpg-agent gpg-agent
gpg-wks-client gpg-wks-client
gpg-wks-server gpg-wks-server
gpgconf gpg-connect-agent gpgconf
gpgsm gpgsm
gpgv gpgv
graphviz acyclic bcomps ccomps circo cluster diffimg dijkstra dot dot2gxl dot_builtins dotty edgepaint fdp gc gml2gv graphml2gv gv2gml gv2gxl gvcolor gvgen gvmap gvmap.sh gvpack gvpr gxl2dot gxl2gv lefty lneato mingle mm2gv neato nop osage patchwork prune sccmap sfdp tred twopi unflatten vimdot
groff-base eqn geqn gpic groff grog grops grotty gtbl neqn nroff pic preconv soelim tbl troff
haproxy halog haproxy
hello hello
hexedit hexedit
htop htop
httpie http httpie https
icu-devtools derb escapesrc genbrk genccode gencfu gencmn gencnval gendict gennorm2 genrb gensprep icuexportdata icuinfo icupkg makeconv pkgdata uconv
iftop iftop
imagemagick-7.q16 animate-im7.q16 compare-im7.q16 composite-im7.q16 conjure-im7.q16 convert-im7.q16 display-im7.q16 identify-im7.q16 import-im7.q16 magick-im7.q16 magick-script-im7.q16 mogrify-im7.q16 montage-im7.q16 stream-im7.q16
inetutils-telnet inetutils-telnet
inotify-tools fsnotifywait fsnotifywatch inotifywait inotifywatch
iotop iotop-py
ipcalc ipcalc
iperf3 iperf3
iproute2 arpd bridge ctstat dcb devlink genl ip lnstat nstat rdma routel rtacct rtmon rtstat ss tc tipc vdpa
iptables arptables-nft arptables-nft-restore arptables-nft-save arptables-translate ebtables-nft ebtables-nft-restore ebtables-nft-save ebtables-translate ip6tables-apply ip6tables-legacy ip6tables-legacy-restore ip6tables-legacy-save ip6tables-nft ip6tables-nft-restore ip6tables-nft-save ip6tables-restore-translate ip6tables-translate iptables-apply iptables-legacy iptables-legacy-restore iptables-legacy-save iptables-nft iptables-nft-restore iptables-nft-save iptables-restore-translate iptables-translate iptables-xml nfnl_osf xtables-legacy-multi xtables-monitor xtables-nft-multi
iputils-ping ping ping4 ping6
iputils-tracepath tracepath
java-common update-java-alternatives
jp2a jp2a
jq jq
keyutils key.dns_resolver keyctl request-key
kmod depmod insmod kmod lsmod modinfo modprobe rmmod
krb5-multidev krb5-config.mit
less less lessecho lessfile lesskey lesspipe
lftp lftp lftpget
libarchive-cpio-perl cpio-filter
libarchive-zip-perl crc32
libc-dev-bin gencat
libc-devtools memusage memusagestat mtrace sotruss sprof
libcap2-bin capsh getcap getpcaps setcap
libcurl4-openssl-dev curl-config
libdbi-perl dbilogstrip dbiprof dbiproxy dh_perl_dbi
libgdk-pixbuf2.0-bin gdk-pixbuf-csource gdk-pixbuf-pixdata gdk-pixbuf-thumbnailer
libglib2.0-bin gapplication gdbus gio gio-querymodules glib-compile-schemas gresource gsettings
libgts-bin delaunay gts-config gts2dxf gts2oogl gts2stl gts2xyz gtscheck gtscompare gtstemplate stl2gts transform
libgvc6 libgvc6-config-update
libjson-xs-perl json_xs
libjxr-tools JxrDecApp JxrEncApp
libkrb5-dev krb5-config
liblockfile-bin dotlockfile
libmariadb-dev mariadb-config mariadb_config
libmariadb-dev-compat mysql_config
libncurses-dev ncurses6-config ncursesw6-config
libpaper-utils paper paperconf paperconfig
libpcre2-dev pcre2-config
libperl5.40 cpan5.40-x86_64-linux-gnu perl5.40-x86_64-linux-gnu
libpng-dev libpng-config libpng16-config
libpng-tools png-fix-itxt pngfix
libpq-dev pg_config
libpython3-dev x86_64-linux-gnu-python3-config
libpython3.13-dev x86_64-linux-gnu-python3.13-config
libsixel-bin img2sixel libsixel-config sixel2png
libtool libtoolize
libxml2-dev xml2-config
libxslt1-dev xslt-config
llvm-18-runtime lli-18 lli-child-target-18
llvm-18-tools FileCheck-18 UnicodeNameMappingGenerator-18 count-18 not-18 split-file-18 yaml-bench-18
llvm-19-runtime lli-19 lli-child-target-19
llvm-19-tools FileCheck-19 UnicodeNameMappingGenerator-19 count-19 not-19 split-file-19 yaml-bench-19
locales locale-gen update-locale validlocale
logrotate logrotate
logsave logsave
lsb-release lsb_release
lsof lsof
ltrace ltrace
lua5.4 lua5.4 luac5.4
lynx lynx
m4 m4
mailcap compose edit print run-mailcap see update-mime
make gmake make make-first-existing-target
man-db accessdb apropos catman lexgrog man man-recode mandb manpath whatis
mariadb-client innotop mariadb-access mariadb-admin mariadb-analyze mariadb-binlog mariadb-conv mariadb-convert-table-format mariadb-dump mariadb-dumpslow mariadb-find-rows mariadb-fix-extensions mariadb-hotcopy mariadb-import mariadb-optimize mariadb-plugin mariadb-repair mariadb-report mariadb-secure-installation mariadb-setpermission mariadb-show mariadb-slap mariadb-tzinfo-to-sql mariadb-waitpid mariadbcheck msql2mysql mysqladmin mysqldump mytop perror replace resolve_stack_dump
mariadb-client-compat mysql_convert_table_format mysql_find_rows mysql_fix_extensions mysql_plugin mysql_secure_installation mysql_setpermission mysql_tzinfo_to_sql mysql_waitpid mysqlaccess mysqlanalyze mysqlbinlog mysqlcheck mysqldumpslow mysqlhotcopy mysqlimport mysqloptimize mysqlrepair mysqlreport mysqlshow mysqlslap
mariadb-client-core mariadb mariadb-check my_print_defaults mysql
mc mc mcdiff mcedit mcview
memcached memcached
mkdocs dh_mkdocs mkdocs
mkdocs-get-deps mkdocs-get-deps
moreutils chronic combine errno ifdata ifne isutf8 lckdo mispipe parallel pee sponge ts vidir vipe zrun
mtr-tiny mtr mtr-packet
musl ld-musl-config
musl-dev x86_64-linux-musl-gcc
musl-tools musl-gcc musl-ldd
nano nano rnano
ncat ncat
ncdu ncdu
net-tools arp ifconfig ipmaddr iptunnel mii-tool nameif netstat plipconfig rarp route slattach
netcat-openbsd nc.openbsd
netcat-traditional nc.traditional
networkd-dispatcher networkd-dispatcher
nfs-common blkmapd mount.nfs mount.nfs4 mountstats nfsconf nfsidmap nfsiostat nfsstat rpc.gssd rpc.idmapd rpc.statd rpc.svcgssd rpcctl rpcdebug showmount sm-notify start-statd umount.nfs umount.nfs4
nftables nft
nginx nginx
nmap nmap nping
node-acorn acorn
node-corepack corepack
node-semver semver
nodejs node nodejs
openssh-client scp sftp ssh ssh-add ssh-agent ssh-argv0 ssh-copy-id ssh-keygen ssh-keyscan
openssh-server sshd
openssl c_rehash openssl
packagekit-tools pkcon pkmon
pandoc pandoc
parallel env_parallel env_parallel.bash env_parallel.csh env_parallel.dash env_parallel.fish env_parallel.ksh env_parallel.mksh env_parallel.sh env_parallel.tcsh env_parallel.zsh niceload parallel parcat parset parsort sem sql
patch patch
pciutils lspci pcilmr setpci update-pciids
perl corelist cpan enc2xs encguess h2ph h2xs instmodsh json_pp libnetcfg perlbug perldoc perlivp perlthanks piconv pl2pm pod2html pod2man pod2text pod2usage podchecker prove ptar ptardiff ptargrep shasum splain streamzip xsubpp zipdetails
php-cli phar.default phar.phar.default php.default
php-common phpdismod phpenmod phpquery
php8.4-cli phar.phar8.4 phar8.4 phar8.4.phar php8.4
pinentry-curses pinentry-curses
pipx pipx
pkexec pkexec
pkgconf pkg-config x86_64-linux-gnu-pkg-config x86_64-linux-gnu-pkgconf
pkgconf-bin pkgconf
po-debconf debconf-gettextize debconf-updatepo po2debconf podebconf-display-po podebconf-report-po
polkitd pkaction pkcheck pkttyagent
postgresql-client-common clusterdb createdb createlang createuser dropdb droplang dropuser pg_basebackup pg_dump pg_dumpall pg_isready pg_receivewal pg_receivexlog pg_recvlogical pg_restore pgbench psql reindexdb vacuumdb vacuumlo
postgresql-common pg_archivecleanup pg_backupcluster pg_config pg_conftool pg_createcluster pg_ctlcluster pg_dropcluster pg_lsclusters pg_renamecluster pg_restorecluster pg_updatedicts pg_upgradecluster pg_virtualenv
postgresql-common-dev dh_make_pgxs dh_pgxs_test pg_buildext
procps free kill pgrep pidwait pkill pmap ps pwdx skill slabtop snice sysctl tload top uptime vmstat w watch
psmisc fuser killall peekfd prtstat pslog pstree pstree.x11
pv pv
python-is-python3 pydoc python
python3 pdb3 pydoc3 pygettext3
python3-argcomplete activate-global-python-argcomplete python-argcomplete-check-easy-install-script register-python-argcomplete
python3-babel pybabel-python3
python3-chardet chardet chardetect
python3-charset-normalizer normalizer
python3-dev python3-config
python3-dotenv python-dotenv
python3-flask flask
python3-keyring keyring
python3-livereload livereload
python3-markdown markdown_py
python3-markdown-it markdown-it
python3-minimal py3clean py3compile py3versions python3
python3-nltk nltk
python3-numpy f2py f2py3 f2py3.13 numpy-config
python3-numpy-dev dh_numpy3
python3-pip pip pip3
python3-pygments pygmentize
python3-pytest py.test py.test-3 pytest pytest-3
python3-tqdm tqdm
python3-virtualenv virtualenv
python3-watchdog watchmedo
python3.13 pdb3.13 pydoc3.13 pygettext3.13
python3.13-dev python3.13-config
python3.13-minimal python3.13
rake rake
ranger ranger rifle
redis-server redis-server
redis-tools redis-benchmark redis-check-aof redis-check-rdb redis-cli
rpcbind rpcbind rpcinfo
rpcsvc-proto rpcgen
rsync rrsync rsync rsync-ssl
rsyslog rsyslogd
ruby erb irb rdbg rdoc ri ruby
ruby-rubygems gem update_rubygems
ruby3.3 bundle3.3 bundler3.3 erb3.3 gem3.3 irb3.3 racc3.3 rake3.3 rbs3.3 rdbg3.3 rdoc3.3 ri3.3 ruby3.3 syntax_suggest3.3 typeprof3.3
screen screen
sensible-utils select-editor sensible-browser sensible-editor sensible-pager sensible-terminal
sgml-base install-sgmlcatalog update-catalog
shared-mime-info update-mime-database
shellcheck shellcheck
siege bombardment siege siege.config siege2csv
socat filan procan socat socat-broker.sh socat-chain.sh socat-mux.sh socat1
sq sq
sqlite3 sqlite3
ssh-import-id ssh-import-id ssh-import-id-gh ssh-import-id-lp
sshpass sshpass
ssl-cert make-ssl-cert
strace strace strace-log-merge
stress stress
stress-ng stress-ng
subversion svn svnadmin svnauthz svnauthz-validate svnbench svndumpfilter svnfsfs svnlook svnmucc svnrdump svnserve svnsync svnversion
sudo cvtsudoers sudo sudo_logsrvd sudo_sendlog sudoedit sudoreplay visudo
sudo-rs su-rs sudo-rs visudo-rs
supervisor echo_supervisord_conf pidproxy supervisorctl supervisord
sysstat cifsiostat iostat mpstat pidstat sadf sar.sysstat tapestat
systemd busctl hostnamectl journalctl kernel-install localectl loginctl networkctl run0 systemctl systemd-ac-power systemd-analyze systemd-ask-password systemd-cat systemd-cgls systemd-cgtop systemd-confext systemd-creds systemd-delta systemd-detect-virt systemd-escape systemd-firstboot systemd-id128 systemd-inhibit systemd-machine-id-setup systemd-mount systemd-notify systemd-path systemd-run systemd-socket-activate systemd-stdio-bridge systemd-sysext systemd-sysusers systemd-tmpfiles systemd-tty-ask-password-agent systemd-umount systemd-vpick timedatectl varlinkctl
systemd-cryptsetup systemd-cryptenroll systemd-cryptsetup
systemd-resolved resolvconf resolvectl
systemd-sysv halt init poweroff reboot runlevel shutdown telinit
tcl8.6 tclsh8.6
tcpdump tcpdump
tftp-hpa tftp
time time
tini tini tini-static
tmux tmux
tnftp tnftp
toilet figlet-toilet toilet
traceroute lft.db tcptraceroute.db traceproto.db traceroute-nanog traceroute.db traceroute6.db
tree tree
ucf ucf ucfq ucfr
uidmap getsubids newgidmap newuidmap
unattended-upgrades unattended-upgrade unattended-upgrades
unzip funzip unzip unzipsfx zipgrep zipinfo
uuid-runtime uuidd uuidgen uuidparse
valgrind callgrind_annotate callgrind_control cg_annotate cg_diff cg_merge ms_print valgrind valgrind-di-server valgrind-listener valgrind.bin vgdb
vim vim.basic
vim-common helpztags
vim-runtime vimtutor
vim-tiny vim.tiny
vnstat vnstat vnstatd
w3m w3m w3mman
wget wget
whiptail whiptail
whois mkpasswd whois
x11-common X11
xauth xauth
xdg-user-dirs xdg-user-dir xdg-user-dirs-update
xfonts-utils bdftopcf bdftruncate fonttosfnt mkfontdir mkfontscale ucs2any update-fonts-alias update-fonts-dir update-fonts-scale
xml-core dh_installxmlcatalogs update-xmlcatalog
xsel xsel
xxd xxd
xz-utils lzmainfo unxz xz xzcat xzcmp xzdiff xzegrep xzfgrep xzgrep xzless xzmore
zip zip zipcloak zipnote zipsplit
zsh rzsh zsh zsh5`;
