// Loads worker.ts where the server runs from its sources. tsx registers itself in the main thread only, so a worker asks for it.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
