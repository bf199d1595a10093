import type { DocumentedOperation } from './documented-operations.ts';

/** Finds the operation that a method and a raw path (no query) belong to. */
export type FindOperation = (method: string, path: string) => DocumentedOperation | undefined;

export function operationFinder(operations: Iterable<DocumentedOperation>): FindOperation {
  const all = [...operations].map((operation) => ({ operation, matches: matcher(operation) }));
  return (method, path) =>
    all.find(({ operation, matches }) => operation.method === method && matches(path))?.operation;
}

/** Whether a raw path is one of the operation; a parameter is one segment that is not empty. */
function matcher({ path, trailingSlash }: DocumentedOperation): (pathname: string) => boolean {
  const literalParts = path.replace(/\/$/, '').split(/\{\w+\}/);
  const pattern = literalParts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^/]+');
  const end = trailingSlash === 'optional' ? '/?' : path.endsWith('/') && path !== '/' ? '/' : '';
  const expression = new RegExp(`^${pattern}${end}$`);
  return (pathname) => expression.test(pathname);
}
