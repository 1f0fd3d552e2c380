String log = new File(basedir, 'build.log').getText('UTF-8')
def worse = [
    "OPN-01 'Advertise places where people without contacts look' is a new gap: it stands at 'started', and its target is 'in place'.",
    "OPN-02 'Ask only for what the work needs' is a new gap: it stands at 'started' because the requirements were last reviewed on " +
        "1 March 2022, and that is due every 36 months, and its target is 'in place'."]
worse.each { assert log.contains('assessments/2026.yml:') && log.contains(it) }
assert log.contains('2 problems; each stands above.')
assert !log.contains('\tat org.')
assert !log.contains('Exception:')

File site = new File(basedir, 'client/target/site')
String page = new File(site, 'fairlead.html').getText('UTF-8')
def text = page.replaceAll('<[^>]*>', '').replace('&#39;', "'").replace('&amp;', '&')
worse.each { assert text.contains(it) }
// The way there from the menu of the site.
assert new File(site, 'project-reports.html').getText('UTF-8').contains('href="fairlead.html"')
