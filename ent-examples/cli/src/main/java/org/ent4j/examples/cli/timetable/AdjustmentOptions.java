package org.ent4j.examples.cli.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.HoursConverter;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What becomes of a lesson of a day, or of the day. */
final class AdjustmentOptions {

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private What what;

    /** One of these. */
    static final class What {
        @Option(names = "--cancel", required = true, descriptionKey = "adjust.cancel")
        private boolean cancel;

        @Option(
                names = "--move-to",
                required = true,
                paramLabel = "2026-09-16",
                converter = DayConverter.class,
                descriptionKey = "adjust.move-to")
        private @Nullable LocalDate moveTo;

        @Option(
                names = "--by-teacher",
                required = true,
                paramLabel = "${bundle:label.name}",
                descriptionKey = "adjust.by-teacher")
        private List<String> teachers = new ArrayList<>();

        @Option(
                names = "--by-room",
                required = true,
                paramLabel = "${bundle:label.name}",
                descriptionKey = "adjust.by-room")
        private List<String> rooms = new ArrayList<>();

        @Option(names = "--more", required = true, descriptionKey = "adjust.more")
        private boolean more;
    }

    @Option(
            names = "--hours",
            paramLabel = "10:30-11:25",
            converter = HoursConverter.class,
            descriptionKey = "adjust.hours")
    private @Nullable TimeRange hours;

    @Option(names = "--subject", paramLabel = "${bundle:label.name}", descriptionKey = "adjust.subject")
    private @Nullable String subject;

    @Option(names = "--with-teacher", paramLabel = "${bundle:label.name}", descriptionKey = "adjust.with-teacher")
    private List<String> withTeachers = new ArrayList<>();

    @Option(names = "--with-room", paramLabel = "${bundle:label.name}", descriptionKey = "adjust.with-room")
    private List<String> withRooms = new ArrayList<>();

    /** Whether they go together, before any data are looked at. */
    void check(LocalDate date) {
        if (what.more && hours == null) {
            throw usage("--more demande --hours", "--more asks for --hours");
        }
        if (date.equals(what.moveTo) && hours == null) {
            throw usage(
                    "--move-to le même jour demande --hours, l'horaire nouveau",
                    "--move-to on the same day asks for --hours, the new ones");
        }
        if (hours != null && !what.more && what.moveTo == null) {
            throw usage("--hours ne va qu'avec --move-to ou --more", "--hours goes with --move-to or --more only");
        }
        if (!what.more && (subject != null || !withTeachers.isEmpty() || !withRooms.isEmpty())) {
            throw usage(
                    "--subject, --with-teacher et --with-room ne vont qu'avec --more",
                    "--subject, --with-teacher and --with-room go with --more only");
        }
    }

    private static Unusable usage(String fr, String en) {
        return new Unusable("usage", Label.of(fr, en));
    }

    boolean cancels() {
        return what.cancel;
    }

    boolean isMore() {
        return what.more;
    }

    Optional<LocalDate> moveTo() {
        return Optional.ofNullable(what.moveTo);
    }

    /** The new ones; those it has when none are given. */
    Optional<TimeRange> hours() {
        return Optional.ofNullable(hours);
    }

    List<String> byTeachers() {
        return what.teachers;
    }

    List<String> byRooms() {
        return what.rooms;
    }

    Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    List<String> withTeachers() {
        return withTeachers;
    }

    List<String> withRooms() {
        return withRooms;
    }
}
