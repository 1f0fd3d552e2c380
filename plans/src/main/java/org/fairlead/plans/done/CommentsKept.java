package org.fairlead.plans.done;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairlead.engine.reading.PlacedYaml.Entry;
import org.fairlead.engine.reading.PlacedYaml.Part;
import org.fairlead.engine.reading.YamlEdits;

/** Puts an entry in the place of one that holds nothing, or a word, so that the comments behind and below it stay. */
final class CommentsKept {
    private static final Pattern COMMENT = Pattern.compile("\\s+#.*");

    private CommentsKept() {}

    static void put(YamlEdits edits, Part in, Entry entry, String body) {
        if (in.flow()) {
            edits.put(in, entry, List.of(body));
            return;
        }
        List<String> before = edits.body(in, entry).lines().toList();
        List<String> lines = new ArrayList<>(body.lines().toList());
        Matcher comment = COMMENT.matcher(before.get(0));
        if (comment.find(before.get(0).indexOf(':'))) {
            lines.set(0, lines.get(0) + comment.group());
        }
        lines.addAll(before.subList(1, before.size()));
        edits.put(in, entry, List.of(String.join(edits.newline(), lines) + edits.newline()));
    }
}
