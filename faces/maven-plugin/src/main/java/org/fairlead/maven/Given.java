package org.fairlead.maven;

import java.nio.file.Path;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;

/**
 * A self-assessment that was read without a problem, and judged.
 *
 * @param name what messages and the baseline call the file
 */
record Given(Path file, String name, Assessor assessor, Assessment assessment, GapAnalysis analysis) {}
