package org.polity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example of the page stands there as it is compiled and run. */
class TestkitReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)```");

    @Test
    void thePageHoldsTheTestThatRuns() throws IOException {
        String test = Files.readString(Path.of("src/test/java/org/polity/testkit/TownshipPowersTest.java"));
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();

        assertThat(blocks).isNotEmpty();
        assertThat(test).endsWith(blocks.get(0));
        assertThat(blocks.get(0).lines()).hasSizeLessThanOrEqualTo(25);
    }
}
