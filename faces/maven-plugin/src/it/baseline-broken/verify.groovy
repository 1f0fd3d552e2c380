String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''on project baseline-broken: fairlead-baseline.yml:''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')
