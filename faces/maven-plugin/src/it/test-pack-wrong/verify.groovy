String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''src/main/pack/openness/OPN-02-count-who-applies/examples.yml:''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')

def suite = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-tiny-1.10.xml'))
assert suite.@failures.toInteger() > 0
assert suite.testcase.any { it.failure.@message.text().contains('is expected to be') }
