import { start } from './app/start.ts';
import { registerScheme } from './protocol/register.ts';
import { lockAppEarly } from './security/lock-app.ts';

/** In this order: what must be shut and registered before Electron is ready, then the app. */
lockAppEarly();
registerScheme();
start();
