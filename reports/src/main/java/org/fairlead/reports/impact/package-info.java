/** What a draft of an edition would do to those who answered an earlier one. */
@NullMarked
package org.fairlead.reports.impact;

import org.jspecify.annotations.NullMarked;
