// Judges activities by the schema of the Agents SDK and their cards by the Adaptive Cards renderer.
// In: a JSON array of activities. Out: a JSON array of problems.
'use strict';
const { activityZodSchema } = require('@microsoft/agents-activity');
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = require('adaptivecards/dist/adaptivecards.js');

const input = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const problems = [];

input.forEach((activity, index) => {
  const place = `activity ${index} on ${activity.channelId}`;
  const result = activityZodSchema.safeParse(activity);
  if (!result.success) {
    for (const issue of result.error.issues) problems.push(`${place}: ${issue.path.join('.')}: ${issue.message}`);
  }
  for (const attachment of activity.attachments ?? []) {
    if (attachment.contentType !== 'application/vnd.microsoft.card.adaptive') continue;
    const version = attachment.content?.version;
    if (version !== '1.5') problems.push(`${place}: the card's version is ${version}`);
    const context = new SerializationContext(Versions.v1_5);
    const card = new AdaptiveCard();
    // Teams shows six actions in a row, the renderer's own setting is five.
    if (activity.channelId === 'msteams') card.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
    card.parse(attachment.content, context);
    for (let i = 0; i < context.eventCount; i++) problems.push(`${place}: card: ${context.getEventAt(i).message}`);
    for (const event of card.validateProperties().validationEvents) problems.push(`${place}: card: ${event.message}`);
  }
});

console.log(JSON.stringify(problems));
