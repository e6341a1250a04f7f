// Judges a Teams app package by the JSON schemas that come with the Agents Toolkit; its own code to do so does not load,
// for want of a package that it does not name.
// In: { manifest, localizations: [...] }. Out: a JSON array of problems.
'use strict';
const fs = require('fs'), path = require('path');
const Ajv = require('ajv-draft-04').default, formats = require('ajv-formats').default;

const { manifest, localizations } = JSON.parse(fs.readFileSync(0, 'utf8'));
const schemas = path.join(__dirname, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams', `v${manifest.manifestVersion}`);

function judge(name, document, schema) {
  const file = path.join(schemas, schema);
  if (!fs.existsSync(file)) return [`${name}: there is no schema ${file}`];
  // The schemas' patterns are not meant for the u flag.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats(ajv);
  const validate = ajv.compile(JSON.parse(fs.readFileSync(file, 'utf8')));
  return validate(document) ? [] : validate.errors.map(error => `${name}: ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

console.log(JSON.stringify([
  ...judge('manifest', manifest, 'MicrosoftTeams.schema.json'),
  ...localizations.flatMap(localization => judge('localization', localization, 'MicrosoftTeams.Localization.schema.json')),
]));
