package org.fairlead.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "org.fairlead.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {
    private static final Set<String> CLOCKS =
            Set.of("now", "systemUTC", "systemDefaultZone", "tickSeconds", "tickMinutes");
    private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern PRACTICE_ID = Pattern.compile("\"[A-Z]{3,4}-[0-9]{2}\"");

    @ArchTest
    static final ArchRule only_judging_knows_drools = noClasses()
            .that()
            .resideOutsideOfPackage("org.fairlead.engine.judging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..", "com.github.javaparser..")
            .because("the rule engine can then be changed, or left out of a class path, in one place");

    @ArchTest
    static final ArchRule only_reading_knows_yaml = noClasses()
            .that()
            .resideOutsideOfPackage("org.fairlead.engine.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "org.yaml..", "org.snakeyaml..")
            .because("everyone else gets records, or a problem with its place");

    @ArchTest
    static final ArchRule the_model_is_plain = classes()
            .that()
            .resideInAPackage("org.fairlead.engine.model..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("org.fairlead.engine.model..", "java..", "org.jspecify.."))
            .because("the words of the field outlive every library");

    @ArchTest
    static final ArchRule nobody_reads_a_clock = noClasses()
            .should()
            .callMethodWhere(describe("a clock is read", LayeringTest::readsAClock))
            .orShould()
            .callConstructor(java.util.Date.class)
            .because("the day is an argument: the same pack, assessment and day give the same result for ever");

    private static boolean readsAClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        return (owner.startsWith("java.time.") && CLOCKS.contains(name))
                || (owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(name))
                || (owner.equals("java.util.Calendar") && name.equals("getInstance"));
    }

    @ArchTest
    static final ArchRule facts_depend_on_the_model_alone = classes()
            .that()
            .resideInAPackage("org.fairlead.engine.judging.facts")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.fairlead.engine.judging.facts", "org.fairlead.engine.model", "java..", "org.jspecify.."))
            .because("every public method of a fact can be called by a rule that a stranger wrote");

    @ArchTest
    static final ArchRule facts_reach_no_file_and_no_network = noClasses()
            .that()
            .resideInAPackage("org.fairlead.engine.judging.facts")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.lang.reflect..")
                    .and(DescribedPredicate.not(DescribedPredicate.describe(
                            "that records need", type -> type.getName().equals("java.lang.reflect.Type")))))
            .because("every public method of a fact can be called by a rule that a stranger wrote");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("org.fairlead.(**)")
            .should()
            .beFreeOfCycles()
            .because("a part can then be read, tested and moved without the others");

    @Test
    void the_engine_names_no_practice() throws IOException {
        for (Path file : below(Path.of("src", "main", "java"), ".java")) {
            String code = COMMENTS.matcher(Files.readString(file)).replaceAll("");
            assertThat(PRACTICE_ID.matcher(code).results().map(found -> found.group()))
                    .as("practices named in %s: a pack can be changed without touching the engine", file)
                    .isEmpty();
        }
    }

    @Test
    void packs_hold_no_java() throws IOException {
        assertThat(below(Path.of("..", "rules"), ".java").stream()
                        .filter(file -> !file.startsWith(Path.of("..", "rules", "src", "test"))))
                .as("those who write packs need no compiler")
                .isEmpty();
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("target"))
                    .toList();
        }
    }
}
