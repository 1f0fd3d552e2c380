package org.fairlead.engine.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDescriptorTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private List<PackDescriptor> read(String text) {
        return PackDescriptor.read(new TextFile("packs", text), problems);
    }

    private URL jar(String name, String descriptors) throws IOException {
        Path jar = folder.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(PackDescriptor.FILE));
            out.write(descriptors.getBytes(StandardCharsets.UTF_8));
        }
        return jar.toUri().toURL();
    }

    private static List<PackDescriptor> on(URL... jars) throws IOException {
        try (var loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            return PackDescriptor.on(loader);
        }
    }

    @Test
    void a_line_names_a_pack_its_edition_and_the_digest_of_its_rules() {
        assertThat(read("toolkit@2012 " + DIGEST + "\n"))
                .containsExactly(new PackDescriptor(new PackRef("toolkit", "2012"), DIGEST));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void it_is_written_as_it_is_read() {
        assertThat(new PackDescriptor(new PackRef("toolkit", "2012"), DIGEST)).hasToString("toolkit@2012 " + DIGEST);
    }

    @Test
    void every_line_that_is_none_is_told_with_its_place() {
        read("toolkit " + DIGEST + "\ntoolkit@2012 " + DIGEST + "\n../up@1 " + DIGEST + "\n");

        assertThat(problems.sorted().stream().map(Problem::toString))
                .containsExactly(
                        "packs:1:1: This is not a pack and the digest of its rules: 'toolkit " + DIGEST
                                + "'. Maybe build the jar again.",
                        "packs:3:1: This is not a pack and the digest of its rules: '../up@1 " + DIGEST
                                + "'. Maybe build the jar again.");
    }

    @Test
    void those_of_all_jars_are_found_in_order_of_id_and_edition() throws IOException {
        URL two = jar("two.jar", "b@2 " + DIGEST + "\na@10 " + DIGEST + "\n");

        assertThat(on(two, jar("one.jar", "a@9 " + DIGEST + "\n")))
                .map(each -> each.ref().toString())
                .containsExactly("a@9", "a@10", "b@2");
    }

    @Test
    void one_pack_in_two_jars_is_refused_and_both_jars_are_named() throws IOException {
        URL one = jar("one.jar", "a@1 " + DIGEST + "\n");
        URL two = jar("two.jar", "a@1 " + DIGEST + "\n");

        assertThatThrownBy(() -> on(one, two))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(
                        two + ": This brings the pack 'a@1', and so does " + one + ". Maybe leave one of them out.");
    }

    @Test
    void no_jar_brings_none() throws IOException {
        assertThat(on()).isEmpty();
    }

    @Test
    void a_pack_made_ready_is_told_with_the_digest_of_its_rules() throws IOException {
        Path pack = TinyPack.asWritten().withoutRules().writtenTo(folder.resolve("packs/tiny"));
        Path classes = folder.resolve("classes");
        PackBuild.main(folder.resolve("packs").toString(), classes.toString());

        PackDescriptor only = on(classes.toUri().toURL()).get(0);
        PackFolder texts = PackFolder.read(pack, "tiny", problems);

        assertThat(only).isEqualTo(new PackDescriptor(new PackRef("tiny", "1.10"), texts.rulesDigest()));
        assertThat(classes.resolve(only.entries() + PackDescriptor.LIST))
                .hasContent(String.join("\n", texts.texts().keySet()) + "\n");
        texts.texts().forEach((path, text) -> assertThat(classes.resolve(only.entries() + PackDescriptor.TEXTS + path))
                .hasContent(text.text()));
    }
}
