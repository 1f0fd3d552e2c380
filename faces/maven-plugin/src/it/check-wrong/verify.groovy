String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''assessments/2026.yml:6:11: 'startd' is not a known level of MON-01. Maybe 'started'.''')
