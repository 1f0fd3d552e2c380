/** The page about all self-assessments of a project. */
@NullMarked
package org.fairlead.reports.site;

import org.jspecify.annotations.NullMarked;
