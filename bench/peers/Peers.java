import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.fairlead.bench.Bundled;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Practice;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Times kie-dmn, and Fairlead's whole judging, against a plain loop; writes the cases down for the engines of the other language. */
final class Peers {
    private static final int ASSESSMENTS = 200;
    private static final int TURN = 10;
    private static final int ROUNDS = 5;
    private static final Set<String> FROM_FIGURES =
            Set.of("MON-03", "MON-11", "MON-12", "MON-14", "MON-15", "MON-18", "LEAD-15");
    private static final Set<String> OPEN_TO_ALL = Set.of("REC-03", "SEL-05", "SEL-01");

    private static Object sink = "";

    /** One assessment as every engine gets it: practice, answer and organisation joined. */
    private record Sheet(Assessment assessment, List<Map<String, Object>> cases) {}

    public static void main(String[] args) throws IOException {
        Assessor assessor = Bundled.assessor();
        List<Sheet> sheets = new ArrayList<>();
        for (Assessment assessment : new Generated(assessor.pack()).assessments(1, ASSESSMENTS)) {
            sheets.add(new Sheet(assessment, cases(assessor, assessment)));
        }
        Files.writeString(Path.of(args[1]), json(sheets));
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newFileResource(args[0])))
                .getOrElseThrow(failed -> new IllegalStateException(failed));
        DMNModel model = runtime.getModels().get(0);
        for (Sheet sheet : sheets) {
            int[] plain = plain(sheet);
            require(Arrays.equals(plain, dmn(runtime, model, sheet)), "kie-dmn disagrees");
            require(Arrays.equals(plain, applicable(assessor.assess(sheet.assessment()), plain)), "Fairlead disagrees");
        }
        System.out.println("Java, plain loop = 1 (least, median, most of " + ROUNDS + " rounds)");
        compare("kie-dmn 10.2.0", sheets, sheet -> dmn(runtime, model, sheet).length);
        compare("Fairlead, the whole judgement", sheets, sheet -> assessor.assess(sheet.assessment()).gaps().size());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static List<Map<String, Object>> cases(Assessor assessor, Assessment assessment) {
        Organisation organisation = assessment.organisation();
        boolean contacts = organisation.groups().getOrDefault("internships", List.of()).stream()
                .anyMatch(each -> "contacts".equals(each.get("filled through")));
        List<Map<String, Object>> cases = new ArrayList<>();
        for (Practice practice : assessor.pack().practices().values()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("id", practice.id());
            each.put("area", practice.area());
            each.put("weight", practice.weight());
            each.put("audiences", practice.scope().audiences().stream().map(Audience::word).sorted().toList());
            each.put("size", practice.scope().size().map(Object::toString).orElse("any"));
            each.put("offering", practice.scope().offering());
            each.put("sectors", practice.scope().sectors());
            each.put("level", level(assessment, practice.id()));
            each.put("audience", organisation.audience().word());
            each.put("orgSize", assessor.pack().sizeOf(organisation.headcount()).word());
            each.put("offers", organisation.offers().stream().sorted().toList());
            each.put("sector", organisation.sector().orElse(""));
            each.put("collected", level(assessment, "MON-01"));
            each.put("keptApart", yesOrNo(organisation, "monitoring form kept apart"));
            each.put("dataPolicy", yesOrNo(organisation, "data policy"));
            each.put("contacts", contacts);
            cases.add(each);
        }
        return cases;
    }

    /** The step claimed, -1 where none is known, -2 where the practice is said not to apply. */
    private static int level(Assessment assessment, String practice) {
        Answer answer = assessment.answers().get(practice);
        return answer instanceof Answer.Claimed claimed
                ? claimed.level().step()
                : answer instanceof Answer.NotApplicable ? -2 : -1;
    }

    private static String yesOrNo(Organisation organisation, String fact) {
        Object said = organisation.facts().get(fact);
        return said == null ? "" : said.equals(true) ? "yes" : "no";
    }

    private static int[] plain(Sheet sheet) {
        return sheet.cases().stream().mapToInt(Peers::plain).toArray();
    }

    private static int plain(Map<String, Object> c) {
        int level = (int) c.get("level");
        String id = (String) c.get("id");
        if (level == -2
                || !((List<?>) c.get("audiences")).contains(c.get("audience"))
                || !(c.get("size").equals("any") || !c.get("audience").equals("employer") || c.get("size").equals(c.get("orgSize")))
                || !(((List<?>) c.get("offering")).isEmpty() || shareOne((List<?>) c.get("offering"), (List<?>) c.get("offers")))
                || !(((List<?>) c.get("sectors")).isEmpty() || ((List<?>) c.get("sectors")).contains(c.get("sector")))) {
            return -1;
        }
        if ((int) c.get("collected") == 0 && FROM_FIGURES.contains(id) || c.get("keptApart").equals("no") && id.equals("SEL-09")) {
            return 0;
        }
        if (level > 1
                && (c.get("dataPolicy").equals("no") && id.equals("MON-10")
                        || c.get("contacts").equals(true) && OPEN_TO_ALL.contains(id))) {
            return 1;
        }
        return Math.max(0, level);
    }

    private static boolean shareOne(List<?> some, List<?> others) {
        for (Object each : some) {
            if (others.contains(each)) {
                return true;
            }
        }
        return false;
    }

    private static int[] dmn(DMNRuntime runtime, DMNModel model, Sheet sheet) {
        DMNContext context = runtime.newContext();
        context.set("cases", sheet.cases());
        var result = runtime.evaluateAll(model, context);
        require(!result.hasErrors(), "kie-dmn: " + result.getMessages());
        return ((List<?>) result.getDecisionResultByName("levels").getResult())
                .stream().mapToInt(each -> ((Number) each).intValue()).toArray();
    }

    /** The levels where Fairlead says that the practice applies. */
    private static int[] applicable(GapAnalysis analysis, int[] levels) {
        int[] applicable = levels.clone();
        int i = 0;
        for (var standing : analysis.standings().values()) {
            applicable[i] = standing.applies() ? Math.max(0, applicable[i]) : -1;
            i++;
        }
        return applicable;
    }

    /** Credits by area: the sum that every engine is asked for. */
    private static Map<String, Integer> credits(Sheet sheet) {
        int[] levels = plain(sheet);
        Map<String, Integer> credits = new LinkedHashMap<>();
        for (int i = 0; i < levels.length; i++) {
            Map<String, Object> c = sheet.cases().get(i);
            credits.merge((String) c.get("area"), Math.max(0, levels[i]) * (int) c.get("weight"), Integer::sum);
        }
        return credits;
    }

    private static void compare(String name, List<Sheet> sheets, ToIntFunction<Sheet> engine) {
        double[] ratios = new double[ROUNDS];
        round(sheets, engine);
        for (int i = 0; i < ROUNDS; i++) {
            ratios[i] = round(sheets, engine);
        }
        Arrays.sort(ratios);
        System.out.printf("%-32s %8.1f %8.1f %8.1f%n", name, ratios[0], ratios[ROUNDS / 2], ratios[ROUNDS - 1]);
    }

    /** Turn and turn about for three seconds, so that whatever else the machine does slows both. */
    private static double round(List<Sheet> sheets, ToIntFunction<Sheet> engine) {
        long plain = 0;
        long other = 0;
        long end = System.nanoTime() + 3_000_000_000L;
        for (int from = 0; System.nanoTime() < end; from = (from + TURN) % ASSESSMENTS) {
            List<Sheet> turn = sheets.subList(from, from + TURN);
            long start = System.nanoTime();
            for (Sheet sheet : turn) {
                sink = credits(sheet);
            }
            long middle = System.nanoTime();
            for (Sheet sheet : turn) {
                sink = engine.applyAsInt(sheet);
            }
            plain += middle - start;
            other += System.nanoTime() - middle;
        }
        return (double) other / plain;
    }

    private static String json(List<Sheet> sheets) {
        return sheets.stream()
                .map(sheet -> sheet.cases().stream().map(Peers::json).collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> json(each.getKey()) + ":" + json(each.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Peers::json).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }
}
