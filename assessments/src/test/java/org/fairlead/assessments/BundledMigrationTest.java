package org.fairlead.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fairlead.engine.editions.Carried;
import org.fairlead.engine.editions.Carrier;
import org.fairlead.engine.editions.Editions;
import org.fairlead.engine.editions.Passage;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Step;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled editions lead on from one another, and no answer of a sample is lost on the way. */
class BundledMigrationTest {
    private static final PackRef FIRST = new PackRef("toolkit", "2012");
    private static final PackRef LAST = new PackRef("good-practice", "2026");

    static List<Path> samples() {
        return House.samples();
    }

    @Test
    void a_way_leads_from_the_first_toolkit_to_todays_good_practice() {
        assertThat(way(FIRST))
                .extracting(
                        carrier -> carrier.from().ref() + " to " + carrier.to().ref())
                .containsExactly("toolkit@2012 to toolkit@2014", "toolkit@2014 to good-practice@2026");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_answer_is_told_of_at_every_step(Path sample) {
        Assessment account = account(sample);
        for (Carrier carrier : way(account.pack())) {
            Carried carried = carrier.carry(account);
            Set<String> told = carried.passages().stream()
                    .filter(passage -> passage.part().equals("answers"))
                    .map(Passage::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(told)
                    .as("answers to %s", account.pack())
                    .isEqualTo(new TreeSet<>(account.answers().keySet()));
            account = carried.assessment();
        }
        assertThat(account.pack()).isEqualTo(LAST);
    }

    @Test
    void what_is_said_to_be_the_same_asks_the_same() {
        for (Carrier carrier : way(FIRST)) {
            for (Practice before : carrier.from().practices().values()) {
                if (carrier.changeOf(before.id()).kind() == ChangeKind.SAME) {
                    Practice now = carrier.to().practice(before.id());
                    assertThat(asked(now))
                            .as("%s in %s", now.id(), carrier.to().ref())
                            .isEqualTo(asked(before));
                }
            }
        }
    }

    @Test
    void what_is_said_to_have_another_meaning_has_other_words() {
        for (Carrier carrier : way(FIRST)) {
            for (Practice before : carrier.from().practices().values()) {
                ChangeKind kind = carrier.changeOf(before.id()).kind();
                if (kind == ChangeKind.MEANING_CHANGED || kind == ChangeKind.REWORDED) {
                    Practice now = carrier.to().practice(before.id());
                    assertThat(asked(now))
                            .as("%s in %s", now.id(), carrier.to().ref())
                            .isNotEqualTo(asked(before));
                }
            }
        }
    }

    @Test
    void whatever_changed_about_a_practice_is_told_of() {
        for (Carrier carrier : way(FIRST)) {
            for (Practice before : carrier.from().practices().values()) {
                Practice now = carrier.to().practices().get(before.id());
                if (now != null && carrier.migration().changeOf(before.id()).isEmpty()) {
                    assertThat(told(now))
                            .as("%s in %s", now.id(), carrier.to().ref())
                            .isEqualTo(told(before));
                }
            }
        }
    }

    /** What its readers are told of a practice, beyond what answers rest on. */
    private static List<Object> told(Practice practice) {
        return List.of(
                asked(practice),
                practice.weight(),
                practice.mustHave(),
                practice.why(),
                practice.evidence(),
                practice.crosswalk(),
                practice.sources(),
                practice.steps().stream().map(Step::todo).toList());
    }

    /** What an answer rests on. */
    private static Map<String, Object> asked(Practice practice) {
        return Map.of(
                "title", practice.title(),
                "ask", practice.ask(),
                "levels", practice.meanings(),
                "scope", practice.scope(),
                "area", practice.area());
    }

    private static List<Carrier> way(PackRef from) {
        Problems problems = new Problems();
        List<Carrier> way = new Editions(House.BUNDLED.shelf())
                .path(from, LAST, Position.of("test"), problems)
                .orElse(List.of());
        assertThat(problems.sorted()).isEmpty();
        return way;
    }

    private static Assessment account(Path sample) {
        Problems problems = new Problems();
        return House.pack(House.packOf(sample))
                .read(new TextFile(sample.toString(), House.text(sample)), Readers.TODAY, problems)
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
    }
}
