String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('our-practice@2026.1 against our-practice@2026: 1 difference, which asks for a revision. ' +
        'See target/fairlead/changes-from-2026.html.')
// The one that was published, from where it was published.
assert new File(localRepositoryPath, 'org/example/our-practice/1.0/our-practice-1.0.jar').isFile()
String page = new File(basedir, 'our-practice/target/fairlead/changes-from-2026.html').getText('UTF-8')
assert page.contains('is 24 instead of 36.')
