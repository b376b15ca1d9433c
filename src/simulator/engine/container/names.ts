import type { ApiTask } from '../../api/engine-api.ts';
import type { IdSource } from '../../base/ports.ts';
import { ok } from '../../base/result.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError, noSuchContainer } from '../errors.ts';
import type { Container } from './container.ts';

const NAME = /^\/?[a-zA-Z0-9][a-zA-Z0-9_.-]+$/;

/** Checks a name that a person chose. It is shown as given: with a slash on rename, without on create. */
export function checkName(daemon: Daemon, name: string, shown = name): ApiResult<void> {
  if (!NAME.test(name)) {
    const message = `Invalid container name (${shown}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`;
    return apiError('invalid', message, 'container.invalid-name');
  }
  const bare = name.replace(/^\//, '');
  const owner = [...daemon.containers.values()].find((one) => one.name === bare);
  if (owner === undefined) return ok(undefined);
  const message = `Conflict. The container name "/${bare}" is already in use by container "${owner.id}". You have to remove (or rename) that container to be able to reuse that name.`;
  return apiError('conflict', message, 'container.name-taken');
}

/** By full id, full name, or the beginning of an id. */
export function findContainer(daemon: Daemon, term: string): ApiResult<Container> {
  if (term === '') return apiError('invalid', 'invalid name or ID supplied: ""', 'container.invalid-name');
  const byId = daemon.containers.get(term);
  if (byId !== undefined) return ok(byId);
  const bare = term.replace(/^\//, '');
  const all = [...daemon.containers.values()];
  const byName = all.find((one) => one.name === bare);
  if (byName !== undefined) return ok(byName);
  const matching = all.filter((one) => one.id.startsWith(term));
  if (matching.length > 1)
    return apiError('invalid', `multiple IDs found with provided prefix: ${term}`, 'container.ambiguous');
  const [only] = matching;
  return only === undefined ? noSuchContainer(term) : ok(only);
}

/** The container of this name, once no start of it is under way. */
export function* settledContainer(daemon: Daemon, id: string): ApiTask<Container> {
  const found = findContainer(daemon, id);
  if (found.ok) while (found.value.starting) yield { kind: 'wait', on: [found.value.changed] };
  return found;
}

/** A name of Docker's form, an adjective and a scientist, that nobody has yet. */
export function generateName(daemon: Daemon, ids: IdSource = daemon.ids): string {
  const taken = new Set([...daemon.containers.values()].map((one) => one.name));
  const pick = (list: readonly string[]): string => list[ids.int(list.length)] ?? '';
  let name = `${pick(ADJECTIVES)}_${pick(SURNAMES)}`;
  while (taken.has(name)) name = `${pick(ADJECTIVES)}_${pick(SURNAMES)}${ids.int(10)}`;
  return name;
}

const ADJECTIVES =
  'amber brave bright brisk calm candid cheerful clever cosmic crisp curious daring dazzling eager earnest gallant gentle golden happy hopeful humble jolly keen kind lively lucid mellow merry modest nimble noble patient plucky polite proud quick quiet quirky ready serene sharp silent silver sincere sleepy smart snappy sociable spry steady stoic sunny swift tender thrifty tidy trusting upbeat vibrant vigilant vivid warm wise witty wonderful zealous zen'.split(
    ' ',
  );

const SURNAMES =
  'archimedes babbage bardeen bell bohr boole brahmagupta cerf curie darwin dijkstra einstein elion engelbart euclid euler faraday fermat fermi feynman franklin galileo gauss goldberg goodall hamilton hawking heisenberg hodgkin hopper hypatia jackson johnson kalam kepler khayyam knuth lamarr leakey liskov lovelace maxwell mccarthy meitner mendel mestorf morse newton nightingale nobel noether pascal pasteur payne perlman ramanujan ride ritchie shannon shirley sutherland tesla thompson torvalds turing villani wiles wilson wozniak wright'.split(
    ' ',
  );
