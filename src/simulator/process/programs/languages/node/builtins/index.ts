import type { Realm } from '../engine/realm.ts';
import { hide } from '../engine/realm.ts';
import { addArrays } from './arrays.ts';
import { addBinary } from './binary.ts';
import { addCollections } from './collections.ts';
import { addDates } from './dates.ts';
import { addJson } from './json.ts';
import { addNumbers } from './numbers.ts';
import { addObjects } from './objects.ts';
import { addPromises } from './promises.ts';
import { addText } from './text.ts';

/** Gives a new realm the built-in objects of the language. */
export function addBuiltins(realm: Realm): void {
  addObjects(realm);
  addArrays(realm);
  addCollections(realm);
  addText(realm);
  addNumbers(realm);
  addJson(realm);
  addDates(realm);
  addPromises(realm);
  addBinary(realm);
  hide(realm.global, 'globalThis', realm.global);
  hide(realm.global, 'global', realm.global);
}
