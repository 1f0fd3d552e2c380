String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''theirs.jar: There is no pack in this jar: it has no 'META-INF/fairlead/packs'. Maybe it was built without the goal 'fairlead:pack'.''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')
