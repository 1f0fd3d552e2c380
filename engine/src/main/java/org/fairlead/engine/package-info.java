/** The machinery: reads, judges, scores, plans. It names no practice, no page and no threshold. {@link org.fairlead.engine.Assessor} is the way in. */
@NullMarked
package org.fairlead.engine;

import org.jspecify.annotations.NullMarked;
