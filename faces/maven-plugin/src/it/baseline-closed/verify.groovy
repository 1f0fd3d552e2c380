String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''on project baseline-closed: fairlead-baseline.yml:5:5: MON-01 is no gap any more. Take it out: mvn fairlead:baseline''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')
