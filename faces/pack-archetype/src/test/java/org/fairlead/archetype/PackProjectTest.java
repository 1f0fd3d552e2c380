package org.fairlead.archetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairlead.engine.authoring.NewPack;
import org.fairlead.engine.model.PackRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the names that somebody asks for. That Maven makes a project of it at all is seen in {@code src/it}. */
class PackProjectTest {
    private static final Path BUILT = Path.of("target/classes");
    private static final Map<String, String> DEFAULTS = Map.of(
            "groupId",
            "org.example",
            "artifactId",
            "our-practice",
            "version",
            "1.0-SNAPSHOT",
            "packId",
            "the artifactId",
            "title",
            "Our good practice",
            "publisher",
            "Our organisation",
            "inForce",
            "today",
            "edition",
            "its year");

    @TempDir
    Path folder = Path.of("");

    /** What the plugin of Maven hands to the script. */
    public record Request(Map<String, String> properties, String outputDirectory) {
        public Map<String, String> getProperties() {
            return properties;
        }

        public String getOutputDirectory() {
            return outputDirectory;
        }

        public String getArtifactId() {
            return properties.getOrDefault("artifactId", "");
        }

        public String getGroupId() {
            return properties.getOrDefault("groupId", "");
        }

        public String getVersion() {
            return properties.getOrDefault("version", "");
        }
    }

    private Path project() {
        return folder.resolve("our-practice");
    }

    private static SortedMap<String, String> texts(Path from) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(from.relativize(file).toString().replace(File.separatorChar, '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private void generate(Map<String, String> asked) throws IOException {
        for (var text : texts(BUILT.resolve("archetype-resources")).entrySet()) {
            Path file = project().resolve(text.getKey());
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.writeString(file, text.getValue());
            }
        }
        var properties = new HashMap<>(DEFAULTS);
        properties.putAll(asked);
        var binding = new Binding();
        binding.setVariable("request", new Request(properties, folder.toString()));
        new GroovyShell(binding).evaluate(Files.readString(BUILT.resolve("META-INF/archetype-post-generate.groovy")));
    }

    private SortedMap<String, String> pack() throws IOException {
        return texts(project().resolve("src/main/pack"));
    }

    private static SortedMap<String, String> written(String id, String edition, LocalDate day) {
        return new NewPack(new PackRef(id, edition), day, Optional.empty(), Optional.empty()).starter();
    }

    @Test
    void without_being_asked_it_is_in_force_from_today_in_the_edition_of_this_year() throws IOException {
        LocalDate before = LocalDate.now(ZoneId.systemDefault());
        generate(Map.of());
        LocalDate after = LocalDate.now(ZoneId.systemDefault());

        assertThat(pack())
                .isIn(
                        written("our-practice", String.valueOf(before.getYear()), before),
                        written("our-practice", String.valueOf(after.getYear()), after));
        assertThat(texts(project()).get("pom.xml"))
                .containsAnyOf(
                        "<project.build.outputTimestamp>%sT00:00:00Z<".formatted(before),
                        "<project.build.outputTimestamp>%sT00:00:00Z<".formatted(after));
    }

    @Test
    void the_edition_is_by_itself_the_year_of_the_day() throws IOException {
        generate(Map.of("inForce", "2031-02-28", "packId", "theirs"));

        assertThat(pack()).isEqualTo(written("theirs", "2031", LocalDate.of(2031, 2, 28)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The \"best\" practice: ours",
                "C:\\practice\\",
                "{title}: {day}",
                "${artifactId} $1 #if($title)",
                "No",
                "# nothing",
                "{ a: b }",
                "l'équipe",
                "=1+1 😀",
                "2026"
            })
    void the_pack_is_what_the_command_line_writes_for_the_same_names(String title) throws IOException {
        generate(Map.of("title", title, "publisher", title, "edition", "2027.1", "inForce", "2027-06-01"));

        assertThat(pack())
                .isEqualTo(new NewPack(
                                new PackRef("our-practice", "2027.1"),
                                LocalDate.of(2027, 6, 1),
                                Optional.of(title),
                                Optional.of(title))
                        .starter());
        assertThat(texts(project()).get("README.md")).startsWith("# " + title + "\n");
    }

    @Test
    void it_explains_itself_with_its_own_names() throws IOException {
        generate(Map.of("edition", "2027.1", "inForce", "2027-06-01"));

        assertThat(texts(project()).get("README.md"))
                .contains("`org.example:our-practice:1.0`", "`our-practice@2027.1`", "`1.0-SNAPSHOT`")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            packId     | Our_Practice | packId: 'Our_Practice' is not the id of a pack. Write it in small letters, figures and hyphens, such as 'our-practice'.
            edition    | second       | edition: 'second' is not the number of an edition. Write it as '2026' or '2026.1'.
            edition    | 0            | edition: '0' is not the number of an edition. Write it as '2026' or '2026.1'.
            title      | ' '          | title: It has 0 characters, and it needs 1 to 200.
            groupId    | a&b          | groupId: Maven takes letters, figures, dots, hyphens and underscores, and 'a&b' has others.
            """)
    void what_no_pack_may_be_called_is_refused_and_nothing_stays_behind(String name, String value, String message) {
        assertThatThrownBy(() -> generate(Map.of(name, value))).hasMessage("Nothing was made. " + message);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThatThrownBy(() -> generate(Map.of("inForce", "soon", "title", "a\nb", "publisher", "x".repeat(201))))
                .hasMessageMatching("Nothing was made\\. inForce: 'soon' is not a day\\. Write it as '....-..-..'\\."
                        + " title: There are signs in it that cannot be seen\\. Type it again\\."
                        + " publisher: It has 201 characters, and it needs 1 to 200\\.");
    }

    @Test
    void what_lay_there_before_stays() throws IOException {
        Path notes = project().resolve("README.md");
        Files.createDirectories(project());
        Files.writeString(notes, "Notes");
        Files.setLastModifiedTime(notes, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));

        assertThatThrownBy(() -> generate(Map.of("packId", "Ours"))).hasMessageStartingWith("Nothing was made.");
        assertThat(texts(folder)).containsOnly(Map.entry("our-practice/README.md", "Notes"));
    }

    @Test
    void a_project_around_it_is_told_which_module_it_was_given_in_vain() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");

        assertThatThrownBy(() -> generate(Map.of("packId", "Ours")))
                .hasMessageEndingWith("The module 'our-practice' was added to %s: take it out again."
                        .formatted(folder.resolve("pom.xml")));
    }
}
