package org.fairlead.cli;

/** Self-assessments to try things with. */
final class Sheets {
    /** A small employer that has begun. */
    static final String OURS = """
            assessment: 1
            pack: toolkit@2012
            organisation: { name: Ours, audience: employer, headcount: 35, offers: [internships] }
            judged on: 2026-09-30
            answers:
              MON-01: started
              MON-05: { not known: nobody can say }
              MON-12: in place
            """;

    private Sheets() {}
}
