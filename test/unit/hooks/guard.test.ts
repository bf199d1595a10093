import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hosts } from '../../../src/config/parsers.ts';
import { mayConnectTo } from '../../../src/hooks/public-address.ts';
import { TargetRefused, targetOf } from '../../../src/hooks/target.ts';

const open = { hosts: hosts('*'), privateToo: false };

/** Addresses of one's own machine and network, however they are written. */
const ownAddresses = [
  ...['127.0.0.1', '127.1.2.3', '0x7f.1', '0x7f000001', '2130706433', '017700000001', '127.1', '0', '0.0.0.0'],
  ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', '100.127.255.255'],
  ...['169.254.169.254', '0xa9fea9fe', '192.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1'],
  ...['224.0.0.1', '240.0.0.1', '255.255.255.255'],
  ...['[::]', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::ffff:169.254.169.254]', '[::127.0.0.1]'],
  ...['[64:ff9b::7f00:1]', '[64:ff9b::169.254.169.254]', '[64:ff9b:1::1]', '[2002:7f00:1::]', '[2001:0:7f00:1::]'],
  ...['[fc00::1]', '[fd12:3456::1]', '[fe80::1]', '[fec0::1]', '[ff02::1]', '[2001:db8::1]', '[::ffff:0:7f00:1]'],
];

describe('X7: a hook does not get at what is not public', () => {
  it.each(ownAddresses)('written as %s', async (host) => {
    await expect(targetOf(`http://${host}/`, open)).rejects.toBeInstanceOf(TargetRefused);
  });

  it.each(ownAddresses)('behind a name that leads to %s', async (host) => {
    const { hostname } = new URL(`http://${host}`);
    const address = hostname.replace(/^\[|\]$/g, '');
    const resolve = async () => ['93.184.215.14', address];
    await expect(targetOf('https://example.org/', { ...open, resolve })).rejects.toBeInstanceOf(TargetRefused);
  });

  it.each(['93.184.215.14', '8.8.8.8', '2606:4700:4700::1111', '::ffff:8.8.8.8'])('but at %s', async (address) => {
    const resolve = async () => [address];
    expect(await targetOf('https://example.org/x', { ...open, resolve })).toMatchObject({ address });
  });

  it('nor at any address of a private network, as a property', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const networks = [
      (a: number, b: number, c: number) => `10.${a}.${b}.${c}`,
      (a: number, b: number, c: number) => `127.${a}.${b}.${c}`,
      (a: number, b: number, c: number) => `172.${16 + (a % 16)}.${b}.${c}`,
      (_: number, b: number, c: number) => `192.168.${b}.${c}`,
      (_: number, b: number, c: number) => `169.254.${b}.${c}`,
      (a: number, b: number, c: number) => `100.${64 + (a % 64)}.${b}.${c}`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...networks), octet, octet, octet, (network, a, b, c) => {
        const address = network(a, b, c);
        expect([mayConnectTo(address, false), mayConnectTo(`::ffff:${address}`, false)]).toEqual([false, false]);
      }),
    );
  });

  it.each([
    ['127.0.0.1', true],
    ['::1', true],
    ['10.1.2.3', true],
    ['100.64.0.1', true],
    ['fd00::1', true],
    ['8.8.8.8', true],
    ['169.254.169.254', false],
    ['::ffff:169.254.169.254', false],
    ['fe80::1', false],
    ['0.0.0.0', false],
    ['::', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['no address', false],
  ])('where private addresses are configured, %s: %s', (address, allowed) => {
    expect(mayConnectTo(address, true)).toBe(allowed);
  });

  it.each([
    ['no host at all', '', 'https://example.org/', false],
    ['the host', 'example.org', 'https://EXAMPLE.org/', true],
    ['the host on the other usual port', 'example.org', 'http://example.org/', true],
    ['another port', 'example.org', 'https://example.org:8443/', false],
    ['the port that is given', 'example.org:8443', 'https://example.org:8443/', true],
    ['the usual port where another is given', 'example.org:8443', 'https://example.org/', false],
    ['a port that is given and usual', 'example.org:443', 'https://example.org/', true],
    ['another host', 'example.org', 'https://example.com/', false],
    ['a host that ends alike', 'example.org', 'https://evil-example.org/', false],
    ['a host below', '*.example.org', 'https://a.b.example.org/', true],
    ['the host itself, where those below are meant', '*.example.org', 'https://example.org/', false],
    ['a host that only looks as if it were below', '*.example.org', 'https://evilexample.org/', false],
    ['one of several', 'a.org, b.org', 'https://b.org/', true],
    ['a name with letters of another script', 'exämple.org', 'https://xn--exmple-cua.org/', true],
    ['a user name', '*', 'https://user@example.org/', false],
    ['a password', '*', 'https://:secret@example.org/', false],
    ['a file', '*', 'file:///etc/passwd', false],
    ['another protocol', '*', 'gopher://example.org/', false],
    ['no URL', '*', '//example.org', false],
  ])('the list of hosts has %s', async (_, list, url, allowed) => {
    const resolve = async () => ['93.184.215.14'];
    const rules = { hosts: list === '' ? [] : hosts(list), privateToo: false, resolve };
    if (allowed) expect((await targetOf(url, rules)).address).toBe('93.184.215.14');
    else await expect(targetOf(url, rules)).rejects.toBeInstanceOf(TargetRefused);
  });

  it.each(['', 'a b', 'http://example.org', 'example.org/path', '*.', '*.*', 'user@example.org', 'a:99999999'])(
    'the setting is not %j',
    (list) => {
      expect(() => hosts(list)).toThrow(RangeError);
    },
  );
});
