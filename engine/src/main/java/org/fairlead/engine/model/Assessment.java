package org.fairlead.engine.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One organisation's own account against one edition of a pack on one day.
 *
 * @param answers by practice id
 * @param targets the organisation's own target levels, by practice id
 * @param signOffs who else stands behind an answer, by practice id
 * @param accepted the gaps that the organisation lives with for a while, by practice id, whether or not that still holds
 * @param setAside answers of earlier editions that this one does not ask for, such as "ATT-14 (toolkit@2012)"; they never count
 */
public record Assessment(
        String file,
        PackRef pack,
        Organisation organisation,
        LocalDate day,
        Map<String, Answer> answers,
        Map<String, Level> targets,
        Map<String, SignOff> signOffs,
        Map<String, Acceptance> accepted,
        List<String> setAside) {
    public Assessment {
        answers = Map.copyOf(answers);
        targets = Map.copyOf(targets);
        signOffs = Map.copyOf(signOffs);
        accepted = Map.copyOf(accepted);
        setAside = List.copyOf(setAside);
    }

    /** An account in which no gap is accepted. */
    public Assessment(
            String file,
            PackRef pack,
            Organisation organisation,
            LocalDate day,
            Map<String, Answer> answers,
            Map<String, Level> targets,
            Map<String, SignOff> signOffs,
            List<String> setAside) {
        this(file, pack, organisation, day, answers, targets, signOffs, Map.of(), setAside);
    }

    /** An account that nobody signed, in which no gap is accepted, and from which nothing was set aside. */
    public Assessment(
            String file,
            PackRef pack,
            Organisation organisation,
            LocalDate day,
            Map<String, Answer> answers,
            Map<String, Level> targets) {
        this(file, pack, organisation, day, answers, targets, Map.of(), Map.of(), List.of());
    }

    /** The same account with one answer changed. */
    public Assessment with(String practice, Answer answer) {
        Map<String, Answer> changed = new HashMap<>(answers);
        changed.put(practice, answer);
        return new Assessment(file, pack, organisation, day, changed, targets, signOffs, accepted, setAside);
    }

    /** The same account with other answers. */
    public Assessment withAnswers(Map<String, Answer> others) {
        return new Assessment(file, pack, organisation, day, others, targets, signOffs, accepted, setAside);
    }

    /** The same account on another day. */
    public Assessment on(LocalDate other) {
        return new Assessment(file, pack, organisation, other, answers, targets, signOffs, accepted, setAside);
    }

    /** The same account given by another organisation. */
    public Assessment by(Organisation other) {
        return new Assessment(file, pack, other, day, answers, targets, signOffs, accepted, setAside);
    }

    /** The same account with other targets. */
    public Assessment withTargets(Map<String, Level> others) {
        return new Assessment(file, pack, organisation, day, answers, others, signOffs, accepted, setAside);
    }

    /** The same account with other gaps accepted. */
    public Assessment withAccepted(Map<String, Acceptance> others) {
        return new Assessment(file, pack, organisation, day, answers, targets, signOffs, others, setAside);
    }

    /** The same account in a file that is called something else: reports that are passed on name no folder of this machine. */
    public Assessment named(String other) {
        Map<String, Answer> moved = new HashMap<>(answers);
        moved.replaceAll((practice, answer) -> answer.at(answer.at().in(other)));
        Map<String, Acceptance> named = new HashMap<>(accepted);
        named.replaceAll((practice, acceptance) -> acceptance.at(acceptance.at().in(other)));
        return new Assessment(other, pack, organisation, day, moved, targets, signOffs, named, setAside);
    }
}
