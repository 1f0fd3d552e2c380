String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''fairlead-baseline.yml:7:5: The pack toolkit@2012 has no practice 'MON-99'. Maybe 'MON-0''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')
