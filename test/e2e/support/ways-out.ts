/** Runs in a page: tries everything by which a page reaches another machine, and waits for it to happen. */
export async function tryEveryWayOut(port: number): Promise<readonly string[]> {
  const http = `http://127.0.0.1:${port}`;
  const done: string[] = [];
  const attempt = async (name: string, work: () => unknown): Promise<void> => {
    const limit = new Promise((resolve) => setTimeout(resolve, 1500));
    try {
      await Promise.race([work(), limit]);
      done.push(name);
    } catch (error) {
      done.push(`${name}: ${error instanceof Error ? error.name : 'failed'}`);
    }
  };
  const element = (tag: string, attributes: Readonly<Record<string, string>>) => () => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    document.body.append(made);
    return new Promise((resolve) => {
      made.addEventListener('load', resolve);
      made.addEventListener('error', resolve);
    });
  };
  const call = async (server: RTCIceServer) => {
    const connection = new RTCPeerConnection({ iceServers: [server] });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise((resolve) => setTimeout(resolve, 1000));
    connection.close();
  };
  const turn = (query: string): RTCIceServer => ({
    urls: `turn:127.0.0.1:${port}${query}`,
    username: 'a',
    credential: 'b',
  });
  const form = () => {
    const made = document.createElement('form');
    made.action = `${http}/form`;
    made.method = 'post';
    document.body.append(made);
    made.submit();
  };
  const ping = () => {
    const made = document.createElement('a');
    made.href = '#here';
    made.setAttribute('ping', `${http}/ping`);
    document.body.append(made);
    made.click();
  };
  await Promise.all([
    attempt('fetch', () => fetch(`${http}/fetch`, { mode: 'no-cors' })),
    attempt('fetch localhost', () => fetch(`http://localhost:${port}/fetch`, { mode: 'no-cors' })),
    attempt('beacon', () => navigator.sendBeacon(`${http}/beacon`, 'x')),
    attempt('XMLHttpRequest', () => {
      const request = new XMLHttpRequest();
      request.open('GET', `${http}/xhr`);
      request.send();
    }),
    attempt('WebSocket', () => void new WebSocket(`ws://127.0.0.1:${port}/ws`)),
    attempt('EventSource', () => void new EventSource(`${http}/events`)),
    attempt('Worker', () => void new Worker(`${http}/worker.js`)),
    attempt('import', () => import(/* @vite-ignore */ `${http}/module.js`)),
    attempt('image', element('img', { src: `${http}/image.png` })),
    attempt('script', element('script', { src: `${http}/script.js` })),
    attempt('style', element('link', { rel: 'stylesheet', href: `${http}/style.css` })),
    attempt('frame', element('iframe', { src: `${http}/frame.html` })),
    attempt('object', element('object', { data: `${http}/object.html` })),
    attempt('video', element('video', { src: `${http}/video.mp4` })),
    attempt('prefetch', element('link', { rel: 'prefetch', href: `${http}/prefetch` })),
    attempt('preload', element('link', { rel: 'preload', as: 'script', href: `${http}/preload.js` })),
    attempt('preconnect', element('link', { rel: 'preconnect', href: http })),
    attempt('modulepreload', element('link', { rel: 'modulepreload', href: `${http}/m.js` })),
    attempt('form', form),
    attempt('ping', ping),
    attempt('stun', () => call({ urls: `stun:127.0.0.1:${port}` })),
    attempt('turn over udp', () => call(turn('?transport=udp'))),
    attempt('turn over tcp', () => call(turn('?transport=tcp'))),
  ]);
  return done;
}
