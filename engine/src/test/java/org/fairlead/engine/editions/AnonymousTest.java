package org.fairlead.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.fairlead.engine.given.Given;
import org.fairlead.engine.given.TinyEditions;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Organisation;
import org.junit.jupiter.api.Test;

class AnonymousTest {
    private static final int SMALLEST = 3;

    private static Assessment named(String name, Audience audience, int headcount, String level) {
        Assessment plain = Given.anEmployer()
                .being(audience)
                .of(headcount)
                .answering("OPN-01", level)
                .answering("OPN-02", "started")
                .assessment();
        Organisation was = plain.organisation();
        return new Assessment(
                name + ".yml",
                plain.pack(),
                new Organisation(
                        name,
                        was.audience(),
                        was.headcount(),
                        was.sector(),
                        was.nation(),
                        was.founded(),
                        was.offers(),
                        was.facts(),
                        was.groups()),
                plain.day(),
                plain.answers(),
                plain.targets());
    }

    private static Impact impact(List<Assessment> assessments) {
        Crossing crossing = TinyEditions.toSecond();
        return Impact.of(assessments, Map.of(crossing.earlier().pack().ref(), crossing));
    }

    private static List<Assessment> assessments(int employers, int bodies, int regulators) {
        List<Assessment> all = new ArrayList<>();
        List<String> levels = List.of("not in place", "started", "in place", "evaluated");
        for (int i = 0; i < employers; i++) {
            all.add(named("Acme " + i, Audience.EMPLOYER, 20, levels.get(i % 4)));
        }
        for (int i = 0; i < bodies; i++) {
            all.add(named("Body " + i, Audience.PROFESSIONAL_BODY, 20, levels.get(i % 4)));
        }
        for (int i = 0; i < regulators; i++) {
            all.add(named("Regulator " + i, Audience.REGULATOR, 20, levels.get(i % 4)));
        }
        return all;
    }

    @Test
    void no_name_and_no_file_is_left() {
        Impact hidden = impact(assessments(8, 4, 3)).anonymous(SMALLEST).orElseThrow();

        assertThat(hidden.toString()).doesNotContain("Acme", "Body ", "Regulator ", ".yml, ");
        assertThat(hidden.cases())
                .extracting(Impact.Case::name)
                .startsWith("Organisation 1", "Organisation 2")
                .hasSize(15);
        assertThat(hidden.cases()).extracting(Impact.Case::file).containsOnly("");
        assertThat(hidden.hidden()).isZero();
    }

    @Test
    void the_order_of_the_files_leaves_no_trace() {
        List<Assessment> assessments = assessments(8, 4, 2);
        Impact one = impact(assessments).anonymous(SMALLEST).orElseThrow();
        for (int seed = 0; seed < 5; seed++) {
            List<Assessment> shuffled = new ArrayList<>(assessments);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(impact(shuffled).anonymous(SMALLEST).orElseThrow().cases())
                    .isEqualTo(one.cases());
        }
    }

    @Test
    void a_group_that_is_too_small_hides_another_with_it() {
        Impact hidden = impact(assessments(8, 4, 2)).anonymous(SMALLEST).orElseThrow();

        assertThat(hidden.groups()).extracting(group -> group.kind().audience()).containsExactly(Audience.EMPLOYER);
        assertThat(hidden.hidden()).isEqualTo(6);
        assertThat(hidden.cases())
                .filteredOn(each -> each.group().isEmpty())
                .hasSize(6)
                .allMatch(each -> each.deciders().isEmpty() && each.gates().isEmpty() && each.waiting() == 0);
    }

    @Test
    void reasons_are_left_out_since_they_are_in_the_words_of_the_organisation() {
        Impact hidden = impact(assessments(8, 4, 3)).anonymous(SMALLEST).orElseThrow();

        assertThat(hidden.cases()).anyMatch(each -> !each.deciders().isEmpty());
        assertThat(hidden.cases())
                .flatExtracting(Impact.Case::deciders)
                .extracting(Impact.Decider::sentence)
                .containsOnly("");
    }

    @Test
    void practices_that_move_few_are_left_out() {
        Impact shown = impact(assessments(8, 4, 3));
        assertThat(shown.effects()).anyMatch(effect -> effect.organisations() < 15);

        assertThat(shown.anonymous(12).orElseThrow().effects())
                .isNotEmpty()
                .extracting(Impact.Effect::practice)
                .doesNotContainAnyElementsOf(shown.effects().stream()
                        .filter(effect -> effect.organisations() < 12)
                        .map(Impact.Effect::practice)
                        .toList());
        assertThat(shown.anonymous(12).orElseThrow().effects())
                .as("how many an audience has would come out")
                .allMatch(effect -> effect.organisations() == 0 && effect.waiting() == 0);
    }

    @Test
    void too_few_altogether_are_not_shown_at_all() {
        assertThat(impact(assessments(1, 1, 0)).anonymous(SMALLEST)).isEmpty();
    }

    /**
     * Somebody who knows the method and everything that is shown tries all sizes of groups that would look the same. Whatever they find,
     * nobody can be placed in a group smaller than the smallest cell, and the size of none that was too small to be shown comes out.
     */
    @Test
    void no_small_group_comes_out_by_taking_what_is_shown_from_the_whole() {
        int groups = 4;
        int most = 7;
        Map<String, List<int[]>> alike = new HashMap<>();
        for (int code = 0; code < Math.pow(most + 1, groups); code++) {
            int[] sizes = new int[groups];
            for (int group = 0, left = code; group < groups; group++, left /= most + 1) {
                sizes[group] = left % (most + 1);
            }
            published(sizes).ifPresent(shown -> alike.computeIfAbsent(shown, any -> new ArrayList<>())
                    .add(sizes));
        }
        alike.forEach((shown, possible) -> {
            int[] one = possible.get(0);
            int together = 0;
            for (int group = 0; group < groups; group++) {
                together += shown.contains(group + "=") ? 0 : one[group];
            }
            assertThat(together == 0 || together >= SMALLEST).as(shown).isTrue();
            if (together > most) {
                // Some sizes that would look the same were not tried.
                return;
            }
            for (int group = 0; group < groups; group++) {
                if (!shown.contains(group + "=") && together > 0) {
                    Set<Integer> sizes = new HashSet<>();
                    for (int[] each : possible) {
                        sizes.add(each[group]);
                    }
                    assertThat(sizes)
                            .as("the size of group %d where %s is shown", group, shown)
                            .hasSizeGreaterThan(1);
                }
            }
        });
    }

    /** All that a reader sees of the sizes: those of groups that are shown, and how many there are in all. */
    private static Optional<String> published(int[] sizes) {
        Map<Integer, Integer> groups = new TreeMap<>();
        int all = 0;
        for (int group = 0; group < sizes.length; group++) {
            all += sizes[group];
            if (sizes[group] > 0) {
                groups.put(group, sizes[group]);
            }
        }
        if (all < SMALLEST) {
            return Optional.empty();
        }
        Map<Integer, Integer> shown = new TreeMap<>(groups);
        shown.keySet().removeAll(Anonymous.hidden(groups, SMALLEST));
        return Optional.of(shown + " of " + all);
    }
}
