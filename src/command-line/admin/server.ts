import { action } from './action.ts';
import { adminCommand } from './group.ts';
import { item } from './outcome.ts';

export const status = adminCommand(
  action({
    name: 'status',
    summary: 'Tells how the server is, what it holds and how much room that takes.',
    example: 'trivium status --url https://data.example.org',
    perform: async (client) => item(await client.readStatus()),
  }),
);

export const dump = adminCommand(
  action({
    name: 'dump',
    summary:
      'Writes what the server holds as a file for `apply`: organizations, apps, collections, grants, and no secret of a token.',
    example: 'trivium dump > apps.yaml',
    perform: async (client) => item(await client.readConfiguration()),
  }),
);
