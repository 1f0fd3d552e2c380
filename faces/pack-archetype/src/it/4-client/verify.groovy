String log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(basedir, 'fairlead-baseline.yml').getText('UTF-8').contains('    SUP-01: started\n')
assert log.contains('assessments/2026.yml: no problems.')
assert new File(basedir, 'target/fairlead/2026.html').getText('UTF-8').contains('the "best" practice')
