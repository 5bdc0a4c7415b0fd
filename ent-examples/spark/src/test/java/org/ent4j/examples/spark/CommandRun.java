package org.ent4j.examples.spark;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a command said, and how it ended. */
record CommandRun(int exit, String out, String err) {

    static CommandRun of(List<String> usual, String... more) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exit = Batch.command()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(usual.stream(), Arrays.stream(more)).toArray(String[]::new));
        return new CommandRun(exit, out.toString(), err.toString());
    }
}
