package org.fairlead.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrittenTest {
    private static final int ASSESSMENTS = 2_000;

    private final Assessor assessor = Bundled.assessor();
    private final Generator generator = new Generator(assessor.pack());

    @Test
    void two_thousand_assessments_are_read_back_as_they_were_written() {
        for (Assessment assessment : generator.assessments(0, ASSESSMENTS)) {
            Written written = Written.of(assessment);
            var problems = new Problems();
            assertThat(assessor.read(written.file(), Generator.LAST_DAY, problems))
                    .as(() -> problems.sorted() + "\n" + written.file().text())
                    .contains(written.assessment());
        }
    }

    @Test
    void the_same_seed_gives_the_same_assessment_and_another_seed_another() {
        assertThat(generator.assessment(7)).isEqualTo(generator.assessment(7)).isNotEqualTo(generator.assessment(8));
    }
}
