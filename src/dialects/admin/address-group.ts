/**
 * The address that wrong tokens are counted by: that of the socket, since a forwarded one can be made up. Of an IPv6 address the first 64
 * bits, which is what one line is given; an IPv4 address that is written as IPv6 is the IPv4 address.
 */
export function addressGroup(address: string | undefined): string {
  if (address === undefined) return 'in-process';
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return plain.includes(':') ? firstHalf(plain) : plain;
}

function firstHalf(address: string): string {
  const [before = '', after] = address.toLowerCase().split('::');
  const head = groups(before);
  const tail = after === undefined ? [] : groups(after);
  const zeros =
    after === undefined ? [] : Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  const all = [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16).toString(16));
  return `${all.slice(0, 4).join(':')}::/64`;
}

function groups(text: string): string[] {
  return text === '' ? [] : text.split(':');
}
