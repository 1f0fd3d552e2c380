/** From one edition of a pack to another: what changed, what becomes of answers, and whom it moves. */
@NullMarked
package org.fairlead.engine.editions;

import org.jspecify.annotations.NullMarked;
