package org.fairlead.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.judging.CompiledRules;
import org.fairlead.engine.judging.Judge;
import org.fairlead.engine.judging.Judgement;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.planning.Planner;
import org.fairlead.engine.planning.WhatIf;
import org.fairlead.engine.reading.AssessmentReader;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;
import org.fairlead.engine.scoring.Scorer;

/**
 * The way in for every face: reads and judges assessments against one pack. Immutable and safe to share between threads; one for each
 * pack is enough for a whole program.
 */
public final class Assessor {
    private final RulePack pack;
    private final List<RuleFacts> rules;
    private final AssessmentReader reader;
    private final Judge judge;
    private final Scorer scorer;
    private final Planner planner;

    public Assessor(RulePack pack, CompiledRules rules) {
        this.pack = pack;
        this.rules = rules.rules();
        this.reader = new AssessmentReader(pack);
        this.judge = new Judge(pack, rules);
        this.scorer = new Scorer(pack);
        this.planner = new Planner(judge, scorer);
    }

    public RulePack pack() {
        return pack;
    }

    /** What is known of the rules of the pack. */
    public List<RuleFacts> rules() {
        return rules;
    }

    /** The judge by these rules, for those who put other words or rules to the test. */
    public Judge judge() {
        return judge;
    }

    /**
     * Reads an assessment.
     *
     * @param today no assessment is judged on a later day
     * @return nothing where something was added to the problems
     */
    public Optional<Assessment> read(TextFile file, LocalDate today, Problems problems) {
        return YamlReader.read(file, problems).flatMap(node -> read(node, file.name(), today, problems));
    }

    /** Reads an assessment from nodes that are at hand. */
    public Optional<Assessment> read(Node node, String file, LocalDate today, Problems problems) {
        return reader.read(node, file, today, problems);
    }

    /**
     * Judges an assessment.
     *
     * @throws org.fairlead.engine.judging.RuleFailureException if a rule fails, so that nothing can be said
     */
    public GapAnalysis assess(Assessment assessment) {
        return scorer.score(assessment, judge.judge(assessment));
    }

    /**
     * Judges an assessment, and then the same with other answers, which takes less than judging it by itself.
     *
     * @return both results, in this order
     * @throws org.fairlead.engine.judging.RuleFailureException if a rule fails, so that nothing can be said
     */
    public List<GapAnalysis> assess(Assessment assessment, Map<String, Answer> otherAnswers) {
        Judgement judgement = judge.judge(assessment);
        Assessment other = assessment.withAnswers(otherAnswers);
        return List.of(scorer.score(assessment, judgement), scorer.score(other, judge.judgeAgain(other, judgement)));
    }

    /** The rules that say which practices do not apply to an organisation, by their full names. */
    public List<String> exclusions(Assessment assessment) {
        return judge.judge(assessment).excluded().values().stream()
                .map(Judgement.Exclusion::rule)
                .distinct()
                .sorted()
                .toList();
    }

    /** The actions that an analysis asks for. Judges again for each of them, so it takes some hundred times as long as judging. */
    public ActionPlan plan(GapAnalysis analysis) {
        return planner.plan(analysis);
    }

    /** Judges the organisation of an analysis again with actions taken. */
    public WhatIf whatIf(GapAnalysis analysis) {
        return new WhatIf(judge, scorer, analysis);
    }
}
