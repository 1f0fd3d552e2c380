package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.fairlead.engine.model.Basis;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Citation;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documents say of how well the toolkit is known is what the pack says. */
class BasisTest {
    private static RulePack pack(String id, String edition) {
        return new Shell(Path.of(""))
                .console(new PrintWriter(Writer.nullWriter()))
                .packs()
                .bundled(new PackRef(id, edition), Position.of("here"), new Problems())
                .orElseThrow()
                .pack();
    }

    @ParameterizedTest
    @CsvSource({"toolkit, 2012", "toolkit, 2014", "good-practice, 2026"})
    void the_pack_counts_its_practices_and_rules_by_basis(String id, String edition) {
        RulePack pack = pack(id, edition);
        Map<Basis, Integer> practices = new TreeMap<>();
        Map<Basis, Integer> rules = new TreeMap<>();
        for (Practice practice : pack.practices().values()) {
            practices.merge(practice.basis(), 1, Integer::sum);
        }
        for (Circumstance rule : pack.circumstances().values()) {
            rules.merge(strongest(rule), 1, Integer::sum);
        }
        var changes = Markdown.read(Markdown.ROOT.resolve("rules/%s-%s/CHANGES.md".formatted(id, edition)));
        for (Basis basis : Basis.values()) {
            assertThat(changes.prose())
                    .contains("| %s | %d | %d | %s |"
                            .formatted(
                                    basis,
                                    practices.getOrDefault(basis, 0),
                                    rules.getOrDefault(basis, 0),
                                    basis.sentence().replace("the Fairlead project's", "our")));
        }
    }

    @Test
    void the_first_page_says_how_many_practices_rest_on_the_toolkits_own_words() {
        RulePack pack = pack("toolkit", "2012");
        long own = pack.practices().values().stream()
                .filter(practice -> practice.basis() == Basis.TOOLKIT_TEXT)
                .count();
        assertThat(String.join(
                        " ", Markdown.read(Markdown.ROOT.resolve("README.md")).prose()))
                .contains("%d of the %d practices of 2012 rest on its own words"
                        .formatted(own, pack.practices().size()));
    }

    private static Basis strongest(Circumstance rule) {
        return rule.sources().stream()
                .map(Citation::basis)
                .min(Comparator.naturalOrder())
                .orElse(Basis.PROJECT);
    }
}
