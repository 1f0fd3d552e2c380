String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''./theirs: This is the pack 'tiny@1.10', and so is that of theirs. Leave one of them out, or give one another edition.''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')
