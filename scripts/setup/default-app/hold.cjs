const { app } = require('electron');

/**
 * Holds "ready" back until Playwright has attached and calls `__playwright_run`. An app that opens its window
 * while Playwright attaches makes both wait for each other for ever, now and then.
 */
exports.holdUntilWatched = () => {
  const trulyReady = app.whenReady();
  const emit = app.emit.bind(app);
  let readyArguments = [];
  let isReady = false;
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  app.emit = (event, ...rest) => {
    if (event !== 'ready' || isReady) return emit(event, ...rest);
    readyArguments = rest;
    return app.listenerCount('ready') > 0;
  };
  app.isReady = () => isReady;
  app.whenReady = () => released;
  globalThis.__playwright_run = async () => {
    await trulyReady;
    isReady = true;
    release();
    emit('ready', ...readyArguments);
  };
};
