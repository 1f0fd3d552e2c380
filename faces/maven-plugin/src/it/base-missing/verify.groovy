String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''src/main/pack/pack.yml:4:11: The pack 'tiny@1.10', which this one is based on, is neither beside it nor bundled. Maybe put it beside this one, as a folder 'tiny-1.10' or a jar 'tiny-1.10.jar'; a Maven build names it in <packs>.''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')
