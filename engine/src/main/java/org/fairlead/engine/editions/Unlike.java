package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Position;

/** Where two accounts do not say the same. Places in files do not count. */
public final class Unlike {
    private static final Position NOWHERE = Position.of("");

    private Unlike() {}

    /** What the other account says and the one does not, in words for the developer of an edit. */
    public static List<String> between(Assessment one, Assessment other) {
        List<String> differences = new ArrayList<>();
        compare("the pack", one.pack(), other.pack(), differences);
        compare("the organisation", one.organisation(), other.organisation(), differences);
        compare("the day", one.day(), other.day(), differences);
        compare("the answer to", answers(one), answers(other), differences);
        compare("the target of", one.targets(), other.targets(), differences);
        compare("the sign-off of", one.signOffs(), other.signOffs(), differences);
        compare("the accepted gap of", accepted(one), accepted(other), differences);
        compare("what is set aside", sorted(one.setAside()), sorted(other.setAside()), differences);
        return differences;
    }

    private static void compare(String what, Object one, Object other, List<String> differences) {
        if (!one.equals(other)) {
            differences.add("%s is '%s' and not '%s'".formatted(what, other, one));
        }
    }

    private static <V> void compare(String what, Map<String, V> one, Map<String, V> other, List<String> differences) {
        TreeSet<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        for (String key : keys) {
            if (!Objects.equals(one.get(key), other.get(key))) {
                differences.add("%s %s is '%s' and not '%s'".formatted(what, key, other.get(key), one.get(key)));
            }
        }
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }

    private static Map<String, Answer> answers(Assessment assessment) {
        Map<String, Answer> answers = new HashMap<>();
        assessment.answers().forEach((id, answer) -> answers.put(id, placeless(answer)));
        return answers;
    }

    private static Map<String, Acceptance> accepted(Assessment assessment) {
        Map<String, Acceptance> accepted = new HashMap<>(assessment.accepted());
        accepted.replaceAll((id, acceptance) -> acceptance.at(NOWHERE));
        return accepted;
    }

    private static Answer placeless(Answer answer) {
        if (answer instanceof Answer.Claimed each) {
            return new Answer.Claimed(each.level(), each.remark(), each.evidence(), NOWHERE);
        } else if (answer instanceof Answer.NotApplicable each) {
            return new Answer.NotApplicable(each.reason(), each.remark(), each.evidence(), NOWHERE);
        } else if (answer instanceof Answer.NotKnown each) {
            return new Answer.NotKnown(each.reason(), each.remark(), each.evidence(), NOWHERE);
        }
        var each = (Answer.ToConfirm) answer;
        return new Answer.ToConfirm(each.said(), each.remark(), each.evidence(), NOWHERE);
    }
}
