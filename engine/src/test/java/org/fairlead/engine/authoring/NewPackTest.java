package org.fairlead.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairlead.engine.given.ReadyPack;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPackTest {
    private static final PackRef REF = new PackRef("ours", "2026.1");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final NewPack UNNAMED = new NewPack(REF, DAY, Optional.empty(), Optional.empty());

    private static PackFolder folder(SortedMap<String, String> texts) {
        SortedMap<String, TextFile> files = new TreeMap<>();
        texts.forEach((path, text) -> {
            if (path.endsWith(".yml") || path.endsWith(".drl")) {
                files.put(path, new TextFile("ours/" + path, text));
            }
        });
        return new PackFolder("ours", files);
    }

    @Test
    void the_pack_to_start_from_has_no_problem_and_its_examples_hold() {
        PackFolder folder = folder(UNNAMED.starter());

        assertThat(PackCheck.check(folder)).isEmpty();
        ReadyPack ready = ReadyPack.of(folder);
        PackTest.Result result = PackTest.run(ready.assessor(), ready.files(), ready.rules());
        assertThat(result.problems()).isEmpty();
        assertThat(ready.pack().practices()).hasSize(3);
        assertThat(ready.pack().areas()).hasSize(2);
        assertThat(ready.rules()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The \"best\" practice",
                "C:\\practice",
                "{title}: {day}",
                "No",
                "# nothing",
                "{ a: b }",
                "l'équipe",
                "2026"
            })
    void a_title_is_taken_as_it_was_given(String title) {
        RulePack pack = ReadyPack.of(folder(new NewPack(REF, DAY, Optional.of(title), Optional.of(title)).starter()))
                .pack();

        assertThat(pack.title()).isEqualTo(title);
        assertThat(pack.publisher()).isEqualTo(title);
        assertThat(pack.ref()).isEqualTo(REF);
        assertThat(pack.inForce()).isEqualTo(DAY);
    }

    @Test
    void a_copy_has_another_name_and_otherwise_the_same_words() {
        RulePack tiny = TinyPack.ready().pack();
        RulePack copy = ReadyPack.of(
                        folder(UNNAMED.copyOf(tiny.ref(), TinyPack.asWritten().folder())))
                .pack();

        assertThat(copy.ref()).isEqualTo(REF);
        assertThat(copy.inForce()).isEqualTo(DAY);
        assertThat(copy.title()).isEqualTo(tiny.title());
        assertThat(copy.practices().keySet()).isEqualTo(tiny.practices().keySet());
        assertThat(PackCheck.check(
                        folder(UNNAMED.copyOf(tiny.ref(), TinyPack.asWritten().folder()))))
                .isEmpty();
    }

    @Test
    void a_copy_takes_no_hints_for_editors_along_since_they_would_lead_nowhere() {
        String hint = "# yaml-language-server: $schema=../../docs/schema/pack.schema.json\n";
        PackFolder hinted = TinyPack.asWritten()
                .with("pack.yml", hint + TinyPack.asWritten().text("pack.yml"))
                .folder();

        assertThat(UNNAMED.copyOf(REF, hinted).get("pack.yml")).startsWith("pack: 1\nid: ours\nedition: \"2026.1\"\n");
    }

    @Test
    void a_copy_replaces_a_title_over_several_lines_whole() {
        PackFolder folded = TinyPack.asWritten()
                .changed("pack.yml", "title: A tiny pack\n", "title: >-\n  A tiny\n  pack\n")
                .folder();
        var renamed = new NewPack(REF, DAY, Optional.of("Ours"), Optional.empty());

        assertThat(renamed.copyOf(REF, folded).get("pack.yml"))
                .contains("\nedition: \"2026.1\"\ntitle: \"Ours\"\npublisher: The tests\n");
    }

    @Test
    void a_pack_without_a_line_to_replace_cannot_be_copied() {
        PackFolder flow =
                TinyPack.asWritten().with("pack.yml", "{ id: tiny }\n").folder();

        assertThatThrownBy(() -> UNNAMED.copyOf(REF, flow)).hasMessage("There is no line 'id: ...' to replace.");
    }

    @Test
    void a_pack_based_on_another_says_so_and_holds_nothing_else() {
        Map<String, String> texts = UNNAMED.basedOn(new PackRef("tiny", "1.10"), "A tiny pack");

        assertThat(texts).containsOnlyKeys("CHANGES.md", "README.md", "pack.yml");
        assertThat(texts)
                .containsEntry(
                        "pack.yml",
                        "pack: 1\nid: ours\nedition: \"2026.1\"\nbased on: tiny@1.10\ntitle: \"A tiny pack\"\nin force: 2026-11-22\n");
    }
}
