package org.fairlead.reports.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.PackRef;
import org.fairlead.reports.Sample;
import org.fairlead.reports.analysis.Reports;
import org.fairlead.reports.differences.DifferencesDocument;
import org.fairlead.reports.handbook.Handbook;
import org.fairlead.reports.impact.ImpactDocument;
import org.fairlead.reports.plan.PlanDocument;
import org.fairlead.reports.plan.Schedules;
import org.fairlead.reports.progress.ProgressDocument;
import org.fairlead.reports.progress.Progresses;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page in a browser, looked at by axe. Needs Chromium and Node on the machine, and is left out where one of them is missing. */
class AccessibilityTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @BeforeAll
    static void open() throws IOException {
        Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<Path> node = onPath("node");
        assumeTrue(chromium.isPresent(), "There is no Chromium on the PATH, so no page was looked at in a browser.");
        assumeTrue(node.isPresent(), "There is no Node on the PATH, so no page was looked at in a browser.");
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH", node.get().toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
        write("handbook", Handbook.of(Sample.tiny(folder.resolve("tiny"))));
        write(
                "changes",
                DifferencesDocument.of(Sample.diff(new PackRef("toolkit", "2012"), new PackRef("toolkit", "2014"))));
        write("report", Reports.sample("tallowgate-pym/2026"));
        write("empty", Reports.empty());
        write("unknown", Reports.unknown());
        write("hostile", Reports.hostile());
        write("progress", ProgressDocument.of(Progresses.larkspurVane(), Setting.PLAIN));
        write("plan", PlanDocument.of(Schedules.everything(), Setting.PLAIN));
        write("hostile-plan", PlanDocument.of(Schedules.hostile(), Setting.PLAIN));
        write("impact", ImpactDocument.of(Progresses.impact()));
    }

    private static void write(String name, Document document) throws IOException {
        Files.writeString(folder.resolve(name + ".html"), HtmlDocument.of(document));
    }

    private static Optional<Path> onPath(String... names) {
        List<String> folders = List.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1));
        return Arrays.stream(names)
                .flatMap(name -> folders.stream().map(each -> Path.of(each, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static Page page(String name, ColorScheme scheme, int width) {
        Page page = java.util.Objects.requireNonNull(browser)
                .newPage(new Browser.NewPageOptions().setColorScheme(scheme).setViewportSize(width, 900));
        page.navigate(folder.resolve(name + ".html").toUri().toString());
        return page;
    }

    @ParameterizedTest
    @CsvSource({
        "handbook, LIGHT, 1280",
        "handbook, DARK, 320",
        "changes, LIGHT, 1280",
        "changes, DARK, 320",
        "report, LIGHT, 1280",
        "report, DARK, 320",
        "empty, LIGHT, 1280",
        "unknown, DARK, 1280",
        "hostile, LIGHT, 320",
        "progress, LIGHT, 1280",
        "progress, DARK, 320",
        "plan, LIGHT, 1280",
        "plan, DARK, 320",
        "hostile-plan, LIGHT, 320",
        "impact, LIGHT, 1280",
        "impact, DARK, 320"
    })
    void axe_finds_nothing_to_object_to(String name, ColorScheme scheme, int width) {
        try (Page page = page(name, scheme, width)) {
            var results = new AxeBuilder(page).withTags(RULES).analyze();

            assertThat(results.getPasses()).hasSizeGreaterThan(20);
            assertThat(results.getViolations())
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"handbook", "report", "hostile", "progress", "plan", "hostile-plan", "impact"})
    void a_narrow_screen_scrolls_in_one_direction_only(String name) {
        try (Page page = page(name, ColorScheme.LIGHT, 320)) {
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    @Test
    void the_first_stop_of_a_keyboard_skips_to_the_text_and_is_seen() {
        try (Page page = page("handbook", ColorScheme.LIGHT, 1280)) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.getBoundingClientRect().top >= 0"))
                    .isEqualTo(true);
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        }
    }
}
