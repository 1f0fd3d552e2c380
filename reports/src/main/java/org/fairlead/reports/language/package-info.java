/** The words that reports add to what packs and people say, in every language they are to be had in. */
@NullMarked
package org.fairlead.reports.language;

import org.jspecify.annotations.NullMarked;
