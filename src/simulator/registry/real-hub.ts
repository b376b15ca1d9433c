/**
 * What the real Docker Hub has and the simulated one does not: to say that it does not exist would be wrong. Names of the official
 * images, and of publishers that many people pull from.
 */
const OFFICIAL = new Set(
  `adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps busybox caddy cassandra chronograf cirros clearlinux clefos clickhouse clojure composer convertigo couchbase couchdb crate dart debian docker drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang fedora flink fluentd friendica gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-world hitch httpd hylang ibm-semeru-runtimes ibmjava influxdb irssi jetty joomla jruby julia kapacitor kibana kong krakend lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mysql nats nats-streaming neo4j neurodebian nextcloud nginx node notary odoo open-liberty openjdk openresty oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin plone postfixadmin postgres pypy python r-base rabbitmq rakudo-star redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa scratch silverpeas solr sonarqube spark spiped storm swift swipl teamspeak telegraf tomcat tomee traefik ubuntu unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper`.split(
    ' ',
  ),
);

const PUBLISHERS = new Set(
  'alpine amazon apache atlassian bitnami bitnamilegacy circleci cloudflare confluentinc containrrr continuumio curlimages datadog dpage docker elastic envoyproxy fluent gitea gitlab google grafana hashicorp homeassistant jenkins jenkinsci jupyter keycloak kindest kong lscr library linuxserver mailhog mcr minio nginxinc nginxdemos nvidia openresty openzipkin oraclelinux ollama portainer postgis prom pytorch rancher redis sameersbn selenium snyk sonatype temporalio tensorflow thingsboard timescale traefik vaultwarden zabbix'.split(
    ' ',
  ),
);

/** Names of releases that stand for a version. */
const RELEASES = new Set(
  'trusty xenial bionic focal jammy noble plucky questing wheezy jessie stretch buster bullseye bookworm trixie sid stable testing unstable oldstable'.split(
    ' ',
  ),
);

const VARIANTS = new Set(
  'alpine slim perl otel fpm apache cli jdk jre jammy noble focal bullseye bookworm trixie buster stretch windowsservercore nanoserver oracle oraclelinux9 unprivileged lts current mainline stable edge rolling'.split(
    ' ',
  ),
);

/**
 * Whether the real Hub has this name, as far as one can tell without asking: an official image or a publisher's, and of a
 * repository whose tags are known (`held`) a version that is older than the newest of these, in a usual variant.
 */
export function isOnRealHub(path: string, tag: string, held: readonly string[]): boolean {
  const [first = '', second = ''] = path.split('/');
  if (held.length === 0) return first === 'library' ? OFFICIAL.has(second) : PUBLISHERS.has(first);
  const [version = '', ...variants] = tag.split('-');
  if (!variants.every((one) => VARIANTS.has(one.replace(/[\d.]+$/, '')))) return false;
  if (RELEASES.has(version) || VARIANTS.has(version)) return true;
  const newest = Math.max(...held.map(numberOf));
  return /^\d+(\.\d+){0,3}$/.test(version) && numberOf(version) <= newest;
}

/** A version as a number that grows with its first two parts. */
function numberOf(version: string): number {
  const [, major = '-1', minor = '0'] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return Number(major) + Number(minor) / 1000;
}
