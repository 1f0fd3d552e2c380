String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''tiny@1.10 against tiny@1.10: 0 differences, which asks for nothing.''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')
