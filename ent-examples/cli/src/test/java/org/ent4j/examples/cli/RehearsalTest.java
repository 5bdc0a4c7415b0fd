package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    @Test
    void every_command_of_the_rehearsal_exists_and_does_something(@TempDir Path folder) {
        assertThat(Rehearsal.run(folder))
                .allSatisfy((command, exit) -> assertThat(exit).as(command).isZero());
    }
}
