package org.fairlead.reports.tables;

import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.SignOff;
import org.fairlead.engine.model.Standing;

/** Every practice that applies, with what was said about it. */
final class AnswersTable {
    private AnswersTable() {}

    static Table of(Told told) {
        return new Table(
                "answers",
                told.say("answers.title"),
                told.say("answers.about"),
                1,
                List.of(
                        told.column("plan.practice", 9),
                        told.column("plan.area", 12),
                        told.column("gaps.question", 34),
                        told.column("answers.must-have", 7),
                        told.column("answers.state", 11),
                        told.column("gaps.answer", 10),
                        told.column("answers.held-at", 10),
                        told.column("answers.shown-at", 10),
                        told.column("answers.remark", 34),
                        told.column("answers.why", 18),
                        told.column("answers.signed-by", 12),
                        told.column("answers.role", 12),
                        told.column("answers.signed-on", 12)),
                told.analysis().standings().values().stream()
                        .filter(Standing::applies)
                        .map(standing -> row(told, standing))
                        .toList(),
                told.say("answers.nothing"));
    }

    private static List<Cell> row(Told told, Standing standing) {
        Practice practice = standing.practice();
        Optional<Answer> answer =
                Optional.ofNullable(told.analysis().assessment().answers().get(practice.id()));
        Optional<SignOff> signed =
                Optional.ofNullable(told.analysis().assessment().signOffs().get(practice.id()));
        return List.of(
                Cell.text(practice.id()),
                Cell.text(told.area(practice)),
                Cell.text(practice.ask()),
                Cell.text(told.yesOrNo(practice.mustHave())),
                Cell.text(told.language().say(standing.state())),
                Cell.text(standing.claimed().map(Level::name)),
                Cell.text(standing.isHeld() ? told.levels(standing.low(), standing.high()) : ""),
                Cell.text(standing.isAnswered() ? told.levels(standing.shownLow(), standing.shownHigh()) : ""),
                Cell.text(answer.map(Answer::remark)),
                Cell.text(why(told, standing, answer)),
                Cell.text(signed.map(SignOff::by)),
                Cell.text(signed.flatMap(SignOff::role)),
                Cell.day(signed.map(SignOff::on)));
    }

    private static String why(Told told, Standing standing, Optional<Answer> answer) {
        return answer.filter(Answer.ToConfirm.class::isInstance)
                .map(Answer.ToConfirm.class::cast)
                .map(waiting -> told.say("answers.said-before", waiting.said()))
                .orElse(standing.reason());
    }
}
