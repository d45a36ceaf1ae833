// A React page that shows one flag: its text before and after an operator switches the flag on, without a reload.
import { Window } from 'happy-dom';
import { EventSource } from 'eventsource';
import { call } from './call.mjs';

const window = new Window({ url: call.url });
Object.assign(globalThis, { window, document: window.document, EventSource });
// Some versions of Node have a navigator of their own, which cannot be assigned.
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const { createElement } = await import('react');
const { createRoot } = await import('react-dom/client');
const { OpenFeature, OpenFeatureProvider, useFlag } = await import('@openfeature/react-sdk');
const { OFREPWebProvider } = await import('@openfeature/ofrep-web-provider');

const { url, token, operator, user, change } = call;
const provider = new OFREPWebProvider({ baseUrl: url, headers: [['Authorization', `Bearer ${token}`]], cacheMode: 'disabled' });
await OpenFeature.setProviderAndWait(provider, { targetingKey: user });

function Page() {
  const { value } = useFlag(change, false);
  return createElement('p', null, value ? 'new page' : 'old page');
}

const root = document.createElement('div');
const shows = (text) => new Promise((resolve) => {
  const look = () => root.textContent === text && resolve(root.textContent);
  new window.MutationObserver(look).observe(root, { childList: true, subtree: true, characterData: true });
  look();
});
createRoot(root).render(createElement(OpenFeatureProvider, null, createElement(Page)));
const before = await shows('old page');
await fetch(`${url}/api/v1/features/${change}/enable`, { method: 'POST', headers: { Authorization: `Bearer ${operator}` } });
const after = await shows('new page');
console.log(JSON.stringify({ before, after }));
process.exit(0);
