String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('No earlier version of this project is published, so there is nothing to compare with.')
assert new File(basedir, '../../published/org/example/our-practice/1.0/our-practice-1.0.jar').isFile()
assert !new File(localRepositoryPath, 'org/example/our-practice/1.0/our-practice-1.0.jar').exists()
