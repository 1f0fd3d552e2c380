package org.fairlead.engine.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.SignOff;

/** Reads self-assessments made against one pack. Safe to share between threads. */
public final class AssessmentReader {
    private static final String LEVEL = AssessmentForms.LEVEL;
    private static final String NOT_APPLICABLE = AssessmentForms.NOT_APPLICABLE;
    private static final String NOT_KNOWN = AssessmentForms.NOT_KNOWN;
    private static final String RECONFIRM = AssessmentForms.RECONFIRM;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\S*");
    private static final int FEWEST_WORDS = 3;

    private final RulePack pack;
    private final Form form;
    private final Form answer;

    public AssessmentReader(RulePack pack) {
        this.pack = pack;
        this.form = AssessmentForms.assessment(pack, false);
        this.answer = AssessmentForms.answer(pack);
    }

    /** The form of an assessment against this pack, from which its JSON Schema is made. */
    public Form form() {
        return AssessmentForms.assessment(pack, true);
    }

    /** The pack an assessment names, read before the pack itself is at hand. */
    public static Optional<PackRef> packOf(Node node, String file, Problems problems) {
        Reading reading = new Reading(file, problems);
        Optional<Node.Text> named = packNode(node);
        if (named.isEmpty()) {
            reading.problem(
                    node, "The file does not say which pack it answers.", "Add a line such as 'pack: toolkit@2012'.");
        }
        return named.flatMap(text -> reference(text, reading));
    }

    /** Where an assessment names its pack. */
    public static Position placeOfPack(Node node) {
        return packNode(node).map(Node::at).orElse(node.at());
    }

    private static Optional<Node.Text> packNode(Node node) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Member member : mapping.members()) {
                if (member.key().value().equals("pack")
                        && member.value() instanceof Node.Text text
                        && !text.isBlank()) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PackRef> reference(Node.Text text, Reading reading) {
        Optional<PackRef> named = PackRef.parse(text.value().strip())
                .filter(ref -> !ref.id().isEmpty() && !ref.edition().isEmpty());
        if (named.isPresent()) {
            return named;
        }
        reading.problem(
                text,
                "'%s' does not name a pack and its edition.".formatted(text.value()),
                "Write them as 'toolkit@2012'.");
        return Optional.empty();
    }

    /** The assessment in this file, or nothing where there are problems. */
    public Optional<Assessment> read(Node node, String file, LocalDate today, Problems problems) {
        int before = problems.size();
        Fields fields = form.read(node, new Reading(file, problems));
        fields.version("assessment");
        fields.text("pack");
        LocalDate day = fields.maybeDate("judged on").orElse(today);
        if (day.isAfter(today)) {
            fields.problem("judged on", "The day %s has not come yet.".formatted(day), "Maybe " + today + ".");
        }
        Assessment assessment = assessment(fields, file, day).withAccepted(accepted(fields));
        return problems.size() > before ? Optional.empty() : Optional.of(assessment);
    }

    /** Reads the fields that assessments and the examples of a pack share. */
    Assessment assessment(Fields fields, String file, LocalDate day) {
        Map<String, Object> single = new HashMap<>();
        Map<String, List<Map<String, Object>>> groups = new HashMap<>();
        fields.nested("facts").ifPresent(given -> readFacts(given, day, single, groups));
        Organisation organisation = organisation(fields, day, single, groups);
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map<String, Level> targets = new LinkedHashMap<>();
        Map<String, SignOff> signOffs = new HashMap<>();
        fields.nested("answers").ifPresent(given -> {
            for (String id : given.present()) {
                given.node(id)
                        .flatMap(node -> answer(
                                pack.practice(id),
                                node,
                                given.reading(),
                                organisation,
                                day,
                                signed -> signOffs.put(id, signed)))
                        .ifPresent(each -> answers.put(id, each));
            }
        });
        fields.nested("targets").ifPresent(given -> {
            for (String id : given.present()) {
                given.node(id)
                        .flatMap(node -> given.reading()
                                .choice(node, "level", pack.scale().names()))
                        .flatMap(pack.scale()::find)
                        .ifPresent(level -> targets.put(id, level));
            }
        });
        return new Assessment(file, pack.ref(), organisation, day, answers, targets, signOffs, setAside(fields));
    }

    private static Map<String, Acceptance> accepted(Fields fields) {
        Map<String, Acceptance> accepted = new HashMap<>();
        fields.nested(AssessmentForms.ACCEPTED).ifPresent(given -> given.present()
                .forEach(id -> given.nested(id).ifPresent(each -> accepted.put(id, acceptance(id, each)))));
        return accepted;
    }

    private static Acceptance acceptance(String id, Fields fields) {
        String reason = fields.text("reason");
        if (!reason.isEmpty() && !isSentence(reason)) {
            fields.problem(
                    "reason",
                    "'%s' does not say why the gap of %s is accepted.".formatted(reason, id),
                    "Maybe write a sentence that others will understand later, such as: We have one office.");
        }
        return new Acceptance(fields.text("owner"), reason, fields.date("until"), fields.position());
    }

    /** Three words at least; where a script sets no blanks between words, each of its signs is taken for one. */
    private static boolean isSentence(String reason) {
        long signs = reason.codePoints().filter(Character::isIdeographic).count();
        return signs + WORD.matcher(reason).results().count() >= FEWEST_WORDS;
    }

    private static List<String> setAside(Fields fields) {
        List<String> aside = new ArrayList<>();
        for (Node.Member edition : fields.members(AssessmentForms.SET_ASIDE)) {
            for (Node.Member part : edition.value().members()) {
                names(part.value())
                        .forEach(name -> aside.add("%s (%s, %s)"
                                .formatted(
                                        name, part.key().value(), edition.key().value())));
            }
        }
        return aside;
    }

    /** What a part of what is set aside speaks of; what was left blank says nothing. */
    private static List<String> names(Node part) {
        if (part instanceof Node.Text text) {
            return text.isBlank() ? List.of() : List.of(text.text());
        }
        return Stream.concat(
                        part.items().stream().map(Node::text),
                        part.members().stream()
                                .filter(each -> !Form.isBlank(each.value()))
                                .map(each -> each.key().value()))
                .toList();
    }

    private static Optional<SignOff> signOff(Fields answer, LocalDate day) {
        return answer.nested("signed off").map(signed -> {
            LocalDate on = signed.date("on");
            signed.node("on").ifPresent(node -> refuseFuture(on, node, signed.reading(), day));
            return new SignOff(signed.text("by"), signed.maybeText("role"), on);
        });
    }

    /** A stand-in where an example says nothing of an organisation. */
    Assessment nobody(String file) {
        Organisation organisation = new Organisation(
                "",
                Audience.EMPLOYER,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Map.of(),
                Map.of());
        return new Assessment(file, pack.ref(), organisation, LocalDate.EPOCH, Map.of(), Map.of());
    }

    private Organisation organisation(
            Fields fields, LocalDate day, Map<String, Object> facts, Map<String, List<Map<String, Object>>> groups) {
        Optional<Fields> given = fields.nested("organisation");
        Optional<LocalDate> founded = given.flatMap(each -> each.maybeDate("founded"));
        founded.filter(day::isBefore).ifPresent(date -> given.get()
                .problem(
                        "founded",
                        "The organisation was founded on %s, after the day it is judged on (%s).".formatted(date, day),
                        ""));
        return new Organisation(
                given.map(each -> each.text("name")).orElse(""),
                given.flatMap(each -> each.maybeWord("audience", Audience.class))
                        .orElse(Audience.EMPLOYER),
                given.map(each -> each.whole("headcount")).orElse(0),
                given.flatMap(each -> each.maybeText("sector")),
                given.flatMap(each -> each.maybeText("nation")),
                founded,
                given.map(each -> Set.copyOf(each.texts("offers"))).orElse(Set.of()),
                facts,
                groups);
    }

    private void readFacts(
            Fields given, LocalDate day, Map<String, Object> single, Map<String, List<Map<String, Object>>> groups) {
        for (String name : given.present()) {
            FactForm fact = pack.facts().get(name);
            if (fact != null) {
                given.node(name)
                        .flatMap(node -> value(fact, node, given.reading(), day))
                        .ifPresent(value -> single.put(name, value));
            } else {
                groups.put(
                        name,
                        given.all(
                                name,
                                entry -> entry(
                                        java.util.Objects.requireNonNull(
                                                pack.groups().get(name)),
                                        entry,
                                        day)));
            }
        }
    }

    private static Map<String, Object> entry(GroupForm group, Fields entry, LocalDate day) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FactForm field : group.fields()) {
            entry.node(field.name())
                    .flatMap(node -> value(field, node, entry.reading(), day))
                    .ifPresent(value -> values.put(field.name(), value));
        }
        return values;
    }

    private static Optional<Object> value(FactForm fact, Node node, Reading reading, LocalDate day) {
        return switch (fact.kind()) {
            case TEXT -> reading.text(node).map(text -> text);
            case CHOICE ->
                reading.choice(node, "word for '%s'".formatted(fact.name()), fact.choices())
                        .map(word -> word);
            case YES_OR_NO -> reading.yesOrNo(node).map(yes -> yes);
            case NUMBER -> {
                var number = reading.number(node, 0, 1e9);
                yield number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
            }
            case DATE -> {
                Optional<LocalDate> date = reading.date(node);
                if (!fact.ahead()) {
                    date.ifPresent(each -> refuseFuture(each, node, reading, day));
                }
                yield date.map(each -> each);
            }
        };
    }

    private static void refuseFuture(LocalDate date, Node node, Reading reading, LocalDate day) {
        if (date.isAfter(day)) {
            reading.problem(
                    node,
                    "%s is after the day the assessment is judged on (%s).".formatted(date, day),
                    "Maybe one of the two dates is mistyped.");
        }
    }

    private Optional<Answer> answer(
            Practice practice,
            Node node,
            Reading reading,
            Organisation organisation,
            LocalDate day,
            Consumer<SignOff> signed) {
        if (node instanceof Node.Text) {
            return level(practice, node, reading).map(level -> new Answer.Claimed(level, "", List.of(), node.at()));
        }
        Fields fields = answer.read(node, reading);
        if (!(node instanceof Node.Mapping)) {
            return Optional.empty();
        }
        List<String> said = fields.present().stream()
                .filter(answer.alternatives()::contains)
                .toList();
        if (said.size() != 1) {
            notOneAnswer(practice, fields, said);
            return Optional.empty();
        }
        String remark = fields.text("remark");
        List<Evidence> evidence = fields.all("evidence", each -> evidence(each, organisation, day));
        Position at = node.at();
        signOff(fields, day).ifPresent(signed);
        return switch (said.get(0)) {
            case NOT_APPLICABLE -> {
                if (!practice.mayBeNotApplicable()) {
                    fields.problem(
                            NOT_APPLICABLE,
                            "%s cannot be answered 'not applicable'.".formatted(practice.id()),
                            "Maybe choose '%s', or write 'not known' with a reason."
                                    .formatted(pack.scale().lowest().name()));
                }
                yield Optional.of(new Answer.NotApplicable(fields.text(NOT_APPLICABLE), remark, evidence, at));
            }
            case RECONFIRM -> Optional.of(new Answer.ToConfirm(fields.text(RECONFIRM), remark, evidence, at));
            case NOT_KNOWN -> Optional.of(new Answer.NotKnown(fields.text(NOT_KNOWN), remark, evidence, at));
            default ->
                fields.node(LEVEL)
                        .flatMap(each -> level(practice, each, reading))
                        .map(level -> new Answer.Claimed(level, remark, evidence, at));
        };
    }

    private static void notOneAnswer(Practice practice, Fields fields, List<String> said) {
        List<String> unreasoned =
                Stream.of(NOT_APPLICABLE, NOT_KNOWN).filter(fields::isGiven).toList();
        if (!said.isEmpty()) {
            fields.problem(
                    said.get(1),
                    "The answer to %s says both '%s', and only one of them can hold."
                            .formatted(practice.id(), String.join("' and '", said)),
                    "");
        } else if (!unreasoned.isEmpty()) {
            needsReason(practice, unreasoned.get(0), fields.reading(), fields.at(unreasoned.get(0)));
        } else {
            fields.reading()
                    .problems()
                    .add(
                            fields.position(),
                            "The answer to %s has no level.".formatted(practice.id()),
                            "Maybe 'not known: why'.");
        }
    }

    private static void needsReason(Practice practice, String said, Reading reading, Position at) {
        reading.problems()
                .add(
                        at,
                        "'%s' needs a reason.".formatted(said),
                        "Maybe '%s: { %s: why }'.".formatted(practice.id(), said));
    }

    private Optional<Level> level(Practice practice, Node node, Reading reading) {
        Optional<Level> known = node instanceof Node.Text text ? pack.scale().find(text.value()) : Optional.empty();
        if (known.isPresent()) {
            return known;
        }
        if (node instanceof Node.Text text && Set.of(NOT_APPLICABLE, NOT_KNOWN).contains(text.value())) {
            needsReason(practice, text.value(), reading, node.at());
            return Optional.empty();
        }
        return reading.choice(node, "level of " + practice.id(), pack.scale().names())
                .flatMap(pack.scale()::find);
    }

    private static Evidence evidence(Fields fields, Organisation organisation, LocalDate day) {
        Optional<LocalDate> dated = fields.maybeDate("dated");
        if (dated.isPresent()) {
            refuseFuture(dated.get(), fields.node("dated").orElseThrow(), fields.reading(), day);
            if (organisation.founded().filter(dated.get()::isBefore).isPresent()) {
                fields.problem(
                        "dated",
                        "The evidence is dated %s, before the organisation was founded (%s)."
                                .formatted(dated.get(), organisation.founded().get()),
                        "");
            }
        }
        Optional<Integer> covers = fields.node("covers").flatMap(node -> percent(node, fields.reading()));
        return new Evidence(
                fields.text("kind"),
                fields.text("reference"),
                dated,
                covers.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static Optional<Integer> percent(Node node, Reading reading) {
        if (node instanceof Node.Text text && text.value().endsWith("%")) {
            return reading.whole(
                    text.with(
                            text.value().substring(0, text.value().length() - 1).strip()),
                    0,
                    100);
        }
        return reading.whole(node, 0, 100);
    }
}
