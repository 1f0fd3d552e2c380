package org.fairlead.reports.verifying;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.reports.formats.Formats;
import org.fairlead.reports.formats.Report;
import org.fairlead.reports.language.Language;
import org.fairlead.reports.manifest.Manifest;
import org.fairlead.reports.manifest.Origin;
import org.fairlead.reports.manifest.SealedFile;
import org.fairlead.reports.manifest.Stands;

/** Looks at one report: what its seal says, and whether the same comes out when it is made again. */
public final class Verifier {
    private static final int FIRST = 40;
    /** Where other answers or another pack explain what differs, a few places are enough. */
    private static final int FEW = 8;

    private static final int BRIEF = 32;
    /** What filling in a workbook changes, as it is meant to be. */
    private static final Set<String> FILLING = Set.of("contents", "file", "version");

    private final String name;
    private final SealedFile file;
    private final Manifest then;
    private final Optional<String> key;
    private final Language language;
    private final List<Check> checks = new ArrayList<>();

    /**
     * Someone who looks at a report.
     *
     * @param name what messages call it
     * @param key the public key of whoever should have signed it
     * @param language of what is said about it
     */
    public Verifier(String name, SealedFile file, Optional<String> key, Language language) {
        this.name = name;
        this.file = file;
        this.then = file.manifest();
        this.key = key;
        this.language = language;
    }

    /**
     * Looks at the seal alone, since the report cannot be made again.
     *
     * @param why what stood in the way
     */
    public Verification alone(Check why) {
        seal();
        checks.add(why);
        Verdict verdict = isUntouched() ? Verdict.OPEN : Verdict.REFUSED;
        return new Verification(
                name,
                then,
                verdict,
                headlineOfSeal().orElseGet(() -> say("headline.alone")),
                checks,
                List.of(),
                List.of(),
                0,
                say(isUntouched() && isSignedByKnown() ? "shown.signed" : "shown.alone"));
    }

    /** What stood in the way of making it again. */
    public Check open(String subject, String words, Object... values) {
        return new Check(subject, Check.Outcome.OPEN, say(subject + "." + words, values));
    }

    /**
     * Makes the report again and compares.
     *
     * @param report what comes out now
     * @param origin of what it was made this time
     */
    public Verification against(Report report, Origin origin) {
        seal();
        Manifest now = Manifest.of(then.format(), report, origin);
        origins(now);
        check("result", then.result().equals(now.result()) && then.stands().equals(now.stands()));
        byte[] again = Formats.find(file.format())
                .orElseThrow(() -> new IllegalStateException("There is no form (%s).".formatted(file.format())))
                .of(report.sealed(file.seal()));
        List<Difference> differences = compare(report, again);
        boolean same = checks.stream()
                .filter(each -> !each.subject().equals("version"))
                .noneMatch(each -> each.outcome() == Check.Outcome.WRONG);
        int shown = Math.min(differences.size(), isWrong("answers") || isWrong("pack") ? FEW : FIRST);
        return new Verification(
                name,
                then,
                same ? Verdict.ACCEPTED : Verdict.REFUSED,
                same ? say("headline.same") : headline(now),
                checks,
                then.pack().equals(now.pack())
                        ? Stands.since(then.stands(), report.plan().analysis())
                        : List.of(),
                differences.subList(0, shown),
                differences.size() - shown,
                say(isWrong("file") ? "shown.differs" : "shown.same"));
    }

    private void seal() {
        check("contents", file.isIntact());
        if (then.signature().isEmpty()) {
            add("signature", key.isPresent() ? Check.Outcome.WRONG : Check.Outcome.OPEN, "none");
        } else if (!file.isGenuine()) {
            add("signature", Check.Outcome.WRONG, "wrong");
        } else if (key.isEmpty()) {
            add(
                    "signature",
                    Check.Outcome.OPEN,
                    "open",
                    brief(then.signature().get().key()));
        } else if (isSignedByKnown()) {
            add("signature", Check.Outcome.FINE, "fine");
        } else {
            add(
                    "signature",
                    Check.Outcome.WRONG,
                    "other",
                    brief(then.signature().get().key()),
                    brief(key.get()));
        }
    }

    /** Enough of a key to tell it from every other. */
    private static String brief(String hex) {
        return hex.substring(0, Math.min(hex.length(), BRIEF));
    }

    private boolean isSignedByKnown() {
        return key.isPresent() && then.signature().map(Manifest.Signature::key).equals(key) && file.isGenuine();
    }

    private boolean isUntouched() {
        return checks.stream().noneMatch(each -> each.outcome() == Check.Outcome.WRONG);
    }

    private void origins(Manifest now) {
        check(
                "answers",
                then.origin().answersDigest().equals(now.origin().answersDigest()),
                now.origin().answers());
        if (then.pack().equals(now.pack())) {
            check("pack", then.origin().packDigest().equals(now.origin().packDigest()), then.pack());
        } else {
            add("pack", Check.Outcome.WRONG, "other", then.pack(), now.pack());
        }
        check(
                "version",
                then.origin().fairlead().equals(now.origin().fairlead()),
                then.origin().fairlead(),
                now.origin().fairlead());
        look("brand", then.brand(), now.brand());
        look("template", then.origin().template(), now.origin().template());
    }

    private void look(String subject, Optional<String> was, Optional<String> is) {
        if (was.isPresent() && is.isEmpty()) {
            add(subject, Check.Outcome.WRONG, "missing");
        } else if (was.isEmpty() && is.isPresent()) {
            add(subject, Check.Outcome.WRONG, "extra");
        } else if (was.isPresent()) {
            check(subject, was.equals(is));
        }
    }

    private List<Difference> compare(Report report, byte[] again) {
        if (java.util.Arrays.equals(file.bytes(), again)) {
            add("file", Check.Outcome.FINE, "fine");
            return List.of();
        }
        if (file.isSameInParts(again)) {
            add("file", Check.Outcome.FINE, "parts");
            return List.of();
        }
        Lines form = Lines.of(file.format(), language, report);
        try {
            List<Difference> differences = Compared.of(form.of(file.bytes()), form.of(again));
            if (differences.isEmpty()) {
                add("file", Check.Outcome.WRONG, "words");
                return beyondWords(again);
            }
            String filled = say("filled");
            if (differences.stream().allMatch(each -> each.place().endsWith(filled))) {
                add("file", Check.Outcome.WRONG, "filled");
            } else {
                add("file", Check.Outcome.WRONG, "wrong", differences.size());
            }
            return differences;
        } catch (IOException unreadable) {
            add("file", Check.Outcome.WRONG, "unreadable");
            return beyondWords(again);
        }
    }

    /** What differs where no words do: lines of a text, or parts of a document. */
    private List<Difference> beyondWords(byte[] again) {
        if (Lines.isText(file.format())) {
            return Compared.of(Lines.raw(file.bytes(), say("line")), Lines.raw(again, say("line")));
        }
        return file.differingParts(again).stream()
                .map(part -> new Difference(say("part", part), "", ""))
                .toList();
    }

    private Optional<String> headlineOfSeal() {
        if (isWrong("contents") || (isWrong("signature") && then.signature().isPresent() && !file.isGenuine())) {
            return Optional.of(say("headline.changed"));
        }
        return isWrong("signature") ? Optional.of(say("headline.unsigned")) : Optional.empty();
    }

    private String headline(Manifest now) {
        boolean filled = checks.stream().anyMatch(each -> each.sentence().equals(say("file.filled")));
        if (filled
                && checks.stream()
                        .filter(each -> each.outcome() == Check.Outcome.WRONG)
                        .allMatch(each -> FILLING.contains(each.subject()))) {
            return say("headline.filled");
        }
        Optional<String> seal = headlineOfSeal();
        if (seal.isPresent()) {
            return seal.get();
        }
        if (isWrong("answers") || !then.pack().equals(now.pack())) {
            return say("headline.answers");
        }
        if (isWrong("pack")) {
            return say("headline.pack");
        }
        if (isWrong("brand") || isWrong("template")) {
            return say("headline.look");
        }
        return isWrong("version")
                ? say("headline.version", then.origin().fairlead(), now.origin().fairlead())
                : say("headline.differs");
    }

    private boolean isWrong(String subject) {
        return checks.stream()
                .anyMatch(each -> each.subject().equals(subject) && each.outcome() == Check.Outcome.WRONG);
    }

    private void check(String subject, boolean fine, Object... values) {
        add(subject, fine ? Check.Outcome.FINE : Check.Outcome.WRONG, fine ? "fine" : "wrong", values);
    }

    private void add(String subject, Check.Outcome outcome, String words, Object... values) {
        checks.add(new Check(subject, outcome, say(subject + "." + words, values)));
    }

    private String say(String words, Object... values) {
        return language.say("verify." + words, values);
    }
}
