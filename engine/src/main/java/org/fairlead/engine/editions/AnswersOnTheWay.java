package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.SignOff;
import org.fairlead.engine.model.WordKind;

/** The answers of one account, with their evidence, targets, sign-offs and accepted gaps, on their way to another edition. */
final class AnswersOnTheWay {
    static final String ANSWERS = "answers";
    static final String TARGETS = "targets";
    static final String ACCEPTED = "accepted gaps";
    static final String EVIDENCE = "evidence";
    static final String SIGNED_OFF = "signed off";
    static final String NOT_APPLICABLE = "not applicable: ";

    private static final int WHOLE = 100;

    private final Carrier carrier;
    private final Assessment old;
    private final Ledger ledger;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Level> targets = new HashMap<>();
    private final Map<String, SignOff> signOffs = new HashMap<>();
    private final Map<String, Acceptance> accepted = new HashMap<>();
    private final Set<String> merged = new HashSet<>();

    AnswersOnTheWay(Carrier carrier, Assessment old, Ledger ledger) {
        this.carrier = carrier;
        this.old = old;
        this.ledger = ledger;
        for (String id : carrier.from().practices().keySet()) {
            Migration.Change change = carrier.changeOf(id);
            Optional.ofNullable(old.answers().get(id)).ifPresent(answer -> answer(id, answer, change));
            Optional.ofNullable(old.targets().get(id)).ifPresent(target -> target(id, target, change));
            Optional.ofNullable(old.accepted().get(id)).ifPresent(each -> accepted(id, each, change));
        }
    }

    Map<String, Answer> answers() {
        return answers;
    }

    Map<String, Level> targets() {
        return targets;
    }

    Map<String, SignOff> signOffs() {
        return signOffs;
    }

    Map<String, Acceptance> accepted() {
        return accepted;
    }

    private void answer(String id, Answer answer, Migration.Change change) {
        List<String> successors = carrier.successors(change);
        if (successors.isEmpty()) {
            setAside(id, answer, change);
        } else if (change.kind() == ChangeKind.MERGED) {
            if (merged.add(change.practice())) {
                answers.put(change.practice(), together(change));
            }
            ledger.toConfirm(ANSWERS, id, successors, change.why());
            ledger.keep(ANSWERS, id);
            evidence(id, answer, successors);
            signOff(id, List.of(), change);
        } else {
            carry(id, answer, change, successors);
        }
    }

    /** The answer as a whole is kept, with all that is in it. */
    private void setAside(String id, Answer answer, Migration.Change change) {
        ledger.setAside(ANSWERS, id, change.why());
        ledger.keep(ANSWERS, id);
        answer.evidence().forEach(each -> ledger.setAside(EVIDENCE, id, change.why()));
        signOff(id, List.of(), change);
    }

    private void carry(String id, Answer answer, Migration.Change change, List<String> successors) {
        List<Evidence> evidence = evidence(id, answer, successors);
        if (evidence.size() < answer.evidence().size()) {
            ledger.keep(EVIDENCE, id);
        }
        boolean waits = false;
        for (String successor : successors) {
            Answer carried = carried(answer, change, evidence, carrier.to().practice(successor));
            answers.put(successor, carried);
            waits |= carried instanceof Answer.ToConfirm;
        }
        if (waits) {
            ledger.toConfirm(ANSWERS, id, successors, change.why());
        } else {
            ledger.carried(ANSWERS, id, successors, change.why());
        }
        boolean stands = successors.size() == 1 && (!waits || answer instanceof Answer.ToConfirm);
        signOff(id, stands ? successors : List.of(), change);
        if (!stands && old.signOffs().containsKey(id)) {
            ledger.keep(SIGNED_OFF, id);
        }
    }

    /** A second person signed what was said then; what waits to be confirmed was not signed by anyone. */
    private void signOff(String id, List<String> to, Migration.Change change) {
        SignOff signed = old.signOffs().get(id);
        if (signed == null) {
            return;
        }
        to.forEach(successor -> signOffs.put(successor, signed));
        if (to.isEmpty()) {
            ledger.setAside(SIGNED_OFF, id, change.why());
        } else {
            ledger.carried(SIGNED_OFF, id, to, change.why());
        }
    }

    private Answer carried(Answer answer, Migration.Change change, List<Evidence> evidence, Practice practice) {
        boolean asksAgain = change.kind().asksAgain();
        if (answer instanceof Answer.Claimed claimed) {
            Optional<Level> level = change.level(claimed.level(), carrier.to().scale());
            return level.isPresent() && !asksAgain
                    ? new Answer.Claimed(level.get(), claimed.remark(), evidence, claimed.at())
                    : new Answer.ToConfirm(said(claimed, change), claimed.remark(), evidence, claimed.at());
        } else if (answer instanceof Answer.NotApplicable not) {
            return practice.mayBeNotApplicable() && !asksAgain
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
            return change.level(claimed.level(), carrier.to().scale())
                    .orElse(claimed.level())
                    .name();
        } else if (answer instanceof Answer.NotApplicable not) {
            return NOT_APPLICABLE + not.reason();
        } else if (answer instanceof Answer.NotKnown not) {
            return "not known: " + not.reason();
        }
        return ((Answer.ToConfirm) answer).said();
    }

    /** All answers to practices that became one, told as one. */
    private Answer together(Migration.Change change) {
        Map<String, Answer> given = new LinkedHashMap<>();
        for (String id : change.weights().keySet()) {
            Optional.ofNullable(old.answers().get(id)).ifPresent(answer -> given.put(id, answer));
        }
        String remark = given.entrySet().stream()
                .filter(each -> !each.getValue().remark().isEmpty())
                .map(each -> each.getKey() + ": " + each.getValue().remark())
                .collect(Collectors.joining("\n"));
        List<Evidence> evidence = given.values().stream()
                .flatMap(answer -> carried(answer.evidence()).stream())
                .distinct()
                .toList();
        String said = mean(change, given).orElseGet(() -> given.entrySet().stream()
                .map(each -> each.getKey() + " " + said(each.getValue(), change))
                .collect(Collectors.joining("; ")));
        return new Answer.ToConfirm(
                said, remark, evidence, given.values().iterator().next().at());
    }

    /** The weighted mean of the levels, rounded down, so that nobody is said to do more than they said. */
    private Optional<String> mean(Migration.Change change, Map<String, Answer> given) {
        long sum = 0;
        for (Map.Entry<String, Integer> share : change.weights().entrySet()) {
            Optional<Level> level = given.get(share.getKey()) instanceof Answer.Claimed claimed
                    ? change.level(claimed.level(), carrier.to().scale())
                    : Optional.empty();
            if (level.isEmpty()) {
                return Optional.empty();
            }
            sum += (long) share.getValue() * level.get().credit();
        }
        Level highest = carrier.to().scale().lowest();
        for (Level level : carrier.to().scale().levels()) {
            highest = (long) level.credit() * WHOLE <= sum ? level : highest;
        }
        return Optional.of(highest.name());
    }

    /** What is still evidence in the later edition, and a line of the ledger for each piece. */
    private List<Evidence> evidence(String id, Answer answer, List<String> successors) {
        for (Evidence each : answer.evidence()) {
            String why = carrier.why(WordKind.EVIDENCE_KIND, each.kind());
            if (carrier.word(WordKind.EVIDENCE_KIND, each.kind()).isPresent()) {
                ledger.carried(EVIDENCE, id, successors, why);
            } else {
                ledger.setAside(EVIDENCE, id, why);
            }
        }
        return carried(answer.evidence());
    }

    private List<Evidence> carried(List<Evidence> evidence) {
        List<Evidence> carried = new ArrayList<>();
        evidence.forEach(each -> carrier.word(WordKind.EVIDENCE_KIND, each.kind())
                .ifPresent(kind -> carried.add(new Evidence(kind, each.reference(), each.dated(), each.covers()))));
        return carried;
    }

    private void target(String id, Level target, Migration.Change change) {
        List<String> successors = carrier.successors(change);
        Optional<Level> level = change.level(target, carrier.to().scale());
        if (level.isEmpty() || successors.isEmpty()) {
            ledger.setAside(TARGETS, id, change.why());
            ledger.keep(TARGETS, id);
            return;
        }
        if (change.kind() == ChangeKind.MERGED) {
            ledger.keep(TARGETS, id);
        }
        for (String successor : successors) {
            targets.merge(successor, level.get(), AnswersOnTheWay::higher);
        }
        ledger.carried(TARGETS, id, successors, change.why());
    }

    /** What was accepted was the gap in what was asked then; where that means something else now, people have to look again. */
    private void accepted(String id, Acceptance acceptance, Migration.Change change) {
        Optional<String> successor = carrier.stillAccepted(change);
        successor.ifPresent(to -> accepted.put(to, acceptance));
        if (successor.isPresent()) {
            ledger.carried(ACCEPTED, id, List.of(successor.get()), change.why());
            return;
        }
        String again = carrier.successors(change).isEmpty()
                ? ""
                : "What was accepted is what was asked before. Accept the gap again where that still holds.";
        ledger.setAside(ACCEPTED, id, (change.why() + " " + again).strip());
        ledger.keep(ACCEPTED, id);
    }

    private static Level higher(Level one, Level other) {
        return one.step() >= other.step() ? one : other;
    }
}
