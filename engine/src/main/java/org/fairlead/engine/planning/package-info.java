/** Gaps to actions, with the exact gain of each. */
@NullMarked
package org.fairlead.engine.planning;

import org.jspecify.annotations.NullMarked;
