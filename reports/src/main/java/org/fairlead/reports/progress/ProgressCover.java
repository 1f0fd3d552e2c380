package org.fairlead.reports.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlead.engine.editions.Bridge;
import org.fairlead.engine.editions.Cause;
import org.fairlead.engine.editions.Lapses;
import org.fairlead.engine.editions.Measure;
import org.fairlead.engine.editions.Movements;
import org.fairlead.engine.editions.Planned;
import org.fairlead.engine.editions.Progress;
import org.fairlead.engine.editions.Tenths;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Overall;
import org.fairlead.reports.Next;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Words;
import org.fairlead.reports.language.Language;

/** The page for a board: the scores then and now, why, and three of each kind of thing to know. */
final class ProgressCover {
    private static final int FIRST = 3;

    private final Progress progress;
    private final ProgressWords words;
    private final GapAnalysis first;
    private final GapAnalysis last;
    private final Progress.Stage stage;
    private final String here;

    ProgressCover(Progress progress, Language language) {
        this.progress = progress;
        this.words = new ProgressWords(language);
        this.first = progress.first();
        this.last = progress.last();
        this.stage = progress.lastStage();
        this.here = "stage-" + progress.stages().size();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures());
        blocks.addAll(causes());
        blocks.add(new Block.Beside(List.of(forward(), lapsed())));
        blocks.add(new Block.Beside(List.of(overdue(), next())));
        if (!first.risks().isEmpty() || !last.risks().isEmpty()) {
            blocks.add(Block.paragraph(words.say(
                    "risks",
                    first.risks().size(),
                    words.day(first),
                    last.risks().size(),
                    words.day(last))));
        }
        return blocks;
    }

    private Block figures() {
        Overall was = first.overall();
        Overall is = last.overall();
        return new Block.Figures(List.of(
                figure("as-claimed", words.score(is.score()), words.score(was.score())),
                figure("as-evidenced", words.score(is.evidenced()), words.score(was.evidenced())),
                figure("band-head", words.band(is), words.band(was)),
                figure("answered", words.completeness(is), words.completeness(was))));
    }

    private Block.Figure figure(String name, String now, String before) {
        return new Block.Figure(words.say(name), now, words.say("was-on", before, words.day(first)));
    }

    /** Of the newest stage; those before it have parts of their own. */
    private List<Block> causes() {
        Bridge bridge = stage.bridge();
        if (!bridge.claimed().isComparable()) {
            return List.of(Block.paragraph(words.say("not-comparable")));
        }
        List<Words> causes = new ArrayList<>();
        for (Bridge.Part part : bridge.claimed().parts()) {
            if (!part.shown().isNothing()) {
                causes.add(Words.of(words.say("told", words.cause(part.cause()), words.points(part.shown()))));
            }
        }
        return List.of(
                Block.paragraph(words.say(
                        "causes",
                        words.day(bridge.before()),
                        words.day(bridge.after()),
                        words.score(bridge.claimed().before()),
                        words.score(bridge.claimed().after()))),
                new Block.Listing(causes));
    }

    private Block.Titled titled(String title, List<Words> entries, String none, String anchor) {
        List<Block> blocks = new ArrayList<>();
        if (entries.isEmpty()) {
            blocks.add(Block.paragraph(none));
        } else {
            blocks.add(new Block.Listing(entries.stream().limit(FIRST).toList()));
        }
        if (entries.size() > FIRST) {
            blocks.add(new Block.Paragraph(Words.link(words.say("all-in", entries.size()), anchor)));
        }
        return new Block.Titled(words.say(title), blocks);
    }

    private Block.Titled forward() {
        Map<String, Tenths> points = stage.bridge().claimed().parts().stream()
                .filter(part -> part.cause() == Cause.DONE)
                .flatMap(part -> part.shares().stream())
                .filter(share -> share.practice().isPresent())
                .collect(Collectors.toMap(share -> share.practice().orElseThrow(), Bridge.Share::shown, Tenths::plus));
        Function<Movements.Movement, Tenths> won = movement -> points.getOrDefault(movement.practice(), Tenths.NOTHING);
        List<Words> entries = stage.movements().of(Movements.Sort.UP).stream()
                .sorted(Comparator.comparing(movement ->
                        -won.apply(movement).low() - won.apply(movement).high()))
                .map(movement -> forward(movement, won.apply(movement)))
                .toList();
        return titled("steps-forward", entries, words.say("steps-none"), here + "-moved");
    }

    private Words forward(Movements.Movement movement, Tenths points) {
        String was = words.stands(movement.was(), Measure.CLAIMED);
        String is = words.stands(movement.is(), Measure.CLAIMED);
        return words.lead(movement.is().practice())
                .and(
                        points.isNothing()
                                ? words.say("step-forward-plain", was, is)
                                : words.say("step-forward", was, is, words.points(points)));
    }

    private Block.Titled lapsed() {
        List<Words> entries = stage.lapses().all().stream()
                .sorted(Comparator.comparing(Lapses.Lapse::why))
                .map(this::lapsed)
                .toList();
        return titled("lapsed", entries, words.say("lapsed-none"), here + "-lapsed");
    }

    private Words lapsed(Lapses.Lapse lapse) {
        return words.lead(lapse.is().practice()).and(words.lapsedInShort(lapse));
    }

    private Block.Titled overdue() {
        List<Words> entries = new ArrayList<>();
        stage.planned().of(Planned.Outcome.OVERDUE).forEach(entry -> entries.add(overdue(entry)));
        stage.planned().of(Planned.Outcome.TO_PUT_RIGHT).forEach(entry -> entries.add(overdue(entry)));
        return titled("overdue", entries, words.say("overdue-none"), here + "-planned");
    }

    private Words overdue(Planned.Entry entry) {
        return words.lead(entry.action().practice()).and(words.overdue(entry));
    }

    private Block.Titled next() {
        var next = new Next(progress.next());
        List<Words> entries = new ArrayList<>();
        next.actions().forEach(action -> entries.add(next(action)));
        next.toFindOut()
                .forEach(standing ->
                        entries.add(Words.of(words.say("find-out") + " ").and(words.titled(standing.practice()))));
        return titled("next", entries, words.say("next-none"), "open");
    }

    private Words next(Action action) {
        return words.lead(action.practice())
                .and(words.pack(Next.inShort(action)))
                .and(" " + words.say("next-by", action.owner()));
    }
}
