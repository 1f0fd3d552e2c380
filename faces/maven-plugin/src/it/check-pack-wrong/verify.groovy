String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''src/main/pack/openness/OPN-01-advertise-every-place/practice.yml:''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')
