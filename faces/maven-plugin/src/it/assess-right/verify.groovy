String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''fairlead-baseline.yml: ''')
assert log.contains('''Nothing changed since, so nothing was done again.''')
assert log.contains('''Left out, as 'fairlead.skip' asks.''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')

assert log.count('See target/fairlead/2026.html, target/fairlead/2026.json, target/fairlead/2026.md.') == 2
assert log.count('BUILD SUCCESS') == 4
assert new File(basedir, 'target/fairlead/2026.html').text.contains('Invented LLP')
assert new File(basedir, 'target/fairlead/2026.json').text.contains('"report": 1')
assert new File(basedir, 'fairlead-baseline.yml').text.contains('  "assessments/2026.yml":')
assert new File(basedir, 'fairlead-baseline.yml').text.contains('    MON-02: started')
