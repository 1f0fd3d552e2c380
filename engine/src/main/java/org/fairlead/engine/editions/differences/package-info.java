/** In what one edition differs from another, and what that asks of those who publish it. */
@NullMarked
package org.fairlead.engine.editions.differences;

import org.jspecify.annotations.NullMarked;
