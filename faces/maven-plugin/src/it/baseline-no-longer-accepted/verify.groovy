String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''is a new gap: it stands at 'not in place', and its target is 'in place'. HR director accepted it until 30 June 2026, and that day is over.''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')
