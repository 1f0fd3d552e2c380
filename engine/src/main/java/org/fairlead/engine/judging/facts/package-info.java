/** What a rule can see and say. Every public method here is part of the language that rules are written in. */
@NullMarked
package org.fairlead.engine.judging.facts;

import org.jspecify.annotations.NullMarked;
