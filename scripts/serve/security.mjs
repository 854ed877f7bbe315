// Bundled into dist/serve/security.mjs: Node 20 reads no TypeScript, and both editions keep one source for these.
export { contentType } from '../../shared/security/content-types.ts';
export { SECURITY_HEADERS as securityHeaders } from '../../shared/security/headers.ts';
