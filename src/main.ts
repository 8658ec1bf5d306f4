import { Command } from 'commander';
import { accountCommand } from '#doors/cli/account.command.ts';
import { deadlineCommand } from '#doors/cli/deadline.command.ts';
import { doctorCommand } from '#doors/cli/doctor.command.ts';
import { saidOfFailure } from '#doors/cli/failed.ts';
import { importCommand } from '#doors/cli/import.command.ts';
import { migrateCommand } from '#doors/cli/migrate.command.ts';
import { openHouse } from '#doors/cli/open-house.ts';
import { processCommand } from '#doors/cli/process.command.ts';
import { serveCommand } from '#doors/cli/serve.command.ts';
import { simulateCommand } from '#doors/cli/simulate.command.ts';
import { verifyCommand } from '#doors/cli/verify.command.ts';
import { webCommand } from '#doors/cli/web.command.ts';
import { readConfig } from '#platform/config/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import pack from '../package.json' with { type: 'json' };
import { listeners, timers } from './listeners.ts';
import { root } from './root.ts';

const config = () => readConfig(process.env);
const seed = openSeed(root('db/seed'));
const open = (stop?: AbortSignal) => openHouse({ config: config(), root, seed, timers, listeners, stop });

const program = new Command('motcua')
  .description('Một Cửa: the one-stop shop of a Vietnamese local government')
  .version(pack.version);
serveCommand(program, { config, open, listeners, seed });
webCommand(program, { config, root, timers, listeners });
migrateCommand(program, { open });
accountCommand(program, { open });
deadlineCommand(program, seed);
importCommand(program, open);
doctorCommand(program, open);
processCommand(program, { open });
verifyCommand(program, open);
simulateCommand(program, { open, seed, listeners });

await program.parseAsync().catch((fault: Error) => {
  process.stderr.write(`${saidOfFailure(fault)}\n`);
  process.exit(1);
});
