String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("src/main/pack/pack.yml:3:10: '2026.0.1' is the number of a correction after '2026', and this is a revision: " +
        "The parameter 'review cycle' is 24 instead of 36. Maybe '2026.1'.")
assert !log.contains('\tat org.')
assert !log.contains('Exception:')
