package org.fairlead.assessments;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.reading.AssessmentReader;
import org.fairlead.engine.reading.ExamplesReader;
import org.fairlead.engine.reading.Form;
import org.fairlead.engine.reading.MigrationForms;
import org.fairlead.engine.reading.PackForms;
import org.fairlead.engine.reading.SchemaWriter;
import org.fairlead.plans.file.PlanForms;
import org.fairlead.reports.brand.BrandReader;

/** The schemas of the files that people write. */
enum PublishedSchema {
    PACK("pack"),
    PACK_BASED_ON("pack-based-on"),
    RETIRED("retired"),
    MIGRATION("migration"),
    PRACTICE("practice"),
    RULE("rule"),
    EXAMPLES("examples"),
    BRAND("brand"),
    PLAN("plan"),
    TOOLKIT_2012("assessment-toolkit-2012"),
    TOOLKIT_2014("assessment-toolkit-2014"),
    GOOD_PRACTICE_2026("assessment-good-practice-2026");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<PublishedSchema, Schema> READ = new ConcurrentHashMap<>();

    final String file;

    PublishedSchema(String name) {
        this.file = name + ".schema.json";
    }

    private Form form() {
        return switch (this) {
            case PACK -> PackForms.pack();
            case PACK_BASED_ON -> PackForms.packBasedOn();
            case RETIRED -> PackForms.retired();
            case MIGRATION -> MigrationForms.migration();
            case PRACTICE -> PackForms.practice(PackForms.Vocabulary.ANY);
            case RULE -> PackForms.rule(PackForms.Vocabulary.ANY);
            case EXAMPLES -> ExamplesReader.anyPack();
            case BRAND -> BrandReader.FORM;
            case PLAN -> PlanForms.plan();
            case TOOLKIT_2012 -> assessment("toolkit", "2012");
            case TOOLKIT_2014 -> assessment("toolkit", "2014");
            case GOOD_PRACTICE_2026 -> assessment("good-practice", "2026");
        };
    }

    private static Form assessment(String id, String edition) {
        return new AssessmentReader(House.pack(new PackRef(id, edition)).pack()).form();
    }

    /** The schema of assessments against a pack. */
    static PublishedSchema of(PackRef pack) {
        return valueOf(
                (pack.id() + "_" + pack.edition()).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The schema as the program makes it. */
    String written() {
        return SchemaWriter.write(
                form(), "Generated from the form that the reader enforces; renew with: " + Golden.RENEW);
    }

    /** What the schema has against this YAML or JSON. */
    List<String> complaints(String yaml) {
        Schema schema = READ.computeIfAbsent(this, each -> read(each.written()));
        return complaints(schema, yaml, InputFormat.YAML);
    }

    static Schema read(String schema) {
        return REGISTRY.getSchema(schema, InputFormat.JSON);
    }

    /** What a schema has against a document. */
    static List<String> complaints(Schema schema, String document, InputFormat format) {
        return schema
                .validate(
                        document,
                        format,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
