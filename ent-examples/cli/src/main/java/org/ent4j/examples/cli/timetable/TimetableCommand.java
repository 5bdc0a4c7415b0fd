package org.ent4j.examples.cli.timetable;

import org.ent4j.examples.cli.output.Commands;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent timetable}. */
@Command(name = "timetable", resourceBundle = "org.ent4j.examples.cli.usage")
@Commands({
    TimetableImportCommand.class,
    TimetablePlanCommand.class,
    TimetableDecideCommand.class,
    TimetablePublishCommand.class,
    TimetableDiffCommand.class,
    TimetableRestoreCommand.class,
    TimetableIntakeCommand.class,
    TimetableReportsCommand.class,
    TimetableConflictsCommand.class,
    TimetableGridCommand.class,
    TimetableFreeCommand.class,
    TimetableHoursCommand.class,
    TimetableIcsCommand.class,
    TimetableAdjustCommand.class,
    TimetableAdjustmentsCommand.class
})
public final class TimetableCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // gives the command its help
    private final Output output = new Output();
}
