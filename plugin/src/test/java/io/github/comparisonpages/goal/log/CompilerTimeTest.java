package io.github.comparisonpages.goal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompilerTimeTest {

    @Test
    void a_long_time_of_compiling_is_told_with_what_helps() {
        assertEquals(
                Optional.of("The virtual machine's compilers worked 9.1 s beside this build. -XX:TieredStopAtLevel=1"
                        + " -XX:+UseSerialGC in .mvn/jvm.config save most of that: see the page Speed of the plugin's"
                        + " documentation."),
                CompilerTime.line(9_100, List.of("-Xmx1g")));
    }

    @Test
    void a_short_one_is_not() {
        assertEquals(Optional.empty(), CompilerTime.line(2_999, List.of()));
    }

    @Test
    void nor_is_it_told_to_those_who_chose_a_compiler() {
        assertEquals(Optional.empty(), CompilerTime.line(9_100, List.of("-XX:TieredStopAtLevel=1")));
    }
}
