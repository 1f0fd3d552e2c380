package org.fairlead.plans.file;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fairlead.plans.file.Change.Span;

/** What planning again changed, in plain words. What people wrote stands in them as it is. */
public final class ChangesText {
    private final LocalDate judgedOn;

    private ChangesText(Changes changes) {
        this.judgedOn = changes.now().analysis().assessment().day();
    }

    /** A sentence for each change. */
    public static List<String> sentences(Changes changes) {
        ChangesText text = new ChangesText(changes);
        return changes.all().stream().map(text::sentence).toList();
    }

    /** The sentences of one kind of change. */
    public static List<String> sentences(Changes changes, Change.What what) {
        ChangesText text = new ChangesText(changes);
        return changes.of(what).stream().map(text::sentence).toList();
    }

    private String sentence(Change change) {
        String action = change.action();
        return switch (change.what()) {
            case CAME_BACK ->
                "%s is asked for again. %s%s"
                        .formatted(
                                action,
                                because(change),
                                change.to()
                                        .map(days -> " Now it is planned " + days(days) + ".")
                                        .orElse(""));
            case NOT_SHOWN ->
                "%s is done, and the self-assessment of %s does not show it yet. It counts as done until one does."
                        .formatted(action, judgedOn);
            case TOO_EARLY ->
                "%s is planned %s, before what it waits for is done: %s."
                        .formatted(action, change.to().map(ChangesText::days).orElse(""), because(change));
            case NEW ->
                change.to()
                        .map(days -> "%s is new: %s.".formatted(action, days(days)))
                        .orElseGet(() -> "%s is new, and does not fit%s.".formatted(action, after(": ", change)));
            case FITS_NOW ->
                "%s fits now: %s."
                        .formatted(action, change.to().map(ChangesText::days).orElse(""));
            case NO_LONGER_FITS ->
                "%s no longer fits%s. It was planned %s."
                        .formatted(
                                action,
                                after(": ", change),
                                change.from().map(ChangesText::days).orElse(""));
            case MOVED ->
                "%s moved: now %s, and it was %s%s."
                        .formatted(
                                action,
                                change.to().map(ChangesText::days).orElse(""),
                                change.from().map(ChangesText::days).orElse(""),
                                after(": ", change));
            case FINISHED ->
                "%s is done, and the self-assessment of %s shows it. It stands under 'finished' now."
                        .formatted(action, judgedOn);
            case REACHED ->
                "%s is not needed any more: the self-assessment of %s shows it as reached. It stands under 'finished' now."
                        .formatted(action, judgedOn);
            case NOT_ASKED ->
                "%s is not needed any more: the self-assessment of %s does not ask for it.".formatted(action, judgedOn);
            case KEPT -> "%s stays as you decided: %s.".formatted(action, because(change));
        };
    }

    private static String days(Span span) {
        return "%s to %s".formatted(span.starts(), span.due());
    }

    private static String because(Change change) {
        return change.why().stream().collect(Collectors.joining(", "));
    }

    private static String after(String mark, Change change) {
        return change.why().isEmpty() ? "" : mark + because(change);
    }
}
