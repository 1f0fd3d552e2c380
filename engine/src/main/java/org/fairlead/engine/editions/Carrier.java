package org.fairlead.engine.editions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.SignOff;
import org.fairlead.engine.model.Status;
import org.fairlead.engine.model.WordKind;
import org.jspecify.annotations.Nullable;

/** Carries accounts from one edition to the next. Safe to share between threads. */
public final class Carrier {
    private static final int WHOLE = 100;

    private final RulePack from;
    private final RulePack to;
    private final Migration migration;
    private final Map<String, Migration.Change> changes = new HashMap<>();

    /** Carries from the first pack to the second, as the migration says. */
    public Carrier(RulePack from, RulePack to, Migration migration) {
        this.from = from;
        this.to = to;
        this.migration = migration;
        for (String id : from.practices().keySet()) {
            changes.put(
                    id,
                    migration
                            .changeOf(id)
                            .orElseGet(() -> new Migration.Change(
                                    ChangeKind.SAME,
                                    id,
                                    List.of(),
                                    Map.of(),
                                    Map.of(),
                                    "",
                                    from.practice(id).at())));
        }
    }

    public RulePack from() {
        return from;
    }

    public RulePack to() {
        return to;
    }

    public Migration migration() {
        return migration;
    }

    /** What becomes of a practice of the earlier edition. */
    public Migration.Change changeOf(String practice) {
        return Objects.requireNonNull(changes.get(practice));
    }

    /** The account as it stands in the later edition. */
    public Carried carry(Assessment assessment) {
        return new Passing(assessment).carried();
    }

    /** Whether the later edition asks for a practice at all. */
    private boolean isAsked(String practice) {
        Practice found = to.practices().get(practice);
        return found != null && found.status() == Status.CURRENT;
    }

    /** One account on its way. */
    private final class Passing {
        private final Assessment old;
        private final Map<String, Answer> answers = new HashMap<>();
        private final Map<String, Level> targets = new HashMap<>();
        private final Map<String, SignOff> signOffs = new HashMap<>();
        private final List<String> setAside;
        private final List<Passage> passages = new ArrayList<>();
        private final Set<Migration.Change> merged = new HashSet<>();

        Passing(Assessment old) {
            this.old = old;
            this.setAside = new ArrayList<>(old.setAside());
        }

        Carried carried() {
            from.practices().keySet().forEach(this::practice);
            Organisation organisation = organisation(old.organisation());
            return new Carried(
                    new Assessment(old.file(), to.ref(), organisation, old.day(), answers, targets, signOffs, setAside),
                    passages);
        }

        private void practice(String id) {
            Migration.Change change = changeOf(id);
            Answer answer = old.answers().get(id);
            if (answer != null) {
                if (change.kind() == ChangeKind.MERGED) {
                    merge(change);
                    note("answers", id, isAsked(change.practice()) ? Fate.TO_CONFIRM : Fate.SET_ASIDE, change);
                } else {
                    answer(id, answer, change);
                }
            }
            Level target = old.targets().get(id);
            if (target != null) {
                target(id, target, change);
            }
        }

        private void answer(String id, Answer answer, Migration.Change change) {
            List<String> successors =
                    change.successors().stream().filter(Carrier.this::isAsked).toList();
            if (successors.isEmpty()) {
                note("answers", id, Fate.SET_ASIDE, change);
            }
            boolean confirmed = true;
            List<Evidence> evidence = successors.isEmpty() ? List.of() : evidence(id, answer);
            for (String successor : successors) {
                Answer carried = carried(answer, change, evidence, to.practice(successor));
                answers.put(successor, carried);
                confirmed &= !(carried instanceof Answer.ToConfirm) || answer instanceof Answer.ToConfirm;
            }
            if (!successors.isEmpty()) {
                note("answers", id, confirmed ? Fate.CARRIED : Fate.TO_CONFIRM, change);
            }
            SignOff signed = old.signOffs().get(id);
            if (signed != null) {
                boolean holds = confirmed && successors.size() == 1;
                if (holds) {
                    signOffs.put(successors.get(0), signed);
                }
                note("signed off", id, holds ? Fate.CARRIED : Fate.SET_ASIDE, change);
            }
        }

        private Answer carried(Answer answer, Migration.Change change, List<Evidence> evidence, Practice practice) {
            if (answer instanceof Answer.Claimed claimed) {
                Optional<Level> level = change.level(claimed.level(), to.scale());
                return level.isPresent() && !change.kind().asksAgain()
                        ? new Answer.Claimed(level.get(), claimed.remark(), evidence, claimed.at())
                        : new Answer.ToConfirm(
                                level.orElse(claimed.level()).name(), claimed.remark(), evidence, claimed.at());
            } else if (answer instanceof Answer.NotApplicable not) {
                return practice.mayBeNotApplicable() && !change.kind().asksAgain()
                        ? new Answer.NotApplicable(not.reason(), not.remark(), evidence, not.at())
                        : new Answer.ToConfirm(said(not, change), not.remark(), evidence, not.at());
            } else if (answer instanceof Answer.NotKnown not) {
                return new Answer.NotKnown(not.reason(), not.remark(), evidence, not.at());
            }
            var waiting = (Answer.ToConfirm) answer;
            return new Answer.ToConfirm(waiting.said(), waiting.remark(), evidence, waiting.at());
        }

        private String said(Answer answer, Migration.Change change) {
            if (answer instanceof Answer.Claimed claimed) {
                return change.level(claimed.level(), to.scale())
                        .orElse(claimed.level())
                        .name();
            } else if (answer instanceof Answer.NotApplicable not) {
                return "not applicable: " + not.reason();
            } else if (answer instanceof Answer.NotKnown not) {
                return "not known: " + not.reason();
            }
            return ((Answer.ToConfirm) answer).said();
        }

        /** All answers to practices that became one, told as one. */
        private void merge(Migration.Change change) {
            if (!merged.add(change) || !isAsked(change.practice())) {
                return;
            }
            Map<String, Answer> given = new LinkedHashMap<>();
            for (String id : change.weights().keySet()) {
                Optional.ofNullable(old.answers().get(id)).ifPresent(answer -> given.put(id, answer));
            }
            String remark = given.entrySet().stream()
                    .filter(each -> !each.getValue().remark().isEmpty())
                    .map(each -> each.getKey() + ": " + each.getValue().remark())
                    .collect(Collectors.joining("\n"));
            List<Evidence> evidence = new ArrayList<>();
            given.forEach((id, answer) -> evidence(id, answer).stream()
                    .filter(each -> !evidence.contains(each))
                    .forEach(evidence::add));
            answers.put(
                    change.practice(),
                    new Answer.ToConfirm(
                            mean(change, given).orElseGet(() -> change.weights().keySet().stream()
                                    .filter(given::containsKey)
                                    .map(id -> id + " " + said(Objects.requireNonNull(given.get(id)), change))
                                    .collect(Collectors.joining("; "))),
                            remark,
                            evidence,
                            given.values().iterator().next().at()));
            given.keySet().stream()
                    .filter(old.signOffs()::containsKey)
                    .forEach(id -> note("signed off", id, Fate.SET_ASIDE, change));
        }

        /** The weighted mean of the levels, rounded down, so that nobody is said to do more than they said. */
        private Optional<String> mean(Migration.Change change, Map<String, Answer> given) {
            long sum = 0;
            for (Map.Entry<String, Integer> share : change.weights().entrySet()) {
                Optional<Level> level = given.get(share.getKey()) instanceof Answer.Claimed claimed
                        ? change.level(claimed.level(), to.scale())
                        : Optional.empty();
                if (level.isEmpty()) {
                    return Optional.empty();
                }
                sum += (long) share.getValue() * level.get().credit();
            }
            Level highest = to.scale().lowest();
            for (Level level : to.scale().levels()) {
                highest = (long) level.credit() * WHOLE <= sum ? level : highest;
            }
            return Optional.of(highest.name());
        }

        private List<Evidence> evidence(String id, Answer answer) {
            List<Evidence> carried = new ArrayList<>();
            for (Evidence each : answer.evidence()) {
                Optional<String> kind = migration.word(WordKind.EVIDENCE_KIND, each.kind());
                kind.ifPresentOrElse(
                        now -> carried.add(new Evidence(now, each.reference(), each.dated(), each.covers())),
                        () -> word("evidence", id, WordKind.EVIDENCE_KIND, each.kind()));
            }
            return carried;
        }

        private void target(String id, Level target, Migration.Change change) {
            Optional<Level> level = change.level(target, to.scale());
            List<String> successors =
                    change.successors().stream().filter(Carrier.this::isAsked).toList();
            if (level.isEmpty() || successors.isEmpty()) {
                note("targets", id, Fate.SET_ASIDE, change);
                return;
            }
            for (String successor : successors) {
                targets.merge(successor, level.get(), (one, other) -> one.step() >= other.step() ? one : other);
            }
            note("targets", id, Fate.CARRIED, change);
        }

        private void note(String part, String name, Fate fate, Migration.Change change) {
            if (fate == Fate.SET_ASIDE) {
                setAside.add("%s (%s, %s)".formatted(name, part, from.ref()));
            }
            passages.add(new Passage(
                    part, name, fate, fate == Fate.SET_ASIDE ? List.of() : change.successors(), change.why()));
        }

        /** The word in the later edition; where it has none, what was said is set aside. */
        private Optional<String> word(String part, String name, WordKind kind, String word) {
            Optional<Migration.WordChange> change = migration.words().stream()
                    .filter(each -> each.kind() == kind && each.word().equals(word))
                    .findFirst();
            change.ifPresent(each -> {
                if (each.to().isEmpty()) {
                    setAside.add("%s (%s, %s)".formatted(name, part, from.ref()));
                }
                passages.add(new Passage(
                        part,
                        name,
                        each.to().isPresent() ? Fate.CARRIED : Fate.SET_ASIDE,
                        each.to().map(List::of).orElse(List.of()),
                        each.why()));
            });
            return change.isPresent() ? change.get().to() : Optional.of(word);
        }

        /** Whether a value is one that the later edition understands; it is set aside otherwise. */
        private boolean fits(String name, @Nullable FactForm form, Object value) {
            boolean fits = form != null
                    && switch (form.kind()) {
                        case TEXT -> value instanceof String;
                        case CHOICE -> form.choices().contains(value);
                        case NUMBER -> value instanceof Double;
                        case YES_OR_NO -> value instanceof Boolean;
                        case DATE -> value instanceof LocalDate;
                    };
            if (!fits) {
                setAside.add("%s (facts, %s)".formatted(name, from.ref()));
                passages.add(new Passage(
                        "facts",
                        name,
                        Fate.SET_ASIDE,
                        List.of(),
                        "%s does not know '%s' there.".formatted(to.ref(), value)));
            }
            return fits;
        }

        private Organisation organisation(Organisation was) {
            Map<String, Object> facts = new LinkedHashMap<>();
            new TreeSet<>(was.facts().keySet()).forEach(name -> {
                Object value = Objects.requireNonNull(was.facts().get(name));
                word("facts", name, WordKind.FACT, name)
                        .filter(now -> fits(name, to.facts().get(now), value))
                        .ifPresent(now -> facts.put(now, value));
            });
            Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
            new TreeSet<>(was.groups().keySet()).forEach(name -> word("facts", name, WordKind.GROUP, name)
                    .ifPresent(now -> groups.put(
                            now,
                            entries(
                                    name,
                                    Objects.requireNonNull(to.groups().get(now)),
                                    Objects.requireNonNull(was.groups().get(name))))));
            Set<String> offers = new TreeSet<>();
            new TreeSet<>(was.offers()).forEach(offer -> word("offers", offer, WordKind.OFFER, offer)
                    .ifPresent(offers::add));
            return new Organisation(
                    was.name(),
                    was.audience(),
                    was.headcount(),
                    was.sector().flatMap(sector -> word("sector", sector, WordKind.SECTOR, sector)),
                    was.nation().flatMap(nation -> word("nation", nation, WordKind.NATION, nation)),
                    was.founded(),
                    offers,
                    facts,
                    groups);
        }

        private List<Map<String, Object>> entries(String group, GroupForm now, List<Map<String, Object>> entries) {
            List<Map<String, Object>> carried = new ArrayList<>();
            Map<String, FactForm> fields =
                    now.fields().stream().collect(Collectors.toMap(FactForm::name, field -> field));
            for (Map<String, Object> entry : entries) {
                Map<String, Object> values = new LinkedHashMap<>();
                entry.forEach((field, value) -> {
                    String full = group + ": " + field;
                    migration
                            .word(WordKind.FIELD, full)
                            .map(name -> name.substring(name.indexOf(": ") < 0 ? 0 : name.indexOf(": ") + 2))
                            .filter(name -> fits(full, fields.get(name), value))
                            .ifPresentOrElse(
                                    name -> values.put(name, value), () -> word("facts", full, WordKind.FIELD, full));
                });
                carried.add(values);
            }
            return carried;
        }
    }
}
