export { connectionPair, type ResettableConnection } from './connection.ts';
export { EMBEDDED_DNS } from './dns.ts';
export { Fabric, type FabricPorts, type RequestReport } from './fabric.ts';
export { AddressPool, Ipam } from './ipam.ts';
export { parseAddress, parsePrefix } from './ipv4.ts';
export { AddressPool6 } from './ipv6.ts';
export type { PortRequest, Protocol, PublishedPort } from './port-bindings.ts';
export { type Attachment, Bridge, type ResolverFiles, Stack } from './stack.ts';
