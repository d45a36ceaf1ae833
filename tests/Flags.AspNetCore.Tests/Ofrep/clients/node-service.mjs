// A Node service: asks for each user and flag with one client, and prints what it was told as one JSON object.
import { OpenFeature } from '@openfeature/server-sdk';
import { OFREPProvider } from '@openfeature/ofrep-provider';
import { call } from './call.mjs';

const { url, token, users, flags } = call;
await OpenFeature.setProviderAndWait(new OFREPProvider({ baseUrl: url, headers: [['Authorization', `Bearer ${token}`]] }));
const client = OpenFeature.getClient();
const answers = {};
for (const user of users) {
  answers[user] = {};
  for (const flag of flags) {
    const { value, reason, variant, errorCode, flagMetadata } = await client.getBooleanDetails(flag, false, { targetingKey: user });
    answers[user][flag] = { value, reason, variant, errorCode, ours: flagMetadata?.reason };
  }
}

console.log(JSON.stringify(answers));
await OpenFeature.close();
