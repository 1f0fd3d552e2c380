package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.PackRef;

/** What becomes of each thing that was said, while it is being carried. */
final class Ledger {
    private final PackRef from;
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> before;
    private final Set<String> aside = new LinkedHashSet<>();

    Ledger(Assessment old) {
        this.from = old.pack();
        this.before = old.setAside();
    }

    void carried(String part, String name, List<String> to, String why) {
        passages.add(new Passage(part, name, Fate.CARRIED, to, why));
    }

    void toConfirm(String part, String name, List<String> to, String why) {
        passages.add(new Passage(part, name, Fate.TO_CONFIRM, to, why));
    }

    void setAside(String part, String name, String why) {
        passages.add(new Passage(part, name, Fate.SET_ASIDE, List.of(), why));
    }

    /** Something that is kept below the edition it was said under. */
    void keep(String part, String name) {
        aside.add(name + " (" + part + ", " + from + ")");
    }

    List<Passage> passages() {
        return passages;
    }

    /** All that is kept, what earlier editions left first. */
    List<String> kept() {
        List<String> kept = new ArrayList<>(before);
        kept.addAll(aside);
        return kept;
    }
}
