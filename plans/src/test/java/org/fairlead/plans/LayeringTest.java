package org.fairlead.plans;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packages = "org.fairlead.plans", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {
    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime");

    @ArchTest
    static final ArchRule only_scheduling_knows_the_solver = noClasses()
            .that()
            .resideOutsideOfPackage("org.fairlead.plans.scheduling..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.chocosolver..", "org.jgrapht..")
            .because("the solver can then be changed in one place");

    @ArchTest
    static final ArchRule files_are_read_by_forms = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "org.yaml..", "java.nio.file..")
            .because("reading knows YAML, and faces know folders");

    @ArchTest
    static final ArchRule nobody_reads_a_clock = noClasses()
            .should()
            .callMethodWhere(describe("a clock is read", LayeringTest::readsAClock))
            .because("the day is an argument, and a search ends after so many tries, never after a time");

    private static boolean readsAClock(JavaCall<?> call) {
        return CLOCKS.contains(call.getName())
                && call.getTargetOwner().getPackageName().startsWith("java.");
    }

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("org.fairlead.plans.(**)")
            .should()
            .beFreeOfCycles()
            .because("a part can then be read, tested and moved without the others");
}
