package org.fairlead.reports.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Step;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;
import org.fairlead.reports.language.Language;

/** What will be asked, on paper: whom to ask for what, the facts to look up, and every question with boxes to tick. */
public final class PreparationPack {
    private static final String BOX = "☐";
    /** To write on; short enough for the narrowest page, with words before it. */
    private static final String RULE = "_".repeat(45);

    private final Account account;
    private final Language language;
    private final RulePack pack;

    private PreparationPack(Account account, Language language) {
        this.account = account;
        this.language = language;
        this.pack = account.pack();
    }

    public static Document of(Account account, Language language) {
        return new PreparationPack(account, language).document();
    }

    private Document document() {
        String name = account.empty().assessment().organisation().name();
        List<Part> parts = new ArrayList<>();
        parts.add(owners());
        parts.add(facts());
        Map<String, List<Practice>> byArea = account.practices();
        for (Area area : pack.areas().values()) {
            List<Practice> practices = byArea.getOrDefault(area.id(), List.of());
            if (!practices.isEmpty()) {
                parts.add(area(area, practices));
            }
        }
        return new Document(
                say("title"),
                say("subtitle", name, pack.title(), pack.ref().edition()),
                name,
                account.empty().assessment().day(),
                List.of(Block.paragraph(say("about")), Block.paragraph(say("honest")), Block.paragraph(say("blank"))),
                parts);
    }

    private String say(String name, Object... values) {
        return language.say("preparation." + name, values);
    }

    /** One page to hand tasks out by. */
    private Part owners() {
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        pack.owners().forEach(owner -> asked.put(owner, new LinkedHashSet<>()));
        Map<String, List<Practice>> byArea = account.practices();
        for (String area : pack.areas().keySet()) {
            for (Practice practice : byArea.getOrDefault(area, List.of())) {
                owners(practice).forEach(owner -> asked.computeIfAbsent(owner, each -> new LinkedHashSet<>())
                        .add(practice.id()));
            }
        }
        List<Block.Row> rows = new ArrayList<>();
        asked.forEach((owner, ids) -> {
            if (!ids.isEmpty()) {
                List<Words> links = ids.stream().map(id -> Words.link(id, id)).toList();
                rows.add(new Block.Row("", List.of(Words.of(owner), Words.joined(links, ", "), Words.NONE)));
            }
        });
        return Part.of(
                "who",
                say("who"),
                List.of(
                        Block.paragraph(say("who.about")),
                        new Block.Grid(
                                say("who"),
                                List.of(
                                        new Block.Column(say("who.owner"), 2),
                                        new Block.Column(say("who.questions"), 6),
                                        new Block.Column(say("who.asked"), 2)),
                                rows)));
    }

    /** Who owns a step of it, in the order of the steps. */
    private static Set<String> owners(Practice practice) {
        Set<String> owners = new LinkedHashSet<>();
        practice.steps().stream().map(Step::owner).forEach(owners::add);
        return owners;
    }

    private Part facts() {
        List<Part> lists = new ArrayList<>();
        for (GroupForm group : account.groups()) {
            lists.add(Part.of(
                    "",
                    EntriesSheet.title(group),
                    List.of(
                            Block.paragraph(say("list", group.about())),
                            grid(EntriesSheet.title(group), group.fields()))));
        }
        return new Part(
                "facts",
                "",
                say("facts"),
                List.of(Block.paragraph(say("facts.about")), grid(say("facts"), account.facts())),
                lists);
    }

    private Block grid(String caption, List<FactForm> facts) {
        return new Block.Grid(
                caption,
                List.of(
                        new Block.Column(say("facts.ask"), 5),
                        new Block.Column(say("facts.form"), 3),
                        new Block.Column(say("facts.answer"), 3)),
                facts.stream()
                        .map(fact -> row(fact.ask(), OrganisationSheet.hint(fact, language), ""))
                        .toList());
    }

    private static Block.Row row(String... cells) {
        return new Block.Row("", List.of(cells).stream().map(Words::of).toList());
    }

    private Part area(Area area, List<Practice> practices) {
        return new Part(
                "area-" + area.id(),
                "",
                area.title(),
                List.of(Block.paragraph(area.about())),
                practices.stream().map(this::question).toList());
    }

    private Part question(Practice practice) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Words.strong(practice.ask())));
        List<Block.Term> terms = new ArrayList<>();
        terms.add(new Block.Term(say("why"), Words.of(practice.why())));
        if (practice.mustHave()) {
            terms.add(new Block.Term(say("must-have"), Words.of(say("must-have.about"))));
        }
        terms.add(new Block.Term(say("gather"), Words.of(language.joined(practice.evidence()))));
        terms.add(new Block.Term(say("ask-whom"), Words.of(language.joined(List.copyOf(owners(practice))))));
        blocks.add(new Block.Terms(terms));
        blocks.add(levels(practice));
        blocks.add(Block.paragraph(say("where", RULE)));
        blocks.add(Block.paragraph(say("notes", RULE)));
        blocks.add(Block.paragraph(RULE + "_".repeat(20)));
        return new Part(practice.id(), practice.id(), practice.title(), blocks, List.of());
    }

    private Block levels(Practice practice) {
        List<Block.Row> rows = new ArrayList<>();
        for (Level level : pack.scale().levels()) {
            rows.add(row(BOX + " " + level.name(), practice.meanings().get(level.step())));
        }
        rows.add(row(BOX + " " + AnswerState.NOT_KNOWN.word(), say("not-known")));
        if (practice.mayBeNotApplicable()) {
            rows.add(row(BOX + " " + AnswerState.NOT_APPLICABLE.word(), say("not-applicable")));
        }
        return new Block.Grid(
                say("levels", practice.id()),
                List.of(new Block.Column(say("tick"), 2), new Block.Column(say("means"), 7)),
                rows);
    }
}
