package org.ent4j.examples.cli.timetable;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.TimeConverter;
import org.ent4j.examples.host.DirectoryHostItems;
import org.ent4j.examples.host.FolderData;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.adjustment.Participants;
import org.ent4j.timetable.publication.Publication;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable adjust}: changes one day of the published timetable by hand; answers "no" when that cannot be. */
@Command(name = "adjust", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetableAdjustCommand implements Callable<Integer> {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ViewOption view = new ViewOption();

    @Option(
            names = "--date",
            required = true,
            paramLabel = "2026-09-14",
            converter = DayConverter.class,
            descriptionKey = "adjust.date")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private LocalDate date;

    @Option(names = "--start", paramLabel = "08:30", converter = TimeConverter.class, descriptionKey = "adjust.start")
    private @Nullable LocalTime start;

    @Mixin
    private final AdjustmentOptions change = new AdjustmentOptions();

    @Option(names = "--why", paramLabel = "${bundle:label.text}", defaultValue = "", descriptionKey = "adjust.why")
    private String why = "";

    @Option(
            names = "--by",
            paramLabel = "${bundle:label.name}",
            defaultValue = "${sys:user.name}",
            descriptionKey = "adjust.by")
    private String author = "";

    @Override
    public Integer call() {
        change.check(date);
        try (var opened = view.open()) {
            return output.answer(adjust(opened, view.publication(opened)));
        }
    }

    private Answer adjust(FolderData opened, Publication publication) {
        var named = named(opened, publication);
        var choice = new LessonChoice(publication, view.item(publication), date, Optional.ofNullable(start));
        var adjustment = new AdjustmentDraft(note(), change, named).of(choice);
        var inForce = InForce.of(opened, publication);
        return inForce.adjust(adjustment)
                .fold(
                        refusal -> AdjustmentAnswer.refused(refusal, output),
                        after -> new AdjustmentAnswer(output, inForce).kept(adjustment, after, named.remarks()));
    }

    private static NamedParticipants named(FolderData opened, Publication publication) {
        var host = new DirectoryHostItems(opened.directory()).of(publication.structure());
        return new NamedParticipants(publication, Participants.of(publication, host));
    }

    private Adjustment.Note note() {
        var id = HexFormat.of().toHexDigits(CHANCE.nextInt());
        return new Adjustment.Note(id, author, Clock.systemUTC().instant(), why);
    }
}
