package org.fairlead.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.given.ManyChanges;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.reading.AssessmentReader;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;
import org.junit.jupiter.api.Test;

class UpgradeTest {
    static Assessment read(String text) {
        Problems problems = new Problems();
        TextFile file = new TextFile("ours.yml", text);
        Optional<Assessment> read = YamlReader.read(file, problems)
                .flatMap(node -> new AssessmentReader(ManyChanges.first())
                        .read(node, file.name(), LocalDate.of(2026, 9, 30), problems));
        assertThat(problems.sorted()).as(text).isEmpty();
        return read.orElseThrow();
    }

    static String upgraded(String text, Carrier... path) {
        Problems problems = new Problems();
        Optional<Upgrade> upgrade = Upgrade.of(new TextFile("ours.yml", text), read(text), List.of(path), problems);
        return upgrade.map(Upgrade::text).orElseGet(() -> problems.sorted().toString());
    }

    private static final String HEAD = """
            # yaml-language-server: $schema=../docs/schema/assessment-many-1.schema.json
            # Ours, and nobody else's.
            assessment: 1
            pack: "many@1"   # the newest
            organisation:
              name: Ours
              audience: employer
              headcount: 35
            judged on: 2026-01-31
            """;

    private static final String HEAD_NOW = HEAD.replace("many-1", "many-2").replace("many@1", "many@2");

    @Test
    void a_file_without_answers_only_names_the_other_edition() {
        assertThat(upgraded(HEAD, ManyChanges.toSecond())).isEqualTo(HEAD_NOW);
    }

    @Test
    void gaps_stay_accepted_where_the_question_is_the_same() {
        assertThat(upgraded(HEAD + """
                accepted gaps:
                  # the board, in May
                  OPN-01: { owner: Board, reason: It is too dear now., until: 2027-06-30 }
                  OPN-02: { owner: Board, reason: It is too dear now., until: 2025-06-30 } # over
                  # for three
                  OPN-03: { owner: Board, reason: It is too dear now., until: 2027-06-30 } # three
                  OPN-04: { owner: Board, reason: It is too dear now., until: 2027-06-30 }
                  OPN-05: { owner: Board, reason: It is too dear now., until: 2027-06-30 }
                  OPN-06: { owner: Board, reason: It is too dear now., until: 2027-06-30 }
                  OPN-07:
                    owner: Board # of trustees
                    reason: It is too dear now.
                    until: 2027-06-30
                  OPN-08: { owner: Board, reason: It is too dear now., until: 2027-06-30 }
                """, ManyChanges.toSecond())).isEqualTo(HEAD_NOW + """
                accepted gaps:
                  # the board, in May
                  OPN-01: { owner: Board, reason: It is too dear now., until: 2027-06-30 }
                  OPN-02: { owner: Board, reason: It is too dear now., until: 2025-06-30 } # over
                  OPN-23:
                    owner: Board # of trustees
                    reason: It is too dear now.
                    until: 2027-06-30
                set aside:
                  many@1:
                    accepted gaps:
                      # for three
                      OPN-03: { owner: Board, reason: It is too dear now., until: 2027-06-30 } # three
                      OPN-04: { owner: Board, reason: It is too dear now., until: 2027-06-30 }
                      OPN-05: { owner: Board, reason: It is too dear now., until: 2027-06-30 }
                      OPN-06: { owner: Board, reason: It is too dear now., until: 2027-06-30 }
                      OPN-08: { owner: Board, reason: It is too dear now., until: 2027-06-30 }
                """);
    }

    @Test
    void answers_are_carried_asked_again_or_set_aside() {
        assertThat(upgraded(HEAD + """

                # what we do
                answers:
                  OPN-01: evaluated   # since spring
                  OPN-02: in place

                  # we think so
                  OPN-03:
                    level: in place # nearly
                    remark: Since 2024.
                    evidence:
                      - { kind: policy, reference: a.pdf }
                      # seen by nobody
                      - kind: minutes # the only ones
                        reference: b.pdf
                      - { kind: report, reference: c.pdf }
                    signed off: { by: Priya Nair, on: 2026-01-02 } # by mail
                  OPN-04: { not known: nobody can say }
                  # of five
                  OPN-05:
                    level: in place
                    remark: |
                      Two
                      lines.
                  OPN-07: started
                  # of eight
                  OPN-08: # eight
                    not applicable: none
                    # to the end of eight
                  OPN-09: { level: started }
                  OPN-06: { level: started, remark: "Six: we try.", evidence: [{ kind: policy, reference: d.pdf, dated: 2025-01-01, covers: 26% }] } # six
                  OPN-10: { not applicable: we have "none" }
                  OPN-11: evaluated
                  OPN-12: started # a part
                """, ManyChanges.toSecond())).isEqualTo(HEAD_NOW + """

                # what we do
                answers:
                  OPN-01: reviewed   # since spring
                  OPN-02: in place

                  # we think so
                  # Confirm: OPN-03 means something else now (many@2: Only complete counts count.)
                  OPN-03:
                    reconfirm: in place # nearly
                    remark: Since 2024.
                    evidence:
                      - { kind: written policy, reference: a.pdf }
                      - { kind: report, reference: c.pdf }
                  OPN-20: { not known: nobody can say }
                  OPN-21: { not known: nobody can say }
                  # Confirm: OPN-22 is what OPN-05 and OPN-06 were (many@2: They belong together.)
                  OPN-22:
                    reconfirm: started
                    remark: |-
                      OPN-05: Two
                      lines.
                      OPN-06: Six: we try.
                    evidence:
                      - { kind: written policy, reference: d.pdf, dated: 2025-01-01, covers: 26% }
                  OPN-23: started
                  OPN-09: { level: not in place }
                  # Confirm: OPN-10 cannot be 'not applicable' any more (many@2: It applies to everyone.)
                  OPN-10: { reconfirm: "not applicable: we have \\"none\\"" }
                  # Confirm: OPN-11 has another scale of levels now (many@2)
                  OPN-11: { reconfirm: evaluated }
                  # Confirm: OPN-12 was a part of OPN-12 (many@2: A part of it stands alone now.)
                  OPN-12: { reconfirm: started } # a part
                  # Confirm: OPN-24 was a part of OPN-12 (many@2: A part of it stands alone now.)
                  OPN-24: { reconfirm: started } # a part
                set aside:
                  many@1:
                    signed off:
                      OPN-03: { by: Priya Nair, on: 2026-01-02 } # by mail
                    evidence:
                      OPN-03:
                        # seen by nobody
                        - kind: minutes # the only ones
                          reference: b.pdf
                    answers:
                      # of five
                      OPN-05:
                        level: in place
                        remark: |
                          Two
                          lines.
                      # of eight
                      OPN-08: # eight
                        not applicable: none
                        # to the end of eight
                      OPN-06: { level: started, remark: "Six: we try.", evidence: [{ kind: policy, reference: d.pdf, dated: 2025-01-01, covers: 26% }] } # six
                """);
    }

    @Test
    void targets_go_the_way_of_their_answers() {
        assertThat(upgraded(HEAD + """
                targets:
                  OPN-01: evaluated
                  OPN-02: evaluated # high
                  OPN-03: in place
                  OPN-04: in place # both
                  OPN-05: started
                  OPN-06: in place
                  OPN-07:
                  OPN-08: started
                """, ManyChanges.toSecond())).isEqualTo(HEAD_NOW + """
                targets:
                  OPN-01: reviewed
                  OPN-03: in place
                  OPN-20: in place # both
                  OPN-21: in place # both
                  OPN-22: in place
                  OPN-23:
                set aside:
                  many@1:
                    targets:
                      OPN-02: evaluated # high
                      OPN-05: started
                      OPN-06: in place
                      OPN-08: started
                """);
    }

    @Test
    void facts_and_words_are_renamed_or_set_aside() {
        assertThat(upgraded(HEAD.replace("35\n", """
                35
                  sector: other # what else
                  nation: wales
                  offers:
                    - internships
                    - placements # of pupils
                    # every year
                    - graduate entry # ten
                """) + """
                facts:
                  starters a year: 4 # about
                  # long ago
                  old habit: "yes: always"
                  style: strict
                  next review: 2027-01-01
                  interns paid: yes
                  counts:
                    - { dated: 2025-01-01, people: 3, note: all }
                    # the second
                    - note: none # at all
                      dated: 2026-01-01
                      people: # not counted
                  visits: [{ dated: 2025-01-01 }]
                  talks:
                    - title: One
                """, ManyChanges.toSecond()))
                .isEqualTo(HEAD_NOW.replace("35\n", """
                35
                  # of pupils
                  offers:
                    - placements
                """) + """
                facts:
                  trainees a year: 4 # about
                  interns paid: yes
                  head counts:
                    - { dated: 2025-01-01, heads: 3 }
                    # the second
                    -  # at all
                      dated: 2026-01-01
                      heads: # not counted
                set aside:
                  many@1:
                    facts:
                      # long ago
                      old habit: "yes: always"
                      style: strict
                      next review: 2027-01-01
                      counts:
                        - { dated: 2025-01-01, people: 3, note: all }
                        # the second
                        - note: none # at all
                          dated: 2026-01-01
                          people: # not counted
                      visits: [{ dated: 2025-01-01 }]
                      talks:
                        - title: One
                    sector: other # what else
                    nation: wales
                    offers:
                      # every year
                      - graduate entry # ten
                """);
    }

    @Test
    void answers_in_braces_stay_in_braces_and_the_reasons_stand_above() {
        assertThat(upgraded(HEAD + """
                answers: { OPN-03: in place, 'OPN-04': { level: started, signed off: { by: Me, on: 2026-01-01 } }, OPN-08: started,
                  OPN-05: started, # five
                  OPN-06: in place }
                targets: {OPN-04: started,OPN-05: started}
                """, ManyChanges.toSecond())).isEqualTo(HEAD_NOW + """
                # Confirm: OPN-03 means something else now (many@2: Only complete counts count.)
                # Confirm: OPN-20 was a part of OPN-04 (many@2: These are two things: one each.)
                # Confirm: OPN-21 was a part of OPN-04 (many@2: These are two things: one each.)
                # Confirm: OPN-22 is what OPN-05 and OPN-06 were (many@2: They belong together.)
                answers: { OPN-03: { reconfirm: in place }, 'OPN-20': { reconfirm: started }, 'OPN-21': { reconfirm: started },
                  OPN-22: { reconfirm: started } # five
                 }
                targets: {OPN-20: started, OPN-21: started,OPN-22: started}
                set aside:
                  many@1:
                    signed off:
                      OPN-04: { by: Me, on: 2026-01-01 }
                    answers:
                      OPN-08: started
                      # five
                      OPN-05: started
                      OPN-06: in place
                    targets:
                      OPN-05: started
                """);
    }

    @Test
    void json_stays_json() {
        assertThat(upgraded("""
                        {"assessment": 1, "pack": "many@1", "judged on": "2026-01-31",
                         "organisation": {"name": "Ours", "audience": "employer", "headcount": 35, "offers": ["placements", "graduate entry"]},
                         "answers": {"OPN-03": "in place", "OPN-05": {"level": "in place", "remark": "a: b"}, "OPN-08": null}}
                        """, ManyChanges.toSecond())).isEqualTo("""
                        {"assessment": 1, "pack": "many@2", "judged on": "2026-01-31",
                         "organisation": {"name": "Ours", "audience": "employer", "headcount": 35, "offers": ["placements"]},
                         "answers": {"OPN-03": { "reconfirm": "in place" }, "OPN-22": { "reconfirm": "OPN-05 in place", "remark": "OPN-05: a: b" }}, \
                        "set aside": { "many@1": { "answers": { "OPN-05": {"level": "in place", "remark": "a: b"}, "OPN-08": null }, "offers": [ "graduate entry" ] } }}
                        """);
    }

    @Test
    void what_waits_already_goes_on_waiting_and_is_told_when_it_is_asked_once_more() {
        assertThat(upgraded(HEAD + """
                answers:
                  OPN-02: { reconfirm: started }
                  OPN-03: in place
                set aside: { many@0: { answers: { OLD-01: started } } }
                """, ManyChanges.toSecond(), ManyChanges.toThird()))
                .isEqualTo(HEAD_NOW.replace("many-2", "many-3").replace("many@2", "many@3") + """
                answers:
                  OPN-02: { reconfirm: started }
                  # Confirm: OPN-03 means something else now (many@2: Only complete counts count.)
                  # Confirm: OPN-03 means something else now (many@3: It is about the law now.)
                  OPN-03: { reconfirm: in place }
                set aside: { many@0: { answers: { OLD-01: started } } }
                """);
    }
}
