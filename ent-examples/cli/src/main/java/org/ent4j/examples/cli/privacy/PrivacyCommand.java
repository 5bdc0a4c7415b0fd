package org.ent4j.examples.cli.privacy;

import org.ent4j.examples.cli.output.Commands;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent directory privacy}. */
@Command(name = "privacy", resourceBundle = "org.ent4j.examples.cli.usage")
@Commands({PrivacyExportCommand.class, PrivacyPurgeCommand.class, PrivacyEraseCommand.class, PrivacyTraceCommand.class})
public final class PrivacyCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
