/** For those who write packs: checks the words, runs the examples. */
@NullMarked
package org.fairlead.engine.authoring;

import org.jspecify.annotations.NullMarked;
