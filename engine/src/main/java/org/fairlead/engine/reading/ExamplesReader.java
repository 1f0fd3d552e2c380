package org.fairlead.engine.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.Example;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Severity;
import org.fairlead.engine.model.Worded;

/** Reads the examples of a pack. */
public final class ExamplesReader {
    /** No practice has such an id. */
    private static final String OVERALL = "overall";

    private final RulePack pack;
    private final AssessmentReader assessments;
    private final Form expected;
    private final Form form;

    public ExamplesReader(RulePack pack) {
        this.pack = pack;
        this.assessments = new AssessmentReader(pack);
        Kind level = new Kind.Choice(pack.scale().names());
        this.expected = expectedForm(level);
        Form overall = overall(Form.of("the expectation of the whole", "What the pack is to say of the whole."));
        Form expectations = Form.of("the expectations", "What the pack is to say, by practice.");
        expectations.may(OVERALL, new Kind.Nested(overall), "What the pack is to say of the whole.");
        pack.practices().keySet().forEach(id -> expectations.may(id, new Kind.Nested(expected), ""));
        this.form = examples(AssessmentForms.given(pack), new Kind.Nested(expectations));
    }

    private static Form expectedForm(Kind level) {
        return Form.of("an expectation", "What the pack is to say of one practice.")
                .may("applies", Kind.YES_OR_NO, "Whether it applies.")
                .may("because", Kind.TEXT, "Why it does not apply, in full.")
                .may("level", level, "The level after all rules.")
                .may("gap", Kind.YES_OR_NO, "Whether it stands below its target.")
                .may("severity", new Kind.Choice(Worded.words(Severity.class)), "How much its gap matters.")
                .may("next", level, "The level its next step leads to.")
                .may(
                        "findings",
                        new Kind.MapOf(Kind.TEXT),
                        "The findings of this folder's rules with their full reasons.");
    }

    private static Form overall(Form form) {
        return form.may("score", Kind.like("41.7", "41.7 to 63.0"), "The score as claimed, or its range.")
                .may("evidenced", Kind.like("35.2", "35.2 to 40.0"), "The score as evidenced, or its range.")
                .may(
                        "band",
                        Kind.like("Building", "Building to Established"),
                        "The band, or the lowest and the highest.");
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
        Form ofPracticeOrWhole = overall(expectedForm(Kind.TEXT));
        return examples(AssessmentForms.givenToAnyPack(), new Kind.MapOf(new Kind.Nested(ofPracticeOrWhole)));
    }

    /**
     * All examples of the pack, in the order of their folders. One that expects something of the whole speaks of the pack it was written
     * for, and is not taken over by packs that build on it.
     */
    public List<Example> read(PackFiles files, Problems problems) {
        List<Example> examples = new ArrayList<>();
        files.yaml().forEach((path, node) -> {
            if (path.endsWith("/" + PackFiles.EXAMPLES)) {
                String folder = path.substring(0, path.lastIndexOf('/'));
                boolean own = node.file().startsWith(files.name() + "/");
                Fields all = form.read(own ? node : withoutWhole(node), new Reading(node.file(), problems));
                all.all("examples", example -> example(folder, node.file(), example))
                        .forEach(examples::add);
            }
        });
        return examples;
    }

    private static Node withoutWhole(Node file) {
        List<Node.Member> members = file.members().stream()
                .map(member -> member.value() instanceof Node.Sequence list
                        ? new Node.Member(member.key(), withoutWhole(list))
                        : member)
                .toList();
        return new Node.Mapping(members, file.file(), file.line(), file.column());
    }

    private static Node withoutWhole(Node.Sequence examples) {
        List<Node> others = examples.items().stream()
                .filter(example -> example.member("expect")
                        .flatMap(expect -> expect.member(OVERALL))
                        .isEmpty())
                .toList();
        return new Node.Sequence(others, examples.file(), examples.line(), examples.column());
    }

    private Example example(String folder, String file, Fields example) {
        Fields given = example.nested("given").orElseGet(() -> new Fields(form, Map.of(), null, example.reading()));
        Map<String, Example.Expected> expectations = new LinkedHashMap<>();
        Optional<Fields> expect = example.nested("expect");
        for (String id : expect.map(Fields::present).orElse(List.of())) {
            if (!id.equals(OVERALL)) {
                expect.flatMap(all -> all.nested(id)).ifPresent(each -> expectations.put(id, expected(each)));
            }
        }
        Optional<Example.Overall> overall = expect.flatMap(all -> all.nested(OVERALL))
                .map(whole -> new Example.Overall(
                        whole.maybeText("score"),
                        whole.maybeText("evidenced"),
                        whole.maybeText("band"),
                        whole.position()));
        var assessment = example.node("given").isPresent()
                ? assessments.assessment(given, file, given.date("judged on"))
                : assessments.nobody(file);
        return new Example(folder, example.text("case"), assessment, expectations, overall, example.at("case"));
    }

    private Example.Expected expected(Fields fields) {
        return new Example.Expected(
                fields.node("applies").map(node -> fields.yes("applies")),
                fields.maybeText("because"),
                level(fields, "level"),
                fields.node("gap").map(node -> fields.yes("gap")),
                fields.maybeWord("severity", Severity.class),
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
