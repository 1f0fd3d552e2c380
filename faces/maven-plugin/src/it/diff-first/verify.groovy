String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''No earlier version of this project is published, so there is nothing to compare with.''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')
