/** Levels to credits, ranges and bands: plain arithmetic. */
@NullMarked
package org.fairlead.engine.scoring;

import org.jspecify.annotations.NullMarked;
