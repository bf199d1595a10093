import { updateFolder } from '../../../scripts/generate/folder.ts';
import { generateNasty, nastyFolder } from './nasty.ts';

// Run after a change of the generator: node --import tsx test/unit/generate/update-nasty.ts
console.log(await updateFolder(nastyFolder, await generateNasty()));
