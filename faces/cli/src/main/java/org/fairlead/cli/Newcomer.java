package org.fairlead.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Worded;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.jspecify.annotations.Nullable;

/** An organisation as the options of 'fairlead new' tell of it. */
record Newcomer(
        String name,
        String audience,
        int headcount,
        @Nullable String sector,
        @Nullable String nation,
        List<String> offers) {
    private static final int MOST_PEOPLE = 10_000_000;

    /** The organisation in the words of a pack, or all that is wrong with the options. */
    Optional<Organisation> organisation(RulePack words, Problems problems) {
        known("--audience", audience, Worded.words(Audience.class), problems);
        if (sector != null) {
            known("--sector", sector, words.sectors(), problems);
        }
        if (nation != null) {
            known("--nation", nation, words.nations(), problems);
        }
        List<String> trimmed = offers.stream().map(String::strip).toList();
        trimmed.forEach(offer -> known(
                "--offers", offer, words.offers().stream().map(Choice::name).toList(), problems));
        if (headcount < 1 || headcount > MOST_PEOPLE) {
            problems.add(
                    Position.of("--headcount"),
                    "%d is not between 1 and %d.".formatted(headcount, MOST_PEOPLE),
                    "A sole practitioner counts as 1.");
        }
        if (name.isBlank()) {
            problems.add(Position.of("--name"), "The name is empty.", "");
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Organisation(
                name,
                Worded.find(Audience.class, audience).orElseThrow(),
                headcount,
                Optional.ofNullable(sector),
                Optional.ofNullable(nation),
                Optional.empty(),
                Set.copyOf(trimmed),
                Map.of(),
                Map.of()));
    }

    private static void known(String option, String word, List<String> words, Problems problems) {
        if (!words.contains(word)) {
            problems.add(Position.of(option), "'%s' is not known.".formatted(word), Suggestion.orKnown(word, words));
        }
    }
}
