#!/usr/bin/env bash
# What fairlead:assess adds to a Maven build: bench/maven/run.sh [rounds]. Needs 'mvn verify' once before.
# In each round four builds take turns, each a process of its own: one that does nothing, one that assesses a sample and writes its page,
# that one again with nothing changed, and once more with the goal left out (-Dfairlead.skip), which is what Maven itself takes to load
# the plugin. Prints what the last three take longer than the first: least, median and most.
set -euo pipefail
cd "$(dirname "$0")/../.."
repository=$PWD/faces/maven-plugin/target/local-repo
[ -d "$repository" ] || { echo "Build first: mvn -B verify" >&2; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/assessments"
cp assessments/harbour-lowe/2026.yml "$work/assessments"
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -1)
project() {
  cat <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.fairlead.bench</groupId>
  <artifactId>$1</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <build><plugins>$2</plugins></build>
</project>
POM
}
project nothing "" >"$work/nothing.xml"
project watched "<plugin><groupId>org.fairlead</groupId><artifactId>fairlead-maven-plugin</artifactId><version>$version</version>
  <executions><execution><goals><goal>assess</goal></goals></execution></executions></plugin>" >"$work/watched.xml"
wall() {
  local from=$EPOCHREALTIME
  mvn -B -q -o -Dmaven.legacyLocalRepo=true -Dmaven.repo.local="$repository" -f "$work/$1.xml" verify "${@:2}"
  local to=$EPOCHREALTIME
  millis=$(((${to/[.,]/} - ${from/[.,]/}) / 1000))
}
wall watched
for _ in $(seq "${1:-11}"); do
  wall nothing; nothing=$millis
  rm -rf "$work/target"
  wall watched; echo "$((millis - nothing))" >>"$work/assessed"
  wall watched; echo "$((millis - nothing))" >>"$work/unchanged"
  wall watched -Dfairlead.skip; echo "$((millis - nothing))" >>"$work/skipped"
done
for each in assessed unchanged skipped; do
  sort -n "$work/$each" | awk -v name="$each" '{ ms[NR] = $1 } END { printf "%-10s %5d %5d %5d ms\n", name, ms[1], ms[int((NR + 1) / 2)], ms[NR] }'
done
