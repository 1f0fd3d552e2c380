package org.fairlead.reports.analysis;

import org.fairlead.engine.model.ActionPlan;
import org.fairlead.reports.Sample;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.Report;

/** Reports to be tried: ordinary, empty and hostile ones. */
public final class Reports {
    /** Two and a half lines of everything that has ever broken a page. */
    public static final String HOSTILE =
            "<script>alert(1)</script> =1+1 \ud83d\ude80 \u05e9\u05dc\u05d5\u05dd \u202e ]]> & \" ' {0} | `x` [a](javascript:b) ";

    private Reports() {}

    public static Document of(ActionPlan plan) {
        return AnalysisDocument.of(new Report(plan, Setting.PLAIN));
    }

    /** The report on one of the sample assessments: "harbour-lowe/2026". */
    public static Document sample(String name) {
        return of(Sample.of(name));
    }

    /** Nothing was answered. */
    public static Document empty() {
        return of(nothingAnswered());
    }

    public static ActionPlan nothingAnswered() {
        return Sample.plan(Sample.OURS.substring(0, Sample.OURS.indexOf("answers:")) + "answers: {}\n");
    }

    /** Every answer is "not known". */
    public static Document unknown() {
        return of(nothingKnown());
    }

    public static ActionPlan nothingKnown() {
        var sheet = new StringBuilder(Sample.OURS.substring(0, Sample.OURS.indexOf("answers:")) + "answers:\n");
        Sample.TOOLKIT_READ.pack().practices().keySet().forEach(id -> sheet.append("  ")
                .append(id)
                .append(": { not known: nobody can say }\n"));
        return Sample.plan(sheet.toString());
    }

    /** Text that someone wrote to break the page, wherever text may stand. */
    public static Document hostile() {
        return of(hostileAnswers());
    }

    public static ActionPlan hostileAnswers() {
        String text = HOSTILE.replace("\u202e", "").replace("\"", "\\\"");
        String longest = "x".repeat(10_000);
        return Sample.plan("""
                assessment: 1
                pack: toolkit@2012
                organisation: { name: "%s", audience: employer, headcount: 1, offers: [internships] }
                judged on: 2026-09-30
                answers:
                  MON-01: { level: in place, remark: "%s", evidence: [ { kind: survey report, reference: "%s" } ] }
                  MON-02: { level: started, remark: "%s" }
                  MON-05: { not known: "%s" }
                accepted gaps:
                  MON-01: { owner: "%s", reason: "%s", until: 2025-06-30 }
                  MON-02: { owner: "%s", reason: "%s and so on", until: 2027-06-30 }
                """.formatted(text, text, text, longest, text, text, text, text, longest));
    }
}
