package org.fairlead.reports.manifest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.PackRef;
import org.fairlead.reports.JsonReport;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Report;

/**
 * What a report says of its own origin. Digests are SHA-256 in hexadecimal.
 *
 * @param format the form of the report, "html"
 * @param language of the words that Fairlead adds, "en"
 * @param judged the day the account is given for, "2026-09-30"
 * @param brand digest of the brand; empty where the report carries none
 * @param result digest of the whole result in its plainest form
 * @param stands where each practice stood, see {@link Stands}
 * @param contents digest of the file without its seal, and of all else that is said here
 * @param signature empty where nobody signed
 */
public record Manifest(
        Origin origin,
        String format,
        String language,
        PackRef pack,
        String judged,
        Optional<String> brand,
        String result,
        String stands,
        String contents,
        Optional<Signature> signature) {
    /** The version of this format. */
    public static final String VERSION = "1";

    /** Forms that show no brand. */
    private static final Set<String> PLAIN = Set.of("json", "ics");

    /**
     * Who signed, and that they did.
     *
     * @param key the public key, 32 bytes in hexadecimal
     * @param sign 64 bytes in base64url
     */
    public record Signature(String key, String sign) {}

    /** The manifest of a report whose bytes are not known yet. */
    static Manifest of(Format format, Report report, Origin origin, Optional<Signer> signer) {
        Manifest unsigned = of(format.name(), report, origin);
        return unsigned.by(signer.map(each -> new Signature(each.publicKey(), Signer.NONE)));
    }

    /** What a manifest says of a report that nobody signed, all but its bytes. */
    public static Manifest of(String format, Report report, Origin origin) {
        GapAnalysis analysis = report.plan().analysis();
        return new Manifest(
                format.equals("docx") ? origin : origin.withoutTemplate(),
                format,
                report.setting().language().code(),
                analysis.pack().ref(),
                analysis.assessment().day().toString(),
                PLAIN.contains(format)
                        ? Optional.empty()
                        : digest(report.setting().brand()),
                Digest.of(JsonReport.of(report.plan())),
                Stands.of(analysis),
                Digest.NONE,
                Optional.empty());
    }

    private Manifest by(Optional<Signature> other) {
        return new Manifest(origin, format, language, pack, judged, brand, result, stands, contents, other);
    }

    /** What tells one brand from another; empty where there is none. */
    public static Optional<String> digest(Brand brand) {
        return brand.equals(Brand.PLAIN) ? Optional.empty() : Optional.of(Digest.of(brand.toString()));
    }

    /**
     * The manifest of a file. Its digest is taken of itself too, so that nothing in a seal can change by accident either.
     *
     * @param file digest of the file without its seal
     */
    Manifest closed(String file) {
        Manifest open = withContents(Digest.NONE).withSign(Signer.NONE);
        return withContents(Digest.of(file + ManifestText.json(open)));
    }

    Manifest withContents(String digest) {
        return new Manifest(origin, format, language, pack, judged, brand, result, stands, digest, signature);
    }

    Manifest withSign(String sign) {
        return by(signature.map(each -> new Signature(each.key(), sign)));
    }

    /** Everything in order, as it is written down. */
    public Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("seal", VERSION);
        entries.put("fairlead", origin.fairlead());
        entries.put("format", format);
        entries.put("language", language);
        entries.put("pack", pack.toString());
        entries.put("packDigest", origin.packDigest());
        entries.put("answers", origin.answers());
        entries.put("answersDigest", origin.answersDigest());
        entries.put("judged", judged);
        origin.target().ifPresent(target -> entries.put("target", target));
        brand.ifPresent(digest -> entries.put("brand", digest));
        origin.template().ifPresent(digest -> entries.put("template", digest));
        entries.put("result", result);
        entries.put("stands", stands);
        entries.put("contents", contents);
        signature.ifPresent(by -> {
            entries.put("key", by.key());
            entries.put("signature", by.sign());
        });
        return entries;
    }
}
