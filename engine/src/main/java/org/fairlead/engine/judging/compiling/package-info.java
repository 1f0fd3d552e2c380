/** Rule files to compiled rules: the house form, the compiler, what is known of each rule. Never on the path of a judgement. */
@NullMarked
package org.fairlead.engine.judging.compiling;

import org.jspecify.annotations.NullMarked;
