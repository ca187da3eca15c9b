package io.github.comparisonpages;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.recognize.verdict.text.Part;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that keep the packages a straight line. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

    private static final String BASE = "io.github.comparisonpages";

    /** The order of execution. Each stage may use those before it, and {@code goal} all. */
    private static final List<String> STAGES = List.of(
            "codec",
            "text",
            "diagnostic",
            "model",
            "api",
            "load",
            "parse",
            "recognize",
            "edit",
            "relate",
            "create",
            "score",
            "diff",
            "lint",
            "view",
            "write",
            "pipeline",
            "incremental",
            "preview",
            "goal");

    /** The rooms of stages, each of which uses only those before it in its list. */
    private static final List<List<String>> ROOMS = List.of(
            List.of("model.document", "model.matrix", "model"),
            List.of("model.document", "model.metadata", "model"),
            List.of("load", "load.git"),
            List.of("relate.address", "relate.entry", "relate.topic", "relate"),
            List.of("relate.entry", "relate.contradiction", "relate"),
            List.of(
                    "view",
                    "view.chart",
                    "view.matrix",
                    "view.page",
                    "view.summary",
                    "view.catalog",
                    "view.explain",
                    "view.diff"),
            List.of("write.site", "write.site.stamp", "write.site.skin"),
            List.of(
                    "goal.configuration",
                    "goal.log",
                    "goal.check",
                    "goal.site",
                    "goal.console",
                    "goal.draft",
                    "goal.project",
                    "goal"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    /** All but the help that the build generates. */
    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage(BASE + "..")
            .and(DescribedPredicate.describe(
                    "written here", c -> !c.getSimpleName().equals("HelpMojo")));

    static List<String> stages() {
        return STAGES;
    }

    @Test
    void every_package_is_a_stage() {
        var packages = new TreeSet<String>();
        for (var javaClass : CLASSES) {
            String below = javaClass.getPackageName().substring(BASE.length());
            if (!below.isEmpty() && OURS.test(javaClass)) {
                packages.add(below.substring(1).split("\\.")[0]);
            }
        }
        packages.removeAll(STAGES);
        assertEquals(Set.of(), packages);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void a_stage_uses_only_stages_before_it(String stage) {
        var later = STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size()).stream()
                .map(s -> BASE + "." + s + "..")
                .toArray(String[]::new);
        noClasses()
                .that(resideInAPackage(BASE + "." + stage + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(later))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    static List<List<String>> rooms() {
        return ROOMS;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_uses_only_rooms_before_it(List<String> rooms) {
        for (int i = 0; i < rooms.size() - 1; i++) {
            var later = rooms.subList(i + 1, rooms.size()).stream()
                    .map(room -> BASE + "." + room)
                    .toArray(String[]::new);
            noClasses()
                    .that(resideInAPackage(BASE + "." + rooms.get(i)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(later))
                    .check(CLASSES);
        }
    }

    /** Packages can be free of cycles while their classes are a knot. */
    @Test
    void classes_are_free_of_cycles() {
        slices().assignedFrom(new EachClass())
                .should()
                .beFreeOfCycles()
                // What stands in a section knows its section, as a node knows its parent.
                .ignoreDependency(Unit.class, Part.class)
                .check(CLASSES);
    }

    @Test
    void what_a_page_shows_depends_on_no_rule() {
        noClasses()
                .that(resideInAPackage(BASE + ".view.."))
                .should()
                .dependOnClassesThat(resideInAPackage(BASE + ".lint.."))
                .check(CLASSES);
    }

    @Test
    void only_parse_knows_CommonMark_and_YAML() {
        onlyIn(Set.of("parse"), "org.commonmark..", "org.snakeyaml..");
    }

    @Test
    void only_one_room_knows_Git() {
        onlyIn(Set.of("load.git"), "org.eclipse.jgit..");
    }

    @Test
    void only_what_finds_tags_and_prints_them_knows_the_sanitizer() {
        onlyIn(Set.of("parse", "write.html"), "org.owasp..");
    }

    @Test
    void only_the_HTML_writer_knows_FreeMarker() {
        onlyIn(Set.of("write.html"), "freemarker..");
    }

    @Test
    void only_what_reads_and_writes_JSON_knows_Jackson() {
        onlyIn(Set.of("load", "write.json"), "com.fasterxml..");
    }

    @Test
    void only_what_loads_spreadsheets_knows_their_readers() {
        onlyIn(Set.of("load.sheet"), "org.apache.commons.csv..", "org.dhatim..");
    }

    @Test
    void only_what_edits_a_project_knows_the_editor() {
        onlyIn(Set.of("goal.project"), "eu.maveniverse..");
    }

    @Test
    void only_the_site_writer_and_the_goals_know_Doxia() {
        onlyIn(Set.of("write.site", "goal"), "org.apache.maven.doxia..");
    }

    @Test
    void only_the_goals_know_the_rest_of_Maven() {
        noClasses()
                .that(OURS.and(outside(Set.of("goal"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.apache.maven..", "org.codehaus.plexus..", "org.eclipse.aether..", "javax.inject..")
                        .and(DescribedPredicate.not(resideInAPackage("org.apache.maven.doxia.."))))
                .check(CLASSES);
    }

    /** At site time an older Doxia may be in charge, to which these classes are unknown. */
    @Test
    void what_draws_a_skin_stays_apart_from_what_runs_at_site_time() {
        noClasses()
                .that(OURS.and(DescribedPredicate.describe(
                        "run at site time",
                        c -> !Set.of("SkinFrame", "SkinOutput", "ProjectSkin").contains(c.getSimpleName()))))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are Doxia's beyond its sinks",
                        c -> c.getPackageName().startsWith("org.apache.maven.doxia.")
                                && !c.getPackageName().equals("org.apache.maven.doxia.sink")))
                .check(CLASSES);
    }

    @Test
    void files_are_touched_only_where_they_are_read_and_written() {
        noClasses()
                .that(OURS.and(outside(Set.of("load", "write", "incremental"))))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "touch files",
                        c -> Set.of(
                                        "java.nio.file.Files",
                                        "java.nio.file.FileSystem",
                                        "java.nio.file.FileSystems",
                                        "java.io.FileInputStream",
                                        "java.io.FileOutputStream",
                                        "java.io.FileReader",
                                        "java.io.FileWriter",
                                        "java.io.RandomAccessFile")
                                .contains(c.getName())))
                .check(CLASSES);
    }

    @Test
    void the_clock_and_the_machine_are_asked_only_by_the_goals() {
        noClasses()
                .that(OURS.and(outside(Set.of("goal"))))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("are clocks", c -> c.isEquivalentTo(Clock.class)))
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "the clock is read by now()",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")))
                .check(CLASSES);
    }

    @Test
    void nothing_depends_on_the_default_locale_or_charset() {
        noClasses()
                .that(OURS)
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .check(CLASSES);
    }

    @Test
    void nothing_prints_to_the_console() {
        noClasses()
                .that(OURS)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void no_state_is_static() {
        fields().that()
                .areStatic()
                .and(DescribedPredicate.describe(
                        "are written by hand", f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .and()
                .areDeclaredInClassesThat(OURS)
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void the_vocabulary_is_made_of_values() {
        var wrong = new ArrayList<String>();
        for (var javaClass : CLASSES) {
            boolean vocabulary =
                    resideInAnyPackage(BASE + ".diagnostic", BASE + ".model..").test(javaClass);
            if (vocabulary && !isValue(javaClass) && !isNamespace(javaClass)) {
                wrong.add(javaClass.getName());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void what_a_page_shows_is_made_of_values() {
        var wrong = new ArrayList<String>();
        for (var javaClass : CLASSES) {
            boolean view = resideInAPackage(BASE + ".view..").test(javaClass);
            boolean shown = view && javaClass.getModifiers().contains(JavaModifier.PUBLIC);
            if (shown && !isValue(javaClass) && !isNamespace(javaClass) && !isImmutable(javaClass)) {
                wrong.add(javaClass.getName());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void what_others_may_implement_is_made_of_interfaces_and_values() {
        var wrong = new ArrayList<String>();
        for (var javaClass : CLASSES) {
            boolean api = resideInAPackage(BASE + ".api..").test(javaClass);
            if (api && !javaClass.isInterface() && !isValue(javaClass)) {
                wrong.add(javaClass.getName());
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean isValue(JavaClass javaClass) {
        return javaClass.isRecord()
                || javaClass.isEnum()
                || javaClass.isAnonymousClass()
                || javaClass.getSimpleName().equals("package-info")
                || javaClass.isInterface() && javaClass.reflect().isSealed();
    }

    /** A class of static methods: it has no instances. */
    private static boolean isNamespace(JavaClass javaClass) {
        return javaClass.getModifiers().contains(JavaModifier.FINAL)
                && javaClass.getConstructors().stream()
                        .allMatch(c -> c.getModifiers().contains(JavaModifier.PRIVATE))
                && javaClass.getFields().stream().allMatch(f -> f.getModifiers().contains(JavaModifier.STATIC));
    }

    /** What looks something up, such as words, without being shown itself. */
    private static boolean isImmutable(JavaClass javaClass) {
        return javaClass.getModifiers().contains(JavaModifier.FINAL)
                && javaClass.getFields().stream().allMatch(f -> f.getModifiers().contains(JavaModifier.FINAL));
    }

    @Test
    void every_package_says_what_enters_and_leaves_and_is_null_marked() {
        var wrong = new TreeSet<String>();
        for (var javaClass : CLASSES) {
            JavaPackage javaPackage = javaClass.getPackage();
            if (OURS.test(javaClass) && !javaPackage.isAnnotatedWith(NullMarked.class)) {
                wrong.add(javaPackage.getName());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void the_rules_see_the_classes() {
        assertTrue(CLASSES.contain(ComparisonPipeline.class));
    }

    /** Takes a class with those nested in it for a slice, so that a circle of two is told. */
    private static final class EachClass implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            String name = javaClass.getName();
            int nested = name.indexOf('$');
            return OURS.test(javaClass)
                    ? SliceIdentifier.of(nested < 0 ? name : name.substring(0, nested))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "each class";
        }
    }

    private static void onlyIn(Set<String> packages, String... libraries) {
        noClasses()
                .that(OURS.and(outside(packages)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> outside(Set<String> packages) {
        return DescribedPredicate.not(resideInAnyPackage(
                packages.stream().map(p -> BASE + "." + p + "..").toArray(String[]::new)));
    }
}
