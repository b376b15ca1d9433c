const numberOf = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

/** Whether an IPv4 address lies in `10.0.0.0/8`, `10.0.0.0/255.0.0.0`, or is `10.0.0.1`. */
export function inNetwork(address: string, network: string): boolean {
  const [base = '', mask = '32'] = network.split('/');
  if (!/^[\d.]+$/.test(base) || !/^[\d.]+$/.test(address)) return base === address;
  const bits = mask.includes('.') ? 32 - Math.log2(2 ** 32 - numberOf(mask)) : Number(mask);
  const size = 2 ** (32 - bits);
  return Math.floor(numberOf(address) / size) === Math.floor(numberOf(base) / size);
}
