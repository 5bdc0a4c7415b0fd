package org.ent4j.examples.cli.directory;

import picocli.CommandLine.Command;

/** {@code ent directory plan}: what an import would do; nothing is written. */
@Command(name = "plan", resourceBundle = "org.ent4j.examples.cli.usage")
final class DirectoryPlanCommand extends DirectoryImportCommand {

    @Override
    boolean isDry() {
        return true;
    }
}
