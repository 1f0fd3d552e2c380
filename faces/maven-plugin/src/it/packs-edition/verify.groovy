String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''assessments/2026.yml:2:7: The pack 'tiny' has no edition '1.11'. Known editions: 1.10.''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')
