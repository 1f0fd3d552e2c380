package org.fairlead.engine.judging.facts;

/** All the answers taken together. There is one in every judgement. */
public final class Sheet {
    private final int stated;
    private final int atTop;

    public Sheet(int stated, int atTop) {
        this.stated = stated;
        this.atTop = atTop;
    }

    /** How many practices were answered with a level. */
    public int getStated() {
        return stated;
    }

    /** Whether every level stated is the highest. */
    public boolean isAllAtTop() {
        return stated > 0 && stated == atTop;
    }
}
