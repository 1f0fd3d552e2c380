/** What holds for everything in the house at once: published schemas, sample assessments and their results. */
@NullMarked
package org.fairlead.assessments;

import org.jspecify.annotations.NullMarked;
