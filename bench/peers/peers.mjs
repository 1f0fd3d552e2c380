// Times two rule engines of Node against a plain loop on the cases that Peers.java wrote down.
import { readFileSync } from 'node:fs';
import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';

const sheets = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const ROUNDS = 5;
const TURN = 5;
const FROM_FIGURES = ['MON-03', 'MON-11', 'MON-12', 'MON-14', 'MON-15', 'MON-18', 'LEAD-15'];
const OPEN_TO_ALL = ['REC-03', 'SEL-05', 'SEL-01'];

function plain(c) {
  if (c.level === -2 || !c.audiences.includes(c.audience)
      || !(c.size === 'any' || c.audience !== 'employer' || c.size === c.orgSize)
      || !(c.offering.length === 0 || c.offering.some((each) => c.offers.includes(each)))
      || !(c.sectors.length === 0 || c.sectors.includes(c.sector))) return -1;
  if ((c.collected === 0 && FROM_FIGURES.includes(c.id)) || (c.keptApart === 'no' && c.id === 'SEL-09')) return 0;
  if (c.level > 1 && ((c.dataPolicy === 'no' && c.id === 'MON-10') || (c.contacts && OPEN_TO_ALL.includes(c.id)))) return 1;
  return Math.max(0, c.level);
}

function credits(sheet, levels) {
  const sums = {};
  sheet.forEach((c, i) => { sums[c.area] = (sums[c.area] ?? 0) + Math.max(0, levels[i]) * c.weight; });
  return sums;
}

const table = [
  ['level == -2', '-1'],
  ['not(audience in audiences)', '-1'],
  ['size != "any" and audience == "employer" and size != orgSize', '-1'],
  ['len(offering) > 0 and none(offering, # in offers)', '-1'],
  ['len(sectors) > 0 and not(sector in sectors)', '-1'],
  [`collected == 0 and id in ${JSON.stringify(FROM_FIGURES)}`, '0'],
  ['keptApart == "no" and id == "SEL-09"', '0'],
  ['level > 1 and dataPolicy == "no" and id == "MON-10"', '1'],
  [`level > 1 and contacts and id in ${JSON.stringify(OPEN_TO_ALL)}`, '1'],
  ['level < 0', '0'],
  ['', 'level'],
];
const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify({
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in' },
    {
      id: 'table', type: 'decisionTableNode', name: 'table',
      content: {
        hitPolicy: 'first',
        inputField: 'cases', outputPath: 'levels', executionMode: 'loop',
        inputs: [{ id: 'when', name: 'when' }],
        outputs: [{ id: 'level', name: 'level', field: 'level' }],
        rules: table.map(([when, level], i) => ({ _id: `${i}`, when, level })),
      },
    },
    { id: 'out', type: 'outputNode', name: 'out' },
  ],
  edges: [{ id: 'a', sourceId: 'in', targetId: 'table' }, { id: 'b', sourceId: 'table', targetId: 'out' }],
})));
async function zen(sheet) {
  return (await decision.evaluate({ cases: sheet })).result.levels.map((each) => each.level);
}

const engine = new Engine([], { allowUndefinedFacts: true });
engine.addOperator('sharesNone', (some, others) => some.length > 0 && !some.some((each) => others.includes(each)));
engine.addOperator('isNoneOf', (one, all) => all.length > 0 && !all.includes(one));
const is = (fact, value, operator = 'equal') => ({ fact, operator, value });
[
  [[is('level', -2)], -1],
  [[is('audience', { fact: 'audiences' }, 'notIn')], -1],
  [[is('size', 'any', 'notEqual'), is('audience', 'employer'), is('size', { fact: 'orgSize' }, 'notEqual')], -1],
  [[is('offering', { fact: 'offers' }, 'sharesNone')], -1],
  [[is('sector', { fact: 'sectors' }, 'isNoneOf')], -1],
  [[is('collected', 0), is('id', FROM_FIGURES, 'in')], 0],
  [[is('keptApart', 'no'), is('id', 'SEL-09')], 0],
  [[is('level', 1, 'greaterThan'), is('dataPolicy', 'no'), is('id', 'MON-10')], 1],
  [[is('level', 1, 'greaterThan'), is('contacts', true), is('id', OPEN_TO_ALL, 'in')], 1],
  [[is('level', 0, 'lessThan')], 0],
  [[is('level', 0, 'greaterThanInclusive')], undefined],
].forEach(([all, level], i) => engine.addRule({
  conditions: { all }, event: { type: 'level', params: { level } }, priority: 100 - i, onSuccess: () => engine.stop(),
}));
async function jsonRules(sheet) {
  const levels = [];
  for (const c of sheet) {
    const { events } = await engine.run(c);
    levels.push(events[0].params.level ?? c.level);
  }
  return levels;
}

async function round(way, seconds) {
  let base = 0n;
  let other = 0n;
  const end = Date.now() + seconds * 1000;
  for (let from = 0; Date.now() < end; from = (from + TURN) % sheets.length) {
    const turn = sheets.slice(from, from + TURN);
    const start = process.hrtime.bigint();
    for (const sheet of turn) credits(sheet, sheet.map(plain));
    const middle = process.hrtime.bigint();
    for (const sheet of turn) credits(sheet, await way(sheet));
    base += middle - start;
    other += process.hrtime.bigint() - middle;
  }
  return Number(other) / Number(base);
}

console.log(`Node, plain loop = 1 (least, median, most of ${ROUNDS} rounds)`);
for (const [name, way] of [['@gorules/zen-engine 0.54.0', zen], ['json-rules-engine 7.3.1', jsonRules]]) {
  for (const sheet of sheets) {
    const levels = await way(sheet);
    if (JSON.stringify(levels) !== JSON.stringify(sheet.map(plain))) throw new Error(`${name} disagrees`);
  }
  await round(way, 3);
  const ratios = [];
  for (let i = 0; i < ROUNDS; i++) ratios.push(await round(way, 3));
  ratios.sort((a, b) => a - b);
  console.log(name.padEnd(32) + [0, ROUNDS >> 1, ROUNDS - 1].map((i) => ratios[i].toFixed(1).padStart(9)).join(''));
}
