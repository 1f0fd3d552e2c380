package org.fairlead.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.Crosswalk;
import org.fairlead.engine.model.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalkTest {
    private static final String CROSSWALKS = """
            crosswalks:
              - { crosswalk: Pillars, about: Six parts., source: TESTS, parts: [Data, Culture], levels: [early, late] }
              - { crosswalk: Index, about: Eight parts., source: TESTS, parts: [Data collection] }
            """;
    private static final TinyPack PACK =
            TinyPack.asWritten().with("pack.yml", TinyPack.asWritten().text("pack.yml") + CROSSWALKS);
    private static final String FILE = TinyPack.OPN_02 + "practice.yml";

    private static TinyPack placed(String entries) {
        return PACK.changed(FILE, "sources:\n", "crosswalk: [" + entries + "]\nsources:\n");
    }

    private static RulePack read(TinyPack pack) {
        Problems problems = new Problems();
        RulePack read =
                PackReader.read(pack.folder().parsed(problems), problems).orElseThrow();
        problems.throwIfAny();
        return read;
    }

    @Test
    void a_practice_has_its_places_in_other_frameworks() {
        RulePack pack = read(placed("{ to: Pillars, part: Data, level: late }, { to: Index, part: Data collection }"));

        assertThat(pack.practice("OPN-02").crosswalk())
                .containsExactly(
                        new Crosswalk.Entry("Pillars", "Data", Optional.of("late")),
                        new Crosswalk.Entry("Index", "Data collection", Optional.empty()));
        assertThat(pack.practice("OPN-01").crosswalk()).isEmpty();
        assertThat(pack.crosswalks().values())
                .containsExactly(
                        new Crosswalk(
                                "Pillars", "Six parts.", "TESTS", List.of("Data", "Culture"), List.of("early", "late")),
                        new Crosswalk("Index", "Eight parts.", "TESTS", List.of("Data collection"), List.of()));
    }

    @Test
    void crosswalks_are_kept_where_a_pack_is_made_ready() throws IOException {
        RulePack pack = read(placed("{ to: Pillars, part: Data, level: late }, { to: Index, part: Data collection }"));

        assertThat(PackCodec.read(PackCodec.write(pack))).isEqualTo(pack);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            { to: Pilars, part: Data }               | 'Pilars' is not a known crosswalk. Maybe 'Pillars'.
            { to: Pillars, part: Date }              | 'Date' is not a known part of 'Pillars'. Maybe 'Data'.
            { to: Pillars, part: Data, level: lat }  | 'lat' is not a known level of 'Pillars'. Maybe 'late'.
            { to: Index, part: Data collection, level: late } | 'Index' has no levels. Leave the key 'level' out.
            { to: Index, part: Data collection }, { to: Index, part: Data collection } | 'Index: Data collection' stands in this list twice.
            { to: Index }                            | The key 'part' is missing in a place.
            """)
    void a_place_that_there_is_not_is_told(String entries, String message) {
        assertThat(placed(entries).checked()).singleElement().satisfies(problem -> assertThat(problem)
                .startsWith("tiny/" + FILE + ":")
                .endsWith(": " + message));
    }

    @Test
    void a_pack_without_crosswalks_has_no_places() {
        assertThat(TinyPack.asWritten()
                        .changed(FILE, "sources:\n", "crosswalk: [{ to: Pillars, part: Data }]\nsources:\n")
                        .checked())
                .singleElement()
                .asString()
                .endsWith("This pack has no crosswalks. Name them in pack.yml, under the key 'crosswalks'.");
    }

    @Test
    void a_crosswalk_names_a_source_of_the_pack() {
        assertThat(PACK.changed("pack.yml", "about: Six parts., source: TESTS", "about: Six parts., source: TEST")
                        .checked())
                .singleElement()
                .asString()
                .endsWith("'TEST' is not a known source. Maybe 'TESTS'.");
    }
}
