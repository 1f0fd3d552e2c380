String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''failUnderInAreas: no pack has an area 'atraction'. Maybe 'attraction'.''')
