package org.fairlead.engine.authoring;

import org.fairlead.engine.model.Basis;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Status;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.PackFiles;

/** What a practice or rule has to have, beyond what the form of its file asks for. */
final class Completeness {
    private Completeness() {}

    static void look(Looked looked) {
        looked.pack().practices().values().forEach(practice -> look(looked, practice));
        looked.files().yaml().forEach((path, node) -> {
            if (path.endsWith("/" + PackFiles.RULE)) {
                sources(looked, node);
            }
            if (path.endsWith("/" + PackFiles.PRACTICE) || path.endsWith("/" + PackFiles.RULE)) {
                examples(looked, path.substring(0, path.lastIndexOf('/')));
            }
        });
    }

    private static void look(Looked looked, Practice practice) {
        Places places = looked.places();
        if (practice.evidence().isEmpty()) {
            looked.problems()
                    .add(
                            places.beside(practice.at(), "evidence"),
                            "%s names no evidence, so nothing above '%s' can ever be shown."
                                    .formatted(practice.id(), looked.pack().evidenceAbove()));
        }
        if (practice.sources().isEmpty()) {
            looked.problems()
                    .add(
                            places.beside(practice.at(), "sources"),
                            "%s names no source.".formatted(practice.id()),
                            "Where it is the authors' own, say so: 'basis: project'.");
        } else if (practice.status() == Status.CURRENT && practice.basis() == Basis.TITLE_ONLY) {
            looked.problems()
                    .add(
                            places.beside(practice.at(), "sources"),
                            "%s is current and rests on nothing but a title.".formatted(practice.id()),
                            "Name what else it rests on, or make it a draft.");
        }
    }

    private static void sources(Looked looked, Node node) {
        if (Places.items(node, "sources").findAny().isEmpty()) {
            Node at = node.member("sources").orElse(node);
            looked.problems()
                    .add(
                            at.at(),
                            "This rule names no source.",
                            "Where it is the authors' own, say so: 'basis: project'.");
        }
    }

    private static void examples(Looked looked, String folder) {
        if (!looked.files().yaml().containsKey(folder + "/" + PackFiles.EXAMPLES)) {
            looked.problems().add(looked.places().file(folder), "There is no examples.yml in this folder.");
        }
    }
}
