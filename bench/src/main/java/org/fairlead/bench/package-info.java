/** Measures how fast Fairlead judges, beside plain Java that gives the same results. */
@NullMarked
package org.fairlead.bench;

import org.jspecify.annotations.NullMarked;
