import type { Realm } from './realm.ts';
import { Accessor, isObject, type Value } from './values.ts';

/** `#name` of one evaluation of a class: which objects have it, and its value in each. */
export class PrivateName {
  readonly name: string;
  readonly #values = new WeakMap<object, { value: Value; readonly method: boolean }>();

  constructor(name: string) {
    this.name = name;
  }

  has(object: object): boolean {
    return this.#values.has(object);
  }

  add(realm: Realm, object: object, value: Value, method = false): void {
    if (this.#values.has(object)) throw realm.typeError(`Cannot initialize #${this.name} twice on the same object`);
    this.#values.set(object, { value, method });
  }

  accessor(object: object): Accessor | undefined {
    const value = this.#values.get(object)?.value;
    return value instanceof Accessor ? value : undefined;
  }

  put(object: object, accessor: Accessor): void {
    this.#values.set(object, { value: accessor, method: false });
  }

  read(realm: Realm, object: Value): Value {
    const entry = isObject(object) ? this.#values.get(object) : undefined;
    if (entry === undefined)
      throw realm.typeError(
        object === undefined || object === null
          ? `Cannot read properties of ${object} (reading '#${this.name}')`
          : `Cannot read private member #${this.name} from an object whose class did not declare it`,
      );
    if (!(entry.value instanceof Accessor)) return entry.value;
    if (entry.value.get === undefined) throw realm.typeError(`'#${this.name}' was defined without a getter`);
    return realm.callNow(entry.value.get, object, []);
  }

  write(realm: Realm, object: Value, value: Value): void {
    const entry = isObject(object) ? this.#values.get(object) : undefined;
    if (entry === undefined)
      throw realm.typeError(`Cannot write private member #${this.name} to an object whose class did not declare it`);
    if (entry.method) throw realm.typeError(`Private method '#${this.name}' is not writable`);
    if (entry.value instanceof Accessor) {
      if (entry.value.set === undefined) throw realm.typeError(`'#${this.name}' was defined without a setter`);
      realm.callNow(entry.value.set, object, [value]);
    } else entry.value = value;
  }
}
