/**
 * Packages that exist and that Drydock's catalogues lack: to say that there is no such package would be wrong. Names of
 * both distributions.
 */
const NAMES = new Set(
  `stress-ng openjdk-17-jre-headless openjdk-17-jre openjdk-17-jdk openjdk-17-jdk-headless default-jdk default-jdk-headless default-jre maven gradle ant graphviz clang llvm lldb
moreutils fortune-mod tmux screen neovim emacs emacs-nox git-lfs subversion mercurial mosh ansible terraform docker.io docker-compose docker-cli docker podman buildah skopeo kubectl
golang rustc cargo rust ghc erlang elixir lua5.4 lua5.3 luajit r-base julia octave swift php8.2 php8.2-fpm php-fpm php-mysql php84 php84-fpm composer ruby-dev ruby-full rubygems bundler
python3-numpy python3-pandas python3-requests python3-flask python3-django python3-yaml python3-dev python2 pipx py3-numpy py3-pandas py3-requests py3-flask py3-virtualenv
mysql-server mariadb-server mongodb mongodb-org memcached rabbitmq-server haproxy varnish squid lighttpd caddy postfix dovecot-core bind9 dnsmasq openvpn wireguard wireguard-tools
fail2ban ufw iptables nftables tor certbot letsencrypt samba nfs-common nfs-kernel-server cifs-utils vsftpd proftpd autoconf automake libtool bison flex ninja-build meson swig
libcurl4-openssl-dev libxslt1-dev libjpeg-dev libpng-dev libsqlite3-dev libreadline-dev libncurses-dev libncurses5-dev libbz2-dev liblzma-dev libyaml-dev libgmp-dev libgl1 libglib2.0-0
libmysqlclient-dev default-libmysqlclient-dev libmariadb-dev libsdl2-dev xvfb chromium firefox firefox-esr libreoffice pandoc texlive latexmk ghostscript poppler-utils tesseract-ocr
iputils net-tools busybox-extras bzip2 xz openssh gnupg postgresql-client php openjdk17-jre openjdk17-jdk openjdk21-jre openjdk21-jdk lsof psmisc zsh util-linux zlib-dev pkgconf cmake
imagemagick nmap iperf3 diffutils bc supervisor dcron libstdc++ libgcc yarn openrc mosquitto-clients mosquitto ffmpeg-dev libxml2-dev libxslt-dev jpeg-dev freetype-dev icu-dev
readline-dev sqlite-dev mariadb-connector-c-dev yaml-dev gmp-dev ncurses-dev bison-dev libressl s6 s6-overlay runit monit logrotate rsyslog syslog-ng inotify-tools parallel pv
ncdu ranger mc lynx w3m aria2 axel httpie siege apache2-utils wrk hey bats shellcheck expect dialog whiptail`.split(
    /\s+/,
  ),
);

/** What to say of a package that is not in a catalogue but exists; undefined of a name that nobody knows. */
export const notInCatalogue = (name: string): string | undefined =>
  NAMES.has(name) ? `drydock: the package ${name} is not in Drydock's catalogue` : undefined;
