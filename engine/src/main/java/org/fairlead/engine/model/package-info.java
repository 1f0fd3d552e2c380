/** The words of the field as records: what a pack says, what an organisation says, what is concluded. JDK and JSpecify only. */
@NullMarked
package org.fairlead.engine.model;

import org.jspecify.annotations.NullMarked;
