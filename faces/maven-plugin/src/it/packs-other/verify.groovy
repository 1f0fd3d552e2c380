String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''assessments/2026.yml:2:7: There is no pack 'lighthouse'. Known: good-practice@2026, toolkit@2012, toolkit@2014.''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')
