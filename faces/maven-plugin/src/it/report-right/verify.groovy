String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('''Written: target/site/fairlead.html''')
assert log.contains('''BUILD SUCCESS''')
assert !log.contains('''	at org.fairlead''')
assert !log.contains('''Exception:''')

String page = new File(basedir, 'target/site/fairlead.html').getText('UTF-8')
assert page.contains('How the scores of Invented LLP moved')
assert page.contains('assessments/2026.yml: The score (1.2 to 95.7) is under the 60 that was asked for.')
assert page.contains('MON-02 Monitor background in the same way as gender and ethnicity')
assert page.count('<svg') == 2
