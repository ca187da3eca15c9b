package io.github.comparisonpages.goal.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharedConfigurationTest {

    private static final Map<String, String> PARAMETERS = parameters();

    private @Nullable String reporting;
    private @Nullable String build;
    private @Nullable String management;
    private Set<String> given = Set.of();

    @Test
    void a_check_takes_what_stands_under_reporting() throws Exception {
        reporting = "<docsDirectory>handbook</docsDirectory>";

        assertEquals(
                Map.of("docsDirectory", "handbook"),
                goal("<docsDirectory>${comparison.docsDirectory}</docsDirectory>"));
        assertEquals(List.of(), conflicts());
    }

    @Test
    void a_check_keeps_what_its_own_place_says() throws Exception {
        reporting = "<docsDirectory>handbook</docsDirectory>";
        build = "<docsDirectory>records</docsDirectory>";

        assertEquals(Map.of(), goal("<docsDirectory>records</docsDirectory>"));
    }

    @Test
    void a_report_takes_what_stands_in_the_build() throws Exception {
        build = "<docsDirectory>handbook</docsDirectory>";

        assertEquals(Map.of("docsDirectory", "handbook"), report(""));
    }

    @Test
    void a_report_prefers_the_build_to_the_management_which_it_inherits_from() throws Exception {
        management = "<docsDirectory>old</docsDirectory>";
        build = "<docsDirectory>handbook</docsDirectory>";

        assertEquals(Map.of("docsDirectory", "handbook"), report("<docsDirectory>old</docsDirectory>"));
        assertEquals(List.of(), conflicts());
    }

    @Test
    void a_report_that_runs_alone_is_the_one_of_the_site() throws Exception {
        reporting = "<docsDirectory>handbook</docsDirectory>";
        build = "<docsDirectory>records</docsDirectory>";

        assertEquals(Map.of("docsDirectory", "handbook"), report("<docsDirectory>records</docsDirectory>"));
    }

    @Test
    void what_only_an_execution_or_a_report_set_says_stays() throws Exception {
        reporting = "<docsDirectory>handbook</docsDirectory>";
        build = "<docsDirectory>records</docsDirectory>";

        assertEquals(Map.of(), report("<docsDirectory>mine</docsDirectory>"));
        assertEquals(Map.of(), goal("<docsDirectory>mine</docsDirectory>"));
    }

    @Test
    void the_command_line_goes_before_all() throws Exception {
        reporting = "<docsDirectory>handbook</docsDirectory>";
        build = "<docsDirectory>records</docsDirectory>";
        given = Set.of("comparison.docsDirectory");

        assertEquals(
                Map.of("docsDirectory", "${comparison.docsDirectory}"), goal("<docsDirectory>records</docsDirectory>"));
        assertEquals(Map.of(), goal("<docsDirectory>${comparison.docsDirectory}</docsDirectory>"));
        assertEquals(List.of(), conflicts());
    }

    @Test
    void parameters_with_elements_of_their_own_are_taken_whole() throws Exception {
        reporting = "<severities><filler>off</filler><one-sided>error</one-sided></severities>";

        assertEquals(Map.of("severities", "filler=off one-sided=error "), goal(""));
    }

    @Test
    void a_conflict_names_both_places() throws Exception {
        reporting = "<docsDirectory>handbook</docsDirectory>";
        build = "<docsDirectory>records</docsDirectory>";

        assertEquals(
                List.of(
                        "docsDirectory is 'handbook' under <reporting> and 'records' under <build>: the report takes the"
                                + " former, the other goals the latter. Say it in one place, which counts for all goals"),
                conflicts());
        management = build;
        assertEquals(
                List.of(
                        "docsDirectory is 'handbook' under <reporting> and 'records' under <pluginManagement>: the report"
                                + " takes the former, the other goals the latter. Say it in one place, which counts for all goals"),
                conflicts());
    }

    @Test
    void a_path_is_the_same_with_and_without_the_folder_of_the_project() throws Exception {
        reporting = "<docsDirectory>/home/ann/shop/handbook</docsDirectory>";
        build = "<docsDirectory>handbook</docsDirectory>";

        assertEquals(List.of(), conflicts());
    }

    @Test
    void a_misspelt_parameter_is_named_with_the_one_that_was_meant() throws Exception {
        reporting = "<docDirectory>handbook</docDirectory><failOn>never</failOn>";
        build = "<colour>red</colour>";
        management = "<colour>red</colour>";

        assertEquals(
                List.of(
                        "'colour' under <pluginManagement> is no parameter of this plugin",
                        "'docDirectory' under <reporting> is no parameter of this plugin. Did you mean 'docsDirectory'?"),
                shared(false).typos(List.of("docsDirectory", "failOn", "severities")));
    }

    private Map<String, String> goal(String own) throws Exception {
        return shown(shared(false).missing(PARAMETERS, dom(own)));
    }

    private Map<String, String> report(String own) throws Exception {
        return shown(shared(true).missing(PARAMETERS, dom(own)));
    }

    private List<String> conflicts() throws Exception {
        return shared(false).conflicts(PARAMETERS);
    }

    private SharedConfiguration shared(boolean report) throws Exception {
        var pom = new PomConfiguration(dom(reporting), dom(build), dom(management), List.of());
        return new SharedConfiguration(pom, given, "/home/ann/shop", report);
    }

    private static Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("docsDirectory", "comparison.docsDirectory");
        parameters.put("severities", "");
        return parameters;
    }

    private static @Nullable Xpp3Dom dom(@Nullable String elements) throws Exception {
        return elements == null
                ? null
                : Xpp3DomBuilder.build(new StringReader("<configuration>" + elements + "</configuration>"));
    }

    private static Map<String, String> shown(Map<String, Xpp3Dom> elements) {
        var shown = new TreeMap<String, String>();
        elements.forEach((name, element) -> {
            var text = new StringBuilder();
            for (var child : element.getChildren()) {
                text.append(child.getName())
                        .append('=')
                        .append(child.getValue())
                        .append(' ');
            }
            shown.put(name, element.getChildCount() == 0 ? element.getValue() : text.toString());
        });
        return shown;
    }
}
