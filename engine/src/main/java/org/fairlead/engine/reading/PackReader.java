package org.fairlead.engine.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Basis;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Citation;
import org.fairlead.engine.model.Edition;
import org.fairlead.engine.model.Effort;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.FactKind;
import org.fairlead.engine.model.FindingKind;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Retired;
import org.fairlead.engine.model.RuleFolder;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Scale;
import org.fairlead.engine.model.Scope;
import org.fairlead.engine.model.Severity;
import org.fairlead.engine.model.Size;
import org.fairlead.engine.model.Source;
import org.fairlead.engine.model.Status;
import org.fairlead.engine.model.Step;
import org.fairlead.engine.model.Target;
import org.fairlead.engine.model.Worded;
import org.jspecify.annotations.Nullable;

/** Reads the files of a pack. */
public final class PackReader {
    /** The largest denominator of credits, far from where sums of them would overflow. */
    private static final int FINEST = 100_000;

    private static final Set<String> TOP = Set.of(PackFiles.PACK, PackFiles.RETIRED, PackFiles.MIGRATION);

    private final PackFiles files;
    private final Problems problems;

    private PackReader(PackFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The pack in these files. Whatever is wrong is added to the problems; with problems the pack is not fit for use. */
    public static Optional<RulePack> read(PackFiles files, Problems problems) {
        Node pack = files.yaml().get(PackFiles.PACK);
        return pack == null ? Optional.empty() : Optional.of(new PackReader(files, problems).pack(pack));
    }

    private Reading reading(String path) {
        return new Reading(files.name() + "/" + path, problems);
    }

    private RulePack pack(Node node) {
        Fields pack = PackForms.pack().read(node, reading(PackFiles.PACK));
        pack.version("pack");
        String edition = pack.text("edition");
        if (!edition.isEmpty() && !Edition.isOne(edition)) {
            pack.problem(
                    "edition",
                    "'%s' is not the number of an edition.".formatted(edition),
                    "Write a year, and after points a revision and a correction: \"2026\", \"2026.1\", \"2026.1.2\".");
        }
        Scale scale = scale(pack);
        Map<String, Area> areas = pack.named(
                "areas",
                "area",
                area -> new Area(area.text("area"), area.text("title"), area.whole("weight"), area.text("about")));
        Map<String, Effort> efforts = efforts(pack);
        Map<String, Source> sources = pack.named(
                "sources",
                "source",
                source -> new Source(
                        source.text("source"), source.text("title"), source.text("publisher"), source.whole("year")));
        List<Choice> offers =
                List.copyOf(pack.named("offers", "offer", offer -> new Choice(offer.text("offer"), offer.text("ask")))
                        .values());
        List<Choice> kinds = List.copyOf(
                pack.named("evidence kinds", "kind", kind -> new Choice(kind.text("kind"), kind.text("means")))
                        .values());
        var words = new PackForms.Vocabulary(
                scale.names(),
                pack.texts("owners"),
                List.copyOf(efforts.keySet()),
                offers.stream().map(Choice::name).toList(),
                pack.texts("sectors"),
                pack.texts("nations"),
                kinds.stream().map(Choice::name).toList(),
                sources.keySet());
        var crosswalks = new CrosswalkReader(pack, sources.keySet());
        var content = new Content(scale, efforts, crosswalks, words);
        content.readAll(areas);
        return new RulePack(
                new PackRef(pack.text("id"), pack.text("edition")),
                pack.text("title"),
                pack.text("publisher"),
                pack.date("in force"),
                pack.text("about"),
                pack.text("method"),
                scale,
                level(pack, "evidence wanted above", scale).orElse(scale.lowest()),
                areas,
                bands(pack, scale),
                targets(pack, scale),
                severities(pack),
                pack.whole("large from"),
                efforts,
                words.owners(),
                offers,
                words.sectors(),
                words.nations(),
                kinds,
                pack.named("parameters", "parameter", each -> parameter(each, sources.keySet())),
                pack.named("facts", "fact", fact -> fact("fact", fact)),
                pack.named(
                        "groups",
                        "group",
                        group -> new GroupForm(
                                group.text("group"),
                                group.text("about"),
                                List.copyOf(group.named("fields", "field", field -> fact("field", field))
                                        .values()),
                                asked(group))),
                pack.nested("plain words")
                        .map(plain -> new RulePack.PlainWords(
                                plain.whole("longest sentence"),
                                plain.maybeWhole("average sentence")
                                        .map(OptionalInt::of)
                                        .orElse(OptionalInt.empty()),
                                plain.texts("jargon")))
                        .orElse(new RulePack.PlainWords(100, OptionalInt.empty(), List.of())),
                sources,
                crosswalks.crosswalks(),
                content.practices(areas),
                content.across,
                content.circumstances,
                retired(content));
    }

    /** What is no longer used; an id that is there all the same is a problem. */
    private Map<String, Retired> retired(Content content) {
        Node node = files.yaml().get(PackFiles.RETIRED);
        Map<String, Retired> retired = new LinkedHashMap<>();
        if (node == null) {
            return retired;
        }
        Fields fields = PackForms.retired().read(node, reading(PackFiles.RETIRED));
        fields.version("retired");
        for (String key : List.of("practice", "rule", "name")) {
            for (Fields each : fields.all(key + "s", one -> one)) {
                String id = each.text(key);
                var gone = new Retired(
                        id,
                        each.text("since"),
                        each.text("why"),
                        key.equals("practice") ? each.texts("instead") : List.of(),
                        each.at(key));
                if (retired.putIfAbsent(id, gone) != null) {
                    each.problem(key, "'%s' is retired twice.".formatted(id), "");
                }
                if (content.ids.contains(id)) {
                    each.problem(
                            key,
                            "The id '%s' is retired and used all the same.".formatted(id),
                            "A retired id never comes back: give what is new an id of its own.");
                }
            }
        }
        return retired;
    }

    private static Scale scale(Fields pack) {
        record Credited(String name, Fraction credit, String means) {}
        List<Credited> read = List.copyOf(pack.named(
                        "scale",
                        "level",
                        level -> new Credited(
                                level.text("level"),
                                Fraction.of(level.text("credit")).orElseGet(() -> {
                                    level.problem(
                                            "credit",
                                            "'%s' is not a share of 1.".formatted(level.text("credit")),
                                            "Write 1/3 or 0.5.");
                                    return Fraction.NONE;
                                }),
                                level.text("means")))
                .values());
        if (read.size() < 2) {
            pack.problem("scale", "A scale needs two levels or more.", "");
            return new Scale(List.of(new Level(0, "no", 0, ""), new Level(1, "yes", 1, "")), 1);
        }
        int unit = read.stream().mapToInt(level -> level.credit().below()).reduce(1, Fraction::commonMultiple);
        if (unit > FINEST) {
            pack.problem("scale", "The credits have no common denominator within reason.", "Write them as 1/3 or 0.5.");
            return new Scale(List.of(new Level(0, "no", 0, ""), new Level(1, "yes", 1, "")), 1);
        }
        List<Level> levels = new ArrayList<>();
        for (Credited level : read) {
            int credit = level.credit().in(unit);
            if (!levels.isEmpty() && credit <= levels.get(levels.size() - 1).credit()) {
                pack.problem(
                        "scale",
                        "The credit of '%s' is not above that of the level before.".formatted(level.name()),
                        "");
            }
            levels.add(new Level(levels.size(), level.name(), credit, level.means()));
        }
        if (levels.get(0).credit() != 0 || levels.get(levels.size() - 1).credit() != unit) {
            pack.problem("scale", "The lowest level is worth 0 and the highest 1, and here it is otherwise.", "");
        }
        return new Scale(levels, unit);
    }

    private static Optional<Level> level(Fields fields, String key, Scale scale) {
        return fields.node(key)
                .flatMap(node -> fields.reading().choice(node, "level", scale.names()))
                .flatMap(scale::find);
    }

    private static List<Band> bands(Fields pack, Scale scale) {
        List<Band> bands = List.copyOf(pack.named(
                        "bands",
                        "band",
                        band -> new Band(
                                band.text("band"),
                                band.whole("from"),
                                level(band, "must-haves", scale),
                                band.text("means")))
                .values());
        for (int i = 0; i < bands.size(); i++) {
            int from = bands.get(i).from();
            if (i == 0 ? from != 0 : from <= bands.get(i - 1).from()) {
                pack.problem(
                        "bands",
                        "The band '%s' begins at %d: bands begin at 0 and rise."
                                .formatted(bands.get(i).name(), from),
                        "");
            }
        }
        if (!bands.isEmpty() && bands.get(0).mustHaves().isPresent()) {
            pack.problem(
                    "bands", "The lowest band asks for must-haves, so that an organisation may be in no band.", "");
        }
        return bands;
    }

    private static Map<Size, Target> targets(Fields pack, Scale scale) {
        Map<Size, Target> targets = new LinkedHashMap<>();
        Optional<Fields> both = pack.nested("targets");
        for (Size size : Size.values()) {
            Optional<Fields> one = both.flatMap(fields -> fields.nested(size.word()));
            targets.put(
                    size,
                    new Target(
                            one.flatMap(each -> level(each, "practices", scale)).orElse(scale.highest()),
                            one.flatMap(each -> level(each, "must-haves", scale))
                                    .orElse(scale.highest())));
        }
        return targets;
    }

    private static Map<Severity, Double> severities(Fields pack) {
        Optional<Fields> severity = pack.nested("severity");
        return Map.of(
                Severity.HIGH, severity.map(each -> each.decimal("high from")).orElse(0.0),
                Severity.MEDIUM,
                        severity.map(each -> each.decimal("medium from")).orElse(0.0));
    }

    private static Map<String, Effort> efforts(Fields pack) {
        Map<String, Effort> efforts = new LinkedHashMap<>();
        pack.nested("effort").ifPresent(sizes -> {
            for (String size : sizes.present()) {
                sizes.nested(size)
                        .ifPresent(effort ->
                                efforts.put(size, new Effort(size, effort.whole("days"), effort.text("means"))));
            }
        });
        return efforts;
    }

    private static Parameter parameter(Fields fields, Set<String> sources) {
        String name = fields.text("parameter");
        List<Parameter.Value> values = new ArrayList<>();
        fields.node("value")
                .map(node -> fields.reading().number(node, 0, 1e9))
                .ifPresent(value -> value.ifPresent(figure -> values.add(new Parameter.Value(LocalDate.MIN, figure))));
        values.addAll(fields.all(
                "values",
                dated -> new Parameter.Value(
                        dated.date("from"),
                        dated.node("value")
                                .map(node ->
                                        dated.reading().number(node, 0, 1e9).orElse(0))
                                .orElse(0.0))));
        values.sort(Comparator.comparing(Parameter.Value::from));
        if (values.isEmpty() == fields.maybeText("text").isEmpty()) {
            fields.problem("parameter", "The parameter '%s' needs one of value, values and text.".formatted(name), "");
        }
        Optional<String> source =
                fields.node("source").flatMap(node -> fields.reading().choice(node, "source", sources));
        return new Parameter(name, values, fields.maybeText("text"), fields.text("unit"), fields.text("why"), source);
    }

    private static Set<Audience> asked(Fields fields) {
        Set<Audience> audiences = audiences(fields);
        return audiences.isEmpty() ? EnumSet.allOf(Audience.class) : audiences;
    }

    private static Set<Audience> audiences(Fields fields) {
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        fields.texts("audience")
                .forEach(word -> Worded.find(Audience.class, word).ifPresent(audiences::add));
        return audiences;
    }

    private static FactForm fact(String key, Fields fields) {
        var fact = new FactForm(
                fields.text(key),
                fields.word("kind", FactKind.class, FactKind.TEXT),
                fields.texts("choices"),
                fields.text("ask"),
                fields.yes("needed"),
                fields.yes("ahead"),
                asked(fields));
        if (fact.choices().isEmpty() == (fact.kind() == FactKind.CHOICE)) {
            fields.problem(key, "'%s' needs choices if, and only if, it is a choice.".formatted(fact.name()), "");
        }
        return fact;
    }

    /** The practices and the words of the rules. */
    private final class Content {
        private final Scale scale;
        private final Map<String, Effort> efforts;
        private final CrosswalkReader crosswalks;
        private final Form practiceForm;
        private final Form ruleForm;
        private final Map<String, Practice> practices = new LinkedHashMap<>();
        private final Map<String, RuleFolder> across = new LinkedHashMap<>();
        private final Map<String, Circumstance> circumstances = new LinkedHashMap<>();
        private final Set<String> ids = new HashSet<>();
        private final List<Later> later = new ArrayList<>();

        /** A practice named in a file, to be looked up once all are read. */
        private record Later(Position at, String practice) {}

        Content(Scale scale, Map<String, Effort> efforts, CrosswalkReader crosswalks, PackForms.Vocabulary words) {
            this.scale = scale;
            this.efforts = efforts;
            this.crosswalks = crosswalks;
            this.practiceForm = PackForms.practice(words);
            this.ruleForm = PackForms.rule(words);
        }

        void readAll(Map<String, Area> areas) {
            files.yaml().forEach((path, node) -> {
                String[] parts = path.split("/", -1);
                String file = parts[parts.length - 1];
                if (parts.length == 3 && file.equals(PackFiles.PRACTICE)) {
                    if (!areas.containsKey(parts[0])) {
                        problems.add(
                                node.at(),
                                "The folder '%s' is not an area of the pack.".formatted(parts[0]),
                                Suggestion.of(parts[0], areas.keySet()));
                    }
                    practice(parts[0], parts[1], practiceForm.read(node, reading(path)));
                } else if (parts.length == 3 && file.equals(PackFiles.RULE) && parts[0].equals(PackFiles.ACROSS)) {
                    rules(parts[1], ruleForm.read(node, reading(path)));
                } else if (!TOP.contains(path) && !(parts.length == 3 && file.equals(PackFiles.EXAMPLES))) {
                    problems.add(
                            node.at(),
                            "This file has no place in a pack.",
                            "Maybe it belongs into the folder of a practice, as practice.yml or examples.yml.");
                }
            });
            for (Later name : later) {
                if (!practices.containsKey(name.practice())) {
                    problems.add(
                            name.at(),
                            "There is no practice '%s' in this pack.".formatted(name.practice()),
                            Suggestion.of(name.practice(), practices.keySet()));
                }
            }
        }

        /** The practices in the order of areas, then of ids. */
        Map<String, Practice> practices(Map<String, Area> areas) {
            List<String> order = List.copyOf(areas.keySet());
            Map<String, Practice> sorted = new LinkedHashMap<>();
            practices.values().stream()
                    .sorted(Comparator.comparing((Practice each) -> order.indexOf(each.area()))
                            .thenComparing(Practice::id))
                    .forEach(each -> sorted.put(each.id(), each));
            return sorted;
        }

        private void checkFolder(Fields fields, String folder) {
            String id = fields.text("id");
            ids.add(id);
            if (!id.isEmpty() && !folder.startsWith(id + "-")) {
                fields.problem(
                        "id", "The id '%s' does not begin the name of its folder '%s'.".formatted(id, folder), "");
            }
        }

        private void practice(String area, String folder, Fields fields) {
            checkFolder(fields, folder);
            String id = fields.text("id");
            var practice = new Practice(
                    id,
                    area,
                    fields.text("title"),
                    fields.word("status", Status.class, Status.DRAFT),
                    scope(fields),
                    fields.whole("weight"),
                    fields.yes("must have"),
                    fields.text("ask"),
                    fields.text("why"),
                    fields.nested("levels")
                            .map(levels ->
                                    scale.names().stream().map(levels::text).toList())
                            .orElse(List.of()),
                    fields.text("not applicable").equals("with a reason"),
                    fields.texts("evidence"),
                    fields.all("steps", this::step),
                    crosswalks.entries(fields),
                    citations(fields),
                    fields.at("id"));
            if (fields.maybeText("size").isPresent()
                    && practice.scope().audiences().isEmpty()) {
                fields.problem("audience", "A practice needs an audience.", "");
            }
            List<Integer> steps =
                    practice.steps().stream().map(step -> step.to().step()).toList();
            List<Integer> wanted =
                    scale.levels().stream().skip(1).map(Level::step).toList();
            if (fields.node("steps").isPresent() && !steps.equals(wanted)) {
                fields.problem(
                        "steps",
                        "The steps lead to %s, and one for each level above the lowest is wanted, in order."
                                .formatted(practice.steps().stream()
                                        .map(step -> step.to().name())
                                        .toList()),
                        "");
            }
            if (practices.putIfAbsent(id, practice) != null && !id.isEmpty()) {
                fields.problem("id", "The id '%s' is used by another practice.".formatted(id), "");
            }
            circumstances(fields, id, Optional.of(id));
        }

        private void rules(String folder, Fields fields) {
            checkFolder(fields, folder);
            String id = fields.text("id");
            var rules = new RuleFolder(id, fields.text("title"), fields.text("why"), fields.at("id"));
            if (across.putIfAbsent(id, rules) != null && !id.isEmpty()) {
                fields.problem("id", "The id '%s' is used by another folder of rules.".formatted(id), "");
            }
            circumstances(fields, id, Optional.empty());
        }

        private static Scope scope(Fields fields) {
            return new Scope(
                    audiences(fields),
                    fields.maybeText("size").flatMap(size -> Worded.find(Size.class, size)),
                    fields.texts("only if offering"),
                    fields.texts("sectors"),
                    fields.texts("nations"));
        }

        private Step step(Fields fields) {
            List<Prerequisite> after = new ArrayList<>();
            for (Node item : fields.items("after")) {
                prerequisite(item, fields.reading()).ifPresent(after::add);
            }
            String effort = fields.text("effort");
            return new Step(
                    level(fields, "to", scale).orElse(scale.lowest()),
                    fields.text("do"),
                    fields.text("owner"),
                    efforts.getOrDefault(effort, new Effort(effort, 1, "")),
                    fields.whole("months"),
                    after);
        }

        private Optional<Prerequisite> prerequisite(Node item, Reading reading) {
            Optional<String> text = reading.text(item);
            int space = text.map(each -> each.indexOf(' ')).orElse(-1);
            if (text.isPresent() && space < 0) {
                reading.problem(
                        item,
                        "'%s' does not say which level must be reached first.".formatted(text.get()),
                        "Maybe '%s %s'.".formatted(text.get(), scale.level(1).name()));
            }
            if (text.isEmpty() || space < 0) {
                return Optional.empty();
            }
            String practice = text.get().substring(0, space);
            String name = text.get().substring(space + 1);
            Optional<Level> level = reading.choice(
                            new Node.Text(name, true, item.file(), item.line(), item.column()), "level", scale.names())
                    .flatMap(scale::find);
            later.add(new Later(item.at(), practice));
            return level.map(reached -> new Prerequisite(practice, reached));
        }

        private static List<Citation> citations(Fields fields) {
            return fields.all(
                    "sources",
                    source -> new Citation(
                            source.text("document"),
                            source.maybeText("page"),
                            source.word("basis", Basis.class, Basis.PROJECT)));
        }

        /** A level that is held down opens a gap, and every gap is to have something to do about it. */
        private static void checkHold(Fields finding, Circumstance circumstance) {
            if (circumstance.holdsAt().isPresent()) {
                if (circumstance.todo().isEmpty()) {
                    finding.problem(
                            "when",
                            "The finding '%s' holds a level down and names nothing to do."
                                    .formatted(circumstance.when()),
                            "Add a line 'do: ...'.");
                }
                if (Set.of(FindingKind.EVIDENCE, FindingKind.DOUBT, FindingKind.NOT_APPLICABLE)
                        .contains(circumstance.kind())) {
                    finding.problem(
                            "kind",
                            "A finding of the kind '%s' cannot hold a level down.".formatted(circumstance.kind()),
                            "Maybe 'shows at', or another kind such as 'shortfall'.");
                }
            }
        }

        private void circumstances(Fields fields, String id, Optional<String> own) {
            List<Citation> inherited = citations(fields);
            for (Fields finding : fields.all("findings", each -> each)) {
                String rule = id + ": " + finding.text("when");
                List<Citation> sources = citations(finding);
                finding.maybeText("about").ifPresent(about -> later.add(new Later(finding.at("about"), about)));
                var circumstance = new Circumstance(
                        rule,
                        finding.word("kind", FindingKind.class, FindingKind.DOUBT),
                        finding.maybeText("about").or(() -> own),
                        level(finding, "holds at", scale),
                        level(finding, "shows at", scale),
                        finding.text("because"),
                        finding.text("do"),
                        sources.isEmpty() ? inherited : sources,
                        finding.at("when"));
                checkHold(finding, circumstance);
                if (circumstances.putIfAbsent(rule, circumstance) != null) {
                    finding.problem("when", "The finding '%s' stands here twice.".formatted(rule), "");
                }
            }
        }
    }

    /** A share of 1, exact. */
    private record Fraction(int above, int below) {
        static final Fraction NONE = new Fraction(0, 1);

        static Optional<Fraction> of(String text) {
            @Nullable Fraction read = null;
            if (text.matches("[0-9]{1,3}/[1-9][0-9]{0,2}")) {
                String[] parts = text.split("/", -1);
                read = new Fraction(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            } else if (text.matches("[01](\\.[0-9]{1,3})?")) {
                read = new Fraction((int) Math.round(Double.parseDouble(text) * 1000), 1000);
            }
            return Optional.ofNullable(read)
                    .filter(share -> share.above <= share.below)
                    .map(Fraction::reduced);
        }

        private Fraction reduced() {
            int divisor = Math.max(1, divisor(above, below));
            return new Fraction(above / divisor, below / divisor);
        }

        int in(int unit) {
            return above * (unit / below);
        }

        static int commonMultiple(int a, int b) {
            return a > FINEST ? a : a / divisor(a, b) * b;
        }

        private static int divisor(int a, int b) {
            return b == 0 ? a : divisor(b, a % b);
        }
    }
}
