/** Every command there is, in the order of the help. */
import { backup } from "./backup";
import type { Command } from "./command";
import { doctor } from "./doctor";
import { migrateCommand } from "./migrate";
import { publishAlone } from "./publish-alone";
import { restore } from "./restore";
import { seed } from "./seed";
import { tokenCreate } from "./token-create";
import { userCreate } from "./user-create";
import { userDisable } from "./user-disable";
import { userErase } from "./user-erase";
import { userExport } from "./user-export";
import { userList } from "./user-list";
import { userResetPassword } from "./user-reset-password";
import { userResetSecondFactor } from "./user-reset-second-factor";
import { verify } from "./verify";

export const COMMANDS: readonly Command[] = [
  userCreate,
  userList,
  userDisable,
  userResetPassword,
  userResetSecondFactor,
  userExport,
  userErase,
  tokenCreate,
  migrateCommand,
  seed,
  verify,
  backup,
  restore,
  publishAlone,
  doctor,
];
