package org.fairlead.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A project begins with the plugins that this build uses itself, and so is known to work with. */
class PinnedPluginsTest {
    private static final Pattern PLUGIN =
            Pattern.compile("<artifactId>(maven-[a-z]+-plugin)</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern PROPERTY = Pattern.compile("<([a-z.]+\\.version)>([^<$]+)</");

    private static Map<String, String> found(Pattern pattern, Path pom) throws IOException {
        var found = new TreeMap<String, String>();
        pattern.matcher(Files.readString(pom))
                .results()
                .forEach(each -> found.put(each.group(1), each.group(2).strip()));
        return found;
    }

    @Test
    void every_plugin_of_the_life_cycle_has_the_version_that_this_build_uses() throws IOException {
        Path parent = Path.of("../../pom.xml");
        var properties = found(PROPERTY, parent);
        var used = found(PLUGIN, parent);
        used.replaceAll((plugin, version) -> version.startsWith("${")
                ? properties.getOrDefault(version.substring(2, version.length() - 1), version)
                : version);
        var begunWith = found(PLUGIN, Path.of("src/main/resources/archetype-resources/pom.xml"));

        assertThat(begunWith)
                .containsOnlyKeys(
                        "maven-clean-plugin",
                        "maven-compiler-plugin",
                        "maven-deploy-plugin",
                        "maven-install-plugin",
                        "maven-jar-plugin",
                        "maven-resources-plugin",
                        "maven-site-plugin",
                        "maven-surefire-plugin");
        assertThat(used).containsAllEntriesOf(begunWith);
    }
}
