package org.fairlead.reports.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Basis;
import org.fairlead.engine.model.FindingKind;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Severity;
import org.fairlead.engine.model.Size;
import org.fairlead.engine.model.Worded;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static final Path BUNDLES = Path.of("src", "main", "resources", "org", "fairlead", "reports", "language");
    private static final Language WELSH = Language.find("cy").orElseThrow();

    private static List<String> names(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void every_folder_is_a_language_and_every_file_is_known() throws IOException {
        assertThat(names(BUNDLES))
                .containsExactlyInAnyOrderElementsOf(
                        Language.all().stream().map(Language::code).toList());
        assertThat(names(BUNDLES.resolve("en")))
                .containsExactlyElementsOf(Language.FILES.stream()
                        .map(file -> file + ".properties")
                        .toList());
        for (Language language : Language.all()) {
            assertThat(names(BUNDLES.resolve(language.code()))).isSubsetOf(names(BUNDLES.resolve("en")));
        }
    }

    @Test
    void a_translation_fills_in_what_english_fills_in_and_nothing_else() throws IOException {
        for (Language language : Language.all()) {
            for (String file : names(BUNDLES.resolve(language.code()))) {
                Map<String, String> english = words("en", file);
                words(language.code(), file).forEach((name, words) -> {
                    assertThat(english).as(language + "/" + file).containsKey(name);
                    assertThat(places(words))
                            .as(language + "/" + file + ": " + name)
                            .isEqualTo(places(english.getOrDefault(name, "")));
                });
            }
        }
    }

    private static Map<String, String> words(String code, String file) throws IOException {
        var properties = new java.util.Properties();
        try (var in = Files.newBufferedReader(BUNDLES.resolve(code).resolve(file))) {
            properties.load(in);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> words.put(name, properties.getProperty(name)));
        return words;
    }

    private static Set<String> places(String words) {
        var pattern = new MessagePattern(words);
        Set<String> places = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                places.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return places;
    }

    @Test
    void every_word_of_the_model_that_reports_say_is_there() {
        for (Enum<?> word : all(
                AnswerState.values(),
                Audience.values(),
                Basis.values(),
                FindingKind.values(),
                Severity.values(),
                Size.values())) {
            String name = word.getDeclaringClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + "."
                    + ((Worded) word).word().replace(' ', '-');
            assertThat(Language.ENGLISH.has(name)).as(name).isTrue();
        }
    }

    private static List<Enum<?>> all(Enum<?>[]... words) {
        return Stream.of(words).flatMap(Arrays::stream).toList();
    }

    @Test
    void words_that_a_language_lacks_are_said_in_english() {
        List<String> missing = new ArrayList<>(WELSH.coverage().missing());
        missing.forEach(name -> assertThat(Language.ENGLISH.has(name)).isTrue());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.ENGLISH.say("analysis.nothing-of-the-kind"))
                .withMessage("There are no words by the name (analysis.nothing-of-the-kind).");
        assertThatIllegalArgumentException().isThrownBy(() -> WELSH.say("nothing"));
    }

    @Test
    void every_language_is_read_from_left_to_right_as_the_direction_of_words_takes_it() {
        assertThat(Language.all()).extracting(Language::direction).containsOnly("ltr");
    }

    @Test
    void english_says_everything_itself() {
        assertThat(Language.ENGLISH.coverage().percent()).isEqualTo(100);
        assertThat(Language.ENGLISH.coverage().words()).isGreaterThan(100);
    }

    @Test
    void days_and_scores_are_said_as_the_language_says_them() {
        assertThat(Language.ENGLISH.day(LocalDate.of(2026, 9, 30))).isEqualTo("30 September 2026");
        assertThat(WELSH.day(LocalDate.of(2026, 9, 30))).isEqualTo("30 Medi 2026");
        assertThat(Language.ENGLISH.score(new Range(41.25, 60))).isEqualTo("41.3 to 60.0");
        assertThat(Language.ENGLISH.score(new Range(100, 100))).isEqualTo("100.0");
        assertThat(Language.ENGLISH.score(Optional.empty())).isEqualTo("not assessable");
    }

    @Test
    void welsh_and_is_ac_before_a_vowel() {
        assertThat(WELSH.joined(List.of("bwlch", "risg"))).isEqualTo("bwlch a risg");
        assertThat(WELSH.joined(List.of("ateb", "arfer"))).isEqualTo("ateb ac arfer");
        assertThat(WELSH.joined(List.of("started", "in place", "evaluated")))
                .isEqualTo("started, in place, ac evaluated");
        assertThat(WELSH.joined(List.of("ôl", "ôl"))).isEqualTo("ôl ac ôl");
        assertThat(WELSH.joined(List.of("x a(c) y"))).isEqualTo("x a(c) y");
        assertThat(WELSH.joined(List.of())).isEmpty();
        assertThat(Language.ENGLISH.joined(List.of("gap", "answer"))).isEqualTo("gap and answer");
    }

    @Test
    void a_language_calls_itself_by_its_own_name() {
        assertThat(WELSH.name()).isEqualTo("Cymraeg");
        assertThat(WELSH.tag()).isEqualTo("cy-GB");
        assertThat(WELSH.direction()).isEqualTo("ltr");
    }

    @Test
    void text_in_braces_is_never_taken_for_a_place() {
        assertThat(Language.ENGLISH.say("analysis.subtitle", "{0} '{'x")).isEqualTo("Self-assessment: {0} '{'x");
    }
}
