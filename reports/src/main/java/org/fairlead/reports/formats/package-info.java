/** The forms in which a result leaves Fairlead; a jar beside it may bring more. */
@NullMarked
package org.fairlead.reports.formats;

import org.jspecify.annotations.NullMarked;
