package org.fairlead.engine.authoring;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.FindingKind;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Standing;

/** What became of a pack on all the assessments that were judged by it. Several threads may add to it. */
final class Reached {
    private final Assessor assessor;
    private final Set<String> fired = ConcurrentHashMap.newKeySet();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Set<String> levels = ConcurrentHashMap.newKeySet();

    Reached(Assessor assessor) {
        this.assessor = assessor;
    }

    /** Judges an assessment, and notes what it reached. */
    GapAnalysis see(Assessment assessment) {
        GapAnalysis analysis = assessor.assess(assessment);
        boolean someApply = false;
        for (Standing standing : analysis.standings().values()) {
            if (standing.applies()) {
                someApply = true;
                asked.add(standing.practice().id());
                if (standing.claimed().isPresent() && !standing.isHeld()) {
                    levels.add(name(standing.practice(), standing.claimed().get()));
                }
            }
        }
        Set<String> speaking = speaking(assessor, analysis);
        fired.addAll(speaking);
        for (Circumstance circumstance : assessor.pack().circumstances().values()) {
            if (isSilent(circumstance, speaking, someApply)) {
                silent.add(circumstance.rule());
            }
        }
        return analysis;
    }

    /** The rules that found something, or said that practices do not apply. */
    static Set<String> speaking(Assessor assessor, GapAnalysis analysis) {
        Set<String> rules = new HashSet<>(assessor.exclusions(analysis.assessment()));
        analysis.findings().stream().map(Finding::rule).forEach(rules::add);
        return rules;
    }

    /**
     * Whether a rule kept silent. One on whom practices are for decides for each group of practices by itself, so it kept silent where some
     * practice applies.
     */
    static boolean isSilent(Circumstance circumstance, Set<String> speaking, boolean someApply) {
        return !speaking.contains(circumstance.rule())
                || (circumstance.kind() == FindingKind.NOT_APPLICABLE && someApply);
    }

    boolean hasFired(String rule) {
        return fired.contains(rule);
    }

    boolean wasSilent(String rule) {
        return silent.contains(rule);
    }

    boolean wasAsked(Practice practice) {
        return asked.contains(practice.id());
    }

    /** Whether somebody claimed this level and was not held below it. */
    boolean wasReached(Practice practice, Level level) {
        return levels.contains(name(practice, level));
    }

    private static String name(Practice practice, Level level) {
        return practice.id() + " " + level.name();
    }
}
