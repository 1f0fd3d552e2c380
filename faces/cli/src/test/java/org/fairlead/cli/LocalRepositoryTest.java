package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalRepositoryTest {
    private static final String TOLD = "maven.repo.local";

    private final String homeBefore = System.getProperty("user.home");
    private final Optional<String> toldBefore = Optional.ofNullable(System.getProperty(TOLD));

    @TempDir
    Path home = Path.of("");

    @BeforeEach
    void someone_is_at_home() throws IOException {
        System.setProperty("user.home", home.toString());
        System.clearProperty(TOLD);
        Files.createDirectories(home.resolve(".m2"));
    }

    @AfterEach
    void leave() {
        System.setProperty("user.home", homeBefore);
        toldBefore.ifPresentOrElse(told -> System.setProperty(TOLD, told), () -> System.clearProperty(TOLD));
    }

    @Test
    void it_is_where_Maven_keeps_it_without_being_told() {
        assertThat(LocalRepository.folder()).isEqualTo(home.resolve(".m2/repository"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <localRepository> /shared/repository </localRepository>        | /shared/repository
            <localRepository>${user.home}/maven</localRepository>          | HOME/maven
            <localRepository>${env.MAVEN}/repository</localRepository>     | HOME/.m2/repository
            <!-- <localRepository>/path/to/repo</localRepository> -->      | HOME/.m2/repository
            <offline>true</offline>                                        | HOME/.m2/repository
            """)
    void settings_may_say_otherwise(String said, String folder) throws IOException {
        Files.writeString(home.resolve(".m2/settings.xml"), "<settings>\n  %s\n</settings>\n".formatted(said));

        assertThat(LocalRepository.folder()).isEqualTo(Path.of(folder.replace("HOME", home.toString())));
    }

    @Test
    void what_is_told_for_one_run_goes_before_settings() throws IOException {
        Files.writeString(
                home.resolve(".m2/settings.xml"),
                "<settings><localRepository>/shared/repository</localRepository></settings>");
        System.setProperty(TOLD, "/this/run");

        assertThat(LocalRepository.jar("org.example", "ours", "2.1"))
                .isEqualTo(Path.of("/this/run/org/example/ours/2.1/ours-2.1.jar"));
    }
}
