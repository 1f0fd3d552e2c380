// Writes the names that were asked for into the files that were made, as 'fairlead pack new' does; a test keeps the two alike.
// What no pack may be called is refused, and then nothing of this project stays behind.

import static java.nio.file.LinkOption.NOFOLLOW_LINKS

import java.lang.management.ManagementFactory
import java.nio.file.DirectoryNotEmptyException
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import java.time.format.DateTimeParseException

def asked = request.properties
Path outside = new File(request.outputDirectory).toPath()
Path project = outside.resolve(request.artifactId)
Path pack = project.resolve('src/main/pack')
def problems = []

def today = LocalDate.now()
def day = today
if (asked.inForce != 'today') {
    try {
        day = LocalDate.parse(asked.inForce)
    } catch (DateTimeParseException ignored) {
        problems << "inForce: '${asked.inForce}' is not a day. Write it as '${today}'."
    }
}
def edition = asked.edition == 'its year' ? day.year.toString() : asked.edition
if (!(edition ==~ /[1-9][0-9]{0,3}(\.[0-9]{1,3}){0,2}/)) {
    problems << "edition: '${edition}' is not the number of an edition. Write it as '2026' or '2026.1'."
}
def id = asked.packId == 'the artifactId' ? request.artifactId : asked.packId
if (!(id ==~ /[a-z][a-z0-9]*(-[a-z0-9]+)*/)) {
    problems << "packId: '${id}' is not the id of a pack. Write it in small letters, figures and hyphens, such as 'our-practice'."
}
['groupId', 'artifactId', 'version'].each {
    if (!(asked[it] ==~ /[A-Za-z0-9_.-]+/)) {
        problems << "${it}: Maven takes letters, figures, dots, hyphens and underscores, and '${asked[it]}' has others."
    }
}
['title', 'publisher'].each {
    if (asked[it].isBlank() || asked[it].length() > 200) {
        problems << "${it}: It has ${asked[it].strip().length()} characters, and it needs 1 to 200."
    } else if (asked[it] =~ /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/) {
        problems << "${it}: There are signs in it that cannot be seen. Type it again."
    }
}

def all = { Path folder -> Files.walk(folder).withCloseable { it.toList() } }
if (problems) {
    // What lay there before is older than this program.
    long begun = ManagementFactory.runtimeMXBean.startTime
    all(project).reverse().each {
        try {
            if (Files.isDirectory(it, NOFOLLOW_LINKS) || Files.getLastModifiedTime(it, NOFOLLOW_LINKS).toMillis() >= begun) {
                Files.delete(it)
            }
        } catch (DirectoryNotEmptyException ignored) {
            // Somebody else's files are in it.
        }
    }
    if (Files.exists(outside.resolve('pom.xml'))) {
        problems << "The module '${request.artifactId}' was added to ${outside.resolve('pom.xml')}: take it out again."
    }
    throw new IllegalArgumentException('Nothing was made. ' + problems.join(' '))
}

def quoted = { String text -> '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"' }
def plain = [today: today.toString(), title: asked.title, id: id, edition: edition, group: request.groupId,
        artifact: request.artifactId, version: request.version]
def yaml = [id: id, edition: edition, 'edition in quotes': quoted(edition), title: quoted(asked.title),
        publisher: quoted(asked.publisher), day: day.toString(), year: edition.tokenize('.')[0]]
def fill = { Path file, Map names ->
    // In one go: a title may hold what looks like a name to be filled in.
    def text = Files.readString(file).replaceAll(/\{([a-z ]+)}/) { whole, name -> names.getOrDefault(name, whole) }
    Files.writeString(file, text)
}
fill(project.resolve('pom.xml'), plain)
if (Files.readString(project.resolve('README.md')).startsWith('# {title}')) {
    // Not one that lay there before.
    fill(project.resolve('README.md'), plain)
}
fill(pack.resolve('pack.yml'), yaml)
fill(pack.resolve('CHANGES.md'), yaml)
