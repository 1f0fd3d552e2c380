package org.fairlead.engine.packs;

import java.util.SortedMap;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.TextFile;

/** A pack from outside Fairlead brings rules that the user has not accepted. */
public final class UntrustedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient PackFolder folder;

    UntrustedException(PackFolder folder) {
        super("The pack '%s' brings rules that you have not accepted (digest %s)."
                .formatted(folder.name(), folder.rulesDigest().substring(0, 16)));
        this.folder = folder;
    }

    /** The text of each rule file, to be shown before the user decides. */
    public SortedMap<String, TextFile> rules() {
        return folder.rules().drl();
    }

    /** What the user accepts. */
    public String digest() {
        return folder.rulesDigest();
    }
}
