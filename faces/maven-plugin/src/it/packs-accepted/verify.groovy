String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''assessments/2026.yml: no problems.''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')
