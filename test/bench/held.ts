/** What of a page's heap is the page's: its objects, and not what the browser has compiled and learned about its code. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] };
  };
  readonly nodes: readonly number[];
}

/** The browser's own: its code, what it draws with (nodes are counted apart), and what a snapshot adds itself. */
const foreign = ['code', 'native', 'hidden', 'synthetic'];

/** Bytes of a heap snapshot in objects, arrays, strings, numbers, functions with their variables, and their shapes. */
export const heldIn = (text: string): number => {
  const { snapshot, nodes } = JSON.parse(text) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let held = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (!foreign.includes(types[type]![nodes[node + type]!]!)) held += nodes[node + size]!;
  return held;
};
