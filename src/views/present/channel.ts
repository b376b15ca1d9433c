/** What the stage and the notes window say to each other. */
export type Message =
  | { readonly kind: 'hello' }
  | { readonly kind: 'at'; readonly phase: number; readonly seconds: number }
  | { readonly kind: 'go'; readonly by: 1 | -1 };

/** A line between the windows of this browser that show the same script; undefined where there is none. */
export function channelFor(id: string): BroadcastChannel | undefined {
  return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`drydock-demo-${id}`);
}
