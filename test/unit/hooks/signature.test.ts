import { expect, it } from 'vitest';
import { signatureHeaders } from '../../../src/hooks/signature.ts';

it('signs as the convention of Standard Webhooks has it', () => {
  const body = '{"test": 2432232314}';
  const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
  expect(signatureHeaders(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], { id, at: 1_614_265_330, body })).toEqual({
    'webhook-id': id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

it('signs with the bytes of a secret that is no such key, and differently for another time, id, body or secret', () => {
  const usual = { id: 'a', at: 1, body: 'b' };
  const variants = [
    signatureHeaders(['s'], usual),
    signatureHeaders(['t'], usual),
    signatureHeaders(['s'], { ...usual, id: 'c' }),
    signatureHeaders(['s'], { ...usual, at: 2 }),
    signatureHeaders(['s'], { ...usual, body: '' }),
  ];
  expect(new Set(variants.map((headers) => headers['webhook-signature'])).size).toBe(5);
});

it('signs with each secret, so that receivers may have the old or the new one while it is changed', () => {
  const signed = { id: 'a', at: 1, body: 'b' };
  const [old, fresh] = ['old', 'whsec_bmV3'].map((secret) => signatureHeaders([secret], signed)['webhook-signature']);
  expect(signatureHeaders(['whsec_bmV3', 'old'], signed)['webhook-signature']).toBe(`${fresh} ${old}`);
});
