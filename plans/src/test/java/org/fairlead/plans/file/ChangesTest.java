package org.fairlead.plans.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.plans.file.Change.What;
import org.junit.jupiter.api.Test;

/** What people are told when they plan again. */
class ChangesTest {
    private static final Sample HARBOUR_LOWE = Sample.harbourLowe();
    private static final String TEXT = HARBOUR_LOWE.text(Sample.terms());
    private static final String ACTION = "MON-03 in place";

    private static List<String> sentences(String text, What... kinds) {
        return sentences(HARBOUR_LOWE, text, kinds);
    }

    private static List<String> sentences(Sample sample, String text, What... kinds) {
        PlanFile file = sample.file(text);
        Changes changes = Changes.between(file, sample.schedule(file));
        return kinds.length == 0
                ? ChangesText.sentences(changes)
                : List.of(kinds).stream()
                        .flatMap(what -> ChangesText.sentences(changes, what).stream())
                        .toList();
    }

    private static String planned(Sample sample, String text) {
        PlanFile file = sample.file(text);
        return PlanWriter.text(
                sample.schedule(file), Sample.ANSWERS, Optional.of(file), Optional.of(new TextFile(Sample.FILE, text)));
    }

    private static String dropped(String text) {
        return PlanWriterTest.with(
                PlanWriterTest.edited(text, ACTION, "status: planned", "status: dropped"),
                ACTION,
                "reason: We have no baseline.");
    }

    private static String done(String text) {
        return PlanWriterTest.with(
                PlanWriterTest.edited(text, ACTION, "status: planned", "status: done"), ACTION, "done on: 2026-10-20");
    }

    @Test
    void nothing_changes_where_nothing_was_decided() {
        Changes changes = HARBOUR_LOWE.changes(TEXT);
        assertThat(changes.all()).isEmpty();
        assertThat(changes.isNone()).isTrue();
    }

    @Test
    void decisions_are_kept_and_said() {
        String text = PlanWriterTest.with(
                PlanWriterTest.edited(TEXT, "SEL-08 in place", "owner: .*\n", "owner: Ms Rhys\n"),
                "SEL-08 in place",
                "not before: 2027-06-01");
        assertThat(sentences(text, What.KEPT))
                .containsExactly("SEL-08 in place stays as you decided: owner Ms Rhys (proposed: HR lead),"
                        + " not before 2027-06-01.");
    }

    @Test
    void notes_alone_are_no_decision() {
        assertThat(sentences(PlanWriterTest.with(TEXT, ACTION, "notes: Ask Mair.")))
                .isEmpty();
    }

    @Test
    void what_moves_says_from_when_to_when_and_why() {
        String text = PlanWriterTest.with(TEXT, "SEL-04 started", "not before: 2027-06-01");
        assertThat(sentences(text, What.MOVED))
                .contains("SEL-04 started moved: now 2027-06-01 to 2027-06-30, and it was 2027-01-01 to 2027-01-31:"
                        + " not before 2027-06-01, as you decided.")
                .anyMatch(each -> each.startsWith("SEL-04 in place moved: ")
                        && each.endsWith(": it waits for SEL-04 started, which is due on 2027-06-30."));
    }

    @Test
    void less_capacity_leaves_something_out_and_more_lets_it_in_again() {
        String little = TEXT.replace("capacity: 30", "capacity: 4");
        List<String> out = sentences(little, What.NO_LONGER_FITS);
        assertThat(out)
                .isNotEmpty()
                .allMatch(each -> each.contains(" no longer fits: ") && each.contains("It was planned 20"));

        String less = planned(HARBOUR_LOWE, little);
        assertThat(sentences(less)).isEmpty();
        assertThat(sentences(less.replace("capacity: 4", "capacity: 30"), What.FITS_NOW))
                .hasSameSizeAs(out)
                .allMatch(each -> each.matches(".* fits now: 20[0-9-]+ to 20[0-9-]+\\."));
    }

    @Test
    void what_is_done_and_what_is_reached_says_so() {
        Sample later = HARBOUR_LOWE.later("MON-03", "DEV-02");
        assertThat(sentences(later, done(TEXT), What.FINISHED, What.REACHED))
                .containsExactly(
                        "MON-03 in place is done, and the self-assessment of 2027-09-30 shows it. It stands under 'finished' now.",
                        "DEV-02 in place is not needed any more: the self-assessment of 2027-09-30 shows it as reached."
                                + " It stands under 'finished' now.");
    }

    @Test
    void what_is_done_and_not_shown_yet_says_so_only_once_the_answers_are_newer() {
        assertThat(sentences(done(TEXT), What.NOT_SHOWN)).isEmpty();
        assertThat(sentences(HARBOUR_LOWE.later(), done(TEXT), What.NOT_SHOWN))
                .containsExactly("MON-03 in place is done, and the self-assessment of 2027-09-30 does not show it yet."
                        + " It counts as done until one does.");
    }

    @Test
    void what_was_finished_and_is_asked_for_again_says_so_once() {
        Sample later = HARBOUR_LOWE.later("MON-03");
        String finished = planned(later, done(TEXT));
        Sample back = HARBOUR_LOWE.later();

        assertThat(sentences(back, finished, What.CAME_BACK))
                .singleElement()
                .asString()
                .startsWith(
                        "MON-03 in place is asked for again. It was finished on 2026-10-20 (done). Now it is planned 20");
        String again = planned(back, finished);
        assertThat(again).contains("because: done").contains("  - action: MON-03 in place\n    do:");
        assertThat(sentences(back, again, What.CAME_BACK)).isEmpty();
    }

    @Test
    void what_was_dropped_and_is_asked_for_again_says_so_and_stays_dropped() {
        Sample later = HARBOUR_LOWE.later("MON-03");
        assertThat(sentences(later, dropped(TEXT), What.NOT_ASKED))
                .containsExactly(
                        "MON-03 in place is not needed any more: the self-assessment of 2027-09-30 does not ask for it.");
        String closed = planned(later, dropped(TEXT));
        Sample back = HARBOUR_LOWE.later();

        assertThat(sentences(later, closed, What.NOT_ASKED)).isEmpty();
        assertThat(sentences(back, closed, What.CAME_BACK))
                .containsExactly("MON-03 in place is asked for again. It was dropped: We have no baseline.");
        String again = planned(back, closed);
        assertThat(back.file(again).action(ACTION).orElseThrow().isDropped()).isTrue();
        assertThat(sentences(back, again, What.CAME_BACK)).isEmpty();
    }

    @Test
    void what_is_new_says_when_it_is_planned() {
        String without = TEXT.replace(PlanWriterTest.lines(TEXT, ACTION) + "\n  ", "");
        assertThat(HARBOUR_LOWE.file(without).action(ACTION)).isEmpty();
        assertThat(sentences(without)).containsExactly("MON-03 in place is new: 2027-01-01 to 2027-01-31.");
    }

    @Test
    void what_starts_before_what_it_waits_for_is_done_says_so() {
        String text = HARBOUR_LOWE.text(Sample.terms(OptionalInt.empty()));
        text = PlanWriterTest.edited(text, "SEL-04 in place", "starts: [0-9-]+", "starts: 2027-03-01");
        text = PlanWriterTest.edited(text, "SEL-04 started", "status: planned", "status: under way");
        text = PlanWriterTest.edited(
                text, "SEL-04 started", "starts: [0-9-]+\n    due: [0-9-]+", "starts: 2026-10-01\n    due: 2027-04-15");
        PlanFile file = PlanReader.read(
                        new TextFile(Sample.FILE, text), Sample.TODAY, new org.fairlead.engine.reading.Problems())
                .orElseThrow();
        Changes changes = Changes.between(file, HARBOUR_LOWE.schedule(file));

        assertThat(ChangesText.sentences(changes, What.TOO_EARLY))
                .containsExactly(
                        "SEL-04 in place is planned 2027-03-01 to 2027-08-31, before what it waits for is done:"
                                + " SEL-04 started is due on 2027-04-15.");
    }
}
