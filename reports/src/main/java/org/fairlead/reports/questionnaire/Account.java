package org.fairlead.reports.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.reading.Node;

/**
 * What is asked of one organisation, and what it has said already.
 *
 * @param empty the judgement of its account without answers, which tells what applies
 * @param said the account as it stands in a file; a blank text where there is none
 */
public record Account(GapAnalysis empty, Node said) {
    private static final Node.Text BLANK = new Node.Text("", true, "", 0, 0);

    /** Nothing is said yet. */
    public static Account unsaid(GapAnalysis empty) {
        return new Account(empty, BLANK);
    }

    public RulePack pack() {
        return empty.pack();
    }

    /**
     * The same without the gaps that were accepted until a day that is over.
     *
     * @param practices of those gaps
     */
    public Account withoutAccepted(Collection<String> practices) {
        List<Node.Member> left = at(AcceptedSheet.ACCEPTED).members().stream()
                .filter(member -> !practices.contains(member.key().value()))
                .toList();
        List<Node.Member> parts = new ArrayList<>();
        for (Node.Member part : said.members()) {
            if (!part.key().value().equals(AcceptedSheet.ACCEPTED)) {
                parts.add(part);
            } else if (!left.isEmpty()) {
                parts.add(new Node.Member(
                        part.key(), new Node.Mapping(left, part.value().at())));
            }
        }
        return new Account(empty, new Node.Mapping(parts, said.at()));
    }

    Audience audience() {
        return empty.assessment().organisation().audience();
    }

    /** What is said under these keys, one within the other; blank where nothing is. */
    Node at(String... keys) {
        Node node = said;
        for (String key : keys) {
            node = node.member(key).orElse(BLANK);
        }
        return node;
    }

    boolean says(String... keys) {
        Node node = at(keys);
        return !(node instanceof Node.Text text) || !text.text().isEmpty();
    }

    /** Single facts to ask for: those meant for such an organisation, and those it told all the same. */
    List<FactForm> facts() {
        return pack().facts().values().stream()
                .filter(fact -> fact.audiences().contains(audience()) || says("facts", fact.name()))
                .toList();
    }

    List<GroupForm> groups() {
        return pack().groups().values().stream()
                .filter(group -> group.audiences().contains(audience()) || says("facts", group.name()))
                .toList();
    }

    boolean applies(Practice practice) {
        Standing standing = empty.standings().get(practice.id());
        return standing != null && standing.applies();
    }

    /** The practices to ask for, by area: those that apply, and those answered all the same. */
    Map<String, List<Practice>> practices() {
        Set<String> answered = new LinkedHashSet<>();
        for (String part : List.of("answers", "targets")) {
            at(part).members().stream()
                    .filter(member -> says(part, member.key().value()))
                    .forEach(member -> answered.add(member.key().value()));
        }
        Map<String, List<Practice>> byArea = new TreeMap<>();
        pack().practices().values().stream()
                .filter(practice -> applies(practice) || answered.contains(practice.id()))
                .forEach(practice -> byArea.computeIfAbsent(practice.area(), area -> new ArrayList<>())
                        .add(practice));
        return byArea;
    }
}
