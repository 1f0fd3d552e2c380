package org.fairlead.engine.editions;

import java.util.List;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.reading.Additions;
import org.fairlead.engine.reading.PlacedYaml;
import org.fairlead.engine.reading.PlacedYaml.Entry;
import org.fairlead.engine.reading.PlacedYaml.Member;
import org.fairlead.engine.reading.PlacedYaml.Part;
import org.fairlead.engine.reading.YamlEdits;

/** A person's file while it is being moved to another edition. */
final class Draft {
    static final String SET_ASIDE = "set aside";

    private final YamlEdits edits;
    private final Part root;
    private final Additions additions = new Additions();
    private final Additions kept;

    private Draft(String text, Assessment old) {
        this.edits = new YamlEdits(PlacedYaml.of(text));
        this.root = edits.yaml().root();
        this.kept = additions.map(SET_ASIDE).map(old.pack().toString());
    }

    /**
     * The text of an account in the later edition. What is not touched by the change of edition stays sign by sign.
     *
     * @param text from which the old account was read without a problem
     * @param taken gets the ways, key by key, to what is in the place of something that is to be set aside
     */
    static String of(String text, Assessment old, Carrier carrier, Carried carried, List<List<String>> taken) {
        Draft draft = new Draft(text, old);
        draft.head(carrier);
        new DraftWords(draft, carrier, old).write();
        new DraftAnswers(draft, carrier, old, carried.assessment()).write(draft, carrier);
        new DraftTargets(draft, carrier, old, carried.assessment()).write(draft, carrier);
        new DraftAccepted(draft, carrier).write(draft, carrier);
        if (!draft.kept.isEmpty()) {
            taken.addAll(draft.additions.addTo(draft.edits));
        }
        return taken.isEmpty() ? draft.edits.applied() : text;
    }

    private void head(Carrier carrier) {
        root.entry("pack")
                .ifPresent(
                        entry -> edits.replace(entry.value(), carrier.to().ref().toString()));
        edits.replaceInHead(schema(carrier.from().ref()), schema(carrier.to().ref()));
    }

    private static String schema(PackRef ref) {
        return "assessment-%s-%s.schema.json".formatted(ref.id(), ref.edition());
    }

    YamlEdits edits() {
        return edits;
    }

    Part root() {
        return root;
    }

    /** What is set aside in this step, by part. */
    Additions kept() {
        return kept;
    }

    /** An entry as it stands. */
    Additions.Text verbatim(Part in, Entry entry) {
        YamlEdits untouched = new YamlEdits(edits.yaml());
        return new Additions.Text(untouched.standing(in, entry), untouched.flowing(in, entry));
    }

    /** An entry as it stands, under another key. */
    Additions.Text verbatim(Part in, Entry entry, String key) {
        YamlEdits renamed = new YamlEdits(edits.yaml());
        renamed.rename(entry, key);
        return new Additions.Text(renamed.standing(in, entry), renamed.flowing(in, entry));
    }

    /** Moves an entry to what is set aside, below the part it stood in. */
    void setAside(String part, Part in, Entry entry) {
        kept.map(part).entry(entry.name(), verbatim(in, entry));
        edits.remove(in, entry);
    }

    /** Some items of a list as they stand, under a key. */
    Additions.Text verbatim(Part list, List<? extends Member> items, String key) {
        YamlEdits untouched = new YamlEdits(edits.yaml());
        return Additions.list(
                key,
                items.stream().map(item -> untouched.standing(list, item)).toList(),
                items.stream().map(item -> untouched.flowing(list, item)).toList(),
                edits.yaml());
    }
}
