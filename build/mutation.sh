#!/usr/bin/env bash
# Puts mistakes into the code and counts those that the tests notice; fails where less than four of five are. Takes an hour
# and more, so it is not part of continuous integration. Scores: docs/advice.md, docs/understanding.md.
#   build/mutation.sh [advice | hearing]
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet tool restore
status=0
case "${1:-all}" in
  advice | all) (cd tests/AdvisorBot.Advice.Tests && dotnet stryker) || status=$? ;;&
  hearing | all) (cd tests/AdvisorBot.Tests && dotnet stryker -f stryker-hearing.json) || status=$? ;;&
  advice | hearing | all) ;;
  *) echo "There is advice and hearing; \`$1\` is neither." >&2; exit 2 ;;
esac
exit "$status"
