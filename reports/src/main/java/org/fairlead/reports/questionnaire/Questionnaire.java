package org.fairlead.reports.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.NodeText;
import org.fairlead.reports.Page;

/** A self-assessment to fill in, in YAML, with every question that applies and its choices as comments, and what is said already. */
public final class Questionnaire {
    private static final int WIDTH = 96;
    private static final String ORGANISATION = "organisation";
    private static final String FACTS = "facts";

    private final StringBuilder text = new StringBuilder();
    private final Account account;
    private final GapAnalysis empty;
    private final RulePack pack;

    private Questionnaire(Account account) {
        this.account = account;
        this.empty = account.empty();
        this.pack = account.pack();
    }

    /**
     * The questionnaire for an organisation.
     *
     * @param empty the judgement of an assessment without answers, which tells what applies
     */
    public static String of(GapAnalysis empty) {
        return of(Account.unsaid(empty));
    }

    /** The questionnaire with what the account says already. All of it is there, whatever applies. */
    public static String of(Account account) {
        var questionnaire = new Questionnaire(account);
        questionnaire.write();
        return questionnaire.text.toString();
    }

    private void write() {
        comment("", pack.title() + ", edition " + pack.ref().edition());
        comment(
                "",
                "Fill in what you know and leave the rest blank: a blank answer counts as 'not answered', never as 'no'.");
        comment("", "Look at it at any time with: fairlead assess FILE");
        line("assessment: 1");
        line("pack: " + pack.ref());
        organisation(empty.assessment().organisation());
        line("judged on: " + empty.assessment().day());
        line("");
        facts();
        answers();
        kept("targets");
        kept(AcceptedSheet.ACCEPTED);
        kept(AsideSheet.SET_ASIDE);
    }

    /** A part of the file that nobody is asked for, where it is there. */
    private void kept(String part) {
        if (account.says(part)) {
            line("");
            said("", part, part);
        }
    }

    /** A key and what is said under it. */
    private void said(String indent, String key, String... keys) {
        text.append(indent)
                .append(NodeText.scalar(key))
                .append(':')
                .append(NodeText.after(account.at(keys), indent.length()));
    }

    private void organisation(Organisation organisation) {
        line("organisation:");
        line("  name: "
                + (account.says(ORGANISATION, "name")
                        ? NodeText.scalar(account.at(ORGANISATION, "name").text())
                        : quoted(organisation.name())));
        line("  audience: " + organisation.audience());
        line("  headcount: " + organisation.headcount());
        line("  sector:" + after(organisation.sector()) + "   # " + String.join(", ", pack.sectors()));
        line("  nation:" + after(organisation.nation()) + "   # " + String.join(", ", pack.nations()));
        organisation.founded().ifPresent(founded -> line("  founded: " + founded));
        comment(
                "  ",
                "What you offer to newcomers; each adds its questions, so run 'fairlead new' again if it changes: "
                        + pack.offers().stream().map(offer -> offer.name()).collect(Collectors.joining(", ")));
        line("  offers: [" + organisation.offers().stream().sorted().collect(Collectors.joining(", ")) + "]");
    }

    private static String after(Optional<String> word) {
        return word.map(each -> " " + each).orElse("");
    }

    private static String quoted(String name) {
        return "\"" + Page.safe(name).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void facts() {
        comment(
                "",
                "Facts that the rules need. Leave blank what you do not know; remove the '#' before a list to fill it in.");
        line("facts:");
        for (FactForm fact : account.facts()) {
            comment("  ", fact.ask() + " " + choices(fact));
            said("  ", fact.name(), FACTS, fact.name());
        }
        for (GroupForm group : account.groups()) {
            comment("  ", group.about());
            if (account.says(FACTS, group.name())) {
                said("  ", group.name(), FACTS, group.name());
            } else {
                entries(group);
            }
        }
        line("");
    }

    /** A list that is not filled in yet. */
    private void entries(GroupForm group) {
        line("  # " + group.name() + ":");
        String mark = "  #   - ";
        for (FactForm field : group.fields()) {
            line(mark + field.name() + ":   # " + field.ask() + " " + choices(field));
            mark = "  #     ";
        }
    }

    private static String choices(FactForm fact) {
        return switch (fact.kind()) {
            case YES_OR_NO -> "(yes or no)";
            case DATE -> "(a day, such as 2025-09-30)";
            case NUMBER -> "(a number)";
            case CHOICE -> "(" + String.join(", ", fact.choices()) + ")";
            case TEXT -> "(a few words)";
        };
    }

    private void answers() {
        comment("", "Your answers. Short: 'MON-01: started'. Long, with what you could show for it:");
        line("#   MON-01:");
        line("#     level: started");
        line("#     remark: anything a reader should know");
        line("#     evidence:");
        line("#       - { kind: survey report, reference: where it is, dated: 2025-05-01, covers: 71% }");
        comment("", "Or: 'MON-01: { not known: why }', and where allowed 'MON-01: { not applicable: why }'.");
        line("answers:");
        Map<String, List<Practice>> byArea = account.practices();
        for (var area : pack.areas().values()) {
            List<Practice> practices = byArea.getOrDefault(area.id(), List.of());
            if (!practices.isEmpty()) {
                line("");
                line("  # ---- " + area.title() + ": " + area.about());
                practices.forEach(this::question);
            }
        }
    }

    private void question(Practice practice) {
        line("");
        comment("  ", practice.id() + " " + practice.title() + (practice.mustHave() ? " (must-have)" : ""));
        comment("  ", practice.ask());
        comment("  ", "Why: " + practice.why());
        for (Level level : pack.scale().levels()) {
            comment("  ", "  " + level.name() + " - " + practice.meanings().get(level.step()));
        }
        comment(
                "  ",
                "Could be shown by: " + String.join(", ", practice.evidence()) + "."
                        + (practice.mayBeNotApplicable() ? " May be 'not applicable', with a reason." : ""));
        if (!account.applies(practice)) {
            comment("  ", "This does not apply to you. What was said is kept and does not count.");
        }
        said("  ", practice.id(), "answers", practice.id());
    }

    private void comment(String indent, String words) {
        String rest = words.startsWith("  ") ? "\n    " : "\n";
        String wrapped = WordUtils.wrap(Page.safe(words), WIDTH - indent.length(), rest, false);
        wrapped.lines().forEach(each -> line(indent + "# " + each));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
