/** Packs and assessments for the tests to begin from. */
@NullMarked
package org.fairlead.engine.given;

import org.jspecify.annotations.NullMarked;
