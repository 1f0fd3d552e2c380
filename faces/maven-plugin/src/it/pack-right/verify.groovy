String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''src/main/pack: no problems in ''')
assert log.contains('''all as expected.''')
assert log.contains('''Nothing changed since, so nothing was done again.''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')

def suite = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-tiny-1.10.xml'))
assert suite.@failures == '0'
assert suite.testcase.size() == suite.@tests.toInteger()
assert suite.testcase.any { it.@classname.text().startsWith('tiny-1.10.OPN-02') }
def jar = new java.util.jar.JarFile(new File(basedir, 'target/pack-right-1.0.jar'))
assert jar.getEntry('META-INF/fairlead/packs') != null
assert jar.entries().any { it.name.endsWith('/texts/pack.yml') }
assert !jar.entries().any { it.name.endsWith('.class') }
jar.close()
