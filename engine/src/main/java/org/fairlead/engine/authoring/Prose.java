package org.fairlead.engine.authoring;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.PackFiles;

/** The prose of a pack, held against the pack's own limits; and texts that stand there twice. */
final class Prose {
    private final Looked looked;
    private final List<Pattern> jargon;
    private final Map<String, Position> meanings = new HashMap<>();
    private final Map<String, Position> reasons = new HashMap<>();

    private Prose(Looked looked) {
        this.looked = looked;
        this.jargon = looked.pack().plainWords().jargon().stream()
                .map(word -> Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /** A text that people read, with its place. */
    private record Said(String text, Position at) {
        List<String> sentences() {
            List<String> sentences = new ArrayList<>();
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
            breaks.setText(text);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                sentences.add(text.substring(from, to).strip());
            }
            return sentences;
        }
    }

    static void look(Looked looked) {
        var prose = new Prose(looked);
        looked.files().yaml().forEach((path, node) -> {
            if (path.endsWith("/" + PackFiles.PRACTICE) || path.endsWith("/" + PackFiles.RULE)) {
                prose.file(path, node);
            }
        });
    }

    private void file(String path, Node node) {
        said(node, "title").ifPresent(this::plain);
        List<Said> texts = new ArrayList<>();
        said(node, "ask").ifPresent(texts::add);
        said(node, "why").ifPresent(texts::add);
        List<Said> levels = new ArrayList<>();
        node.member("levels").ifPresent(each -> each.members()
                .forEach(level -> said(level.value()).ifPresent(levels::add)));
        levels.forEach(level -> once(meanings, level, "level"));
        texts.addAll(levels);
        Places.items(node, "steps").forEach(step -> said(step, "do").ifPresent(texts::add));
        Places.items(node, "findings").forEach(finding -> {
            Optional<Said> because = said(finding, "because");
            because.ifPresent(each -> once(reasons, each, "reason"));
            because.ifPresent(texts::add);
            said(finding, "do").ifPresent(texts::add);
        });
        texts.forEach(this::plain);
        if (path.endsWith("/" + PackFiles.PRACTICE)) {
            average(texts);
        }
    }

    private static Optional<Said> said(Node map, String key) {
        return map.member(key).flatMap(Prose::said);
    }

    private static Optional<Said> said(Node node) {
        return node.text().isEmpty() ? Optional.empty() : Optional.of(new Said(node.text(), node.at()));
    }

    private void once(Map<String, Position> seen, Said said, String what) {
        String plain = said.text()
                .toLowerCase(Locale.UK)
                .replaceAll("[^\\p{L}\\p{N}{}]+", " ")
                .strip();
        Position first = seen.putIfAbsent(plain, said.at());
        if (first != null) {
            looked.problems()
                    .add(
                            said.at(),
                            "This %s has the same words as the one at %s: '%s'".formatted(what, first, said.text()));
        }
    }

    private void plain(Said said) {
        int longest = looked.pack().plainWords().longestSentence();
        for (String sentence : said.sentences()) {
            int words = words(sentence);
            if (words > longest) {
                looked.problems()
                        .add(
                                said.at(),
                                "A sentence has %d words, and this pack allows %d: '%s'"
                                        .formatted(words, longest, sentence));
            }
        }
        for (int i = 0; i < jargon.size(); i++) {
            if (jargon.get(i).matcher(said.text()).find()) {
                looked.problems()
                        .add(
                                said.at(),
                                "This pack does not use the word '%s': '%s'"
                                        .formatted(
                                                looked.pack()
                                                        .plainWords()
                                                        .jargon()
                                                        .get(i),
                                                said.text()));
            }
        }
    }

    /** The mean length of the sentences of one practice. Its title is no sentence. */
    private void average(List<Said> texts) {
        OptionalInt limit = looked.pack().plainWords().averageSentence();
        List<String> sentences =
                texts.stream().flatMap(each -> each.sentences().stream()).toList();
        int words = sentences.stream().mapToInt(Prose::words).sum();
        if (limit.isPresent() && words > (long) limit.getAsInt() * sentences.size()) {
            looked.problems()
                    .add(
                            texts.get(0).at(),
                            String.format(
                                    Locale.UK,
                                    "A sentence of this practice has %.1f words on average, and this pack allows %d.",
                                    (double) words / sentences.size(),
                                    limit.getAsInt()),
                            "Maybe split the longest ones.");
        }
    }

    private static int words(String sentence) {
        return sentence.split("\\s+", -1).length;
    }
}
