package org.fairlead.reports.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Worded;

/**
 * The words that reports add, in one language. What packs and people say stays as they said it. Words that a language lacks are said in
 * English.
 *
 * <p>Words have names such as {@code plan.owner}: the part before the first dot is the file, in a folder for each language. They are ICU
 * message formats, so that a language can say one, two and many as it does.
 */
public final class Language {
    /** The language in which every word is there. */
    public static final Language ENGLISH = new Language("en", ULocale.UK);

    /** All that there is, English first. A test finds that no folder is forgotten. */
    private static final List<Language> ALL = List.of(ENGLISH, new Language("cy", new ULocale("cy-GB")));

    /** The files of words. A test finds that none is forgotten. */
    static final List<String> FILES = List.of(
            "accepted",
            "analysis",
            "answers",
            "answerstate",
            "audience",
            "basis",
            "calendar",
            "charts",
            "docx",
            "evidence",
            "findingkind",
            "gaps",
            "markdown",
            "page",
            "plan",
            "preparation",
            "print",
            "progress",
            "questionnaire",
            "risks",
            "schedule",
            "score",
            "scores",
            "severity",
            "site",
            "size",
            "tables",
            "verify",
            "ways");

    private final String code;
    private final ULocale locale;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    private Language(String code, ULocale locale) {
        this.code = code;
        this.locale = locale;
    }

    public static List<Language> all() {
        return ALL;
    }

    /** The language of this code, such as "cy". */
    public static Optional<Language> find(String code) {
        return ALL.stream().filter(language -> language.code.equals(code)).findFirst();
    }

    /** "cy". */
    public String code() {
        return code;
    }

    /** "cy-GB", as pages and documents say it. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** What the language calls itself: "Cymraeg". */
    public String name() {
        return locale.getDisplayLanguage(locale);
    }

    /** "ltr" or "rtl". */
    public String direction() {
        return locale.isRightToLeft() ? "rtl" : "ltr";
    }

    public Locale locale() {
        return locale.toLocale();
    }

    /** Whether the language has these words itself. */
    public boolean has(String name) {
        return words(name) != null;
    }

    /**
     * The words of this name.
     *
     * @param values what stands for {0}, {1} and so on; a number chooses between one, two and many
     * @throws IllegalArgumentException if not even English has them
     */
    public String say(String name, Object... values) {
        String words = words(name);
        if (words == null && this == ENGLISH) {
            throw new IllegalArgumentException("There are no words by the name (%s).".formatted(name));
        }
        return words == null ? ENGLISH.say(name, values) : new MessageFormat(words, locale).format(values);
    }

    /** The words of this name as a translator writes them, with {0} for what is filled in; empty where the language lacks them. */
    public String pattern(String name) {
        String words = words(name);
        return words == null ? "" : words;
    }

    /** What a level of importance, a state or a kind is called here. */
    public <W extends Enum<W> & Worded> String say(W word) {
        return say(word.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                + word.word().replace(' ', '-'));
    }

    /** "1 May 2010". */
    public String day(LocalDate day) {
        return formatted("dMMMMy", day);
    }

    /** "May 2010". */
    public String month(LocalDate day) {
        return formatted("MMMy", day);
    }

    private String formatted(String parts, LocalDate day) {
        DateFormat format = DateFormat.getPatternInstance(parts, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** "Jan–Mar 2027", or "Jan 2027" where both days lie in one month. */
    public String months(LocalDate from, LocalDate until) {
        DateIntervalFormat format = DateIntervalFormat.getInstance("yMMM", locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        var between = new DateInterval(
                from.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(),
                until.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        // Thin spaces are in few typefaces.
        return format.formatToValue(between).toString().replace('\u2009', ' ');
    }

    /** A score with one decimal: "41.3". */
    public String score(double score) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(Range.shown(score));
    }

    /** "41.3", or "41.3 to 60.2" where unknown answers leave it open. */
    public String score(Range range) {
        return range.isExact() ? score(range.low()) : say("score.range", score(range.low()), score(range.high()));
    }

    /** The same, or that it cannot be assessed. */
    public String score(Optional<Range> range) {
        return range.map(this::score).orElseGet(() -> say("score.none"));
    }

    /** "a, b and c". */
    public String joined(List<String> words) {
        String joined = ListFormatter.getInstance(locale).format(words);
        return words.isEmpty() ? joined : WelshAnd.chosen(joined, words.get(words.size() - 1));
    }

    /** The names of all words of a file, as English has them. */
    public static List<String> names(String file) {
        return ENGLISH.file(file).stringPropertyNames().stream()
                .map(name -> file + "." + name)
                .sorted()
                .toList();
    }

    private @org.jspecify.annotations.Nullable String words(String name) {
        int dot = name.indexOf('.');
        return file(name.substring(0, Math.max(0, dot))).getProperty(name.substring(dot + 1));
    }

    private Properties file(String file) {
        return files.computeIfAbsent(file, this::read);
    }

    private Properties read(String file) {
        Properties words = new Properties();
        try (InputStream in = Language.class.getResourceAsStream(code + "/" + file + ".properties")) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return words;
    }

    /** How much of English a language says itself. */
    public record Coverage(Language language, int words, List<String> missing) {
        public Coverage {
            missing = List.copyOf(missing);
        }

        /** 0 to 100. */
        public int percent() {
            return words == 0 ? 100 : (words - missing.size()) * 100 / words;
        }
    }

    /** How much of English the language says itself. */
    public Coverage coverage() {
        List<String> all = FILES.stream().flatMap(file -> names(file).stream()).toList();
        return new Coverage(
                this, all.size(), all.stream().filter(name -> !has(name)).toList());
    }

    @Override
    public String toString() {
        return code;
    }
}
