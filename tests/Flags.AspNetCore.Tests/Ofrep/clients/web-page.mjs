// A page's script: evaluates everything once for each user; then switches a flag on as an operator and waits to hear of it.
import { EventSource } from 'eventsource';
import { OpenFeature, ProviderEvents } from '@openfeature/web-sdk';
import { OFREPWebProvider } from '@openfeature/ofrep-web-provider';
import { call } from './call.mjs';

globalThis.EventSource = EventSource;
const { url, token, operator, users, flags, change } = call;
const provider = new OFREPWebProvider({ baseUrl: url, headers: [['Authorization', `Bearer ${token}`]], cacheMode: 'disabled' });
await OpenFeature.setContext({ targetingKey: users[0] });
await OpenFeature.setProviderAndWait(provider);
const client = OpenFeature.getClient();
const answers = {};
for (const user of users) {
  await OpenFeature.setContext({ targetingKey: user });
  answers[user] = {};
  for (const flag of flags) {
    const { value, reason, variant, errorCode, flagMetadata } = client.getBooleanDetails(flag, false);
    answers[user][flag] = { value, reason, variant, errorCode, ours: flagMetadata?.reason };
  }
}

const before = client.getBooleanValue(change, false);
const changed = new Promise((resolve) => client.addHandler(ProviderEvents.ConfigurationChanged, resolve));
await fetch(`${url}/api/v1/features/${change}/enable`, { method: 'POST', headers: { Authorization: `Bearer ${operator}` } });
const { flagsChanged } = await changed;
console.log(JSON.stringify({ answers, before, after: client.getBooleanValue(change, false), flagsChanged }));
await OpenFeature.close();
