package org.fairlead.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Size;
import org.jspecify.annotations.Nullable;

/** One assessment while the hand-written rules look at it, and what they find. */
final class Account {
    private static final int NOTHING = -1;

    final Toolkit toolkit;
    final Assessment assessment;
    final Organisation organisation;
    final LocalDate day;
    final Size size;
    final @Nullable Answer[] answers;
    /** Why a scope does not apply, by the place of the scope. */
    final @Nullable String[] excluded;
    /** The lowest step that a rule holds each practice at, if unknown answers turn out best, and if they turn out worst. */
    final int[] heldInBestCase;

    final int[] heldInWorstCase;
    final List<Finding> findings = new ArrayList<>();

    private final boolean[] applies;

    Account(Toolkit toolkit, Assessment assessment, @Nullable String[] excluded) {
        this.toolkit = toolkit;
        this.assessment = assessment;
        this.organisation = assessment.organisation();
        this.day = assessment.day();
        this.size = toolkit.pack.sizeOf(organisation.headcount());
        this.excluded = excluded;
        int count = toolkit.practices.size();
        this.answers = new Answer[count];
        this.applies = new boolean[count];
        this.heldInBestCase = new int[count];
        this.heldInWorstCase = new int[count];
        Arrays.fill(heldInBestCase, Integer.MAX_VALUE);
        Arrays.fill(heldInWorstCase, Integer.MAX_VALUE);
        for (int i = 0; i < count; i++) {
            answers[i] = assessment.answers().get(toolkit.practices.get(i).id());
            applies[i] = excluded[toolkit.scopeOf[i]] == null && !(answers[i] instanceof Answer.NotApplicable);
        }
    }

    boolean applies(int practice) {
        return applies[practice];
    }

    /** The answer with a level, or null. An answer to a practice that does not apply says nothing. */
    Answer.@Nullable Claimed claimed(int practice) {
        return applies[practice] && answers[practice] instanceof Answer.Claimed claimed ? claimed : null;
    }

    boolean isStated(int practice) {
        return claimed(practice) != null;
    }

    boolean isUnknown(int practice) {
        return applies[practice] && !isStated(practice);
    }

    /** The step that is claimed, or -1. */
    int stated(int practice) {
        Answer.Claimed claimed = claimed(practice);
        return claimed == null ? NOTHING : claimed.level().step();
    }

    /** The step that is claimed, the highest where the answer is not known, or -1 where the practice does not apply. */
    int atBest(int practice) {
        Answer.Claimed claimed = claimed(practice);
        return claimed != null ? claimed.level().step() : applies[practice] ? toolkit.highest : NOTHING;
    }

    List<Map<String, Object>> group(String name) {
        return organisation.groups().getOrDefault(name, List.of());
    }

    double figure(String parameter) {
        return toolkit.figure(parameter, day);
    }

    /** A rule found something about a practice in its best case, which the worst case can only confirm. */
    void found(Sentence sentence, int practice, Map<String, Object> values) {
        heldInBestCase[practice] = Math.min(heldInBestCase[practice], sentence.holdsAt);
        heldInWorstCase[practice] = Math.min(heldInWorstCase[practice], sentence.holdsAt);
        if (isStated(practice)) {
            add(sentence, toolkit.practices.get(practice).id(), values, true);
        }
    }

    /** A rule would find something about a practice if an unknown answer turned out worst. */
    void foundInWorstCase(Sentence sentence, int practice, Map<String, Object> values) {
        heldInWorstCase[practice] = Math.min(heldInWorstCase[practice], sentence.holdsAt);
        add(sentence, toolkit.practices.get(practice).id(), values, false);
    }

    /** A rule found something that hangs on no answer, about the practice that its words name. */
    void found(Sentence sentence, Map<String, Object> values) {
        add(sentence, sentence.says.about().orElseThrow(), values, true);
    }

    private void add(Sentence sentence, String practice, Map<String, Object> values, boolean certain) {
        findings.add(new Finding(
                sentence.says.rule(),
                sentence.says.kind(),
                practice,
                sentence.says.holdsAt(),
                sentence.says.showsAt(),
                sentence.filled(name -> value(name, practice, values)),
                sentence.says.todo(),
                sentence.says.sources(),
                certain));
    }

    private @Nullable Object value(String name, String practice, Map<String, Object> values) {
        Object value = values.get(name);
        if (value != null) {
            return value;
        }
        Parameter parameter = toolkit.pack.parameters().get(name);
        if (parameter != null) {
            return parameter.text().isPresent() ? parameter.text().get() : (Object) parameter.on(day);
        }
        if (name.equals("level") && assessment.answers().get(practice) instanceof Answer.Claimed claimed) {
            return claimed.level().name();
        }
        return organisation.facts().get(name);
    }
}
