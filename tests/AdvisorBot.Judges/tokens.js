// Judges authorization headers by the official JavaScript SDK.
// In: { metadata, appId, requests: [{ authorization, channelId, serviceUrl }] }. Out: a JSON array, true for accepted.
'use strict';
const { ChannelValidation, JwtTokenValidation, SimpleCredentialProvider } = require('botframework-connector');

const { metadata, appId, requests } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
ChannelValidation.OpenIdMetadataEndpoint = metadata;
const credentials = new SimpleCredentialProvider(appId, 'secret');

async function accepts({ authorization, channelId, serviceUrl }) {
  try {
    const identity = await JwtTokenValidation.authenticateRequest(
      { type: 'message', channelId, serviceUrl, from: {}, recipient: {}, conversation: { id: 'c' } },
      authorization ?? '',
      credentials,
      '');
    return identity.isAuthenticated;
  } catch {
    return false;
  }
}

(async () => {
  const verdicts = [];
  for (const request of requests) verdicts.push(await accepts(request));
  console.log(JSON.stringify(verdicts));
})();
