package org.fairlead.engine.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.Example;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.RulePack;

/** Reads the examples of a pack. */
public final class ExamplesReader {
    private final RulePack pack;
    private final AssessmentReader assessments;
    private final Form expected;
    private final Form form;

    public ExamplesReader(RulePack pack) {
        this.pack = pack;
        this.assessments = new AssessmentReader(pack);
        Kind level = new Kind.Choice(pack.scale().names());
        this.expected = expectedForm(level);
        Form expectations = Form.of("the expectations", "What the pack is to say, by practice.");
        pack.practices().keySet().forEach(id -> expectations.may(id, new Kind.Nested(expected), ""));
        this.form = examples(AssessmentForms.given(pack), new Kind.Nested(expectations));
    }

    private static Form expectedForm(Kind level) {
        return Form.of("an expectation", "What the pack is to say of one practice.")
                .may("applies", Kind.YES_OR_NO, "Whether it applies.")
                .may("because", Kind.TEXT, "Why it does not apply, in full.")
                .may("level", level, "The level after all rules.")
                .may("gap", Kind.YES_OR_NO, "Whether it stands below its target.")
                .may("next", level, "The level its next step leads to.")
                .may(
                        "findings",
                        new Kind.MapOf(Kind.TEXT),
                        "The findings of this folder's rules with their full reasons.");
    }

    private static Form examples(Form given, Kind expectations) {
        Form example = Form.of("an example", "One organisation, and what the pack is to say of it.")
                .needs("case", Kind.TEXT, "The circumstance, in a few words.")
                .needs("given", new Kind.Nested(given), "The organisation.")
                .needs("expect", expectations, "What the pack is to say, by practice.");
        return Form.of("the examples", "Organisations, and what the pack is to say of them.")
                .needs("examples", new Kind.ListOf(new Kind.Nested(example)), "The cases.");
    }

    /** The form of examples in general, from which its JSON Schema is made. */
    public static Form anyPack() {
        return examples(AssessmentForms.givenToAnyPack(), new Kind.MapOf(new Kind.Nested(expectedForm(Kind.TEXT))));
    }

    /** All examples of the pack, in the order of their folders. */
    public List<Example> read(PackFiles files, Problems problems) {
        List<Example> examples = new ArrayList<>();
        files.yaml().forEach((path, node) -> {
            if (path.endsWith("/" + PackFiles.EXAMPLES)) {
                String file = files.name() + "/" + path;
                String folder = path.substring(0, path.lastIndexOf('/'));
                Fields all = form.read(node, new Reading(file, problems));
                all.all("examples", example -> example(folder, file, example)).forEach(examples::add);
            }
        });
        return examples;
    }

    private Example example(String folder, String file, Fields example) {
        Fields given = example.nested("given").orElseGet(() -> new Fields(form, Map.of(), null, example.reading()));
        Map<String, Example.Expected> expectations = new LinkedHashMap<>();
        example.nested("expect").ifPresent(expect -> {
            for (String id : expect.present()) {
                expect.nested(id).ifPresent(each -> expectations.put(id, expected(each)));
            }
        });
        var assessment = example.node("given").isPresent()
                ? assessments.assessment(given, file, given.date("judged on"))
                : assessments.nobody(file);
        return new Example(folder, example.text("case"), assessment, expectations, example.at("case"));
    }

    private Example.Expected expected(Fields fields) {
        return new Example.Expected(
                fields.node("applies").map(node -> fields.yes("applies")),
                fields.maybeText("because"),
                level(fields, "level"),
                fields.node("gap").map(node -> fields.yes("gap")),
                level(fields, "next"),
                fields.node("findings").map(node -> {
                    Map<String, String> findings = new LinkedHashMap<>();
                    for (Node.Member member : fields.members("findings")) {
                        fields.reading()
                                .text(member.value())
                                .ifPresent(text -> findings.put(member.key().value(), text));
                    }
                    return findings;
                }),
                fields.position());
    }

    private Optional<Level> level(Fields fields, String key) {
        return fields.maybeText(key).flatMap(pack.scale()::find);
    }
}
