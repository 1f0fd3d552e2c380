package org.fairlead.reports.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Worded;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;

/** Makes of the sheets of a workbook what a text file would have said. */
final class WorkbookNodes {
    private final Position whole;
    private final List<ReadSheet> sheets;
    private final RulePack pack;
    private final Problems problems;
    private final List<Node.Member> root = new ArrayList<>();
    private final List<Node.Member> organisation = new ArrayList<>();
    private final List<Node> offers = new ArrayList<>();
    private final List<Node.Member> facts = new ArrayList<>();
    private final List<GroupForm> none = new ArrayList<>();

    WorkbookNodes(String file, List<ReadSheet> sheets, RulePack pack, Problems problems) {
        this.whole = Position.of(file);
        this.sheets = sheets;
        this.pack = pack;
        this.problems = problems;
    }

    Node account() {
        sheets.stream().filter(sheet -> !sheet.kind().equals(Keys.LISTS)).forEach(sheet -> sheet.strays(problems));
        List<ReadSheet> forms = of(Keys.FORM);
        forms.stream()
                .filter(sheet -> sheet.has(problems, Keys.KEY, Keys.VALUE))
                .forEach(sheet -> sheet.lines().forEach(this::form));
        pack.groups().values().forEach(this::entries);
        Position at = forms.isEmpty() ? whole : forms.get(0).position();
        if (!offers.isEmpty()) {
            organisation.add(
                    member("offers", new Node.Sequence(offers, offers.get(0).at()), at));
        }
        root.add(member("organisation", new Node.Mapping(organisation, at), at));
        if (!facts.isEmpty()) {
            root.add(member("facts", new Node.Mapping(facts, at), at));
        }
        WorkbookAnswers answers = new WorkbookAnswers(pack, problems);
        if (of(Keys.QUESTIONS).isEmpty()) {
            problems.add(
                    whole,
                    "The sheet with the questions is missing.",
                    "Maybe copy your answers into a fresh questionnaire: fairlead new --out fresh.xlsx");
        }
        of(Keys.QUESTIONS).forEach(answers::questions);
        of(Keys.EVIDENCE).forEach(answers::evidence);
        answers.addTo(root, whole);
        new WorkbookAccepted(pack, problems).read(of(Keys.ACCEPTED), whole).ifPresent(root::add);
        new WorkbookAside(problems).read(of(Keys.ASIDE), whole).ifPresent(root::add);
        unknownEntries();
        return new Node.Mapping(root, whole);
    }

    private List<ReadSheet> of(String kind) {
        return sheets.stream().filter(sheet -> sheet.kind().equals(kind)).toList();
    }

    static Node.Member member(String key, Node value, Position at) {
        return new Node.Member(new Node.Text(key, true, at), value);
    }

    private void form(ReadSheet.Line line) {
        Said key = line.said(Keys.KEY, problems);
        Said said = line.said(Keys.VALUE, problems);
        String[] parts = key.text().split("\\|", 2);
        String name = parts.length == 2 ? parts[1] : "";
        switch (parts[0]) {
            case "organisation" -> organisation.add(new Node.Member(said.key(name), profile(name, said)));
            case "offers" -> offer(name, said);
            case "facts" -> fact(name, said);
            case "entries" -> none(name, said);
            case "judged on" -> root.add(new Node.Member(said.key(parts[0]), said.day(problems)));
            case "pack", "assessment" -> root.add(new Node.Member(said.key(parts[0]), said.words()));
            default -> {
                if (!said.isBlank()) {
                    problems.add(
                            said.at(),
                            "This line asks for nothing, and %s would be lost.".formatted(Strays.quoted(said.shown())),
                            "Maybe move it to the line where it belongs.");
                }
            }
        }
    }

    private Node profile(String name, Said said) {
        return switch (name) {
            case "audience" -> said.word(Worded.words(Audience.class));
            case "headcount" -> said.number(problems);
            case "sector" -> said.word(pack.sectors());
            case "nation" -> said.word(pack.nations());
            case "founded" -> said.day(problems);
            default -> said.words();
        };
    }

    private void offer(String name, Said said) {
        String word = said.yesOrNo().value();
        if (word.equals("yes")) {
            String known = pack.offers().stream()
                    .map(Choice::name)
                    .filter(name::equals)
                    .findFirst()
                    .orElse(name);
            offers.add(said.key(known));
        } else if (!word.isEmpty() && !word.equals("no")) {
            problems.add(
                    said.at(),
                    "'%s' is neither yes nor no.".formatted(said.shown()),
                    "Maybe 'yes' if you offer %s, or leave it blank.".formatted(name));
        }
    }

    private void fact(String name, Said said) {
        FactForm fact = pack.facts().get(name);
        facts.add(new Node.Member(said.key(name), fact == null ? said.words() : value(fact, said)));
    }

    private Node value(FactForm fact, Said said) {
        return switch (fact.kind()) {
            case TEXT -> said.words();
            case CHOICE -> said.word(fact.choices());
            case YES_OR_NO -> said.yesOrNo();
            case NUMBER -> said.number(problems);
            case DATE -> said.day(problems);
        };
    }

    private void none(String name, Said said) {
        GroupForm group = pack.groups().get(name);
        if (said.isBlank()) {
            return;
        }
        if (group == null || !isNone(said)) {
            problems.add(
                    said.at(),
                    "Only 'none' can stand here, and %s would be lost.".formatted(Strays.quoted(said.shown())),
                    "Maybe write on the sheet '%s', one line each.".formatted(name));
            return;
        }
        none.add(group);
        boolean filled = of(Keys.ENTRIES + name).stream()
                .anyMatch(sheet -> sheet.lines().stream().anyMatch(line -> !line.isBlank(sheet.columns())));
        if (filled) {
            problems.add(
                    said.at(), "Here it says that there are none, and the sheet '%s' has some.".formatted(name), "");
        }
    }

    private static boolean isNone(Said said) {
        return org.fairlead.reports.language.Language.all().stream()
                .anyMatch(language -> language.say("questionnaire.none").equalsIgnoreCase(CellText.plain(said.text())));
    }

    private void entries(GroupForm group) {
        List<Node> entries = new ArrayList<>();
        List<ReadSheet> found = of(Keys.ENTRIES + group.name());
        for (ReadSheet sheet : found) {
            for (ReadSheet.Line line : sheet.lines()) {
                if (!line.isBlank(sheet.columns())) {
                    entries.add(entry(group, sheet, line));
                }
            }
        }
        if (!entries.isEmpty() || none.contains(group)) {
            Position at = found.isEmpty() ? whole : found.get(0).position();
            facts.add(member(group.name(), new Node.Sequence(entries, at), at));
        }
    }

    private Node entry(GroupForm group, ReadSheet sheet, ReadSheet.Line line) {
        List<Node.Member> members = new ArrayList<>();
        List<String> unknown = new ArrayList<>(sheet.columns());
        for (FactForm field : group.fields()) {
            unknown.remove(field.name());
            Said said = line.said(field.name(), problems);
            members.add(new Node.Member(said.key(field.name()), value(field, said)));
        }
        for (String column : unknown) {
            Said said = line.said(column, problems);
            if (!said.isBlank()) {
                members.add(new Node.Member(said.key(column), said.words()));
            }
        }
        Optional<Node.Member> first = members.stream()
                .filter(member -> !member.value().text().isEmpty())
                .findFirst();
        return new Node.Mapping(members, first.orElse(members.get(0)).value().at());
    }

    /** Lists of another pack than the one that the workbook names. */
    private void unknownEntries() {
        for (ReadSheet sheet : sheets) {
            String group = sheet.kind().startsWith(Keys.ENTRIES) ? sheet.kind().substring(Keys.ENTRIES.length()) : "";
            if (!group.isEmpty()
                    && !pack.groups().containsKey(group)
                    && sheet.lines().stream().anyMatch(line -> !line.isBlank(sheet.columns()))) {
                problems.add(
                        sheet.position(),
                        "The pack %s asks for no list '%s', and what stands here would be lost."
                                .formatted(pack.ref(), group),
                        "");
            }
        }
    }
}
