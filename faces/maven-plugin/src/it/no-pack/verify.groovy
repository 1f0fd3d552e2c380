String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''There is no folder 'src/main/pack'. Say with <folder> where the pack is.''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')
