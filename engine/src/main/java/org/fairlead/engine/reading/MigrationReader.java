package org.fairlead.engine.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Retired;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.WordKind;
import org.fairlead.engine.model.Worded;

/** Reads how answers move from one edition to the next, and sees to it that none can get lost on the way. */
public final class MigrationReader {
    private static final int WHOLE = 100;
    /** Words with a value beside them. Others may become one, since who says both says one thing. */
    private static final Set<WordKind> ONE_VALUE = Set.of(WordKind.FACT, WordKind.GROUP, WordKind.FIELD);

    private final RulePack from;
    private final RulePack to;
    private final Problems problems;
    /** Practices that an entry speaks of and says nothing of yet. */
    private final Set<String> undecided = new TreeSet<>();

    private MigrationReader(RulePack from, RulePack to, Problems problems) {
        this.from = from;
        this.to = to;
        this.problems = problems;
    }

    /** The edition that answers come from, read before that edition is at hand. */
    public static Optional<PackRef> from(Node node, Problems problems) {
        Optional<Node> named = node.member("from");
        Optional<PackRef> ref = named.flatMap(text -> PackRef.parse(text.text()));
        if (ref.isEmpty()) {
            problems.add(
                    named.orElse(node).at(),
                    "The migration does not say which edition answers come from.",
                    "Add a line such as 'from: toolkit@2012'.");
        }
        return ref;
    }

    /**
     * The migration between two editions.
     *
     * @return nothing but problems where it is half finished, contradicts itself, or names what is not there
     */
    public static Optional<Migration> read(Node node, RulePack from, RulePack to, Problems problems) {
        int before = problems.size();
        Migration migration = readAsFar(node, from, to, problems);
        return problems.size() > before ? Optional.empty() : Optional.of(migration);
    }

    /**
     * The same as far as it goes: what is half finished or contradicts itself is left out, and added to the problems.
     */
    public static Migration readAsFar(Node node, RulePack from, RulePack to, Problems problems) {
        return new MigrationReader(from, to, problems).migration(node);
    }

    private Migration migration(Node node) {
        Fields fields = MigrationForms.migration().read(node, new Reading(node.file(), problems));
        fields.version("migration");
        List<Migration.Change> changes = fields.all("practices", this::change).stream()
                .flatMap(Optional::stream)
                .toList();
        List<Migration.WordChange> words = fields.all("words", this::word).stream()
                .flatMap(Optional::stream)
                .toList();
        var migration = new Migration(from.ref(), to.ref(), changes, words);
        if (!from.ref().toString().equals(fields.text("from"))) {
            fields.problem(
                    "from",
                    "The migration is from '%s', and not from %s.".formatted(fields.text("from"), from.ref()),
                    "");
        }
        onceEach(migration);
        nothingLost(migration, fields);
        noWordLost(migration, fields);
        return migration;
    }

    private Optional<Migration.Change> change(Fields fields) {
        String practice = fields.text("practice");
        String word = fields.text("change");
        if (word.equals(MigrationForms.UNDECIDED)) {
            undecided.add(practice);
            fields.problem(
                    "change",
                    "It is not decided yet what became of %s.".formatted(practice),
                    "Choose one of: " + String.join(", ", Worded.words(ChangeKind.class)) + ".");
            return Optional.empty();
        }
        return Worded.find(ChangeKind.class, word).map(kind -> {
            var change = new Migration.Change(
                    kind,
                    practice,
                    into(kind, fields),
                    weights(kind, fields),
                    levels(fields),
                    fields.text("why"),
                    fields.at("practice"));
            only(kind, fields);
            known(change, fields);
            return change;
        });
    }

    /** A key that says nothing for this kind of change is a slip, and so is one that is missing. */
    private static void only(ChangeKind kind, Fields fields) {
        Map<String, Set<ChangeKind>> keys = Map.of(
                "into", Set.of(ChangeKind.SPLIT),
                "from", Set.of(ChangeKind.MERGED),
                "to", Set.of(ChangeKind.RENUMBERED),
                "instead", Set.of(ChangeKind.RETIRED));
        keys.forEach((key, kinds) -> {
            if (fields.isGiven(key) && !kinds.contains(kind)) {
                fields.problem(key, "'%s' says nothing where the change is '%s'.".formatted(key, kind), "");
            } else if (!fields.isGiven(key) && kinds.contains(kind) && kind != ChangeKind.RETIRED) {
                fields.problem("change", "Where the change is '%s', the key '%s' is needed.".formatted(kind, key), "");
            }
        });
        if (kind == ChangeKind.SPLIT
                && fields.isGiven("into")
                && fields.texts("into").size() < 2) {
            fields.problem("into", "A practice is split into two or more.", "Maybe it is 'renumbered'.");
        }
    }

    private static List<String> into(ChangeKind kind, Fields fields) {
        return switch (kind) {
            case SPLIT -> fields.texts("into");
            case RETIRED -> fields.texts("instead");
            case RENUMBERED -> fields.maybeText("to").map(List::of).orElse(List.of());
            default -> List.of();
        };
    }

    private static Map<String, Integer> weights(ChangeKind kind, Fields fields) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        if (kind == ChangeKind.MERGED) {
            fields.named("from", "practice", share -> share.whole("weight")).forEach(weights::put);
            int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
            if (fields.isGiven("from") && sum != WHOLE) {
                fields.problem("from", "The weights sum to %d, and not to 100.".formatted(sum), "");
            }
        }
        return weights;
    }

    private Map<String, String> levels(Fields fields) {
        Map<String, String> levels = new HashMap<>();
        for (Node.Member member : fields.members("levels")) {
            fields.reading()
                    .choice(member.key(), "level of " + from.ref(), from.scale().names());
            fields.reading()
                    .choice(member.value(), "level of " + to.ref(), to.scale().names())
                    .ifPresent(level -> levels.put(member.key().text(), level));
        }
        return levels;
    }

    private void known(Migration.Change change, Fields fields) {
        String id = change.practice();
        boolean onlyNow = change.kind() == ChangeKind.NEW || change.kind() == ChangeKind.MERGED;
        if (!onlyNow) {
            practice(id, from, fields, "practice");
        }
        boolean staysHere = !Set.of(ChangeKind.SPLIT, ChangeKind.RENUMBERED, ChangeKind.RETIRED)
                .contains(change.kind());
        if (staysHere) {
            practice(id, to, fields, "practice");
        } else if (to.practices().containsKey(id) && !change.into().contains(id)) {
            fields.problem(
                    "practice", "%s is %s, and %s has it all the same.".formatted(id, change.kind(), to.ref()), "");
        }
        if (change.kind() == ChangeKind.NEW && from.practices().containsKey(id)) {
            fields.problem("practice", "%s is not new: %s has it too.".formatted(id, from.ref()), "");
        }
        change.weights().keySet().forEach(each -> practice(each, from, fields, "from"));
        String key =
                switch (change.kind()) {
                    case SPLIT -> "into";
                    case RENUMBERED -> "to";
                    default -> "instead";
                };
        change.into().forEach(each -> practice(each, to, fields, key));
    }

    private void practice(String id, RulePack pack, Fields fields, String key) {
        Retired gone = pack.retired().get(id);
        if (pack.practices().containsKey(id) || id.isEmpty()) {
            return;
        }
        fields.problem(
                key,
                gone == null
                        ? "There is no practice '%s' in %s.".formatted(id, pack.ref())
                        : "%s is retired in %s.".formatted(id, pack.ref()),
                gone == null ? Suggestion.of(id, pack.practices().keySet()) : "Name a practice that it still has.");
    }

    private Optional<Migration.WordChange> word(Fields fields) {
        List<String> kinds = fields.present().stream()
                .filter(Worded.words(WordKind.class)::contains)
                .toList();
        if (kinds.size() != 1) {
            problems.add(
                    fields.position(),
                    "A change of a word names one word.",
                    "Known kinds: " + String.join(", ", Worded.words(WordKind.class)) + ".");
            return Optional.empty();
        }
        WordKind kind = Worded.find(WordKind.class, kinds.get(0)).orElseThrow();
        String word = fields.text(kind.word());
        String change = fields.text("change");
        if (change.equals(MigrationForms.UNDECIDED)) {
            fields.problem(
                    "change",
                    "It is not decided yet what became of the %s '%s'.".formatted(kind, word),
                    "Choose 'renamed' or 'retired'.");
        }
        Optional<String> now = fields.maybeText("to");
        if (change.equals("renamed") == now.isEmpty()) {
            fields.problem("change", "A renamed word needs its new name under 'to', and a retired one has none.", "");
        }
        known(kind, word, from, fields, kind.word());
        now.ifPresent(name -> known(kind, name, to, fields, "to"));
        return Optional.of(new Migration.WordChange(kind, word, now, fields.text("why"), fields.at(kind.word())));
    }

    private static void known(WordKind kind, String word, RulePack pack, Fields fields, String key) {
        Set<String> words = words(kind, pack);
        if (!words.contains(word)) {
            fields.problem(
                    key, "There is no %s '%s' in %s.".formatted(kind, word, pack.ref()), Suggestion.of(word, words));
        }
    }

    /** No two entries speak of one answer, and no answer takes the place of one that stays. */
    private void onceEach(Migration migration) {
        Set<String> sources = new TreeSet<>();
        Set<String> successors = new TreeSet<>(from.practices().keySet());
        successors.retainAll(to.practices().keySet());
        migration.changes().forEach(change -> change.sources().forEach(successors::remove));
        // What is called new and is not has been told already.
        migration.changes().stream()
                .filter(change -> change.kind() == ChangeKind.NEW)
                .forEach(change -> successors.remove(change.practice()));
        for (Migration.Change change : migration.changes()) {
            for (String id : change.sources()) {
                if (!sources.add(id)) {
                    problems.add(change.at(), "Two entries say what became of %s.".formatted(id), "");
                }
            }
            for (String id : change.successors()) {
                if (!successors.add(id)) {
                    problems.add(
                            change.at(),
                            "The answers to two practices lead to %s.".formatted(id),
                            "Maybe they are one, 'merged'.");
                }
            }
        }
    }

    private void nothingLost(Migration migration, Fields fields) {
        Set<String> told = new TreeSet<>(undecided);
        migration.changes().forEach(change -> told.addAll(change.sources()));
        Set<String> reached = new TreeSet<>(undecided);
        migration.changes().forEach(change -> reached.addAll(change.successors()));
        for (String id : from.practices().keySet()) {
            if (!told.contains(id) && !to.practices().containsKey(id)) {
                fields.problem(
                        "practices",
                        "%s is not in %s, and nothing says what becomes of its answer.".formatted(id, to.ref()),
                        "Add an entry: retired, renumbered, split or merged.");
            }
        }
        for (String id : to.practices().keySet()) {
            if (!reached.contains(id) && !from.practices().containsKey(id)) {
                fields.problem(
                        "practices",
                        "%s is not in %s, and no entry leads to it.".formatted(id, from.ref()),
                        "Add an entry: new.");
            }
        }
    }

    private void noWordLost(Migration migration, Fields fields) {
        for (WordKind kind : WordKind.values()) {
            Set<String> now = words(kind, to);
            if (ONE_VALUE.contains(kind)) {
                oneEach(kind, migration);
            }
            for (String word : words(kind, from)) {
                boolean told = migration.words().stream()
                        .anyMatch(
                                change -> change.kind() == kind && change.word().equals(word));
                if (!told && !stays(migration, kind, word, now)) {
                    fields.problem(
                            "words",
                            "The %s '%s' is not in %s, and nothing says what becomes of it."
                                    .formatted(kind, word, to.ref()),
                            "Add an entry: renamed or retired.");
                }
            }
        }
    }

    /** Two facts cannot become one: an organisation may have said both. */
    private void oneEach(WordKind kind, Migration migration) {
        Set<String> reached = words(kind, from);
        migration.words().stream()
                .filter(change -> change.kind() == kind)
                .forEach(change -> reached.remove(change.word()));
        for (Migration.WordChange change : migration.words()) {
            if (change.kind() == kind
                    && change.to().filter(now -> !reached.add(now)).isPresent()) {
                problems.add(
                        change.at(),
                        "Two words lead to the %s '%s'."
                                .formatted(kind, change.to().get()),
                        "Maybe one of them is retired.");
            }
        }
    }

    /** Whether a word of which nothing is told is still there. A field goes with its group, also where that was retired. */
    private static boolean stays(Migration migration, WordKind kind, String word, Set<String> now) {
        if (kind != WordKind.FIELD) {
            return now.contains(word);
        }
        String[] parts = word.split(": ", 2);
        Optional<String> group = migration.word(WordKind.GROUP, parts[0]);
        return group.isEmpty() || now.contains(group.get() + ": " + parts[1]);
    }

    /** The words of a kind; a field is written with its group. */
    private static Set<String> words(WordKind kind, RulePack pack) {
        Stream<String> words =
                switch (kind) {
                    case FACT -> pack.facts().keySet().stream();
                    case GROUP -> pack.groups().keySet().stream();
                    case FIELD ->
                        pack.groups().values().stream().flatMap(group -> group.fields().stream()
                                .map(FactForm::name)
                                .map(field -> group.name() + ": " + field));
                    case OFFER -> pack.offers().stream().map(Choice::name);
                    case SECTOR -> pack.sectors().stream();
                    case NATION -> pack.nations().stream();
                    case EVIDENCE_KIND -> pack.evidenceKinds().stream().map(Choice::name);
                };
        return new TreeSet<>(words.toList());
    }
}
