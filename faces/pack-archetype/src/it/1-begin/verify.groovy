import java.time.LocalDate
import org.fairlead.engine.authoring.NewPack
import org.fairlead.engine.model.PackRef

String log = new File(basedir, 'build.log').getText('UTF-8')
File project = new File(basedir, 'begun/our-practice')

// What the archetype makes is what the command line writes.
def pack = new NewPack(new PackRef('our-practice', '2026'), LocalDate.of(2026, 1, 31),
        Optional.of('Ours: the "best" practice, $artifactId #1'), Optional.of("L'équipe {id}")).starter()
pack.each { path, text -> assert new File(project, 'src/main/pack/' + path).getText('UTF-8') == text }
int files = 0
new File(project, 'src/main/pack').eachFileRecurse(groovy.io.FileType.FILES) { files++ }
assert files == pack.size()
assert new File(project, '.gitignore').text.startsWith('target/')
assert new File(project, 'README.md').getText('UTF-8').startsWith('# Ours: the "best" practice, $artifactId #1\n')

assert log.contains('src/main/pack: no problems in 11 files.')
assert log.contains('all as expected.')
assert log.contains('No earlier version of this project is published, so there is nothing to compare with.')
assert log.contains("Left out, as 'fairlead.skip' asks.")
assert log.contains("Nothing was made. packId: 'Our_Practice' is not the id of a pack.")
assert new File(basedir, 'refused').list().length == 0
assert !log.contains("Don't override")
assert !log.contains('\tat org.')
assert !log.contains('Exception:')

def jar = new java.util.jar.JarFile(new File(project, 'target/our-practice-1.0-SNAPSHOT.jar'))
def headers = jar.manifest.mainAttributes
assert headers.getValue('Bundle-ManifestVersion') == '2'
assert headers.getValue('Bundle-SymbolicName') == 'org.example.our-practice'
assert headers.getValue('Bundle-Version') == '1.0.0.SNAPSHOT'
assert headers.getValue('Bundle-Name') == 'Ours: the "best" practice, $artifactId #1'
assert jar.getEntry('META-INF/fairlead/packs') != null
jar.close()
