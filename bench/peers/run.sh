#!/usr/bin/env bash
# Compares rule engines on one part of the toolkit pack; see README.md. Needs Java 17, Maven, Node 20 and bench/target/benchmarks.jar.
set -euo pipefail
cd "$(dirname "$0")"
jar=../target/benchmarks.jar
[ -f "$jar" ] || { echo "Build first: mvn -B -Pquick -pl bench -am package" >&2; exit 3; }
work=../target/peers
mkdir -p "$work"
mvn -B -q dependency:copy-dependencies -DoutputDirectory="$work/lib"
cp package.json peers.mjs "$work"
(cd "$work" && npm install --silent --no-audit --no-fund)
java -Xmx1g -cp "$jar:$work/lib/*" Peers.java practice.dmn "$work/cases.json"
node "$work/peers.mjs" "$work/cases.json"
