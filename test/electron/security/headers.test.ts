import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../shared/security/headers.ts';

const policy = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

describe('the content security policy', () => {
  it('denies what it does not name', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
  });

  it.each(['connect-src', 'base-uri', 'form-action', 'frame-ancestors', 'object-src'])(
    'denies %s, which default-src would not always cover',
    (name) => {
      expect(policy.get(name)).toEqual(["'none'"]);
    },
  );

  it('lets nothing in from elsewhere, inline or through eval', () => {
    for (const sources of policy.values()) {
      for (const source of sources) expect(["'none'", "'self'", 'data:']).toContain(source);
    }
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('style-src')).toEqual(["'self'"]);
  });
});
