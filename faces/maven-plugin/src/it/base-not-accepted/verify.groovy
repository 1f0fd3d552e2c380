String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''src/main/pack: It is based on org.fairlead.it:tiny:1.10!/tiny@1.10, whose rules are not accepted, so none was run. Read them with 'fairlead pack trust org.fairlead.it:tiny:1.10', and accept them by adding to the configuration: <acceptedRules><digest>''')
assert log.count('on project base-not-accepted: src/main/pack: It is based on') == 2
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')
