package org.fairlead.reports.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Standing;
import org.fairlead.reports.Next;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Words;

/** What a board reads: where the organisation stands, why not higher, what is strong, what is missing, what to do next. */
final class BoardPage {
    private static final int FEW = 3;

    private final ActionPlan plan;
    private final GapAnalysis analysis;
    private final Telling telling;

    BoardPage(ActionPlan plan, Telling telling) {
        this.plan = plan;
        this.analysis = plan.analysis();
        this.telling = telling;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(who()));
        if (analysis.overall().score().isEmpty()) {
            blocks.add(new Block.Note(
                    telling.say("analysis.not-assessable"),
                    List.of(new Block.Paragraph(telling.words("analysis.nothing-applies")))));
        } else {
            blocks.add(figures());
            band().forEach(words -> blocks.add(new Block.Paragraph(words)));
            AcceptedParts.inShort(analysis, telling).forEach(words -> blocks.add(new Block.Paragraph(words)));
            blocks.add(new Block.Beside(List.of(strengths(), gaps(), next())));
        }
        if (!analysis.risks().isEmpty()) {
            blocks.add(risks());
        }
        return blocks;
    }

    private Words who() {
        Assessment assessment = analysis.assessment();
        return telling.words(
                "analysis.who",
                telling.language().say(assessment.organisation().audience()),
                telling.language().say(analysis.size()),
                assessment.organisation().headcount(),
                telling.language().day(assessment.day()),
                analysis.pack().ref().toString());
    }

    private Block figures() {
        Overall overall = analysis.overall();
        return new Block.Figures(List.of(
                new Block.Figure(
                        telling.say("analysis.as-claimed"),
                        telling.language().score(overall.score()),
                        telling.say("analysis.of-100")),
                new Block.Figure(
                        telling.say("analysis.as-evidenced"),
                        telling.language().score(overall.evidenced()),
                        telling.say("analysis.of-100")),
                new Block.Figure(telling.say("analysis.band"), bands(), settled()),
                new Block.Figure(
                        telling.say("analysis.answered"),
                        telling.say("analysis.percent", Math.round(overall.completeness())),
                        telling.say("analysis.by-weight"))));
    }

    private String bands() {
        Overall overall = analysis.overall();
        String least = name(overall.atLeast());
        String most = name(overall.atMost());
        return least.equals(most) ? least : telling.say("analysis.band-range", least, most);
    }

    private String settled() {
        Overall overall = analysis.overall();
        return overall.atLeast().equals(overall.atMost()) ? "" : telling.say("analysis.not-settled");
    }

    private String name(Optional<Band> band) {
        return band.map(Band::name).orElseGet(() -> telling.say("analysis.no-band"));
    }

    /** What the band means, what keeps from a higher one, and why there is a range. */
    private List<Words> band() {
        Overall overall = analysis.overall();
        List<Words> sentences = new ArrayList<>();
        overall.atLeast()
                .ifPresent(
                        band -> sentences.add(Words.strong(band.name() + ": ").and(telling.pack(band.means()))));
        Map<Band, List<Overall.Gate>> byBand = overall.gates().stream()
                .collect(Collectors.groupingBy(Overall.Gate::band, LinkedHashMap::new, Collectors.toList()));
        byBand.forEach((band, gates) -> sentences.add(telling.words(
                        "analysis.gated", band.name(), gates.get(0).needed().name())
                .and(" ")
                .and(Words.joined(
                        gates.stream().map(gate -> telling.id(gate.practice())).toList(), ", "))
                .and(".")));
        if (overall.score().isPresent() && !overall.score().get().isExact()) {
            sentences.add(telling.words("analysis.why-range"));
        }
        return sentences;
    }

    private Block.Titled strengths() {
        List<Words> entries = Strengths.of(analysis, FEW).stream()
                .map(standing -> telling.titled(standing.practice())
                        .and(" (")
                        .and(telling.pack(standing.low().name()))
                        .and(")"))
                .toList();
        return titled("analysis.strengths", entries, telling.words("analysis.no-strengths"));
    }

    private Block.Titled gaps() {
        List<Words> entries = analysis.gaps().stream()
                .limit(FEW)
                .map(gap -> telling.titled(gap.practice())
                        .and(" (")
                        .and(telling.pack(gap.stands().name()))
                        .and(telling.say("analysis.gap-target"))
                        .and(" ")
                        .and(telling.pack(gap.target().name()))
                        .and(")"))
                .toList();
        return titled("analysis.gaps-first", entries, telling.noGaps());
    }

    private Block.Titled next() {
        var next = new Next(plan);
        List<Words> entries = new ArrayList<>();
        next.actions()
                .forEach(action -> entries.add(telling.id(action.practice())
                        .and(" ")
                        .and(telling.pack(Next.inShort(action)))
                        .and(" ")
                        .and(telling.words("analysis.by-owner", action.owner()))));
        for (Standing open : next.toFindOut()) {
            entries.add(telling.words("analysis.find-out").and(" ").and(telling.titled(open.practice())));
        }
        return titled("analysis.next", entries, telling.words("analysis.no-next"));
    }

    private Block.Titled titled(String title, List<Words> entries, Words none) {
        Block block = entries.isEmpty() ? new Block.Paragraph(none) : new Block.Listing(entries);
        return new Block.Titled(telling.say(title), List.of(block));
    }

    private Block risks() {
        List<Words> entries =
                analysis.risks().stream().limit(FEW).map(this::risk).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(telling.words("analysis.risks-apart")));
        blocks.add(new Block.Listing(entries));
        if (analysis.risks().size() > FEW) {
            blocks.add(new Block.Paragraph(Words.link(
                    telling.say("analysis.risks-more", analysis.risks().size()), RiskParts.ANCHOR)));
        }
        return new Block.Note(telling.say("analysis.risks"), blocks);
    }

    private Words risk(Finding risk) {
        return Words.strong(telling.language().say(risk.kind()) + ", ")
                .and(telling.id(risk.practice()))
                .and(": ")
                .and(telling.pack(Telling.sentence(risk.reason())));
    }
}
