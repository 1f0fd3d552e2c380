package org.fairlead.plans.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Fields;
import org.fairlead.engine.reading.Form;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;
import org.fairlead.plans.Commitment;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.PeriodLength;
import org.fairlead.plans.Terms;

/** Reads the file of a plan by its form alone. Whether it fits the organisation, {@link PlanFile#check} says. */
public final class PlanReader {
    private static final Form FORM = PlanForms.plan();

    private final Fields fields;
    private final Problems problems;
    private final LocalDate today;
    private final Map<String, Position> places = new HashMap<>();

    private PlanReader(Fields fields, Problems problems, LocalDate today) {
        this.fields = fields;
        this.problems = problems;
        this.today = today;
    }

    /**
     * Reads a plan.
     *
     * @param today nothing is done later than this, and no deadline that still counts is earlier
     * @param problems gets everything that is wrong; a file with problems is given back as far as it can be made out, so that what is wrong
     *     with it beside its form can be said as well
     * @return nothing where this is no plan at all
     */
    public static Optional<PlanFile> read(TextFile file, LocalDate today, Problems problems) {
        if (file.text().isBlank()) {
            problems.add(Position.of(file.name()), "The file is empty.", "Maybe remove it, and plan anew.");
            return Optional.empty();
        }
        return YamlReader.read(file, problems).flatMap(node -> {
            Fields fields = FORM.read(node, file.name(), problems);
            return node instanceof Node.Mapping
                    ? Optional.of(new PlanReader(fields, problems, today).plan(file.name()))
                    : Optional.empty();
        });
    }

    private PlanFile plan(String file) {
        fields.version("plan");
        place("pack", "organisation", "judged on", "starts", "capacity", "owners");
        fields.node("owners").ifPresent(owners -> owners.members()
                .forEach(member -> places.put(
                        "owners/" + member.key().value().strip(), member.key().at())));
        PackRef pack = fields.maybeText("pack").flatMap(this::pack).orElse(new PackRef("", ""));
        Terms terms = terms();
        List<PlannedAction> actions = fields.all("actions", each -> new ActionReader(each, today, places).action());
        PlanFile plan = new PlanFile(
                file,
                pack,
                fields.text("organisation"),
                fields.maybeText("self-assessment"),
                fields.maybeDate("judged on").orElse(LocalDate.MIN),
                terms,
                actions,
                fields.all("finished", PlanReader::finished),
                places);
        boolean dated = fields.maybeDate("starts").isPresent()
                && fields.maybeWhole("periods").isPresent();
        new Consistency(plan, dated, today, problems).all();
        return plan;
    }

    private void place(String... keys) {
        for (String key : keys) {
            places.put(key, fields.at(key));
        }
    }

    private Optional<PackRef> pack(String text) {
        Optional<PackRef> pack = PackRef.parse(text)
                .filter(ref -> !ref.id().isEmpty() && !ref.edition().isEmpty());
        if (pack.isEmpty()) {
            fields.problem(
                    "pack",
                    "'%s' does not name a pack and its edition.".formatted(text),
                    "Write them as 'toolkit@2012'.");
        }
        return pack;
    }

    private Terms terms() {
        Optional<Integer> capacity = fields.maybeWhole("capacity");
        List<Commitment> commitments = new ArrayList<>();
        fields.all("commitments", this::commitment).forEach(each -> each.ifPresent(commitments::add));
        List<Deadline> deadlines = new ArrayList<>();
        fields.all("deadlines", this::deadline).forEach(each -> each.ifPresent(deadlines::add));
        return new Terms(
                fields.maybeDate("starts").map(this::firstOfMonth).orElse(LocalDate.EPOCH),
                fields.maybeWord("period", PeriodLength.class).orElse(PeriodLength.MONTH),
                fields.maybeWhole("periods").orElse(1),
                capacity.map(OptionalInt::of).orElse(OptionalInt.empty()),
                fields.wholes("owners"),
                commitments,
                deadlines);
    }

    private LocalDate firstOfMonth(LocalDate starts) {
        LocalDate first = starts.withDayOfMonth(1);
        if (!first.equals(starts)) {
            fields.problem(
                    "starts",
                    "A plan starts on the first day of a month, and %s is not one.".formatted(starts),
                    "Maybe %s or %s.".formatted(first, first.plusMonths(1)));
        }
        return first;
    }

    private Optional<Commitment> commitment(Fields each) {
        String what = each.text("what");
        Optional<String> owner = each.maybeText("owner");
        Optional<Integer> days = each.maybeWhole("days");
        Optional<LocalDate> from = each.maybeDate("from");
        Optional<LocalDate> until = each.maybeDate("until");
        places.put("owner of " + each.position(), each.at("owner"));
        if (days.isEmpty() || from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        if (until.get().isBefore(from.get())) {
            each.problem(
                    "until",
                    "The commitment ends on %s, before it begins (%s).".formatted(until.get(), from.get()),
                    "Maybe the two days are the wrong way round.");
            return Optional.empty();
        }
        return Optional.of(new Commitment(what, owner, days.get(), from.get(), until.get(), each.position()));
    }

    private Optional<Deadline> deadline(Fields each) {
        String action = each.text("action");
        String why = each.text("why");
        places.put("action of " + each.at("by"), each.at("action"));
        return each.maybeDate("by").map(by -> new Deadline(action, by, why, each.at("by")));
    }

    private static FinishedAction finished(Fields each) {
        return new FinishedAction(
                each.text("action"),
                each.maybeWord("because", FinishedAction.End.class).orElse(FinishedAction.End.DONE),
                each.maybeDate("done on"),
                each.maybeDate("seen").orElse(LocalDate.EPOCH),
                each.text("evidence"),
                each.text("notes"),
                each.position());
    }
}
