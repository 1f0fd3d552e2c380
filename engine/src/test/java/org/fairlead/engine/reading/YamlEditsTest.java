package org.fairlead.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.fairlead.engine.reading.PlacedYaml.Entry;
import org.fairlead.engine.reading.PlacedYaml.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlEditsTest {
    private static final String COMMENTED = """
            # at the very top
            pack: tiny@1 # the pack

            answers: # all of them
              # above A
              A: started # at A

              # alone

              # above B
              # and again
              B:   # behind the colon
                # within B
                level: in place # at the level
                remark: >-
                  folded
                    # no comment

                  text
                # further in, so of B
              # above C
              C: { level: started, evidence: [ { kind: x } ] } # at C
            # above the targets
            targets: {}
            # at the very end
            """;

    private static Part answers(YamlEdits edits) {
        return edits.yaml().root().entry("answers").orElseThrow().value();
    }

    private static Entry answer(YamlEdits edits, String id) {
        return answers(edits).entry(id).orElseThrow();
    }

    private static String edited(String text, BiConsumer<YamlEdits, Part> editing) {
        YamlEdits edits = new YamlEdits(PlacedYaml.of(text));
        editing.accept(edits, answers(edits));
        return edits.applied();
    }

    private static String without(String text, String... ids) {
        return edited(text, (edits, answers) -> {
            for (String id : ids) {
                edits.remove(answers, answer(edits, id));
            }
        });
    }

    @Test
    void without_a_change_nothing_changes() {
        assertThat(new YamlEdits(PlacedYaml.of(COMMENTED)).applied()).isEqualTo(COMMENTED);
    }

    @Test
    void a_scalar_is_replaced_in_its_place() {
        assertThat(edited(COMMENTED, (edits, answers) -> {
                    edits.replace(
                            edits.yaml().root().entry("pack").orElseThrow().value(), "tiny@2");
                    edits.replace(
                            answer(edits, "B")
                                    .value()
                                    .entry("level")
                                    .orElseThrow()
                                    .value(),
                            "not: in place");
                }))
                .isEqualTo(
                        COMMENTED.replace("tiny@1", "tiny@2").replace("level: in place", "level: \"not: in place\""));
    }

    @Test
    void a_key_is_renamed_in_its_quotes() {
        String text = "answers: { 'A': x, \"B\": y, C: z }\n";
        assertThat(edited(text, (edits, answers) -> {
                    edits.rename(answer(edits, "A"), "it's");
                    edits.rename(answer(edits, "B"), "say \"b\"");
                    edits.rename(answer(edits, "C"), "OPN-01");
                }))
                .isEqualTo("answers: { 'it''s': x, \"say \\\"b\\\"\": y, OPN-01: z }\n");
    }

    @Test
    void an_entry_goes_with_the_comments_that_belong_to_it() {
        assertThat(without(COMMENTED, "A")).isEqualTo(COMMENTED.replace("""
                  # above A
                  A: started # at A
                """, ""));
        assertThat(without(COMMENTED, "C")).isEqualTo(COMMENTED.replace("""
                  # above C
                  C: { level: started, evidence: [ { kind: x } ] } # at C
                """, ""));
        assertThat(without(COMMENTED, "B")).isEqualTo("""
                # at the very top
                pack: tiny@1 # the pack

                answers: # all of them
                  # above A
                  A: started # at A

                  # alone

                  # above C
                  C: { level: started, evidence: [ { kind: x } ] } # at C
                # above the targets
                targets: {}
                # at the very end
                """);
        assertThat(without(COMMENTED, "A", "B", "C")).isEqualTo("""
                # at the very top
                pack: tiny@1 # the pack

                answers: # all of them

                  # alone

                # above the targets
                targets: {}
                # at the very end
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ A: x, B: y, C: z }",
                "{A: x,B: y,C: z}",
                "{ A: x, B: y, C: z, }",
                "{\n    # on A\n    A: x, # at A\n    # on B\n    B: { b: [1, 2] }, # at B, and C\n    # on C\n    C: \"z, # z\" # at C\n    # end\n  }",
                "{ A: x # at A\n  , B: y\n  , C: z }",
                "{ ? A : x, B, C: z }",
                "\n  A: x\n  B: y\n  C: z",
                "\n  ? A\n  : x\n  B:\n  C: |\n    z\n\n    z\n",
                "\n  A: 'x\n\n y'\n  B: \"y\\\n    y\"\n  C:\n    z\n     z",
                "\r\n  A: x # a\r\n  # b\r\n  B: y\r\n  C:\r\n    - 1\r\n    - 2"
            })
    void whatever_goes_the_rest_is_read_as_before(String answers) {
        String text = "before: 1 # x\nanswers: " + answers + "\nafter: [ a ]\n";
        for (List<String> gone : List.of(
                List.of("A"),
                List.of("B"),
                List.of("C"),
                List.of("A", "B"),
                List.of("A", "C"),
                List.of("B", "C"),
                List.of("A", "B", "C"))) {
            String edited = without(text, gone.toArray(String[]::new));
            assertThat(values(edited)).as(edited).isEqualTo(values(text, gone));
            for (String each : List.of("A", "B", "C")) {
                List<String> comments = text.lines()
                        .filter(line -> line.matches(".*# (on|at) " + each + "\\b.*"))
                        .map(line -> line.substring(line.indexOf("# ")))
                        .toList();
                assertThat(comments).allSatisfy(comment -> assertThat(edited.contains(comment))
                        .as("'%s' in %s", comment, edited)
                        .isEqualTo(!gone.contains(each)));
            }
        }
    }

    private static List<String> values(String text, List<String> without) {
        return values(text).stream()
                .filter(value -> without.stream().noneMatch(id -> value.startsWith("answers/" + id + " ")))
                .filter(value -> without.size() == 3 || !value.equals("answers"))
                .toList();
    }

    private static List<String> values(String text) {
        Problems problems = new Problems();
        Optional<Node> read = YamlReader.read(new TextFile("text.yml", text), problems);
        assertThat(problems.sorted()).as(text).isEmpty();
        List<String> values = new java.util.ArrayList<>();
        for (Node.Member part : read.orElseThrow().members()) {
            part.value()
                    .members()
                    .forEach(each ->
                            values.add(part.key().value() + "/" + each.key().value() + " " + told(each.value())));
            if (part.value().members().isEmpty() && !part.key().value().equals("answers")) {
                values.add(part.key().value() + " " + told(part.value()));
            }
        }
        return values;
    }

    private static String told(Node node) {
        return node instanceof Node.Text text
                ? text.value()
                : node.items().stream().map(YamlEditsTest::told).toList()
                        + node.members().stream()
                                .map(each -> each.key().value() + "=" + told(each.value()))
                                .toList()
                                .toString();
    }

    @Test
    void the_first_member_of_an_item_goes_and_the_next_takes_its_place() {
        String text = """
                answers:
                  - name: x
                    dated: y
                    last: z
                  - name: x # of name
                    # of dated
                    dated: y
                  - # of all
                    name: x
                    dated: y
                  - { name: x, dated: y }
                """;
        assertThat(edited(text, (edits, list) -> list.items()
                        .forEach(item -> edits.remove(
                                item.value(), item.value().entry("name").orElseThrow()))))
                .isEqualTo("""
                        answers:
                          - dated: y
                            last: z
                          - @# of name
                            # of dated
                            dated: y
                          - # of all
                            dated: y
                          - { dated: y }
                        """.replace("@", " "));
        assertThat(edited(text, (edits, list) -> {
                    Part first = list.items().get(0).value();
                    edits.remove(first, first.entry("name").orElseThrow());
                    edits.remove(first, first.entry("dated").orElseThrow());
                }))
                .startsWith("answers:\n  - last: z\n  - name: x # of name\n");
    }

    @Test
    void items_go_wherever_their_hyphen_is() {
        String text = """
                answers:
                - a # at a
                -
                  # on b
                  b
                # on c
                -   c: 1
                    d: 2
                - - e
                  - f
                """;
        assertThat(edited(text, (edits, list) -> edits.remove(list, list.items().get(1))))
                .isEqualTo(text.replace("-\n  # on b\n  b\n", ""));
        assertThat(edited(text, (edits, list) -> edits.remove(list, list.items().get(2))))
                .isEqualTo(text.replace("# on c\n-   c: 1\n    d: 2\n", ""));
        assertThat(edited(text, (edits, list) -> {
                    Part inner = list.items().get(3).value();
                    edits.remove(inner, inner.items().get(1));
                }))
                .isEqualTo(text.replace("  - f\n", ""));
    }

    @Test
    void an_entry_is_taken_verbatim_with_its_comments_and_set_to_the_left() {
        YamlEdits edits = new YamlEdits(PlacedYaml.of(COMMENTED));
        assertThat(edits.standing(answers(edits), answer(edits, "B"))).isEqualTo("""
                # above B
                # and again
                B:   # behind the colon
                  # within B
                  level: in place # at the level
                  remark: >-
                    folded
                      # no comment

                    text
                  # further in, so of B
                """);
        YamlEdits flow =
                new YamlEdits(PlacedYaml.of("answers: {\n    # on A\n    A: [1,\n      2], # at A\n    B: x }\n"));
        assertThat(flow.standing(answers(flow), answer(flow, "A"))).isEqualTo("# on A\n# at A\nA: [1,\n  2]\n");
        assertThat(flow.flowing(answers(flow), answer(flow, "A"))).isEqualTo("\n# on A\n# at A\nA: [1,\n      2]");
    }

    @Test
    void an_entry_makes_room_for_several_below_its_comments() {
        assertThat(edited(COMMENTED, (edits, answers) -> {
                    List<String> copies = List.of("X", "Y").stream()
                            .map(id -> {
                                YamlEdits copy = new YamlEdits(edits.yaml());
                                copy.rename(answer(edits, "A"), id);
                                copy.wrap(answer(edits, "A"), "reconfirm", "started");
                                return "# Confirm: " + id + "\n" + copy.body(answers, answer(edits, "A"));
                            })
                            .toList();
                    edits.put(answers, answer(edits, "A"), copies);
                }))
                .isEqualTo(COMMENTED.replace("  A: started # at A\n", """
                          # Confirm: X
                          X: { reconfirm: started } # at A
                          # Confirm: Y
                          Y: { reconfirm: started } # at A
                        """));
        assertThat(edited("answers: { A: x, B: y }", (edits, answers) -> {
                    edits.put(answers, answer(edits, "A"), List.of("A1: x", "A2: x"));
                    edits.putWhole(answers, answer(edits, "B"), "C: z");
                }))
                .isEqualTo("answers: { A1: x, A2: x, C: z }");
    }

    @Test
    void a_comment_is_put_above_and_taken_away_again() {
        String commented = edited(COMMENTED, (edits, answers) -> edits.above(answer(edits, "B"), "# Confirm: B"));
        assertThat(commented).isEqualTo(COMMENTED.replace("  B:", "  # Confirm: B\n  B:"));
        assertThat(edited(commented, (edits, answers) -> edits.removeAbove(answers, answer(edits, "B"), "# Confirm: ")))
                .isEqualTo(COMMENTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_keep_their_ends_and_the_last_one_its_lack_of_one(String end) {
        String text =
                "answers:\n  A: \"\uD83D\uDE00\" # \uD83D\uDE00 é\n  # ü\n  B: |-\n    l\n\n    m".replace("\n", end);
        assertThat(edited(text, (edits, answers) -> {
                    edits.rename(answer(edits, "A"), "C");
                    edits.above(answer(edits, "B"), "# here");
                }))
                .isEqualTo("answers:\n  C: \"\uD83D\uDE00\" # \uD83D\uDE00 é\n  # ü\n  # here\n  B: |-\n    l\n\n    m"
                        .replace("\n", end));
        assertThat(without(text, "B")).isEqualTo("answers:\n  A: \"\uD83D\uDE00\" # \uD83D\uDE00 é".replace("\n", end));
        assertThat(new YamlEdits(PlacedYaml.of(text)).applied()).isEqualTo(text);
    }

    @Test
    void two_changes_of_one_place_are_refused() {
        assertThatThrownBy(() -> edited("answers: { A: x }\n", (edits, answers) -> {
                    edits.rename(answer(edits, "A"), "B");
                    edits.remove(answers, answer(edits, "A"));
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Two changes of one place");
    }

    private static String added(String text) {
        Additions additions = new Additions();
        additions
                .map("set aside")
                .map("tiny@1")
                .map("answers")
                .entry("A", new Additions.Text("# on A\nA:\n  level: x\n", "A: { level: x }"));
        YamlEdits edits = new YamlEdits(PlacedYaml.of(text));
        List<List<String>> taken = additions.addTo(edits);
        return taken.isEmpty() ? edits.applied() : edits.yaml().position("ours.yml", taken.get(0)) + " " + taken;
    }

    private static final String NEW = """
            set aside:
              tiny@1:
                answers:
                  # on A
                  A:
                    level: x
            """;

    @Test
    void an_addition_makes_the_maps_it_needs_at_the_end() {
        assertThat(added("a: 1\n# end\n")).isEqualTo("a: 1\n# end\n" + NEW);
        assertThat(added("---\na: 1\n...\n# after\n")).isEqualTo("---\na: 1\n" + NEW + "...\n# after\n");
        assertThat(added("a: 1")).isEqualTo("a: 1\n" + NEW.strip());
        assertThat(added("  a: 1\n")).isEqualTo("  a: 1\n" + NEW.indent(2));
        assertThat(added("set aside: # kept\na: 1\n"))
                .isEqualTo(NEW.replace("aside:", "aside: # kept").replace("\n", "\n") + "a: 1\n");
        assertThat(added("{ a: 1 }")).isEqualTo("{ a: 1, set aside: { tiny@1: { answers: { A: { level: x } } } } }");
        assertThat(added("{\"a\": 1}"))
                .isEqualTo("{\"a\": 1, \"set aside\": { \"tiny@1\": { \"answers\": { A: { level: x } } } }}");
        assertThat(added("{\"set aside\": null, \"a\": 1}"))
                .isEqualTo("{\"set aside\":  { \"tiny@1\": { \"answers\": { A: { level: x } } } }, \"a\": 1}");
    }

    @Test
    void an_addition_goes_behind_what_is_there() {
        assertThat(added("set aside:\n  tiny@0: { b: 1 }\n# of c\nc: 1\n"))
                .isEqualTo(
                        "set aside:\n  tiny@0: { b: 1 }\n" + NEW.substring(NEW.indexOf("  tiny")) + "# of c\nc: 1\n");
        assertThat(added("set aside:\n    tiny@1:\n       answers:\n         Z: 1 # z\n       targets: {}\n"))
                .isEqualTo("""
                        set aside:
                            tiny@1:
                               answers:
                                 Z: 1 # z
                                 # on A
                                 A:
                                   level: x
                               targets: {}
                        """);
    }

    @Test
    void braces_are_opened_where_lines_have_to_go_in() {
        assertThat(added("set aside: { tiny@0: { b: 1 }, 'tiny@1': { answers: { Z: y }, targets: {} } } # s\nc: 1\n"))
                .isEqualTo("""
                        set aside: # s
                          tiny@0: { b: 1 }
                          'tiny@1':
                            answers:
                              Z: y
                              # on A
                              A:
                                level: x
                            targets: {}
                        c: 1
                        """.replace("aside: #", "aside:  #"));
        assertThat(added("set aside: {}\nc: 1\n")).isEqualTo(NEW.replace("aside:", "aside: ") + "c: 1\n");
    }

    @Test
    void an_addition_never_takes_the_place_of_something() {
        assertThat(added("set aside: { tiny@1: { answers: { A: y } } }\n"))
                .isEqualTo("ours.yml:1:35 [[set aside, tiny@1, answers, A]]");
        assertThat(added("a: x\nset aside:\n  tiny@1:\n    answers: [ A ]\n"))
                .isEqualTo("ours.yml:4:5 [[set aside, tiny@1, answers]]");
    }
}
