package org.ent4j.examples.cli.uai;

import org.ent4j.examples.cli.output.Commands;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent uai}. */
@Command(name = "uai", resourceBundle = "org.ent4j.examples.cli.usage")
@Commands(UaiCheckCommand.class)
public final class UaiCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
