/** The handbook of a pack: everything its files say, in an order and in words that a committee can read and comment on. */
@NullMarked
package org.fairlead.reports.handbook;

import org.jspecify.annotations.NullMarked;
