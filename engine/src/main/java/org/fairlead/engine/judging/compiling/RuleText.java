package org.fairlead.engine.judging.compiling;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.TextFile;

/**
 * What a rule looks for, as its author wrote it.
 *
 * @param text the lines from "when" to before "end"
 * @param meaning the same without what a reader need not care about: blanks, line breaks, comments, kinds of quotation marks and the
 *     names of variables
 */
public record RuleText(String text, String meaning, Position at) {
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"[^\"\\n]*\"|'[^'\\n]*'"
                    + "|[$\\p{L}_][\\p{L}\\p{N}_$]*|[\\p{N}.]+|[<>=!]=|&&|\\|\\||\\S",
            Pattern.DOTALL);

    /** The rules of a pack by their names, in the order of its files. */
    public static Map<String, RuleText> of(PackFiles files) {
        Map<String, RuleText> rules = new LinkedHashMap<>();
        files.drl().values().forEach(file -> read(file, rules));
        return rules;
    }

    private static void read(TextFile file, Map<String, RuleText> rules) {
        List<MatchResult> tokens = TOKEN.matcher(file.text())
                .results()
                .filter(token -> !isComment(token.group()))
                .toList();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).group().equals("rule") && isText(tokens.get(i + 1).group())) {
                int end = i + 2;
                while (end < tokens.size() && !tokens.get(end).group().equals("end")) {
                    end++;
                }
                String name = tokens.get(i + 1).group();
                rules.put(name.substring(1, name.length() - 1), rule(file, tokens.get(i), tokens.subList(i + 2, end)));
                i = end;
            }
        }
    }

    private static RuleText rule(TextFile file, MatchResult begin, List<MatchResult> body) {
        int line = 1
                + (int) file.text()
                        .substring(0, begin.start())
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
        Position at = new Position(file.name(), line, 1);
        if (body.isEmpty()) {
            return new RuleText("", "", at);
        }
        String text = file.text()
                .substring(body.get(0).start(), body.get(body.size() - 1).end());
        Map<String, String> variables = new HashMap<>();
        StringBuilder meaning = new StringBuilder();
        for (MatchResult token : body) {
            String word = token.group();
            if (word.startsWith("$")) {
                word = variables.computeIfAbsent(word, each -> "$" + (variables.size() + 1));
            } else if (isText(word)) {
                word = "\"" + word.substring(1, word.length() - 1) + "\"";
            }
            meaning.append(word).append(' ');
        }
        return new RuleText(steady(text), meaning.toString().strip(), at);
    }

    private static boolean isComment(String token) {
        return token.startsWith("//") || token.startsWith("/*");
    }

    private static boolean isText(String token) {
        return token.length() > 1 && (token.startsWith("\"") || token.startsWith("'"));
    }

    /** Each line without the blanks at its end, and all with as few as possible before them. */
    private static String steady(String text) {
        List<String> lines = text.lines().map(String::stripTrailing).toList();
        int indent = lines.stream()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        StringBuilder steady = new StringBuilder(lines.get(0));
        lines.stream().skip(1).forEach(line -> steady.append('\n')
                .append(line.substring(Math.min(indent, line.length()))));
        return steady.toString();
    }
}
